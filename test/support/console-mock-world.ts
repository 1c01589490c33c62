/** The mock's state, as the schema's root: plain values, and functions where a field takes arguments or fails on demand. */
import type { IncomingHttpHeaders } from 'node:http'
import { GraphQLError } from 'graphql'
import { mockOperations, type MockOperation } from './console-mock-operations.ts'

type Language = 'en' | 'zh'

interface PolicyInput {
  readonly mode: MockOperation['policy']['mode']
  readonly percent?: number | null
  readonly comparedPercent?: number | null
  readonly askAtPercent?: number | null
  readonly writesUpToPercent?: number | null
  readonly writesReason?: string | null
}

interface SetInput {
  readonly operation: string
  readonly reach: 'EVERY_TENANT' | 'MY_TENANT'
  readonly policy: PolicyInput
  readonly reason: string
}

interface Refusal {
  readonly code: string
  readonly field: readonly string[] | null
  readonly message: string
}

interface Change {
  readonly id: string
  readonly version: number
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly operation: MockOperation | null
  readonly reach: 'EVERY_TENANT' | 'MY_TENANT'
  readonly from: string | null
  readonly to: string | null
}

export interface MockWorld {
  /** Set: the key that is asked for. */
  key: string | null
  forbidden: boolean
  tooOften: boolean
  /** `Type.field` names that fail. */
  readonly failing: Set<string>
  migration: { isFrozen: boolean; isFollowing: boolean; isChangeable: boolean; fileProblem: string | null; frozenReason: string | null }
  operations: MockOperation[]
  events: { id: string; at: string; name: string; operation: MockOperation | null; facts: { name: string; value: string }[]; message: string }[]
  readonly changes: Change[]
  /** Headers of every request, in order. */
  readonly asked: IncomingHttpHeaders[]
  /** Calls of mutations, in order. */
  readonly done: { readonly name: string; readonly input: unknown }[]
  /** What the next changes and dry runs are refused with. */
  refusals: readonly Refusal[]
  warnings: readonly string[]
  operation(name: string): MockOperation
  rootFor(language: Language): Readonly<Record<string, unknown>>
}

/** A world in which something of everything happens. */
export function createMockWorld(): MockWorld {
  const operations = mockOperations()
  const world: MockWorld = {
    key: null, forbidden: false, tooOften: false, failing: new Set(),
    migration: { isFrozen: false, isFollowing: true, isChangeable: true, fileProblem: null, frozenReason: null },
    operations, events: eventsOf(operations), changes: changesOf(operations), asked: [], done: [], refusals: [],
    warnings: ['Customer.tags would be null: the new generation has no source for it.'],
    operation: (name) => {
      const found = world.operations.find((operation) => operation.name === name)
      if (!found) throw new Error(`no operation ${name}`)
      return found
    },
    rootFor: (language) => rootOf(world, language),
  }
  return world
}

function rootOf(world: MockWorld, language: Language): Readonly<Record<string, unknown>> {
  return {
    upstreamOperations: ({ name }: { name?: string | null }) => world.operations.filter((operation) => !name || operation.name === name).map((operation) => asked(world, operation, language)),
    migration: () => migrationOf(world),
    upstreamPolicyPreview: ({ input }: { input: SetInput }) => previewOf(world, input),
    upstreamPolicySet: ({ input }: { input: SetInput }) => change(world, 'upstreamPolicySet', input, () => setPolicy(world, input)),
    upstreamPolicyClear: ({ input }: { input: SetInput }) => change(world, 'upstreamPolicyClear', input, () => {
      const operation = world.operation(input.operation)
      operation.policy = { ...operation.policy, mode: 'OLD', source: 'FILE', newPercent: 0, comparedPercent: 0 }
      operation.rollout = null
    }),
    rolloutContinue: ({ input }: { input: SetInput }) => change(world, 'rolloutContinue', input, () => {
      const operation = world.operation(input.operation)
      if (operation.rollout) operation.rollout = { ...operation.rollout, isWaiting: false, holding: null }
    }),
    migrationFreeze: ({ input }: { input: { reason: string } }) => change(world, 'migrationFreeze', input, () => {
      world.migration = { ...world.migration, isFrozen: true, frozenReason: input.reason }
    }),
    migrationUnfreeze: ({ input }: { input: { reason: string } }) => change(world, 'migrationUnfreeze', input, () => {
      world.migration = { ...world.migration, isFrozen: false, frozenReason: null }
    }),
  }
}

function asked(world: MockWorld, operation: MockOperation, language: Language): unknown {
  const fails = (field: string) => () => {
    if (world.failing.has(`UpstreamOperation.${field}`)) throw new GraphQLError(language === 'zh' ? '存储无应答。' : 'The store does not answer.')
  }
  return {
    ...operation,
    verdict: () => {
      fails('verdict')()
      return operation.verdict && { ...operation.verdict, reason: language === 'zh' ? '中文的原因。' : operation.verdict.reason }
    },
    series: ({ minutes }: { minutes: number }) => {
      fails('series')()
      return operation.series.slice(-Math.ceil(minutes))
    },
    mismatches: ({ first, field }: { first: number; field?: string | null }) => {
      const found = operation.mismatches.filter(({ differences }) => !field || differences.some((difference) => difference.field === field))
      return connection(found, first)
    },
    policyChanges: ({ first }: { first: number }) => connection(world.changes.filter((made) => made.operation === operation), first),
  }
}

