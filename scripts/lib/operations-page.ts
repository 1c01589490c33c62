/** docs/operations.md: the table of logical operations, joined with what the contracts say of each binding. */
import type { ContractOperation } from '../../src/generated/operations.ts'
import { z } from 'zod'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

const bound = z.looseObject({ operationIds: z.array(z.string()), missing: z.array(z.string()) })
const binding = bound.nullable()

/** What the page needs of src/datasources/operations.ts. */
export const operationsModule = z.looseObject({
  operations: z.array(
    z.looseObject({ name: z.string(), safety: z.enum(['read', 'write', 'money']), pinned: z.boolean(), old: binding, new: binding, earlier: z.array(bound).default([]) }),
  ),
})

/** What the page needs of src/datasources/cache-rules.ts. */
export const cacheRulesModule = z.looseObject({
  cacheRules: z.array(
    z.looseObject({ operation: z.looseObject({ name: z.string() }), freshMs: z.number(), staleMs: z.number(), scope: z.enum(['process', 'shared']), droppedByWrites: z.boolean() }),
  ),
})

export type DocumentedRule = z.infer<typeof cacheRulesModule>['cacheRules'][number]
export type DocumentedOperation = z.input<typeof operationsModule>['operations'][number]

const generations = ['old', 'new'] as const

/**
 * The page's text, operations by name. Throws when a binding names an operation that no contract has.
 */
export function operationsPage(operations: readonly DocumentedOperation[], contracts: Readonly<Record<string, ContractOperation>>, rules: readonly DocumentedRule[] = []): string {
  const keptBy = new Map(rules.map((rule) => [rule.operation.name, kept(rule)]))
  const sorted = operations.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return page(
    generatedNotice('src/datasources/operations.ts and contracts/'),
    '# Operations',
    'A logical operation is what the switch decides about: its name is the one in the policy file, in metrics, errors and `extensions.upstream`. A binding says which operations of the upstream answer it in one generation. Quotas are the contract\'s, per account and operation. Confidence says how well the contract is known: `sdk` (the vendor\'s SDK), `doc`, `doc-excerpt`, `memory`, or `modelled` (the partner console, for which the vendor documents no public API). A pinned list goes on on the generation it began on, because the two give other rows or another order. Kept says for how long an answer is served without asking again ([caching](caching.md)); an operation without it is never kept.',
    table(['Operation', 'Safety', 'Old', 'New', 'Pinned', 'Kept'], sorted.map((operation) => [...overview(operation), keptBy.get(operation.name) ?? ''])),
    ...sorted.flatMap((operation) => section(operation, contracts)),
  )
}

function overview(operation: DocumentedOperation): readonly string[] {
  return [
    `[${operation.name}](#${operation.name.toLowerCase().replaceAll(/[^a-z0-9-]/g, '')})`,
    operation.safety,
    ...generations.map((generation) => (operation[generation] ? 'yes' : 'no')),
    operation.pinned ? 'yes' : '',
  ]
}

function kept({ freshMs, staleMs, scope, droppedByWrites }: DocumentedRule): string {
  const stale = staleMs > 0 ? `, ${staleMs / 3_600_000} h more when asking fails` : ''
  const fresh = freshMs > 0 ? `${freshMs / 60_000} min${stale}` : 'only by CACHE_SECONDS'
  return [fresh, scope === 'shared' ? 'by all replicas' : 'in the process', ...(droppedByWrites ? ['until a write'] : [])].join('; ')
}

function section(operation: DocumentedOperation, contracts: Readonly<Record<string, ContractOperation>>): readonly string[] {
  const rows = generations.flatMap((generation) => bindings(operation, generation).flatMap(({ operationIds }) => operationIds).map((id) => row(generation, operation.name, id, contracts)))
  const missing = generations.flatMap((generation) => {
    const names = [...new Set(bindings(operation, generation).flatMap((one) => one.missing))]
    return names.length > 0 ? [`Null on ${generation}: ${names.map(inlineCode).join(', ')}.`] : []
  })
  const head = ['Generation', 'Contract operation', 'Request', 'Status', 'Quota', 'Callers', 'Confidence']
  return [`## ${operation.name}`, table(head, rows), ...missing]
}

/** Oldest first, as in the list of bindings. */
function bindings(operation: DocumentedOperation, generation: 'old' | 'new') {
  return [...(generation === 'old' ? (operation.earlier ?? []) : []).toReversed(), ...(operation[generation] ? [operation[generation]] : [])]
}

function row(generation: string, name: string, id: string, contracts: Readonly<Record<string, ContractOperation>>): readonly string[] {
  const contract = contracts[id]
  if (!contract) throw new Error(`${name} (${generation}) names ${id}, which no contract has`)
  const basis = contract.status !== 'active' && contract.statusBasis ? ` (${contract.statusBasis})` : ''
  return [
    generation,
    inlineCode(id),
    inlineCode(`${contract.method} ${contract.path}`),
    `${contract.status}${basis}`,
    `${contract.quota.calls} in ${contract.quota.windowMs / 1000} s`,
    contract.callers.join(', '),
    contract.confidence,
  ]
}
