/** The control API's part about invoices: what the vendor, a buyer or time does, and on which site the sandbox stands. */
import { z } from 'zod'
import { confirmRedLetter, moveInvoice, settleInvoices, stepOfInvoice } from './console/invoice-changes.ts'
import { invoiceMachine } from './console/invoice-machine.ts'
import type { InvoiceEvent } from './console/invoice-machine.ts'
import type { Invoice, InvoiceBook } from './invoice-world.ts'
import { failure, noContent, ok } from './reply.ts'
import type { Reply } from './reply.ts'
import type { World } from './world.ts'

function isEvent(name: string): name is InvoiceEvent {
  return Object.hasOwn(invoiceMachine.events, name)
}

const eventBody = z.strictObject({
  invoiceId: z.string(),
  event: z.string().refine(isEvent, { error: `one of ${Object.keys(invoiceMachine.events).join(', ')}` }),
  reason: z.string().max(256).optional(),
})
const letterBody = z.strictObject({ invoiceId: z.string() })
const dayBody = z.strictObject({ ms: z.int().nonnegative() })
const siteBody = z.strictObject({ site: z.enum(['china', 'international']) })
const nameBody = z.strictObject({
  partnerId: z.string(), type: z.enum(['ENTERPRISE', 'INDIVIDUAL']), name: z.string().min(1), affiliates: z.array(z.string()).default([]),
})

/** Why somebody refuses, unless told otherwise. */
const reasons: { readonly [Event in InvoiceEvent]?: string } = {
  reject: '抬头信息与实名认证名称不一致',
  'refuse-withdrawal': 'The paper invoice has already been printed.',
  'refuse-return': 'The red-letter confirmation of the buyer is missing.',
}

/** Answers with a reply, or with what is wrong with the body. Time is the sandbox's clock. */
export type ConsoleAction = (world: World, body: unknown, now: number) => Reply | z.ZodError

function notFound(message: string): Reply {
  return failure(404, 'SANDBOX.NOT_FOUND', message)
}

function findInvoice(world: World, id: string): { readonly book: InvoiceBook; readonly invoice: Invoice } | null {
  for (const partner of world.partners) {
    if (!partner.credentials) continue
    const book = world.console.invoicesOf(partner.id)
    const invoice = book.invoices.find((one) => one.id === id)
    if (invoice) return { book, invoice }
  }
  return null
}

/** The vendor's next move, before its time. A return that waits for the buyer's red-letter slip is not accepted. */
function makeEvent(world: World, body: unknown, now: number): Reply | z.ZodError {
  const parsed = eventBody.safeParse(body)
  if (!parsed.success) return parsed.error
  const { invoiceId, event, reason } = parsed.data
  settleInvoices(world, now)
  const found = findInvoice(world, invoiceId)
  if (!found) return notFound('unknown invoice')
  const { book, invoice } = found
  const step = stepOfInvoice(invoice, event)
  const isAwaited = event === 'accept-return' && book.awaitingRedLetter.has(invoice.id)
  if ('code' in step || isAwaited) {
    return failure(409, 'SANDBOX.FORBIDDEN_MOVE', isAwaited ? 'the red-letter slip is not confirmed' : `no such move in ${invoice.state}`)
  }
  const why = reason ?? reasons[event]
  moveInvoice(world, book, { invoice, on: event, to: step.to, ...(why === undefined ? {} : { reason: why }) }, now)
  return ok({ state: invoice.state })
}

/** By method and path below the control prefix. */
export const invoiceActions: Readonly<Record<string, ConsoleAction>> = {
  'POST /invoices/events': makeEvent,
  'POST /invoices/red-letter': (world, body, now) => {
    const parsed = letterBody.safeParse(body)
    if (!parsed.success) return parsed.error
    const found = findInvoice(world, parsed.data.invoiceId)
    const isConfirmed = found !== null && confirmRedLetter(world, found.book, found.invoice, now)
    return isConfirmed ? noContent() : notFound('nobody waits for a red-letter slip of this invoice')
  },
  'POST /working-day': (world, body) => {
    const parsed = dayBody.safeParse(body)
    if (!parsed.success) return parsed.error
    world.console.workingDayMs = parsed.data.ms
    return noContent()
  },
  'POST /site': (world, body) => {
    const parsed = siteBody.safeParse(body)
    if (!parsed.success) return parsed.error
    world.console.site = parsed.data.site
    return noContent()
  },
  'POST /partners/verified-name': (world, body) => {
    const parsed = nameBody.safeParse(body)
    if (!parsed.success) return parsed.error
    const { partnerId, ...verified } = parsed.data
    if (!world.partnerById.has(partnerId)) return notFound('unknown partner')
    world.console.invoicesOf(partnerId).verified = verified
    return noContent()
  },
}
