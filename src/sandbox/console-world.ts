/**
 * What a partner sees in the console: invoices, incentives, programs. Amounts are integer fen, times milliseconds since
 * the epoch, rates decimal text. Each partner's part is made on its first use and may be changed from then on. Nothing
 * here knows a wire name. Invoices have a file of their own: invoice-world.ts.
 */
import type { KeptResult } from './console/client-tokens.ts'
import type { InvoiceBook } from './invoice-world.ts'

export type StatementState = 'ESTIMATED' | 'PENDING_CONFIRMATION' | 'GRANTING' | 'GRANTED'
export type IncentiveState = 'ACCOUNTED' | 'PARTLY_REQUESTED' | 'REQUESTED' | 'PAID' | 'FROZEN' | 'OFFSET' | 'EXPIRED'
export type FreezeReason =
  | 'MILESTONE_NOT_DELIVERED' | 'POSTPAID_NOT_REPAID' | 'CASH_COUPON_NOT_REPAID' | 'CERTIFICATION_IN_CHANGE' | 'OTHER'
export type PayoutMethod = 'VOUCHER_QUOTA' | 'BANK_TRANSFER' | 'CLOUD_ACCOUNT' | 'CLOUD_ACCOUNT_INVOICE_OWED'
export type PayoutMode = 'ALL_MERGED' | 'SELECTED' | 'AUTO'
export type PayoutState =
  | 'SUBMITTED' | 'CREATE_FAILED' | 'PENDING_INVOICE' | 'INVOICE_REVIEW' | 'INVOICE_REJECTED' | 'APPROVED' | 'PAYING'
  | 'COMPLETED' | 'PAY_FAILED'

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
  readonly freezeReason: FreezeReason | null
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

export interface Payout {
  readonly id: string
  readonly mode: PayoutMode
  readonly method: PayoutMethod
  state: PayoutState
  readonly incentiveIds: readonly string[]
  readonly applied: bigint
  readonly settlement: bigint
  /** '' where the partner issues no invoice. */
  readonly partnerTaxRate: string
  readonly owedInvoiceId: string
  voucherQuotaId: string
  rejectReason: string
  readonly applyTime: number
  payTime: number | null
}

/** One partner's incentives. */
export interface IncentiveBook {
  /** Newest period first. */
  readonly statements: Statement[]
  /** Newest period first. */
  readonly incentives: Incentive[]
  /** Newest first. */
  readonly payouts: Payout[]
}

export type ProgramType =
  | 'PARTNER_CUSTOMER_ENGAGEMENT' | 'PARTNER_CAPABILITY' | 'SOLUTION_PROVIDER' | 'DISTRIBUTION_DISTRIBUTOR'
  | 'DISTRIBUTION_RESELLER' | 'MARKETPLACE_SELLER' | 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER' | 'SELECTED_GOODS_RESALE'
  | 'SERVICE_CAPABILITY_UPGRADE' | 'OTHER'
export type PartnerLevel = 'STANDARD' | 'PREFERRED' | 'LEADING' | 'CORE'

export interface Program {
  readonly type: ProgramType
  readonly name: string
  readonly levels: readonly PartnerLevel[]
  readonly invitationOnly: boolean
}

export interface Enrollment {
  readonly id: string
  readonly programType: ProgramType
  readonly level: PartnerLevel | null
  state: 'ACTIVE' | 'EXIT_IN_REVIEW' | 'EXPIRED' | 'EXITED'
  readonly joinTime: number
  readonly expireTime: number | null
  readonly agreementNo: string
  readonly certificateAvailable: boolean
  readonly distributorPartnerId: string
}

export interface ProgramApplication {
  readonly id: string
  readonly kind: 'JOIN' | 'LEVEL_UPGRADE'
  readonly programType: ProgramType
  readonly targetLevel: PartnerLevel | null
  state: 'DRAFT' | 'IN_REVIEW' | 'AGREEMENT_PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'
  rejectReason: string
  /** Null while it is a draft. */
  applyTime: number | null
  updateTime: number
}

export interface CompanyProfile {
  readonly ecosystemManager: string
  readonly companyName: string
  readonly englishName: string
  readonly registrationNo: string
  readonly businessRegion: string
  readonly address: string
  readonly website: string
  readonly companySize: string
  readonly introduction: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly messageLanguage: 'zh_cn' | 'en_us'
}

/** One partner's programs. */
export interface ProgramBook {
  readonly enrollments: Enrollment[]
  /** Newest first. */
  readonly applications: ProgramApplication[]
  readonly profile: CompanyProfile
}

export interface ConsoleWorld {
  /** The vendor's site; the list of the international one answers there only. */
  site: 'china' | 'international'
  /** How long a working day of the vendor lasts by the sandbox's clock, milliseconds. */
  workingDayMs: number
  /** Counts what calls have made; ids hold the number. */
  created: number
  /** First results of client tokens. */
  readonly clientTokens: Map<string, KeptResult>
  /** The programs there are. */
  readonly programs: readonly Program[]
  invoicesOf(partnerId: string): InvoiceBook
  /** The books of partners that were asked for so far: those in which something can move. */
  openInvoiceBooks(): Iterable<InvoiceBook>
  incentivesOf(partnerId: string): IncentiveBook
  programsOf(partnerId: string): ProgramBook
}
