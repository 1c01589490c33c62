/**
 * A customer's life with a partner, told over GraphQL alone on the sandbox, once for each policy: from its registration to a
 * coupon that is taken back. The chapters follow each other; the effect of each is read back by queries of its own. What
 * happens outside the interface (a message arrives, a reviewer decides, a cloud service places an order) the sandbox's
 * control does.
 */
import { Decimal } from 'decimal.js'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { operations } from '#src/datasources/operations.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import { yearlyQuotaId } from '#test/support/coupons.ts'
import { openSandbox, type SandboxUnderTest } from '#test/support/sandbox.ts'
import type { ServiceUnderTest, TracedCall } from '#test/support/service.ts'
import { startWriting, storePath } from '#test/support/writes.ts'

const oldOperations = Object.values(contractOperations).filter(({ generation }) => generation === 'old')
/** The site on which the old generation still has everything that the vendor did not say it has taken offline, and people trust it with money. */
const overruling = [
  'name: china', 'currency: CNY', 'lifecycle:',
  ...oldOperations.filter(({ status, statusBasis }) => status === 'retired' && statusBasis !== 'stated').map(({ id }) => `  ${id}: { status: deprecated, reason: the sandbox answers it }`),
  'confirmed:',
  ...oldOperations.map(({ id }) => `  ${id}: the sandbox keeps to it`),
].join('\n')

/** The generation that a policy chooses for an operation: the old one where it is not offline; as shipped that is one operation. */
function generationOf(name: string, policy: string | undefined): 'old' | 'new' {
  const old = operations.find((operation) => operation.name === name)?.old
  const isOffline = old?.operationIds.some((id) => contractOperations[id].statusBasis === 'stated') ?? true
  const isWanted = policy === undefined ? name === 'order.details' : policy.includes('use: old')
  return isWanted && !isOffline ? 'old' : 'new'
}

/** The generation that carries out each write that moves money; what the old one does not have, the new one does. */
const alwaysNew = { reclaim: 'NEW', couponsIssue: 'NEW', couponReclaim: 'NEW' } as const
const policies = [
  { name: 'everything on the new generation', policy: 'default: { use: new, fallback: false }', writes: { allocate: 'NEW', pay: 'NEW', renew: 'NEW', unsubscribe: 'NEW', ...alwaysNew } },
  { name: 'everything on the old generation that it has', policy: 'default: { use: old, fallback: false }', site: overruling, writes: { allocate: 'OLD', pay: 'OLD', renew: 'OLD', unsubscribe: 'OLD', ...alwaysNew } },
  { name: 'the policy as shipped', writes: { allocate: 'NEW', pay: 'NEW', renew: 'NEW', unsubscribe: 'NEW', ...alwaysNew } },
] as const

const projectId = '0b9d8c7a6f5e4d3c2b1a09f8e7d6c5b4'
const machine = { serviceTypeCode: 'hws.service.type.ec2', resourceTypeCode: 'hws.resource.type.vm', specCode: 's7.large.2.linux', regionCode: 'cn-north-4' }
const pictures = [{ kind: 'DATA_PAGE', path: 'story/data.jpg' }, { kind: 'ENTRY_STAMP_PAGE', path: 'story/entry.jpg' }, { kind: 'HOLDING_DATA_PAGE', path: 'story/holding.jpg' }]
const quotaId = yearlyQuotaId(solutionProviderId, 2026, 0)

const money = z.object({ amount: z.string() })
const plus = (left: string, right: string) => new Decimal(left).plus(right).toFixed()
const minus = (left: string, right: string) => new Decimal(left).minus(right).toFixed()

