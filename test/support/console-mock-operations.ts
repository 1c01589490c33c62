/** The mock's operations: the real table's names and generations, with figures that show every state somewhere. */
import { operations } from '#src/datasources/operations.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { bindingsOf } from '#src/generations/operation.ts'

type Generation = 'OLD' | 'NEW'

interface Side {
  calls: number
  errors: number
  errorRate: number | null
  p50Ms: number | null
  p95Ms: number | null
  p99Ms: number | null
}

interface Bounds {
  estimate: number
  lower: number
  upper: number
  confidence: number
}

interface Verdict {
  word: 'KEEP_OLD' | 'KEEP_COMPARING' | 'READY_FOR_NEW' | 'ON_NEW' | 'REGRESSED'
  reason: string
  compared: number
  needed: number
  comparedInAll: number
  mismatches: number
  explained: number
  leftOut: number
  inputClasses: { name: string; compared: number; mismatches: number }[]
  mismatchesByField: { path: string; count: number; lastAt: string }[]
  noise: { compared: number; different: number }
  old: Side
  new: Side
  errorRateDifference: Bounds | null
  latencyDifference: Bounds | null
}

interface Mismatch {
  id: string
  at: string
  differences: { path: string; field: string; old: string | null; new: string | null }[]
  inputClasses: string[]
  arguments: string
  language: string
  query: string | null
}

interface Endpoint {
  operationId: string
  method: string
  path: string
  status: 'ACTIVE' | 'DEPRECATED' | 'RETIRED'
  quotaCalls: number
  quotaWindowMs: number
  quotaUsed: number
  foundRetiredAt: string | null
  sunset: { date: string; source: string; isConfirmed: boolean; daysLeft: number } | null
}

export interface MockOperation {
  name: string
  safety: 'READ' | 'WRITE' | 'MONEY'
  pinned: boolean
  generation: Generation | null
  source: 'POLICY' | 'DEFAULT' | 'ONLY_BINDING' | 'RUNTIME' | 'CANARY' | 'SUNSET' | null
  fallback: Generation | null
  policy: {
    mode: 'OLD' | 'NEW' | 'CANARY' | 'SHADOW' | 'AUTO'
    source: 'RUNTIME' | 'FILE' | 'DEFAULT'
    reach: 'EVERY_TENANT' | 'MY_TENANT'
    newPercent: number
    comparedPercent: number
    fallback: boolean
    askAtPercent: number | null
    writesUpToPercent: number | null
    writesReason: string | null
  }
  rollout: {
    stage: 'COMPARING' | 'CANARY' | 'COMPLETE'
    percent: number
    since: string
    nextPercent: number | null
    isWaiting: boolean
    holding: string | null
    callsSeen: number
    callsNeeded: number
  } | null
  verdict: Verdict | null
  series: {
    at: string
    seconds: number
    oldCalls: number
    newCalls: number
    oldErrors: number
    newErrors: number
    oldP95Ms: number | null
    newP95Ms: number | null
    compared: number
    mismatches: number
  }[]
  mismatches: Mismatch[]
  declaredDifferences: { field: string; reason: string }[]
  bindings: { generation: Generation; missingFields: readonly string[]; endpoints: Endpoint[] }[]
}

/** All operations of the table; those that are told below have a story of their own. */
export function mockOperations(): MockOperation[] {
  return operations.map((operation) => {
    const plain = plainOperation(operation)
    const told = stories[operation.name]
    return told ? { ...plain, ...told(plain) } : plain
  })
}

