/** Incentives on the sandbox, for tests: the mutations with all that they answer, and time that passes at the vendor. */
import { request } from 'undici'
import type { IncentiveBook } from '#src/sandbox/console-world.ts'
import type { PayoutEvent } from '#src/sandbox/console/incentive-machines.ts'
import { settleConsole } from '#src/sandbox/console/progress.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import type { Answer, ServiceOptions, ServiceUnderTest } from './service.ts'
import { receiptFields, startWriting, type ReceiptSeen } from './writes.ts'

export const userErrors = 'userErrors { code upstreamCode field message }'

export const payoutFields = `payoutId mode method state incentiveIds requestedAmount { amount currency } settlementAmount { amount } partnerTaxRate needsInvoice
  owedInvoiceId voucherQuotaId rejectReason appliedAt paidAt invoiceList { amount { amount currency } taxRate type buyerTitle mailingAddress email }`

const certificationFields = 'state rejectReason contractEntity companyName contactName contactEmail bankAccountName bankName bankBranch bankAccount currency taxpayerType taxpayerId'

/** The mutations, and the preview, with all that they answer. */
export const documents = {
  incentiveStatementConfirm: `mutation ($input: IncentiveStatementConfirmInput!) { incentiveStatementConfirm(input: $input) { statement { id statementId period state } ${userErrors} } }`,
  incentiveStatementFeedbackSend: `mutation ($input: IncentiveStatementFeedbackSendInput!) { incentiveStatementFeedbackSend(input: $input) { isSent ${userErrors} } }`,
  incentivePayoutPreview: `query ($input: IncentivePayoutPreviewInput!) { incentivePayoutPreview(input: $input) {
    preview { incentiveIds requestedAmount { amount currency } settlementAmount { amount } needsInvoice owedInvoiceAmount { amount } } ${userErrors} } }`,
  incentivePayoutCreate: `mutation ($input: IncentivePayoutCreateInput!) { incentivePayoutCreate(input: $input) { ${receiptFields} payout { ${payoutFields} } ${userErrors} } }`,
  incentiveAutoPayoutUpdate: `mutation ($input: IncentiveAutoPayoutUpdateInput!) { incentiveAutoPayoutUpdate(input: $input) {
    ${receiptFields} autoPayout { isEnabled method partnerTaxRate updatedAt } ${userErrors} } }`,
  incentivePayoutInvoicesSubmit: `mutation ($input: IncentivePayoutInvoicesSubmitInput!) { incentivePayoutInvoicesSubmit(input: $input) { payout { ${payoutFields} } ${userErrors} } }`,
  businessCertificationSubmit: `mutation ($input: BusinessCertificationSubmitInput!) { businessCertificationSubmit(input: $input) { certification { ${certificationFields} } ${userErrors} } }`,
  businessCertificationAmountVerify: `mutation ($input: BusinessCertificationAmountVerifyInput!) { businessCertificationAmountVerify(input: $input) { certification { ${certificationFields} } ${userErrors} } }`,
} as const

export type Change = keyof typeof documents

interface Amount {
  readonly amount: string
}

export interface PayoutSeen {
  readonly payoutId: string
  readonly state: string
  readonly incentiveIds: readonly string[]
  readonly requestedAmount: Amount
  readonly settlementAmount: Amount
  readonly voucherQuotaId: string | null
  readonly owedInvoiceId: string | null
  readonly rejectReason: string | null
  readonly invoiceList: { readonly amount: Amount; readonly taxRate: string } | null
}

/** What the tests look at of a payload; each has its own part of it. */
export interface PayloadSeen {
  readonly receipt: ReceiptSeen | null
  readonly payout: PayoutSeen | null
  readonly preview: { readonly incentiveIds: readonly string[]; readonly requestedAmount: Amount; readonly settlementAmount: Amount } | null
  readonly userErrors: readonly { readonly code: string; readonly upstreamCode: string | null; readonly field: readonly string[] | null; readonly message: string }[]
}

/** Sends one of them. */
export async function change(
  service: Pick<ServiceUnderTest, 'query'>, name: Change, input: object, headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly payload: PayloadSeen | null; readonly errors: Answer['errors'] }> {
  const { data, errors } = await service.query(documents[name], { input }, headers)
  // This service's own answer to the documents above.
  return { payload: (data?.[name] ?? null) as PayloadSeen | null, errors }
}

/** The site on which somebody has seen the console's contract hold: money goes by no other modelled one. */
export const confirmedSite = 'name: china\ncurrency: CNY\nconfirmed:\n  CreateIncentivePayout: tests\n  UpdateIncentiveAutoPayout: tests\n'

/** Starts the service with a store, on the site on which payouts are confirmed. */
export function startPaying(upstreamUrl: string, store: string, options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  return startWriting(upstreamUrl, store, { site: confirmedSite, ...options })
}

/** The solution provider's incentives as the sandbox has them. */
export function bookOf({ world }: Pick<Sandbox, 'world'>): IncentiveBook {
  return world.console.incentivesOf(solutionProviderId)
}

/** Lets working days of the vendor go by: whatever comes by itself in that time has happened then. */
export function letDaysPass({ world, clock }: Pick<Sandbox, 'world' | 'clock'>, days: number): void {
  settleConsole(world, clock.now() + days * world.console.workingDayMs)
}

/** Lets the vendor, or the bank, do something with a payout order. Throws where its state does not allow it. */
export async function vendorDoes({ url }: Pick<Sandbox, 'url'>, payoutId: string, event: PayoutEvent, reason?: string): Promise<void> {
  const { statusCode, body } = await request(`${url}/__sandbox/console/events`, { method: 'POST', body: JSON.stringify({ subject: 'payout', id: payoutId, event, reason }) })
  const said = await body.text()
  if (statusCode !== 200) throw new Error(said)
}

/** An amount in fen as the service writes it. */
export function yuan(fen: bigint): string {
  const text = `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`
  return text.replace(/\.?0+$/, '')
}
