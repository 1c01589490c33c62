/**
 * Customers' identities: the account name and agency by which the partner acts for a customer.
 * The agency (`xaccount_type`) is in the new customer list only, whatever the policy says; a site file may name one for
 * all customers (contracts/authentication.md, section 2). Kept by tenant, in this process alone.
 */
import { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import type { RequestScope } from '../../generations/switch.ts'
import type { Identity } from '../../upstream/types.ts'
import type { Runtime } from '../runtime.ts'
import type { CustomerAccount } from './model.ts'
import { customerAccount } from './operations.ts'

/**
 * Builds the look-up of customers' identities for one GraphQL operation.
 * It rejects with NOT_CONFIGURED when the partner has no IAM credentials or the customer no known agency.
 */
export function createIdentityOf(runtime: Runtime, scope: () => RequestScope): (customerId: string) => Promise<Identity> {
  const pending = new Map<string, Promise<Identity>>()
  return (customerId) => {
    const known = pending.get(customerId)
    if (known) return known
    const looked = lookUp(runtime, scope(), customerId)
    pending.set(customerId, looked)
    return looked
  }
}

async function lookUp(runtime: Runtime, scope: RequestScope, customerId: string): Promise<Identity> {
  if (!runtime.actsForCustomers) {
    throw new PartnerGraphError('not-configured', {
      operation: 'acting for a customer',
      option: 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME',
    })
  }
  const account = await accountOf(runtime, scope, customerId)
  const agency = account?.agency ?? runtime.site.agency
  if (!account || !agency) throw new PartnerGraphError('agency-unknown', { operation: 'acting for a customer' })
  return { kind: 'customer', customerId, accountName: account.accountName, agency }
}

function accountOf({ generations, kept, rules }: Runtime, scope: RequestScope, customerId: string): Promise<CustomerAccount | null> {
  const ask = async () => (await generations.run(customerAccount, { customerId }, scope)).model
  return kept.one(rules.customerAccount, { customerId }, scope, ask)
}
