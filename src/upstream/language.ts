/** The header by which some operations choose the language of their texts. */
import type { Language } from '../errors/catalogue.ts'
import type { OperationId } from '../generated/operations.ts'

/** Operations whose contract spells the values in lower case; the others that have the header take `zh_CN` and `en_US`. */
const lowerCase: ReadonlySet<OperationId> = new Set<OperationId>([
  'ListProvinces',
  'ListCities',
  'ListCounties',
  'ListCustomerselfResourceRecords',
  'ListCustomerselfResourceRecordDetails',
  'ListSubCustomerBillDetail',
  'ListCosts',
])

/** The value of `X-Language` for an operation, in the spelling of its contract. */
export function languageValue(operationId: OperationId, language: Language): string {
  const value = language === 'zh' ? 'zh_CN' : 'en_US'
  return lowerCase.has(operationId) ? value.toLowerCase() : value
}
