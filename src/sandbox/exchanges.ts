/** The record of what was asked and answered: for tests, validators and the control API. Credentials are left out. */
import type { OperationId } from '../generated/operations.ts'
import type { FaultKind } from './faults.ts'

/** One call and its answer. */
export interface Exchange {
  /** The operation that the path named; 'IAM' for a token request; null for an unknown path. */
  readonly operationId: OperationId | 'IAM' | null
  readonly method: string
  /** The path as sent, without the query. */
  readonly path: string
  /** Path parameters, decoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** X-Language as sent; null when absent. */
  readonly language: string | null
  /** The body as sent; '' without one, and for token requests. */
  readonly requestBody: string
  /** The answer's status; 0 when no answer was sent. */
  readonly status: number
  /** The answer's body as sent; '' without one, and for token requests. */
  readonly responseBody: string
  readonly requestId: string
  /** The caller's account id; null when it was not established. */
  readonly caller: string | null
  /** The fault that shaped the answer; null for a regular one. */
  readonly fault: FaultKind | null
}

export interface Calls {
  /** Calls by operation id since the start or the last reset. */
  counts(): Readonly<Record<string, number>>
  /** The last 1,000 exchanges (and up to as many before them), oldest first. */
  log(): readonly Exchange[]
  record(exchange: Exchange): void
  reset(): void
}

const keptExchanges = 1000

/** An empty record. */
export function createCalls(observer?: (exchange: Exchange) => void): Calls {
  let counts: Record<string, number> = {}
  let log: Exchange[] = []
  return {
    counts: () => ({ ...counts }),
    log: () => [...log],
    record(exchange) {
      const key = exchange.operationId ?? 'unknown'
      counts[key] = (counts[key] ?? 0) + 1
      log.push(exchange)
      if (log.length >= 2 * keptExchanges) log = log.slice(-keptExchanges)
      observer?.(exchange)
    },
    reset() {
      counts = {}
      log = []
    },
  }
}
