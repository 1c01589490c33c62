/** Two generations' models of the same question beside each other. Findings name paths and kinds, never a value. */
import { Decimal } from 'decimal.js'

export interface Difference {
  /** Without list indexes, e.g. `items[].association.type`. */
  readonly path: string
  readonly kind: string
  /** In how many places. */
  readonly count: number
}

type Row = Readonly<Record<string, unknown>>
type Report = (path: string, kind: string) => void

/** Schema coordinates such as `Customer.email`, as the last step of a path. */
export interface Missing {
  readonly old: readonly string[]
  readonly new: readonly string[]
}

/**
 * Compares.
 * @param missing what each generation is known not to have: a null there is no difference
 * @param isPinned whether the generations list other rows, or the same ones otherwise: then rows are not held against each other
 */
export function compareModels(left: unknown, right: unknown, missing: Missing, isPinned: boolean): readonly Difference[] {
  const counts = new Map<string, number>()
  const known = { old: new Set(missing.old.map(fieldOf)), new: new Set(missing.new.map(fieldOf)) }
  const report: Report = (path, kind) => {
    const field = path.split('.').at(-1)?.replaceAll('[]', '') ?? ''
    if ((kind === onlyNew && known.old.has(field)) || (kind === onlyOld && known.new.has(field))) return
    const key = JSON.stringify([path, kind])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  compareValues(plain(left), plain(right), '', isPinned, report)
  return [...counts].map(([key, count]) => {
    const [path, kind]: unknown[] = JSON.parse(key)
    return { path: String(path), kind: String(kind), count }
  })
}

const onlyOld = 'only the old generation has it'
const onlyNew = 'only the new generation has it'

function fieldOf(coordinate: string): string {
  return coordinate.split('.').at(-1) ?? coordinate
}

/** Maps become lists of keyed rows. */
function plain(value: unknown): unknown {
  return value instanceof Map ? [...value].map(([key, row]: [unknown, unknown]) => ({ keyId: key, row })) : value
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
}

function compareValues(left: unknown, right: unknown, path: string, isPinned: boolean, report: Report): void {
  if (typeof left === 'function' || (isEmpty(left) && isEmpty(right))) return
  if (isEmpty(left)) return report(path, onlyNew)
  if (isEmpty(right)) return report(path, onlyOld)
  if (Array.isArray(left) && Array.isArray(right)) return isPinned ? undefined : compareRows(left, right, path, report)
  if (!isRow(left) || !isRow(right)) {
    // A pinned list's total counts other rows.
    if (left !== right && !(isPinned && path === 'totalCount')) report(path, 'differs')
    return
  }
  const amounts = [left['amount'], right['amount']]
  if (typeof amounts[0] === 'string' && typeof amounts[1] === 'string' && 'currency' in left) return compareMoney(amounts[0], amounts[1], left, right, path, report)
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    compareValues(plain(left[name]), plain(right[name]), path === '' ? name : `${path}.${name}`, isPinned, report)
  }
}

/** An amount that is 10 or 100 times the other one is one whose unit is another than the contract says. */
function compareMoney(old: string, next: string, left: Row, right: Row, path: string, report: Report): void {
  if (left['currency'] !== right['currency']) report(path, 'the currency differs')
  if (old === next) return
  const ratio = new Decimal(next).isZero() ? null : new Decimal(old).div(next).toNumber()
  const factor = [0.01, 0.1, 10, 100].find((one) => one === ratio)
  report(path, factor === undefined ? 'the amount differs' : `the old amount is ${factor} times the new one: its unit is another than the contract says`)
}

function compareRows(left: readonly unknown[], right: readonly unknown[], path: string, report: Report): void {
  const rows = `${path}[]`
  const [old, next] = [byKey(left), byKey(right)]
  if (!old || !next) {
    if (left.length !== right.length) report(path, 'the number of rows differs')
    left.slice(0, right.length).forEach((row, index) => compareValues(row, right[index], rows, false, report))
    return
  }
  for (const [key, row] of old) {
    if (next.has(key)) compareValues(row, next.get(key), rows, false, report)
    else report(rows, 'a row is on the old generation alone')
  }
  for (const key of next.keys()) if (!old.has(key)) report(rows, 'a row is on the new generation alone')
  const common = (of: ReadonlyMap<string, Row>, other: ReadonlyMap<string, Row>) => [...of.keys()].filter((key) => other.has(key)).join()
  if (common(old, next) !== common(next, old) && !rows.startsWith('[]')) report(path, 'the order of the rows differs')
}

/** Rows by the first of their ids; null when they have none, or one twice. */
function byKey(list: readonly unknown[]): ReadonlyMap<string, Row> | null {
  const rows = list.filter(isRow)
  const names = Object.keys(rows[0] ?? {}).filter((name) => name.endsWith('Id'))
  const name = names.find((one) => new Set(rows.map((row) => row[one])).size === rows.length && rows.every((row) => typeof row[one] === 'string'))
  return name === undefined || rows.length !== list.length ? null : new Map(rows.map((row) => [String(row[name]), row]))
}
