/** What tests of trading in the sandbox share: a customer with money and its token, orders placed for it, accounts read. */
import { move } from '#src/sandbox/ledger.ts'
import type { Entitlement } from '#src/sandbox/trade/discounts.ts'
import { entitlementsOf } from '#src/sandbox/trade/discounts.ts'
import type { Customer, Order, Subscription, World } from '#src/sandbox/world.ts'
import type { Answer, CallOptions, Identity, SandboxUnderTest } from './sandbox.ts'

export interface Trader {
  readonly customer: Customer
  readonly identity: Identity
  /** The orders and resources of the customer now. */
  resources(): readonly Subscription[]
  cash(): bigint
  call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, options?: CallOptions): Promise<Answer>
  /** An order of the given specifications, pending payment; `main` and `attached` ones in that order. */
  place(specs: readonly string[], rest?: object): Promise<Order>
}

/** Customers of the solution provider in a state in which nothing but the test's own subject refuses. */
export function usualCustomers(world: World, partnerId: string): readonly Customer[] {
  return (world.customersOfPartner.get(partnerId) ?? []).filter((one) =>
    one.associationType === '2' && one.frozen === 0 && !world.coupons.managedCustomers.has(one.id))
}

/** Has the customer just these kinds of discount? */
export function hasDiscounts(world: World, customer: Customer, ...kinds: readonly Entitlement['kind'][]): boolean {
  const own = entitlementsOf(world, customer).map(({ kind }) => kind)
  return own.length === kinds.length && kinds.every((kind) => own.includes(kind))
}

/** The customer as a trader, with a hundred thousand yuan more than it had. */
export async function traderFor(under: SandboxUnderTest, customer: Customer | undefined): Promise<Trader> {
  if (!customer) throw new TypeError('no such customer is seeded')
  const { world } = under.sandbox
  const identity = { token: await under.customerToken(customer) }
  move(world, customer, { amount: 10_000_000n, kind: 'recharge', tradeId: 'test', time: world.businessNow })
  return {
    customer,
    identity,
    resources: () => world.subscriptionsOfCustomer.get(customer.id) ?? [],
    cash: () => customer.accounts.find(({ type }) => type === 1)?.amount ?? 0n,
    call: (method, path, options) => under.call(identity, method, path, options),
    async place(specs, rest = {}) {
      const items = specs.map((spec) => ({ spec }))
      const body = { customerId: customer.id, items, ...rest }
      const answer = await under.call(identity, 'POST', '/__sandbox/orders', { body })
      const order = world.orderById.get(String(answer.json['orderId']))
      if (!order) throw new TypeError(`no order was placed: ${answer.text}`)
      return order
    },
  }
}

/** Makes the next writes on an order or resource fail with this code, where their contract lists it. */
export async function obstruct(under: SandboxUnderTest, id: string, code: string): Promise<void> {
  await under.asPartner('POST', '/__sandbox/obstacles', { body: { id, code } })
}

/** Takes all obstacles away. */
export async function clear(under: SandboxUnderTest, identity: Identity): Promise<void> {
  await under.call(identity, 'DELETE', '/__sandbox/obstacles')
}

/** Status and code of an answer. */
export function outcome({ status, json }: Answer): readonly [number, unknown] {
  return [status, json['error_code']]
}
