/**
 * A batch that is refused as a whole is halved until the bad key stands alone: it fails by itself, and the halves without
 * it are answered as soon as they come. What that may cost is bounded: many bad keys must not use up everybody's quota.
 */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

/** Refusals of the caller (CBC.5001: it is no partner), not of a key: halving would only repeat them. */
const ofTheCaller = /^(APIGW\..*|CBC\.0151|CBC\.0154|CBC\.0155|CBC\.0105|CBC\.5001)$/

/**
 * How often one batch and its parts are halved in all, two calls each time. One bad key of a hundred takes 7, five of them
 * at most 1 + 2 + 4 + 5 + 5 + 5 + 5: up to five bad keys always stand alone. With more, what is still refused together when
 * this is used up fails together.
 */
const mostHalvings = 27

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
  let halvingsLeft = mostHalvings
  const askFor = async (part: readonly Key[]): Promise<void> => {
    try {
      const answers = await ask(part)
      for (const key of part) settle(key, answers.get(key))
    } catch (error) {
      const failure = error instanceof Error ? error : new Error(String(error))
      if (part.length === 1 || halvingsLeft === 0 || !isAboutKeys(failure)) {
        for (const key of part) settle(key, failure)
        return
      }
      halvingsLeft -= 1
      const half = Math.ceil(part.length / 2)
      await Promise.all([askFor(part.slice(0, half)), askFor(part.slice(half))])
    }
  }
  await askFor(batch)
}

function isAboutKeys(error: Error): boolean {
  if (!(error instanceof PartnerGraphError)) return false
  // A key that breaks a rule of the contract: nothing was sent for it.
  if (error.code === 'BAD_USER_INPUT') return true
  return error.code === 'UPSTREAM_REJECTED' && !ofTheCaller.test(error.upstream?.errorCode ?? '')
}
