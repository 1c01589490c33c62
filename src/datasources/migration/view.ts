/** What resolvers see of the migration between the generations: a part for each subject. */
import type { MigrationEvidence } from './evidence.ts'
import type { MigrationMismatches } from './mismatches.ts'

export interface MigrationView {
  readonly evidence: MigrationEvidence
  readonly mismatches: MigrationMismatches
}
