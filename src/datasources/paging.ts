/**
 * Pages of the domain: a window of records from 0. Three manners of the upstream stand behind it: record offsets from 0
 * (new), page numbers from 1 (old, sometimes called `offset`), and lists merged from several calls.
 */

/** Where a page begins. One number (records to skip) for ordinary lists, several for merged ones. */
export type Position = readonly number[]

export interface PageRequest {
  readonly position: Position
  /** How many records are wanted, 1 to 100. */
  readonly limit: number
}

export interface Page<T> {
  readonly items: readonly T[]
  /** Null where the upstream gives no total. */
  readonly totalCount: number | null
  readonly hasNextPage: boolean
  /** The position right after the item of that index. */
  readonly after: (index: number) => Position
}

/** The records to skip of an ordinary list's position. */
export function offsetOf(request: PageRequest): number {
  return request.position[0] ?? 0
}

/** A page of an ordinary list from rows that begin at the asked offset. */
export function offsetPage<T>(items: readonly T[], totalCount: number | null, request: PageRequest): Page<T> {
  const offset = offsetOf(request)
  const hasNextPage = totalCount === null ? items.length === request.limit : offset + items.length < totalCount && items.length > 0
  return { items, totalCount, hasNextPage, after: (index) => [offset + index + 1] }
}

/** A page cut out of a list that is there as a whole. */
export function pageOf<T>(all: readonly T[], request: PageRequest): Page<T> {
  const offset = offsetOf(request)
  return offsetPage(all.slice(offset, offset + request.limit), all.length, request)
}

/** One numbered page of an old list. */
export interface NumberedPage {
  readonly number: number
  readonly size: number
}

/**
 * The numbered pages that together hold the window [offset, offset + limit): one page whenever a size up to `maxSize`
 * has the window within a single page, else two pages of the wanted size.
 */
export function numberedPages(offset: number, limit: number, maxSize: number): NumberedPage[] {
  for (let size = limit; size <= maxSize; size += 1) {
    const number = Math.floor(offset / size)
    if (Math.floor((offset + limit - 1) / size) === number) return [{ number: number + 1, size }]
  }
  const number = Math.floor(offset / limit)
  return [
    { number: number + 1, size: limit },
    { number: number + 2, size: limit },
  ]
}

/**
 * Cuts the wanted window out of numbered pages. Past the end some old lists answer the first page again, so the total
 * decides what is there, never the rows alone.
 */
export function numberedPage<T>(pages: readonly (readonly T[])[], totalCount: number | null, request: PageRequest, maxSize: number): Page<T> {
  const offset = offsetOf(request)
  const asked = numberedPages(offset, request.limit, maxSize)
  const window: T[] = []
  for (const [index, rows] of pages.entries()) {
    const page = asked[index]
    if (!page) continue
    const start = (page.number - 1) * page.size
    for (const [row, item] of rows.entries()) {
      const at = start + row
      if (at >= offset && at < offset + request.limit && (totalCount === null || at < totalCount)) window.push(item)
    }
  }
  return offsetPage(window, totalCount, request)
}
