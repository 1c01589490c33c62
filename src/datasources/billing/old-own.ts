/**
 * A customer's own bills on the old generation. Pure mapping: no I/O. Source: billing-incentives.mapping.md, section 3.
 * Its lists know two charging modes, one a call, and page numbers; amounts may be in fen.
 */
import { bind, type Plan, type PlannedRequest } from '../../generations/operation.ts'
import { sumOf } from '../decimal.ts'
import { mergedPage, partsToAsk, type PartAnswer } from '../merged-paging.ts'
import { measuredMoneyOrNull, moneyOrNull, type Money } from '../money.ts'
import { numberedPage, numberedPages, pageOf, type NumberedPage, type Page, type PageRequest } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { billDetailType, paymentSource, periodType, type ChargingMode, type ConsumptionPayment, type PaymentSource } from './model.ts'
import {
  summaryBillType,
  type MemberFilter,
  type MonthlySummaryArgs,
  type MonthlySummaryPage,
  type MonthlySummaryRow,
  type ResourceBill,
  type ResourceBillArgs,
  type ResourceRecord,
  type ResourceRecordArgs,
} from './model-own.ts'
import { modeOfOld, payMethods, quantityOrNull } from './read.ts'
import { projectOrNull, unknownPayment } from './read-own.ts'

/** The contract's largest page of the records; of the resource bills none is documented. */
const maxPageSize = 100

type PayMethod = (typeof payMethods)[keyof typeof payMethods]

/** The modes of a list: one call takes exactly one of them. Reserved instances and savings plans are in none of them. */
function payMethodsOf(mode: ChargingMode | undefined): readonly PayMethod[] {
  if (mode === 'YEARLY_MONTHLY' || mode === 'PAY_PER_USE') return [payMethods[mode]]
  return mode === undefined ? Object.values(payMethods) : []
}

type OwnListArgs = PageRequest & { readonly filter: MemberFilter & { readonly chargingMode?: ChargingMode } }

/** The requests of a page: for each mode that it needs, the numbered pages that hold its part. */
function planByMode(args: OwnListArgs, ask: (payMethod: PayMethod, page: NumberedPage) => PlannedRequest): Plan {
  return {
    requests: partsToAsk(args, payMethodsOf(args.filter.chargingMode)).flatMap((part) =>
      numberedPages(part.offset, args.limit, maxPageSize).map((page) => ask(part.key, page)),
    ),
  }
}

/** The page of the answers to such requests. */
function mergeByMode<T>(answers: readonly unknown[], args: OwnListArgs, read: (wire: WireObject) => { readonly rows: readonly T[]; readonly total: number | null }): Page<T> {
  const modes = payMethodsOf(args.filter.chargingMode)
  let at = 0
  const parts = partsToAsk(args, modes).map((part): PartAnswer<T> => {
    const count = numberedPages(part.offset, args.limit, maxPageSize).length
    const pages = answers.slice(at, at + count).map((answer) => read(body(answer)))
    at += count
    const window = { position: [part.offset], limit: args.limit }
    const total = pages[0]?.total ?? null
    return { rows: numberedPage(pages.map(({ rows }) => rows), total, window, maxPageSize).items, total }
  })
  return mergedPage(parts, args, modes)
}

/** What none of the old bills can be asked. */
function membersCannot({ members }: MemberFilter): string | null {
  return members === 'OWN' ? null : "it cannot tell an enterprise's members apart."
}

function recordsCannot({ filter }: ResourceRecordArgs): string | null {
  if (payMethodsOf(filter.chargingMode).length === 0) return 'it has no records of this charging mode.'
  if (filter.billDetailType !== undefined) return 'it has no filter by bill type.'
  if (filter.tradeId !== undefined) return 'it has no filter by transaction.'
  if (filter.payableOnly) return 'it cannot leave out records with nothing to pay.'
  if (filter.statistics !== 'DETAIL') return 'it has the records of each deduction only.'
  return membersCannot(filter)
}

