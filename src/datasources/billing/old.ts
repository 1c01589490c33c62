/** Bills on the old generation. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, sections 1, 2 and 8. */
import { bind } from '../../generations/operation.ts'
import { mergedPage, partsToAsk } from '../merged-paging.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  billDetailType,
  chargingMode,
  chargingModeCodes,
  monthlyBillType,
  monthlyBillTypeCodes,
  periodType,
  type ChargingMode,
  type ConsumptionRecord,
  type ConsumptionRecordArgs,
  type FilterableBillDetailType,
  type MonthlyBill,
  type MonthlyBillArgs,
} from './model.ts'
import { modeOfOld, payMethods, quantityOrNull, readCommon, readPayments } from './read.ts'

/** The modes of this list: one call takes exactly one of them. Savings plans are in none of them. */
const recordModes = ['1', '3', '10'] as const

type RecordMode = (typeof recordModes)[number]

/** The bill types of the last release that carried this list. */
const recordTypes = {
  NEW_PURCHASE: 1,
  RENEWAL: 2,
  CHANGE: 3,
  UNSUBSCRIPTION: 4,
  USAGE: 5,
  AUTO_RENEWAL: 8,
  COMPENSATION: 9,
  SUPPORT_PLAN_MONTH_END: 14,
  DEDUCTION: 16,
} as const

