/**
 * The core of every batch source: keys in, answers by key out. Keys are deduplicated and cut at the contract's cap;
 * a batch that is refused as a whole is halved until the bad key stands alone. An empty batch is never sent: an empty id
 * list means "all" to some operations.
 */
import DataLoader from 'dataloader'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

/** Answers by key; a key without an entry has no such object. */
export type Answers<Key, Value> = Map<Key, Value | Error>

/** Refusals of the caller (CBC.5001: it is no partner), not of a key: halving would only repeat them. */
const ofTheCaller = /^(APIGW\..*|CBC\.0151|CBC\.0154|CBC\.0155|CBC\.0105|CBC\.5001)$/

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
  const batches = Array.from({ length: Math.ceil(distinct.length / cap) }, (_, index) => distinct.slice(index * cap, (index + 1) * cap))
  await Promise.all(batches.map((batch) => askOrHalve(batch, ask, answers)))
  return answers
}

async function askOrHalve<Key, Value>(
  batch: readonly Key[],
  ask: (batch: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  answers: Answers<Key, Value>,
): Promise<void> {
  try {
    for (const [key, value] of await ask(batch)) answers.set(key, value)
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    if (batch.length === 1 || !isAboutKeys(failure)) {
      for (const key of batch) answers.set(key, failure)
      return
    }
    const half = Math.ceil(batch.length / 2)
    await Promise.all([askOrHalve(batch.slice(0, half), ask, answers), askOrHalve(batch.slice(half), ask, answers)])
  }
}

function isAboutKeys(error: Error): boolean {
  return error instanceof PartnerGraphError && error.code === 'UPSTREAM_REJECTED' && !ofTheCaller.test(error.upstream?.errorCode ?? '')
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
