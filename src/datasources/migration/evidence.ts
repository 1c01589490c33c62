/** What resolvers see of the evidence of the migration: verdicts, roll-outs and traffic, of the caller's tenant's policies. */
import type { AnyOperation } from '../../generations/operation.ts'
import type { EvidenceReader, RolloutView, TrafficPoint, VerdictView } from '../../generations/rollout/view.ts'

export type { RolloutView, TrafficPoint, VerdictView }

export interface MigrationEvidence {
  /** Null for an operation with one generation. */
  verdict(operation: AnyOperation): Promise<VerdictView | null>
  /** Null unless the policy in force is `auto`. */
  rollout(operation: AnyOperation): Promise<RolloutView | null>
  series(operation: AnyOperation, minutes: number): Promise<readonly TrafficPoint[]>
}

/** A table of all operations asks a hundred times at once: the queries of others go on between. */
export function createMigrationEvidence(reader: EvidenceReader): MigrationEvidence {
  async function inTurn<T>(read: () => T): Promise<T> {
    await new Promise((resolve) => void setImmediate(resolve))
    return read()
  }
  return {
    verdict: (operation) => inTurn(() => reader.verdict(operation)),
    rollout: (operation) => inTurn(() => reader.rollout(operation)),
    series: (operation, minutes) => inTurn(() => reader.series(operation, minutes)),
  }
}
