/**
 * The workloads: what is asked of each contestant, and the fewest upstream calls that the contract allows for it.
 * The floor is asked by REST for the JSON that the others give to the query.
 */

export interface Workload {
  readonly name: string
  readonly meaning: string
  readonly query: string
  /** Where the floor answers it. */
  readonly path: string
  /** Calls for one answer, by contract operation id. */
  readonly calls: Readonly<Record<UpstreamOperation, number>>
}

/** The operations that the upstream of the bench answers. */
export const upstreamOperations = {
  ListSubCustomers: '/v2/partners/sub-customers/query',
  ListCustomersBalancesDetail: '/v2/accounts/customer-accounts/balances/batch-query',
} as const

export type UpstreamOperation = keyof typeof upstreamOperations

/** Customers on the one page that is asked for. */
export const pageSize = 50

const scalars = 'customerId accountName name label countryCode level platformUserId'

export const workloads: readonly Workload[] = [
  {
    name: 'a',
    meaning: 'a constant, no upstream call',
    query: '{ __typename }',
    path: '/constant',
    calls: { ListSubCustomers: 0, ListCustomersBalancesDetail: 0 },
  },
  {
    name: 'b',
    meaning: '50 customers with 7 scalars, 1 upstream call',
    query: `{ customers(first: ${pageSize}) { totalCount nodes { ${scalars} } } }`,
    path: '/customers',
    calls: { ListSubCustomers: 1, ListCustomersBalancesDetail: 0 },
  },
  {
    name: 'c2',
    meaning: 'the same customers with their balances, 1 list call and 1 batch call',
    query: `{ customers(first: ${pageSize}) { totalCount nodes { ${scalars} balance { available { amount currency } debt { amount currency } } } } }`,
    path: '/customers-with-balances',
    calls: { ListSubCustomers: 1, ListCustomersBalancesDetail: 1 },
  },
]
