/** The state machine of an invoice: billing-incentives.openapi.yaml `InvoiceState`, and what its operations say. */
import type { StateMachine } from './machine.ts'

export type InvoiceState =
  | 'PENDING_REVIEW' | 'REJECTED' | 'ISSUING' | 'CANCELLING' | 'ISSUING_CANCEL_FAILED' | 'CANCELLED'
  | 'PENDING_RECEIPT' | 'ISSUED' | 'RETURNING' | 'RETURN_REJECTED' | 'RETURNED'
export type InvoiceOperation = 'CancelInvoice' | 'ConfirmInvoiceReceipt' | 'ReturnInvoice' | 'DeleteInvoice' | 'ShowInvoiceFile'
export type InvoiceEvent =
  | 'approve' | 'reject' | 'issue' | 'mail' | 'grant-withdrawal' | 'refuse-withdrawal' | 'accept-return' | 'refuse-return'

const paper = ['PAPER']
const files = ['ELECTRONIC', 'DIGITAL']
/** "Normally at once": long enough to be seen. */
const minute = 1 / 1440

export const invoiceMachine: StateMachine<InvoiceState, InvoiceOperation, InvoiceEvent> = {
  schema: 'InvoiceState',
  initial: 'PENDING_REVIEW',
  states: {
    PENDING_REVIEW: 'waiting for the invoice officer',
    REJECTED: 'review failed; the amount can be requested again',
    ISSUING: 'being issued',
    CANCELLING: 'withdrawal of a paper invoice under review',
    ISSUING_CANCEL_FAILED: 'withdrawal refused, issuing goes on',
    CANCELLED: 'withdrawn; the amount can be requested again',
    PENDING_RECEIPT: 'paper invoice mailed, the partner must confirm its receipt',
    ISSUED: 'issued, on paper also received',
    RETURNING: 'return requested',
    RETURN_REJECTED: 'return refused; still valid, may be returned again',
    RETURNED: 'returned; the amount can be requested again',
  },
  variants: ['PAPER', 'ELECTRONIC', 'DIGITAL'],
  operations: ['CancelInvoice', 'ConfirmInvoiceReceipt', 'ReturnInvoice', 'DeleteInvoice', 'ShowInvoiceFile'],
  events: {
    approve: 'the invoice officer approves the request',
    reject: 'the invoice officer rejects the request',
    issue: 'the electronic or digital invoice is issued',
    mail: 'the paper invoice is issued and mailed',
    'grant-withdrawal': 'the withdrawal is granted',
    'refuse-withdrawal': 'the withdrawal is refused',
    'accept-return': 'the return is accepted',
    'refuse-return': 'the return is refused',
  },
  moves: [
    { on: 'approve', from: 'PENDING_REVIEW', to: 'ISSUING', days: 1 },
    { on: 'reject', from: 'PENDING_REVIEW', to: 'REJECTED' },
    { on: 'CancelInvoice', from: 'PENDING_REVIEW', to: 'CANCELLED' },
    { on: 'CancelInvoice', from: 'ISSUING', to: 'CANCELLING', only: paper },
    { on: 'CancelInvoice', from: 'CANCELLED', to: 'CANCELLED' },
    { on: 'grant-withdrawal', from: 'CANCELLING', to: 'CANCELLED', days: 2 },
    { on: 'refuse-withdrawal', from: 'CANCELLING', to: 'ISSUING_CANCEL_FAILED' },
    { on: 'issue', from: 'ISSUING', to: 'ISSUED', only: files, days: minute },
    { on: 'issue', from: 'ISSUING_CANCEL_FAILED', to: 'ISSUED', only: files, days: minute },
    { on: 'mail', from: 'ISSUING', to: 'PENDING_RECEIPT', only: paper, days: 2 },
    { on: 'mail', from: 'ISSUING_CANCEL_FAILED', to: 'PENDING_RECEIPT', only: paper, days: 2 },
    { on: 'ConfirmInvoiceReceipt', from: 'PENDING_RECEIPT', to: 'ISSUED', only: paper },
    { on: 'ConfirmInvoiceReceipt', from: 'ISSUED', to: 'ISSUED', only: paper },
    { on: 'ReturnInvoice', from: 'ISSUED', to: 'RETURNING' },
    { on: 'ReturnInvoice', from: 'RETURN_REJECTED', to: 'RETURNING' },
    { on: 'accept-return', from: 'RETURNING', to: 'RETURNED', days: 3 },
    { on: 'refuse-return', from: 'RETURNING', to: 'RETURN_REJECTED' },
    { on: 'DeleteInvoice', from: 'REJECTED', to: null },
    { on: 'DeleteInvoice', from: 'CANCELLED', to: null },
    { on: 'ShowInvoiceFile', from: 'ISSUED', to: 'ISSUED', only: files },
    { on: 'ShowInvoiceFile', from: 'RETURNING', to: 'RETURNING', only: files },
    { on: 'ShowInvoiceFile', from: 'RETURN_REJECTED', to: 'RETURN_REJECTED', only: files },
  ],
  refusals: [
    { on: 'ShowInvoiceFile', only: paper, status: 400, code: 'PCM.INV.0021' },
    { on: 'CancelInvoice', from: ['ISSUING'], only: files, status: 409, code: 'PCM.INV.0022' },
    { on: '*', status: 409, code: 'PCM.INV.0020' },
  ],
}
