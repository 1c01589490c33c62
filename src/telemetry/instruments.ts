/**
 * Every metric of this service: its name, unit, attributes and meaning. The one table: what is recorded, what docs/metrics.md
 * lists and what the dashboard and the alert rules may name. Names are those of OpenTelemetry's semantic conventions where
 * they have one, `partner_graph.*` otherwise. No attribute may tell of a tenant, a caller or anything with an id: each of
 * its values makes a series, and series are kept for long and seen by many.
 */

/** Attributes of metrics, with the values that they take. */
export const metricAttributes = {
  'http.request.method': 'GET, POST',
  'http.route': 'the path that answers, e.g. `/graphql`; `none` where nothing does',
  'http.response.status_code': 'the HTTP status',
  'server.address': 'the host name of the upstream',
  'error.type': 'our error code, e.g. `UPSTREAM_TIMEOUT` (errors.md); absent when nothing failed',
  'graphql.operation.type': 'query, mutation; `none` for a document that names no operation',
  'graphql.operation.name': 'the operation\'s name, if METRICS_OPERATIONS lists it; else absent',
  'partner_graph.outcome': 'what came of it',
  'partner_graph.operation': 'the logical operation, e.g. `customer.list` (operations.md)',
  'partner_graph.operation_id': 'the operation of the contract, e.g. `ListSubCustomers`',
  'partner_graph.generation': 'old, new',
  'partner_graph.lifecycle': 'deprecated, retired',
  'partner_graph.priority': 'write, read, background, shadow',
  'partner_graph.result': 'hit, miss, stale',
  'partner_graph.verdict': 'KEEP_OLD, KEEP_COMPARING, READY_FOR_NEW, ON_NEW, REGRESSED',
  'partner_graph.event': 'the event\'s name, e.g. `breaker.open`',
  'cpu.mode': 'user, system',
  'v8js.heap.space.name': 'the heap space of V8',
} as const

export type MetricAttribute = keyof typeof metricAttributes

interface InstrumentBase {
  /** UCUM: `s`, `By`, `1` for a share, `{call}` for things that are counted, '' for 0 or 1. */
  readonly unit: string
  readonly attributes: readonly MetricAttribute[]
  readonly meaning: string
}

/**
 * `counter` grows; `up-down` is a number that goes up and down by what happens; `histogram` distributes; `gauge` and
 * `total` (a counter that somebody else keeps) are looked at when somebody reads. `merge` says what one number stands for
 * where several parts of the service (tenants) tell theirs.
 */
export type Instrument = InstrumentBase & (
  | { readonly kind: 'counter' | 'up-down' | 'total' }
  | { readonly kind: 'histogram'; readonly buckets: readonly number[] }
  | { readonly kind: 'gauge'; readonly merge: 'sum' | 'max' }
)

