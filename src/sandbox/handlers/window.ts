/** Windows of time in list parameters, both ends included. */
import { time } from '../request.ts'
import type { SandboxRequest } from '../request.ts'

export interface TimeWindow {
  readonly begin: number | undefined
  readonly end: number | undefined
}

/** The window that two parameters span; null when it ends before it begins. */
export function timeWindow(request: SandboxRequest, beginName: string, endName: string): TimeWindow | null {
  const window = { begin: time(request, beginName), end: time(request, endName) }
  return window.begin !== undefined && window.end !== undefined && window.end < window.begin ? null : window
}

/** Does a time (milliseconds since the epoch) fall into a window? An open end excludes nothing. */
export function within(value: number, { begin, end }: TimeWindow): boolean {
  return (begin === undefined || value >= begin) && (end === undefined || value <= end)
}