function plainOperation(operation: (typeof operations)[number]): MockOperation {
  const bindings = (['old', 'new'] as const).flatMap((generation) => bindingsOf(operation, generation).toReversed().map(({ operationIds, missing }) => ({
    generation: generation === 'old' ? 'OLD' as const : 'NEW' as const, missingFields: missing, endpoints: operationIds.map(endpointOf),
  })))
  const hasTwo = operation.old !== null && operation.new !== null
  const safety = ({ read: 'READ', write: 'WRITE', money: 'MONEY' } as const)[operation.safety]
  const generation = operation.old === null ? 'NEW' : 'OLD'
  return {
    name: operation.name, safety, pinned: operation.pinned, generation, source: hasTwo ? 'DEFAULT' : 'ONLY_BINDING', fallback: hasTwo && safety === 'READ' ? 'NEW' : null,
    policy: policyOf({}), rollout: null, verdict: hasTwo ? verdictOf({}) : null, series: [], mismatches: [], declaredDifferences: [], bindings,
  }
}

function endpointOf(id: keyof typeof contractOperations): Endpoint {
  const { method, path, quota } = contractOperations[id]
  return { operationId: id, method, path, status: 'ACTIVE', quotaCalls: quota.calls, quotaWindowMs: quota.windowMs, quotaUsed: 0.06, foundRetiredAt: null, sunset: null }
}

function policyOf(changed: Partial<MockOperation['policy']>): MockOperation['policy'] {
  return { mode: 'OLD', source: 'DEFAULT', reach: 'EVERY_TENANT', newPercent: 0, comparedPercent: 0, fallback: true, askAtPercent: null, writesUpToPercent: null, writesReason: null, ...changed }
}

const noCalls: Side = { calls: 0, errors: 0, errorRate: null, p50Ms: null, p95Ms: null, p99Ms: null }

function sideOf(calls: number, errors: number, p50Ms: number): Side {
  return { calls, errors, errorRate: errors / calls, p50Ms, p95Ms: p50Ms * 2.4, p99Ms: p50Ms * 4 }
}

function verdictOf(changed: Partial<Verdict>): Verdict {
  return {
    word: 'KEEP_COMPARING', reason: 'Nothing has been compared yet.', compared: 0, needed: 3000, comparedInAll: 0, mismatches: 0, explained: 0, leftOut: 0,
    inputClasses: [], mismatchesByField: [], noise: { compared: 0, different: 0 }, old: noCalls, new: noCalls, errorRateDifference: null, latencyDifference: null, ...changed,
  }
}

function sunsetOf(daysLeft: number, isConfirmed: boolean): Endpoint['sunset'] {
  return { date: new Date(Date.UTC(2026, 5, 1) + daysLeft * 86_400_000).toISOString().slice(0, 10), source: 'announcement of 2026-02-11', isConfirmed, daysLeft }
}

function withSunset(bindings: MockOperation['bindings'], daysLeft: number, changed: Partial<Endpoint> = {}): MockOperation['bindings'] {
  return bindings.map((binding) => binding.generation === 'NEW' ? binding : {
    ...binding, endpoints: binding.endpoints.map((endpoint) => ({ ...endpoint, status: 'DEPRECATED' as const, sunset: sunsetOf(daysLeft, daysLeft < 20), ...changed })),
  })
}

/** An hour of traffic that moves to the new generation by and by. */
function movingSeries(): MockOperation['series'] {
  return Array.from({ length: 60 }, (_, minute) => {
    const share = minute < 20 ? 0 : minute < 35 ? 0.05 : 0.25
    const calls = 120 + Math.round(30 * Math.sin(minute / 5))
    return {
      at: new Date(Date.UTC(2026, 5, 1, 9, minute)).toISOString(), seconds: 60,
      oldCalls: Math.round(calls * (1 - share)), newCalls: Math.round(calls * share),
      oldErrors: minute % 17 === 3 ? 1 : 0, newErrors: minute === 41 ? 2 : 0,
      oldP95Ms: 210 + (minute % 7) * 6, newP95Ms: minute < 8 ? null : 150 + (minute % 5) * 9,
      compared: Math.round(calls / 8), mismatches: minute === 30 ? 3 : minute === 31 ? 1 : 0,
    }
  })
}