/** The span of days takes the month's place: both must be of one month. */
export const resourceRecordsOld = bind<ResourceRecordArgs, Page<ResourceRecord>>(['ListCustomerselfResourceRecordsOld'], {
  plan: (args) => {
    const { filter } = args
    const cannot = recordsCannot(args)
    if (cannot !== null) return { cannot }
    const days = filter.days ?? daysOf(filter.billingCycle)
    return planByMode(args, (payMethod, page) =>
      request('ListCustomerselfResourceRecordsOld', {
        identity: { kind: 'customer', customerId: filter.customerId },
        query: {
          startTime: days.from,
          endTime: days.to,
          cloudServiceTypeCode: filter.serviceTypeCode,
          regionCode: filter.regionCode,
          orderId: filter.orderId,
          payMethod,
          offset: page.number,
          limit: page.size,
          resourceId: filter.resourceId,
          enterpriseProjectId: filter.enterpriseProjectId,
        },
      }),
    )
  },
  merge: (answers, args) =>
    mergeByMode(answers, args, (wire) => {
      const currency = textOrNull(wire, 'currency')
      return { rows: list(wire, 'feeRecords', (row) => readRecord(row, currency, args)), total: integerOrNull(wire, 'totalCount') }
    }),
  missing: [
    'ResourceRecord.accountName',
    'ResourceRecord.consumptionTime',
    'ResourceRecord.day',
    'ResourceRecord.debtAmount',
    'ResourceRecord.discountAmount',
    'ResourceRecord.formula',
    'ResourceRecord.payment',
    'ResourceRecord.periodCount',
    'ResourceRecord.regionName',
    'ResourceRecord.relativeOrderId',
    'ResourceRecord.resourceTypeName',
    'ResourceRecord.serviceTypeName',
    'ResourceRecord.skuCode',
    'ResourceRecord.specDescription',
    'ResourceRecord.specSize',
    'ResourceRecord.specSizeMeasureId',
    'ResourceRecord.subService',
    'ResourceRecord.tradeId',
    'ResourceRecord.unitPrice',
    'ResourceRecord.unitPriceUnit',
    'ResourceRecord.usageTypeCode',
    'ResourceRecord.writtenOffAmount',
  ],
})

/** The first and the last day of a month. */
function daysOf(cycle: string): { readonly from: string; readonly to: string } {
  const [year = 0, month = 0] = cycle.split('-').map(Number)
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return { from: `${cycle}-01`, to: `${cycle}-${last}` }
}

/** What the old bills tell nothing of. */
const unknown = {
  accountName: null,
  serviceTypeName: null,
  resourceTypeName: null,
  regionName: null,
  day: null,
  tradeId: null,
  consumptionTime: null,
  specDescription: null,
  skuCode: null,
  periodCount: null,
  subService: null,
  discountAmount: null,
  payment: null,
  debtAmount: null,
  writtenOffAmount: null,
} as const

function readRecord(row: WireObject, currency: string | null, { filter }: ResourceRecordArgs): ResourceRecord {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measureId', currency)
  const type = codeOrNull(row, 'feeSourceOperation')
  const period = codeOrNull(row, 'periodType')
  return {
    ...unknown,
    customerId: filter.customerId,
    ...modeOfOld(codeOrNull(row, 'payMethod')),
    billDetailType: billDetailType.read(type),
    billDetailTypeCode: type,
    serviceTypeCode: textOrNull(row, 'cloudServiceTypeCode'),
    resourceTypeCode: textOrNull(row, 'resourceTypeCode'),
    regionCode: textOrNull(row, 'regionCode'),
    enterpriseProject: projectOrNull(row, 'enterpriseProjectId', null),
    recordId: textOrNull(row, 'feeId'),
    orderId: textOrNull(row, 'orderId'),
    deductedAt: timeOrNull(row, 'createTime'),
    meteredFrom: timeOrNull(row, 'effectiveTime'),
    meteredTo: timeOrNull(row, 'expireTime'),
    resourceId: textOrNull(row, 'resourceId'),
    resourceName: textOrNull(row, 'resourceName'),
    // Two spellings are known of this one.
    resourceTag: textOrNull(row, 'resourceTag') ?? textOrNull(row, 'resourcetag'),
    productId: textOrNull(row, 'productId'),
    productName: textOrNull(row, 'productName'),
    specSize: null,
    specSizeMeasureId: null,
    usageTypeCode: null,
    usage: quantityOrNull(row, 'usageAmount', 'usageMeasureId'),
    packageUsage: quantityOrNull(row, 'freeResourceAmount', 'freeResourceMeasureId'),
    reservedInstanceUsage: quantityOrNull(row, 'rIAmount', 'rIMeasureId'),
    periodType: periodType.read(period),
    periodTypeCode: period,
    unitPrice: null,
    unitPriceUnit: null,
    officialAmount: money('officialAmount'),
    payableAmount: money('amount'),
    formula: null,
    relativeOrderId: null,
  }
}

