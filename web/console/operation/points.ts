/** Spans of traffic as the plots show them: few enough to read, and as rates. Pure. */
import type { SeriesPointFragment } from '../generated/graphql.ts'

export interface PlotPoint {
  /** When the span began, in milliseconds. */
  readonly at: number
  /** Calls a minute. */
  readonly oldCalls: number
  readonly newCalls: number
  /** Errors a minute. Not a share: calls made for comparing may fail, and are not among the answered ones. */
  readonly oldErrors: number
  readonly newErrors: number
  /** Milliseconds: the highest of what was put together; null without calls. */
  readonly oldP95: number | null
  readonly newP95: number | null
  readonly compared: number
  readonly mismatches: number
}

/** At most `most` points: neighbours are put together where there are more. */
export function plotPoints(series: readonly SeriesPointFragment[], most: number): readonly PlotPoint[] {
  const together = Math.max(1, Math.ceil(series.length / most))
  return Array.from({ length: Math.ceil(series.length / together) }, (_, index) => joined(series.slice(index * together, (index + 1) * together)))
}

function joined(spans: readonly SeriesPointFragment[]): PlotPoint {
  const sum = (value: (span: SeriesPointFragment) => number) => spans.reduce((total, span) => total + value(span), 0)
  const minutes = sum(({ seconds }) => seconds) / 60
  return {
    at: Date.parse(spans[0]?.at ?? ''),
    oldCalls: perMinute(sum((span) => span.oldCalls), minutes),
    newCalls: perMinute(sum((span) => span.newCalls), minutes),
    oldErrors: perMinute(sum((span) => span.oldErrors), minutes),
    newErrors: perMinute(sum((span) => span.newErrors), minutes),
    oldP95: highest(spans.map(({ oldP95Ms }) => oldP95Ms)),
    newP95: highest(spans.map(({ newP95Ms }) => newP95Ms)),
    compared: sum((span) => span.compared),
    mismatches: sum((span) => span.mismatches),
  }
}

function perMinute(count: number, minutes: number): number {
  return minutes === 0 ? 0 : count / minutes
}

function highest(values: readonly (number | null)[]): number | null {
  return values.reduce((most, value) => value === null || (most !== null && most >= value) ? most : value, null)
}
