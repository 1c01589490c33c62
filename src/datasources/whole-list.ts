/**
 * "List, or one by one?": many objects of which no operation takes several keys. The whole list is read instead when
 * that takes fewer calls (the first page's total tells), because calls are what users run out of.
 */
import { hasCode } from '../errors/partner-graph-error.ts'
import type { Page } from './paging.ts'

/** The largest page of the lists that are read whole. */
export const wholeListPageSize = 100

/** Below this many keys, the first page of the whole list is not worth its call. */
export const fewKeys = 5

/**
 * Every item of a list, when its pages are fewer than `keys`; null when asking one by one takes fewer calls, or when the
 * list cannot be asked as a whole (NOT_SUPPORTED_BY_GENERATION).
 * @param page reads one page of `wholeListPageSize` items from an offset.
 */
export async function wholeListIfCheaper<T>(keys: number, page: (offset: number) => Promise<Page<T>>): Promise<readonly T[] | null> {
  if (keys < fewKeys) return null
  const first = await firstPage(page)
  if (first?.totalCount == null) return null
  const pages = Math.ceil(first.totalCount / wholeListPageSize)
  if (pages > keys) return null
  const offsets = Array.from({ length: Math.max(0, pages - 1) }, (_, index) => (index + 1) * wholeListPageSize)
  const rest = await Promise.all(offsets.map(page))
  return [first, ...rest].flatMap(({ items }) => items)
}

async function firstPage<T>(page: (offset: number) => Promise<Page<T>>): Promise<Page<T> | null> {
  try {
    return await page(0)
  } catch (error) {
    if (hasCode(error, 'NOT_SUPPORTED_BY_GENERATION')) return null
    throw error
  }
}

/**
 * Every item of a list that is always read whole, such as a catalogue. Page after page, because some upper bounds of a page
 * are not documented: a page may hold fewer rows than were asked for.
 * @param page reads one page from an offset.
 */
export async function everyItem<T>(page: (offset: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = []
  for (;;) {
    const { items: rows, totalCount } = await page(items.length)
    items.push(...rows)
    if (rows.length === 0 || (totalCount !== null && items.length >= totalCount)) return items
  }
}