function billsCannot({ filter }: ResourceBillArgs): string | null {
  if (payMethodsOf(filter.chargingMode).length === 0) return 'it has no bills of this charging mode.'
  if (filter.billDetailType !== undefined) return 'it has no filter by bill type.'
  if (filter.payerAccountId !== undefined) return 'it has no filter by paying account.'
  if (filter.payableOnly) return 'it cannot leave out bills with nothing to pay.'
  if (filter.statistics !== 'CYCLE') return 'it has bills of whole months only.'
  return membersCannot(filter)
}

export const resourceBillsOld = bind<ResourceBillArgs, Page<ResourceBill>>(['ListCustomerselfResourceRecordDetailsOld'], {
  plan: (args) => {
    const { filter } = args
    const cannot = billsCannot(args)
    if (cannot !== null) return { cannot }
    return planByMode(args, (payMethod, page) =>
      request('ListCustomerselfResourceRecordDetailsOld', {
        identity: { kind: 'customer', customerId: filter.customerId },
        query: {
          cycle: filter.billingCycle,
          cloudServiceTypeCode: filter.serviceTypeCode,
          resourceTypeCode: filter.resourceTypeCode,
          regionCode: filter.regionCode,
          resInstanceId: filter.resourceId,
          payMethod,
          enterpriseProjectId: filter.enterpriseProjectId,
          offset: page.number,
          limit: page.size,
        },
      }),
    )
  },
  merge: (answers, args) =>
    mergeByMode(answers, args, (wire) => {
      const currency = textOrNull(wire, 'currency')
      // Two spellings are known of the total.
      const total = integerOrNull(wire, 'total_count') ?? integerOrNull(wire, 'totalCount')
      return { rows: list(wire, 'monthlyRecords', (row) => readBill(row, currency, args)), total }
    }),
  missing: [
    'ResourceBill.accountName',
    'ResourceBill.availabilityZoneCodes',
    'ResourceBill.billDetailType',
    'ResourceBill.billDetailTypeCode',
    'ResourceBill.consumptionTime',
    'ResourceBill.day',
    'ResourceBill.debtAmount',
    'ResourceBill.discountAmount',
    'ResourceBill.meteredFrom',
    'ResourceBill.meteredTo',
    'ResourceBill.operatingEntityId',
    'ResourceBill.orderId',
    'ResourceBill.parentResourceId',
    'ResourceBill.payerAccountId',
    'ResourceBill.payment',
    'ResourceBill.periodCount',
    'ResourceBill.periodType',
    'ResourceBill.periodTypeCode',
    'ResourceBill.previousOrderId',
    'ResourceBill.recordId',
    'ResourceBill.regionName',
    'ResourceBill.resourceTypeName',
    'ResourceBill.rootResourceId',
    'ResourceBill.serviceTypeName',
    'ResourceBill.skuCode',
    'ResourceBill.specDescription',
    'ResourceBill.subService',
    'ResourceBill.tradeId',
    'ResourceBill.writtenOffAmount',
  ],
})

function readBill(row: WireObject, currency: string | null, { filter }: ResourceBillArgs): ResourceBill {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measureId', currency)
  return {
    ...unknown,
    customerId: filter.customerId,
    billingCycle: textOrNull(row, 'cycle') ?? filter.billingCycle,
    ...modeOfOld(codeOrNull(row, 'payMethod')),
    billDetailType: null,
    billDetailTypeCode: null,
    serviceTypeCode: textOrNull(row, 'cloudServiceTypeCode'),
    resourceTypeCode: textOrNull(row, 'resourceTypeCode'),
    regionCode: textOrNull(row, 'regionCode'),
    enterpriseProject: projectOrNull(row, 'enterpriseProjectId', null),
    recordId: null,
    orderId: null,
    meteredFrom: null,
    meteredTo: null,
    resourceId: textOrNull(row, 'resInstanceId'),
    resourceName: textOrNull(row, 'resourceName'),
    resourceTag: textOrNull(row, 'resourceTag'),
    periodType: null,
    periodTypeCode: null,
    officialAmount: money('officialAmount'),
    payableAmount: money('consumeAmount'),
    rootResourceId: null,
    parentResourceId: null,
    previousOrderId: null,
    availabilityZoneCodes: null,
    payerAccountId: null,
    operatingEntityId: null,
  }
}

