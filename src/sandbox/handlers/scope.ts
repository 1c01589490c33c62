/** Whose data a call is about: the caller's own, or a reseller's when a distributor names it. */
import { failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { filledText } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { Customer, Order, Partner, World } from '../world.ts'

/** A value, or the refusal to answer with. */
export type Scoped<Value> = { readonly found: Value } | { readonly reply: Reply }

/**
 * The partner whose data is asked for. `indirect_partner_id` counts for a distributor only and is ignored otherwise;
 * a reseller that is not the distributor's own is refused with CBC.99000037.
 */
export function partnerInScope(request: SandboxRequest, world: World): Scoped<Partner> {
  const { caller } = request
  const wanted = filledText(request, 'indirect_partner_id')
  if (wanted === undefined || caller.kind !== 'partner' || caller.partner.kind !== 'distributor') {
    return { found: caller.partner }
  }
  const reseller = world.partnerById.get(wanted)
  if (reseller?.distributorId === caller.partner.id) return { found: reseller }
  return { reply: failure(400, 'CBC.99000037', 'No permission to act for this indirect partner.') }
}

/** A customer of this partner by id; null when unknown or another partner's. */
export function customerOf(partner: Partner, id: string, world: World): Customer | null {
  const customer = world.customerById.get(id)
  return customer?.partnerId === partner.id ? customer : null
}

/** Does an order belong to what the caller may see: the customer's own, or those of the partner in scope? */
export function mayReadOrder(request: SandboxRequest, partner: Partner, order: Order): boolean {
  const { caller } = request
  return caller.kind === 'customer' ? order.customerId === caller.customer.id : order.partnerId === partner.id
}
