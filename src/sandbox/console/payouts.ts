/**
 * Payout orders: which bills can be paid out how, what an order takes of them, and what its payment brings. Rules:
 * billing-incentives.mapping.md section 6.
 */
import { addQuota } from '../coupon-changes.ts'
import type { Incentive, IncentiveBook, Payout, PayoutMethod, PayoutMode } from '../console-world.ts'
import { move } from '../ledger.ts'
import type { World } from '../world.ts'
import { payoutMachine } from './incentive-machines.ts'
import type { PayoutEvent, PayoutOperation, PayoutState } from './incentive-machines.ts'
import { schedule } from './progress.ts'
import type { Forbidden, Subject } from './progress.ts'

/** Every product of this world is taxed at six percent. */
export const productTaxRate = '0.06'

/** The rates at which a partner invoices Huawei; '' where it does not. */
export type PartnerTaxRate = '' | '0.03' | '0.06'

/** Does the partner invoice Huawei when it is paid out like this? */
export function needsInvoice(method: PayoutMethod): boolean {
  return method === 'BANK_TRANSFER' || method === 'CLOUD_ACCOUNT'
}

/** Amount incl. product tax / (1 + product rate) x (1 + partner rate), half up; without an invoice the amount itself. */
export function settlementOf(applied: bigint, rate: PartnerTaxRate): bigint {
  return rate === '0.03' ? (applied * 103n * 2n + 106n) / 212n : applied
}

