/** What the controller of roll-outs needs of the store of policies. */
import type { MigrationReason } from '../../errors/migration-reasons.ts'
import type { RolloutPosition, Setting } from '../setting.ts'

/** A policy `auto` that is in force. */
export interface RunningRollout {
  readonly operation: string
  /** Whose policy it is; null: that of all tenants. */
  readonly tenant: string | null
  readonly setting: Setting
  /** Null before its first look. */
  readonly position: RolloutPosition | null
}

export interface RolloutPositions {
  /** Every policy `auto` in force, from memory. */
  running(): readonly RunningRollout[]
  /**
   * Moves one, if it stands where it was seen to stand; audited as by `rollout`. False: it does not stand there any more.
   * Rejects with StoreUnavailable.
   */
  move(rollout: Pick<RunningRollout, 'operation' | 'tenant' | 'position'>, to: RolloutPosition, because: MigrationReason): Promise<boolean>
  /** Forgets where roll-outs stood whose policy is `auto` no more: later ones begin at the beginning. Rejects with StoreUnavailable. */
  endOthers(because: MigrationReason): Promise<void>
}
