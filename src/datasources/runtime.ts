/** What every source is made of: long-lived parts of the service, and the scope of one GraphQL operation. */
import type { Clock } from '../clock.ts'
import type { Epochs } from '../generations/epochs.ts'
import type { Gathered } from '../generations/gather.ts'
import { createKept, type Kept, type KeptOptions } from '../generations/kept.ts'
import type { Site } from '../generations/site.ts'
import type { Generations, RequestScope } from '../generations/switch.ts'
import type { Writes } from '../generations/writes.ts'
import type { Journal } from '../journal/journal.ts'
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { CacheRules } from './cache-rules.ts'
import { createCustomerBatches, type CustomerBatches } from './customers/batches.ts'
import { createSubscriptionBatches } from './subscriptions/batches.ts'
import type { Subscription } from './subscriptions/model.ts'

export interface Runtime {
  readonly clock: Clock
  readonly epochs: Epochs
  readonly generations: Generations
  readonly writes: Writes
  /** The receipts of writes; null without a durable store. */
  readonly journal: Journal | null
  readonly isReadOnly: boolean
  /** Batches that gather over all queries. */
  readonly batches: { readonly customers: CustomerBatches; readonly subscriptions: Gathered<Subscription> }
  /** Answers kept for a while, and the rules of what is. */
  readonly kept: Kept
  readonly rules: CacheRules
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

export interface RuntimeOptions extends Pick<Runtime, 'generations' | 'writes' | 'journal' | 'isReadOnly' | 'rules' | 'site' | 'partnerId' | 'actsForCustomers'> {
  readonly clock: Clock
  readonly epochs: Epochs
  readonly caches: KeptOptions['caches']
  readonly telemetry?: Telemetry
}

/** Puts the long-lived parts together. */
export function createRuntime({ clock, epochs, caches, telemetry = noTelemetry, ...rest }: RuntimeOptions): Runtime {
  const { generations } = rest
  const gathering = { clock, epochs, generations, telemetry }
  return {
    ...rest,
    clock,
    epochs,
    kept: createKept({ clock, caches, generations, telemetry }),
    batches: {
      customers: createCustomerBatches(generations, gathering),
      subscriptions: createSubscriptionBatches(generations, gathering),
    },
  }
}
