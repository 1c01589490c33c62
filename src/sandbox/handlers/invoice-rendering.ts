/** Invoices and mailing addresses as the console's contract shows them. */
import { stepOfInvoice } from '../console/invoice-changes.ts'
import type { InvoiceOperation, InvoiceState } from '../console/invoice-machine.ts'
import type { Invoice, MailingAddress } from '../invoice-world.ts'
import { utcTime, yuanText } from '../wire.ts'

const actions: readonly (readonly [string, InvoiceOperation])[] = [
  ['CANCEL', 'CancelInvoice'], ['CONFIRM_RECEIPT', 'ConfirmInvoiceReceipt'], ['DOWNLOAD', 'ShowInvoiceFile'],
  ['RETURN', 'ReturnInvoice'], ['DELETE', 'DeleteInvoice'],
]
const previewable: ReadonlySet<InvoiceState> = new Set(['PENDING_REVIEW', 'ISSUING', 'CANCELLING', 'ISSUING_CANCEL_FAILED'])

/** What the state machine allows and what makes a difference; a return record can only be looked at. */
function allowedActions(invoice: Invoice): readonly string[] {
  const allowed = actions.filter(([action, operation]) => {
    const step = stepOfInvoice(invoice, operation)
    return 'to' in step && (action === 'DOWNLOAD' || step.to !== invoice.state)
  })
  const preview = invoice.sourceId === null && previewable.has(invoice.state) ? ['PREVIEW'] : []
  return [...allowed.map(([action]) => action), ...preview, 'DETAIL']
}

/** A mailing address; its country is always the same. */
export function renderAddress(one: MailingAddress): object {
  return {
    address_id: one.id,
    nationality: 'China',
    areacode: '0086',
    recipient: one.recipient,
    province: one.province,
    city: one.city,
    district: one.district,
    address: one.address,
    zipcode: one.zipcode,
    mobile_phone: one.mobilePhone,
    is_default: one.isDefault ? 1 : 0,
  }
}

/** An invoice. Texts without a value are empty, times and an address without one are left out. */
export function renderInvoice(one: Invoice): object {
  return {
    invoice_id: one.id,
    request_id: one.requestId,
    state: one.state,
    allowed_actions: allowedActions(one),
    request_method: one.method,
    contract_entity: one.entity,
    bill_cycles: one.cycles,
    order_ids: one.orderIds,
    customer_ids: one.customerIds,
    invoice_type: one.type,
    medium: one.medium,
    title_type: one.title.type,
    title_name: one.title.name,
    taxpayer_id: one.title.taxpayerId,
    tax_rate: one.taxRate,
    selected_amount: yuanText(one.selected),
    owed_offset_amount: yuanText(one.owedOffset),
    invoice_amount: yuanText(one.selected - one.owedOffset),
    invoice_no: one.number ?? '',
    reject_reason: one.rejectReason ?? '',
    express_company: one.courier?.company ?? '',
    express_no: one.courier?.number ?? '',
    ...(one.mailingAddress === null ? {} : { mailing_address: renderAddress(one.mailingAddress) }),
    receive_emails: one.emails,
    apply_time: utcTime(one.applyTime),
    ...(one.issueTime === null ? {} : { issue_time: utcTime(one.issueTime) }),
    ...(one.receiptTime === null ? {} : { receipt_time: utcTime(one.receiptTime) }),
    source_invoice_id: one.sourceId ?? '',
    measure_id: 1,
    currency: 'CNY',
  }
}
