/** Dates on which endpoints are taken offline. Pure. The vendor announces them in Beijing's calendar: a day begins there. */

/** When an endpoint is taken offline, as the site file says it. */
export interface Sunset {
  /** `2027-03-31`: the first day on which it is not to be counted on. */
  readonly date: string
  /** Where it was announced, or by whom it is expected. */
  readonly source: string
  /** Whether the vendor confirmed it. */
  readonly confirmed: boolean
  /** Since when it is called deprecated, if that is known: `2026-09-01`. */
  readonly deprecated: string | null
}

const dayMs = 86_400_000
const beijingMs = 8 * 3_600_000

/** The moment at which a date begins in Beijing, in milliseconds since 1970. */
export function startOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) - beijingMs
}

/** Whole days from now, as Beijing's calendar counts them: 0 on the day, negative when it has passed. */
export function daysLeft(date: string, now: number): number {
  const today = Math.floor((now + beijingMs) / dayMs)
  return Date.parse(`${date}T00:00:00Z`) / dayMs - today
}

/** Whether the day has come. */
export function hasCome(date: string, now: number): boolean {
  return now >= startOf(date)
}

/** Whether a text is a date of the calendar, such as `2027-03-31`. */
export function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}
