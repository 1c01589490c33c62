/**
 * Allocation and reclaim: a partner's customers, a distributor's resellers. Rules: accounts-customers.mapping.md sections
 * 7 and 8. The new generation refuses by HTTP status, the old one inside an HTTP 200.
 */
import { positiveYuan } from '../amounts.ts'
import { listsError } from '../contracts.ts'
import { adjust } from '../ledger.ts'
import type { AccountHolder, Adjustment, Moved } from '../ledger.ts'
import { badParameter, failure, oldOk, ok } from '../reply.ts'
import type { Handler, Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { Customer, Partner, World } from '../world.ts'
import { customerOf, partnerInScope } from './scope.ts'
import type { Scoped } from './scope.ts'

type Direction = 'allocation' | 'reclaim'

const insufficientText = 'Insufficient balance.'

function badAmount(request: SandboxRequest): Reply {
  return badParameter(request.operation, 'Parameter amount must be greater than 0 with at most 2 decimal places.')
}

/** Moves the amount of the body; `insufficient` answers when the giver has too little. */
function carryOut(
  request: SandboxRequest,
  world: World,
  sides: { readonly partner: AccountHolder; readonly target: AccountHolder; readonly kind: Direction },
): Moved<Adjustment> | null {
  const amount = positiveYuan(request, 'amount')
  return amount === null ? null : adjust(world, { ...sides, amount, time: request.now })
}

/** The new side has no code of its own for a foreign customer or a referral one (docs/sandbox.md). */
function resellCustomer(partner: Partner, request: SandboxRequest, world: World): Scoped<Customer> {
  const customer = customerOf(partner, text(request, 'customer_id') ?? '', world)
  if (!customer) return { reply: failure(403, 'CBC.0151', 'Access denied: not a customer of the partner.') }
  if (customer.associationType === '2') return { found: customer }
  return { reply: badParameter(request.operation, 'Parameter customer_id does not name a resell customer.') }
}

/** `resultName`: an allocation answers `transfer_id`, a reclaim `trans_id`. */
function customerAdjustment(kind: Direction, resultName: string): Handler {
  return (request, world) => {
    const scope = partnerInScope(request, world)
    if ('reply' in scope) return scope.reply
    const customer = resellCustomer(scope.found, request, world)
    if ('reply' in customer) return customer.reply
    const moved = carryOut(request, world, { partner: scope.found, target: customer.found, kind })
    if (!moved) return badAmount(request)
    return 'done' in moved ? ok({ [resultName]: moved.done.transactionId }) : failure(400, 'CBC.99005003', insufficientText)
  }
}

/** Where the contract lists no CBC.5004, a foreign customer is simply denied. */
function foreignCustomerOld(request: SandboxRequest): Reply {
  const hidden = listsError(request.operation, 200, 'CBC.5004')
  return hidden
    ? failure(200, 'CBC.5004', 'No permission on this customer.')
    : failure(403, 'CBC.0151', 'Access denied: not a customer of the partner.')
}

function customerAdjustmentOld(kind: Direction): Handler {
  return (request, world) => {
    const { partner } = request.caller
    const customer = customerOf(partner, text(request, 'customer_id') ?? '', world)
    if (!customer) return foreignCustomerOld(request)
    if (customer.associationType !== '2') return failure(200, 'CBC.5021', 'Referral customers are not supported.')
    const moved = carryOut(request, world, { partner, target: customer, kind })
    if (!moved) return badAmount(request)
    return 'done' in moved ? oldOk({ trans_id: moved.done.transactionId }) : failure(200, 'CBC.5003', insufficientText)
  }
}

function ownReseller(request: SandboxRequest, world: World): Scoped<Partner> {
  const reseller = world.partnerById.get(text(request, 'indirect_partner_id') ?? '')
  if (reseller?.distributorId === request.caller.partner.id) return { found: reseller }
  return { reply: failure(400, 'CBC.99000037', 'No permission to act for this indirect partner.') }
}

/** Between a distributor and its reseller; who else asks is refused before (x-callers-note). */
function resellerAdjustment(kind: Direction, resultName: string): Handler {
  return (request, world) => {
    const reseller = ownReseller(request, world)
    if ('reply' in reseller) return reseller.reply
    const moved = carryOut(request, world, { partner: request.caller.partner, target: reseller.found, kind })
    if (!moved) return badAmount(request)
    return 'done' in moved ? ok({ [resultName]: moved.done.transactionId }) : failure(400, 'CBC.99005003', insufficientText)
  }
}

export const handlers: Handlers = {
  UpdateCustomerAccountAmount: customerAdjustment('allocation', 'transfer_id'),
  UpdateCustomerAccountAmountOld: customerAdjustmentOld('allocation'),
  ReclaimToPartnerAccount: customerAdjustment('reclaim', 'trans_id'),
  ReclaimToPartnerAccountOld: customerAdjustmentOld('reclaim'),
  UpdateIndirectPartnerAccount: resellerAdjustment('allocation', 'transfer_id'),
  ReclaimIndirectPartnerAccount: resellerAdjustment('reclaim', 'trans_id'),
}
