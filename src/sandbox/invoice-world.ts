/**
 * Invoices of a partner and what can still be invoiced. Amounts are integer fen, times milliseconds since the epoch,
 * rates decimal text. What is invoiced, owed and settled follows from the lists below and is stored nowhere else.
 * Nothing here knows a wire name.
 */
import type { InvoiceEvent, InvoiceState } from './console/invoice-machine.ts'

/** Services, and what is sold as goods (the web application firewall: an invention of this world). */
export type TaxRate = '0.06' | '0.13'
export type InvoiceMethod = 'BILLING_CYCLE' | 'ORDER' | 'SPECIFIED_AMOUNT' | 'CUSTOMER_BILLING_CYCLE' | 'CUSTOMER_ORDER'
export type InvoiceType = 'VAT_ORDINARY' | 'VAT_SPECIAL'
export type InvoiceMedium = 'PAPER' | 'ELECTRONIC' | 'DIGITAL'
export type TitleType = 'ENTERPRISE' | 'ORGANIZATION' | 'INDIVIDUAL'
export type ContractEntity = 'HUAWEI_CLOUD_COMPUTING' | 'OTHER'
export type BlockReason = 'ARREARS' | 'ARREARS_NEGATIVE_BALANCE' | 'NOT_SETTLED' | 'OWED_INVOICE' | 'NOTHING_LEFT'

export interface InvoiceTitle {
  readonly type: TitleType
  readonly name: string
  readonly taxpayerId: string
}

/** Title information that an account keeps for its invoices. Texts that were not given are empty. */
export interface InvoiceProfile {
  readonly id: string
  readonly title: InvoiceTitle
  readonly type: InvoiceType
  readonly registeredAddress: string
  readonly registeredPhone: string
  readonly bankName: string
  readonly bankAccount: string
  readonly isDefault: boolean
  readonly isValid: boolean
  readonly createTime: number
  readonly updateTime: number
}

/** As whom an account was verified. Affiliates are companies whose name may stand in a title too. */
export interface VerifiedName {
  readonly type: 'ENTERPRISE' | 'INDIVIDUAL'
  readonly name: string
  readonly affiliates: readonly string[]
}

export interface MailingAddress {
  readonly id: string
  readonly recipient: string
  readonly province: string
  readonly city: string
  readonly district: string
  readonly address: string
  readonly zipcode: string
  readonly mobilePhone: string
  readonly isDefault: boolean
}

export interface Courier {
  readonly company: string
  readonly number: string
}

export interface Invoice {
  readonly id: string
  readonly requestId: string
  state: InvoiceState
  readonly method: InvoiceMethod
  readonly entity: ContractEntity
  readonly cycles: readonly string[]
  readonly orderIds: readonly string[]
  readonly customerIds: readonly string[]
  readonly type: InvoiceType
  readonly medium: InvoiceMedium
  /** The profile that the title was taken from. */
  readonly profileId: string
  readonly title: InvoiceTitle
  readonly taxRate: TaxRate
  readonly selected: bigint
  /** Owed invoices that were deducted; the invoice is about what is left. */
  readonly owedOffset: bigint
  number: string | null
  rejectReason: string | null
  courier: Courier | null
  readonly mailingAddress: MailingAddress | null
  readonly emails: readonly string[]
  readonly applyTime: number
  issueTime: number | null
  receiptTime: number | null
  /** Of a return record: the invoice that went back. */
  readonly sourceId: string | null
}

/** What is consumed and invoiced in some scope. */
export interface InvoiceBalance {
  readonly entity: ContractEntity
  readonly cycle: string
  readonly consumed: bigint
  /** The part of it that is taxed as goods. */
  readonly goods: bigint
  readonly invoiced: bigint
  readonly debt: bigint
}

export interface CustomerCycleBalance extends InvoiceBalance {
  readonly customerId: string
  readonly customerName: string
}

export interface OrderBalance extends InvoiceBalance {
  readonly orderId: string
  readonly customerId: string
  readonly accountName: string
  readonly productTypes: readonly string[]
  readonly paidTime: number
}

