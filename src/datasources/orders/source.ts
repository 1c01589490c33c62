/** What resolvers ask of orders. Orders of many customers at once are read from the partner's own list where that takes fewer calls. */
import DataLoader from 'dataloader'
import { batchLoader, inBatches, type Answers } from '../batch.ts'
import { offsetPage, offsetOf, type Page, type PageRequest } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import { wholeListIfCheaper, wholeListPageSize } from '../whole-list.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
import type { OwnOrderArgs, PaymentArgs, ProvisionedResource, UsableCoupons, UsableDiscount } from './model-payments.ts'
import type { Order, OrderDetails, OrderLine, OrderListFilter, OrderOwner, OrderSort, RefundArgs, RefundDetail } from './model.ts'
import { maxPageSize as provisioningChunk } from './old-provisioning.ts'
import { orderCancel, orderCoupons, orderDetails, orderDiscounts, orderList, orderPay, orderProvisioning, orderRefund } from './operations.ts'

/** What a caller asks of a list of orders. */
export interface OrderQuery extends PageRequest {
  readonly filter: OrderListFilter
  readonly sort: OrderSort
  readonly owner: OrderOwner | null
}

export interface OrdersSource {
  /** A page of orders: of one customer, or of all the partner's customers. */
  list(query: OrderQuery): Promise<Page<Order>>
  /** A page of one customer's orders; gathered with the same question about other customers. */
  ofCustomer(query: OrderQuery & { readonly owner: OrderOwner }): Promise<Page<Order>>
  /** An order with what only its details tell; null where there is none. */
  details(orderId: string): Promise<OrderDetails | null>
  /** A page of an order's lines; null where there is no such order. */
  lines(orderId: string, page: PageRequest): Promise<Page<OrderLine> | null>
  /** What an order refunded; null for an order that is no refund. */
  refund(args: RefundArgs): Promise<readonly RefundDetail[] | null>
  /** The coupons and cards that an order which waits for payment can be paid with. */
  coupons(args: OwnOrderArgs): Promise<UsableCoupons>
  /** The discounts that an order which waits for payment can be paid with. */
  discounts(args: OwnOrderArgs): Promise<readonly UsableDiscount[]>
  /** A page of what an order brings, with the state of its provisioning; null for an order that brings nothing. */
  provisioning(args: OwnOrderArgs, page: PageRequest): Promise<Page<ProvisionedResource> | null>
  /** Pays an order. */
  pay(args: PaymentArgs, write: WriteRequest): Promise<Written>
  /** Cancels an order that waits for payment. */
  cancel(args: OwnOrderArgs): Promise<void>
}

/** Lines are read in chunks as large as the contract allows, so that an order and its first lines are one call. */
const linesChunk = 100

type OwnedQuery = OrderQuery & { readonly owner: OrderOwner }

/** Builds the source of one GraphQL operation. */
export function createOrdersSource({ runtime, scope }: SourceContext): OrdersSource {
  const { generations, actsForCustomers, writes } = runtime
  const list = async (query: OrderQuery) => (await generations.run(orderList, { ...query, actsForCustomers }, scope)).model
  const ofCustomers = batchLoader((queries: readonly OwnedQuery[]) => ordersOfCustomers(queries, list), JSON.stringify)
  const chunks = new DataLoader(
    (keys: readonly { orderId: string; chunk: number }[]) =>
      Promise.all(
        keys.map(({ orderId, chunk }) =>
          generations
            .run(orderDetails, { orderId, position: [chunk * linesChunk], limit: linesChunk }, scope)
            .then(({ model }) => model, (error: unknown) => (error instanceof Error ? error : new Error(String(error)))),
        ),
      ),
    { cacheKeyFn: ({ orderId, chunk }) => `${chunk}:${orderId}` },
  )
  const refunds = batchLoader(
    (keys: readonly RefundArgs[]) =>
      inBatches(keys, 1, async (batch) => {
        const answers = new Map<RefundArgs, readonly RefundDetail[]>()
        for (const key of batch) {
          const { model } = await generations.run(orderRefund, key, scope)
          if (model) answers.set(key, model)
        }
        return answers
      }).then((answers) => new Map([...answers].map(([key, value]) => [key.orderId, value]))),
    ({ orderId }) => orderId,
  )
  return {
    list,
    ofCustomer: (query) => (offsetOf(query) === 0 ? ofCustomers.load(query).then((page) => page ?? list(query)) : list(query)),
    details: (orderId) => chunks.load({ orderId, chunk: 0 }),
    lines: (orderId, page) => linesOf(page, (chunk) => chunks.load({ orderId, chunk })),
    refund: (args) => refunds.load(args),
    coupons: async (args) => (await generations.run(orderCoupons, args, scope)).model,
    discounts: async (args) => (await generations.run(orderDiscounts, args, scope)).model,
    provisioning: (args, page) =>
      inChunks(page, provisioningChunk, async (offset) => (await generations.run(orderProvisioning, { ...args, position: [offset], limit: provisioningChunk }, scope)).model),
    pay: (args, write) => writes.run(orderPay, args, write, scope),
    async cancel(args) {
      await generations.run(orderCancel, args, scope)
    },
  }
}

