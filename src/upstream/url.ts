/** From a contract operation and its parameters to the path and query that are sent. Pure. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { ContractOperation } from '../generated/operations.ts'
import { encodeStrictly } from './sign.ts'
import type { UpstreamRequest } from './types.ts'

export type QueryPairs = readonly (readonly [name: string, value: string])[]

/**
 * Fills an operation's path template, each value percent-encoded.
 * @throws TypeError when a parameter is missing or not in the contract (a mistake in a binding);
 * PartnerGraphError `id-malformed` for a value that cannot be one path segment ('', '.' and '..').
 */
export function fillPath(operation: ContractOperation, values: Readonly<Record<string, string>>): string {
  refuseUnknown(operation, 'path', Object.keys(values), operation.pathParameters)
  return operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new TypeError(`${operation.id}: the path parameter ${name} is missing`)
    // Percent-encoding leaves dots alone, and "/orders/.." would be another address.
    if (value === '' || value === '.' || value === '..') throw new PartnerGraphError('id-malformed', { argument: name })
    return encodeStrictly(value)
  })
}

/**
 * Lists the query's names and values in the order given; a list becomes one pair for each item, unset ones are left out.
 * @throws TypeError for a parameter that is not in the contract, or a number that is not finite.
 */
export function queryPairs(operation: ContractOperation, query: NonNullable<UpstreamRequest['query']>): QueryPairs {
  refuseUnknown(operation, 'query', Object.keys(query), operation.queryParameters)
  return Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return []
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new TypeError(`${operation.id}: the query parameter ${name} must be finite`)
    }
    return typeof value === 'object' ? value.map((item) => [name, item]) : [[name, String(value)]]
  })
}

/** The path with its query, as it is sent. */
export function withQuery(path: string, pairs: QueryPairs): string {
  if (pairs.length === 0) return path
  return `${path}?${pairs.map(([name, value]) => `${encodeStrictly(name)}=${encodeStrictly(value)}`).join('&')}`
}

/** @throws TypeError naming the first parameter that the contract does not have. */
export function refuseUnknown(operation: ContractOperation, place: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((name) => !known.includes(name))
  if (unknown !== undefined) throw new TypeError(`${operation.id}: the contract has no ${place} parameter ${unknown}`)
}
