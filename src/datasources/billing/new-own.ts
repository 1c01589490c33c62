/** A customer's own bills on the new generation. Pure mapping: no I/O. Source: billing-incentives.mapping.md, section 3; catalogue-usage.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull, moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { billDetailType, billDetailTypeCodes, chargingModeCodes, periodType } from './model.ts'
import {
  provider,
  providerCodes,
  settlement,
  settlementCodes,
  statisticsCodes,
  summaryBillType,
  type BillTransaction,
  type BillTransactionArgs,
  type ConsumingCustomer,
  type ConsumingCustomerArgs,
  type MonthlySummaryArgs,
  type MonthlySummaryPage,
  type MonthlySummaryRow,
  type ResourceBill,
  type ResourceBillArgs,
  type ResourceRecord,
  type ResourceRecordArgs,
} from './model-own.ts'
import { orderIdOf, quantityOrNull, subServiceOrNull, type MoneyReader } from './read.ts'
import { memberParameters, modeOfNew, projectOrNull, readPayment } from './read-own.ts'

export const consumingCustomersNew = bind<ConsumingCustomerArgs, Page<ConsumingCustomer>>(['ListConsumeSubCustomers'], {
  plan: (args) => ({
    requests: [request('ListConsumeSubCustomers', { body: { bill_cycle: args.billingCycle, offset: offsetOf(args), limit: args.limit } })],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const customers = list(wire, 'sub_customers', (row) => ({ customerId: text(row, 'customer_id'), billingCycle: args.billingCycle }))
    return offsetPage(customers, integerOrNull(wire, 'total_count'), args)
  },
})

export const transactionsNew = bind<BillTransactionArgs, Page<BillTransaction>>(['ListCustomerBillsFeeRecords'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerBillsFeeRecords', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            bill_cycle: filter.billingCycle,
            provider_type: filter.provider && providerCodes[filter.provider],
            service_type_code: filter.serviceTypeCode,
            resource_type_code: filter.resourceTypeCode,
            region_code: filter.regionCode,
            charging_mode: filter.chargingMode && chargingModeCodes[filter.chargingMode],
            bill_type: filter.billDetailType && billDetailTypeCodes[filter.billDetailType],
            trade_id: filter.tradeId,
            enterprise_project_id: filter.enterpriseProjectId,
            include_zero_record: !filter.payableOnly,
            status: filter.settlement && settlementCodes[filter.settlement],
            ...memberParameters(filter),
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
    return offsetPage(list(wire, 'records', (row) => readTransaction(row, currency, args)), integerOrNull(wire, 'total_count'), args)
  },
})

function readTransaction(row: WireObject, currency: string | null, { filter }: BillTransactionArgs): BillTransaction {
  const money = (name: string) => moneyOrNull(row, name, currency)
  const type = codeOrNull(row, 'bill_type')
  const providerCode = codeOrNull(row, 'provider_type')
  const settlementCode = codeOrNull(row, 'status')
  const tradeId = textOrNull(row, 'trade_id')
  return {
    customerId: textOrNull(row, 'customer_id') ?? filter.customerId,
    accountName: textOrNull(row, 'account_name'),
    billingCycle: textOrNull(row, 'bill_cycle') ?? filter.billingCycle,
    ...modeOfNew(codeOrNull(row, 'charging_mode')),
    ...readDetailType(type),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    regionCode: textOrNull(row, 'region_code'),
    regionName: textOrNull(row, 'region_name'),
    enterpriseProject: projectOrNull(row, 'enterprise_project_id', 'enterprise_project_name'),
    provider: provider.read(providerCode),
    providerCode,
    settlement: settlement.read(settlementCode),
    settlementCode,
    tradeId,
    orderId: orderIdOf(tradeId, type),
    deductedAt: timeOrNull(row, 'trade_time'),
    consumptionTime: textOrNull(row, 'consume_time'),
    officialAmount: money('official_amount'),
    discountAmount: money('official_discount_amount'),
    roundedOffAmount: money('erase_amount'),
    payableAmount: money('consume_amount'),
    payment: readPayment(money, 'stored_value_card_amount'),
    debtAmount: money('debt_amount'),
    writtenOffAmount: money('writeoff_amount'),
  }
}

function readDetailType(code: string | null) {
  return { billDetailType: billDetailType.read(code), billDetailTypeCode: code }
}

/** Without a mode every mode is in one list. */
export const resourceRecordsNew = bind<ResourceRecordArgs, Page<ResourceRecord>>(['ListCustomerselfResourceRecords'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerselfResourceRecords', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            cycle: filter.billingCycle,
            cloud_service_type: filter.serviceTypeCode,
            region: filter.regionCode,
            charge_mode: filter.chargingMode && chargeModes[filter.chargingMode],
            bill_type: filter.billDetailType && billDetailTypeCodes[filter.billDetailType],
            resource_id: filter.resourceId,
            enterprise_project_id: filter.enterpriseProjectId,
            include_zero_record: !filter.payableOnly,
            ...memberParameters(filter),
            trade_id: filter.orderId ?? filter.tradeId,
            bill_date_begin: filter.days?.from,
            bill_date_end: filter.days?.to,
            statistic_type: statisticsCodes[filter.statistics],
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
    return offsetPage(list(wire, 'fee_records', (row) => readRecord(row, currency, args)), integerOrNull(wire, 'total_count'), args)
  },
})

