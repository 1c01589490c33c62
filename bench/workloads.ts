/**
 * The workloads: what is asked of each contestant, and the fewest upstream calls that the contract allows for one answer.
 * The floor is asked by REST for the JSON that the others give to the query.
 */

export interface Workload {
  readonly name: string
  readonly meaning: string
  readonly query: string
  /** Where the floor answers it. */
  readonly path: string
  /** Whether each connection asks for a page of its own, so that nothing is asked twice at the same time. */
  readonly apart: boolean
  /** Calls for one answer that shares nothing, by contract operation id. */
  readonly calls: Readonly<Record<UpstreamOperation, number>>
}

/** The operations that the upstream of the bench answers. */
export const upstreamOperations = {
  ListSubCustomers: '/v2/partners/sub-customers/query',
  ListCustomersBalancesDetail: '/v2/accounts/customer-accounts/balances/batch-query',
} as const

export type UpstreamOperation = keyof typeof upstreamOperations

/** Customers on a page. */
export const pageSize = 50

/** The pages: the customers with a label. */
export const pageLabels: readonly string[] = Array.from({ length: 50 }, (_, index) => `p${String(index).padStart(2, '0')}`)

const scalars = 'customerId accountName name label countryCode level platformUserId'
const money = 'balance { available { amount currency } debt { amount currency } }'
const customers = (fields: string) =>
  `query ($label: String!) { customers(first: ${pageSize}, filter: { label: $label }) { totalCount nodes { ${fields} } } }`

const flat = {
  query: customers(scalars),
  path: '/customers',
  calls: { ListSubCustomers: 1, ListCustomersBalancesDetail: 0 },
}
const withBalances = {
  query: customers(`${scalars} ${money}`),
  path: '/customers-with-balances',
  calls: { ListSubCustomers: 1, ListCustomersBalancesDetail: 1 },
}

export const workloads: readonly Workload[] = [
  {
    name: 'a',
    meaning: 'a constant, no upstream call',
    query: '{ __typename }',
    path: '/constant',
    apart: false,
    calls: { ListSubCustomers: 0, ListCustomersBalancesDetail: 0 },
  },
  { name: 'b', meaning: '50 customers with 7 scalars, 1 upstream call; each connection asks for other customers', apart: true, ...flat },
  { name: 'c2', meaning: 'the same with their balances, 1 list call and 1 batch call', apart: true, ...withBalances },
  { name: 'b alike', meaning: 'b, and all connections ask for the same customers', apart: false, ...flat },
  { name: 'c2 alike', meaning: 'c2, and all connections ask for the same customers', apart: false, ...withBalances },
]
