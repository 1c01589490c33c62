/** What every resolver is given. */
import type { Sources } from '../datasources/sources.ts'
import type { Language } from '../errors/catalogue.ts'
import type { MigrationView } from '../datasources/migration/view.ts'
import type { UpstreamView } from '../datasources/upstream-view.ts'

/** Who is asking, and what they may see. */
export interface Caller {
  readonly tenant: string
  readonly scopes: ReadonlySet<string>
  /** The vendor's ids of the only customers that it may see anything of; left out where it may see all the partner's. */
  readonly customers?: ReadonlySet<string>
}

export interface GraphContext {
  readonly caller: Caller
  readonly language: Language
  readonly partnerId: string | null
  readonly sources: Sources
  readonly upstream: UpstreamView
  readonly migration: MigrationView
}
