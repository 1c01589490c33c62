/** How invoices come into being and what happens to them: by the partner's calls, by the vendor, and by time. */
import { holds, owedBalance } from '../invoice-world.ts'
import type { Invoice, InvoiceBook, OwedInvoice, TaxRate } from '../invoice-world.ts'
import { hexOf } from '../trade-world.ts'
import type { World } from '../world.ts'
import { invoiceMachine } from './invoice-machine.ts'
import type { InvoiceEvent, InvoiceOperation, InvoiceState } from './invoice-machine.ts'
import type { InvoicePlan, Wish } from './invoice-plan.ts'
import { dueOf, stepOf } from './machine.ts'
import type { Step } from './machine.ts'

/** Sets what the vendor will do next, counted from `now`. */
function schedule(world: World, book: InvoiceBook, invoice: Invoice, now: number): void {
  const move = dueOf(invoiceMachine, { state: invoice.state, variant: invoice.medium })
  if (move) book.due.set(invoice.id, { event: move.event, at: now + Math.round(move.days * world.console.workingDayMs) })
  else book.due.delete(invoice.id)
}

/** Puts an invoice behind all that are newer. */
function insert(book: InvoiceBook, invoice: Invoice): void {
  const index = book.invoices.findIndex((one) => one.applyTime <= invoice.applyTime)
  book.invoices.splice(index < 0 ? book.invoices.length : index, 0, invoice)
}

/** Whole seconds, as the wire has them. */
function seconds(now: number): number {
  return Math.floor(now / 1000) * 1000
}

function digits(count: number, ...words: readonly string[]): string {
  return BigInt(`0x${hexOf(...words)}`).toString().slice(0, count)
}

/** What is owed by an entity at a rate, oldest first, each with its balance. */
export function openInvoicesOwed(book: InvoiceBook, entity: Invoice['entity'], taxRate: TaxRate): { readonly owed: OwedInvoice; readonly balance: bigint }[] {
  return book.owed.toReversed()
    .filter((one) => one.entity === entity && one.taxRate === taxRate)
    .map((owed) => ({ owed, balance: owedBalance(book, owed) }))
    .filter(({ balance }) => balance > 0n)
}

/** Makes the invoices of a plan: under review, holding what they are about, settling what was owed. */
export function requestInvoices(world: World, book: InvoiceBook, wish: Wish & { readonly emails: readonly string[] }, plan: InvoicePlan, now: number): readonly Invoice[] {
  world.console.created += 1
  const number = `9${String(world.console.created).padStart(4, '0')}`
  const applyTime = seconds(now)
  const month = new Date(applyTime + 8 * 3_600_000).toISOString().slice(0, 7).replace('-', '')
  const isSplit = plan.invoices.length > 1
  return plan.invoices.map(({ taxRate, selected, owedOffset, shares }, index) => {
    const invoice: Invoice = {
      id: `INV-${month}-${number}${isSplit ? `-${index + 1}` : ''}`,
      requestId: `INVREQ-${number}`,
      state: invoiceMachine.initial,
      method: wish.method,
      entity: wish.entity,
      cycles: [...new Set(shares.map((one) => one.cycle))].toSorted(),
      orderIds: shares.flatMap((one) => one.orderId ?? []),
      customerIds: [...new Set(shares.flatMap((one) => one.customerId ?? []))],
      type: wish.type,
      medium: wish.medium,
      profileId: plan.profile.id,
      title: plan.profile.title,
      taxRate,
      selected,
      owedOffset,
      number: null,
      rejectReason: null,
      courier: null,
      mailingAddress: plan.address,
      emails: wish.medium === 'PAPER' ? [] : wish.emails,
      applyTime,
      issueTime: null,
      receiptTime: null,
      sourceId: null,
    }
    const settled = owedOffset > 0n ? openInvoicesOwed(book, wish.entity, taxRate) : []
    book.settlements.push(...settled.map(({ owed, balance }) => ({ owedId: owed.id, invoice, amount: balance })))
    book.shares.push(...shares.map((share) => ({ ...share, invoice })))
    insert(book, invoice)
    schedule(world, book, invoice, now)
    return invoice
  })
}

