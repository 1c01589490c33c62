/**
 * The core of every batch source: keys in, answers by key out. Keys are deduplicated and cut at the contract's cap;
 * a batch that is refused as a whole is halved until the bad key stands alone. An empty batch is never sent: an empty id
 * list means "all" to some operations.
 */
import DataLoader from 'dataloader'
import { askOrHalve } from '../generations/halving.ts'

/** Answers by key; a key without an entry has no such object. */
export type Answers<Key, Value> = Map<Key, Value | Error>

/**
 * Asks for many keys in batches of at most `cap`.
 * @param ask sends one batch; it may reject, which fails (or halves) that batch alone.
 */
export async function inBatches<Key, Value>(
  keys: readonly Key[],
  cap: number,
  ask: (batch: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): Promise<Answers<Key, Value>> {
  const distinct = [...new Set(keys)]
  const answers: Answers<Key, Value> = new Map()
  const settle = (key: Key, answer: Value | Error | undefined) => {
    if (answer !== undefined) answers.set(key, answer)
  }
  const batches = Array.from({ length: Math.ceil(distinct.length / cap) }, (_, index) => distinct.slice(index * cap, (index + 1) * cap))
  await Promise.all(batches.map((batch) => askOrHalve(batch, ask, settle)))
  return answers
}

/** A per-request face of a batch source: one batch a tick, each key asked once; null for a key without an answer. */
export function batchLoader<Key, Value, CacheKey = Key>(
  many: (keys: readonly Key[]) => Promise<Answers<CacheKey, Value>>,
  keyOf: (key: Key) => CacheKey,
): DataLoader<Key, Value | null, CacheKey> {
  return new DataLoader(
    async (keys) => {
      const answers = await many(keys)
      return keys.map((key) => answers.get(keyOf(key)) ?? null)
    },
    { cacheKeyFn: keyOf },
  )
}
