/**
 * One list made of several upstream lists ("parts"), such as one call for each charging mode: all of the first part,
 * then all of the second, and so on. Pure: says which parts a page needs, and puts the page together.
 *
 * A position holds, for n parts, n offsets and then n totals (each plus one; 0 stands for "not known yet"). Because it
 * carries the totals, a part that is finished, or that the page does not reach, is not asked again, and `totalCount`
 * stays the sum of all parts.
 */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { ContractBroken } from '../generations/contract-broken.ts'
import type { Page, PageRequest, Position } from './paging.ts'

/** A part to ask, for as many rows as the page has. */
export interface AskedPart<Key> {
  readonly key: Key
  readonly index: number
  /** The first row to ask for, from 0. */
  readonly offset: number
}

/** What a part answered: its rows from the asked offset on, and how many it has in all. */
export interface PartAnswer<T> {
  readonly rows: readonly T[]
  readonly total: number | null
}

interface Part {
  readonly offset: number
  /** Null while it is not known. */
  readonly total: number | null
}

/**
 * The parts that a page needs, in their order: those not finished, up to the one that fills the page. A part of unknown
 * size is always asked, so the first page asks them all.
 * @param keys what tells the parts apart, such as the charging modes.
 * @throws BAD_USER_INPUT for a position that is not one of such a list.
 */
export function partsToAsk<Key>(request: PageRequest, keys: readonly Key[]): AskedPart<Key>[] {
  const parts = partsAt(request.position, keys.length)
  const asked: AskedPart<Key>[] = []
  let covered = 0
  for (const [index, key] of keys.entries()) {
    const part = parts[index]
    if (!part || isFinished(part)) continue
    if (part.total === null || covered < request.limit) asked.push({ key, index, offset: part.offset })
    covered += part.total === null ? 0 : part.total - part.offset
  }
  return asked
}

/**
 * The page of a merged list.
 * @param answers what the parts of `partsToAsk` answered, in its order.
 * @param keys the same keys as for `partsToAsk`.
 * @throws ContractBroken when the rows that a total promised are not there, and later parts, which were not asked
 * because of it, have some: neither an empty page nor the end of the list would be true then.
 */
export function mergedPage<T>(answers: readonly PartAnswer<T>[], request: PageRequest, keys: readonly unknown[]): Page<T> {
  const parts = partsAt(request.position, keys.length)
  const answerOf = new Map(partsToAsk(request, keys).map(({ index }, at) => [index, answers[at]]))
  const items: T[] = []
  const after: Part[] = []
  const taken: number[] = []
  // Rows of a part may only be given once every part before it is given to its last row.
  let isOpen = true
  for (const [index, before] of parts.entries()) {
    const answer = answerOf.get(index)
    const { rows, total } = answer ? readAnswer(answer, before.offset, request.limit) : { rows: [], total: before.total }
    const given: readonly T[] = isOpen ? rows.slice(0, request.limit - items.length) : []
    items.push(...given)
    taken.push(given.length)
    after.push({ offset: before.offset, total })
    isOpen = isOpen && total !== null && before.offset + given.length >= total
  }
  const hasNextPage = after.some((part, index) => part.total === null || part.offset + (taken[index] ?? 0) < part.total)
  if (hasNextPage && items.length === 0) throw new ContractBroken('total', 'is more than the rows there are; the list must be read from its first page again')
  return { items, totalCount: sumOfTotals(after), hasNextPage, after: (index) => positionAfter(after, taken, index) }
}

/** Past the end some lists answer their first rows again, so the total decides what is there, never the rows alone. */
function readAnswer<T>({ rows, total }: PartAnswer<T>, offset: number, limit: number): PartAnswer<T> {
  if (total === null) return { rows: rows.slice(0, limit), total: rows.length < limit ? offset + rows.length : null }
  const there = rows.slice(0, Math.max(0, Math.min(limit, total - offset)))
  // A part that promises rows and gives none would be asked for ever.
  return { rows: there, total: there.length === 0 ? Math.min(total, offset) : total }
}

function partsAt(position: Position, count: number): Part[] {
  const isStart = position.length === 0 || (position.length === 1 && position[0] === 0)
  if (!isStart && position.length !== 2 * count) throw new PartnerGraphError('cursor-malformed')
  return Array.from({ length: count }, (_, index) => {
    const known = isStart ? 0 : (position[count + index] ?? 0)
    return { offset: position[index] ?? 0, total: known === 0 ? null : known - 1 }
  })
}

function positionAfter(parts: readonly Part[], taken: readonly number[], index: number): Position {
  let left = index + 1
  const offsets = parts.map((part, at) => {
    const used = Math.min(left, taken[at] ?? 0)
    left -= used
    return part.offset + used
  })
  return [...offsets, ...parts.map((part) => (part.total === null ? 0 : part.total + 1))]
}

function isFinished(part: Part): boolean {
  return part.total !== null && part.offset >= part.total
}

function sumOfTotals(parts: readonly Part[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part.total === null ? null : sum + part.total), 0)
}
