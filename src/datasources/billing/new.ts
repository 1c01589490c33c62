/** Bills on the new generation. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, sections 1, 2 and 8. */
import { bind } from '../../generations/operation.ts'
import { associationType } from '../customers/model.ts'
import { mergedPage, partsToAsk } from '../merged-paging.ts'
import { measuredMoneyOrNull, moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  billDetailType,
  billDetailTypeCodes,
  chargingMode,
  chargingModeCodes,
  monthlyBillType,
  monthlyBillTypeCodes,
  periodType,
  type ConsumptionRecord,
  type ConsumptionRecordArgs,
  type MonthlyBill,
  type MonthlyBillArgs,
  type MonthlyChargingMode,
} from './model.ts'
import { orderIdOf, quantityOrNull, readCommon, readPayments } from './read.ts'

/** Without a mode every mode is in one list, savings plans among them. */
export const consumptionRecordsNew = bind<ConsumptionRecordArgs, Page<ConsumptionRecord>>(['ListSubCustomerBillDetail'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListSubCustomerBillDetail', {
          query: {
            bill_cycle: filter.billingCycle,
            customer_id: filter.customerId,
            service_type_code: filter.serviceTypeCode,
            region_code: filter.regionCode,
            charging_mode: filter.chargingMode && chargingModeCodes[filter.chargingMode],
            bill_detail_type: filter.billDetailType && billDetailTypeCodes[filter.billDetailType],
            resource_id: filter.resourceId,
            resource_name: filter.resourceName,
            trade_id: filter.tradeId,
            account_manager_id: filter.accountManagerId,
            association_type: filter.association && (filter.association === 'REFERRAL' ? '1' : '2'),
            indirect_partner_id: filter.indirectPartnerId,
            bill_date_begin: filter.days?.from,
            bill_date_end: filter.days?.to,
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    const records = list(wire, 'fee_records', (row) => readRecord(row, currency, args))
    return offsetPage(records, integerOrNull(wire, 'total_count'), args)
  },
  missing: ['ConsumptionRecord.meteredFrom', 'ConsumptionRecord.meteredTo', 'ConsumptionRecord.specSize', 'ConsumptionRecord.specSizeMeasureId'],
})

function readRecord(row: WireObject, currency: string | null, args: ConsumptionRecordArgs): ConsumptionRecord {
  const money = (name: string) => moneyOrNull(row, name, currency)
  const association = codeOrNull(row, 'association_type')
  const mode = codeOrNull(row, 'charging_mode')
  const type = codeOrNull(row, 'bill_detail_type')
  const period = codeOrNull(row, 'period_type')
  const tradeId = textOrNull(row, 'trade_id')
  return {
    ...readCommon(row, money),
    recordId: textOrNull(row, 'id'),
    customerId: textOrNull(row, 'customer_id') ?? args.filter.customerId,
    billingCycle: textOrNull(row, 'bill_cycle') ?? args.filter.billingCycle,
    associationType: associationType.read(association),
    associationTypeCode: association,
    chargingMode: chargingMode.read(mode),
    chargingModeCode: mode,
    billDetailType: billDetailType.read(type),
    billDetailTypeCode: type,
    tradeId,
    orderId: orderIdOf(tradeId, type),
    deductedAt: timeOrNull(row, 'trade_time'),
    consumedAt: timeOrNull(row, 'consume_time'),
    meteredFrom: null,
    meteredTo: null,
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    regionCode: textOrNull(row, 'region_code'),
    specSize: null,
    specSizeMeasureId: null,
    usage: quantityOrNull(row, 'usage_amount', 'usage_measure_id'),
    discountAmount: money('official_discount_amount'),
    payableAmount: money('payment_amount'),
    payment: {
      cashAmount: money('cash_amount'),
      creditAmount: money('credit_amount'),
      couponAmount: money('coupon_amount'),
      flexiPurchaseCouponAmount: money('flexipurchase_coupon_amount'),
      storedCardAmount: money('stored_value_card_amount'),
    },
    writtenOffAmount: money('writeoff_amount'),
    periodType: periodType.read(period),
    periodTypeCode: period,
    periodCount: integerOrNull(row, 'period_num'),
    accountManagerId: textOrNull(row, 'account_manager_id'),
    partnerId: textOrNull(row, 'partner_id'),
  }
}

/** The modes a monthly bill may have: one call takes exactly one of them here. */
const monthlyModes = { YEARLY_MONTHLY: '1', PAY_PER_USE: '3', SAVINGS_PLAN: '11' } as const satisfies Record<MonthlyChargingMode, string>

function monthlyModesOf(mode: MonthlyChargingMode | undefined) {
  return mode ? [monthlyModes[mode]] : Object.values(monthlyModes)
}

/** Without a mode the bills of one mode come after those of the other. */
export const monthlyBillsNew = bind<MonthlyBillArgs, Page<MonthlyBill>>(['ListSubcustomerMonthlyBills'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: partsToAsk(args, monthlyModesOf(filter.chargingMode)).map((part) =>
        request('ListSubcustomerMonthlyBills', {
          query: {
            cycle: filter.billingCycle,
            charge_mode: part.key,
            customer_id: filter.customerId,
            cloud_service_type: filter.serviceTypeCode,
            bill_type: filter.billType && monthlyBillTypeCodes[filter.billType],
            indirect_partner_id: filter.indirectPartnerId,
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
      return { rows: list(wire, 'bill_sums', (row) => readBill(row, currency, args)), total: integerOrNull(wire, 'count') }
    })
    return mergedPage(parts, args, monthlyModesOf(args.filter.chargingMode))
  },
})

const paymentNames = { details: 'account_details', source: 'balance_type', billType: 'bill_type', measure: 'measure_id' } as const

function readBill(row: WireObject, currency: string | null, args: MonthlyBillArgs): MonthlyBill {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  const type = codeOrNull(row, 'bill_type')
  const mode = codeOrNull(row, 'charge_mode')
  return {
    customerId: text(row, 'customer_id'),
    billingCycle: args.filter.billingCycle,
    billType: monthlyBillType.read(type),
    billTypeCode: type,
    chargingMode: chargingMode.read(mode),
    chargingModeCode: mode,
    serviceTypeCode: textOrNull(row, 'cloud_service_type'),
    serviceTypeName: textOrNull(row, 'cloud_service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    amount: money('amount'),
    discountAmount: money('discount_amount'),
    debtAmount: money('debt_amount'),
    writtenOffAmount: money('adjustment_amount'),
    payments: readPayments(row, paymentNames, currency),
  }
}
