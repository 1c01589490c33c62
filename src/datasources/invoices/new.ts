/** Invoices on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, integerOrNull, list, objectOrNull, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  contractEntity,
  invoiceAction,
  invoiceMedium,
  invoiceRequestMethod,
  invoiceState,
  invoiceTitleType,
  invoiceType,
  type Invoice,
  type InvoiceListArgs,
  type MailingAddress,
} from './model.ts'

export const listNew = bind<InvoiceListArgs, Page<Invoice>>(['ListInvoices'], {
  plan: (args) => ({
    requests: [
      request('ListInvoices', {
        query: {
          states: args.filter.states && [...args.filter.states],
          request_method: args.filter.requestMethod,
          invoice_type: args.filter.type,
          medium: args.filter.medium,
          order_id: args.filter.orderId,
          bill_cycle: args.filter.billingCycle,
          apply_time_begin: args.filter.appliedFrom,
          apply_time_end: args.filter.appliedTo,
          contract_entity: args.filter.contractEntity,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'invoices', readInvoice), integerOrNull(wire, 'total_count'), args)
  },
})

/** Words that stand where an invoice's id would: asked for as an id they would be answered by another operation. */
const siblings: ReadonlySet<string> = new Set(['invoiceable-customer-cycles', 'invoiceable-cycles', 'invoiceable-orders', 'owed', 'preview'])

/** PCM.0404: not an invoice of this partner. */
export const detailsNew = bind<string, Invoice | null>(['ShowInvoice'], {
  plan: (invoiceId) => ({ requests: siblings.has(invoiceId) ? [] : [request('ShowInvoice', { path: { invoice_id: invoiceId } })] }),
  merge: ([answer = null]) => (answer === null ? null : readInvoice(body(answer))),
  notFound: ['PCM.0404'],
})

/** An invoice, as every operation of the console that gives one does. */
export function readInvoice(row: WireObject): Invoice {
  const currency = textOrNull(row, 'currency')
  const mailingAddress = objectOrNull(row, 'mailing_address')
  return {
    invoiceId: text(row, 'invoice_id'),
    requestId: textOrNull(row, 'request_id'),
    ...readCodes(row),
    billingCycles: texts(row, 'bill_cycles'),
    orderIds: texts(row, 'order_ids'),
    customerIds: texts(row, 'customer_ids'),
    titleName: textOrNull(row, 'title_name'),
    taxpayerId: textOrNull(row, 'taxpayer_id'),
    taxRate: decimalOrNull(row, 'tax_rate'),
    selectedAmount: measuredMoneyOrNull(row, 'selected_amount', 'measure_id', currency),
    owedOffsetAmount: measuredMoneyOrNull(row, 'owed_offset_amount', 'measure_id', currency),
    amount: measuredMoneyOrNull(row, 'invoice_amount', 'measure_id', currency),
    invoiceNumber: textOrNull(row, 'invoice_no'),
    rejectReason: textOrNull(row, 'reject_reason'),
    courier: textOrNull(row, 'express_company'),
    trackingNumber: textOrNull(row, 'express_no'),
    mailingAddress: mailingAddress && readMailingAddress(mailingAddress),
    recipientEmails: texts(row, 'receive_emails'),
    appliedAt: timeOrNull(row, 'apply_time'),
    issuedAt: timeOrNull(row, 'issue_time'),
    receivedAt: timeOrNull(row, 'receipt_time'),
    sourceInvoiceId: textOrNull(row, 'source_invoice_id'),
  }
}

function readCodes(row: WireObject) {
  const state = codeOrNull(row, 'state')
  const actions = texts(row, 'allowed_actions')
  const method = codeOrNull(row, 'request_method')
  const entity = codeOrNull(row, 'contract_entity')
  const type = codeOrNull(row, 'invoice_type')
  const medium = codeOrNull(row, 'medium')
  const titleType = codeOrNull(row, 'title_type')
  return {
    state: invoiceState.read(state),
    stateCode: state,
    allowedActions: invoiceAction.readAll(actions),
    allowedActionCodes: actions,
    requestMethod: invoiceRequestMethod.read(method),
    requestMethodCode: method,
    contractEntity: contractEntity.read(entity),
    contractEntityCode: entity,
    type: invoiceType.read(type),
    typeCode: type,
    medium: invoiceMedium.read(medium),
    mediumCode: medium,
    titleType: invoiceTitleType.read(titleType),
    titleTypeCode: titleType,
  }
}

/** A mailing address: of an invoice, or of the partner's list. */
export function readMailingAddress(row: WireObject): MailingAddress {
  return {
    addressId: textOrNull(row, 'address_id'),
    country: textOrNull(row, 'nationality'),
    countryCode: textOrNull(row, 'areacode'),
    recipient: textOrNull(row, 'recipient'),
    province: textOrNull(row, 'province'),
    city: textOrNull(row, 'city'),
    district: textOrNull(row, 'district'),
    streetAddress: textOrNull(row, 'address'),
    postcode: textOrNull(row, 'zipcode'),
    mobilePhone: textOrNull(row, 'mobile_phone'),
    isDefault: booleanOrNull(row, 'is_default'),
  }
}
