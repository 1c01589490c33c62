/**
 * Holds two answers of a read against each other, in the domain model. Pure. Amounts are equal as decimals, times as instants;
 * null and left out are the same; functions are no data. What differs is named by its path in the model.
 */
import type { AnyComparison, ListRule, Values } from './comparison.ts'

export interface FieldDifference extends Values {
  /** With positions: `items[3].amount.amount`; `$` for the answer as a whole. */
  readonly path: string
  /** Without them: `items[].amount.amount`. */
  readonly field: string
}

export interface CompareTerms {
  readonly comparison: AnyComparison
  readonly args: unknown
  readonly language: string
  /** Schema coordinates that the bindings in use declare as missing. */
  readonly missing: { readonly old: readonly string[]; readonly new: readonly string[] }
}

export interface ComparedModels {
  /** What nobody has declared. */
  readonly differences: readonly FieldDifference[]
  /** What is declared as different, and is. */
  readonly declared: readonly FieldDifference[]
}

interface Place {
  readonly path: string
  readonly field: string
}

interface Comparer {
  readonly terms: CompareTerms
  readonly differences: FieldDifference[]
  readonly declared: FieldDifference[]
}

/** Compares two models of an operation. */
export function compareModels(old: unknown, latest: unknown, terms: CompareTerms): ComparedModels {
  const comparer: Comparer = { terms, differences: [], declared: [] }
  compareValues(comparer, old, latest, { path: '', field: '' }, null)
  return comparer
}

type Fields = Readonly<Record<string, unknown>>

function compareValues(comparer: Comparer, old: unknown, latest: unknown, place: Place, isWhole: boolean | null): void {
  if (isAbsent(old) && isAbsent(latest)) return
  if (Array.isArray(old) && Array.isArray(latest)) return compareLists(comparer, old, latest, place, isWhole)
  if (old instanceof Map && latest instanceof Map) return compareMaps(comparer, old, latest, place)
  if (isObject(old) && isObject(latest)) return compareObjects(comparer, old, latest, place)
  if (!isSame(old, latest)) report(comparer, { old: old ?? null, new: latest ?? null }, place)
}

function compareObjects(comparer: Comparer, old: Fields, latest: Fields, place: Place): void {
  const isWhole = old['hasNextPage'] === false && latest['hasNextPage'] === false
  for (const name of new Set([...Object.keys(old), ...Object.keys(latest)])) {
    const [left, right] = [old[name], latest[name]]
    if (typeof left === 'function' || typeof right === 'function') continue
    compareValues(comparer, left, right, join(place, name), isWhole)
  }
}

function compareMaps(comparer: Comparer, old: ReadonlyMap<unknown, unknown>, latest: ReadonlyMap<unknown, unknown>, place: Place): void {
  for (const key of new Set([...old.keys(), ...latest.keys()])) {
    compareValues(comparer, old.get(key), latest.get(key), { path: `${place.path}[${JSON.stringify(key)}]`, field: `${place.field}[]` }, null)
  }
}

interface Row {
  readonly row: unknown
  readonly index: number
}

function compareLists(comparer: Comparer, old: readonly unknown[], latest: readonly unknown[], place: Place, isWhole: boolean | null): void {
  const rule = comparer.terms.comparison.lists[place.field]
  if (rule === undefined) {
    for (let index = 0; index < Math.max(old.length, latest.length); index += 1) compareValues(comparer, old[index], latest[index], at(place, index), null)
    return
  }
  const [oldRows, newRows] = [byKey(old, rule), byKey(latest, rule)]
  const oneSided = rule.window !== 'own' || isWhole === true
  for (const key of new Set([...oldRows.keys(), ...newRows.keys()])) {
    const [left, right] = [oldRows.get(key) ?? [], newRows.get(key) ?? []]
    // Which of several rows that are alike are on both sides nobody can tell where the pages are cut differently.
    if (!oneSided && (left.length !== 1 || right.length !== 1)) continue
    for (const [one, other] of paired(comparer, left, right, place)) {
      if (one && other) compareValues(comparer, one.row, other.row, at(place, one.index), null)
      else report(comparer, { old: one?.row ?? null, new: other?.row ?? null }, at(place, one?.index ?? other?.index ?? 0))
    }
  }
  if (rule.order === 'same') compareOrder(comparer, oldRows, newRows, place)
}

