/** A migration of which nothing is known, for tests that are about something else. */
import type { MigrationView } from '#src/datasources/migration/view.ts'
import { fromFile } from '#src/generations/live-policy.ts'
import { policyOf } from '#test/unit/generations/world.ts'

const live = fromFile(policyOf('new'))
const nobody = () => Promise.reject(new Error('no change was expected'))
const nothing = () => Promise.resolve({ items: [], total: 0 })

export const unknownMigration: MigrationView = {
  policies: {
    state: () => ({ frozen: null, policyVersion: 0, isFollowing: true, isChangeable: false, fileProblem: null, steps: live.terms().steps }),
    operation: () => null,
    inForce: (operation) => live.of(operation, 'tenant'),
    set: nobody, clear: nobody, proceed: nobody, freeze: nobody, unfreeze: nobody, preview: nobody,
    changes: nothing, events: nothing,
  },
  evidence: { verdict: () => Promise.resolve(null), rollout: () => Promise.resolve(null), series: () => Promise.resolve([]) },
  mismatches: { list: () => Promise.resolve({ mismatches: [], total: 0 }), declared: () => [] },
}
