/**
 * Which contract operation must have answered a field, by the schema's `@upstream` directive and the contracts alone:
 * nothing here knows the service's own table of bindings.
 */
import { readFileSync } from 'node:fs'
import type { DocumentNode, GraphQLSchema } from 'graphql'
import { isObjectType } from 'graphql'
import { parse } from 'yaml'
import { z } from 'zod'
import { contractOperations } from '#src/generated/operations.ts'
import { fieldInstances } from '#test/support/parity-walk.ts'
import type { Answer } from '#test/support/service.ts'

export type Generation = 'old' | 'new'

/** The contract operation of each generation; null where the contracts have none. */
export type Expected = ReadonlyMap<string, { readonly new: string | null; readonly old: string | null }>

const entrySchema = z.record(z.string(), z.union([z.strictObject({ new: z.string(), old: z.string().optional() }), z.strictObject({ old: z.string() })]))

/** Reads which contract operations stand behind each name; throws when the contracts say something else. */
export function expectedOperations(): Expected {
  const text = readFileSync(new URL('../fixtures/parity/operations.yaml', import.meta.url), 'utf8')
  const contracts = Object.values(contractOperations)
  return new Map(Object.entries(entrySchema.parse(parse(text))).map(([name, entry]): [string, { new: string | null; old: string | null }] => {
    if (!('new' in entry)) {
      if (!contracts.some(({ id, replacedBy }) => id === entry.old && replacedBy.length === 0)) throw new Error(`${entry.old} is no old operation without a successor`)
      return [name, { new: null, old: entry.old }]
    }
    if (!contracts.some(({ id, generation }) => id === entry.new && generation === 'new')) throw new Error(`${entry.new} is no new operation of the contracts`)
    const replaced = contracts.filter(({ generation, replacedBy }) => generation === 'old' && replacedBy.some((id) => id === entry.new)).map(({ id }) => id)
    const old = entry.old === undefined ? replaced : replaced.filter((id) => id === entry.old)
    if (old.length > 1 || (entry.old !== undefined && old.length === 0)) throw new Error(`${name}: the contracts have ${replaced.join(', ') || 'no old operation'}`)
    return [name, { new: entry.new, old: old[0] ?? null }]
  }))
}

/** The logical operations that the schema's `@upstream` directives name, by coordinate. */
export function upstreamDirectives(schema: GraphQLSchema): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const directives = field.astNode?.directives?.filter(({ name }) => name.value === 'upstream') ?? []
      const operations = directives.flatMap(({ arguments: given }) => (given ?? []).flatMap(({ value }) => ('value' in value ? [String(value.value)] : [])))
      if (operations.length > 0) found.set(`${type.name}.${field.name}`, operations)
    }
  }
  return found
}

/** They fetch whatever type an id names, so that no directive can name one operation. */
const anyType = new Set(['Query.node', 'Query.nodes'])

/** Acting for a customer needs its agency, which only the new list has: asked on new whatever the policy says. */
const identityLookUp = { operation: 'customer.account', operationId: 'ListSubCustomers' }

/** What a field is checked against before it is asked for, which no directive names: which of them depends on its input. */
const lookedAtBefore: Readonly<Record<string, readonly string[]>> = {
  'Query.invoicePreview': ['invoiceProfile.list', 'invoiceMailingAddress.list', 'invoice.invoiceableCycles', 'invoice.invoiceableOrders', 'invoice.invoiceableCustomerCycles'],
}

/**
 * What is wrong with the lineage of an answer on one generation: fields that have a value nobody was asked for, calls of
 * another generation or endpoint than the contracts say, and calls for no field that was selected.
 */
export function lineageProblems(schema: GraphQLSchema, document: DocumentNode, answer: Answer, generation: Generation, expected: Expected): string[] {
  const directives = upstreamDirectives(schema)
  const calls = answer.extensions?.upstream?.trace ?? []
  const selected = new Set<string>()
  const problems: string[] = []
  let fetchesByType = false
  for (const field of fieldInstances(schema, document, answer.data ?? {})) {
    if (anyType.has(field.coordinate)) fetchesByType = true
    for (const name of lookedAtBefore[field.coordinate] ?? []) selected.add(name)
    for (const name of directives.get(field.coordinate) ?? []) {
      selected.add(name)
      const hasValue = Array.isArray(field.value) ? field.value.length > 0 : field.value !== null && field.value !== undefined
      if (hasValue && !calls.some(({ operation }) => operation === name)) problems.push(`${field.path} has a value, but ${name} was not asked`)
    }
  }
  for (const call of calls) {
    const ids = expected.get(call.operation)
    const wanted = ids?.old && (generation === 'old' || ids.new === null) ? { generation: 'old', id: ids.old } : { generation: 'new', id: ids?.new }
    const isLookUp = call.operation === identityLookUp.operation && call.operationId === identityLookUp.operationId
    if (isLookUp) continue
    if (!selected.has(call.operation) && !fetchesByType) problems.push(`${call.operation} was asked for no selected field`)
    if (call.generation !== wanted.generation || call.operationId !== wanted.id) problems.push(`${call.operation} was answered by ${call.operationId} (${call.generation}), not by ${String(wanted.id)}`)
    if (call.because === 'fallback') problems.push(`${call.operation} fell back`)
  }
  return problems
}
