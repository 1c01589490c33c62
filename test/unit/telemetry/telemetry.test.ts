/** The pieces behind the telemetry seam: how numbers of several tenants become one, names, and what counts as a trace's header. */
import { readFileSync } from 'node:fs'
import { MeterProvider } from '@opentelemetry/sdk-metrics'
import { describe, expect, it, onTestFinished } from 'vitest'
import { instrumentOf, metricNames } from '#src/telemetry/instruments.ts'
import { createMeters } from '#src/telemetry/meters.ts'
import { createPrometheusServer, prometheusNameOf } from '#src/telemetry/prometheus.ts'
import { parseTraceparent } from '#src/telemetry/tracer.ts'
import { createAlarms } from '#src/upstream/alarms.ts'
import { createBreaker } from '#src/upstream/breaker.ts'
import { createBulkhead } from '#src/upstream/bulkhead.ts'
import { createQuota } from '#src/upstream/quota.ts'
import { parseExposition, type Sample } from '#test/support/prometheus-text.ts'
import { createTestClock } from '#test/support/test-clock.ts'

async function metering() {
  const server = createPrometheusServer({ host: '127.0.0.1', port: 0, takesHost: () => true })
  const provider = new MeterProvider({ readers: [server.reader] })
  const url = await server.listen()
  onTestFinished(async () => {
    await server.close()
    await provider.shutdown()
  })
  const read = async (name: string): Promise<readonly Sample[]> => parseExposition(await (await fetch(url)).text()).samples.filter((sample) => sample.name === name)
  return { meters: createMeters(provider.getMeter('test')), read }
}

describe('numbers that several tenants tell', () => {
  it('are added up, or the greatest of them taken, as the table says', async () => {
    const { meters, read } = await metering()
    for (const value of [0.25, 0.75, 0.5]) {
      meters.observe('partner_graph.bulkhead.utilization', () => [{ value, attributes: { 'server.address': 'host' } }])
      meters.observe('partner_graph.bulkhead.waiting', () => [{ value: value * 4, attributes: { 'server.address': 'host' } }])
    }
    expect(await read('partner_graph_bulkhead_utilization_ratio')).toEqual([{ name: 'partner_graph_bulkhead_utilization_ratio', labels: { server_address: 'host' }, value: 0.75 }])
    expect((await read('partner_graph_bulkhead_waiting')).map(({ value }) => value)).toEqual([6])
  })

  it('are 0 once nobody tells them any more, and not what they were last', async () => {
    const { meters, read } = await metering()
    const end = meters.observe('partner_graph.quota.waiting', () => [{ value: 3, attributes: { 'partner_graph.operation_id': 'ListSubCustomers' } }])
    const values = async () => (await read('partner_graph_quota_waiting')).map(({ value }) => value)
    expect(await values()).toEqual([3])
    end()
    expect(await values()).toEqual([0])
    expect(await values()).toEqual([0])
  })
})

describe('what there is to tell', () => {
  const clock = createTestClock()

  it('of the quota is how much of our share is used, and who waits', async () => {
    const quota = createQuota({ clock, quotaOf: () => ({ calls: 5, windowMs: 1_000 }), share: 0.8 })
    const ask = (tenant: string) => quota.take({ tenant, operationId: 'ListSubCustomers', deadline: clock.now() + 5_000, signal: new AbortController().signal })
    await ask('one')
    for (let count = 0; count < 4; count += 1) await ask('two')
    void ask('two')
    expect(quota.use()).toEqual([
      { operationId: 'ListSubCustomers', utilization: 0.25, waiting: 0 },
      { operationId: 'ListSubCustomers', utilization: 1, waiting: 1 },
    ])
  })

  it('of connections is the share in use, and who waits', () => {
    const bulkhead = createBulkhead({ clock, alarms: createAlarms(clock), perTenant: 4, perOperation: 1 })
    const enter = () => bulkhead.enter({ tenant: 't', host: 'https://h', operationId: 'ListSubCustomers', until: clock.now() + 1_000, signal: new AbortController().signal })
    const place = enter()
    void enter()
    expect(bulkhead.use()).toEqual([{ host: 'https://h', utilization: 0.25, waiting: 1 }])
    if ('leave' in place) place.leave()
    expect(bulkhead.use()).toEqual([{ host: 'https://h', utilization: 0.25, waiting: 0 }])
  })

  it('of the breaker are the circuits that are open', () => {
    const breaker = createBreaker({ clock, failures: 2 })
    expect(breaker.open()).toEqual([])
    for (let count = 0; count < 2; count += 1) {
      const permit = breaker.enter('t', 'ListSubCustomers', 'https://h')
      if (permit.kind === 'permit') permit.settle('operation-failed')
    }
    expect(breaker.open()).toEqual([{ tenant: 't', operationId: 'ListSubCustomers', host: 'https://h' }])
  })
})

describe('the names', () => {
  it('carry unit and kind in Prometheus', () => {
    expect(prometheusNameOf('http.server.request.duration')).toBe('http_server_request_duration_seconds')
    expect(prometheusNameOf('process.cpu.time')).toBe('process_cpu_time_seconds_total')
    expect(prometheusNameOf('partner_graph.quota.utilization')).toBe('partner_graph_quota_utilization_ratio')
    expect(prometheusNameOf('partner_graph.upstream.calls')).toBe('partner_graph_upstream_calls_total')
    expect(prometheusNameOf('partner_graph.ready')).toBe('partner_graph_ready')
  })

  it('are all documented, each with its meaning', () => {
    const page = readFileSync(new URL('../../../docs/metrics.md', import.meta.url), 'utf8')
    for (const name of metricNames) expect(page).toContain(`| \`${name}\` | \`${prometheusNameOf(name)}\` |`)
    for (const name of metricNames) expect(page).toContain(instrumentOf(name).meaning)
  })
})

describe('a traceparent', () => {
  const ids = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
  const text = `${ids.traceId}-${ids.spanId}`

  it('gives its ids and whether the trace is kept, also of a later version that says more', () => {
    expect(parseTraceparent(`00-${text}-01`)).toMatchObject({ ...ids, traceFlags: 1, isRemote: true })
    expect(parseTraceparent(`00-${text}-00`)).toMatchObject({ ...ids, traceFlags: 0 })
    expect(parseTraceparent(`cc-${text}-03-what-comes`)).toMatchObject({ ...ids, traceFlags: 1 })
  })

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['version ff', `ff-${text}-01`],
    ['more than version 00 has', `00-${text}-01-more`],
    ['capitals', `00-${text.toUpperCase()}-01`],
    ['a trace of zeros', `00-${'0'.repeat(32)}-${ids.spanId}-01`],
    ['a span of zeros', `00-${ids.traceId}-${'0'.repeat(16)}-01`],
    ['spaces around it', ` 00-${text}-01`],
  ])('is none: %s', (_, header) => {
    expect(parseTraceparent(header)).toBeNull()
  })
})
