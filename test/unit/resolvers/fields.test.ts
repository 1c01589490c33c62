/** The resolvers under the real schema, over a fake upstream: what a query asks, and what it is refused before anything is asked. */
import { graphql, type ExecutionResult } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createSources } from '#src/datasources/sources.ts'
import { createUpstreamView } from '#src/datasources/upstream-view.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import type { GraphContext } from '#src/resolvers/context.ts'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { buildSchema } from '#src/server/schema.ts'
import { unknownMigration } from '#test/support/migration.ts'
import { refusal, worldOf, type Answering } from '#test/unit/generations/world.ts'

const schema = buildSchema()

const customer = { customer_id: 'customer 1', account_name: 'account', association_type: '2', telephone: '13900001234', email: 'someone@example.com' }
const order = { order_id: 'CS-1', customer_id: 'customer 1', order_type: 4 }
const subscription = { id: 'subscription', resource_id: 'resource' }

const answers: Answering = ({ request }) => {
  switch (request.operationId) {
    case 'ListSubCustomers': return { count: 1, customer_infos: [customer] }
    case 'ListCustomerOrders': return { total_count: 1, order_infos: [order] }
    case 'ShowCustomerOrderDetails': return { total_count: 1, order_info: order, order_line_items: [{ order_line_item_id: 'line' }] }
    case 'ShowRefundOrderDetails': throw refusal(request.operationId, 'CBC.99005026')
    case 'ListPayPerUseCustomerResources': return { total_count: 1, data: [subscription] }
    case 'ListPartnerBalances': return { account_balances: [] }
    default: throw new Error(`nobody expected ${request.operationId}`)
  }
}

interface Asked {
  readonly result: ExecutionResult
  readonly asked: readonly UpstreamCall[]
  /** The keys of this service's errors, in order. */
  readonly refused: readonly (string | undefined)[]
}

async function ask(source: string, variableValues: Readonly<Record<string, unknown>> = {}, scopes: readonly string[] = ['partner:read', 'finance:read']): Promise<Asked> {
  const { runtime, scope, asked } = worldOf({ answer: answers })
  const { sources } = createSources(runtime, scope.context)
  const contextValue: GraphContext = { caller: { tenant: 'tenant', scopes: new Set(scopes) }, language: 'en', partnerId: 'partner', sources, upstream: createUpstreamView({ generations: runtime.generations, site: runtime.site, tenant: 'tenant', clock: runtime.clock, lifecycle: { foundRetiredAt: () => null }, quotaUsed: () => 0 }), migration: unknownMigration }
  const result = await graphql({ schema, source, variableValues, contextValue })
  const refused = (result.errors ?? []).map(({ originalError }) => (originalError instanceof PartnerGraphError ? originalError.key : undefined))
  return { result, asked, refused }
}

const sent = (calls: readonly UpstreamCall[]): unknown => JSON.parse(JSON.stringify(calls.map(({ request }) => request.body ?? request.query ?? {})))

