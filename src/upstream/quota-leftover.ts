/**
 * What of a lane calls for comparing (priority `shadow`) may take: only what real traffic leaves over. They never wait. A
 * call that was sent cannot be taken back, so what real traffic may need before its window is over stays free for it: half of
 * the lane, and a quarter more than the most that it needed lately, whichever is more. Real traffic within that is never
 * made to wait by them. src/upstream/quota.lua reckons alike.
 */
import type { Lane } from './quota-lanes.ts'

/** The most that real traffic used at a time, in this and the span before. */
export interface Demand {
  since: number
  most: number
  before: number
}

/** A span is so many windows. */
const spanWindows = 5

/** Nothing was used yet. */
export function noDemand(): Demand {
  return { since: 0, most: 0, before: 0 }
}

/** Takes note of what real traffic uses now. */
export function noteDemand({ demand, windowMs, log }: Lane, now: number): void {
  turn(demand, windowMs, now)
  demand.most = Math.max(demand.most, log.filter(({ isShadow }) => !isShadow).length)
}

/** How many more calls for comparing may go now, of `allowed` in all. */
export function leftOver({ demand, windowMs, log }: Lane, allowed: number, now: number): number {
  turn(demand, windowMs, now)
  const needed = Math.max(Math.ceil(allowed / 2), Math.ceil(Math.max(demand.most, demand.before) * 1.25))
  const taken = log.filter(({ isShadow }) => isShadow).length
  return Math.max(0, Math.min(allowed - needed - taken, allowed - log.length))
}

function turn(demand: Demand, windowMs: number, now: number): void {
  const spanMs = spanWindows * windowMs
  if (now >= demand.since && now < demand.since + spanMs) return
  demand.before = now >= demand.since && now < demand.since + 2 * spanMs ? demand.most : 0
  demand.most = 0
  demand.since = now
}

/** Ids of calls for comparing end with it, so that the script knows them. */
export const shadowMark = '~'
