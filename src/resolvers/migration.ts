/** Policies of the migration: what is in force, an operator's changes with a dry run, their history, and what happened. */
import { eventText } from '../errors/migration-event-sentences.ts'
import { reasonText } from '../errors/migration-reasons.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { policyWarnings } from '../errors/policy-warnings.ts'
import { inLanguage, type SentenceParameters } from '../errors/sentences.ts'
import { userErrorsOf } from '../errors/user-errors.ts'
import type { AnyOperation, Counted, InForce, MigrationEvent, PartNames, PolicyChange, PolicyRequest, Reach, Written } from '../datasources/migration/model.ts'
import type { Language } from '../errors/catalogue.ts'
import type { PolicyMode, PolicyReach, PolicySource, Resolvers, UpstreamPolicy, UpstreamPolicySetInput } from '../generated/schema.ts'
import { filterText, pageSize } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { fromGlobalId, toGlobalId } from './global-id.ts'
import { mutate } from './mutation.ts'

const modes = { old: 'OLD', new: 'NEW', canary: 'CANARY', shadow: 'SHADOW', auto: 'AUTO' } as const satisfies Record<string, PolicyMode>
const uses = { OLD: 'old', NEW: 'new', CANARY: 'canary', SHADOW: 'shadow', AUTO: 'auto' } as const satisfies Record<PolicyMode, Written['use']>
const sources = { runtime: 'RUNTIME', file: 'FILE', default: 'DEFAULT' } as const satisfies Record<string, PolicySource>
const reaches = { 'every-tenant': 'EVERY_TENANT', 'my-tenant': 'MY_TENANT' } as const satisfies Record<Reach, PolicyReach>
const reachOf = { EVERY_TENANT: 'every-tenant', MY_TENANT: 'my-tenant' } as const satisfies Record<PolicyReach, Reach>
const generations = { old: 'OLD', new: 'NEW' } as const
const generationWords = { en: { old: 'old', new: 'new' }, zh: { old: '旧', new: '新' } } as const
const longestReason = 500

const names: PartNames & { readonly operation: string } = {
  operation: 'input.operation',
  use: 'input.policy.mode',
  percent: 'input.policy.percent',
  sample: 'input.policy.comparedPercent',
  askAt: 'input.policy.askAtPercent',
  upTo: 'input.policy.writesUpToPercent',
  reason: 'input.policy.writesReason',
}

/** The types that cursors of these lists say they are; no object has them. */
const changesCursor = 'policyChanges'
const eventsCursor = 'migrationEvents'

export const migrationResolvers: Resolvers = {
  Query: {
    migration: (_, __, { migration }) => migration.policies.state(),
    upstreamPolicyPreview: async (_, { input }, { migration, language }) => {
      const operation = migration.policies.operation(input.operation)
      const preview = await migration.policies.preview(requestOf(input))
      const { chosen, warnings, refusals } = preview
      return {
        before: operation && preview.before && policyModel(operation, preview.before),
        after: operation && preview.after && policyModel(operation, preview.after),
        generation: chosen && generations[chosen.first],
        fallback: chosen?.fallback ? generations[chosen.fallback] : null,
        movedPercent: preview.movedPercent,
        addedCallsPerHour: preview.addedCallsPerHour,
        warnings: warnings.map(({ key, parameters }) => inLanguage(policyWarnings[key], language, inWordsOf(parameters, language))),
        userErrors: refusals.flatMap((refusal) => userErrorsOf(refusal, language) ?? []),
      }
    },
  },
  Mutation: {
    upstreamPolicySet: (_, { input }, context) => onOperation(context, input.operation, ({ migration }) =>
      migration.policies.set(requestOf(input), reasonOf(input.reason))),
    upstreamPolicyClear: (_, { input }, context) => onOperation(context, input.operation, ({ migration }) =>
      migration.policies.clear({ operation: input.operation, reach: reachOf[input.reach], reason: reasonOf(input.reason), names })),
    rolloutContinue: (_, { input }, context) => onOperation(context, input.operation, ({ migration }) =>
      migration.policies.proceed({ operation: input.operation, reason: reasonOf(input.reason), names })),
    migrationFreeze: (_, { input }, context) => onMigration(context, ({ migration }) => migration.policies.freeze(reasonOf(input.reason))),
    migrationUnfreeze: (_, { input }, context) => onMigration(context, ({ migration }) => migration.policies.unfreeze(reasonOf(input.reason))),
  },
  UpstreamOperation: {
    policy: (operation, _, { migration }) => policyModel(operation, migration.policies.inForce(operation)),
    policyChanges: (operation, args, context) => changesConnection(args, operation.name, context),
  },
  Migration: {
    isFrozen: ({ frozen }) => frozen !== null,
    frozenSince: ({ frozen }) => frozen && instant(frozen.since),
    frozenBy: ({ frozen }) => frozen?.by ?? null,
    frozenReason: ({ frozen }) => frozen?.reason ?? null,
    policyChanges: (_, args, context) => changesConnection(args, null, context),
    events: async (_, args, { migration }) => {
      const limit = pageSize(args.first)
      const found = await migration.policies.events({ limit: limit + 1, after: eventPosition(args.after) })
      return connection(found, limit, Boolean(args.after), ({ at, id }) => toGlobalId(eventsCursor, String(at), id))
    },
  },
  PolicyChange: {
    id: ({ version }) => toGlobalId('PolicyChange', String(version)),
    at: ({ at }) => instant(at),
    by: ({ caller }) => caller,
    reason: ({ reason }, _, { language }) => (typeof reason === 'string' ? reason : reasonText(reason, language)),
    operation: (change, _, { migration }) => change.operation === null ? null : migration.policies.operation(change.operation),
    reach: ({ tenant }) => (tenant === '' ? 'EVERY_TENANT' : 'MY_TENANT'),
  },
  MigrationEvent: {
    id: ({ id }) => toGlobalId('MigrationEvent', id),
    at: ({ at }) => instant(at),
    operation: (event, _, { migration }) => event.operation === null ? null : migration.policies.operation(event.operation),
    facts: ({ facts }) => Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [{ name, value: String(value) }])),
    message: (event, _, { language }) => eventText(event, language),
  },
}

