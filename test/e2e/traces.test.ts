/** Traces over real HTTP, as a collector receives them: what spans there are, how they hang together, and what they leave out. */
import { connect } from 'node:net'
import { request } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { answerWith, faultRequestId, held, refuseWith, reset } from '#test/support/misbehaviours.ts'
import { failedStatus, spanKinds, startOtlpCollector, type CollectedSpan, type OtlpCollector } from '#test/support/otlp-collector.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const policy = 'default: { use: new, fallback: false }\n'
const caller = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' }
const sampled = { traceparent: `00-${caller.traceId}-${caller.spanId}-01` }
const list = 'query CustomerList { customers(first: 2) { totalCount nodes { customerId accountName } } }'

let sandbox: Sandbox
let upstream: FaultUpstream
let collector: OtlpCollector
let under: ServiceUnderTest | null = null
let customers: readonly string[]

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  upstream = await startFaultUpstream(sandbox.url)
  collector = await startOtlpCollector()
  const partner = sandbox.world.partners.find(({ kind }) => kind === 'solution-provider')
  customers = [...sandbox.world.customerById.values()].filter(({ partnerId }) => partnerId === partner?.id).map(({ id }) => id)
})

afterEach(async () => {
  await stop()
  await collector.close()
  await upstream.close()
  await sandbox.close()
})

async function stop(): Promise<void> {
  await under?.close()
  under = null
}

/** Nothing is sent before the end, so that a test sees it all at once, and sees that the end sends it. */
async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServiceUnderTest> {
  under = await startServiceOn(upstream.url, {
    policy,
    environment: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '600000', OTEL_METRIC_EXPORT_INTERVAL: '3600000', ...environment },
  })
  return under
}

const servers = () => collector.spans().filter(({ kind }) => kind === spanKinds.server)
const calls = () => collector.spans().filter(({ kind }) => kind === spanKinds.client)
const arrivedWith = (id: string) => upstream.headers.filter((_, index) => upstream.arrived[index] === id).map(({ traceparent }) => traceparent)

