/** The right to do something that one replica at a time does: kept in the store, for a while, by who asks for it again and again. */
import type { Clock } from '../clock.ts'
import type { Queries } from './database.ts'

export interface Leases {
  /** Takes or keeps the right. Rejects with StoreUnavailable. */
  lead(name: string, forMs: number): Promise<boolean>
  /** Lets another replica have it at once. */
  resign(name: string): Promise<void>
}

/** @param owner this process's name among the replicas. */
export function createLeases({ database, clock, owner }: { database: Queries; clock: Clock; owner: string }): Leases {
  return {
    lead: async (name, forMs) => {
      const now = clock.now()
      const rows = await database.query(
        `INSERT INTO leases (name, owner, lease_until) VALUES ($1, $2, $3)
         ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, lease_until = excluded.lease_until
         WHERE leases.owner = excluded.owner OR leases.lease_until < $4 RETURNING owner`,
        [name, owner, now + forMs, now],
      )
      return rows.length > 0
    },
    resign: async (name) => {
      await database.query('DELETE FROM leases WHERE name = $1 AND owner = $2', [name, owner])
    },
  }
}