/** All modes are one list here: the records of one mode after those of the other, zero records included as on new. */
export const consumptionRecordsOld = bind<ConsumptionRecordArgs, Page<ConsumptionRecord>>(['ListSubCustomerBillDetailOld'], {
  plan: (args) => {
    const { filter } = args
    const type = filter.billDetailType && recordTypeCode(filter.billDetailType)
    if (type === null) return { cannot: 'it has no records of this bill type.' }
    const cannot = recordsCannot(args)
    if (cannot !== null) return { cannot }
    return {
      requests: partsToAsk(args, recordModesOf(filter.chargingMode)).map((part) =>
        request('ListSubCustomerBillDetailOld', {
          query: {
            customer_id: filter.customerId,
            cycle: filter.billingCycle,
            charge_mode: part.key,
            cloud_service_type: filter.serviceTypeCode,
            region: filter.regionCode,
            bill_type: type,
            resource_id: filter.resourceId,
            include_zero_record: true,
            indirect_partner_id: filter.indirectPartnerId,
            bill_date_begin: filter.days?.from,
            bill_date_end: filter.days?.to,
            offset: part.offset,
            limit: args.limit,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const parts = answers.map((answer) => {
      const wire = body(answer)
      const currency = textOrNull(wire, 'currency')
      return { rows: list(wire, 'fee_records', (row) => readRecord(row, currency, args)), total: integerOrNull(wire, 'count') }
    })
    return mergedPage(parts, args, recordModesOf(args.filter.chargingMode))
  },
  missing: [
    'ConsumptionRecord.accountManagerId',
    'ConsumptionRecord.associationType',
    'ConsumptionRecord.associationTypeCode',
    'ConsumptionRecord.consumedAt',
    'ConsumptionRecord.deductedAt',
    'ConsumptionRecord.partnerId',
    'ConsumptionRecord.periodCount',
    'ConsumptionRecord.recordId',
    'ConsumptionRecord.resourceTypeName',
    'ConsumptionRecord.serviceTypeName',
    'ConsumptionRecord.tradeId',
  ],
})

/** Of a referral customer it would answer an empty list, without an error (section 1, traps). */
function recordsCannot({ filter, association }: ConsumptionRecordArgs): string | null {
  const wanted = filter.association ?? association
  if (wanted === 'REFERRAL') return 'it has records of resale customers only.'
  if (wanted === null) return 'it has records of resale customers only, and this customer is not known to be one.'
  if (filter.chargingMode === 'SAVINGS_PLAN') return 'it has no records of savings plans.'
  if (filter.resourceName !== undefined) return 'it has no filter by resource name.'
  if (filter.tradeId !== undefined) return 'it has no filter by transaction.'
  if (filter.accountManagerId !== undefined) return 'it has no filter by account manager.'
  return null
}

function recordTypeCode(type: FilterableBillDetailType) {
  return isRecordType(type) ? recordTypes[type] : null
}

function isRecordType(type: FilterableBillDetailType): type is keyof typeof recordTypes {
  return type in recordTypes
}

function recordModesOf(mode: ChargingMode | undefined): readonly RecordMode[] {
  if (mode === undefined) return recordModes
  const code = String(chargingModeCodes[mode])
  return recordModes.filter((known) => known === code)
}

function readRecord(row: WireObject, currency: string | null, args: ConsumptionRecordArgs): ConsumptionRecord {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  const mode = codeOrNull(row, 'charge_mode')
  const type = codeOrNull(row, 'bill_type')
  const period = codeOrNull(row, 'period_type')
  return {
    ...readCommon(row, money),
    recordId: null,
    customerId: args.filter.customerId,
    billingCycle: args.filter.billingCycle,
    associationType: null,
    associationTypeCode: null,
    chargingMode: chargingMode.read(mode),
    chargingModeCode: mode,
    billDetailType: billDetailType.read(type),
    billDetailTypeCode: type,
    tradeId: null,
    orderId: textOrNull(row, 'order_id'),
    deductedAt: null,
    consumedAt: null,
    meteredFrom: timeOrNull(row, 'effective_time'),
    meteredTo: timeOrNull(row, 'expire_time'),
    serviceTypeCode: textOrNull(row, 'cloud_service_type'),
    serviceTypeName: null,
    resourceTypeCode: textOrNull(row, 'resource_type'),
    resourceTypeName: null,
    regionCode: textOrNull(row, 'region'),
    specSize: decimalOrNull(row, 'spec_size'),
    specSizeMeasureId: integerOrNull(row, 'spec_size_measure_id'),
    usage: quantityOrNull(row, 'usage', 'usage_measure_id'),
    discountAmount: money('discount_amount'),
    payableAmount: money('amount'),
    payment: {
      cashAmount: money('cash_amount'),
      creditAmount: money('credit_amount'),
      couponAmount: money('coupon_amount'),
      flexiPurchaseCouponAmount: money('flexipurchase_coupon_amount'),
      storedCardAmount: money('stored_card_amount'),
    },
    writtenOffAmount: money('adjustment_amount'),
    periodType: periodType.read(period),
    periodTypeCode: period,
    periodCount: null,
    accountManagerId: null,
    partnerId: null,
  }
}

const maxPageSize = 100

/** `offset` is a page number from 1 here; without a mode one call has all modes. */
export const monthlyBillsOld = bind<MonthlyBillArgs, Page<MonthlyBill>>(['ListSubcustomerMonthlyBillsOld'], {
  plan: (args) => {
    const { filter } = args
    if (filter.indirectPartnerId !== undefined) return { cannot: 'it has no filter by cloud reseller.' }
    if (filter.chargingMode === 'SAVINGS_PLAN') return { cannot: 'it has no filter by savings plan.' }
    const payMethod = filter.chargingMode && payMethods[filter.chargingMode]
    return {
      requests: numberedPages(offsetOf(args), args.limit, maxPageSize).map((page) =>
        request('ListSubcustomerMonthlyBillsOld', {
          query: {
            period: filter.billingCycle,
            customerId: filter.customerId,
            cloudServiceTypeCode: filter.serviceTypeCode,
            payMethod,
            bill_type: filter.billType && monthlyBillTypeCodes[filter.billType],
            offset: page.number,
            limit: page.size,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    const pages = wires.map((wire) => list(wire, 'billSums', (row) => readBill(row, args)))
    return numberedPage(pages, wires[0] ? integerOrNull(wires[0], 'count') : null, args, maxPageSize)
  },
  missing: ['MonthlyBill.resourceTypeCode', 'MonthlyBill.resourceTypeName', 'MonthlyBill.serviceTypeName'],
})

const paymentNames = { details: 'accountDetails', source: 'balanceTypeId', billType: 'billType', measure: 'measureId' } as const

function readBill(row: WireObject, args: MonthlyBillArgs): MonthlyBill {
  const currency = textOrNull(row, 'currency')
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measureId', currency)
  const type = codeOrNull(row, 'billType')
  return {
    customerId: text(row, 'customerId'),
    billingCycle: args.filter.billingCycle,
    billType: monthlyBillType.read(type),
    billTypeCode: type,
    ...modeOfOld(codeOrNull(row, 'payMethod')),
    serviceTypeCode: textOrNull(row, 'cloudServiceTypeCode'),
    serviceTypeName: null,
    resourceTypeCode: null,
    resourceTypeName: null,
    amount: money('amount'),
    discountAmount: money('discountAmount'),
    debtAmount: money('debtAmount'),
    writtenOffAmount: money('writeoffDebtAmount'),
    payments: readPayments(row, paymentNames, currency),
  }
}
