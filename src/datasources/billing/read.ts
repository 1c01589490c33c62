/** Readers that both generations of the bills share. Pure mapping: no I/O. */
import { measuredMoneyOrNull, type Money } from '../money.ts'
import { codeOrNull, decimalOrNull, integerOrNull, list, textOrNull, type WireObject } from '../wire.ts'
import {
  chargingModeCodes,
  monthlyBillType,
  paymentSource,
  type ChargingMode,
  type MeasuredQuantity,
  type MonthlyBillPayment,
  type PackagedSubService,
} from './model.ts'

/** Reads an amount field of the row at hand, in the unit and currency of its generation. */
export type MoneyReader = (name: string) => Money | null

/** A quantity and the vendor's id of its unit; null where there is no quantity. */
export function quantityOrNull(row: WireObject, name: string, measureField: string): MeasuredQuantity | null {
  const value = decimalOrNull(row, name)
  return value === null ? null : { value, measureId: integerOrNull(row, measureField) }
}

/** The sub-service of a packaged machine: the `sub_*` fields, named alike by both generations; null for other records. */
export function subServiceOrNull(row: WireObject): PackagedSubService | null {
  const subService: PackagedSubService = {
    serviceTypeCode: textOrNull(row, 'sub_service_type_code'),
    serviceTypeName: textOrNull(row, 'sub_service_type_name'),
    resourceTypeCode: textOrNull(row, 'sub_resource_type_code'),
    resourceTypeName: textOrNull(row, 'sub_resource_type_name'),
    resourceId: textOrNull(row, 'sub_resource_id'),
    resourceName: textOrNull(row, 'sub_resource_name'),
  }
  return Object.values(subService).every((value) => value === null) ? null : subService
}

/** The fields of a consumption record that both generations name alike (billing-incentives.mapping.md, section 1). */
export function readCommon(row: WireObject, money: MoneyReader) {
  return {
    resourceId: textOrNull(row, 'resource_id'),
    resourceName: textOrNull(row, 'resource_name'),
    resourceTag: textOrNull(row, 'resource_tag'),
    regionName: textOrNull(row, 'region_name'),
    productId: textOrNull(row, 'product_id'),
    productName: textOrNull(row, 'product_name'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    usageTypeCode: textOrNull(row, 'usage_type'),
    packageUsage: quantityOrNull(row, 'free_resource_usage', 'free_resource_measure_id'),
    reservedInstanceUsage: quantityOrNull(row, 'ri_usage', 'ri_usage_measure_id'),
    officialAmount: money('official_amount'),
    debtAmount: money('debt_amount'),
    subService: subServiceOrNull(row),
  }
}

/** What the fields of a monthly bill's account details are called on a generation. */
export interface PaymentNames {
  readonly details: string
  readonly source: string
  readonly billType: string
  readonly measure: string
}

/** What each account paid of a monthly bill. The details carry no unit of their own: theirs is the row's. */
export function readPayments(row: WireObject, names: PaymentNames, currency: string | null): MonthlyBillPayment[] {
  return list(row, names.details, (detail) => {
    const source = codeOrNull(detail, names.source)
    const type = codeOrNull(detail, names.billType)
    return {
      source: paymentSource.read(source),
      sourceCode: source,
      amount: measuredMoneyOrNull({ amount: detail['amount'], measure: row[names.measure] }, 'amount', 'measure', currency),
      billType: monthlyBillType.read(type),
      billTypeCode: type,
    }
  })
}

/** Bill types whose trade id is an order's; of every other type it is a receivable's or a bill's. */
const orderTypes: ReadonlySet<string | null> = new Set(['1', '2', '3', '4', '8'])

/** The order id that a trade id is, by the bill type's code; null where it is another one. */
export function orderIdOf(tradeId: string | null, billTypeCode: string | null): string | null {
  return orderTypes.has(billTypeCode) ? tradeId : null
}

/** 0 is yearly/monthly and 1 is pay-per-use on the old generation, while 1 is yearly/monthly on the new one (section 8, trap 5). */
export const payMethods = { YEARLY_MONTHLY: '0', PAY_PER_USE: '1' } as const

const modeOfPayMethod: ReadonlyMap<string, ChargingMode> = new Map([['0', 'YEARLY_MONTHLY'], ['1', 'PAY_PER_USE']])

/** The mode of an old row, under the number it has on the new generation; an unknown one stays as it is. */
export function modeOfOld(payMethod: string | null) {
  const mode = payMethod === null ? null : modeOfPayMethod.get(payMethod)
  return {
    chargingMode: mode === undefined ? ('UNRECOGNIZED' as const) : mode,
    chargingModeCode: mode ? String(chargingModeCodes[mode]) : payMethod,
  }
}
