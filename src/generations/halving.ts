/**
 * A batch that is refused as a whole is halved until the bad key stands alone: it fails by itself, and the halves without
 * it are answered as soon as they come.
 */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

/** Refusals of the caller (CBC.5001: it is no partner), not of a key: halving would only repeat them. */
const ofTheCaller = /^(APIGW\..*|CBC\.0151|CBC\.0154|CBC\.0155|CBC\.0105|CBC\.5001)$/

/**
 * Asks for a batch, and again for its halves where it is refused because of its keys. Never rejects.
 * @param ask sends one batch; it may reject, or answer a key with an error of its own.
 * @param settle told once for each key: its answer, the failure, or undefined where there is no such object.
 */
export async function askOrHalve<Key, Value>(
  batch: readonly Key[],
  ask: (batch: readonly Key[]) => Promise<ReadonlyMap<Key, Value | Error>>,
  settle: (key: Key, answer: Value | Error | undefined) => void,
): Promise<void> {
  try {
    const answers = await ask(batch)
    for (const key of batch) settle(key, answers.get(key))
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error))
    if (batch.length === 1 || !isAboutKeys(failure)) {
      for (const key of batch) settle(key, failure)
      return
    }
    const half = Math.ceil(batch.length / 2)
    await Promise.all([askOrHalve(batch.slice(0, half), ask, settle), askOrHalve(batch.slice(half), ask, settle)])
  }
}

function isAboutKeys(error: Error): boolean {
  if (!(error instanceof PartnerGraphError)) return false
  // A key that breaks a rule of the contract: nothing was sent for it.
  if (error.code === 'BAD_USER_INPUT') return true
  return error.code === 'UPSTREAM_REJECTED' && !ofTheCaller.test(error.upstream?.errorCode ?? '')
}
