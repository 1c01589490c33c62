/** The logical operations of invoices. The partner console alone answers them: there is no old generation. */
import type { Facts } from '../../journal/receipt.ts'
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import type { InvoiceSelection } from './model-writes.ts'
import { internationalListNew } from './new-international.ts'
import { customerCyclesNew, cyclesNew, ordersNew } from './new-invoiceable.ts'
import { offsetNew, owedNew } from './new-owed.ts'
import { addressCreateNew, addressDeleteNew, addressesNew, addressUpdateNew, profileCreateNew, profileDeleteNew, profilesNew, profileUpdateNew } from './new-settings.ts'
import { cancelNew, confirmReceiptNew, deleteNew, fileNew, previewNew, requestNew, returnNew } from './new-writes.ts'
import { detailsNew, listNew } from './new.ts'
import { claims, searchOffset, searchRequested, searchReturned } from './search.ts'

export const invoiceList = operation({ name: 'invoice.list', safety: 'read', new: listNew })
export const invoiceDetails = operation({ name: 'invoice.details', safety: 'read', new: detailsNew })
export const invoiceFile = operation({ name: 'invoice.file', safety: 'read', new: fileNew })
export const invoicePreview = operation({ name: 'invoice.preview', safety: 'read', new: previewNew })
export const invoiceableCycles = operation({ name: 'invoice.invoiceableCycles', safety: 'read', new: cyclesNew })
export const invoiceableOrders = operation({ name: 'invoice.invoiceableOrders', safety: 'read', new: ordersNew })
export const invoiceableCustomerCycles = operation({ name: 'invoice.invoiceableCustomerCycles', safety: 'read', new: customerCyclesNew })
export const owedInvoices = operation({ name: 'owedInvoice.list', safety: 'read', new: owedNew })
/** Of the international site alone, which has no console. */
export const internationalInvoices = operation({ name: 'invoice.internationalList', safety: 'read', new: internationalListNew })

export const invoiceCancel = operation({ name: 'invoice.cancel', safety: 'write', new: cancelNew })
export const invoiceDelete = operation({ name: 'invoice.delete', safety: 'write', new: deleteNew })
export const invoiceConfirmReceipt = operation({ name: 'invoice.confirmReceipt', safety: 'write', new: confirmReceiptNew })

export const invoiceProfiles = operation({ name: 'invoiceProfile.list', safety: 'read', new: profilesNew })
export const invoiceProfileCreate = operation({ name: 'invoiceProfile.create', safety: 'write', new: profileCreateNew })
export const invoiceProfileUpdate = operation({ name: 'invoiceProfile.update', safety: 'write', new: profileUpdateNew })
export const invoiceProfileDelete = operation({ name: 'invoiceProfile.delete', safety: 'write', new: profileDeleteNew })
export const mailingAddresses = operation({ name: 'invoiceMailingAddress.list', safety: 'read', new: addressesNew })
export const mailingAddressCreate = operation({ name: 'invoiceMailingAddress.create', safety: 'write', new: addressCreateNew })
export const mailingAddressUpdate = operation({ name: 'invoiceMailingAddress.update', safety: 'write', new: addressUpdateNew })
export const mailingAddressDelete = operation({ name: 'invoiceMailingAddress.delete', safety: 'write', new: addressDeleteNew })

/** Title, address, mailboxes and remark tell no two requests of the same things apart. Nor do pairs: an invoice lists its customers and cycles. */
function selectionFacts(selection: InvoiceSelection): Facts {
  switch (selection.method) {
    case 'BILLING_CYCLE': return { billingCycles: selection.billingCycles }
    case 'SPECIFIED_AMOUNT': return { amount: selection.amount }
    case 'CUSTOMER_BILLING_CYCLE': {
      const { customerCycles } = selection
      return { customerIds: [...new Set(customerCycles.map(({ customerId }) => customerId))], billingCycles: [...new Set(customerCycles.map(({ billingCycle }) => billingCycle))] }
    }
    default: return { orderIds: selection.orderIds }
  }
}

export const invoiceRequest = moneyOperation({
  name: 'invoice.request',
  new: requestNew,
  facts: ({ selection, contractEntity, type, medium }) => ({ kind: selection.method, contractEntity, invoiceType: type, medium, ...selectionFacts(selection) }),
  result: ({ requestId, invoiceIds }) => ({ ids: { requestId, invoiceIds: invoiceIds.join(' ') }, claim: { kind: claims.requested, id: requestId } }),
  search: searchRequested(invoiceList),
})

export const invoiceReturn = moneyOperation({
  name: 'invoice.return',
  new: returnNew,
  facts: ({ invoiceId, stateBefore }) => ({ invoiceIds: [invoiceId], ...(stateBefore !== null && { kind: stateBefore }) }),
  // Named by what was asked for: the answer may be the record of the return, and the search finds the invoice itself.
  result: ({ invoiceId, sourceInvoiceId }) => ({ ids: { invoiceId: sourceInvoiceId ?? invoiceId }, claim: { kind: claims.returned, id: sourceInvoiceId ?? invoiceId } }),
  search: searchReturned(invoiceDetails),
})

export const owedOffset = moneyOperation({
  name: 'owedInvoice.offset',
  new: offsetNew,
  facts: ({ owedInvoiceIds }) => ({ owedInvoiceIds }),
  result: ({ owedInvoiceIds }) => ({ ids: {}, claim: owedInvoiceIds.map((id) => ({ kind: claims.settled, id })) }),
  search: searchOffset(owedInvoices, invoiceList),
})
