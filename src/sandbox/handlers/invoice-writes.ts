/** Requests for invoices, their preview, and what can be done with an invoice: billing-incentives.mapping.md section 5. */
import { positiveYuan } from '../amounts.ts'
import { awaitRedLetter, moveInvoice, requestInvoices, stepOfInvoice } from '../console/invoice-changes.ts'
import type { InvoiceOperation } from '../console/invoice-machine.ts'
import { allowedMedia, planInvoices } from '../console/invoice-plan.ts'
import type { InvoicePlan, Wish } from '../console/invoice-plan.ts'
import type { Known } from '../console/invoice-selection.ts'
import { oncePerToken } from '../console/client-tokens.ts'
import { obstacleOf, refuse } from '../console/refusing.ts'
import type { ContractEntity, Invoice, InvoiceBook, InvoiceMedium, InvoiceMethod, InvoiceType } from '../invoice-world.ts'
import { badParameter, noContent, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { objects, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { renderInvoice } from './invoice-rendering.ts'

/** Paper below 100 yuan: the partner pays the courier. */
const courierLimit = 10_000n

const methods: readonly InvoiceMethod[] = ['BILLING_CYCLE', 'ORDER', 'SPECIFIED_AMOUNT', 'CUSTOMER_BILLING_CYCLE', 'CUSTOMER_ORDER']
const entities: readonly ContractEntity[] = ['HUAWEI_CLOUD_COMPUTING', 'OTHER']
const types: readonly InvoiceType[] = ['VAT_ORDINARY', 'VAT_SPECIAL']
const media: readonly InvoiceMedium[] = ['PAPER', 'ELECTRONIC', 'DIGITAL']

/** The member of the body that each method needs; the others must be absent. */
const selectors: Readonly<Record<InvoiceMethod, string>> = {
  BILLING_CYCLE: 'bill_cycles',
  ORDER: 'order_ids',
  CUSTOMER_ORDER: 'order_ids',
  SPECIFIED_AMOUNT: 'specified_amount',
  CUSTOMER_BILLING_CYCLE: 'customer_cycles',
}

function book(request: SandboxRequest, world: World): InvoiceBook {
  return world.console.invoicesOf(request.caller.partner.id)
}

/** A value of an enumeration that the contract has checked already. */
function oneOf<Value extends string>(request: SandboxRequest, name: string, values: readonly Value[]): Value {
  const sent = text(request, name)
  const found = values.find((value) => value === sent)
  if (found === undefined) throw new RangeError(`the contract lets ${name} through`)
  return found
}

/** The request in the sandbox's terms, or its refusal. */
function wishOf(request: SandboxRequest): (Wish & { readonly emails: readonly string[] }) | Reply {
  const method = oneOf(request, 'request_method', methods)
  const sent = new Set(Object.values(selectors).filter((name) => Object.hasOwn(request.body, name)))
  if (sent.size !== 1 || !sent.has(selectors[method])) return refuse(request, 'PCM.INV.0011')
  const amount = method === 'SPECIFIED_AMOUNT' ? positiveYuan(request, 'specified_amount') : 0n
  if (amount === null) {
    const isNumber = /^-?\d+(\.\d{1,2})?$/.test(text(request, 'specified_amount') ?? '')
    return isNumber ? refuse(request, 'PCM.INV.0006') : badParameter(request.operation, 'Parameter specified_amount must be an amount with at most 2 decimals.')
  }
  return {
    method,
    entity: oneOf(request, 'contract_entity', entities),
    cycles: texts(request, 'bill_cycles'),
    orderIds: texts(request, 'order_ids'),
    customerCycles: objects(request, 'customer_cycles').map((one) => ({
      customerId: String(one['customer_id']), cycle: String(one['bill_cycle']),
    })),
    amount,
    type: oneOf(request, 'invoice_type', types),
    medium: oneOf(request, 'medium', media),
    profileId: text(request, 'profile_id') ?? '',
    addressId: text(request, 'mailing_address_id') ?? null,
    emails: texts(request, 'receive_emails'),
  }
}

/** The customers and orders of the caller and, for a distributor, of its resellers. */
function knownTo(request: SandboxRequest, world: World): Known {
  const isOwn = (partnerId: string | undefined): boolean => {
    const owner = world.partnerById.get(partnerId ?? '')
    return owner !== undefined && [owner.id, owner.distributorId].includes(request.caller.partner.id)
  }
  return {
    customer: (id) => isOwn(world.customerById.get(id)?.partnerId),
    order: (id) => isOwn(world.orderById.get(id.toUpperCase())?.partnerId),
  }
}

/** The plan of a request: what preview shows and what creation makes. */
function planOf(request: SandboxRequest, world: World): { readonly wish: Wish & { readonly emails: readonly string[] }; readonly plan: InvoicePlan } | Reply {
  const wish = wishOf(request)
  if ('status' in wish) return wish
  const obstacle = obstacleOf(request, world, [wish.profileId, ...wish.cycles, ...wish.orderIds, ...wish.customerCycles.map((one) => one.customerId)])
  if (obstacle) return obstacle
  const plan = planInvoices(book(request, world), wish, knownTo(request, world))
  return 'refused' in plan ? refuse(request, plan.refused) : { wish, plan }
}

function preview(request: SandboxRequest, world: World): Reply {
  const planned = planOf(request, world)
  if ('status' in planned) return planned
  const { plan: { invoices }, wish } = planned
  const total = invoices.reduce((sum, one) => sum + one.selected - one.owedOffset, 0n)
  return ok({
    parts: invoices.map(({ taxRate, selected, owedOffset }) => ({
      tax_rate: taxRate,
      selected_amount: yuanText(selected),
      owed_offset_amount: yuanText(owedOffset),
      invoice_amount: yuanText(selected - owedOffset),
    })),
    total_invoice_amount: yuanText(total),
    courier_paid_by_partner: wish.medium === 'PAPER' && total < courierLimit,
    allowed_media: allowedMedia(wish.entity, wish.type),
    measure_id: 1,
  })
}

function create(request: SandboxRequest, world: World): Reply {
  return oncePerToken(request, world, () => {
    const planned = planOf(request, world)
    if ('status' in planned) return planned
    const made = requestInvoices(world, book(request, world), planned.wish, planned.plan, request.now)
    return { status: 201, body: { request_id: made[0]?.requestId, invoices: made.map(renderInvoice) } }
  })
}

/** Makes a move on the invoice in the path, unless it is unknown, obstructed, in the wrong state, or `check` refuses. */
function move(
  request: SandboxRequest,
  world: World,
  on: InvoiceOperation,
  check: (invoice: Invoice) => string | null = () => null,
): Invoice | Reply {
  const own = book(request, world)
  const invoice = own.invoices.find((one) => one.id === request.path['invoice_id'])
  if (!invoice) return refuse(request, 'PCM.0404')
  const obstacle = obstacleOf(request, world, [invoice.id])
  if (obstacle) return obstacle
  const step = stepOfInvoice(invoice, on)
  if ('code' in step) return refuse(request, step.code)
  const refused = check(invoice)
  if (refused !== null) return refuse(request, refused)
  moveInvoice(world, own, { invoice, on, to: step.to }, request.now)
  return invoice
}

function shown(outcome: Invoice | Reply): Reply {
  return 'status' in outcome ? outcome : ok(renderInvoice(outcome))
}

function remove(request: SandboxRequest, world: World): Reply {
  const outcome = move(request, world, 'DeleteInvoice')
  return 'status' in outcome ? outcome : noContent()
}

/** Digital ones of other entities do not go back; paper needs its courier. */
function returnRefusal(request: SandboxRequest, { medium, entity }: Invoice): string | null {
  if (medium === 'DIGITAL' && entity !== 'HUAWEI_CLOUD_COMPUTING') return 'PCM.INV.0030'
  const isSent = ['express_company', 'express_no'].every((name) => (text(request, name) ?? '') !== '')
  return medium === 'PAPER' && !isSent ? 'PCM.INV.0032' : null
}

function giveBack(request: SandboxRequest, world: World): Reply {
  return oncePerToken(request, world, () => {
    const outcome = move(request, world, 'ReturnInvoice', (invoice) => returnRefusal(request, invoice))
    if ('status' in outcome) return outcome
    if (outcome.medium === 'DIGITAL' && request.body['posted_by_buyer'] === true) awaitRedLetter(book(request, world), outcome)
    return ok(renderInvoice(outcome))
  })
}

export const handlers: Handlers = {
  PreviewInvoice: preview,
  CreateInvoice: create,
  CancelInvoice: (request, world) => shown(move(request, world, 'CancelInvoice')),
  ConfirmInvoiceReceipt: (request, world) => shown(move(request, world, 'ConfirmInvoiceReceipt')),
  DeleteInvoice: remove,
  ReturnInvoice: giveBack,
}
