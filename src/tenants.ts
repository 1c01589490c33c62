/**
 * The tenants of this service. Each has a runtime of its own: credentials, tokens, connections, cache. A tenant whose
 * credentials change gets a new one; the old one ends when the last operation that uses it has ended.
 */
import type { MigrationView } from './datasources/migration/view.ts'
import type { Runtime } from './datasources/runtime.ts'
import type { Receipt } from './journal/receipt.ts'
import type { UpstreamView } from './datasources/upstream-view.ts'
import type { UpstreamCredentials } from './upstream/proof.ts'

/** There is no such tenant, or not any more. */
export class TenantUnknownError extends Error {
  override readonly name = 'TenantUnknownError'
}

export interface TenantDefinition {
  readonly name: string
  /** Overrules the site file's. */
  readonly agency: string | null
  readonly credentials: UpstreamCredentials
}

export interface TenantRuntime {
  readonly runtime: Runtime
  readonly upstream: UpstreamView
  /** What a caller sees of the migration. */
  migrationFor(caller: string): MigrationView
  /** Looks for the effect of a write whose outcome is unknown, once. */
  settle(receipt: Receipt): Promise<Receipt>
  close(): Promise<void>
}

/** The use of a runtime by one operation. */
export interface Lease {
  readonly tenant: TenantRuntime
  /** Call it once, when the operation has ended. */
  release(): void
}

export interface Tenants {
  has(name: string): Promise<boolean>
  /** Rejects with TenantUnknownError when there is no such tenant. */
  lease(name: string): Promise<Lease>
  /** Closes every runtime; nothing may be leased any more. */
  close(): Promise<void>
}

interface Live {
  readonly tenant: TenantRuntime
  readonly fingerprint: string
  leases: number
  retired: boolean
}

/** Makes a runtime when it is first needed. `definitions` answers the tenants as of now. */
export function createTenants(options: {
  definitions: () => Promise<readonly TenantDefinition[]>
  create: (definition: TenantDefinition) => TenantRuntime
}): Tenants {
  const live = new Map<string, Live>()
  const closing = new Set<Promise<void>>()
  let known: readonly TenantDefinition[] | null = null

  async function refresh(): Promise<readonly TenantDefinition[]> {
    const definitions = await options.definitions()
    if (definitions === known) return definitions
    known = definitions
    const fingerprints = new Map(definitions.map((definition) => [definition.name, JSON.stringify(definition)]))
    for (const [name, entry] of live) {
      if (fingerprints.get(name) !== entry.fingerprint) retire(name, entry)
    }
    return definitions
  }

  function retire(name: string, entry: Live): void {
    live.delete(name)
    entry.retired = true
    closeUnused(entry)
  }

  function closeUnused(entry: Live): void {
    if (!entry.retired || entry.leases > 0) return
    const closed = entry.tenant.close().finally(() => closing.delete(closed))
    closing.add(closed)
  }

  return {
    has: async (name) => (await refresh()).some((definition) => definition.name === name),
    async lease(name) {
      const definition = (await refresh()).find((one) => one.name === name)
      if (!definition) throw new TenantUnknownError('an operation of a tenant that is not served')
      const entry = live.get(name) ?? { tenant: options.create(definition), fingerprint: JSON.stringify(definition), leases: 0, retired: false }
      live.set(name, entry)
      entry.leases += 1
      return {
        tenant: entry.tenant,
        release() {
          entry.leases -= 1
          closeUnused(entry)
        },
      }
    },
    async close() {
      for (const [name, entry] of live) retire(name, entry)
      await Promise.all(closing)
    },
  }
}
