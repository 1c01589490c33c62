/**
 * The fixed answers of the bench's upstream, in the new generation's contract: pages of 50 customers, each page's
 * customers with a label of their own, and balances of those that are resale customers (the contract leaves the others
 * out). The same in every run. Pages exist so that each connection can ask for another one: what clients ask alike may be
 * shared, what they ask apart must not be.
 */
import { z } from 'zod'
import { pageLabels, pageSize, type UpstreamOperation } from './workloads.ts'

const names = ['示例科技有限公司', 'Northwind Data GmbH', '云帆信息技术（深圳）有限公司', 'Acme Cloud Services', '"引号" & Söhne']

function customer(label: string, index: number) {
  const number = `${label.slice(1)}${String(index).padStart(2, '0')}`
  return {
    customer: `${names[index % names.length]} ${number}`,
    account_name: `account_${number}`,
    customer_id: `8d2a6b41c7e94f0da3b5e0f19260${number}`,
    associated_on: '2025-03-18T02:11:09Z',
    association_type: index % 10 === 9 ? '1' : '2',
    label,
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
  }
}

function balance(customerId: string, index: number) {
  return { customer_id: customerId, debt_amount: index % 7 === 0 ? 12.5 : 0, amount: 3200 + index * 17.25, currency: 'CNY', measure_id: 1 }
}

const pages = pageLabels.map((label) => Array.from({ length: pageSize }, (_, index) => customer(label, index)))
const lists = new Map(pages.map((rows) => [rows[0]?.label, JSON.stringify({ count: 500, customer_infos: rows })]))
const balances = new Map(
  pages.flatMap((rows) =>
    rows.flatMap(({ customer_id, association_type }, index): [string, string][] =>
      association_type === '2' ? [[customer_id, JSON.stringify(balance(customer_id, index))]] : []),
  ),
)

/** The customers that have a balance, in the order of the pages. */
export const customersWithBalance: readonly string[] = [...balances.keys()]

const listRequest = z.object({ label: z.string() })
const balancesRequest = z.object({ customer_infos: z.array(z.object({ customer_id: z.string() })) })

/**
 * The answer to a request's body, as JSON text.
 * Throws for a page that does not exist and for a body of another form: the contract check must not meet such a one.
 */
export function answerTo(operation: UpstreamOperation, body: string): string {
  if (operation === 'ListCustomersBalancesDetail') {
    const { customer_infos } = balancesRequest.parse(JSON.parse(body))
    const rows = customer_infos.flatMap(({ customer_id }) => balances.get(customer_id) ?? [])
    return `{"customer_balances":[${rows.join(',')}]}`
  }
  const list = lists.get(listRequest.parse(JSON.parse(body)).label)
  if (list === undefined) throw new RangeError('there is no such page')
  return list
}
