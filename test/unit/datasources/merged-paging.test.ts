/** Lists merged from several upstream lists: order, totals, and which parts are asked. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedPage, partsToAsk, type PartAnswer } from '#src/datasources/merged-paging.ts'
import type { Page, Position } from '#src/datasources/paging.ts'

interface Row {
  readonly part: number
  readonly row: number
}

type Upstream = (part: number, offset: number, limit: number) => PartAnswer<Row>

const rowsOf = (part: number, size: number): Row[] => Array.from({ length: size }, (_, row) => ({ part, row }))

/** An upstream of parts with these sizes. */
function upstreamOf(sizes: readonly number[], givesTotals = true): Upstream {
  return (part, offset, limit) => ({ rows: rowsOf(part, sizes[part] ?? 0).slice(offset, offset + limit), total: givesTotals ? (sizes[part] ?? 0) : null })
}

/** One page, and the parts it asked. */
function ask(upstream: Upstream, parts: number, position: Position, limit: number): { page: Page<Row>; asked: { part: number; offset: number }[] } {
  const keys = Array.from({ length: parts }, (_, part) => part)
  const request = { position, limit }
  const asked = partsToAsk(request, keys).map(({ key, offset }) => ({ part: key, offset }))
  const answers = asked.map(({ part, offset }) => upstream(part, offset, limit))
  return { page: mergedPage(answers, request, keys), asked }
}

/** Walks a list to its end, with the page sizes in turn. */
function walk(upstream: Upstream, parts: number, limits: readonly number[]) {
  const pages: { page: Page<Row>; asked: { part: number; offset: number }[]; limit: number }[] = []
  let position: Position = [0]
  do {
    const limit = limits[pages.length % limits.length] ?? 1
    const step = ask(upstream, parts, position, limit)
    pages.push({ ...step, limit })
    position = step.page.after(step.page.items.length - 1)
  } while (pages.at(-1)?.page.hasNextPage)
  return pages
}

const sizesOf = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 5 })
const limitsOf = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 })

describe('a walk over a merged list', () => {
  it('gives every row once, part after part, whatever the sizes of the parts and of the pages', () => {
    fc.assert(
      fc.property(sizesOf, limitsOf, fc.boolean(), (sizes, limits, givesTotals) => {
        const pages = walk(upstreamOf(sizes, givesTotals), sizes.length, limits)
        expect(pages.flatMap(({ page }) => page.items)).toEqual(sizes.flatMap((size, part) => rowsOf(part, size)))
      }),
    )
  })

  it('fills every page but the last one, and says on every page how many rows there are in all', () => {
    fc.assert(
      fc.property(sizesOf, limitsOf, (sizes, limits) => {
        const pages = walk(upstreamOf(sizes), sizes.length, limits)
        const total = sizes.reduce((sum, size) => sum + size, 0)
        expect(pages.map(({ page }) => page.totalCount)).toEqual(pages.map(() => total))
        for (const { page, limit } of pages.slice(0, -1)) expect(page.items).toHaveLength(limit)
      }),
    )
  })

  it('asks no finished part again, and after the first page only the parts that the page reaches', () => {
    fc.assert(
      fc.property(sizesOf, limitsOf, (sizes, limits) => {
        const [first, ...later] = walk(upstreamOf(sizes), sizes.length, limits)
        expect(first?.asked).toEqual(sizes.map((_, part) => ({ part, offset: 0 })))
        for (const { page, asked } of later) expect(asked.map(({ part }) => part)).toEqual([...new Set(page.items.map(({ part }) => part))])
      }),
    )
  })

  it('goes on right after any row of any page', () => {
    fc.assert(
      fc.property(sizesOf, limitsOf, fc.nat(), fc.nat(), (sizes, limits, somePage, someRow) => {
        const pages = walk(upstreamOf(sizes), sizes.length, limits)
        const { page } = pages[somePage % pages.length] ?? { page: null }
        if (!page || page.items.length === 0) return
        const index = someRow % page.items.length
        const all = sizes.flatMap((size, part) => rowsOf(part, size))
        const at = all.findIndex(({ part, row }) => part === page.items[index]?.part && row === page.items[index]?.row)
        const rest = ask(upstreamOf(sizes), sizes.length, page.after(index), 200).page
        expect(rest.items).toEqual(all.slice(at + 1))
      }),
    )
  })
})

describe('a position of a merged list', () => {
  it('holds an offset for each part, then each total plus one', () => {
    const { page } = ask(upstreamOf([2, 5, 0]), 3, [0], 3)
    expect(page.after(0)).toEqual([1, 0, 0, 3, 6, 1])
    expect(page.after(2)).toEqual([2, 1, 0, 3, 6, 1])
  })

  it('is refused when it belongs to another number of parts', () => {
    expect(() => partsToAsk({ position: [4], limit: 10 }, ['1', '3', '10'])).toThrow(expect.objectContaining({ key: 'cursor-malformed' }))
    expect(() => partsToAsk({ position: [1, 2, 5, 5], limit: 10 }, ['1', '3', '10'])).toThrow(expect.objectContaining({ key: 'cursor-malformed' }))
  })

  it('past the end asks nothing, and still knows the total', () => {
    const { page, asked } = ask(upstreamOf([2, 1]), 2, [2, 1, 3, 2], 10)
    expect(asked).toEqual([])
    expect(page).toMatchObject({ items: [], totalCount: 3, hasNextPage: false })
  })
})

describe('an upstream that does not keep to its totals', () => {
  it('loses no rows when a part gives fewer than it was asked for: the page ends there', () => {
    const capped: Upstream = (part, offset, limit) => upstreamOf([7, 4])(part, offset, Math.min(limit, 5))
    const first = ask(capped, 2, [0], 10)
    expect(first.page.items).toEqual(rowsOf(0, 5))
    expect(walk(capped, 2, [10]).flatMap(({ page }) => page.items)).toEqual([...rowsOf(0, 7), ...rowsOf(1, 4)])
  })

  it('is not asked for ever for rows that it promises and never gives: the list ends', () => {
    const pages = walk((part, offset, limit) => ({ ...upstreamOf([3])(part, offset, limit), total: 9 }), 1, [3])
    expect(pages.map(({ page }) => page.items.length)).toEqual([3, 0])
  })

  it('gives nothing past a part\'s total, though it answers its first rows again there', () => {
    const { page } = ask((part) => ({ rows: rowsOf(part, 2), total: 2 }), 1, [2, 5], 10)
    expect(page).toMatchObject({ items: [], totalCount: 2, hasNextPage: false })
  })

  it('goes on with rows that were added to a part that is being read', () => {
    const { page } = ask(upstreamOf([8, 2]), 2, [5, 0, 7, 3], 10)
    expect(page.items).toEqual([...rowsOf(0, 8).slice(5), ...rowsOf(1, 2)])
    expect(page).toMatchObject({ totalCount: 10, hasNextPage: false })
  })

  it('breaks its contract when the rows it promised are not there, while later parts that were not asked have some', () => {
    const position = [5, 0, 101, 3]
    expect(() => ask(upstreamOf([5, 2]), 2, position, 10)).toThrow(expect.objectContaining({ field: 'total' }))
  })
})
