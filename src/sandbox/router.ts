/** From method and path to an operation of the contracts: literal segments win over parameters, left to right. */
import { contractOperations } from '../generated/operations.ts'
import type { ContractOperation } from '../generated/operations.ts'

export interface Route {
  readonly operation: ContractOperation
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>
}

interface Pattern {
  readonly operation: ContractOperation
  readonly segments: readonly string[]
}

export type Router = (method: string, pathname: string) => Route | null

/** Literal before parameter: `orders/detail` and `orders/refund-order` stand before `orders/{order_id}`. */
function byLiteralsFirst(left: Pattern, right: Pattern): number {
  for (const [index, segment] of left.segments.entries()) {
    const difference = Number(segment.startsWith('{')) - Number(right.segments[index]?.startsWith('{') ?? false)
    if (difference !== 0) return difference
  }
  return 0
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}

function match(pattern: Pattern, segments: readonly string[]): Record<string, string> | null {
  const path: Record<string, string> = {}
  for (const [index, expected] of pattern.segments.entries()) {
    const value = decode(segments[index] ?? '')
    if (value === null) return null
    if (expected.startsWith('{')) {
      if (value === '') return null
      path[expected.slice(1, -1)] = value
    } else if (value !== expected) return null
  }
  return path
}

/** A router over every operation of the contracts, both generations and the console. */
export function createRouter(): Router {
  const patterns = new Map<string, Pattern[]>()
  for (const operation of Object.values(contractOperations)) {
    const segments = operation.path.split('/').slice(1)
    const key = `${operation.method} ${segments.length}`
    const group = patterns.get(key) ?? []
    group.push({ operation, segments })
    patterns.set(key, group)
  }
  for (const group of patterns.values()) group.sort(byLiteralsFirst)
  return (method, pathname) => {
    const segments = pathname.replace(/\/$/, '').split('/').slice(1)
    for (const pattern of patterns.get(`${method} ${segments.length}`) ?? []) {
      const path = match(pattern, segments)
      if (path) return { operation: pattern.operation, path }
    }
    return null
  }
}