describe('filters', () => {
  it('of customers reach the upstream, and unset ones do not', async () => {
    const query = 'query ($filter: CustomerFilter) { customers(filter: $filter, first: 5) { totalCount } }'
    const filter = { customerId: 'c', accountName: 'a', name: 'n', label: 'l', association: 'REFERRAL', associatedAt: { from: '2026-01-01T08:00:00+08:00' }, indirectPartnerId: 'IP' }
    expect(sent((await ask(query, { filter })).asked)).toEqual([{ customer_id: 'c', account_name: 'a', customer: 'n', label: 'l', association_type: '1', associated_on_begin: '2026-01-01T00:00:00Z', indirect_partner_id: 'IP', offset: 0, limit: 5 }])
    expect(sent((await ask(query, { filter: { name: null } })).asked)).toEqual([{ offset: 0, limit: 5 }])
    expect(sent((await ask(query)).asked)).toEqual([{ offset: 0, limit: 5 }])
  })

  it('of orders reach the upstream, and unset ones do not', async () => {
    const query = 'query ($filter: OrderFilter, $sort: OrderSort) { orders(filter: $filter, sort: $sort, first: 5) { totalCount } }'
    const time = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }
    const filter = { orderId: 'o', customerId: 'c', status: 'PENDING_PAYMENT', type: 'RENEWAL', serviceTypeCode: 's', createdAt: time, paidAt: time, indirectPartnerId: 'IP' }
    expect(sent((await ask(query, { filter, sort: 'CREATED_AT_ASC' })).asked)).toEqual([{
      order_id: 'o', customer_id: 'c', status: 6, order_type: '2', service_type_code: 's', create_time_begin: time.from, create_time_end: time.to, payment_time_begin: time.from, payment_time_end: time.to, indirect_partner_id: 'IP', order_by: 'createTime', offset: 0, limit: 5,
    }])
    expect(sent((await ask(query)).asked)).toEqual([{ order_by: '-createTime', offset: 0, limit: 5 }])
  })

  it('of subscriptions reach the upstream, and unset ones do not', async () => {
    const query = 'query ($filter: SubscriptionFilter!) { subscriptions(filter: $filter, first: 5) { totalCount } }'
    const filter = { customerId: 'c', orderId: 'o', resourceIds: ['r'], mainOnly: true, statuses: ['CLOSED'], expiresAt: { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' }, serviceTypeCode: 's' }
    expect(sent((await ask(query, { filter })).asked)).toEqual([{ customer_id: 'c', order_id: 'o', resource_ids: ['r'], only_main_resource: 1, status_list: [3], expire_time_begin: '2026-01-01T00:00:00Z', expire_time_end: '2026-02-01T00:00:00Z', service_type_code: 's', offset: 0, limit: 5 }])
    expect(sent((await ask(query, { filter: { customerId: 'c' } })).asked)).toEqual([{ customer_id: 'c', only_main_resource: 0, offset: 0, limit: 5 }])
  })
})

describe('bad input', () => {
  it.each([
    ['{ customers(first: 0) { totalCount } }', 'page-size'],
    ['{ customers(first: 101) { totalCount } }', 'page-size'],
    ['{ customers(after: "nonsense") { totalCount } }', 'cursor-malformed'],
    ['{ customers(filter: { name: "" }) { totalCount } }', 'argument-empty'],
    ['{ customers(filter: { name: "two words" }) { totalCount } }', 'argument-has-spaces'],
    ['{ customers(filter: { association: UNRECOGNIZED }) { totalCount } }', 'enum-unrecognized'],
    ['{ customer { name } }', 'one-of'],
    ['{ customer(customerId: "") { name } }', 'argument-empty'],
    ['{ customer(id: "nonsense") { name } }', 'id-malformed'],
    [`{ customer(id: "${toGlobalId('Order', 'CS-1')}") { name } }`, 'id-type'],
    ['{ orders(filter: { status: UNRECOGNIZED }) { totalCount } }', 'enum-unrecognized'],
    ['{ orders(filter: { status: PENDING_REFUND }) { totalCount } }', 'enum-not-filterable'],
    ['{ orders(filter: { paidAt: { from: "2026-01-02T00:00:00Z", to: "2026-01-01T00:00:00Z" } }) { totalCount } }', 'range-order'],
    ['{ orders(filter: { createdAt: { from: "2024-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" } }) { totalCount } }', 'range-too-long'],
    ['{ order(orderId: "x", id: "y") { status } }', 'one-of'],
    ['{ subscriptions(filter: { customerId: " " }) { totalCount } }', 'argument-empty'],
    ['{ subscriptions(filter: { customerId: "c", statuses: [] }) { totalCount } }', 'argument-empty'],
    ['{ subscriptions(filter: { customerId: "c", statuses: [UNRECOGNIZED] }) { totalCount } }', 'enum-unrecognized'],
    ['{ node(id: "nonsense") { id } }', 'id-malformed'],
    [`{ node(id: "${toGlobalId('Nothing', 'x')}") { id } }`, 'id-malformed'],
    [`{ node(id: "${toGlobalId('Customer', 'a', 'b')}") { id } }`, 'id-malformed'],
    ['{ nodes(ids: []) { id } }', 'argument-empty'],
  ])('is refused before anything is asked: %s', async (source, key) => {
    const { asked, refused } = await ask(source)
    expect(refused).toEqual([key])
    expect(asked).toEqual([])
  })

  it('leaves the rest of the answer intact', async () => {
    const { result, refused } = await ask('{ good: customers { totalCount } bad: customers(first: 0) { totalCount } }')
    expect(result.data).toEqual({ good: { totalCount: 1 }, bad: null })
    expect(refused).toEqual(['page-size'])
  })

  it('cannot name another customer under a customer', async () => {
    const { refused } = await ask('{ customers { nodes { orders(filter: { customerId: "another" }) { totalCount } } } }')
    expect(refused).toEqual(['one-of'])
  })
})

describe('objects by global id', () => {
  it('are the objects that gave the ids', async () => {
    const { result: first } = await ask('{ partner { id } customers { nodes { id } } orders { nodes { id } } subscriptions(filter: { customerId: "customer 1" }) { nodes { id } } }')
    const ids = [...JSON.stringify(first.data).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(4)
    const { result, refused } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Order { orderId } ... on ResourceSubscription { resourceId customer { customerId } } } }', { ids })
    expect(refused).toEqual([])
    expect(result.data).toEqual({
      nodes: [
        { __typename: 'Partner', id: ids[0] },
        { __typename: 'Customer', id: ids[1] },
        { __typename: 'Order', id: ids[2], orderId: 'CS-1' },
        { __typename: 'ResourceSubscription', id: ids[3], resourceId: 'resource', customer: { customerId: 'customer 1' } },
      ],
    })
  })

  it('fail one by one, and are null where there is none', async () => {
    const ids = [toGlobalId('Customer', 'somebody else'), 'nonsense', toGlobalId('Customer', 'customer 1')]
    const { result, refused } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', { ids })
    expect(result.data).toEqual({ nodes: [null, null, { __typename: 'Customer' }] })
    expect(refused).toEqual(['id-malformed'])
  })

  it('are at most a hundred', async () => {
    const { asked, refused } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, (_, index) => toGlobalId('Customer', `c${index}`)) })
    expect([refused, asked]).toEqual([['too-many-items'], []])
  })
})

