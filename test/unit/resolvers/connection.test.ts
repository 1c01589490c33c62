import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetPage, type Page } from '#src/datasources/paging.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { askedPage, connectionOf, pagedConnection, pinnedConnection, type Connection, type ListQuery } from '#src/resolvers/connection.ts'

const query: ListQuery = { list: 'customers', arguments: { name: 'acme' } }
const malformed = expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'cursor-malformed' })
const foreign = expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'cursor-foreign' })

/** The cursor of the only row of a page that goes on at the position. */
function cursorOf(list: ListQuery, position: readonly number[], generation: 'old' | 'new' | null = null): string {
  const page: Page<string> = { items: ['row'], totalCount: 1, hasNextPage: false, after: () => position }
  return connectionOf(list, askedPage(list, {}), page, generation).pageInfo.endCursor ?? ''
}

const positions = fc.array(fc.nat(), { minLength: 1, maxLength: 16 })
const queries = fc.record({ list: fc.string(), arguments: fc.jsonValue() })
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (cursor: string): unknown => JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))

function hashIn(cursor: string): unknown {
  const parts = decode(cursor)
  return Array.isArray(parts) ? parts[1] : null
}

/** The parts of a cursor with another position. */
function withPosition(cursor: string, position: unknown): unknown {
  const parts = decode(cursor)
  return Array.isArray(parts) ? [...parts.slice(0, 3), position] : null
}

/** The position that a cursor leads to, or the code of the refusal. */
function readOrRefused(after: string): unknown {
  try {
    return askedPage(query, { after }).position
  } catch (error) {
    return error instanceof PartnerGraphError ? error.code : error
  }
}

describe('a cursor', () => {
  it('leads back to the position after its row, on the generation that answered', () => {
    fc.assert(fc.property(queries, positions, fc.constantFrom('old' as const, 'new' as const, null), (list, position, generation) => {
      expect(askedPage(list, { after: cursorOf(list, position, generation), first: 7 })).toEqual({ position, limit: 7, pin: generation, continued: true })
    }))
  })

  it('does not lead into another list, nor into the same list with other arguments', () => {
    fc.assert(fc.property(queries, queries, positions, (list, other, position) => {
      fc.pre(JSON.stringify([list.list, list.arguments]) !== JSON.stringify([other.list, other.arguments]))
      expect(() => askedPage(other, { after: cursorOf(list, position) })).toThrow(foreign)
    }))
  })

  it('takes equal arguments for equal, and null for a filter that is not set only where the list says so', () => {
    const cursor = cursorOf({ list: 'customers', arguments: { name: 'acme' } }, [20])
    expect(askedPage({ list: 'customers', arguments: { name: 'acme' } }, { after: cursor }).position).toEqual([20])
    expect(() => askedPage({ list: 'customers', arguments: { name: 'acme', label: null } }, { after: cursor })).toThrow(foreign)
  })

  it('is refused as none when it is any text that this service did not make', () => {
    fc.assert(fc.property(fc.string(), (after) => {
      expect(() => askedPage(query, { after })).toThrow(malformed)
    }), { numRuns: 500 })
  })

  it('is refused as none when its parts have been tampered with', () => {
    const hash = fc.constant(hashIn(cursorOf(query, [20])))
    const wrongParts = fc.oneof(
      hash.map((known) => [2, known, null, [20]]),
      hash.map((known) => [1, known, 'newer', [20]]),
      hash.map((known) => [1, known, null, []]),
      hash.map((known) => [1, known, null, Array.from({ length: 17 }, () => 1)]),
      hash.map((known) => [1, known, null, 20]),
      hash.map((known) => [1, known, null, ['20']]),
      hash.map((known) => [1, known, null, [1.5]]),
      hash.map((known) => [1, known, null, [20], 'more']),
      fc.tuple(hash, fc.integer({ max: -1 })).map(([known, at]) => [1, known, null, [at]]),
      hash.map((known) => [1, known, null, [2 ** 60]]),
      hash.map((known) => ({ 0: 1, 1: known, 2: null, 3: [20] })),
    )
    fc.assert(fc.property(wrongParts, (parts) => {
      expect(() => askedPage(query, { after: encode(parts) })).toThrow(malformed)
    }))
  })

  it('is refused when a character of it is changed, added or lost, unless it still says where in this very list', () => {
    const cursor = cursorOf(query, [20])
    const edits = fc.tuple(fc.nat({ max: cursor.length - 1 }), fc.constantFrom('', ...'Aa0_-=+/ !'), fc.constantFrom(0, 1))
      .map(([at, inserted, dropped]) => cursor.slice(0, at) + inserted + cursor.slice(at + dropped))
      .filter((edited) => edited !== cursor)
    fc.assert(fc.property(edits, (after) => {
      const read = readOrRefused(after)
      return read === 'BAD_USER_INPUT' || encode(withPosition(cursor, read)) === after
    }), { numRuns: 1000 })
  })

  it('tells nothing of the arguments', () => {
    const text = Buffer.from(cursorOf({ list: 'customers', arguments: { name: 'Secret Ltd' } }, [20]), 'base64url').toString('utf8')
    expect(text).not.toContain('Secret')
    expect(text).not.toContain('customers')
  })
})

