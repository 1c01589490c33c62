/**
 * Requesting, withdrawing, deleting, receiving and returning invoices: the partner console. Pure mapping: no I/O. Source:
 * contracts/billing-incentives.mapping.md, section 5.
 */
import { ContractBroken } from '../../generations/contract-broken.ts'
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, list, text, texts, timeOrNull, type WireObject } from '../wire.ts'
import { invoiceMedium, type Invoice } from './model.ts'
import {
  invoiceFileFormat,
  type InvoiceCancelArgs,
  type InvoiceFile,
  type InvoicePart,
  type InvoicePreview,
  type InvoiceRequestArgs,
  type InvoiceRequested,
  type InvoiceReturnArgs,
  type InvoiceSelection,
  type InvoiceTerms,
} from './model-writes.ts'
import { readInvoice } from './new.ts'

/** The selector of the method alone: any other must be absent. */
function selector(selection: InvoiceSelection) {
  switch (selection.method) {
    case 'BILLING_CYCLE': return { request_method: selection.method, bill_cycles: [...selection.billingCycles] }
    case 'SPECIFIED_AMOUNT': return { request_method: selection.method, specified_amount: { exactNumber: selection.amount } }
    case 'CUSTOMER_BILLING_CYCLE':
      return { request_method: selection.method, customer_cycles: selection.customerCycles.map(({ customerId, billingCycle }) => ({ customer_id: customerId, bill_cycle: billingCycle })) }
    default: return { request_method: selection.method, order_ids: [...selection.orderIds] }
  }
}

function termsBody(terms: InvoiceTerms) {
  return {
    ...selector(terms.selection),
    contract_entity: terms.contractEntity,
    invoice_type: terms.type,
    medium: terms.medium,
    profile_id: terms.profileId,
    mailing_address_id: terms.mailingAddressId,
    receive_emails: terms.recipientEmails && [...terms.recipientEmails],
    remark: terms.remark,
  }
}

/** The rows of `order_ids` are named by the list that they came in: which of the two only the resolver's own check knows. */
const termsInputs = {
  request_method: 'input.selection',
  contract_entity: 'input.contractEntity',
  bill_cycles: 'input.selection.billingCycles',
  order_ids: 'input.selection.orderIds',
  specified_amount: 'input.selection.amount',
  customer_cycles: 'input.selection.customerCycles',
  'customer_cycles[].customer_id': 'input.selection.customerCycles[].customerId',
  'customer_cycles[].bill_cycle': 'input.selection.customerCycles[].billingCycle',
  invoice_type: 'input.type',
  medium: 'input.medium',
  profile_id: 'input.profileId',
  mailing_address_id: 'input.mailingAddressId',
  receive_emails: 'input.recipientEmails',
  remark: 'input.remark',
} as const

/** An answer without a request, or without an invoice in it, is no success. */
export const requestNew = bind<InvoiceRequestArgs, InvoiceRequested>(['CreateInvoice'], {
  plan: ({ clientToken, ...terms }) => ({ requests: [request('CreateInvoice', { body: { ...termsBody(terms), client_token: clientToken } })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    const invoiceIds = list(wire, 'invoices', (row) => text(row, 'invoice_id'))
    if (invoiceIds.length === 0) throw new ContractBroken('invoices', 'is empty')
    return { requestId: text(wire, 'request_id'), invoiceIds }
  },
  inputs: { ...termsInputs, client_token: null },
})

export const previewNew = bind<InvoiceTerms, InvoicePreview>(['PreviewInvoice'], {
  plan: (terms) => ({ requests: [request('PreviewInvoice', { body: termsBody(terms) })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    const media = texts(wire, 'allowed_media')
    // The unit stands once for the whole answer; the contract knows one unit only, and no currency here.
    const part = (row: WireObject): InvoicePart => {
      const measured = { measure_id: wire['measure_id'], ...row }
      return {
        taxRate: decimalOrNull(row, 'tax_rate'),
        selectedAmount: measuredMoneyOrNull(measured, 'selected_amount', 'measure_id', null),
        owedOffsetAmount: measuredMoneyOrNull(measured, 'owed_offset_amount', 'measure_id', null),
        amount: measuredMoneyOrNull(measured, 'invoice_amount', 'measure_id', null),
      }
    }
    return {
      parts: list(wire, 'parts', part),
      totalAmount: measuredMoneyOrNull(wire, 'total_invoice_amount', 'measure_id', null),
      isCourierPaidByPartner: booleanOrNull(wire, 'courier_paid_by_partner'),
      allowedMedia: invoiceMedium.readAll(media),
      allowedMediaCodes: media,
    }
  },
  inputs: termsInputs,
})

export const fileNew = bind<string, InvoiceFile>(['ShowInvoiceFile'], {
  plan: (invoiceId) => ({ requests: [request('ShowInvoiceFile', { path: { invoice_id: invoiceId } })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    const format = codeOrNull(wire, 'format')
    return { url: text(wire, 'url'), format: invoiceFileFormat.read(format), formatCode: format, expiresAt: timeOrNull(wire, 'expire_time') }
  },
})

const invoiceInput = { invoice_id: 'input.invoiceId' } as const

export const cancelNew = bind<InvoiceCancelArgs, Invoice>(['CancelInvoice'], {
  plan: ({ invoiceId, reason }) => ({ requests: [request('CancelInvoice', { path: { invoice_id: invoiceId }, body: { reason } })] }),
  merge: ([answer]) => readInvoice(body(answer)),
  inputs: { ...invoiceInput, reason: 'input.reason' },
})

/** Answers 204: that it is gone is all there is to say. */
export const deleteNew = bind<string, string>(['DeleteInvoice'], {
  plan: (invoiceId) => ({ requests: [request('DeleteInvoice', { path: { invoice_id: invoiceId } })] }),
  merge: (_, invoiceId) => invoiceId,
  inputs: invoiceInput,
})

export const confirmReceiptNew = bind<string, Invoice>(['ConfirmInvoiceReceipt'], {
  plan: (invoiceId) => ({ requests: [request('ConfirmInvoiceReceipt', { path: { invoice_id: invoiceId } })] }),
  merge: ([answer]) => readInvoice(body(answer)),
  inputs: invoiceInput,
})

/** The answer is an invoice: the one that goes back, or the record of its return. Either says that it was taken. */
export const returnNew = bind<InvoiceReturnArgs, Invoice>(['ReturnInvoice'], {
  plan: (args) => ({
    requests: [
      request('ReturnInvoice', {
        path: { invoice_id: args.invoiceId },
        body: {
          return_reason: args.reason,
          description: args.description,
          posted_by_buyer: args.isPostedByBuyer,
          express_company: args.courier,
          express_no: args.trackingNumber,
          client_token: args.clientToken,
        },
      }),
    ],
  }),
  merge: ([answer]) => readInvoice(body(answer)),
  inputs: {
    ...invoiceInput,
    return_reason: 'input.reason',
    description: 'input.description',
    posted_by_buyer: 'input.isPostedByBuyer',
    express_company: 'input.courier',
    express_no: 'input.trackingNumber',
    client_token: null,
  },
})
