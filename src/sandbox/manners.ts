/**
 * Where the contracts' text about null and "" in a request says something else than their schemas. Only what a
 * contract or a mapping note states; each entry names its source.
 */
import type { OperationId } from '../generated/operations.ts'

export interface Manners {
  /** Body fields whose null means "not sent". */
  readonly nullIsAbsent?: readonly string[]
  /** Body fields and query parameters whose "" means "not sent". */
  readonly emptyIsAbsent?: readonly string[]
  /** Parameters and body fields that the handler itself judges. */
  readonly unchecked?: readonly string[]
}

const packageFilters = [
  'region_code', 'order_id', 'product_id', 'product_name', 'enterprise_project_id', 'status', 'service_type_code_list',
]

const table: { readonly [Id in OperationId]?: Manners } = {
  // accounts-customers.mapping.md section 4: "" and null are no filter in the POST forms; the new one refuses "" as a time.
  ListSubCustomers: {
    nullIsAbsent: [
      'account_name', 'customer', 'offset', 'limit', 'label', 'association_type', 'associated_on_begin',
      'associated_on_end', 'customer_id', 'indirect_partner_id',
    ],
    emptyIsAbsent: ['account_name', 'customer', 'label', 'association_type', 'customer_id', 'indirect_partner_id'],
  },
  ListSubCustomersOld: {
    nullIsAbsent: [
      'domainName', 'name', 'offset', 'limit', 'label', 'cooperationType', 'cooperationTimeStart',
      'cooperationTimeEnd', 'customerId',
    ],
    emptyIsAbsent: [
      'domainName', 'name', 'label', 'cooperationType', 'cooperationTimeStart', 'cooperationTimeEnd', 'customerId',
    ],
  },
  // accounts-customers.openapi.yaml: a malformed account name or password has a code of its own.
  CreateSubCustomer: { unchecked: ['domain_name', 'password'] },
  // orders.mapping.md section 2: offset sent empty or null gives an answer without the order; limit null is 10.
  ShowCustomerOrderDetailsOld: { unchecked: ['offset', 'limit'] },
  // orders.openapi.yaml: absent, "" or null in these fields do not filter.
  ListPayPerUseCustomerResources: { emptyIsAbsent: ['order_id', 'expire_time_begin', 'expire_time_end'] },
  // orders.mapping.md section 0: new filters mostly ignore "".
  ListCustomerOrders: {
    emptyIsAbsent: [
      'create_time_begin', 'create_time_end', 'payment_time_begin', 'payment_time_end', 'order_id',
      'service_type_code', 'indirect_partner_id', 'order_by',
    ],
  },
  // billing-incentives.mapping.md section 1: the old query takes "" as a value of the bill type.
  ListSubCustomerBillDetailOld: { unchecked: ['bill_type'] },
  // billing-incentives.openapi.yaml: empty lists filter (they find nothing); a result outside the enum is ignored.
  ListPartnerCouponsRecord: { unchecked: ['operation_types', 'coupon_ids', 'result'] },
  // catalogue-usage.openapi.yaml, x-null-semantics: absent, null, "" or an empty list do not filter.
  ListCustomerOnDemandResources: {
    nullIsAbsent: ['region_code', 'service_type_code', 'resource_ids', 'effective_time_begin', 'effective_time_end', 'status'],
    emptyIsAbsent: ['region_code', 'service_type_code', 'resource_ids', 'effective_time_begin', 'effective_time_end', 'status'],
  },
  // The same: null does not filter here, and "" is refused.
  ListCustomerOnDemandResourcesOld: {
    nullIsAbsent: [
      'customerResourceId', 'regionCode', 'cloudServiceTypeCode', 'resourceTypeCode', 'resourceIds', 'resourceName',
      'startTimeBegin', 'startTimeEnd',
    ],
  },
  ListFreeResourceInfos: { nullIsAbsent: packageFilters, emptyIsAbsent: packageFilters },
  // The same for the filters of ListCosts.
  ListCosts: { nullIsAbsent: ['filters'] },
  ListFreeResourceInfosOld: { nullIsAbsent: packageFilters, emptyIsAbsent: packageFilters },
}

/** The exceptions of an operation; undefined when its schema says all. */
export function mannersOf(id: OperationId): Manners | undefined {
  return table[id]
}