function migrationOf(world: MockWorld): unknown {
  const { isFrozen } = world.migration
  return {
    ...world.migration,
    frozenSince: isFrozen ? '2026-06-01T09:00:00Z' : null,
    frozenBy: isFrozen ? 'key:release' : null,
    policyVersion: world.changes.length,
    steps: [1, 5, 25, 50, 100],
    events: ({ first }: { first: number }) => connection(world.events, first),
    policyChanges: ({ first }: { first: number }) => connection(world.changes, first),
    checks: ({ withinDays }: { withinDays: number }) => world.operations.flatMap((operation) => operation.bindings.flatMap(({ endpoints }) => endpoints.flatMap(({ operationId, sunset }) =>
      sunset && sunset.daysLeft <= withinDays && operation.generation === 'OLD'
        ? [{ severity: sunset.daysLeft < 7 ? 'ERROR' : 'WARNING', rule: 'sunset-near', operation, operationId, message: `${operationId} goes offline in ${sunset.daysLeft} days, and the policy still chooses it.`, date: sunset.date }]
        : []))),
  }
}

function connection<Node>(nodes: readonly Node[], first: number): unknown {
  return { nodes: nodes.slice(0, first), edges: [], totalCount: nodes.length, pageInfo: { hasNextPage: nodes.length > first, hasPreviousPage: false, startCursor: null, endCursor: null } }
}

function policyAfter(operation: MockOperation, { policy, reach }: SetInput): MockOperation['policy'] {
  const compares = policy.mode === 'SHADOW' || policy.mode === 'AUTO'
  return {
    mode: policy.mode, source: 'RUNTIME', reach,
    newPercent: policy.mode === 'NEW' ? 100 : policy.mode === 'CANARY' ? (policy.percent ?? 0) : 0,
    comparedPercent: compares ? (policy.comparedPercent ?? 10) : 0,
    fallback: operation.safety === 'READ',
    askAtPercent: policy.askAtPercent ?? null, writesUpToPercent: policy.writesUpToPercent ?? null, writesReason: policy.writesReason ?? null,
  }
}

function previewOf(world: MockWorld, input: SetInput): unknown {
  const operation = world.operation(input.operation)
  const after = policyAfter(operation, input)
  return {
    before: operation.policy, after, generation: after.newPercent > 50 ? 'NEW' : 'OLD', fallback: 'NEW',
    movedPercent: after.newPercent, addedCallsPerHour: after.comparedPercent * 12, warnings: world.warnings, userErrors: world.refusals,
  }
}

function setPolicy(world: MockWorld, input: SetInput): void {
  const operation = world.operation(input.operation)
  const before = operation.policy.mode.toLowerCase()
  operation.policy = policyAfter(operation, input)
  world.changes.unshift({
    id: `change-${world.changes.length + 1}`, version: world.changes.length + 1, at: '2026-06-01T10:00:00Z', by: 'key:release',
    reason: input.reason, operation, reach: input.reach, from: before, to: input.policy.mode.toLowerCase(),
  })
}

function change(world: MockWorld, name: string, input: unknown, act: () => void): unknown {
  world.done.push({ name, input })
  if (world.refusals.length > 0) return { operation: null, migration: null, userErrors: world.refusals }
  act()
  return { operation: null, migration: null, userErrors: [] }
}

function eventsOf(operations: readonly MockOperation[]): MockWorld['events'] {
  const operation = operations.find(({ name }) => name === 'order.list') ?? null
  return [
    { id: 'event-2', at: '2026-06-01T09:41:00Z', name: 'rollout.stepped-back', operation, facts: [{ name: 'from', value: '25' }, { name: 'to', value: '0' }], message: 'The roll-out of order.list went back from 25 % to comparing: its error rate rose.' },
    { id: 'event-1', at: '2026-06-01T08:00:00Z', name: 'policy.file-broken', operation: null, facts: [], message: 'The policy file could not be read; the last good one is in force.' },
  ]
}

function changesOf(operations: readonly MockOperation[]): Change[] {
  const operation = operations.find(({ name }) => name === 'order.details') ?? null
  return [
    { id: 'change-2', version: 2, at: '2026-06-01T09:00:00Z', by: 'rollout', reason: 'Nothing spoke against the step.', operation, reach: 'EVERY_TENANT', from: 'auto at 5', to: 'auto at 25' },
    { id: 'change-1', version: 1, at: '2026-05-31T16:20:00Z', by: 'key:release', reason: 'Old goes offline in July.', operation, reach: 'MY_TENANT', from: null, to: 'auto' },
  ]
}