/** Rows of one key, those that are equal with each other first. */
function paired(comparer: Comparer, left: readonly Row[], right: readonly Row[], place: Place): (readonly [Row | undefined, Row | undefined])[] {
  const pairs: (readonly [Row | undefined, Row | undefined])[] = []
  const rest = [...right]
  const unlike: Row[] = []
  for (const one of left) {
    const found = left.length === 1 && right.length === 1 ? 0 : rest.findIndex((other) => isEqual(comparer.terms, one.row, other.row, at(place, one.index)))
    const other = rest[found]
    if (other === undefined) unlike.push(one)
    else {
      rest.splice(found, 1)
      pairs.push([one, other])
    }
  }
  for (const one of unlike) pairs.push([one, rest.shift()])
  for (const other of rest) pairs.push([undefined, other])
  return pairs
}

function isEqual(terms: CompareTerms, old: unknown, latest: unknown, place: Place): boolean {
  const comparer: Comparer = { terms, differences: [], declared: [] }
  compareValues(comparer, old, latest, place, null)
  return comparer.differences.length === 0
}

/** The order of the rows that both sides have. */
function compareOrder(comparer: Comparer, oldRows: ReadonlyMap<string, readonly Row[]>, newRows: ReadonlyMap<string, readonly Row[]>, place: Place): void {
  const inOrder = (rows: ReadonlyMap<string, readonly Row[]>, others: ReadonlyMap<string, readonly Row[]>) =>
    [...rows].flatMap(([key, list]) => list.slice(0, others.get(key)?.length ?? 0).map(({ index }) => ({ key, index }))).sort((a, b) => a.index - b.index).map(({ key }) => key)
  const [oldOrder, newOrder] = [inOrder(oldRows, newRows), inOrder(newRows, oldRows)]
  if (oldOrder.some((key, index) => key !== newOrder[index])) report(comparer, { old: oldOrder, new: newOrder }, place)
}

function byKey(rows: readonly unknown[], { by }: ListRule): Map<string, Row[]> {
  const keyed = new Map<string, Row[]>()
  for (const [index, row] of rows.entries()) {
    const key = by === 'value' || !isObject(row) ? text(row) : by.map((name) => text(row[name])).join(' ')
    const list = keyed.get(key)
    if (list) list.push({ row, index })
    else keyed.set(key, [{ row, index }])
  }
  return keyed
}

function text(value: unknown): string {
  if (typeof value === 'string') return asInstant(value) ?? value
  return JSON.stringify(value ?? null)
}

function report(comparer: Comparer, values: Values, place: Place): void {
  const { comparison, args, language, missing } = comparer.terms
  const difference = { path: place.path === '' ? '$' : place.path, field: place.field === '' ? '$' : place.field, ...values }
  const coordinates = coordinatesOf(place.field, comparison.types)
  const isMissing = (side: 'old' | 'new') => values[side] === null && coordinates.some((coordinate) => missing[side].includes(coordinate))
  if (isMissing('old') || isMissing('new')) return
  const isKnown = comparison.known.some((known) => covers(known.field, place.field) && (known.explains?.(values, { args, language }) ?? true))
  ;(isKnown ? comparer.declared : comparer.differences).push(difference)
}

/** Whether a field is the named one, or stands below it. */
export function covers(named: string, field: string): boolean {
  return field === named || field.startsWith(`${named}.`) || field.startsWith(`${named}[`)
}

/** The schema's coordinates of a field: `items[].email` is `Customer.email` where `items[]` are customers. */
export function coordinatesOf(field: string, types: Readonly<Record<string, string>>): string[] {
  return Object.entries(types).flatMap(([prefix, type]) => {
    const name = prefix === '' ? field : field.startsWith(`${prefix}.`) ? field.slice(prefix.length + 1) : ''
    return /^\w+$/.test(name) ? [`${type}.${name}`] : []
  })
}

function join({ path, field }: Place, name: string): Place {
  return path === '' ? { path: name, field: name } : { path: `${path}.${name}`, field: `${field}.${name}` }
}

function at({ path, field }: Place, index: number): Place {
  return { path: `${path}[${index}]`, field: `${field}[]` }
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Map)
}

function isSame(old: unknown, latest: unknown): boolean {
  if (Object.is(old, latest)) return true
  if (typeof old !== 'string' || typeof latest !== 'string') return false
  const instant = asInstant(old)
  if (instant !== null) return instant === asInstant(latest)
  const decimal = asDecimal(old)
  // Without a point it may be an id, of which every digit counts.
  return decimal !== null && (old.includes('.') || latest.includes('.')) && decimal === asDecimal(latest)
}

/** The instant of a time with a zone, as text. */
function asInstant(value: string): string | null {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** A decimal without needless zeros. */
function asDecimal(value: string): string | null {
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d{1,100})(?:\.(\d{1,100}))?$/.exec(value) ?? []
  if (whole === '') return null
  const decimals = fraction.replace(/0+$/, '')
  const digits = whole.replace(/^0+(?=\d)/, '') + (decimals === '' ? '' : `.${decimals}`)
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}
