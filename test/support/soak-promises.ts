/** What must be true of every soak, however long, and its figures in words. */
import { expect } from 'vitest'
import { countsOf, isRight } from './load.ts'
import type { SoakFigures } from './soak.ts'

const megabytes = (bytes: number) => (bytes / 1_048_576).toFixed(1)

/** The figures as lines of text. */
export function soakReport(figures: SoakFigures): string {
  const { outcomes, atTheEnd, troubles, heaps, upstreamStatuses, receipts } = figures
  return [
    `soak: ${outcomes.length} requests: ${countsOf(outcomes)}`,
    `  troubles: ${Object.entries(troubles).map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `  heap after collection, early and late: ${heaps.map(({ early, late }) => `${megabytes(early)} -> ${megabytes(late)} MiB (${(((late - early) / early) * 100).toFixed(1)} %)`).join(', ')}`,
    `  upstream: ${[...upstreamStatuses].map(([status, count]) => `${status === 0 ? 'no answer' : status}: ${count}`).join(', ')}`,
    `  throttled: ${figures.throttled.join(', ') || 'none'}`,
    `  while ending: ${countsOf(atTheEnd)}`,
    `  writes: ${Object.entries(receipts).map(([state, keys]) => `${state} ${keys.length}`).join(', ')}`,
    '',
  ].join('\n')
}

/** @param growth the most that the heap may have grown, as a share of what it was */
export function expectSoakPromises(figures: SoakFigures, growth: number): void {
  const { outcomes, atTheEnd, toldAt, ends, heaps, upstreamStatuses, throttled, receipts, untrue, troubles } = figures
  // Every request got a whole answer, and none of them told of a defect.
  expect(outcomes.filter(({ end, status }) => end !== 'answered' || status !== 200)).toEqual([])
  expect([...outcomes, ...atTheEnd].filter(({ codes }) => codes.includes('INTERNAL_SERVER_ERROR'))).toEqual([])
  expect(Object.values(troubles).every((count) => count >= 1)).toBe(true)
  // An unhandled rejection ends a process, and a warning of Node's is written to the standard error.
  expect(ends).toEqual(ends.map(() => ({ status: 0, stderr: '' })))
  expect(upstreamStatuses.get(503) ?? 0).toBeGreaterThan(0)
  expect(throttled).toEqual([])
  for (const { early, late } of heaps) expect(late).toBeLessThanOrEqual(early * (1 + growth))
  // What was under way at SIGTERM was finished; what came later was answered, or found nobody.
  const underWay = atTheEnd.filter(({ sentAt, endedAt }) => sentAt < toldAt && endedAt >= toldAt)
  expect(underWay.length).toBeGreaterThan(0)
  expect(underWay.filter(({ end }) => end !== 'answered')).toEqual([])
  expect(atTheEnd.filter(({ end }) => end === 'cut')).toEqual([])
  expect(atTheEnd.filter((outcome) => isRight(outcome)).length).toBeGreaterThan(0)
  expect(untrue).toEqual([])
  expect(receipts['SUCCEEDED']?.length).toBeGreaterThan(0)
  // No operation was left in the middle by the end.
  const unfinished = [...(receipts['PLANNED'] ?? []), ...(receipts['SENDING'] ?? [])]
  expect(unfinished.filter((key) => atTheEnd.some((outcome) => outcome.key === key))).toEqual([])
}
