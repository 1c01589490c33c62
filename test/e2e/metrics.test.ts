/**
 * `/metrics` after a load that has everything happen once: what is exposed is what src/telemetry/instruments.ts says, no more
 * and no less, and the dashboard and the alert rules name nothing else.
 */
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { errorCodes } from '#src/errors/catalogue.ts'
import { refusals } from '#src/server/refusals.ts'
import { startSandbox } from '#src/sandbox/server.ts'
import { instrumentOf, metricAttributes, metricNames, type MetricName } from '#src/telemetry/instruments.ts'
import { prometheusNameOf } from '#src/telemetry/prometheus.ts'
import { startFaultUpstream } from '#test/support/fault-upstream.ts'
import { answerWith, held, refuseWith } from '#test/support/misbehaviours.ts'
import { closedPort } from '#test/support/process.ts'
import { parseExposition, type Exposition, type Sample } from '#test/support/prometheus-text.ts'
import { namesOf, type Selector } from '#test/support/promql.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const metrics = { METRICS: 'on', METRICS_PORT: '0' }
/** What marks a tenant, a caller or an object in this load. */
const nobodysBusiness = ['local', 'SANDBOXAKSOLUTION', '2f1a6c0e9b7d4e83a5c1d0f6b8e72934', 'yunfan']

const pages: Exposition[] = []
const cleanUp: (() => Promise<void>)[] = []
let exposed: readonly Sample[]
let customerIds: readonly string[]

async function scrape(under: ServiceUnderTest): Promise<Exposition> {
  const answer = await request(under.service.metricsUrl ?? 'http://nowhere.invalid')
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  const page = parseExposition(await answer.body.text())
  pages.push(page)
  return page
}

async function startUpstream() {
  const sandbox = await startSandbox({ quotas: false })
  cleanUp.push(() => sandbox.close())
  const upstream = await startFaultUpstream(sandbox.url)
  cleanUp.push(() => upstream.close())
  customerIds = [...sandbox.world.customerById.keys()]
  return upstream
}

type Upstream = Awaited<ReturnType<typeof startUpstream>>

async function start(upstream: Upstream, environment: Readonly<Record<string, string>>, policy = 'default: { use: new, fallback: false }\n'): Promise<ServiceUnderTest> {
  const under = await startServiceOn(upstream.url, { policy, environment: { ...metrics, ...environment } })
  cleanUp.push(() => under.close())
  return under
}

/** Batches, cache, tokens, a named operation, what is refused; then a call under way. */
async function runGoodLoad(upstream: Upstream): Promise<void> {
  const under = await start(upstream, { METRICS_OPERATIONS: 'Named', CACHE_SECONDS: 'partner.balances=60', QUOTA: 'on', TRUSTED_DOCUMENTS: 'log', TRUSTED_DOCUMENTS_FILE: 'examples/trusted-documents.json', HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '' })
  await under.query('query Named { customers(first: 5) { nodes { balance { available { amount } } } } }')
  await under.query('query Unnamed { partner { accounts { typeCode } } }')
  await under.query('query Unnamed { partner { accounts { typeCode } } }')
  await under.query('{ nonsense }')
  await request(`${under.url}/nowhere`)
  const call = held()
  const mend = upstream.breakOperation('ListSubCustomers', call.behave)
  const running = under.query('{ customers(first: 1) { totalCount } }')
  await call.arrived
  await scrape(under)
  call.release()
  await running
  mend()
}

/** Failures: retries, the breaker, fallback, a broken answer, deprecated endpoints. */
async function runBadLoad(upstream: Upstream): Promise<void> {
  const under = await start(upstream, { UPSTREAM_ATTEMPTS: '2' }, 'default: { use: new, fallback: true }\noperations: { order.list: old }\n')
  await under.query('{ orders(first: 1) { nodes { orderId } } }')
  const mends = [
    upstream.breakOperation('ListPartnerBalances', refuseWith(500, 'CBC.0999')),
    upstream.breakOperation('ListSubCustomers', answerWith(200, { customer_infos: 'no list', count: 1 })),
  ]
  for (let count = 0; count < 6; count += 1) await under.query('{ partner { accounts { typeCode } } }')
  await under.query('{ customers(first: 1) { totalCount } }')
  await scrape(under)
  mends.forEach((mend) => mend())
}

