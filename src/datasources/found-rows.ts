/** Lists that are read to find the effect of a write: page after page, up to a bound. */
import { offsetOf, type Page, type PageRequest } from './paging.ts'

const pageRows = 100
const mostPages = 5

/** All rows of a list; `isWhole` is false where there are more than a search reads: one that was not seen could be it. */
export async function everyRow<Row>(load: (page: PageRequest) => Promise<Page<Row>>): Promise<{ readonly rows: readonly Row[]; readonly isWhole: boolean }> {
  const rows: Row[] = []
  let request: PageRequest = { position: [0], limit: pageRows }
  for (let page = 1; ; page += 1) {
    const { items, hasNextPage } = await load(request)
    rows.push(...items)
    if (!hasNextPage || page === mostPages) return { rows, isWhole: !hasNextPage }
    request = { position: [offsetOf(request) + items.length], limit: pageRows }
  }
}
