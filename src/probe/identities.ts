/**
 * Customers' identities for `doctor` and `probe`: the account name and agency from the new customer list, as
 * src/datasources/customers/identity.ts has them, or the agency that the site file names.
 */
import type { CustomerAccount } from '../datasources/customers/model.ts'
import { customerAccount } from '../datasources/customers/operations.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Site } from '../generations/site.ts'
import { partnerIdentity, type CallContext, type Identity, type UpstreamClient } from '../upstream/types.ts'

/** Looks a customer's account up; null when the list does not have it. Rejects with PartnerGraphError. */
export async function accountOf(client: UpstreamClient, context: CallContext, customerId: string): Promise<CustomerAccount | null> {
  const binding = customerAccount.new
  const plan = binding?.plan({ customerId })
  if (!binding || !plan || 'cannot' in plan) return null
  const bodies: unknown[] = []
  for (const request of plan.requests) {
    const call = { operation: customerAccount.name, generation: 'new', request: { ...request, identity: partnerIdentity }, context } as const
    bodies.push((await client.call(call)).body)
  }
  return binding.merge(bodies, { customerId })
}

/** Makes the look-up, each customer asked for once. It rejects with NOT_CONFIGURED when no agency is known. */
export function createIdentities(client: UpstreamClient, contextFor: (name: string) => CallContext, site: Site): (customerId: string) => Promise<Identity> {
  const known = new Map<string, Promise<Identity>>()
  const lookUp = async (customerId: string): Promise<Identity> => {
    const account = await accountOf(client, contextFor(customerAccount.name), customerId)
    const agency = account?.agency ?? site.agency
    if (!account || !agency) throw new PartnerGraphError('agency-unknown', { operation: 'acting for a customer' })
    return { kind: 'customer', customerId, accountName: account.accountName, agency }
  }
  return (customerId) => {
    const found = known.get(customerId) ?? lookUp(customerId)
    known.set(customerId, found)
    return found
  }
}
