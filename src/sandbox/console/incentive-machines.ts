/** State machines of incentives: statements, payout orders, business-information certification. */
import type { StateMachine } from './machine.ts'

export type StatementState = 'ESTIMATED' | 'PENDING_CONFIRMATION' | 'GRANTING' | 'GRANTED'
export type StatementOperation = 'ConfirmIncentiveStatement' | 'FeedbackIncentiveStatement'
export type StatementEvent = 'produce' | 'end-publicity' | 'grant'

/** billing-incentives.openapi.yaml `IncentiveReconciliationState`; billing-incentives.mapping.md section 6, rule 1. */
export const statementMachine: StateMachine<StatementState, StatementOperation, StatementEvent> = {
  schema: 'IncentiveReconciliationState',
  initial: 'ESTIMATED',
  states: {
    ESTIMATED: 'estimate for the running cycle',
    PENDING_CONFIRMATION: 'produced, the partner is to confirm it',
    GRANTING: 'confirmed by the partner, or by the end of the publicity period',
    GRANTED: 'confirmed by both sides and accounted: a payout can be requested',
  },
  variants: [],
  operations: ['ConfirmIncentiveStatement', 'FeedbackIncentiveStatement'],
  events: {
    produce: 'the cycle is over and the statement is produced',
    'end-publicity': 'the publicity period ends without a confirmation',
    grant: 'Huawei\'s operations confirm and account it',
  },
  moves: [
    { on: 'produce', from: 'ESTIMATED', to: 'PENDING_CONFIRMATION' },
    { on: 'ConfirmIncentiveStatement', from: 'PENDING_CONFIRMATION', to: 'GRANTING' },
    // "Repeatable."
    { on: 'ConfirmIncentiveStatement', from: 'GRANTING', to: 'GRANTING' },
    { on: 'FeedbackIncentiveStatement', from: 'PENDING_CONFIRMATION', to: 'PENDING_CONFIRMATION' },
    { on: 'end-publicity', from: 'PENDING_CONFIRMATION', to: 'GRANTING' },
    { on: 'grant', from: 'GRANTING', to: 'GRANTED', days: 1 },
  ],
  refusals: [{ on: '*', status: 409, code: 'PCM.INC.0001' }],
}

export type PayoutState =
  | 'SUBMITTED' | 'CREATE_FAILED' | 'PENDING_INVOICE' | 'INVOICE_REVIEW' | 'INVOICE_REJECTED' | 'APPROVED' | 'PAYING'
  | 'COMPLETED' | 'PAY_FAILED'
export type PayoutOperation = 'SubmitIncentivePayoutInvoices' | 'ShowIncentivePayoutInvoiceList'
export type PayoutEvent =
  | 'accept' | 'fail-creation' | 'approve-invoices' | 'reject-invoices' | 'start-payment' | 'pay' | 'return-payment'
  | 'correct-bank-data'

const payoutStates: Readonly<Record<PayoutState, string>> = {
  SUBMITTED: 'payout order created',
  CREATE_FAILED: 'creation failed, Huawei\'s operations take over',
  PENDING_INVOICE: 'the partner must issue and send its invoices',
  INVOICE_REVIEW: 'invoices under review',
  INVOICE_REJECTED: 'review failed; correct the invoices and send them again',
  APPROVED: 'approved, waiting for payment',
  PAYING: 'being paid',
  COMPLETED: 'paid',
  PAY_FAILED: 'the bank returned the payment',
}

/** Methods for which the partner invoices Huawei, and those for which it does not. */
const invoiced = ['BANK_TRANSFER', 'CLOUD_ACCOUNT']
const plain = ['VOUCHER_QUOTA', 'CLOUD_ACCOUNT_INVOICE_OWED']
const byBank = ['BANK_TRANSFER']