describe('fields', () => {
  it('mask personal data from callers without the scope for it', async () => {
    const query = '{ customers { nodes { telephone email } } }'
    expect((await ask(query)).result.data).toEqual({ customers: { nodes: [{ telephone: '139****1234', email: 's***@example.com' }] } })
    expect((await ask(query, {}, ['personal-data'])).result.data).toEqual({ customers: { nodes: [{ telephone: '13900001234', email: 'someone@example.com' }] } })
  })

  it('of an order ask for its refund only where there can be one', async () => {
    const { result, asked } = await ask('{ order(orderId: "CS-1") { refund { refundDetailId } lines { nodes { orderLineId } } } }')
    expect(result.data).toEqual({ order: { refund: null, lines: { nodes: [{ orderLineId: 'line' }] } } })
    expect(asked.map(({ request }) => request.operationId)).toEqual(['ShowCustomerOrderDetails', 'ShowRefundOrderDetails'])
  })

  it('tell which generation would answer, without asking it', async () => {
    const { result, asked } = await ask('{ upstreamOperations(name: "customer.balances") { name generation source fallback bindings { generation endpoints { operationId status } } } }')
    expect(result.data).toEqual({
      upstreamOperations: [{
        name: 'customer.balances', generation: 'NEW', source: 'DEFAULT', fallback: null,
        bindings: [
          { generation: 'OLD', endpoints: [{ operationId: 'ListCustomersBalancesDetailOld', status: 'RETIRED' }] },
          { generation: 'NEW', endpoints: [{ operationId: 'ListCustomersBalancesDetail', status: 'ACTIVE' }] },
        ],
      }],
    })
    expect(asked).toEqual([])
  })
})
