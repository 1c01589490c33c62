/** Answers of both generations: envelopes, failures, pages. */
import { operationContract } from './contracts.ts'
import type { ContractOperation, OperationId } from '../generated/operations.ts'
import { integer } from './request.ts'
import type { SandboxRequest } from './request.ts'
import type { World } from './world.ts'

export interface Reply {
  readonly status: number
  /** Anything JSON.stringify writes; absent: no body (204). */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** Answers one operation. It may read and change the world; it does no I/O and looks at no clock. */
export type Handler = (request: SandboxRequest, world: World) => Reply

/** The handlers of some operations, by operation id. */
export type Handlers = { readonly [Id in OperationId]?: Handler }

/** A success of the new generation: the data alone. */
export function ok(body: unknown): Reply {
  return { status: 200, body }
}

/** A success of the old generation: `error_code` CBC.0000 beside the data. */
export function oldOk(data: object): Reply {
  return { status: 200, body: { error_code: 'CBC.0000', error_msg: 'success', ...data } }
}

/** A success without content. */
export function noContent(): Reply {
  return { status: 204 }
}

/** A refusal: HTTP status, the vendor's code, a text. With status 200 it is the old generation's hidden failure. */
export function failure(status: number, code: string, message: string): Reply {
  return { status, body: { error_code: code, error_msg: message } }
}

/**
 * A bad parameter, in the operation's manner: HTTP 400 `CBC.0100`; an old operation whose error list has no HTTP 400 at
 * all says it in an HTTP 200 body.
 */
export function badParameter(operation: ContractOperation, message: string): Reply {
  const hidden = operation.generation === 'old' && !operationContract(operation).errors.some(({ http }) => http === 400)
  return failure(hidden ? 200 : 400, 'CBC.0100', message)
}

/** The gateway's answer to an unknown or retired path (authentication.md section 3). */
export function noSuchApi(): Reply {
  return failure(404, 'APIGW.0101', 'The API does not exist or has not been published in the environment.')
}

/** New generation: `offset` records skipped from 0. Past the end: nothing. */
export function pageByOffset<Item>(items: readonly Item[], offset: number, limit: number): readonly Item[] {
  return items.slice(offset, offset + limit)
}

/** The page that a request of the new generation asks for: from the beginning, and 10 records, where it does not say. */
export function paged<Item>(request: SandboxRequest, items: readonly Item[]): readonly Item[] {
  return pageByOffset(items, integer(request, 'offset') ?? 0, integer(request, 'limit') ?? 10)
}

/** Old generation: page `number` from 1. Past the end: nothing. */
export function pageByNumber<Item>(items: readonly Item[], number: number, size: number): readonly Item[] {
  return items.slice((number - 1) * size, number * size)
}

/** Old lists of which it is stated: page `number` from 1, and past the end the FIRST page again. */
export function pageOrFirst<Item>(items: readonly Item[], number: number, size: number): readonly Item[] {
  const page = pageByNumber(items, number, size)
  return page.length > 0 ? page : pageByNumber(items, 1, size)
}

/** A batch's answer never stands in the order of the request: clients match by id. */
export function shuffledBatch<Item>(items: readonly Item[], id: (item: Item) => string): readonly Item[] {
  const reversed = (item: Item): string => [...id(item)].reverse().join('')
  const sorted = items.toSorted((left, right) => (reversed(left) < reversed(right) ? -1 : 1))
  const unchanged = items.length > 1 && sorted.every((item, index) => item === items[index])
  return unchanged ? sorted.toReversed() : sorted
}