describe('the size of a page', () => {
  it.each([[undefined, 20], [null, 20], [1, 1], [100, 100]])('of first: %s is %s', (first, limit) => {
    expect(askedPage(query, { first })).toEqual({ position: [0], limit, pin: null, continued: false })
  })

  it.each([0, -1, 101, 1_000_000])('cannot be %s', (first) => {
    expect(() => askedPage(query, { first })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'page-size', parameters: { value: first, max: 100 } }))
  })
})

describe('a connection', () => {
  const rows = Array.from({ length: 45 }, (_, index) => `row ${index}`)
  const load = (asked: { readonly position: readonly number[]; readonly limit: number }) => {
    const offset = asked.position[0] ?? 0
    return Promise.resolve(offsetPage(rows.slice(offset, offset + asked.limit), rows.length, asked))
  }

  it('is walked from page to page by its end cursors, each row once', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
      const seen: string[] = []
      let after: string | null = null
      for (let step = 0; step <= rows.length; step += 1) {
        const page: Connection<string> = await pagedConnection(query, { first: sizes[step % sizes.length] ?? 1, after }, load)
        seen.push(...page.nodes)
        after = page.pageInfo.endCursor
        if (!page.pageInfo.hasNextPage) break
      }
      expect(seen).toEqual(rows)
    }))
  })

  it('goes on after any of its rows', async () => {
    const { edges } = await pagedConnection(query, { first: 10 }, load)
    const next = await Promise.all(edges.map(({ cursor }) => pagedConnection(query, { first: 1, after: cursor }, load)))
    expect(next.map(({ nodes }) => nodes[0])).toEqual(rows.slice(1, 11))
    expect(edges.map(({ node }) => node)).toEqual(rows.slice(0, 10))
  })

  it('says where it stands', async () => {
    const first = await pagedConnection(query, { first: 40 }, load)
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false, startCursor: first.edges[0]?.cursor, endCursor: first.edges[39]?.cursor })
    const last = await pagedConnection(query, { first: 40, after: first.pageInfo.endCursor }, load)
    expect([last.totalCount, last.nodes.length, last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual([45, 5, false, true])
  })

  it('has no cursors when it is empty', () => {
    const empty = connectionOf(query, askedPage(query, {}), offsetPage([], 0, { position: [0], limit: 20 }))
    expect([empty.edges, empty.pageInfo.startCursor, empty.pageInfo.endCursor, empty.totalCount]).toEqual([[], null, null, 0])
  })

  it('of a pinned list carries the generation that answered into its cursors', async () => {
    const connection = await pinnedConnection(query, {}, async (asked) => ({ model: await load(asked), generation: 'old' }))
    expect(askedPage(query, { after: connection.pageInfo.endCursor })).toMatchObject({ pin: 'old', position: [20] })
  })

  it('of any other list does not: it may go on over a switch', async () => {
    const connection = await pagedConnection(query, {}, load)
    expect(askedPage(query, { after: connection.pageInfo.endCursor }).pin).toBeNull()
  })
})