describe.each(policies)('the story with $name', ({ policy, site, writes }: { readonly policy?: string; readonly site?: string; readonly writes: Readonly<Record<string, 'OLD' | 'NEW'>> }) => {
  const accountName = 'story-customer'
  const mobilePhone = '13800138000'
  let under: SandboxUnderTest
  let service: ServiceUnderTest
  let customerId = ''
  let orderId = ''
  let resourceId = ''
  /** Every call of the story. */
  const calls: TracedCall[] = []
  /** What the partner had before it gave anything. */
  let cashBefore = ''

  beforeAll(async () => {
    under = await openSandbox()
    const { identity } = under.sandbox.world
    // An old registration does not wait for the association.
    identity.associationDelayMs = 0
    // The second customer to come has a commercial discount; the first has one that a payment cannot name.
    identity.created = 1
    service = await startWriting(under.sandbox.url, `sqlite:${storePath()}`, { ...(policy !== undefined && { policy }), ...(site !== undefined && { site }) })
  })

  afterAll(async () => {
    await service.close()
    await under.sandbox.close()
    expect(under.problems()).toEqual([])
  })

  /** What a query or a mutation answers, without an error, in the shape that the story goes on with. */
  async function ask<Shape extends z.ZodType>(text: string, variables: Readonly<Record<string, unknown>>, shape: Shape): Promise<z.output<Shape>> {
    const { data, errors, extensions } = await service.query(text, variables)
    expect(errors).toBeUndefined()
    calls.push(...(extensions?.upstream?.trace ?? []))
    return shape.parse(data)
  }

  /** A mutation's payload under the name `done`, with nothing to mend. */
  async function change<Shape extends z.ZodType>(mutation: string, inputType: string, input: object, fields: string, shape: Shape): Promise<z.output<Shape>> {
    const text = `mutation ($input: ${inputType}!) { done: ${mutation}(input: $input) { ${fields} userErrors { code field message } } }`
    const { done } = await ask(text, { input }, z.object({ done: z.looseObject({ userErrors: z.array(z.unknown()) }) }))
    expect(done.userErrors).toEqual([])
    return shape.parse(done)
  }

  /** The same for what moves money: the receipt says that it is done, and by whom. */
  function pay<Shape extends z.ZodType>(step: string, mutation: string, inputType: string, input: object, fields: string, shape: Shape): Promise<z.output<Shape>> {
    const done = z.looseObject({ receipt: z.object({ state: z.literal('SUCCEEDED'), generation: z.literal(writes[step] ?? 'NEW') }) })
    return change(mutation, inputType, { ...input, idempotencyKey: `story-${step}` }, `receipt { state generation } ${fields}`, done.and(shape))
  }

  async function control(path: string, body?: object): Promise<unknown> {
    const answer = await request(`${under.sandbox.url}/__sandbox/${path}`, body ? { method: 'POST', body: JSON.stringify(body) } : {})
    const text = await answer.body.text()
    expect(answer.statusCode, text).toBeLessThan(300)
    return text === '' ? null : JSON.parse(text)
  }

  async function available(): Promise<string> {
    const shape = z.object({ customer: z.object({ balance: z.object({ available: money }) }) })
    return (await ask('query ($customerId: String!) { customer(customerId: $customerId) { balance { available { amount } } } }', { customerId }, shape)).customer.balance.available.amount
  }

  async function partnerCash(): Promise<string> {
    const shape = z.object({ partner: z.object({ accounts: z.array(z.object({ type: z.string(), balance: money })) }) })
    const { partner } = await ask('{ partner { accounts { type balance { amount } } } }', {}, shape)
    return partner.accounts.find(({ type }) => type === 'CASH')?.balance.amount ?? 'none'
  }

  it('registers a customer with a code that was sent to its phone', async () => {
    const check = () => ask('query ($accountName: String) { customerRegistrationCheck(accountName: $accountName) { isAvailable } }', { accountName }, z.unknown())
    expect(await check()).toEqual({ customerRegistrationCheck: { isAvailable: true } })
    await change('verificationCodeSend', 'VerificationCodeSendInput', { mobilePhone }, 'isSent', z.object({ isSent: z.literal(true) }))
    const { codes } = z.object({ codes: z.array(z.object({ mobilePhone: z.string(), code: z.string() })) }).parse(await control('verification-codes'))
    const input = { platformUserId: 'story-1', platformId: 'YUNFAN_IDP', accountName, mobilePhone, verificationCode: codes.find((one) => one.mobilePhone === mobilePhone)?.code }
    const created = await change('customerCreate', 'CustomerCreateInput', input, 'customerId customer { accountName association { type } }', z.object({ customerId: z.string(), customer: z.unknown() }))
    ;({ customerId } = created)
    expect(created.customer).toEqual({ accountName, association: { type: 'RESALE' } })
    expect(await check()).toEqual({ customerRegistrationCheck: { isAvailable: false } })
  })

  it('authenticates it as a person, which a reviewer approves', async () => {
    const seen = () => ask('query ($customerId: String!) { customer(customerId: $customerId) { verificationStatus realName { result } } }', { customerId }, z.unknown())
    const input = { customerId, platformId: 'YUNFAN_IDP', name: 'Story Teller', certificateType: 'PASSPORT', certificateNumber: 'E00000001', pictures }
    await change('customerRealNameApplyAsIndividual', 'IndividualRealNameInput', input, 'isUnderReview', z.object({ isUnderReview: z.literal(true) }))
    expect(await seen()).toEqual({ customer: { verificationStatus: 'UNDER_REVIEW', realName: { result: 'UNDER_REVIEW' } } })
    await control('reviews', { customerId, result: 'approved' })
    expect(await seen()).toEqual({ customer: { verificationStatus: 'VERIFIED', realName: { result: 'APPROVED' } } })
  })

  it('gives it money, which the partner then has less', async () => {
    cashBefore = await partnerCash()
    await pay('allocate', 'customerBalanceAllocate', 'CustomerBalanceInput', { customerId, amount: '1000' }, '', z.unknown())
    expect(await available()).toBe('1000')
    expect(await partnerCash()).toBe(minus(cashBefore, '1000'))
    const records = await ask('query ($customerId: String) { partner { adjustments(filter: { customerId: $customerId }) { nodes { kind amount { amount } } } } }', { customerId }, z.unknown())
    expect(records).toEqual({ partner: { adjustments: { nodes: [{ kind: 'ALLOCATION', amount: { amount: '1000' } }] } } })
  })

  it('prices a machine, which an order then costs: it is paid with the discount of the quote', async () => {
    const product = { ...machine, periodType: 'MONTH', periodCount: 1 }
    const quote = await ask('query ($input: SubscriptionPriceInput!) { quote: priceQuoteSubscription(input: $input) { officialAmount { amount } discountAmount { amount } amount { amount } } }',
      { input: { customerId, projectId, products: [product] } }, z.object({ quote: z.object({ officialAmount: money, discountAmount: money, amount: money }) }))
    expect(quote).toEqual({ quote: { officialAmount: { amount: '199' }, discountAmount: { amount: '9.95' }, amount: { amount: '189.05' } } })

    ;({ orderId } = z.object({ orderId: z.string() }).parse(await control('orders', { customerId, items: [{ spec: machine.specCode }] })))
    const offered = z.object({ order: z.object({ status: z.literal('PENDING_PAYMENT'), officialAmount: z.object({ amount: z.literal('199') }), usableDiscounts: z.array(z.object({ discountId: z.string(), type: z.string() })) }) })
    const { order } = await ask('query ($orderId: String!) { order(orderId: $orderId) { status officialAmount { amount } usableDiscounts { discountId type } } }', { orderId }, offered)
    const discount = order.usableDiscounts.find(({ type }) => type === 'COMMERCIAL')
    const paid = z.object({ order: z.object({ status: z.literal('COMPLETED'), amountAfterDiscount: money }) })
    const done = await pay('pay', 'orderPay', 'OrderPayInput', { customerId, orderId, discount }, 'order { status amountAfterDiscount { amount } }', paid)
    expect(done.order.amountAfterDiscount).toEqual(quote.quote.amount)
    expect(await available()).toBe(minus('1000', '189.05'))
  })

  it('has the machine, and renews it for what the renewal was quoted', async () => {
    const resource = z.object({ customer: z.object({ subscriptions: z.object({ nodes: z.array(z.object({ resourceId: z.string(), status: z.string(), expiresAt: z.string() })).length(1) }) }) })
    const held = async () => (await ask('query ($customerId: String!) { customer(customerId: $customerId) { subscriptions { nodes { resourceId status expiresAt } } } }', { customerId }, resource)).customer.subscriptions.nodes[0]
    const before = await held()
    expect(before?.status).toBe('IN_USE')
    resourceId = before?.resourceId ?? ''
    const renewal = { customerId, resourceIds: [resourceId], periodType: 'MONTH', periodCount: 3 }
    const quote = await ask('query ($input: RenewalPriceInput!) { priceQuoteRenewal(input: $input) { amount { amount } failures { resourceId } } }', { input: renewal }, z.unknown())
    expect(quote).toEqual({ priceQuoteRenewal: { amount: { amount: '567.15' }, failures: [] } })
    const orders = z.object({ orders: z.tuple([z.object({ type: z.literal('RENEWAL'), status: z.literal('COMPLETED') })]) })
    await pay('renew', 'subscriptionsRenew', 'SubscriptionsRenewInput', { ...renewal, payNow: true }, 'orders { type status }', orders)
    expect(await available()).toBe('243.8')
    const [from, to] = [Date.parse(before?.expiresAt ?? ''), Date.parse((await held())?.expiresAt ?? '')]
    expect(Math.round((to - from) / 86_400_000)).toBeGreaterThanOrEqual(89)
  })

  it('gives the machine up, and gets back what the refund says', async () => {
    const refunds = z.object({ orders: z.array(z.object({ type: z.literal('UNSUBSCRIPTION'), refund: z.array(z.object({ amount: money })).min(1) })).min(1) })
    const input = { customerId, resourceIds: [resourceId], scope: 'RESOURCE', reasonType: 'OTHER' }
    const { orders } = await pay('unsubscribe', 'subscriptionsUnsubscribe', 'SubscriptionsUnsubscribeInput', input, 'orders { type refund { amount { amount } } }', refunds)
    const refunded = orders.flatMap(({ refund }) => refund).reduce((sum, { amount }) => minus(sum, amount.amount), '0')
    expect(Number(refunded)).toBeGreaterThan(0)
    expect(await available()).toBe(plus('243.8', refunded))
    const left = await ask('query ($customerId: String!) { customer(customerId: $customerId) { subscriptions(filter: { statuses: [IN_USE] }) { totalCount } } }', { customerId }, z.unknown())
    expect(left).toEqual({ customer: { subscriptions: { totalCount: 0 } } })
  })

  it('gives the rest of the money back to the partner', async () => {
    const rest = await available()
    await pay('reclaim', 'customerBalanceReclaim', 'CustomerBalanceInput', { customerId, amount: rest }, '', z.unknown())
    expect(await available()).toBe('0')
    expect(await partnerCash()).toBe(plus(minus(cashBefore, '1000'), rest))
    const records = await ask('query ($customerId: String) { partner { adjustments(filter: { customerId: $customerId, kind: RECLAIM }) { nodes { amount { amount } } } } }', { customerId }, z.unknown())
    expect(records).toEqual({ partner: { adjustments: { nodes: [{ amount: { amount: rest } }] } } })
  })

  it('gets a coupon, which is taken back from it', async () => {
    const quota = z.object({ partner: z.object({ couponQuotas: z.object({ nodes: z.tuple([z.object({ balance: money })]) }) }) })
    const left = async () => (await ask('query ($quotaId: String!) { partner { couponQuotas(filter: { quotaIds: [$quotaId] }) { nodes { balance { amount } } } } }', { quotaId }, quota)).partner.couponQuotas.nodes[0].balance.amount
    const coupons = () => ask('query ($customerId: String!) { customer(customerId: $customerId) { coupons { nodes { couponId status balance { amount } } } } }', { customerId }, z.unknown())
    const before = await left()
    const { issued: [coupon] } = await pay('couponsIssue', 'couponsIssue', 'CouponsIssueInput', { quotaId, customerIds: [customerId], faceValue: '20.5' }, 'issued { couponId }', z.object({ issued: z.tuple([z.object({ couponId: z.string() })]) }))
    expect(await left()).toBe(minus(before, '20.5'))
    expect(await coupons()).toEqual({ customer: { coupons: { nodes: [{ ...coupon, status: 'USABLE', balance: { amount: '20.5' } }] } } })
    await pay('couponReclaim', 'couponReclaim', 'CouponReclaimInput', coupon, 'coupon { couponId }', z.unknown())
    expect(await left()).toBe(before)
    expect(await coupons()).toEqual({ customer: { coupons: { nodes: [{ ...coupon, status: 'RECLAIMED', balance: { amount: '0' } }] } } })
  })

  it('leaves a receipt of every write that moved money, and none open', async () => {
    for (const step of Object.keys(writes)) {
      expect(await ask('query ($key: String!) { receipt(idempotencyKey: $key) { state } }', { key: `story-${step}` }, z.unknown())).toEqual({ receipt: { state: 'SUCCEEDED' } })
    }
    expect(await ask('{ openReceipts { totalCount nodes { mutation } } }', {}, z.unknown())).toMatchObject({ openReceipts: { nodes: [] } })
  })

  it('was answered by the generation that the policy names, wherever an operation has it', () => {
    expect(calls.length).toBeGreaterThan(40)
    const elsewhere = calls.filter((call) => call.generation !== generationOf(call.operation, policy))
    expect(elsewhere.map(({ operation, operationId }) => `${operation} by ${operationId}`)).toEqual([])
    expect(calls.filter(({ because }) => because === 'fallback')).toEqual([])
  })
})
