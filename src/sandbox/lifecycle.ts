/**
 * Which operations still answer. Retired on the vendor's own word (`statusBasis: stated`): 404. Retired by inference,
 * or with no basis given: it answers, since nobody has shown that it does not. Both can be overridden at run time.
 */
import { contractOperations } from '../generated/operations.ts'
import type { ContractOperation, OperationId } from '../generated/operations.ts'

export type LifecycleStatus = 'retired' | 'answering'

export interface Lifecycle {
  statusOf(operation: ContractOperation): LifecycleStatus
  override(id: OperationId, status: LifecycleStatus): void
  /** Back to what the contracts say. */
  reset(): void
}

/** Is it the id of an operation of the contracts? */
export function isOperationId(id: string): id is OperationId {
  return Object.hasOwn(contractOperations, id)
}

/** The contracts' lifecycle with room for overrides. */
export function createLifecycle(): Lifecycle {
  const overrides = new Map<OperationId, LifecycleStatus>()
  return {
    statusOf: (operation) =>
      overrides.get(operation.id) ??
      (operation.status === 'retired' && operation.statusBasis === 'stated' ? 'retired' : 'answering'),
    override: (id, status) => void overrides.set(id, status),
    reset: () => overrides.clear(),
  }
}
