/** What every source is made of: long-lived parts of the service, and the scope of one GraphQL operation. */
import type { Generations, RequestScope } from '../generations/switch.ts'
import type { Site } from '../generations/site.ts'
import type { Cache } from '../store/cache.ts'

export interface Runtime {
  readonly generations: Generations
  readonly cache: Cache
  readonly site: Site
  /** The partner's own account id at the vendor; null when it is not configured. */
  readonly partnerId: string | null
  /** Whether the partner may act for its customers (IAM credentials are configured). */
  readonly actsForCustomers: boolean
}

export interface SourceContext {
  readonly runtime: Runtime
  readonly scope: RequestScope
}