/** What is left of a bill decides its state; void and offset ones keep theirs. */
export function settleBill(bill: Incentive): void {
  if (bill.state === 'OFFSET' || bill.state === 'EXPIRED') return
  if (bill.requested > 0n) bill.state = bill.payable > 0n ? 'PARTLY_REQUESTED' : 'REQUESTED'
  else if (bill.payable > 0n) bill.state = 'ACCOUNTED'
  else bill.state = bill.frozen > 0n ? 'FROZEN' : 'PAID'
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

/** What is wanted to be paid out. */
export interface Selection {
  readonly mode: PayoutMode
  /** Null: everything payable. */
  readonly incentiveIds: readonly string[] | null
  readonly method: PayoutMethod
  readonly partnerTaxRate: PartnerTaxRate
}

/** What an order would be about. */
export interface Quote {
  readonly bills: readonly Incentive[]
  readonly applied: bigint
  readonly settlement: bigint
}

const forbid = (status: number, code: string, message: string): Forbidden => ({ status, code, message })

/** The bills that are meant, in the order of the list; null where one is nobody's. */
function chosen(book: IncentiveBook, ids: readonly string[] | null): readonly Incentive[] | null {
  if (ids === null) return book.incentives.filter((one) => one.payable > 0n)
  const found = book.incentives.filter((one) => ids.includes(one.id))
  return found.length === new Set(ids).size ? found : null
}

function unpayable(bills: readonly Incentive[]): Forbidden | null {
  if (bills.some((one) => one.state === 'EXPIRED')) return forbid(400, 'PCM.INC.0015', 'An incentive has expired.')
  const empty = bills.filter((one) => one.payable <= 0n)
  if (empty.some((one) => one.requested > 0n)) return forbid(409, 'PCM.INC.0016', 'A bill is in an open payout order already.')
  return bills.length === 0 || empty.length > 0 ? forbid(400, 'PCM.INC.0010', 'Nothing is payable.') : null
}

function methodsOf(bill: Incentive): string {
  return bill.allowedMethods.toSorted().join(' ')
}

/** The rate is given for methods with an invoice, and only for them. */
function isRateWrong({ method, partnerTaxRate }: Pick<Selection, 'method' | 'partnerTaxRate'>): boolean {
  return needsInvoice(method) === (partnerTaxRate === '')
}

/** What an order would be about, or why there is none. */
export function quote(book: IncentiveBook, selection: Selection): Quote | Forbidden {
  const { incentiveIds, method, partnerTaxRate } = selection
  if (book.certification.state !== 'APPROVED') {
    return forbid(403, 'PCM.INC.0012', 'The business information is not certified, or is being changed.')
  }
  const bills = chosen(book, incentiveIds)
  if (bills === null) return forbid(400, 'CBC.0100', 'Parameter incentive_ids names a bill that is not there.')
  const refusal = unpayable(bills)
  if (refusal) return refusal
  if (new Set(bills.map(methodsOf)).size > 1) {
    return forbid(400, 'PCM.INC.0013', 'Bills with different allowed methods cannot be merged.')
  }
  if (bills.some((one) => !one.allowedMethods.includes(method))) {
    return forbid(400, 'PCM.INC.0011', 'The method is not open for this bill.')
  }
  if (isRateWrong(selection)) return forbid(400, 'CBC.0100', 'Parameter partner_tax_rate does not go with the method.')
  const applied = sum(bills.map((one) => one.payable))
  return { bills, applied, settlement: settlementOf(applied, partnerTaxRate) }
}

/** `YYYYMM` in Beijing and a number of the partner's. */
function payoutNumber(book: IncentiveBook, at: number): string {
  const month = new Date(at + 8 * 3_600_000).toISOString().slice(0, 7).replace('-', '')
  return `${month}-${String(book.firstPayoutNumber + book.payouts.length).padStart(4, '0')}`
}

/** "Booked as owed invoice, at the product tax rate", from the order on: that is where its id stands already. */
function bookOwedInvoice(world: World, partnerId: string, { id, owedInvoiceId, settlement, applyTime }: Payout): void {
  if (owedInvoiceId === '') return
  world.console.invoicesOf(partnerId).owed.unshift({
    id: owedInvoiceId, source: 'INCENTIVE_PAYOUT', sourceRef: id, entity: 'HUAWEI_CLOUD_COMPUTING', taxRate: productTaxRate,
    amount: settlement, createTime: applyTime,
  })
}

/** Places an order over everything that is payable of the quoted bills. */
export function openPayout(world: World, partnerId: string, selection: Selection, quoted: Quote, at: number): Payout {
  const book = world.console.incentivesOf(partnerId)
  const number = payoutNumber(book, at)
  const applyTime = Math.floor(at / 1000) * 1000
  const { mode, method, partnerTaxRate } = selection
  const made: Payout = {
    id: `PAY-${number}`, mode, method, partnerTaxRate,
    state: 'SUBMITTED',
    parts: quoted.bills.map(({ id, payable }) => ({ incentiveId: id, amount: payable })),
    applied: quoted.applied,
    settlement: quoted.settlement,
    owedInvoiceId: method === 'CLOUD_ACCOUNT_INVOICE_OWED' ? `OWE-${number}` : '',
    voucherQuotaId: '', rejectReason: '', applyTime, payTime: null, invoices: [], expressNo: '',
  }
  for (const bill of quoted.bills) {
    bill.requested += bill.payable
    bill.payable = 0n
    settleBill(bill)
  }
  book.payouts.unshift(made)
  bookOwedInvoice(world, partnerId, made)
  schedule(world, payoutSubject, { partnerId, id: made.id, item: made, at })
  return made
}

/** The quota, or the money in the account; a bank transfer leaves no trace here. */
function transfer(world: World, partnerId: string, payout: Payout, at: number): void {
  const { id, method, settlement } = payout
  if (method === 'VOUCHER_QUOTA') {
    payout.voucherQuotaId = addQuota(world.coupons, partnerId, settlement, at).id
  } else if (method !== 'BANK_TRANSFER') {
    const partner = world.partnerById.get(partnerId)
    if (partner) move(world, partner, { amount: settlement, kind: 'rebate', tradeId: id, time: at })
  }
}

function complete(world: World, partnerId: string, payout: Payout, at: number): void {
  const { incentives } = world.console.incentivesOf(partnerId)
  for (const { incentiveId, amount } of payout.parts) {
    const bill = incentives.find((one) => one.id === incentiveId)
    if (!bill) continue
    bill.requested -= amount
    bill.paid += amount
    settleBill(bill)
  }
  payout.payTime = at
  transfer(world, partnerId, payout, at)
}

/** An order that never came into being leaves nothing owed. */
function dropOwedInvoice(world: World, partnerId: string, { owedInvoiceId }: Payout): void {
  const { owed } = world.console.invoicesOf(partnerId)
  const index = owed.findIndex((one) => one.id === owedInvoiceId)
  if (index >= 0) owed.splice(index, 1)
}

const usualReasons: Partial<Record<PayoutState, string>> = {
  INVOICE_REJECTED: 'The tax rate on the invoice differs from the invoice list.',
  PAY_FAILED: 'The bank returned the payment: account name and number do not match.',
  CREATE_FAILED: 'The payout order could not be created.',
}

/** Payout orders by their ids. "From submission to approval no settlement can be processed": payments wait meanwhile. */
export const payoutSubject: Subject<PayoutState, PayoutOperation, PayoutEvent, Payout> = {
  name: 'payout',
  machine: payoutMachine,
  find: (world, partnerId, id) => world.console.incentivesOf(partnerId).payouts.find((one) => one.id === id),
  stateOf: (one) => one.state,
  variantOf: (one) => one.method,
  enter: (world, one, { to, at, partnerId, reason }) => {
    one.state = to
    const usual = usualReasons[to]
    one.rejectReason = usual === undefined ? '' : reason || usual
    if (to === 'CREATE_FAILED') dropOwedInvoice(world, partnerId, one)
    if (to === 'COMPLETED') complete(world, partnerId, one, at)
  },
  waits: (world, partnerId, event) =>
    (event === 'start-payment' || event === 'pay') && world.console.incentivesOf(partnerId).certification.state !== 'APPROVED',
}
