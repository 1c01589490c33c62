/**
 * Seeded chance: one named stream per kind of data, so that adding a kind changes no other. Same seed, same stream,
 * same numbers on every machine.
 */

export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** True with this probability. */
  chance(probability: number): boolean
  /** One of a list that is not empty. */
  pick<Item>(items: readonly Item[]): Item
  /** One of a list of [item, weight] that is not empty. */
  weighted<Item>(items: readonly (readonly [Item, number])[]): Item
  /** Lower-case hex digits. */
  hex(digits: number): string
  /** Upper-case letters and digits. */
  code(length: number): string
}

/** 32 bits from a seed and a stream's name (FNV-1a). */
function startOf(seed: number, stream: string): number {
  let hash = 0x811c9dc5 ^ seed
  for (const character of stream) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  return hash >>> 0
}

/** The stream `name` of `seed` (mulberry32). */
export function createRandom(seed: number, name: string): Random {
  let state = startOf(seed, name)
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  // Most of what is seeded is ids: a list of characters for each would take a fifth of the time.
  const text = (alphabet: string, length: number): string => {
    let made = ''
    while (made.length < length) made += alphabet.charAt(whole(0, alphabet.length - 1))
    return made
  }
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick,
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) {
        left -= weight
        if (left < 0) return item
      }
      return pick(items)[0]
    },
    hex: (digits) => text('0123456789abcdef', digits),
    code: (length) => text('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789', length),
  }
}
