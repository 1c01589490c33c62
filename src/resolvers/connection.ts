/**
 * Connections (Relay) and their cursors. A cursor holds the list, a hash of its arguments, the generation that answered,
 * and the position after its row; one with other arguments is refused. Cursors are made only when they are asked for.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Page, PageRequest } from '../datasources/paging.ts'
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import { pageSize } from './arguments.ts'

export interface Edge<T> {
  readonly node: T
  readonly cursor: string
}

export interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor: string | null
  readonly endCursor: string | null
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[]
  readonly nodes: readonly T[]
  readonly pageInfo: PageInfo
  readonly totalCount: number | null
}

/** A list as it is asked for: which one, with which arguments besides paging. */
export interface ListQuery {
  /** The list's name and everything that selects or orders its rows. */
  readonly list: string
  readonly arguments: unknown
}

export interface PagingArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
}

/** A page as it is asked for; `pin` is the generation that a pinned list began on. */
export interface AskedPage extends PageRequest {
  readonly pin: Generation | null
  readonly continued: boolean
}

const cursorSchema = z.tuple([z.literal(1), z.string(), z.enum(['old', 'new']).nullable(), z.array(z.int().nonnegative()).min(1).max(16)])

/**
 * Reads paging arguments.
 * Throws BAD_USER_INPUT on a page size out of bounds, and on a cursor that is none, or of another list or arguments.
 */
export function askedPage(query: ListQuery, paging: PagingArguments): AskedPage {
  const limit = pageSize(paging.first)
  if (paging.after === null || paging.after === undefined) return { position: [0], limit, pin: null, continued: false }
  const parsed = cursorSchema.safeParse(parseJson(Buffer.from(paging.after, 'base64url').toString('utf8')))
  // Decoding passes over characters that are not its own: a cursor has one text.
  if (!parsed.success || encoded(parsed.data) !== paging.after) throw new PartnerGraphError('cursor-malformed')
  const [, hash, pin, position] = parsed.data
  if (hash !== hashOf(query)) throw new PartnerGraphError('cursor-foreign')
  return { position, limit, pin, continued: true }
}

/** Reads the paging arguments, loads the page, and makes its connection: for lists that may go on over a switch. */
export async function pagedConnection<T>(query: ListQuery, paging: PagingArguments, load: (asked: AskedPage) => Promise<Page<T>>): Promise<Connection<T>> {
  const asked = askedPage(query, paging)
  return connectionOf(query, asked, await load(asked))
}

/** The same for a pinned list: it goes on on the generation it began on, or answers CURSOR_EXPIRED. */
export async function pinnedConnection<T>(
  query: ListQuery,
  paging: PagingArguments,
  load: (asked: AskedPage) => Promise<{ readonly model: Page<T>; readonly generation: Generation }>,
): Promise<Connection<T>> {
  const asked = askedPage(query, paging)
  const { model, generation } = await load(asked)
  return connectionOf(query, asked, model, generation)
}

/**
 * The connection of a page.
 * @param generation the generation that answered, for lists that must go on on it; null for the others.
 */
export function connectionOf<T>(query: ListQuery, asked: AskedPage, page: Page<T>, generation: Generation | null = null): Connection<T> {
  let hash: string | null = null
  const cursorAt = (index: number) => {
    hash ??= hashOf(query)
    return encoded([1, hash, generation, page.after(index)])
  }
  const last = page.items.length - 1
  return {
    get edges() {
      return page.items.map((node, index) => ({
        node,
        get cursor() {
          return cursorAt(index)
        },
      }))
    },
    nodes: page.items,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: asked.continued,
      get startCursor() {
        return last < 0 ? null : cursorAt(0)
      },
      get endCursor() {
        return last < 0 ? null : cursorAt(last)
      },
    },
    totalCount: page.totalCount,
  }
}

function hashOf(query: ListQuery): string {
  return createHash('sha256').update(JSON.stringify([query.list, query.arguments])).digest('base64url').slice(0, 16)
}

function encoded(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
