/**
 * Which operation of the contracts is reached by which field of the schema, on which generation: contracts, bindings and
 * `@upstream` directives joined. Pure.
 */
import { Kind, parse, visit, type ObjectTypeDefinitionNode, type ObjectTypeExtensionNode } from 'graphql'
import { z } from 'zod'
import { bindingsOf, type AnyOperation } from '../../src/generations/operation.ts'
import type { ContractOperation } from '../../src/generated/operations.ts'

/** One operation of the contracts. Covered when it has coordinates, else excused when it has a reason. */
export interface Coverage {
  readonly contract: ContractOperation
  /** The logical operations that bind it. */
  readonly names: readonly string[]
  /** `Type.field`, in the order of their names. */
  readonly coordinates: readonly string[]
  readonly excuse: string | null
}

/** docs/coverage-excuses.yaml: groups of operations that the schema does not reach, each with the reason. */
export const excusesSchema = z.array(z.strictObject({ reason: z.string().min(10), operations: z.array(z.string()).min(1) }))

export type Excuses = z.output<typeof excusesSchema>

type Table = readonly (Pick<AnyOperation, 'name' | 'old' | 'new'> & Partial<Pick<AnyOperation, 'earlier'>>)[]

/**
 * Joins the three.
 * @param sdl the schema's files
 * @throws Error for an excuse of an operation that no contract has
 */
export function coverageOf(contracts: readonly ContractOperation[], operations: Table, sdl: readonly string[], excuses: Excuses): readonly Coverage[] {
  const coordinates = coordinatesByOperation(sdl)
  const reasons = new Map(excuses.flatMap((group) => group.operations.map((id) => [id, group.reason])))
  const stray = [...reasons.keys()].find((id) => !contracts.some((contract) => contract.id === id))
  if (stray !== undefined) throw new Error(`${stray} is excused, and no contract has it`)
  return contracts.map((contract) => {
    const bound = operations.filter((operation) =>
      bindingsOf({ earlier: [], ...operation }, contract.generation).some(({ operationIds }) => operationIds.includes(contract.id)))
    const names = bound.map(({ name }) => name)
    return {
      contract,
      names,
      coordinates: [...new Set(names.flatMap((name) => coordinates.get(name) ?? []))].toSorted(),
      excuse: reasons.get(contract.id) ?? null,
    }
  })
}

/** The coordinates of the fields that `@upstream` names each logical operation on. */
function coordinatesByOperation(sdl: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found: { readonly name: string; readonly coordinate: string }[] = []
  const collect = (type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode): void => {
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        if (directive.name.value !== 'upstream') continue
        const value = directive.arguments?.find((argument) => argument.name.value === 'operation')?.value
        if (value?.kind === Kind.STRING) found.push({ name: value.value, coordinate: `${type.name.value}.${field.name.value}` })
      }
    }
  }
  for (const text of sdl) visit(parse(text), { ObjectTypeDefinition: collect, ObjectTypeExtension: collect })
  return new Map([...Map.groupBy(found, ({ name }) => name)].map(([name, places]) => [name, places.map(({ coordinate }) => coordinate)]))
}

/** Their contracts say of the answer: "Body not readable in the sources; do not rely on any field." */
const unreadable: ReadonlySet<string> = new Set(['ListSubCustomersDetailOld'])

/**
 * What is wrong with the coverage: an operation that is neither covered nor excused, one that is both, and one that is
 * excused and may not be. Excused may be what the console's contract models, what is retired (but not where that is only
 * inferred: such an operation may well answer), what only another site has, and what has an unreadable answer.
 */
export function coverageProblems(coverage: readonly Coverage[]): readonly string[] {
  return coverage.flatMap(({ contract, coordinates, excuse, names }) => {
    const isCovered = coordinates.length > 0
    const mayBeExcused = unreadable.has(contract.id) || contract.confidence === 'modelled' || contract.site !== 'any' || (contract.status === 'retired' && contract.statusBasis !== 'inferred')
    if (isCovered) return excuse === null ? [] : [`${contract.id} is excused, though ${coordinates.join(', ')} reaches it`]
    if (excuse === null) return [`${contract.id} (${contract.generation}, ${contract.status}) is neither reached by a field${names.length > 0 ? ` (of ${names.join(', ')})` : ''} nor excused`]
    return mayBeExcused ? [] : [`${contract.id} (${contract.generation}, ${contract.status}) may not be excused`]
  })
}