/** A roll-out that compares; and an endpoint with a date. */
async function runComparingLoad(upstream: Upstream): Promise<void> {
  const site = `${readFileSync(new URL('../../config/sites/china.yaml', import.meta.url), 'utf8')}\nsunsets: { ListSubCustomersOld: { date: 2027-03-31, source: a test, confirmed: false } }\n`
  const under = await startServiceOn(upstream.url, { site, policy: 'default: old\noperations: { customer.list: { use: auto, sample: 100 } }\n', environment: { ...metrics, ROLLOUT_TICK_MS: '200' } })
  cleanUp.push(() => under.close())
  await under.query('{ customers(first: 1) { totalCount } }')
  const has = async (metric: string) => (await (await request(under.service.metricsUrl ?? '')).body.text()).includes(`\n${metric}{`)
  await vi.waitUntil(() => has('partner_graph_comparisons_total'), { timeout: 20_000 })
  // What was counted is exchanged with the store before it is judged.
  await vi.waitUntil(() => has('partner_graph_verdict'), { timeout: 20_000 })
  await scrape(under)
}

/** An identity service that takes the password no more; and a journal of writes. */
async function runLoadWithoutTokens(upstream: Upstream): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-graph-metrics-'))
  cleanUp.push(() => rm(folder, { recursive: true }))
  const under = await start(upstream, { HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', STORE_URL: `sqlite:${join(folder, 'journal.db')}`, JOURNAL_KEY: 'a key of at least thirty-two characters' })
  const mend = upstream.breakOperation('IAM', answerWith(401, {}))
  await under.query('{ customers(first: 1) { totalCount } }')
  await scrape(under)
  mend()
}

/** A store that is not there: the quota is kept alone, the cache is passed by, and calls that cannot go in time are refused. */
async function runLoadWithoutStore(upstream: Upstream): Promise<void> {
  const address = `redis://127.0.0.1:${await closedPort()}`
  const under = await start(upstream, { VALKEY_URL: address, QUOTA: 'on', QUERY_TIMEOUT_MS: '300', CACHE_SECONDS: 'partner.balances=60' })
  for (let count = 0; count < 2; count += 1) await under.query('{ partner { accounts { typeCode } } customers(first: 1) { totalCount } }')
  await scrape(under)
}

beforeAll(async () => {
  const upstream = await startUpstream()
  await runGoodLoad(upstream)
  await runBadLoad(upstream)
  await runComparingLoad(upstream)
  await runLoadWithoutTokens(upstream)
  await runLoadWithoutStore(upstream)
  exposed = pages.flatMap(({ samples }) => samples)
}, 60_000)

afterAll(async () => {
  for (const close of cleanUp.toReversed()) await close()
})

const suffixesOf = (name: MetricName) => (instrumentOf(name).kind === 'histogram' ? ['_bucket', '_sum', '_count'] : [''])
const samplesOf = (name: MetricName) => exposed.filter((sample) => suffixesOf(name).some((suffix) => sample.name === `${prometheusNameOf(name)}${suffix}`))

describe('/metrics', () => {
  it.each(metricNames)('has %s, with the attributes that the table gives it and no other', (name) => {
    const samples = samplesOf(name)
    expect(samples.length).toBeGreaterThan(0)
    const attributes = instrumentOf(name).attributes.map((attribute) => attribute.replaceAll('.', '_'))
    const labels = new Set(samples.flatMap((sample) => Object.keys(sample.labels)).filter((label) => label !== 'le'))
    expect([...labels].toSorted()).toEqual(attributes.toSorted())
    const types = { 'counter': 'counter', 'total': 'counter', 'histogram': 'histogram', 'gauge': 'gauge', 'up-down': 'gauge' }
    const family = prometheusNameOf(name)
    expect(new Set(pages.flatMap(({ types: found }) => found.get(family) ?? []))).toEqual(new Set([types[instrumentOf(name).kind]]))
    expect(new Set(pages.flatMap(({ help }) => help.get(family) ?? []))).toEqual(new Set([instrumentOf(name).meaning]))
  })

  it('has nothing that the table has not', () => {
    const known = new Set(metricNames.flatMap((name) => suffixesOf(name).map((suffix) => `${prometheusNameOf(name)}${suffix}`)))
    expect([...new Set(exposed.map(({ name }) => name))].filter((name) => !known.has(name))).toEqual(['target_info'])
  })

  it('tells of no tenant, no caller and nothing with an id', () => {
    const values = exposed.filter(({ name }) => name !== 'target_info').flatMap(({ labels }) => Object.values(labels))
    expect(values.filter((value) => [...nobodysBusiness, ...customerIds].some((word) => value.includes(word)))).toEqual([])
    expect(Object.keys(metricAttributes).filter((name) => /tenant|caller|customer|request_id|user/.test(name))).toEqual([])
  })

  it('counts what happened', () => {
    const sum = (name: MetricName, labels: Readonly<Record<string, string>>, suffix = '') => samplesOf(name)
      .filter((sample) => sample.name === `${prometheusNameOf(name)}${suffix}` && Object.entries(labels).every(([label, value]) => (sample.labels[label] ?? '') === value))
      .reduce((total, { value }) => total + value, 0)
    expect(sum('partner_graph.graphql.operation.duration', { graphql_operation_name: 'Named', partner_graph_outcome: 'ok' }, '_count')).toBe(1)
    expect(exposed.filter(({ labels }) => labels['graphql_operation_name'] === 'Unnamed')).toEqual([])
    expect(sum('partner_graph.graphql.operation.duration', { partner_graph_outcome: 'refused' }, '_count')).toBe(1)
    expect(sum('partner_graph.cache.answers', { partner_graph_operation: 'partner.balances', partner_graph_result: 'hit' })).toBe(1)
    expect(sum('partner_graph.batch.keys', { partner_graph_operation: 'customer.balances' }, '_sum')).toBe(5)
    expect(sum('http.server.request.duration', { error_type: 'NOT_FOUND', http_route: 'none', http_response_status_code: '404' }, '_count')).toBe(1)
    expect(sum('partner_graph.upstream.fallbacks', { partner_graph_operation: 'partner.balances', partner_graph_generation: 'new' })).toBe(6)
    expect(sum('partner_graph.breaker.open', { server_address: '127.0.0.1' })).toBeGreaterThan(0)
    expect(sum('partner_graph.events', { partner_graph_event: 'breaker.open' })).toBeGreaterThan(0)
    expect(sum('http.client.active_requests', {})).toBe(1)
    expect(sum('partner_graph.quota.alone', {})).toBe(1)
    expect(sum('partner_graph.ready', {})).toBe(5)
  })

  it('is at its own port alone, answers to this machine\'s names only, and has no other page', async () => {
    const upstream = await startUpstream()
    const under = await start(upstream, {})
    const url = under.service.metricsUrl ?? ''
    expect((await request(`${under.url}/metrics`)).statusCode).toBe(404)
    expect((await request(url, { headers: { host: 'rebound.example.com' } })).statusCode).toBe(403)
    expect((await request(url.replace('/metrics', '/'))).statusCode).toBe(404)
    expect((await request(url, { method: 'POST' })).statusCode).toBe(405)
    expect((await request(url)).statusCode).toBe(200)
  })

  it('answers no more once the service has ended', async () => {
    const under = await startServiceOn((await startUpstream()).url, { environment: metrics })
    const url = under.service.metricsUrl ?? ''
    await under.close()
    await expect(request(url)).rejects.toThrow('ECONNREFUSED')
  })
})

const file = (path: string) => readFileSync(new URL(`../../deploy/${path}`, import.meta.url), 'utf8')
const dashboard = z.object({
  panels: z.array(z.object({ id: z.number(), title: z.string(), type: z.string(), targets: z.array(z.object({ expr: z.string(), legendFormat: z.string() })).default([]) })),
}).parse(JSON.parse(file('grafana/dashboard.json')))
const rules = z.object({
  groups: z.array(z.object({
    name: z.string(),
    rules: z.array(z.strictObject({
      alert: z.string(),
      expr: z.string(),
      for: z.string().regex(/^\d+[smh]$/).optional(),
      labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
      annotations: z.strictObject({ summary: z.string().min(1), description: z.string().min(1) }),
    })),
  })),
}).parse(parse(file('prometheus/alerts.yaml')))

const expressions = [
  ...dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr, legendFormat }) => ({ where: title, expr, mentions: legendFormat }))),
  ...rules.groups.flatMap((group) => group.rules.map(({ alert, expr, annotations }) => ({
    where: alert, expr, mentions: [...annotations.description.matchAll(/\$labels\.(\w+)/g)].map(([, label]) => `{{${label}}}`).join(' '),
  }))),
]

