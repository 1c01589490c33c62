/** The queries of a front-end, whose answers have to stay the same whichever generation answers. */
import type { ServiceUnderTest } from '#test/support/service.ts'
import type { Sandbox } from '#src/sandbox/server.ts'

export interface FrontEndQuery {
  /** The operation that it is about. */
  readonly operation: (typeof frontEndOperations)[number]
  readonly kind: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

const orderFields = 'orderId status type createdAt amountAfterDiscount { amount currency }'
const detailQuery = `query ($id: String!, $after: String) {
  order(orderId: $id) { ${orderFields} lines(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { orderLineId productId quantity } } }
}`
const listQuery = `query ($id: String!, $after: String, $filter: OrderFilter) {
  customer(customerId: $id) { orders(first: 2, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { ${orderFields} } } }
}`
const customerFields = 'customerId name accountName'
const customersQuery = `query ($after: String) { customers(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ${customerFields} } } }`

/** The operations that they ask, all reads of which every declared kind of input is among them. */
export const frontEndOperations = ['order.details', 'order.list', 'customer.list'] as const

const partnerId = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'

/** Of how many customers, and how many orders of each. */
export interface FrontEndSize {
  readonly customers: number
  readonly ordersOfEach: number
}

/** Over many objects, so that each step of a canary has some on either side; with later pages, whose cursors are asked for. */
export async function frontEndQueries({ query, sandbox: { world } }: Pick<ServiceUnderTest, 'query'> & { readonly sandbox: Sandbox }, { customers: mostCustomers, ordersOfEach }: FrontEndSize): Promise<readonly FrontEndQuery[]> {
  const ordersOf = (id: string) => (world.ordersOfCustomer.get(id) ?? []).toSorted((one, other) => other.lines.length - one.lines.length)
  const linesOf = (id: string) => ordersOf(id)[0]?.lines.length ?? 0
  // The old generation lists the orders of customers of resale alone.
  const customers = world.customers
    .filter((customer) => customer.partnerId === partnerId && customer.associationType === '2' && linesOf(customer.id) > 0)
    .toSorted((one, other) => linesOf(other.id) - linesOf(one.id))
    .slice(0, mostCustomers)
  if (linesOf(customers[0]?.id ?? '') < 2) throw new TypeError('no order of several lines is seeded')
  const asked: FrontEndQuery[] = []

  async function paged(operation: FrontEndQuery['operation'], kind: string, text: string, id: string): Promise<void> {
    const { data, errors } = await query(text, { id })
    if (errors) throw new TypeError(`${kind}: ${errors.map(({ message }) => message).join('; ')}`)
    asked.push({ operation, kind, query: text, variables: { id } })
    const [, after] = /"hasNextPage":true,"endCursor":"([^"]+)"/.exec(JSON.stringify(data)) ?? []
    if (after !== undefined) asked.push({ operation, kind: `${kind}, later page`, query: text, variables: { id, after } })
  }
  for (const { id } of customers) {
    await paged('order.list', 'order list', listQuery, id)
    asked.push({ operation: 'order.list', kind: 'order list, filtered', query: listQuery, variables: { id, filter: { status: 'COMPLETED' } } })
    asked.push({ operation: 'customer.list', kind: 'customer', query: `query ($id: String!) { customer(customerId: $id) { ${customerFields} } }`, variables: { id } })
    await paged('customer.list', 'customers', customersQuery, id)
    for (const order of ordersOf(id).slice(0, ordersOfEach)) await paged('order.details', 'order details', detailQuery, order.id)
  }
  return asked
}