/** A change that answers with its operation, whether it was done or not. */
function onOperation(context: GraphContext, name: string, work: (context: GraphContext) => Promise<AnyOperation>) {
  return mutate(context, { refused: { operation: context.migration.policies.operation(name) } }, async () => ({ operation: await work(context) }))
}

function onMigration(context: GraphContext, work: (context: GraphContext) => Promise<void>) {
  const { policies } = context.migration
  return mutate(context, { refused: () => ({ migration: policies.state() }) }, async () => {
    await work(context)
    return { migration: policies.state() }
  })
}

function requestOf({ operation, reach, policy }: UpstreamPolicySetInput): PolicyRequest {
  const upTo = policy.writesUpToPercent ?? undefined
  const reason = policy.writesReason ?? undefined
  const written: Written = {
    use: uses[policy.mode],
    percent: policy.percent ?? undefined,
    sample: policy.comparedPercent ?? undefined,
    fallback: policy.fallback ?? undefined,
    askAt: policy.askAtPercent ?? undefined,
    writes: upTo === undefined && reason === undefined ? undefined : { upTo, reason },
  }
  return { operation, reach: reachOf[reach], policy: written, names }
}

function policyModel({ safety }: AnyOperation, { setting, source, reach, newPercent, comparedPercent }: InForce): UpstreamPolicy {
  return {
    mode: modes[setting.use],
    source: sources[source],
    reach: reaches[reach],
    newPercent,
    comparedPercent,
    fallback: setting.fallback ?? safety === 'read',
    askAtPercent: setting.askAt,
    writesUpToPercent: setting.writes?.upTo ?? null,
    writesReason: setting.writes?.reason ?? null,
  }
}

async function changesConnection(args: Paging, operation: string | null, { migration }: GraphContext) {
  const limit = pageSize(args.first)
  const found = await migration.policies.changes({ limit: limit + 1, before: versionOf(args.after), operation })
  return connection<PolicyChange>(found, limit, Boolean(args.after), ({ version }) => toGlobalId(changesCursor, String(version)))
}

interface Paging {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

function connection<T extends PolicyChange | MigrationEvent>({ items, total }: Counted<T>, limit: number, isContinued: boolean, cursorOf: (item: T) => string) {
  const nodes = items.slice(0, limit)
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
  return {
    nodes,
    edges,
    totalCount: total,
    pageInfo: {
      hasNextPage: items.length > limit,
      hasPreviousPage: isContinued,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

function versionOf(after: string | null | undefined): number | null {
  if (after === null || after === undefined) return null
  const { type, parts: [version = ''] } = fromGlobalId(after, 'after')
  if (type !== changesCursor || !/^\d{1,15}$/.test(version)) throw new PartnerGraphError('cursor-malformed')
  return Number(version)
}

function eventPosition(after: string | null | undefined): { readonly at: number; readonly id: string } | null {
  if (after === null || after === undefined) return null
  const { type, parts: [at = '', id = ''] } = fromGlobalId(after, 'after')
  if (type !== eventsCursor || !/^\d{1,15}$/.test(at)) throw new PartnerGraphError('cursor-malformed')
  return { at: Number(at), id }
}

/** Parameters that are words of a language. */
function inWordsOf(parameters: SentenceParameters, language: Language): SentenceParameters {
  const { generation } = parameters
  return generation === 'old' || generation === 'new' ? { ...parameters, generation: generationWords[language][generation] } : parameters
}

function reasonOf(reason: string): string {
  return filterText(reason, 'input.reason', longestReason) ?? ''
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}
