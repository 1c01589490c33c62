/** The sources of one GraphQL operation: what its resolvers may ask. Never shared between two operations or tenants. */
import { createTrace, type Trace } from '../generations/trace.ts'
import type { RequestScope } from '../generations/switch.ts'
import type { CallContext } from '../upstream/types.ts'
import { createAccountsSource, type AccountsSource } from './accounts/source.ts'
import { createBillingSource, type BillingSource } from './billing/source.ts'
import { createCatalogueSource, type CatalogueSource } from './catalogue/source.ts'
import { createCertificationSource, type CertificationSource } from './certification/source.ts'
import { createCostsSource, type CostsSource } from './costs/source.ts'
import { createCouponsSource, type CouponsSource } from './coupons/source.ts'
import { createIdentityOf } from './customers/identity.ts'
import { createCustomersSource, type CustomersSource } from './customers/source.ts'
import { createFundsSource, type FundsSource } from './funds/source.ts'
import { createIncentivesSource, type IncentivesSource } from './incentives/source.ts'
import { createInvoicesSource, type InvoicesSource } from './invoices/source.ts'
import { createOrganizationSource, type OrganizationSource } from './organization/source.ts'
import { createOrdersSource, type OrdersSource } from './orders/source.ts'
import { createPricingSource, type PricingSource } from './pricing/source.ts'
import { createProgramsSource, type ProgramsSource } from './programs/source.ts'
import { createReceiptsSource, type ReceiptsSource } from './receipts/source.ts'
import { createRealNameSource, type RealNameSource } from './real-name/source.ts'
import { createRegionsSource, type RegionsSource } from './regions/source.ts'
import { createRegistrationSource, type RegistrationSource } from './registration/source.ts'
import type { Runtime, SourceContext } from './runtime.ts'
import { createSubscriptionsSource, type SubscriptionsSource } from './subscriptions/source.ts'
import { createUsageSource, type UsageSource } from './usage/source.ts'

export interface Sources {
  readonly accounts: AccountsSource
  readonly billing: BillingSource
  readonly catalogue: CatalogueSource
  readonly certification: CertificationSource
  readonly costs: CostsSource
  readonly coupons: CouponsSource
  readonly customers: CustomersSource
  readonly funds: FundsSource
  readonly incentives: IncentivesSource
  readonly invoices: InvoicesSource
  readonly orders: OrdersSource
  readonly organization: OrganizationSource
  readonly pricing: PricingSource
  readonly programs: ProgramsSource
  readonly realName: RealNameSource
  readonly receipts: ReceiptsSource
  readonly regions: RegionsSource
  readonly registration: RegistrationSource
  readonly subscriptions: SubscriptionsSource
  readonly usage: UsageSource
}

type Domains = { readonly [Domain in keyof Sources]: Sources[Domain] }

/**
 * Builds the sources of one GraphQL operation, and the trace that its calls are written into. When a write of the tenant has
 * ended they are made anew, so that nothing a loader holds from before it is served after it.
 */
export function createSources(runtime: Runtime, context: CallContext): { sources: Sources; trace: Trace } {
  const { epochs } = runtime
  const scope = createScope(runtime, context)
  const part = { runtime, scope }
  let epoch = epochs.of(context.tenant)
  let made: Partial<Domains> = {}
  /** A domain is made when it is first asked. */
  function domain<Domain extends keyof Domains>(name: Domain, make: (part: SourceContext) => Domains[Domain]): Domains[Domain] {
    const now = epochs.of(context.tenant)
    if (now !== epoch) made = {}
    epoch = now
    return (made[name] ??= make(part))
  }
  return {
    trace: scope.trace,
    sources: {
      get accounts() { return domain('accounts', createAccountsSource) },
      get billing() { return domain('billing', createBillingSource) },
      get catalogue() { return domain('catalogue', createCatalogueSource) },
      get certification() { return domain('certification', createCertificationSource) },
      get costs() { return domain('costs', createCostsSource) },
      get coupons() { return domain('coupons', createCouponsSource) },
      get customers() { return domain('customers', createCustomersSource) },
      get funds() { return domain('funds', createFundsSource) },
      get incentives() { return domain('incentives', createIncentivesSource) },
      get invoices() { return domain('invoices', createInvoicesSource) },
      get orders() { return domain('orders', createOrdersSource) },
      get organization() { return domain('organization', createOrganizationSource) },
      get pricing() { return domain('pricing', createPricingSource) },
      get programs() { return domain('programs', createProgramsSource) },
      get realName() { return domain('realName', createRealNameSource) },
      get receipts() { return domain('receipts', createReceiptsSource) },
      get regions() { return domain('regions', createRegionsSource) },
      get registration() { return domain('registration', createRegistrationSource) },
      get subscriptions() { return domain('subscriptions', createSubscriptionsSource) },
      get usage() { return domain('usage', createUsageSource) },
    },
  }
}

/** What the calls of one GraphQL operation share; also for what reads without one, such as a search in the background. */
export function createScope(runtime: Runtime, context: CallContext): RequestScope {
  const scope: RequestScope = {
    context,
    trace: createTrace(),
    identityOf: createIdentityOf(runtime, () => scope),
    fork: (other) => createScope(runtime, other),
  }
  return scope
}