/** billing-incentives.openapi.yaml `IncentivePayoutState`. The variant is the method. */
export const payoutMachine: StateMachine<PayoutState, PayoutOperation, PayoutEvent> = {
  schema: 'IncentivePayoutState',
  initial: 'SUBMITTED',
  states: payoutStates,
  variants: ['VOUCHER_QUOTA', 'BANK_TRANSFER', 'CLOUD_ACCOUNT', 'CLOUD_ACCOUNT_INVOICE_OWED'],
  operations: ['SubmitIncentivePayoutInvoices', 'ShowIncentivePayoutInvoiceList'],
  events: {
    accept: 'the order is accepted',
    'fail-creation': 'the order cannot be created',
    'approve-invoices': 'the invoices are accepted',
    'reject-invoices': 'the invoices are refused',
    'start-payment': 'the payment is started',
    pay: 'the money is paid, the quota created or the account credited',
    'return-payment': 'the bank returns the payment',
    'correct-bank-data': 'the bank data are corrected: a new business certification is approved',
  },
  moves: [
    { on: 'accept', from: 'SUBMITTED', to: 'APPROVED', days: 1, only: plain },
    { on: 'accept', from: 'SUBMITTED', to: 'PENDING_INVOICE', days: 1, only: invoiced },
    { on: 'fail-creation', from: 'SUBMITTED', to: 'CREATE_FAILED' },
    { on: 'SubmitIncentivePayoutInvoices', from: 'PENDING_INVOICE', to: 'INVOICE_REVIEW', only: invoiced },
    { on: 'SubmitIncentivePayoutInvoices', from: 'INVOICE_REJECTED', to: 'INVOICE_REVIEW', only: invoiced },
    { on: 'approve-invoices', from: 'INVOICE_REVIEW', to: 'APPROVED', days: 1, only: invoiced },
    { on: 'reject-invoices', from: 'INVOICE_REVIEW', to: 'INVOICE_REJECTED', only: invoiced },
    { on: 'start-payment', from: 'APPROVED', to: 'PAYING', days: 1 },
    { on: 'pay', from: 'PAYING', to: 'COMPLETED', days: 2 },
    { on: 'return-payment', from: 'PAYING', to: 'PAY_FAILED', only: byBank },
    { on: 'correct-bank-data', from: 'PAY_FAILED', to: 'PAYING', only: byBank },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'SUBMITTED', to: 'SUBMITTED', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'CREATE_FAILED', to: 'CREATE_FAILED', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'PENDING_INVOICE', to: 'PENDING_INVOICE', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'INVOICE_REVIEW', to: 'INVOICE_REVIEW', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'INVOICE_REJECTED', to: 'INVOICE_REJECTED', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'APPROVED', to: 'APPROVED', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'PAYING', to: 'PAYING', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'COMPLETED', to: 'COMPLETED', only: invoiced },
    { on: 'ShowIncentivePayoutInvoiceList', from: 'PAY_FAILED', to: 'PAY_FAILED', only: invoiced },
  ],
  refusals: [
    { on: 'ShowIncentivePayoutInvoiceList', status: 409, code: 'PCM.INC.0020' },
    { on: 'SubmitIncentivePayoutInvoices', status: 409, code: 'PCM.INC.0021' },
  ],
}

export type CertificationState = 'NOT_SUBMITTED' | 'IN_REVIEW' | 'BANK_VERIFYING' | 'APPROVED' | 'REJECTED'
export type CertificationOperation = 'SubmitBusinessCertification' | 'VerifyBusinessBankAmount'
export type CertificationEvent = 'approve' | 'reject'

/** billing-incentives.openapi.yaml `BusinessCertificationState`; billing-incentives.mapping.md section 6, rules 3 and 13. */
export const certificationMachine: StateMachine<CertificationState, CertificationOperation, CertificationEvent> = {
  schema: 'BusinessCertificationState',
  initial: 'NOT_SUBMITTED',
  states: {
    NOT_SUBMITTED: 'never submitted',
    IN_REVIEW: 'under review; nothing is settled meanwhile',
    BANK_VERIFYING: 'Huawei sent a random amount, the partner must enter it',
    APPROVED: 'certified',
    REJECTED: 'refused; correct it and submit it again',
  },
  variants: [],
  operations: ['SubmitBusinessCertification', 'VerifyBusinessBankAmount'],
  events: {
    approve: 'the review accepts the information, and a random amount is sent to the bank account',
    reject: 'the review refuses the information',
  },
  moves: [
    { on: 'SubmitBusinessCertification', from: 'NOT_SUBMITTED', to: 'IN_REVIEW' },
    { on: 'SubmitBusinessCertification', from: 'REJECTED', to: 'IN_REVIEW' },
    { on: 'SubmitBusinessCertification', from: 'APPROVED', to: 'IN_REVIEW' },
    { on: 'approve', from: 'IN_REVIEW', to: 'BANK_VERIFYING', days: 1 },
    { on: 'reject', from: 'IN_REVIEW', to: 'REJECTED' },
    { on: 'VerifyBusinessBankAmount', from: 'BANK_VERIFYING', to: 'APPROVED' },
  ],
  refusals: [
    { on: 'SubmitBusinessCertification', status: 409, code: 'PCM.INC.0030' },
    // No 409 is listed for it: where no amount was sent, none matches.
    { on: 'VerifyBusinessBankAmount', status: 400, code: 'PCM.INC.0031' },
  ],
}