const line = (id: string, amount: string) => ({ id, product: 'ecs.s6.large', amountAfterDiscount: { amount, currency: 'CNY' } })

/** A scalar of a nested field, a list that lost a row, a field that one side has alone. */
function differingMismatches(): Mismatch[] {
  const differences = [
    { path: 'items[3].amountAfterDiscount.amount', field: 'items[].amountAfterDiscount.amount', old: '"1820.40"', new: '"182.04"' },
    {
      path: 'lines', field: 'lines',
      old: JSON.stringify([line('a', '1.10'), line('b', '2.20'), line('c', '3.30'), line('d', '4.40'), line('e', '5.50')]),
      new: JSON.stringify([line('a', '1.10'), line('b', '2.20'), line('c', '3.30'), line('e', '5.55')]),
    },
    { path: 'paidAt', field: 'paidAt', old: '"2026-03-02T01:15:04Z"', new: null },
  ]
  const asked = JSON.stringify({ orderId: 'CS2606010930A7B2C', customer: 'hash:9f2c61aa' })
  const query = 'query Order {\n  node(id: "T3JkZXI6Q1M=") {\n    id\n  }\n}'
  return [
    { id: 'mismatch-1', at: '2026-06-01T09:30:12Z', differences, inputClasses: ['paid', 'with refund'], arguments: asked, language: 'zh', query },
    { id: 'mismatch-2', at: '2026-06-01T09:29:40Z', differences: differences.slice(2), inputClasses: ['paid'], arguments: asked, language: 'en', query: null },
  ]
}

type Story = (plain: MockOperation) => Partial<MockOperation>

