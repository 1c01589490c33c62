/** The sources of one GraphQL operation: what its resolvers may ask. Never shared between two operations or tenants. */
import { createTrace, type Trace } from '../generations/trace.ts'
import type { RequestScope } from '../generations/switch.ts'
import type { CallContext } from '../upstream/types.ts'
import { createAccountsSource, type AccountsSource } from './accounts/source.ts'
import { createBillingSource, type BillingSource } from './billing/source.ts'
import { createCatalogueSource, type CatalogueSource } from './catalogue/source.ts'
import { createCostsSource, type CostsSource } from './costs/source.ts'
import { createIdentityOf } from './customers/identity.ts'
import { createCustomersSource, type CustomersSource } from './customers/source.ts'
import { createFundsSource, type FundsSource } from './funds/source.ts'
import { createIncentivesSource, type IncentivesSource } from './incentives/source.ts'
import { createInvoicesSource, type InvoicesSource } from './invoices/source.ts'
import { createOrdersSource, type OrdersSource } from './orders/source.ts'
import { createProgramsSource, type ProgramsSource } from './programs/source.ts'
import { createRegionsSource, type RegionsSource } from './regions/source.ts'
import { createRegistrationSource, type RegistrationSource } from './registration/source.ts'
import type { Runtime } from './runtime.ts'
import { createSubscriptionsSource, type SubscriptionsSource } from './subscriptions/source.ts'
import { createUsageSource, type UsageSource } from './usage/source.ts'

export interface Sources {
  readonly accounts: AccountsSource
  readonly billing: BillingSource
  readonly catalogue: CatalogueSource
  readonly costs: CostsSource
  readonly customers: CustomersSource
  readonly funds: FundsSource
  readonly incentives: IncentivesSource
  readonly invoices: InvoicesSource
  readonly orders: OrdersSource
  readonly programs: ProgramsSource
  readonly regions: RegionsSource
  readonly registration: RegistrationSource
  readonly subscriptions: SubscriptionsSource
  readonly usage: UsageSource
}

/** Builds the sources of one GraphQL operation, and the trace that its calls are written into. */
export function createSources(runtime: Runtime, context: CallContext): { sources: Sources; trace: Trace } {
  const scope = createScope(runtime, context)
  const part = { runtime, scope }
  return {
    trace: scope.trace,
    sources: {
      accounts: createAccountsSource(part),
      billing: createBillingSource(part),
      catalogue: createCatalogueSource(part),
      costs: createCostsSource(part),
      customers: createCustomersSource(part),
      funds: createFundsSource(part),
      incentives: createIncentivesSource(part),
      invoices: createInvoicesSource(part),
      orders: createOrdersSource(part),
      programs: createProgramsSource(part),
      regions: createRegionsSource(part),
      registration: createRegistrationSource(part),
      subscriptions: createSubscriptionsSource(part),
      usage: createUsageSource(part),
    },
  }
}

function createScope(runtime: Runtime, context: CallContext): RequestScope {
  const scope: RequestScope = {
    context,
    trace: createTrace(),
    identityOf: createIdentityOf(runtime, () => scope),
    fork: (other) => createScope(runtime, other),
  }
  return scope
}
