/** The service over HTTP on a sandbox whose customers trade: orders placed, money given, coupons handed out. */
import { addCard, addCoupon, type Coupon } from '#src/sandbox/coupon-world.ts'
import { move } from '#src/sandbox/ledger.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { placeOrder } from '#src/sandbox/trade/control.ts'
import { entitlementsOf, type Entitlement } from '#src/sandbox/trade/discounts.ts'
import { groupOf, termsOf } from '#src/sandbox/trade/means.ts'
import type { Customer, Order, Subscription } from '#src/sandbox/world.ts'
import { createOpenapiValidator } from './openapi-validator.ts'
import { usualCustomers } from './sandbox-trade.ts'
import type { Answer, ServiceUnderTest } from './service.ts'
import { startWriting, storePath } from './writes.ts'

/** The generations that are met: `v1` is the older of the old ones, which only a site file brings back. */
export type Tried = 'new' | 'old' | 'v1'

const partnerId = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'
const revived = ['CancelCustomerOrderOld', 'AutoRenewalResourcesOld', 'CancelAutoRenewalResourcesOld', 'UnsubscribeOrderOld', 'ShowRefundOrderDetailsOld']

/** Old contracts for which money takes somebody's word. */
const confirmed = ['RenewalResourcesOld', 'CancelResourcesSubscriptionOld', 'AutoRenewalResourcesOld']

/** The site on which the old generation still has everything; with `v1` it pays by v1.0. */
function siteOf(tried: Tried): string {
  const active = (id: string) => `  ${id}: { status: active, reason: tests }\n`
  const v1 = tried === 'v1' ? `${active('PayOrdersV1Old')}  PayOrdersOld: { status: retired, reason: tests }\n` : ''
  return `name: china\ncurrency: CNY\nlifecycle:\n${revived.map(active).join('')}${v1}confirmed:\n${confirmed.map((id) => `  ${id}: tests\n`).join('')}`
}

export interface Trading {
  readonly sandbox: Sandbox
  /** A customer of whom nothing but a test's own subject refuses anything: without discounts, and with money. */
  readonly customer: Customer
  /** Another one, with these discounts. */
  customerWith(kinds: readonly Entitlement['kind'][]): Customer
  /** A service of its own store. */
  start(tried: Tried): Promise<ServiceUnderTest>
  /** An order that waits for payment. */
  place(specs: readonly string[], rest?: object, customer?: Customer): Order
  coupon(rest?: Partial<Coupon>): Coupon
  card(balance: bigint): string
  cash(): bigint
  /** The customer's resources now. */
  resources(): readonly Subscription[]
  /** Makes the next writes on an order or a resource fail with a vendor's code. */
  obstruct(id: string, code: string): void
  /** What the contracts' validator found in all exchanges that no fault had spoilt. */
  problems(): readonly string[]
  close(): Promise<void>
}

/** Opens a sandbox in which a customer trades. */
export async function openTrading(): Promise<Trading> {
  const validator = createOpenapiValidator()
  const problems: string[] = []
  const sandbox = await startSandbox({ quotas: false, observer: (exchange) => void problems.push(...validator.check(exchange)) })
  const { world } = sandbox
  const services: ServiceUnderTest[] = []
  const kindsOf = (one: Customer) => entitlementsOf(world, one).map(({ kind }) => kind)
  const customerWith = (kinds: readonly Entitlement['kind'][]): Customer => {
    const found = usualCustomers(world, partnerId).find((one) => kindsOf(one).length === kinds.length && kinds.every((kind) => kindsOf(one).includes(kind)))
    if (!found) throw new TypeError('no such customer is seeded')
    move(world, found, { amount: 10_000_000n, kind: 'recharge', tradeId: 'test', time: world.businessNow })
    return found
  }
  const customer = customerWith([])
  let made = 0
  const period = () => ({ effectiveTime: Date.now() - 1000, expireTime: Date.now() + 86_400_000 * 90 })

  function coupon(rest: Partial<Coupon> = {}): Coupon {
    for (;;) {
      made += 1
      const one: Coupon = {
        id: `CPTEST${made}`, code: `TEST-${made}`, customerId: customer.id, partnerId, quotaId: null, type: 1, status: 2, face: 5000n, balance: 5000n,
        createTime: Date.now() - 1000, ...period(), activeTime: null, lastUsedTime: null, orderId: null, lockOrderId: null, frozen: false, version: 2,
        plan: { id: 'PP', name: { zh: '测试', en: 'test' }, desc: { zh: '', en: '' } }, promotionId: 'PM', medium: 1, fetchMethod: 3, sourceId: 'test', limits: [], ...rest,
      }
      // The id decides on a coupon's terms: one that goes together with everything is looked for.
      const { notWith, leastRate } = termsOf(one)
      if (groupOf(one) !== 0 || (one.type !== 2 && (notWith.length > 0 || leastRate !== null))) continue
      addCoupon(world.coupons, one)
      return one
    }
  }

  return {
    sandbox,
    customer,
    customerWith,
    async start(tried) {
      const use = tried === 'v1' ? 'old' : tried
      const service = await startWriting(sandbox.url, `sqlite:${storePath()}`, { policy: `default: { use: ${use}, fallback: false }\n`, site: siteOf(tried) })
      services.push(service)
      return service
    },
    place(specs, rest = {}, owner = customer) {
      const answer = placeOrder(world, { customerId: owner.id, items: specs.map((spec) => ({ spec })), ...rest }, Date.now())
      const order = world.orderById.get(String(JSON.parse(JSON.stringify(answer.body))?.orderId))
      if (!order) throw new TypeError(`no order was placed: ${JSON.stringify(answer.body)}`)
      return order
    },
    coupon,
    card(balance) {
      made += 1
      const id = `userSVCIdTest${made}`
      addCard(world.coupons, { id, customerId: customer.id, name: { zh: '卡', en: 'card' }, face: balance, balance, ...period() })
      return id
    },
    cash: () => customer.accounts.find(({ type }) => type === 1)?.amount ?? 0n,
    resources: () => world.subscriptionsOfCustomer.get(customer.id) ?? [],
    obstruct: (id, code) => void world.trade.obstacles.set(id, code),
    problems: () => problems,
    async close() {
      await Promise.all(services.map((service) => service.close()))
      await sandbox.close()
    },
  }
}

/** One field of an answer's data, as this service gave it. */
export function payloadOf(answer: Answer, field: string): Record<string, unknown> {
  const payload = answer.data?.[field]
  if (typeof payload !== 'object' || payload === null) throw new Error(`no ${field}: ${JSON.stringify(answer.errors)}`)
  return { ...payload }
}