/** What an invoice (or the offset of an owed one) takes of consumption. */
export interface InvoiceShare {
  /** Null: an offset, which is never undone. */
  readonly invoice: Invoice | null
  readonly entity: ContractEntity
  readonly cycle: string
  /** Null for a share by cycle or by amount. */
  readonly customerId: string | null
  readonly orderId: string | null
  readonly amount: bigint
}

export type OwedSource = 'PAID_AMOUNT_INVOICED' | 'INCENTIVE_PAYOUT' | 'REFUND_AFTER_INVOICE'

/** An invoice that the partner owes: money that was invoiced, or paid out, without being consumed. */
export interface OwedInvoice {
  readonly id: string
  readonly source: OwedSource
  readonly sourceRef: string
  readonly entity: ContractEntity
  readonly taxRate: TaxRate
  readonly amount: bigint
  readonly createTime: number
}

/** What settles an owed invoice: an invoice that was reduced by it, as long as it holds; or (null) an offset. */
export interface OwedSettlement {
  readonly owedId: string
  readonly invoice: Invoice | null
  readonly amount: bigint
}

/** A move that the vendor makes when its time has come, by the sandbox's clock. */
export interface DueMove {
  readonly event: InvoiceEvent
  readonly at: number
}

/** One partner's invoices, and how they change what can still be invoiced. */
export interface InvoiceBook {
  /** Newest first. */
  readonly invoices: Invoice[]
  /** Newest first. */
  readonly owed: OwedInvoice[]
  readonly settlements: OwedSettlement[]
  readonly shares: InvoiceShare[]
  /** Oldest first. */
  readonly profiles: InvoiceProfile[]
  /** Oldest first. */
  readonly addresses: MailingAddress[]
  verified: VerifiedName
  /** By invoice id. Seeded invoices have none until somebody moves them: the business date stands still. */
  readonly due: Map<string, DueMove>
  /** Digital invoices on their way back whose buyer has posted them and not yet confirmed the red-letter slip. */
  readonly awaitingRedLetter: Set<string>
  /** Newest cycle first. */
  cycles(): readonly InvoiceBalance[]
  customerCycles(cycle: string): readonly CustomerCycleBalance[]
  /** Newest payment first. */
  orders(): readonly OrderBalance[]
}

/** States in which an amount is neither invoiced nor on its way: it can be requested again. */
const released = new Set<InvoiceState>(['REJECTED', 'CANCELLED', 'RETURNED'])

/** Whether an invoice (or, null, an offset) holds the amount it is about. A return record holds nothing of its own. */
export function holds(invoice: Invoice | null): boolean {
  return invoice === null || (!released.has(invoice.state) && invoice.sourceId === null)
}

/** What is still owed of an owed invoice, fen. */
export function owedBalance(book: InvoiceBook, { id, amount }: OwedInvoice): bigint {
  const settled = book.settlements.filter((one) => one.owedId === id && holds(one.invoice))
  return settled.reduce((left, one) => left - one.amount, amount)
}

/** What an entity is owed, fen; at one tax rate if it is named. */
export function openOwed(book: InvoiceBook, entity: ContractEntity, taxRate?: TaxRate): bigint {
  return book.owed
    .filter((one) => one.entity === entity && (taxRate === undefined || one.taxRate === taxRate))
    .reduce((sum, one) => sum + owedBalance(book, one), 0n)
}

/** What can still be invoiced of a balance, split by the tax rates of what was consumed. */
export function leftByRate(balance: InvoiceBalance): Readonly<Record<TaxRate, bigint>> {
  return splitByRate(balance, balance.consumed - balance.invoiced)
}

/** An amount of a balance, split in proportion to what was consumed at each tax rate. */
export function splitByRate({ consumed, goods }: InvoiceBalance, amount: bigint): Readonly<Record<TaxRate, bigint>> {
  const isMixed = consumed > 0n && goods > 0n
  const part = !isMixed ? 0n : goods >= consumed ? amount : (amount * goods) / consumed
  return { '0.06': amount - part, '0.13': part }
}
