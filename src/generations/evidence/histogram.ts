/**
 * Latencies as counts on a fixed logarithmic scale: four classes to each doubling, from 1 ms to about two minutes. Counts of
 * several replicas and spans add up, and a quantile is right within a fifth of its value.
 */

/** Counts by class; a class without calls is left out. */
export type Histogram = Record<string, number>

const perDoubling = 4
/** 2^(68/4): 131 seconds. What took longer counts in the last class. */
const lastClass = 68

/** The class that a duration in milliseconds belongs to. */
export function classOf(ms: number): number {
  return ms <= 1 ? 0 : Math.min(lastClass, Math.ceil(perDoubling * Math.log2(ms)))
}

/** Adds the counts of `more` to `sum`. */
export function addHistogram(sum: Histogram, more: Readonly<Histogram>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count
}

/**
 * The duration in milliseconds that the share `p` (0 to 1) of the calls took at most; null without calls. Within a class
 * calls are taken to be spread evenly.
 */
export function quantile(histogram: Readonly<Histogram>, p: number): number | null {
  const classes = Object.entries(histogram).map(([name, count]) => [Number(name), count] as const).sort(([one], [other]) => one - other)
  const total = classes.reduce((sum, [, count]) => sum + count, 0)
  if (total === 0) return null
  const wanted = p * total
  let before = 0
  for (const [index, count] of classes) {
    if (before + count >= wanted) {
      const lower = index === 0 ? 0 : 2 ** ((index - 1) / perDoubling)
      const upper = 2 ** (index / perDoubling)
      return lower + (upper - lower) * Math.max(0, (wanted - before) / count)
    }
    before += count
  }
  return 2 ** ((classes.at(-1)?.[0] ?? 0) / perDoubling)
}
