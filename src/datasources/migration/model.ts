/** The policies of the migration as resolvers see them. */
import type { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import type { PolicyWarningKey } from '../../errors/policy-warnings.ts'
import type { SentenceParameters } from '../../errors/sentences.ts'
import type { Chosen } from '../../generations/choice.ts'
import type { PartNames, Written } from '../../generations/policies/rules.ts'
import type { InForce } from '../../generations/setting.ts'

export type { AnyOperation } from '../../generations/operation.ts'
export type { MigrationEvent } from '../../generations/migration-events.ts'
export type { PolicyChange } from '../../generations/policies/store.ts'
export type { PartNames, Written } from '../../generations/policies/rules.ts'
export type { InForce } from '../../generations/setting.ts'

export interface MigrationState {
  readonly frozen: { readonly since: number; readonly by: string; readonly reason: string } | null
  readonly policyVersion: number
  readonly isFollowing: boolean
  readonly isChangeable: boolean
  readonly fileProblem: string | null
  readonly steps: readonly number[]
}

export type Reach = InForce['reach']

/** A policy that an operator wants to be set. */
export interface PolicyRequest {
  readonly operation: string
  readonly reach: Reach
  readonly policy: Written
  /** What the parts are called in the operator's input. */
  readonly names: PartNames & { readonly operation: string }
}

/** Of whom, and why. */
export interface ClearRequest extends Pick<PolicyRequest, 'operation' | 'reach' | 'names'> {
  readonly reason: string
}

export interface PolicyWarning {
  readonly key: PolicyWarningKey
  readonly parameters: SentenceParameters
}

export interface PolicyPreview {
  /** Null for an operation that does not exist. */
  readonly before: InForce | null
  /** Null where the change would be refused. */
  readonly after: InForce | null
  readonly chosen: Chosen | null
  /** In percent of the last hour's calls; null where there were none. */
  readonly movedPercent: number | null
  readonly addedCallsPerHour: number
  readonly warnings: readonly PolicyWarning[]
  readonly refusals: readonly PartnerGraphError[]
}

/** A page, and how many there are in all. One more than asked for says that there is a next page. */
export interface Counted<T> {
  readonly items: readonly T[]
  readonly total: number
}