/** The modes are texts in this one list. */
const chargeModes = { YEARLY_MONTHLY: '1', PAY_PER_USE: '3', RESERVED_INSTANCE: '10', SAVINGS_PLAN: '11' } as const

/** The fields that records and resource bills name alike. */
function readResourceBilled(row: WireObject, money: MoneyReader, customerId: string) {
  const type = codeOrNull(row, 'bill_type')
  const period = codeOrNull(row, 'period_type')
  const tradeId = textOrNull(row, 'trade_id')
  return {
    customerId: textOrNull(row, 'customer_id') ?? customerId,
    accountName: textOrNull(row, 'account_name'),
    ...modeOfNew(codeOrNull(row, 'charge_mode')),
    ...readDetailType(type),
    serviceTypeCode: textOrNull(row, 'cloud_service_type'),
    serviceTypeName: textOrNull(row, 'cloud_service_type_name'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    regionCode: textOrNull(row, 'region'),
    regionName: textOrNull(row, 'region_name'),
    enterpriseProject: projectOrNull(row, 'enterprise_project_id', 'enterprise_project_name'),
    recordId: textOrNull(row, 'id'),
    day: textOrNull(row, 'bill_date'),
    tradeId,
    orderId: textOrNull(row, 'order_id') ?? orderIdOf(tradeId, type),
    consumptionTime: textOrNull(row, 'consume_time'),
    meteredFrom: timeOrNull(row, 'effective_time'),
    meteredTo: timeOrNull(row, 'expire_time'),
    resourceName: textOrNull(row, 'resource_name'),
    resourceTag: textOrNull(row, 'resource_tag'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    skuCode: textOrNull(row, 'sku_code'),
    periodType: periodType.read(period),
    periodTypeCode: period,
    periodCount: integerOrNull(row, 'period_num'),
    subService: subServiceOrNull(row),
    officialAmount: money('official_amount'),
    discountAmount: money('discount_amount'),
    payment: readPayment(money, 'stored_card_amount'),
    debtAmount: money('debt_amount'),
    writtenOffAmount: money('adjustment_amount'),
  }
}

function readRecord(row: WireObject, currency: string | null, { filter }: ResourceRecordArgs): ResourceRecord {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  return {
    ...readResourceBilled(row, money, filter.customerId),
    resourceTypeCode: textOrNull(row, 'resource_type'),
    resourceId: textOrNull(row, 'resource_id'),
    deductedAt: timeOrNull(row, 'trade_time'),
    productId: textOrNull(row, 'product_id'),
    productName: textOrNull(row, 'product_name'),
    specSize: decimalOrNull(row, 'spec_size'),
    specSizeMeasureId: integerOrNull(row, 'spec_size_measure_id'),
    usageTypeCode: textOrNull(row, 'usage_type'),
    usage: quantityOrNull(row, 'usage', 'usage_measure_id'),
    packageUsage: quantityOrNull(row, 'free_resource_usage', 'free_resource_measure_id'),
    reservedInstanceUsage: quantityOrNull(row, 'ri_usage', 'ri_usage_measure_id'),
    unitPrice: decimalOrNull(row, 'unit_price'),
    unitPriceUnit: textOrNull(row, 'unit'),
    payableAmount: money('amount'),
    formula: textOrNull(row, 'formula'),
    relativeOrderId: textOrNull(row, 'relative_order_id'),
  }
}

export const resourceBillsNew = bind<ResourceBillArgs, Page<ResourceBill>>(['ListCustomerselfResourceRecordDetails'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerselfResourceRecordDetails', {
          identity: { kind: 'customer', customerId: filter.customerId },
          body: {
            cycle: filter.billingCycle,
            cloud_service_type: filter.serviceTypeCode,
            resource_type: filter.resourceTypeCode,
            region: filter.regionCode,
            res_instance_id: filter.resourceId,
            charge_mode: filter.chargingMode && chargingModeCodes[filter.chargingMode],
            bill_type: filter.billDetailType && billDetailTypeCodes[filter.billDetailType],
            enterprise_project_id: filter.enterpriseProjectId,
            include_zero_record: !filter.payableOnly,
            ...memberParameters(filter),
            statistic_type: statisticsCodes[filter.statistics],
            query_type: filter.days ? 'DAILY' : 'BILLCYCLE',
            bill_cycle_begin: filter.days?.from,
            bill_cycle_end: filter.days?.to,
            payer_account_id: filter.payerAccountId,
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
    return offsetPage(list(wire, 'monthly_records', (row) => readBill(row, currency, args)), integerOrNull(wire, 'total_count'), args)
  },
})

/** The capital T of `resource_Type_code` is the contract's (section 3). */
function readBill(row: WireObject, currency: string | null, { filter }: ResourceBillArgs): ResourceBill {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  return {
    ...readResourceBilled(row, money, filter.customerId),
    billingCycle: textOrNull(row, 'cycle') ?? filter.billingCycle,
    resourceTypeCode: textOrNull(row, 'resource_Type_code'),
    resourceId: textOrNull(row, 'res_instance_id'),
    payableAmount: money('consume_amount'),
    rootResourceId: textOrNull(row, 'root_resource_id'),
    parentResourceId: textOrNull(row, 'parent_resource_id'),
    previousOrderId: textOrNull(row, 'pre_order_id'),
    availabilityZoneCodes: list(row, 'az_code_infos', (zone) => textOrNull(zone, 'az_code')).filter((code) => code !== null),
    payerAccountId: textOrNull(row, 'payer_account_id'),
    operatingEntityId: textOrNull(row, 'be_id'),
  }
}

export const monthlySummaryNew = bind<MonthlySummaryArgs, MonthlySummaryPage>(['ShowCustomerMonthlySum'], {
  plan: (args) => ({
    requests: [
      request('ShowCustomerMonthlySum', {
        identity: { kind: 'customer', customerId: args.filter.customerId },
        query: {
          bill_cycle: args.filter.billingCycle,
          service_type_code: args.filter.serviceTypeCode,
          enterprise_project_id: args.filter.enterpriseProjectId,
          ...memberParameters(args.filter),
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    const money = (name: string) => measuredMoneyOrNull(wire, name, 'measure_id', currency)
    return {
      ...offsetPage(list(wire, 'bill_sums', (row) => readSummaryRow(row, currency, args)), integerOrNull(wire, 'total_count'), args),
      totals: {
        payableAmount: money('consume_amount'),
        payment: readPayment(money, 'stored_value_card_amount'),
        debtAmount: money('debt_amount'),
        writtenOffAmount: money('writeoff_amount'),
      },
    }
  },
  missing: ['MonthlySummaryRow.regionCode'],
})

function readSummaryRow(row: WireObject, currency: string | null, { filter }: MonthlySummaryArgs): MonthlySummaryRow {
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  const type = codeOrNull(row, 'bill_type')
  return {
    customerId: textOrNull(row, 'customer_id') ?? filter.customerId,
    accountName: textOrNull(row, 'account_name'),
    billingCycle: textOrNull(row, 'bill_cycle') ?? filter.billingCycle,
    billType: summaryBillType.read(type),
    billTypeCode: type,
    ...modeOfNew(codeOrNull(row, 'charging_mode')),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    regionCode: null,
    officialAmount: money('official_amount'),
    discountAmount: money('official_discount_amount'),
    roundedOffAmount: money('truncated_amount'),
    payableAmount: money('consume_amount'),
    payment: readPayment(money, 'stored_value_card_amount'),
    debtAmount: money('debt_amount'),
    writtenOffAmount: money('writeoff_amount'),
  }
}
