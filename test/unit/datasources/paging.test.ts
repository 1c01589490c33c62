import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberedPage, numberedPages, offsetPage, type NumberedPage, type Page } from '#src/datasources/paging.ts'

const window = fc.tuple(fc.nat({ max: 2000 }), fc.integer({ min: 1, max: 100 }), fc.nat({ max: 500 })).map(([offset, limit, more]) => ({ offset, limit, max: limit + more }))

const rowsOf = ({ number, size }: NumberedPage) => Array.from({ length: size }, (_, index) => (number - 1) * size + index)

/** An old list of the numbers from 0: pages from 1, and past its end the first page again, as some of them answer. */
function oldList(total: number, { number, size }: NumberedPage): readonly number[] {
  const all = Array.from({ length: total }, (_, index) => index)
  const start = (number - 1) * size
  return start >= total ? all.slice(0, size) : all.slice(start, start + size)
}

function readOld(total: number, offset: number, limit: number, max: number): Page<number> {
  const pages = numberedPages(offset, limit, max).map((page) => oldList(total, page))
  return numberedPage(pages, total, { position: [offset], limit }, max)
}

describe('numbered pages', () => {
  it('cover every record of a window exactly once', () => {
    fc.assert(fc.property(window, ({ offset, limit, max }) => {
      const rows = numberedPages(offset, limit, max).flatMap(rowsOf)
      for (let at = offset; at < offset + limit; at += 1) expect(rows.filter((row) => row === at)).toHaveLength(1)
    }))
  })

  it('are never larger than the contract allows, and are one page wherever one can hold the window', () => {
    fc.assert(fc.property(window, ({ offset, limit, max }) => {
      const pages = numberedPages(offset, limit, max)
      const sizes = Array.from({ length: max - limit + 1 }, (_, index) => limit + index)
      const oneFits = sizes.some((size) => Math.floor(offset / size) === Math.floor((offset + limit - 1) / size))
      expect(pages).toHaveLength(oneFits ? 1 : 2)
      expect(pages.every(({ number, size }) => number >= 1 && size >= limit && size <= max)).toBe(true)
    }), { numRuns: 500 })
  })

  it('are the plain page for a window that begins at a multiple of its size', () => {
    fc.assert(fc.property(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 100 }), (page, limit) => {
      expect(numberedPages(page * limit, limit, 100)).toEqual([{ number: page + 1, size: limit }])
    }))
  })
})

describe('a page of an old list', () => {
  const cases = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 400 }), fc.integer({ min: 1, max: 100 }), fc.nat({ max: 100 }))

  it('is the slice of the list, also where the first page comes again past the end', () => {
    fc.assert(fc.property(cases, ([total, offset, limit, more]) => {
      const page = readOld(total, offset, limit, limit + more)
      const all = Array.from({ length: total }, (_, index) => index)
      expect(page.items).toEqual(all.slice(offset, offset + limit))
      expect(page.totalCount).toBe(total)
      expect(page.hasNextPage).toBe(offset < total && offset + limit < total)
      for (const [index] of page.items.entries()) expect(page.after(index)).toEqual([offset + index + 1])
    }), { numRuns: 2000 })
  })

  it('leads through the whole list, each record once and in order, whatever the page sizes', () => {
    fc.assert(fc.property(fc.nat({ max: 300 }), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (total, sizes) => {
      const seen: number[] = []
      let position = 0
      for (let step = 0; step <= total; step += 1) {
        const page = readOld(total, position, sizes[step % sizes.length] ?? 1, 100)
        seen.push(...page.items)
        if (!page.hasNextPage) break
        position = page.after(page.items.length - 1)[0] ?? 0
      }
      expect(seen).toEqual(Array.from({ length: total }, (_, index) => index))
    }))
  })

  it('takes the rows as they are where the list has no total', () => {
    expect(numberedPage([[1, 2]], null, { position: [0], limit: 2 }, 100)).toMatchObject({ items: [1, 2], totalCount: null, hasNextPage: true })
    expect(numberedPage([[1]], null, { position: [0], limit: 2 }, 100)).toMatchObject({ items: [1], totalCount: null, hasNextPage: false })
  })
})

describe('a page of a new list', () => {
  it('goes on while its total is not reached', () => {
    expect(offsetPage(['a', 'b'], 3, { position: [0], limit: 2 })).toMatchObject({ items: ['a', 'b'], totalCount: 3, hasNextPage: true })
    expect(offsetPage(['c'], 3, { position: [2], limit: 2 })).toMatchObject({ hasNextPage: false })
  })

  it('does not go on after an empty page, whatever the total says: walking it would never end', () => {
    expect(offsetPage([], 3, { position: [1], limit: 2 }).hasNextPage).toBe(false)
  })

  it('goes on after a full page where there is no total', () => {
    expect(offsetPage(['a', 'b'], null, { position: [0], limit: 2 }).hasNextPage).toBe(true)
    expect(offsetPage(['a'], null, { position: [0], limit: 2 }).hasNextPage).toBe(false)
  })
})
