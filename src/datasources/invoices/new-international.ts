/**
 * The invoices of the international site: the only public API of invoices there is, and none of the China site. Its `offset` is
 * a page number, its amounts are US dollars, its codes numbers. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 5.
 */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, objectOrNull, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import type { MailingAddress } from './model.ts'
import {
  internationalClass,
  internationalMedium,
  internationalMethod,
  internationalRequestKind,
  internationalState,
  internationalTitleType,
  internationalTradeType,
  internationalType,
  type InternationalInvoice,
  type InternationalInvoiceListArgs,
  type InternationalInvoiceTax,
} from './model-international.ts'

/** The contract states no largest page; this is what every other list of the vendor's takes. */
const largestPage = 100
const currency = 'USD'

export const internationalListNew = bind<InternationalInvoiceListArgs, Page<InternationalInvoice>>(['ListIntlInvoices'], {
  plan: (args) => ({
    requests: numberedPages(offsetOf(args), args.limit, largestPage).map(({ number, size }) =>
      request('ListIntlInvoices', { query: { start_time: args.from, end_time: args.to, offset: number, limit: size } })),
  }),
  merge: (answers, args) => {
    const wires = answers.map(body)
    const [first = {}] = wires
    return numberedPage(wires.map((wire) => list(wire, 'invoices', readInvoice)), integerOrNull(first, 'count'), args, largestPage)
  },
})

function readInvoice(row: WireObject): InternationalInvoice {
  const address = objectOrNull(row, 'addressInfo')
  return {
    requestId: text(row, 'requestId'),
    invoiceNumber: textOrNull(row, 'invoiceNo'),
    ...readCodes(row),
    titleName: textOrNull(row, 'invoiceTitle'),
    amount: moneyOrNull(row, 'invoiceAmount', currency),
    taxes: list(row, 'taxList', readTax),
    billingCycle: textOrNull(row, 'billCycle'),
    contractEntityId: textOrNull(row, 'salesId'),
    applicant: textOrNull(row, 'applyOpera'),
    rejectReason: textOrNull(row, 'cancelReason'),
    mailingAddress: address && readAddress(address),
    recipientEmail: textOrNull(row, 'email'),
    appliedAt: timeOrNull(row, 'applyTime'),
    sourceRequestId: textOrNull(row, 'srcRequestId'),
  }
}

function readCodes(row: WireObject) {
  const state = codeOrNull(row, 'invoiceState')
  const type = codeOrNull(row, 'invoiceType')
  const invoiceClass = codeOrNull(row, 'invoiceClass')
  const method = codeOrNull(row, 'invoiceMethod')
  const kind = codeOrNull(row, 'requestMode')
  const trade = codeOrNull(row, 'tradeType')
  const medium = codeOrNull(row, 'invoiceMode')
  const titleType = codeOrNull(row, 'titleType')
  return {
    state: internationalState.read(state),
    stateCode: state,
    type: internationalType.read(type),
    typeCode: type,
    invoiceClass: internationalClass.read(invoiceClass),
    invoiceClassCode: invoiceClass,
    requestMethod: internationalMethod.read(method),
    requestMethodCode: method,
    requestKind: internationalRequestKind.read(kind),
    requestKindCode: kind,
    tradeType: internationalTradeType.read(trade),
    tradeTypeCode: trade,
    medium: internationalMedium.read(medium),
    mediumCode: medium,
    titleType: internationalTitleType.read(titleType),
    titleTypeCode: titleType,
  }
}

/** One line of address is all that this site has. */
function readAddress(row: WireObject): MailingAddress {
  return {
    addressId: null,
    country: null,
    countryCode: null,
    recipient: textOrNull(row, 'recipients'),
    province: null,
    city: null,
    district: null,
    streetAddress: textOrNull(row, 'address'),
    postcode: textOrNull(row, 'zipCode'),
    mobilePhone: textOrNull(row, 'mobilePhone'),
    isDefault: null,
  }
}

function readTax(row: WireObject): InternationalInvoiceTax {
  return {
    taxClass: textOrNull(row, 'taxClass'),
    taxSubclass: textOrNull(row, 'subTaxClass'),
    rate: decimalOrNull(row, 'taxRate'),
    amount: moneyOrNull(row, 'taxAmount', currency),
    isVisible: yesOrNo(row, 'taxVisibleFlag'),
    isAccounted: yesOrNo(row, 'taxAccountingFlag'),
  }
}

/** Y or N; null for anything else. */
function yesOrNo(row: WireObject, name: string): boolean | null {
  const code = codeOrNull(row, name)
  return code === 'Y' ? true : code === 'N' ? false : null
}