/** All rows in one answer. Its cash and credit totals are left out: the contract doubts that they are what was paid. */
export const monthlySummaryOld = bind<MonthlySummaryArgs, MonthlySummaryPage>(['ShowCustomerMonthlySumOld'], {
  plan: ({ filter }) => {
    const cannot = membersCannot(filter)
    if (cannot !== null) return { cannot }
    return {
      requests: [
        request('ShowCustomerMonthlySumOld', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: { cycle: filter.billingCycle, cloud_service_type_code: filter.serviceTypeCode, enterpriseProjectId: filter.enterpriseProjectId },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    const money = (name: string) => measuredMoneyOrNull(wire, name, 'measure_id', currency)
    const rows = list(wire, 'bill_sums', (row) => readSummaryRow(row, currency, args))
    return {
      ...pageOf(rows, args),
      totals: {
        payableAmount: money('total_amount'),
        payment: { ...unknownPayment, couponAmount: money('coupon_amount'), flexiPurchaseCouponAmount: money('cashcoupon_amount'), storedCardAmount: money('storedcard_amount') },
        debtAmount: money('debt_amount'),
        writtenOffAmount: null,
      },
    }
  },
  missing: [
    'MonthlySummaryRow.accountName',
    'MonthlySummaryRow.officialAmount',
    'MonthlySummaryRow.resourceTypeName',
    'MonthlySummaryRow.roundedOffAmount',
    'MonthlySummaryRow.serviceTypeName',
    'MonthlySummaryRow.writtenOffAmount',
    'MonthlySummaryTotals.writtenOffAmount',
  ],
})

function readSummaryRow(row: WireObject, currency: string | null, { filter }: MonthlySummaryArgs): MonthlySummaryRow {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  const type = codeOrNull(row, 'bill_type')
  return {
    customerId: textOrNull(row, 'customer_id') ?? filter.customerId,
    accountName: null,
    billingCycle: filter.billingCycle,
    billType: summaryBillType.read(type),
    billTypeCode: type,
    ...modeOfOld(codeOrNull(row, 'pay_method')),
    serviceTypeCode: textOrNull(row, 'cloud_service_type_code'),
    serviceTypeName: null,
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: null,
    regionCode: textOrNull(row, 'region_code'),
    officialAmount: null,
    discountAmount: money('discount'),
    roundedOffAmount: null,
    payableAmount: money('consume_amount'),
    payment: readDeductions(row, currency),
    debtAmount: money('debt'),
    writtenOffAmount: null,
  }
}

/**
 * What each account paid: of a list of deductions, an account that is not in it paid nothing. They carry no unit of their
 * own: theirs is the row's.
 */
function readDeductions(row: WireObject, currency: string | null): ConsumptionPayment | null {
  if (row['account_details'] === undefined || row['account_details'] === null) return null
  const deductions = list(row, 'account_details', (detail) => ({
    source: paymentSource.read(codeOrNull(detail, 'balance_type_id')),
    amount: measuredMoneyOrNull({ ...detail, measure_id: row['measure_id'] }, 'deduct_amount', 'measure_id', currency),
  }))
  const paidFrom = (source: PaymentSource): Money | null => {
    const amounts = deductions.filter((deduction) => deduction.source === source).map(({ amount }) => amount)
    const known = amounts.filter((amount) => amount !== null)
    return known.length < amounts.length ? null : moneyOrNull({ sum: sumOf(known.map(({ amount }) => amount)) }, 'sum', currency)
  }
  return {
    cashAmount: paidFrom('CASH'),
    creditAmount: paidFrom('CREDIT'),
    couponAmount: paidFrom('CASH_COUPON'),
    flexiPurchaseCouponAmount: paidFrom('FLEXI_PURCHASE_COUPON'),
    storedCardAmount: paidFrom('STORED_CARD'),
  }
}
