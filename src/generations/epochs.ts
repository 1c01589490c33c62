/**
 * Read your own writes: an epoch a tenant, raised when a write of its ends. Whoever shares an upstream read compares
 * epochs, so that nobody is given an answer that was on its way before the write had happened.
 */
export interface Epochs {
  /** The tenant's present epoch. */
  of(tenant: string): number
  /** A write of the tenant ended, whatever came of it: its effect may be there. */
  raise(tenant: string): void
}

/** The epochs of one process. A process sees its own writes; what others wrote is as old as the answer of the read. */
export function createEpochs(): Epochs {
  const raised = new Map<string, number>()
  const of = (tenant: string) => raised.get(tenant) ?? 0
  return { of, raise: (tenant) => void raised.set(tenant, of(tenant) + 1) }
}
