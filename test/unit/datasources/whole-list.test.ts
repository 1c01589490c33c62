import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetPage, type Page } from '#src/datasources/paging.ts'
import { wholeListIfCheaper, wholeListPageSize } from '#src/datasources/whole-list.ts'
import { failure } from '#test/unit/generations/world.ts'

/** A list of the numbers from 0, and the offsets that were asked. */
function listOf(total: number, knowsTotal = true) {
  const asked: number[] = []
  const page = (offset: number): Promise<Page<number>> => {
    asked.push(offset)
    const rows = Array.from({ length: Math.min(wholeListPageSize, Math.max(0, total - offset)) }, (_, index) => offset + index)
    return Promise.resolve(offsetPage(rows, knowsTotal ? total : null, { position: [offset], limit: wholeListPageSize }))
  }
  return { page, asked }
}

describe('the whole list', () => {
  it('is every item once, in no more calls than there are keys, or is not read', async () => {
    await fc.assert(fc.asyncProperty(fc.nat({ max: 60 }), fc.nat({ max: 3000 }), async (keys, total) => {
      const { page, asked } = listOf(total)
      const items = await wholeListIfCheaper(keys, page)
      const pages = Math.ceil(total / wholeListPageSize)
      const isCheaper = keys >= 5 && pages <= keys
      expect(items).toEqual(isCheaper ? Array.from({ length: total }, (_, index) => index) : null)
      expect(asked.length).toBe(isCheaper ? Math.max(1, pages) : Math.min(1, Math.floor(keys / 5)))
    }))
  })

  it.each([[5, 500, true], [5, 501, false], [60, 6000, true], [60, 6001, false], [4, 1, false], [5, 0, true]])('for %i keys of %i items is read: %s', async (keys, total, isRead) => {
    expect((await wholeListIfCheaper(keys, listOf(total).page)) !== null).toBe(isRead)
  })

  it('costs nothing to rule out for a few keys', async () => {
    const { page, asked } = listOf(3)
    expect(await wholeListIfCheaper(4, page)).toBeNull()
    expect(asked).toEqual([])
  })

  it('is not read where its length is unknown', async () => {
    const { page, asked } = listOf(50, false)
    expect(await wholeListIfCheaper(10, page)).toBeNull()
    expect(asked).toEqual([0])
  })

  it('is not read where the generation cannot list it, and other failures are failures', async () => {
    const failing = (key: 'cannot' | 'upstream-timeout') => wholeListIfCheaper(10, () => Promise.reject(failure(key, 'ListCustomerOrdersOld')))
    expect(await failing('cannot')).toBeNull()
    await expect(failing('upstream-timeout')).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' })
  })
})
