/** What resolvers see of the migration between the generations: a part for each subject. */
import type { MigrationEvidence } from './evidence.ts'
import type { MigrationMismatches } from './mismatches.ts'
import type { MigrationPolicies } from './policies.ts'

export interface MigrationView {
  readonly policies: MigrationPolicies
  readonly evidence: MigrationEvidence
  readonly mismatches: MigrationMismatches
}