/** Labels that Prometheus adds itself. */
const ofTarget = ['instance', 'job']
const values = new Map<string, ReadonlySet<string>>([
  ['error_type', new Set([...errorCodes, ...Object.values(refusals).map(({ code }) => code)])],
  ['partner_graph_result', new Set(['hit', 'miss', 'stale'])],
  ['partner_graph_outcome', new Set(['ok', 'partial', 'failed', 'refused', 'mismatch'])],
  ['partner_graph_verdict', new Set(['REGRESSED'])],
  ['partner_graph_event', eventNames()],
])

function eventNames(): ReadonlySet<string> {
  const sources = ['admission.ts', 'tenant-definitions.ts', 'generations/rollout/controller.ts'].map((name) => readFileSync(new URL(`../../src/${name}`, import.meta.url), 'utf8')).join('\n')
  return new Set([...sources.matchAll(/(?:events\.emit\(|\? |: )'([\w-]+\.[\w.-]+)'/g)].flatMap(([, name]) => name ?? []))
}

function labelsOf(metric: string): ReadonlySet<string> {
  return new Set(exposed.filter(({ name }) => name === metric).flatMap(({ labels }) => Object.keys(labels)))
}

/** What is wrong with a selector: a metric, a label or a value that there is not. */
function flawsOf({ metric, matchers }: Selector): string[] {
  const labels = labelsOf(metric)
  if (!exposed.some(({ name }) => name === metric)) return [`no metric ${metric}`]
  return matchers.flatMap(({ label, operator, value }) => {
    if (!labels.has(label)) return [`${metric} has no label ${label}`]
    const named = operator.endsWith('~') ? value.split('|') : [value]
    const allowed = values.get(label)
    return named.filter((one) => one !== '' && !allowed?.has(one)).map((one) => `${label} is never ${one}`)
  })
}

describe('the dashboard and the alert rules', () => {
  it.each(expressions)('name only what there is: $where: $expr', ({ expr, mentions }) => {
    const { selectors, grouping } = namesOf(expr)
    expect(selectors.length).toBeGreaterThan(0)
    expect(selectors.flatMap(flawsOf)).toEqual([])
    const available = new Set([...selectors.flatMap(({ metric }) => [...labelsOf(metric)]), ...ofTarget])
    const mentioned = [...mentions.matchAll(/\{\{(\w+)\}\}/g)].flatMap(([, label]) => label ?? [])
    expect([...grouping, ...mentioned].filter((label) => !available.has(label))).toEqual([])
    // What an aggregation drops, nobody can name afterwards.
    const kept = grouping.length > 0 ? [...grouping, ...ofTarget] : [...available]
    expect(mentioned.filter((label) => !kept.includes(label))).toEqual([])
  })

  it('leave no metric out: each is on the dashboard', () => {
    const shown = new Set(dashboard.panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => namesOf(expr).selectors.map(({ metric }) => metric))))
    expect(metricNames.filter((name) => !suffixesOf(name).some((suffix) => shown.has(`${prometheusNameOf(name)}${suffix}`)))).toEqual([])
  })

  it('have names and places of their own', () => {
    const ids = dashboard.panels.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const alerts = rules.groups.flatMap((group) => group.rules.map(({ alert }) => alert))
    expect(new Set(alerts).size).toBe(alerts.length)
  })
})
