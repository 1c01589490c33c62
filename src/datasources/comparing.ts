/** What the declared comparisons of the domains share: see src/generations/shadow/comparison.ts. */
import type { Operation } from '../generations/operation.ts'
import type { Comparison, InputClass } from '../generations/shadow/comparison.ts'
import { sumOf } from './decimal.ts'
import { offsetOf, type PageRequest } from './paging.ts'

type Declared<Args, Model> = Pick<Comparison<Args, Model>, 'types'> & Partial<Omit<Comparison<Args, Model>, 'operation' | 'types'>>

/** Declares the comparison of an operation. */
export function comparisonOf<Args, Model>({ name }: Operation<Args, Model>, declared: Declared<NoInfer<Args>, NoInfer<Model>>): Comparison<Args, Model> {
  return { lists: {}, known: [], personal: [], personalArguments: [], classes: [], query: () => null, ...declared, operation: name }
}

/** Whether a page is a list's first one. */
export function isFirstPage(args: PageRequest): boolean {
  return args.position.every((part) => part === 0)
}

/** Where in a list a page is. */
export const pageClasses: readonly InputClass<PageRequest>[] = [
  { name: 'first page', has: isFirstPage },
  { name: 'later page', has: (args) => offsetOf(args) > 0 },
]

/** A value as GraphQL writes it; members that are undefined are left out. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value instanceof Word) return value.text
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value).filter(([, member]) => member !== undefined).map(([name, member]) => `${name}: ${literal(member)}`).join(', ')} }`
  }
  return JSON.stringify(value)
}

class Word {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

/** A value of an enum; undefined stays so. */
export function word(value: string | undefined): unknown {
  return value === undefined ? undefined : new Word(value)
}

/** A list's arguments; null for a later page, whose cursor cannot be given. */
export function listArguments(args: PageRequest, others: Readonly<Record<string, unknown>> = {}): string | null {
  if (!isFirstPage(args)) return null
  const given = Object.entries({ ...others, first: args.limit }).filter(([, value]) => value !== undefined)
  return `(${given.map(([name, value]) => `${name}: ${literal(value)}`).join(', ')})`
}

/** Whether any of an object's members is there beside the named ones. */
export function hasMore(filter: object, ...names: readonly string[]): boolean {
  return Object.entries(filter).some(([name, value]) => value !== undefined && !names.includes(name))
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Adds up the rows that are alike in some fields, as one generation splits what is one row of the other: amounts are summed,
 * the rows of lists added up by theirs, anything else is the first row's.
 */
export function addedUp(rows: readonly object[], by: readonly string[], lists: Readonly<Record<string, readonly string[]>> = {}): Fields[] {
  const groups = Map.groupBy(rows.map((row): Fields => ({ ...row })), (row) => JSON.stringify(by.map((name) => row[name] ?? null)))
  return [...groups.values()].map((group) => group.reduce((left, right) => sumRows(left, right, lists)))
}

function sumRows(left: Fields, right: Fields, lists: Readonly<Record<string, readonly string[]>>): Fields {
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return Object.fromEntries([...names].map((name) => [name, sumValues(left[name], right[name], lists[name] ?? [])]))
}

function sumValues(left: unknown, right: unknown, by: readonly string[]): unknown {
  if (Array.isArray(left) && Array.isArray(right)) return addedUp([...left, ...right].filter(isFields), by)
  if (!isFields(left) || !isFields(right)) return left ?? right
  const [one, other] = [left['amount'], right['amount']]
  return typeof one === 'string' && typeof other === 'string' ? { ...left, amount: sumOf([one, other]) } : sumRows(left, right, {})
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
