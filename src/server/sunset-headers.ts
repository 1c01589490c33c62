/**
 * The headers `Deprecation` (RFC 9745: `@` and Unix seconds) and `Sunset` (RFC 8594: an HTTP date) of an answer: the earliest
 * dates among the upstream endpoints that it took. What has no date in the site file is in neither.
 */
import { startOf, type Sunset } from '../generations/lifecycle/sunset.ts'
import type { Site } from '../generations/site.ts'
import type { Trace } from '../generations/trace.ts'

/** The dates of the endpoints that an answer took. */
export function sunsetsOf({ calls }: Trace, { sunsets }: Site): readonly Sunset[] {
  return calls.flatMap(({ sent, operationId }) => (sent ? (sunsets.get(operationId) ?? []) : []))
}

/** Header names and values; none for an answer that took nothing with a date. */
export function sunsetHeaders(sunsets: readonly Sunset[]): Readonly<Record<string, string>> {
  const ends = sunsets.map(({ date }) => startOf(date))
  const deprecations = sunsets.flatMap(({ deprecated }) => (deprecated === null ? [] : [startOf(deprecated)]))
  return {
    ...(deprecations.length > 0 && { deprecation: `@${Math.min(...deprecations) / 1000}` }),
    ...(ends.length > 0 && { sunset: new Date(Math.min(...ends)).toUTCString() }),
  }
}
