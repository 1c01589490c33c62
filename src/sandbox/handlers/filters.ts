/** Filters of list parameters that are checked before they are applied. */
import { badParameter } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { TimeWindow } from './window.ts'

const timePattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** A filter that is not set lets everything pass; a set one only its own value. */
export function matches(wanted: string | number | undefined, value: string | number | null): boolean {
  return wanted === undefined || wanted === value
}

/** Milliseconds since the epoch of a `yyyy-MM-ddTHH:mm:ssZ` text; null when it is none. */
export function utcMoment(value: string): number | null {
  const parsed = timePattern.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(parsed) ? null : parsed
}

/** Is a text a day of the calendar, YYYY-MM-DD? */
export function isDay(value: string): boolean {
  return dayPattern.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value)
}

/** What "" means for the ends of a window: nothing, or a mistake. */
export type EmptyTime = 'no filter' | 'refused'

/**
 * The UTC window of `<prefix>_begin` and `<prefix>_end`, both ends included, or the refusal: an end in another form,
 * the end before the begin, or "" where that is refused.
 */
export function utcWindow(request: SandboxRequest, prefix: string, empty: EmptyTime = 'no filter'): TimeWindow | Reply {
  const ends: (number | undefined)[] = []
  for (const name of [`${prefix}_begin`, `${prefix}_end`]) {
    const sent = text(request, name)
    if (sent === undefined || (sent === '' && empty === 'no filter')) {
      ends.push(undefined)
      continue
    }
    const moment = utcMoment(sent)
    if (moment === null) return badParameter(request.operation, `Parameter ${name} must be yyyy-MM-ddTHH:mm:ssZ.`)
    ends.push(moment)
  }
  const [begin, end] = ends
  if (begin !== undefined && end !== undefined && end < begin) {
    return badParameter(request.operation, `Parameter ${prefix}_end lies before ${prefix}_begin.`)
  }
  return { begin, end }
}

/** The values of a repeated (or comma-separated) query parameter; undefined when it was not sent. */
export function listFilter(request: SandboxRequest, name: string): readonly string[] | undefined {
  const sent = request.query.getAll(name)
  return sent.length === 0 ? undefined : sent.flatMap((value) => value.split(',')).filter((value) => value !== '')
}