/** A page of a list whose largest page is smaller: as many chunks as hold it, and no more than there are. */
async function inChunks<T>(page: PageRequest, size: number, chunkAt: (offset: number) => Promise<Page<T> | null>): Promise<Page<T> | null> {
  const begin = offsetOf(page)
  const items: T[] = []
  let total: number | null = null
  for (let offset = begin - (begin % size); offset < begin + page.limit; offset += size) {
    const chunk = await chunkAt(offset)
    if (!chunk) return null
    items.push(...chunk.items.slice(Math.max(0, begin - offset), begin + page.limit - offset))
    total = chunk.totalCount
    if (!chunk.hasNextPage) break
  }
  return offsetPage(items, total, page)
}

/** First pages of many customers' orders: those that ask alike are read together when that takes fewer calls. */
async function ordersOfCustomers(queries: readonly OwnedQuery[], list: (query: OrderQuery) => Promise<Page<Order>>): Promise<Answers<string, Page<Order>>> {
  const alike = Map.groupBy(queries, ({ filter, sort, limit }) => JSON.stringify({ filter, sort, limit }))
  const answers: Answers<string, Page<Order>> = new Map()
  await Promise.all(
    [...alike.values()].map(async (group) => {
      for (const [key, answer] of await ordersOfGroup(group, list)) answers.set(key, answer)
    }),
  )
  return answers
}

async function ordersOfGroup(group: readonly OwnedQuery[], list: (query: OrderQuery) => Promise<Page<Order>>): Promise<Answers<string, Page<Order>>> {
  const [sample] = group
  if (!sample) return new Map()
  const all = await wholeListIfCheaper(group.length, (offset) => list({ ...sample, owner: null, position: [offset], limit: wholeListPageSize }))
  if (all) {
    const byCustomer = Map.groupBy(all, (order) => order.customerId)
    return new Map(group.map((query) => [JSON.stringify(query), firstOf(byCustomer.get(query.owner.customerId) ?? [], query)]))
  }
  const answers = await inBatches(group, 1, async (batch) => {
    const pages = new Map<OwnedQuery, Page<Order>>()
    for (const query of batch) pages.set(query, await list(query))
    return pages
  })
  return new Map([...answers].map(([query, answer]) => [JSON.stringify(query), answer]))
}

function firstOf(orders: readonly Order[], query: OwnedQuery): Page<Order> {
  return offsetPage(orders.slice(0, query.limit), orders.length, query)
}

/** Cuts a page of lines out of the chunks it touches. */
async function linesOf(page: PageRequest, chunkAt: (chunk: number) => Promise<OrderDetails | null>): Promise<Page<OrderLine> | null> {
  const offset = offsetOf(page)
  const firstChunk = Math.floor(offset / linesChunk)
  const lastChunk = Math.floor((offset + page.limit - 1) / linesChunk)
  const first = await chunkAt(firstChunk)
  if (!first) return null
  const total = first.lines.totalCount
  const needsSecond = lastChunk > firstChunk && (total === null || total > lastChunk * linesChunk)
  const second = needsSecond ? await chunkAt(lastChunk) : null
  const items = [...first.lines.items, ...(second?.lines.items ?? [])]
  const start = offset - firstChunk * linesChunk
  return offsetPage(items.slice(start, start + page.limit), total, page)
}
