/** Periods of yearly/monthly resources: calendar months in Beijing, ends at the end of a day there. */

/** 0 day · 2 month · 3 year · 4 hour. */
export type PeriodType = 0 | 2 | 3 | 4

const hour = 3_600_000
const day = 24 * hour
const beijing = 8 * hour

/** Is it a type of period that has a price? */
export function isPeriodType(value: number | undefined): value is PeriodType {
  return value === 0 || value === 2 || value === 3 || value === 4
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
}

/** The same day and time some months later, or the last day of a month that is too short. */
function addMonths(time: number, months: number): number {
  const local = new Date(time + beijing)
  const index = local.getUTCFullYear() * 12 + local.getUTCMonth() + months
  const [year, month] = [Math.floor(index / 12), index % 12]
  const date = Math.min(local.getUTCDate(), lastDayOfMonth(year, month))
  const timeOfDay = (time + beijing) % day
  return Date.UTC(year, month, date) + timeOfDay - beijing
}

function after(start: number, type: PeriodType, count: number): number {
  if (type === 0) return start + count * day
  if (type === 4) return start + count * hour
  return addMonths(start, type === 3 ? count * 12 : count)
}

/** The last second of a time's day in Beijing. */
function endOfDay(time: number): number {
  return Math.floor((time + beijing) / day) * day + day - 1000 - beijing
}

/** When a period bought at `start` ends: at the end of its last day, but for hours. */
export function endOfPurchase(start: number, type: PeriodType, count: number): number {
  const end = after(start, type, count)
  return type === 4 ? end : endOfDay(end)
}

/** When a renewal from `start` on ends; the time of day stays. */
export function endOfRenewal(start: number, type: PeriodType, count: number): number {
  return after(start, type, count)
}

/** The first time at or after `end` on this day of the month in Beijing (-1: its last day), the time of day kept. */
export function unified(end: number, dayOfMonth: number): number {
  let candidate = end
  for (let step = 0; step < 31; step += 1) {
    const local = new Date(candidate + beijing)
    const last = lastDayOfMonth(local.getUTCFullYear(), local.getUTCMonth())
    if (local.getUTCDate() === (dayOfMonth === -1 ? last : dayOfMonth)) return candidate
    candidate += day
  }
  return end
}

/** Whole days from one time to another, begun ones counted. */
export function daysBetween(start: number, end: number): number {
  return Math.max(0, Math.ceil((end - start) / day))
}
