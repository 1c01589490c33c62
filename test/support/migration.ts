/** A migration of which nothing is known, for tests that are about something else. */
import type { MigrationView } from '#src/datasources/migration/view.ts'

export const unknownMigration: MigrationView = {
  evidence: { verdict: () => Promise.resolve(null), rollout: () => Promise.resolve(null), series: () => Promise.resolve([]) },
  mismatches: { list: () => Promise.resolve({ mismatches: [], total: 0 }), declared: () => [] },
}
