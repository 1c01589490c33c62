/** Load by autocannon from this process, and what came of it. */
import autocannon from 'autocannon'
import type { Asked } from './contestants/index.ts'

/** How long or how much to ask. */
export type Extent = { readonly seconds: number } | { readonly requests: number }

export interface LoadResult {
  readonly answers: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

const nothing: Asked = { method: 'GET', path: '/', headers: {}, body: '' }

/**
 * Asks again and again over `connections` kept connections; the first connection asks the first thing, and so on around.
 * Rejects when a single answer was not 200 or did not come.
 */
export async function load(origin: string, asked: readonly Asked[], connections: number, extent: Extent): Promise<LoadResult> {
  let client = 0
  const run = autocannon({
    url: origin,
    connections,
    setupClient: (own) => {
      const { method, path, headers, body } = asked[client % asked.length] ?? asked[0] ?? nothing
      client += 1
      own.setRequests([{ method, path, headers, ...(body !== '' && { body }) }])
    },
    // How often it looks whether it is done; its own statistics by interval are not used.
    sampleInt: 100,
    ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.requests }),
  })
  // autocannon's own histogram has whole milliseconds only.
  const times: number[] = []
  const begun = performance.now()
  let latest = begun
  run.on('response', (_client: unknown, _status: unknown, _bytes: unknown, milliseconds: number) => {
    times.push(milliseconds)
    latest = performance.now()
  })
  const result = await run
  if (result.errors + result.timeouts + result.non2xx > 0 || times.length === 0) {
    throw new Error(`${origin}: ${result['2xx']} answers, ${result.non2xx} refusals, ${result.errors} errors, ${result.timeouts} time-outs`)
  }
  times.sort((a, b) => a - b)
  return { answers: times.length, perSecond: (times.length * 1000) / (latest - begun), p50: percentile(times, 0.5), p99: percentile(times, 0.99) }
}

/** The value below which that share of the sorted values lies (nearest rank); 0 for none. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0
}