describe('the spans of a query', () => {
  it('are one for its operation and one for each upstream call, and none for its fields', async () => {
    const service = await start()
    expect((await service.query(list)).errors).toBeUndefined()
    await stop()
    expect(collector.spans()).toHaveLength(2)
    const [server] = servers()
    const [call] = calls()
    expect(server).toMatchObject({
      name: 'query',
      attributes: {
        'graphql.operation.name': 'CustomerList', 'graphql.operation.type': 'query', 'partner_graph.outcome': 'ok', 'partner_graph.errors': [],
        'partner_graph.upstream_calls': 1, 'http.response.status_code': 200, 'http.route': '/graphql',
      },
      status: { code: 0 },
    })
    expect(server?.parentSpanId).toBeUndefined()
    expect(call).toMatchObject({
      name: 'customer.list',
      traceId: server?.traceId,
      parentSpanId: server?.spanId,
      attributes: {
        'partner_graph.operation': 'customer.list', 'partner_graph.operation_id': 'ListSubCustomers', 'partner_graph.generation': 'new', 'partner_graph.keys': 1,
        'partner_graph.attempts': 1, 'partner_graph.wait_ms': 0, 'partner_graph.shared': false, 'http.request.method': 'POST', 'server.address': '127.0.0.1',
      },
      status: { code: 0 },
    })
    expect(call?.attributes['partner_graph.upstream_request_id']).toEqual(expect.stringMatching(/\S/))
  })

  it('name the service as configured', async () => {
    const service = await start({ OTEL_SERVICE_NAME: 'portal', OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=test%20bed, team=a' })
    await service.query(list)
    await stop()
    expect(collector.resources()).toEqual([expect.objectContaining({
      'service.name': 'portal', 'deployment.environment.name': 'test bed', 'team': 'a', 'service.instance.id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    })])
  })

  it('go on with the caller\'s trace, and the upstream is told of it', async () => {
    const service = await start()
    await service.query(list, {}, sampled)
    await stop()
    expect(servers()).toEqual([expect.objectContaining({ traceId: caller.traceId, parentSpanId: caller.spanId })])
    expect(arrivedWith('ListSubCustomers')).toEqual([`00-${caller.traceId}-${calls()[0]?.spanId}-01`])
  })

  it('begin a trace of their own after a header that is none', async () => {
    const service = await start()
    for (const traceparent of ['nonsense', `ff-${caller.traceId}-${caller.spanId}-01`, `00-${'0'.repeat(32)}-${caller.spanId}-01`, `00-${caller.traceId}-${caller.spanId}-01-more`]) {
      await service.query(list, {}, { traceparent })
    }
    await stop()
    expect(servers()).toHaveLength(4)
    expect(servers().filter(({ traceId, parentSpanId }) => traceId === caller.traceId || parentSpanId !== undefined)).toEqual([])
  })

  it('are not told to the upstream when that is switched off', async () => {
    const service = await start({ UPSTREAM_TRACE_CONTEXT: 'off' })
    await service.query(list, {}, sampled)
    await stop()
    expect(calls()).toHaveLength(1)
    expect(arrivedWith('ListSubCustomers')).toEqual([undefined])
  })

  it('are not sent when the caller\'s trace is not kept, and its id is still in the log', async () => {
    const service = await start()
    await service.query(list, {}, { traceparent: `00-${caller.traceId}-${caller.spanId}-00` })
    await stop()
    expect(collector.spans()).toEqual([])
    expect(service.logs).toContainEqual(expect.objectContaining({ msg: 'graphql', traceId: caller.traceId }))
    expect(arrivedWith('ListSubCustomers')).toEqual([expect.stringMatching(new RegExp(`^00-${caller.traceId}-[0-9a-f]{16}-00$`))])
  })

  it('are kept by the configured sampler whatever the caller says', async () => {
    const service = await start({ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' })
    await service.query(list, {}, sampled)
    await stop()
    expect(collector.spans()).toEqual([])
  })

  it('count attempts as one call, and say what it failed with', async () => {
    const service = await start()
    upstream.breakOperation('ListSubCustomers', answerWith(503, 'gone'))
    const answer = await service.query(list)
    await stop()
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE'])
    expect(calls()).toHaveLength(1)
    const attempts = upstream.arrived.length
    expect(attempts).toBeGreaterThan(1)
    expect(calls()[0]).toMatchObject({
      status: { code: failedStatus, message: 'UPSTREAM_UNAVAILABLE' },
      attributes: {
        'error.type': 'UPSTREAM_UNAVAILABLE', 'http.response.status_code': 503, 'partner_graph.upstream_request_id': faultRequestId,
        'partner_graph.attempts': attempts, 'http.request.resend_count': attempts - 1,
      },
    })
    expect(servers()[0]).toMatchObject({ status: { code: failedStatus }, attributes: { 'partner_graph.outcome': 'failed', 'error.type': 'UPSTREAM_UNAVAILABLE', 'partner_graph.errors': ['UPSTREAM_UNAVAILABLE'] } })
    // Each attempt went out within the same span.
    expect(new Set(arrivedWith('ListSubCustomers'))).toEqual(new Set([`00-${calls()[0]?.traceId}-${calls()[0]?.spanId}-01`]))
  })

  it('do not fail by what is the caller\'s own mistake', async () => {
    const service = await start()
    await service.query('{ customers(first: 0) { totalCount } }')
    await service.query('{ nonsense }')
    await stop()
    expect(servers().map(({ name, status, attributes }) => [name, status.code, attributes['partner_graph.outcome']]).toSorted()).toEqual([
      ['GraphQL Operation', 0, 'refused'],
      ['query', 0, 'failed'],
    ])
  })
})

describe('a call that several queries wait for', () => {
  const balance = 'query ($id: String!) { customer(customerId: $id) { name balance { available { amount } } } }'

  it('is one span, a child of the first query and linked with the others, and they with it', async () => {
    const service = await start()
    const call = held()
    upstream.breakOperation('ListPartnerBalances', call.behave)
    const query = '{ partner { accounts { typeCode } } }'
    const first = service.query(query)
    await call.arrived
    // The second fields differ, so that each arrives, after the first ones were asked for.
    const others = [1, 2].map((count) => service.query(`{ partner { accounts { typeCode } } customers(first: ${count}) { totalCount } }`))
    await expect.poll(() => upstream.arrived.filter((id) => id === 'ListSubCustomers').length).toBe(2)
    call.release()
    await Promise.all([first, ...others])
    await stop()
    const shared = calls().filter(({ name }) => name === 'partner.balances')
    expect(shared).toHaveLength(1)
    expectLinked(shared, 2)
  })

  it('as a batch is linked with every query that has a key in it', async () => {
    const service = await start()
    const [one = '', two = '', three = ''] = customers
    const call = held()
    upstream.breakOperation('ListCustomersBalancesDetail', call.behave)
    const first = service.query(balance, { id: one })
    await call.arrived
    // They gather while the first batch is away.
    const others = [service.query(balance, { id: two }), service.query(balance, { id: three })]
    await expect.poll(() => upstream.arrived.filter((id) => id === 'ListSubCustomers').length).toBe(3)
    // By the time that this one is answered, so were the look-ups before it.
    await service.query('{ customers(first: 1) { totalCount } }')
    call.release()
    await Promise.all([first, ...others])
    await stop()
    const batches = calls().filter(({ name }) => name === 'customer.balances')
    expect(batches.map(({ attributes }) => attributes['partner_graph.keys']).toSorted()).toEqual([1, 2])
    expectLinked(batches.filter(({ attributes }) => attributes['partner_graph.keys'] === 2), 1)
  })

  function expectLinked(shared: readonly CollectedSpan[], count: number): void {
    for (const call of shared) {
      expect(call.links).toHaveLength(count)
      expect(call.attributes['partner_graph.shared']).toBe(true)
      for (const link of call.links) {
        expect(link.spanId).not.toBe(call.parentSpanId)
        const other = servers().find(({ spanId, traceId }) => spanId === link.spanId && traceId === link.traceId)
        expect(other?.links).toContainEqual({ traceId: call.traceId, spanId: call.spanId })
      }
    }
  }
})

describe('the log', () => {
  it('ties a query, its failed call and the upstream\'s own id together, once, and holds no body', async () => {
    const service = await start()
    upstream.breakOperation('ListSubCustomers', refuseWith(400, 'CBC.0100'))
    await service.query(list, {}, sampled)
    const failed = service.logs.filter(({ msg }) => msg === 'upstream call failed')
    expect(failed).toEqual([expect.objectContaining({
      level: 30, operation: 'customer.list', operationId: 'ListSubCustomers', generation: 'new', code: 'UPSTREAM_REJECTED', upstreamCode: 'CBC.0100',
      upstreamRequestId: faultRequestId, status: 400, attempts: 1, traceId: caller.traceId, requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })])
    expect(service.logs).toContainEqual(expect.objectContaining({ msg: 'graphql', requestId: failed[0]?.['requestId'], traceId: caller.traceId, tookMs: expect.any(Number) }))
  })

  it('warns of a call that the upstream failed, once for all who waited for it', async () => {
    const service = await start({ UPSTREAM_ATTEMPTS: '1' })
    upstream.breakOperation('ListPartnerBalances', reset)
    const query = '{ partner { accounts { typeCode } } }'
    await Promise.all([service.query(query), service.query(query)])
    const arrived = upstream.arrived.filter((id) => id === 'ListPartnerBalances').length
    expect(service.logs.filter(({ msg }) => msg === 'upstream call failed')).toHaveLength(arrived)
    expect(service.logs).toContainEqual(expect.objectContaining({ level: 40, code: 'UPSTREAM_UNAVAILABLE', reason: 'upstream-unavailable', status: null, upstreamRequestId: null }))
  })

  it('warns of an answer that only its reader found broken', async () => {
    const service = await start()
    upstream.breakOperation('ListSubCustomers', answerWith(200, { customer_infos: [{ customer_id: 7 }], count: 1 }))
    expect((await service.query(list)).errors?.[0]?.extensions.code).toBe('UPSTREAM_CONTRACT_BROKEN')
    expect(service.logs.filter(({ msg }) => msg === 'upstream call failed')).toEqual([
      expect.objectContaining({ level: 40, code: 'UPSTREAM_CONTRACT_BROKEN', operationId: 'ListSubCustomers', upstreamRequestId: faultRequestId }),
    ])
  })

  it('has a line of what was refused before it was a query, without its address', async () => {
    const service = await start({ BODY_LIMIT_BYTES: '1024' })
    await request(`${service.url}/nowhere/13912345678`)
    await request(`${service.url}/graphql?query=%7Bsecret13912345678%7D`)
    await request(`${service.url}/graphql`, { method: 'POST', body: 'x' })
    await request(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: 'x'.repeat(2000) }) })
    await request(`${service.url}/health/ready`)
    const refused = service.logs.filter(({ msg }) => msg === 'refused').map(({ method, route, status, code }) => [method, route, status, code])
    expect(refused).toEqual([
      ['GET', null, 404, 'NOT_FOUND'],
      ['GET', '/graphql', 400, null],
      ['POST', '/graphql', 415, 'UNSUPPORTED_MEDIA_TYPE'],
      ['POST', '/graphql', 413, 'PAYLOAD_TOO_LARGE'],
    ])
    expect(JSON.stringify(service.logs)).not.toContain('13912345678')
  })

  it('has a line of what was no request, or had no address', async () => {
    const service = await start()
    const port = Number(new URL(service.url).port)
    for (const bytes of ['what is this 13912345678\r\n\r\n', 'GET /%zz13912345678 HTTP/1.1\r\nHost: localhost\r\n\r\n']) {
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
        socket.once('data', () => resolve(void socket.destroy()))
      })
    }
    const refused = service.logs.filter(({ msg }) => msg === 'refused').map(({ requestId, route, status, code }) => [requestId, route, status, code])
    expect(refused).toEqual([[null, null, 400, 'BAD_REQUEST'], [null, null, 400, 'BAD_REQUEST']])
    expect(JSON.stringify(service.logs)).not.toContain('13912345678')
  })
})

describe('a collector', () => {
  it('gets the configured headers, and metrics beside the traces', async () => {
    const service = await start({ OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20planted-token,x-scope=team%20a' })
    await service.query(list)
    await stop()
    expect(collector.headers.length).toBeGreaterThanOrEqual(2)
    for (const headers of collector.headers) expect(headers).toMatchObject({ 'authorization': 'Bearer planted-token', 'x-scope': 'team a' })
    expect(collector.metricNames()).toEqual(expect.arrayContaining(['partner_graph.graphql.operation.duration', 'process.uptime']))
  })

  it.each([
    ['traces alone', { OTEL_METRICS_EXPORTER: 'none' }, [true, false]],
    ['metrics alone', { OTEL_TRACES_EXPORTER: 'none' }, [false, true]],
  ] as const)('gets %s where that is configured', async (_, environment, expected) => {
    const service = await start(environment)
    await service.query(list)
    await stop()
    expect([collector.spans().length > 0, collector.metricNames().length > 0]).toEqual(expected)
  })

  it('that refuses harms nobody, and is an event in no words of its own', async () => {
    const service = await start({ OTEL_BSP_SCHEDULE_DELAY: '10' })
    collector.refuse(400)
    expect((await service.query(list)).errors).toBeUndefined()
    await expect.poll(() => service.logs.filter(({ event }) => event === 'telemetry.failing')).toEqual([expect.objectContaining({ signal: 'traces' })])
    collector.refuse(null)
    await service.query(list)
    await expect.poll(() => service.logs.filter(({ event }) => event === 'telemetry.back')).toHaveLength(1)
    expect(JSON.stringify(service.logs)).not.toContain('SECRET WORDS')
  })

  it('that never answers delays the end by a few seconds at most', async () => {
    const silent = await startOtlpCollector({ hangs: true })
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: silent.url })
    await service.query(list)
    const startedAt = performance.now()
    await stop()
    expect(performance.now() - startedAt).toBeLessThan(6_000)
    expect(silent.headers.length).toBeGreaterThan(0)
    await silent.close()
  })
})

describe('without telemetry', () => {
  it('nothing is sent upstream or written down of traces, and no metrics are served', async () => {
    const service = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })
    await service.query(list, {}, sampled)
    expect(service.service.metricsUrl).toBeNull()
    expect(arrivedWith('ListSubCustomers')).toEqual([undefined])
    expect(service.logs.filter((line) => 'traceId' in line && line['traceId'] !== null)).toEqual([])
    await stop()
    expect(collector.headers).toEqual([])
  })
})