const stories: Readonly<Record<string, Story>> = {
  'order.details': ({ bindings }) => ({
    generation: 'OLD', source: 'POLICY', fallback: 'NEW', bindings: withSunset(bindings, 41),
    policy: policyOf({ mode: 'AUTO', source: 'RUNTIME', newPercent: 25, comparedPercent: 10, askAtPercent: 50 }),
    rollout: { stage: 'CANARY', percent: 25, since: '2026-06-01T09:00:00Z', nextPercent: 50, isWaiting: true, holding: 'An operator has to let it go on before 50 %.', callsSeen: 640, callsNeeded: 500 },
    verdict: verdictOf({
      word: 'READY_FOR_NEW', reason: 'No mismatch in 3,120 compared pairs, every kind of input seen, and neither errors nor latency speak against it.',
      compared: 3120, comparedInAll: 4210, mismatches: 4, explained: 17, leftOut: 122,
      inputClasses: [{ name: 'paid', compared: 2600, mismatches: 3 }, { name: 'with refund', compared: 500, mismatches: 1 }, { name: 'cancelled', compared: 20, mismatches: 0 }],
      mismatchesByField: [{ path: 'items[].amountAfterDiscount.amount', count: 3, lastAt: '2026-06-01T09:30:12Z' }, { path: 'paidAt', count: 1, lastAt: '2026-06-01T09:29:40Z' }],
      noise: { compared: 300, different: 1 }, old: sideOf(9120, 12, 96), new: sideOf(3480, 4, 71),
      errorRateDifference: { estimate: -0.0002, lower: -0.0018, upper: 0.0016, confidence: 0.95 }, latencyDifference: { estimate: -24, lower: -31, upper: -17, confidence: 0.95 },
    }),
    series: movingSeries(), mismatches: differingMismatches(),
    declaredDifferences: [{ field: 'items[].productName', reason: 'The new generation translates product names; the old one gives them in the language of the account.' }],
  }),
  'order.list': ({ bindings }) => ({
    source: 'POLICY', fallback: 'NEW', bindings: withSunset(bindings, 12),
    policy: policyOf({ mode: 'AUTO', source: 'FILE', comparedPercent: 10 }),
    rollout: { stage: 'COMPARING', percent: 0, since: '2026-06-01T09:41:00Z', nextPercent: 1, isWaiting: false, holding: 'It went back from 25 %: the new generation fails more often.', callsSeen: 81, callsNeeded: 500 },
    verdict: verdictOf({
      word: 'REGRESSED', reason: 'The new generation fails more often than the old one: between 1.1 and 3.9 of 100 calls more.', compared: 210, comparedInAll: 6210, mismatches: 0,
      inputClasses: [{ name: 'first page', compared: 200, mismatches: 0 }, { name: 'later page', compared: 0, mismatches: 0 }, { name: 'by status', compared: 10, mismatches: 0 }],
      old: sideOf(5120, 6, 120), new: sideOf(900, 23, 260),
      errorRateDifference: { estimate: 0.0244, lower: 0.011, upper: 0.039, confidence: 0.95 }, latencyDifference: { estimate: 144, lower: 96, upper: 201, confidence: 0.95 },
    }),
    series: movingSeries(),
  }),
  'customer.list': () => ({
    policy: policyOf({ mode: 'SHADOW', source: 'RUNTIME', reach: 'MY_TENANT', comparedPercent: 20 }), source: 'POLICY',
    verdict: verdictOf({ word: 'KEEP_OLD', reason: 'The new generation answers differently: 31 mismatches that stood.', compared: 12, comparedInAll: 812, mismatches: 31, old: sideOf(2210, 1, 88), new: sideOf(812, 0, 93), mismatchesByField: [{ path: 'items[].level', count: 31, lastAt: '2026-06-01T09:20:00Z' }] }),
    mismatches: [{ id: 'mismatch-3', at: '2026-06-01T09:20:00Z', differences: [{ path: 'items[0].level', field: 'items[].level', old: '"GOLD"', new: '"SILVER"' }], inputClasses: ['first page'], arguments: '{"limit":20}', language: 'en', query: null }],
  }),
  'customer.balances': () => ({
    policy: policyOf({ mode: 'SHADOW', source: 'FILE', comparedPercent: 10 }), source: 'POLICY',
    verdict: verdictOf({ word: 'READY_FOR_NEW', reason: 'Nothing speaks against moving.', compared: 4100, comparedInAll: 4100, old: sideOf(8100, 3, 60), new: sideOf(4100, 0, 52) }),
  }),
  'subscription.list': ({ bindings }) => ({
    generation: 'NEW', source: 'POLICY', fallback: null, bindings: withSunset(bindings, -20, { status: 'RETIRED' }),
    policy: policyOf({ mode: 'NEW', source: 'FILE', newPercent: 100 }),
    verdict: verdictOf({ word: 'ON_NEW', reason: 'All of the traffic is on the new generation, and nothing speaks against it.', compared: 3300, comparedInAll: 9000, old: sideOf(9000, 9, 100), new: sideOf(12_100, 3, 84) }),
  }),
  'pricing.renewal': () => ({
    policy: policyOf({ mode: 'CANARY', source: 'FILE', newPercent: 2.5 }), source: 'POLICY',
    verdict: verdictOf({ word: 'KEEP_COMPARING', reason: 'Too few pairs are compared.', compared: 410, comparedInAll: 410, old: sideOf(1200, 0, 340), new: sideOf(450, 0, 310) }),
  }),
  'partner.balances': ({ bindings }) => ({ bindings: bindings.map((binding) => ({ ...binding, endpoints: binding.endpoints.map((endpoint) => ({ ...endpoint, quotaUsed: 0.91 })) })) }),
  'order.pay': () => ({ policy: policyOf({ mode: 'OLD', source: 'FILE', fallback: false }), source: 'POLICY', fallback: null }),
  'region.cities': ({ bindings }) => ({
    bindings: bindings.map((binding) => ({ ...binding, endpoints: binding.endpoints.map((endpoint) => ({ ...endpoint, foundRetiredAt: '2026-06-01T07:00:00Z' })) })),
  }),
}
