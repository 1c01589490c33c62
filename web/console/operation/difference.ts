/** Two JSON values beside each other: the rows that a person reads, with what differs. Pure. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export interface DifferenceRow {
  readonly depth: number
  /** A field's name, a position, or for a whole difference its path. */
  readonly label: string
  readonly kind: 'same' | 'changed' | 'only-old' | 'only-new' | 'group' | 'folded'
  /** The value as text; null where there is none. */
  readonly old: string | null
  readonly new: string | null
  /** `folded`: how many equal entries stand here. */
  readonly count?: number
}

/** Equal entries in a row up to this many are shown; more are folded. */
const shownEqual = 2
/** Beyond this, lists are laid beside each other by position: aligning them takes the product of their lengths. */
const alignedLength = 200

/** The rows of one difference. A side that has nothing (null) is absent. */
export function differenceRows(path: string, old: string | null, fresh: string | null): readonly DifferenceRow[] {
  return folded(rowsOf(path, 0, parsed(old), parsed(fresh)))
}

/** What is not JSON is shown as it is. */
function parsed(text: string | null): Json | undefined {
  if (text === null) return undefined
  try {
    const value: Json = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

function rowsOf(label: string, depth: number, old: Json | undefined, fresh: Json | undefined): readonly DifferenceRow[] {
  if (old === undefined && fresh === undefined) return []
  if (old === undefined || fresh === undefined) return alone(label, depth, old, fresh)
  if (equal(old, fresh)) return [{ depth, label, kind: 'same', old: written(old), new: written(fresh) }]
  if (isList(old) && isList(fresh)) return [group(label, depth), ...aligned(old, fresh).flatMap((one) => rowsOf(one.label, depth + 1, one.old, one.new))]
  if (isObject(old) && isObject(fresh)) {
    const keys = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    return [group(label, depth), ...keys.flatMap((key) => rowsOf(key, depth + 1, old[key], fresh[key]))]
  }
  return [{ depth, label, kind: 'changed', old: written(old), new: written(fresh) }]
}

function alone(label: string, depth: number, old: Json | undefined, fresh: Json | undefined): readonly DifferenceRow[] {
  const value = old ?? fresh
  const kind = fresh === undefined ? 'only-old' : 'only-new'
  if (isObject(value) && Object.keys(value).length > 0) {
    return [group(label, depth), ...Object.entries(value).flatMap(([key, inner]) => kind === 'only-old' ? rowsOf(key, depth + 1, inner, undefined) : rowsOf(key, depth + 1, undefined, inner))]
  }
  return [{ depth, label, kind, old: old === undefined ? null : written(old), new: fresh === undefined ? null : written(fresh) }]
}

function group(label: string, depth: number): DifferenceRow {
  return { depth, label, kind: 'group', old: null, new: null }
}

interface Pair {
  readonly label: string
  readonly old: Json | undefined
  readonly new: Json | undefined
}

/** Lists beside each other: the same entries meet, and what stands between them is paired in order. */
function aligned(old: readonly Json[], fresh: readonly Json[]): readonly Pair[] {
  const anchors = old.length > alignedLength || fresh.length > alignedLength ? [] : commonEntries(old, fresh)
  const pairs: Pair[] = []
  let [atOld, atNew] = [0, 0]
  for (const [nextOld, nextNew] of [...anchors, [old.length, fresh.length] as const]) {
    const between = Math.max(nextOld - atOld, nextNew - atNew)
    for (let offset = 0; offset < between; offset += 1) {
      const [one, other] = [atOld + offset, atNew + offset]
      pairs.push(pair(one < nextOld ? one : null, other < nextNew ? other : null, old, fresh))
    }
    if (nextOld < old.length) pairs.push(pair(nextOld, nextNew, old, fresh))
    ;[atOld, atNew] = [nextOld + 1, nextNew + 1]
  }
  return pairs
}

function pair(one: number | null, other: number | null, old: readonly Json[], fresh: readonly Json[]): Pair {
  const label = one === null || other === null || one === other ? `[${one ?? other}]` : `[${one}] → [${other}]`
  return { label, old: one === null ? undefined : old[one], new: other === null ? undefined : fresh[other] }
}

/** What an entry is told from its neighbours by: its id where it has one, so that a changed row meets itself; else all of it. */
function identityOf(entry: Json): string {
  if (!isObject(entry)) return written(entry)
  const key = Object.keys(entry).find((name) => /^id$|Id$/.test(name) && typeof entry[name] === 'string')
  return key === undefined ? written(entry) : `${key}=${written(entry[key] ?? null)}`
}

/** The longest common subsequence, as positions on both sides. */
function commonEntries(old: readonly Json[], fresh: readonly Json[]): readonly (readonly [number, number])[] {
  const [one, other] = [old.map(identityOf), fresh.map(identityOf)]
  const lengths = Array.from({ length: one.length + 1 }, () => Array.from({ length: other.length + 1 }, () => 0))
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const line = lengths[row]
      if (line) line[column] = one[row] === other[column] ? lengthAt(row + 1, column + 1) + 1 : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
    }
  }
  const found: [number, number][] = []
  let [row, column] = [0, 0]
  while (row < one.length && column < other.length) {
    if (one[row] === other[column]) found.push([row++, column++])
    else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1
    else column += 1
  }
  return found
}

function folded(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  const result: DifferenceRow[] = []
  let run: DifferenceRow[] = []
  const flush = () => {
    const first = run[0]
    if (first && run.length > shownEqual) result.push({ depth: first.depth, label: '', kind: 'folded', old: null, new: null, count: run.length })
    else result.push(...run)
    run = []
  }
  for (const row of rows) {
    if (row.kind === 'same' && (run.length === 0 || run[0]?.depth === row.depth)) {
      run.push(row)
      continue
    }
    flush()
    if (row.kind === 'same') run.push(row)
    else result.push(row)
  }
  flush()
  return result
}

/** Two texts cut into what they share at both ends and what differs between. */
export function changedPart(old: string, fresh: string): { readonly before: string; readonly old: string; readonly new: string; readonly after: string } {
  const [one, other] = [[...old], [...fresh]]
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const cut = (letters: readonly string[]) => letters.slice(start, letters.length - end).join('')
  return { before: one.slice(0, start).join(''), old: cut(one), new: cut(other), after: end === 0 ? '' : one.slice(-end).join('') }
}

function written(value: Json): string {
  return JSON.stringify(value)
}

function equal(one: Json, other: Json): boolean {
  if (isList(one) && isList(other)) return one.length === other.length && one.every((entry, index) => equal(entry, other[index] ?? null))
  if (isObject(one) && isObject(other)) {
    const keys = Object.keys(one)
    return keys.length === Object.keys(other).length && keys.every((key) => key in other && equal(one[key] ?? null, other[key] ?? null))
  }
  return one === other
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
