/**
 * The fixed answers of the bench's upstream, in the new generation's contract: a page of 50 customers out of 500, and
 * the balances of those that are resale customers (the contract leaves the others out). The same in every run.
 */
import { pageSize, type UpstreamOperation } from './workloads.ts'

const names = ['示例科技有限公司', 'Northwind Data GmbH', '云帆信息技术（深圳）有限公司', 'Acme Cloud Services', '"引号" & Söhne']

interface WireCustomer {
  readonly customer_id: string
  readonly association_type: '1' | '2'
}

function customer(index: number) {
  const number = String(index).padStart(4, '0')
  return {
    customer: `${names[index % names.length]} ${number}`,
    account_name: `account_${number}`,
    customer_id: `8d2a6b41c7e94f0da3b5e0f19260${number}`,
    associated_on: '2025-03-18T02:11:09Z',
    association_type: index % 10 === 9 ? '1' : '2',
    label: ['north', 'south', '重点'][index % 3],
    telephone: `1390000${number}`,
    verified_status: '2',
    country_code: '0086',
    customer_type: 1,
    is_frozen: 0,
    account_managers: [{ account_name: 'am_li' }],
    xaccount_id: `u-2${number}`,
    xaccount_type: 'DEMO_IDP',
    customer_level: `V${index % 6}`,
    email: `ops${number}@example.com`,
  } as const satisfies WireCustomer & Record<string, unknown>
}

function balance({ customer_id }: WireCustomer, index: number) {
  return { customer_id, debt_amount: index % 7 === 0 ? 12.5 : 0, amount: 3200 + index * 17.25, currency: 'CNY', measure_id: 1 }
}

const customers = Array.from({ length: pageSize }, (_, index) => customer(index))

/** The JSON text of each answer. */
export const answers: Readonly<Record<UpstreamOperation, string>> = {
  ListSubCustomers: JSON.stringify({ count: 500, customer_infos: customers }),
  ListCustomersBalancesDetail: JSON.stringify({
    customer_balances: customers.filter(({ association_type }) => association_type === '2').map(balance),
  }),
}
