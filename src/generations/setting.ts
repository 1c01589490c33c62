/**
 * What may be said of how an operation's generation is chosen, and what is in force. Plain data: where it comes from (the
 * policy file, an operator, a roll-out) is policy.ts, live-policy.ts and src/rollouts/.
 */
import type { MigrationReason } from '../errors/migration-reasons.ts'
import type { OperationId } from '../generated/operations.ts'
import type { AnyOperation } from './operation.ts'

export const modes = ['old', 'new', 'canary', 'shadow', 'auto'] as const
export type Mode = (typeof modes)[number]

/** One policy, as the file or an operator says it. */
export interface Setting {
  readonly use: Mode
  /** `canary`: the share for the new generation, in percent, 0 to 100 with at most two decimals; 0 for every other mode. */
  readonly percent: number
  /** `shadow` and `auto`: the share of the reads that are compared, in percent; null: as the roll-outs' settings say. */
  readonly sample: number | null
  /** Whether the other generation may answer; null: on for reads, off for writes. */
  readonly fallback: boolean | null
  /** `auto`: the step, in percent, at which it waits for an operator. */
  readonly askAt: number | null
  /** How far a write may move to the new generation by itself, in percent, and who allowed it in what words. */
  readonly writes: { readonly upTo: number; readonly reason: string } | null
}

/** A policy of one generation alone. */
export function plainSetting(use: 'old' | 'new', fallback: boolean | null = null): Setting {
  return { use, percent: 0, sample: null, fallback, askAt: null, writes: null }
}

/** What holds for all roll-outs, from the policy file's `rollout`. */
export interface RolloutTerms {
  /** Percent, growing, the last one 100. */
  readonly steps: readonly number[]
  /** The rate of mismatches that is tolerated: 3 / tolerated pairs have to be compared without one. */
  readonly tolerated: number
  /** Calls that each side must have answered in a step before its rates are judged. */
  readonly minimumCalls: number
  /** How long a step holds at least, in milliseconds. */
  readonly holdMs: number
  /** The share of the reads that are compared where a policy does not say it, in percent. */
  readonly sample: number
  /** How much worse the new generation's error rate may be, as a difference of rates. */
  readonly worseBy: number
  /** How much slower in the mean it may be, as a factor (1.5: half as long again) beside an absolute floor in milliseconds. */
  readonly slowerBy: { readonly factor: number; readonly floorMs: number }
  /** How sure a bound is over all looks, e.g. 0.95. */
  readonly confidence: number
}

/** The terms that hold where the policy file says nothing. */
export const defaultTerms: RolloutTerms = {
  steps: [1, 5, 25, 50, 100],
  tolerated: 0.001,
  minimumCalls: 500,
  holdMs: 15 * 60_000,
  sample: 10,
  worseBy: 0.005,
  slowerBy: { factor: 1.5, floorMs: 50 },
  confidence: 0.95,
}

/** Where a roll-out (`auto`) stands; kept in the store, the same on all replicas. */
export interface RolloutPosition {
  readonly stage: 'comparing' | 'canary' | 'complete'
  /** The share of the traffic for the new generation, in percent. */
  readonly percent: number
  /** Clock time in milliseconds at which this step began. */
  readonly since: number
  /** Whether it waits for an operator. */
  readonly waiting: boolean
  /** Why it does not go on, or went back: a key of src/rollouts/reasons.ts with its parameters; null when nothing holds it. */
  readonly holding: MigrationReason | null
}

/** The policy in force for one operation of one tenant. */
export interface InForce {
  readonly setting: Setting
  readonly source: 'runtime' | 'file' | 'default'
  /** For all tenants, or for this one alone. */
  readonly reach: 'every-tenant' | 'my-tenant'
  /** The share of the traffic for the new generation now, in percent. */
  readonly newPercent: number
  /** The share of the reads that are compared now, in percent; 0 while frozen. */
  readonly comparedPercent: number
  /** Where its roll-out stands; null unless the policy is `auto`. */
  readonly rollout: RolloutPosition | null
}

/** The policies in force, as every call asks for them: at once, from memory. */
export interface LivePolicy {
  /** @param tenant whose policy; what holds for all where it has none of its own. */
  of(operation: AnyOperation, tenant: string): InForce
  /** Whether roll-outs and comparisons are stopped. */
  isFrozen(): boolean
  terms(): RolloutTerms
}

/**
 * How far an endpoint has come to its end: nothing is known; an unconfirmed date has passed; it answers like one that was
 * taken offline; a confirmed date has passed.
 */
export type EndpointEnd = 'none' | 'last-resort' | 'found-retired' | 'ended'

/** What is known of endpoints' ends beside the lifecycle of contracts and site, as every call asks for it: at once. */
export interface EndpointEnds {
  of(id: OperationId, tenant: string): EndpointEnd
}
