/**
 * What a partner sees in the console: invoices, incentives, programs. Amounts are integer fen, times milliseconds since
 * the epoch, rates decimal text. Each partner's part is made on its first use and may be changed from then on. Nothing
 * here knows a wire name. Invoices have a file of their own: invoice-world.ts.
 */
import type { KeptResult } from './console/client-tokens.ts'
import type { CertificationState, PayoutState, StatementState } from './console/incentive-machines.ts'
import type { DueMove } from './console/progress.ts'
import type { InvoiceBook } from './invoice-world.ts'
import type { Program, ProgramBook } from './program-world.ts'

export type IncentiveState = 'ACCOUNTED' | 'PARTLY_REQUESTED' | 'REQUESTED' | 'PAID' | 'FROZEN' | 'OFFSET' | 'EXPIRED'
export type FreezeReason =
  | 'MILESTONE_NOT_DELIVERED' | 'POSTPAID_NOT_REPAID' | 'CASH_COUPON_NOT_REPAID' | 'CERTIFICATION_IN_CHANGE' | 'OTHER'
export type PayoutMethod = 'VOUCHER_QUOTA' | 'BANK_TRANSFER' | 'CLOUD_ACCOUNT' | 'CLOUD_ACCOUNT_INVOICE_OWED'
export type PayoutMode = 'ALL_MERGED' | 'SELECTED' | 'AUTO'

export interface Statement {
  readonly id: string
  readonly period: string
  readonly plan: string
  /** Null: a special incentive. */
  readonly associationType: '1' | '2' | null
  readonly performance: bigint
  readonly incentive: bigint
  state: StatementState
  readonly publicityEnd: number
}

export interface IncentiveDetail {
  readonly id: string
  readonly orderId: string
  readonly customerId: string
  readonly customerName: string
  readonly accountManager: string
  readonly productType: string
  readonly performance: bigint
  readonly rate: string
  readonly incentive: bigint
  freezeReason: FreezeReason | null
}

/** A bill of positive amount: payable, frozen, requested and paid add up to its amount unless it has expired. */
export interface Incentive {
  readonly id: string
  readonly statementId: string
  readonly period: string
  readonly plan: string
  readonly associationType: '1' | '2' | null
  state: IncentiveState
  readonly amount: bigint
  payable: bigint
  frozen: bigint
  requested: bigint
  paid: bigint
  readonly allowedMethods: readonly PayoutMethod[]
  readonly notifyTime: number
  readonly expireTime: number | null
  readonly details: readonly IncentiveDetail[]
}

/** What a payout order takes of a bill. */
export interface PayoutPart {
  readonly incentiveId: string
  readonly amount: bigint
}

/** An invoice that the partner issued for a payout order. */
export interface PayoutInvoice {
  readonly number: string
  readonly amount: bigint
  readonly medium: 'PAPER' | 'ELECTRONIC' | 'DIGITAL'
}

export interface Payout {
  readonly id: string
  readonly mode: PayoutMode
  readonly method: PayoutMethod
  state: PayoutState
  readonly parts: readonly PayoutPart[]
  readonly applied: bigint
  readonly settlement: bigint
  /** '' where the partner issues no invoice. */
  readonly partnerTaxRate: string
  readonly owedInvoiceId: string
  voucherQuotaId: string
  rejectReason: string
  readonly applyTime: number
  payTime: number | null
  /** Those sent last. */
  invoices: readonly PayoutInvoice[]
  expressNo: string
}

/** What a partner submits to be paid out incentives. Texts that were not given are empty. */
export interface BusinessInformation {
  readonly companyName: string
  readonly contactName: string
  readonly contactEmail: string
  readonly bankAccountName: string
  readonly bankName: string
  readonly bankBranch: string
  readonly bankAccount: string
  readonly currency: string
  readonly taxpayerType: 'GENERAL' | 'SMALL_SCALE'
  readonly taxpayerId: string
}

/** The business-information certification (商业信息认证). */
export interface Certification {
  state: CertificationState
  rejectReason: string
  /** Null: never submitted. */
  information: BusinessInformation | null
  /** The random amount sent to the bank account, fen; null while none is awaited. */
  amountSent: bigint | null
}

/** The setting by which bills are paid out once they are accounted. */
export interface AutoPayout {
  readonly enabled: boolean
  /** Null: none was ever chosen. */
  readonly method: PayoutMethod | null
  readonly partnerTaxRate: '' | '0.03' | '0.06'
  /** Null: never set. */
  readonly updateTime: number | null
}

/** An objection to a statement. */
export interface StatementFeedback {
  readonly statementId: string
  readonly detailIds: readonly string[]
  readonly text: string
  readonly time: number
}

/** One partner's incentives. */
export interface IncentiveBook {
  /** Newest period first. */
  readonly statements: Statement[]
  /** Newest period first. */
  readonly incentives: Incentive[]
  /** Newest first. */
  readonly payouts: Payout[]
  /** By statement: the bills that are accounted when their statements are granted. */
  readonly upcoming: Map<string, Incentive>
  readonly certification: Certification
  autoPayout: AutoPayout
  /** Oldest first. */
  readonly feedback: StatementFeedback[]
  /** Payout orders are numbered from here. */
  readonly firstPayoutNumber: number
}

/** The books of what the partner is in the network: program-world.ts. */
export interface ConsoleWorld {
  /** The vendor's site; the list of the international one answers there only. */
  site: 'china' | 'international'
  /** How long a working day of the vendor lasts by the sandbox's clock, milliseconds. */
  workingDayMs: number
  /** Counts what calls have made; ids hold the number. */
  created: number
  /** First results of client tokens. */
  readonly clientTokens: Map<string, KeptResult>
  /** What happens by the clock, by what it happens to. Invoices have their own. */
  readonly due: Map<string, DueMove>
  /** The programs there are. */
  readonly programs: readonly Program[]
  invoicesOf(partnerId: string): InvoiceBook
  /** The books of partners that were asked for so far: those in which something can move. */
  openInvoiceBooks(): Iterable<InvoiceBook>
  incentivesOf(partnerId: string): IncentiveBook
  programsOf(partnerId: string): ProgramBook
}