/** Seconds: those that the semantic conventions advise, on to the longest that a query may take by default. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 20]
const counts = [1, 2, 5, 10, 20, 50, 100]

export const instruments = {
  'http.server.request.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['http.request.method', 'http.route', 'http.response.status_code', 'error.type'],
    meaning: 'HTTP requests to this service. `error.type` is the refusal\'s code when a request never became a GraphQL operation.',
  },
  'http.server.active_requests': { kind: 'up-down', unit: '{request}', attributes: ['http.request.method'], meaning: 'HTTP requests that are not answered yet.' },
  'partner_graph.graphql.operation.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['graphql.operation.type', 'graphql.operation.name', 'partner_graph.outcome'],
    meaning: 'GraphQL operations. Outcome: `ok`; `partial` (data and errors); `failed` (errors and no data); `refused` (nothing ran).',
  },
  'partner_graph.documents': {
    kind: 'counter', unit: '{request}', attributes: ['partner_graph.outcome'],
    meaning: 'Requests of callers whose documents are watched (TRUSTED_DOCUMENTS). Outcome: `trusted`; `unknown` (not in the manifest, and run); `operator` (the same, by an operator); `refused`.',
  },
  'partner_graph.graphql.errors': { kind: 'counter', unit: '{error}', attributes: ['error.type'], meaning: 'Errors in GraphQL answers.' },
  'partner_graph.upstream.calls': {
    kind: 'counter', unit: '{call}', attributes: ['partner_graph.operation', 'partner_graph.operation_id', 'partner_graph.generation', 'error.type'],
    meaning: 'Calls to the upstream that were asked for, whether or not they went out, each with all its attempts.',
  },
  'partner_graph.upstream.call.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['partner_graph.operation', 'partner_graph.generation', 'error.type'],
    meaning: 'Calls that went out, from sending to the last byte, over all attempts; waiting on our side left out.',
  },
  'partner_graph.upstream.attempts': {
    kind: 'counter', unit: '{attempt}', attributes: ['partner_graph.operation', 'partner_graph.generation'], meaning: 'Requests that went out.',
  },
  'partner_graph.upstream.retries': {
    kind: 'counter', unit: '{attempt}', attributes: ['partner_graph.operation', 'partner_graph.generation'],
    meaning: 'Those of them that repeated a call: after a failure that passes, or with a new token.',
  },
  'partner_graph.upstream.deprecated': {
    kind: 'counter', unit: '{call}', attributes: ['partner_graph.operation', 'partner_graph.operation_id', 'partner_graph.lifecycle'],
    meaning: 'Calls to endpoints that the contract or the site file calls deprecated or retired.',
  },
  'partner_graph.upstream.sunset': {
    kind: 'gauge', unit: 'd', merge: 'max', attributes: ['partner_graph.operation_id'],
    meaning: 'Days until an endpoint is taken offline, by the site file; negative when that has passed.',
  },
  'partner_graph.upstream.fallbacks': {
    kind: 'counter', unit: '{call}', attributes: ['partner_graph.operation', 'partner_graph.generation', 'error.type'],
    meaning: 'Reads that the other generation was asked for instead. Generation and `error.type` are those of the first choice.',
  },
  'partner_graph.upstream.contract_broken': {
    kind: 'counter', unit: '{answer}', attributes: ['partner_graph.operation', 'partner_graph.generation'], meaning: 'Answers that break the contract.',
  },
  'partner_graph.token.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['error.type'], meaning: 'Token requests to the identity service.',
  },
  'http.client.active_requests': { kind: 'up-down', unit: '{request}', attributes: ['server.address'], meaning: 'Requests to the upstream that are not answered yet.' },
  'partner_graph.bulkhead.utilization': {
    kind: 'gauge', unit: '1', merge: 'max', attributes: ['server.address'],
    meaning: 'How much of the connections that one tenant may hold at a host is in use: that of the busiest tenant.',
  },
  'partner_graph.bulkhead.waiting': { kind: 'gauge', unit: '{call}', merge: 'sum', attributes: ['server.address'], meaning: 'Calls that wait for a connection.' },
  'partner_graph.breaker.open': {
    kind: 'gauge', unit: '{circuit}', merge: 'sum', attributes: ['server.address', 'partner_graph.operation_id'],
    meaning: 'Circuits that let nothing through, or a probe only; without an operation id: that of a whole host.',
  },
  'partner_graph.quota.wait.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['partner_graph.operation_id', 'partner_graph.priority'], meaning: 'How long calls waited for the quota.',
  },
  'partner_graph.quota.refusals': {
    kind: 'counter', unit: '{call}', attributes: ['partner_graph.operation_id', 'partner_graph.priority'],
    meaning: 'Calls that could not have gone before their deadline and were refused.',
  },
  'partner_graph.quota.utilization': {
    kind: 'gauge', unit: '1', merge: 'max', attributes: ['partner_graph.operation_id'],
    meaning: 'How much of our share of the quota is used in the present window: by the tenant that uses most.',
  },
  'partner_graph.quota.waiting': { kind: 'gauge', unit: '{call}', merge: 'sum', attributes: ['partner_graph.operation_id'], meaning: 'Calls that wait for the quota.' },
  'partner_graph.quota.store.duration': {
    kind: 'histogram', unit: 's', buckets: [0.001, 0.0025, ...seconds.slice(0, 10)], attributes: ['partner_graph.outcome'],
    meaning: 'Questions to the store that keeps the quota of all replicas. Outcome: `answered`, `timeout`, `failed`.',
  },
  'partner_graph.quota.alone': {
    kind: 'gauge', unit: '', merge: 'max', attributes: [], meaning: '1 while the store does not answer and this replica keeps a share of the quota by itself.',
  },
  'partner_graph.batch.keys': { kind: 'histogram', unit: '{key}', buckets: counts, attributes: ['partner_graph.operation'], meaning: 'Keys in one batch.' },
  'partner_graph.batch.queries': { kind: 'histogram', unit: '{query}', buckets: counts, attributes: ['partner_graph.operation'], meaning: 'Queries whose keys one batch held.' },
  'partner_graph.batch.wait.duration': {
    kind: 'histogram', unit: 's', buckets: seconds, attributes: ['partner_graph.operation'], meaning: 'How long a batch gathered, from its first key on.',
  },
  'partner_graph.cache.answers': {
    kind: 'counter', unit: '{answer}', attributes: ['partner_graph.operation', 'partner_graph.result'],
    meaning: 'Look-ups in the cache: `hit`, `miss`, and `stale` for what was missing, failed, and was answered from before.',
  },
  'partner_graph.cache.passed_by': { kind: 'counter', unit: '{read}', attributes: ['partner_graph.operation'], meaning: 'Reads that the cache did not answer in time.' },
  'partner_graph.receipts.unknown': { kind: 'gauge', unit: '{receipt}', merge: 'max', attributes: [], meaning: 'Writes of which nobody knows yet whether the upstream carried them out, of all replicas, as last counted.' },
  'partner_graph.receipts.unknown.age': { kind: 'gauge', unit: 's', merge: 'max', attributes: [], meaning: 'How long ago the oldest of them was sent; 0 when there is none.' },
  'partner_graph.comparisons': {
    kind: 'counter', unit: '{comparison}', attributes: ['partner_graph.operation', 'partner_graph.outcome'],
    meaning: 'Comparisons of the two generations. Outcome: `equal`; `explained` (a declared difference, or one that did not stand); `mismatch`; `left-out` (real traffic came first); `noise` (one generation read twice).',
  },
  'partner_graph.rollout.share': {
    kind: 'gauge', unit: '1', merge: 'max', attributes: ['partner_graph.operation'], meaning: 'The share of the traffic that roll-outs (the policy `auto` of all tenants) give to the new generation.',
  },
  'partner_graph.verdict': {
    kind: 'gauge', unit: '', merge: 'max', attributes: ['partner_graph.operation', 'partner_graph.verdict'], meaning: '1 for the verdict on an operation whose generations were compared, or whose new one was called.',
  },
  'partner_graph.events': { kind: 'counter', unit: '{event}', attributes: ['partner_graph.event'], meaning: 'Events, as `/health/dependencies` lists them.' },
  'partner_graph.ready': { kind: 'gauge', unit: '', merge: 'max', attributes: [], meaning: '1 while this replica is ready, 0 while it drains.' },
  'process.uptime': { kind: 'gauge', unit: 's', merge: 'max', attributes: [], meaning: 'How long the process runs.' },
  'process.cpu.time': { kind: 'total', unit: 's', attributes: ['cpu.mode'], meaning: 'Processor time.' },
  'process.memory.usage': { kind: 'gauge', unit: 'By', merge: 'max', attributes: [], meaning: 'Memory that the process holds (resident set).' },
  'v8js.memory.heap.used': { kind: 'gauge', unit: 'By', merge: 'max', attributes: ['v8js.heap.space.name'], meaning: 'Heap in use.' },
  'partner_graph.heap.limit': { kind: 'gauge', unit: 'By', merge: 'max', attributes: [], meaning: 'How large V8 lets the heap grow.' },
  'nodejs.eventloop.utilization': { kind: 'gauge', unit: '1', merge: 'max', attributes: [], meaning: 'How much of the time since the last reading the event loop was busy.' },
  'nodejs.eventloop.delay.p50': { kind: 'gauge', unit: 's', merge: 'max', attributes: [], meaning: 'How late the event loop was since the last reading: the median.' },
  'nodejs.eventloop.delay.p99': { kind: 'gauge', unit: 's', merge: 'max', attributes: [], meaning: 'The 99th percentile of it.' },
} as const satisfies Record<string, Instrument>

type Table = typeof instruments
export type MetricName = keyof Table
type NamesOf<Kind extends Instrument['kind']> = { [Name in MetricName]: Table[Name]['kind'] extends Kind ? Name : never }[MetricName]

export type CountedName = NamesOf<'counter' | 'up-down'>
export type HistogramName = NamesOf<'histogram'>
export type ObservedName = NamesOf<'gauge' | 'total'>

/** The attributes that a metric may have; which of them are there is up to the recording. */
export type AttributesOf<Name extends MetricName> = { readonly [Key in Table[Name]['attributes'][number]]?: string | number | undefined }

/** A metric's own entry, with the members of its kind. */
export function instrumentOf(name: MetricName): Instrument {
  return instruments[name]
}

export const metricNames: readonly MetricName[] = Object.keys(instruments).filter((name): name is MetricName => Object.hasOwn(instruments, name))