/** Where a move would lead. A return record has no moves. */
export function stepOfInvoice(invoice: Invoice, on: InvoiceOperation | InvoiceEvent): Step<InvoiceState> {
  if (invoice.sourceId !== null) return { status: 409, code: 'PCM.INV.0020' }
  return stepOf(invoiceMachine, on, { state: invoice.state, variant: invoice.medium })
}

function returnRecord(invoice: Invoice, now: number): Invoice {
  return { ...invoice, id: `${invoice.id}-R`, sourceId: invoice.id, applyTime: seconds(now) }
}

/** What a move brings with it besides the state. */
function carryOut(book: InvoiceBook, invoice: Invoice, on: InvoiceOperation | InvoiceEvent, now: number): void {
  const time = seconds(now)
  if (on === 'issue' || on === 'mail') {
    invoice.number = digits(20, 'invoice', invoice.id)
    invoice.issueTime = time
    invoice.courier = on === 'mail' ? { company: '顺丰速运', number: `SF${digits(9, 'courier', invoice.id)}` } : null
  } else if (on === 'ConfirmInvoiceReceipt') invoice.receiptTime ??= time
  else if (on === 'ReturnInvoice') invoice.rejectReason = null
  else if (on === 'refuse-return') book.awaitingRedLetter.delete(invoice.id)
  else if (on === 'accept-return') insert(book, returnRecord(invoice, now))
}

/** Makes a move that `stepOfInvoice` allows. `reason` is told where somebody refuses. */
export function moveInvoice(
  world: World,
  book: InvoiceBook,
  { invoice, on, to, reason }: { invoice: Invoice; on: InvoiceOperation | InvoiceEvent; to: InvoiceState | null; reason?: string },
  now: number,
): void {
  if (to === null) {
    book.invoices.splice(book.invoices.indexOf(invoice), 1)
    book.due.delete(invoice.id)
    return
  }
  if (to === invoice.state) return
  invoice.state = to
  if (reason !== undefined) invoice.rejectReason = reason
  carryOut(book, invoice, on, now)
  schedule(world, book, invoice, now)
}

/** A digital invoice on its way back whose buyer has posted it waits for the red-letter slip. */
export function awaitRedLetter(book: InvoiceBook, invoice: Invoice): void {
  book.awaitingRedLetter.add(invoice.id)
  book.due.delete(invoice.id)
}

/** The buyer confirms the red-letter slip at the tax platform. False: nobody waits for it. */
export function confirmRedLetter(world: World, book: InvoiceBook, invoice: Invoice, now: number): boolean {
  const wasAwaited = book.awaitingRedLetter.delete(invoice.id)
  if (wasAwaited) schedule(world, book, invoice, now)
  return wasAwaited
}

/** May a profile not be deleted, because a request that prints it is still open? */
export function isProfileInUse(book: InvoiceBook, profileId: string): boolean {
  const open: readonly InvoiceState[] = ['PENDING_REVIEW', 'ISSUING', 'CANCELLING', 'ISSUING_CANCEL_FAILED']
  return book.invoices.some((one) => one.profileId === profileId && open.includes(one.state) && holds(one))
}

/** Makes the moves whose time has come, each at its own time. Called before every answer. */
export function settleInvoices(world: World, now: number): void {
  for (const book of world.console.openInvoiceBooks()) {
    for (;;) {
      const [first] = [...book.due].filter(([, { at }]) => at <= now).toSorted(([, left], [, right]) => left.at - right.at)
      if (!first) break
      const [id, { event, at }] = first
      book.due.delete(id)
      const invoice = book.invoices.find((one) => one.id === id)
      const step = invoice ? stepOfInvoice(invoice, event) : null
      if (invoice && step && 'to' in step) moveInvoice(world, book, { invoice, on: event, to: step.to }, at)
    }
  }
}
