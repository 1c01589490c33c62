/** Wrong input: each rule's coded error at the right path, the rest of the answer intact, and nothing asked of the upstream. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startServiceWithSandbox, type Answer } from '#test/support/service.ts'

let under: Awaited<ReturnType<typeof startServiceWithSandbox>>

beforeAll(async () => {
  under = await startServiceWithSandbox()
})

beforeEach(() => under.sandbox.calls.reset())

afterAll(() => under.close())

/** A global id as this service makes them. */
function idOf(...parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

function calls(): number {
  return Object.values(under.sandbox.calls.counts()).reduce((sum, count) => sum + count, 0)
}

const intact = { partner: { partnerId: expect.stringMatching(/^[\da-f]{32}$/) } }

describe('a document that GraphQL refuses', () => {
  const documents: readonly (readonly [what: string, query: string, variables: Readonly<Record<string, unknown>>, code: string, says: string])[] = [
    ['a syntax error', '{ partner { partnerId }', {}, 'GRAPHQL_PARSE_FAILED', 'Syntax Error'],
    ['an unknown field', '{ partner { partnerID } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'partnerID'],
    ['an unknown argument', '{ customers(limit: 3) { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'limit'],
    ['an unknown type', '{ node(id: "x") { ... on Custommer { name } } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Custommer'],
    ['a literal of the wrong type', '{ customers(first: "ten") { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'Int'],
    ['an unknown enum value', '{ customers(filter: { association: FRIEND }) { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'FRIEND'],
    ['a missing mandatory argument', '{ monthlyBills { totalCount } }', {}, 'GRAPHQL_VALIDATION_FAILED', 'filter'],
    ['an operation that is not there', 'query A { partner { partnerId } } query B { __typename }', {}, 'OPERATION_RESOLUTION_FAILURE', 'operation name'],
    ['a subscription, of which there are none', 'subscription { __typename }', {}, 'GRAPHQL_VALIDATION_FAILED', 'subscription'],
    ['a missing variable', 'query ($first: Int!) { customers(first: $first) { totalCount } }', {}, 'BAD_USER_INPUT', '$first'],
    ['a variable of the wrong type', 'query ($first: Int) { customers(first: $first) { totalCount } }', { first: 'ten' }, 'BAD_USER_INPUT', '$first'],
    ['a variable that is no time', 'query ($at: DateTime) { customers(filter: { associatedAt: { from: $at } }) { totalCount } }', { at: 'yesterday' }, 'BAD_USER_INPUT', '$at'],
    ['a variable that is no month', 'query ($month: BillingCycle!) { monthlyBills(filter: { billingCycle: $month }) { totalCount } }', { month: '2026-13' }, 'BAD_USER_INPUT', '$month'],
    ['an input field that is not there', 'query ($filter: CustomerFilter) { customers(filter: $filter) { totalCount } }', { filter: { phone: '1' } }, 'BAD_USER_INPUT', 'phone'],
  ]

  it.each(documents)('is answered without data: %s', async (_what, query, variables, code, says) => {
    const answer = await under.query(query, variables)
    expect(answer.data).toBeUndefined()
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([code])
    expect(answer.errors?.[0]?.message).toContain(says)
    expect(Object.keys(answer.errors?.[0]?.extensions ?? {})).toEqual(['code'])
    expect(calls()).toBe(0)
  })
})

/** A field, what its error must name in English, and in Chinese. */
type Wrong = readonly [what: string, field: string, says: readonly string[], inChinese: string]

const wrongs: readonly Wrong[] = [
  ['a page of nothing', 'customers(first: 0) { totalCount }', ['`first`', '1 to 100', 'was 0'], '1 到 100'],
  ['a page below nothing', 'customers(first: -5) { totalCount }', ['`first`', 'was -5'], '收到的是 -5'],
  ['a page too large', 'customers(first: 101) { totalCount }', ['`first`', 'was 101'], '收到的是 101'],
  ['a page too large of orders', 'orders(first: 1000) { totalCount }', ['`first`', 'was 1000'], '收到的是 1000'],
  ['a cursor that is none', 'customers(after: "not a cursor") { totalCount }', ['`after`', 'not a cursor'], '不是本服务的游标'],
  ['a cursor of another form', `customers(after: "${idOf(1, 'x')}") { totalCount }`, ['`after`', 'not a cursor'], '不是本服务的游标'],
  ['a cursor of nobody\'s list', `customers(after: "${idOf(1, 'AAAAAAAAAAAAAAAA', null, [20])}") { totalCount }`, ['`after`', 'another list'], '其他列表的游标'],
  ['an id that is none', 'customer(id: "no id") { customerId }', ['`id`', 'not an id'], '不是本服务的 id'],
  ['an id of another type', `customer(id: "${idOf('Order', 'CS1')}") { customerId }`, ['`id`', 'Order', 'Customer'], 'Customer'],
  ['an id with a part too many', `customer(id: "${idOf('Customer', 'a', 'b')}") { customerId }`, ['`id`', 'not an id'], '不是本服务的 id'],
  ['an id of a type that is no node', `node(id: "${idOf('Money', '1')}") { id }`, ['`id`', 'not an id'], '不是本服务的 id'],
  ['neither id nor customerId', 'customer { customerId }', ['exactly one', '`id`', '`customerId`'], '必须且只能给出一个'],
  ['both id and customerId', `customer(id: "${idOf('Customer', 'a')}", customerId: "a") { customerId }`, ['exactly one'], '必须且只能给出一个'],
  ['neither id nor orderId', 'order { orderId }', ['exactly one', '`orderId`'], '必须且只能给出一个'],
  ['an empty customerId', 'customer(customerId: "") { customerId }', ['`customerId`', 'empty'], '不能为空'],
  ['UNRECOGNIZED as a filter', 'customers(filter: { association: UNRECOGNIZED }) { totalCount }', ['`filter.association`', 'cannot be asked for'], '只用于返回'],
  ['UNRECOGNIZED as a status', 'orders(filter: { status: UNRECOGNIZED }) { totalCount }', ['`filter.status`'], '只用于返回'],
  ['a status that nobody filters by', 'orders(filter: { status: PENDING_REFUND }) { totalCount }', ['`filter.status`', 'PENDING_REFUND'], 'PENDING_REFUND'],
  ['an empty name', 'customers(filter: { name: "" }) { totalCount }', ['`filter.name`', 'empty'], '不能为空'],
  ['a name of blanks', 'customers(filter: { name: "  " }) { totalCount }', ['`filter.name`', 'empty'], '不能为空'],
  ['a name with a space', 'customers(filter: { name: "Yun Fan" }) { totalCount }', ['`filter.name`', 'spaces'], '不能包含空格'],
  ['a name too long', `customers(filter: { name: "${'n'.repeat(65)}" }) { totalCount }`, ['`filter.name`', '64'], '最多 64'],
  ['a span of more than a year', 'orders(filter: { createdAt: { from: "2024-01-01T00:00:00Z", to: "2026-01-01T00:00:00Z" } }) { totalCount }', ['`filter.createdAt`', '366 days'], '跨度'],
  ['a span that ends before it begins', 'customers(filter: { associatedAt: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" } }) { totalCount }', ['`filter.associatedAt`', 'after'], '不能晚于'],
]

describe('input that breaks a rule', () => {
  it.each(wrongs)('is BAD_USER_INPUT at its field, in English and in Chinese, and nothing is asked: %s', async (_what, field, says, inChinese) => {
    const query = `{ wrong: ${field} partner { partnerId } }`
    const english = await under.query(query, {}, { 'accept-language': 'en' })
    const chinese = await under.query(query, {}, { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.5' })
    for (const answer of [english, chinese]) {
      expect(answer.data).toEqual({ wrong: null, ...intact })
      expect(answer.errors).toMatchObject([{ path: ['wrong'], extensions: { code: 'BAD_USER_INPUT' } }])
      expect(answer.status).toBe(200)
    }
    for (const word of says) expect(english.errors?.[0]?.message).toContain(word)
    expect(chinese.errors?.[0]?.message).toContain(inChinese)
    expect(chinese.errors?.[0]?.message).toMatch(/\p{Script=Han}/u)
    expect(calls()).toBe(0)
  })

  it.each([
    ['no ids', '', 'empty', '不能为空'],
    ['too many ids', '"x" '.repeat(101), '101', '101'],
  ])('is BAD_USER_INPUT too for %s, a field that the schema says is never null', async (_what, ids, says, inChinese) => {
    const query = `{ nodes(ids: [${ids}]) { id } partner { partnerId } }`
    const english = await under.query(query)
    const chinese = await under.query(query, {}, { 'accept-language': 'zh' })
    expect([english.data, chinese.data]).toEqual([null, null])
    expect(english.errors).toMatchObject([{ path: ['nodes'], message: expect.stringContaining(says), extensions: { code: 'BAD_USER_INPUT' } }])
    expect(chinese.errors).toMatchObject([{ path: ['nodes'], message: expect.stringContaining(inChinese), extensions: { code: 'BAD_USER_INPUT' } }])
  })

  it('fails alone in a list of ids: each bad one is null with its own error', async () => {
    const order = await firstOrderId()
    const answer = await under.query(`{ nodes(ids: ["${order}", "no id", "${idOf('Partner', 'self')}", "${idOf('Money', '1')}"]) { __typename } }`)
    expect(answer.data).toEqual({ nodes: [{ __typename: 'Order' }, null, { __typename: 'Partner' }, null] })
    expect(answer.errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['nodes', 1], 'BAD_USER_INPUT'],
      [['nodes', 3], 'BAD_USER_INPUT'],
    ])
  })

  it('is told at the alias and the index where it stands, deep in the answer', async () => {
    const answer = await under.query('{ customers(first: 2) { nodes { customerId recent: orders(first: 0) { totalCount } } } }')
    expect(answer.errors?.map(({ path }) => path)).toEqual([['customers', 'nodes', 0, 'recent'], ['customers', 'nodes', 1, 'recent']])
    expect(answer.data).toMatchObject({ customers: { nodes: [{ customerId: expect.any(String), recent: null }, { customerId: expect.any(String), recent: null }] } })
  })
})

async function firstOrderId(): Promise<string> {
  const answer = await under.query('{ orders(first: 1) { nodes { id } } }')
  return JSON.stringify(answer.data).match(/"id":"([^"]+)"/)?.[1] ?? ''
}

async function endCursor(list: string): Promise<string> {
  const answer = await under.query(`{ list: ${list} { pageInfo { endCursor } } }`)
  return JSON.stringify(answer.data).match(/"endCursor":"([^"]+)"/)?.[1] ?? ''
}

describe('a cursor', () => {
  it('is refused on another list, and on its own list with other arguments', async () => {
    const cursor = await endCursor('customers(first: 2)')
    const answer = await under.query(`{
      same: customers(first: 2, after: "${cursor}") { totalCount }
      filtered: customers(first: 2, after: "${cursor}", filter: { association: RESALE }) { totalCount }
      other: orders(first: 2, after: "${cursor}") { totalCount }
    }`)
    expect(answer.data).toMatchObject({ same: { totalCount: expect.any(Number) }, filtered: null, other: null })
    expect(answer.errors?.map(({ path, extensions, message }) => [path, extensions.code, message.includes('another list')])).toEqual([
      [['filtered'], 'BAD_USER_INPUT', true],
      [['other'], 'BAD_USER_INPUT', true],
    ])
  })

  it('may be used with another page size', async () => {
    const cursor = await endCursor('customers(first: 2)')
    const answer = await under.query(`{ customers(first: 5, after: "${cursor}") { nodes { customerId } } }`)
    expect(answer.errors).toBeUndefined()
  })
})

describe('a look-up that finds nothing', () => {
  it.each([
    ['a customer by the vendor\'s id', 'customer(customerId: "ffffffffffffffffffffffffffffffff") { customerId }'],
    ['a customer by a well-formed global id', `customer(id: "${idOf('Customer', 'ffffffffffffffffffffffffffffffff')}") { customerId }`],
    ['an order', 'order(orderId: "CS0000000000000") { orderId }'],
    ['a node', `node(id: "${idOf('Order', 'CS0000000000000')}") { id }`],
    ['another partner', `node(id: "${idOf('Partner', 'someone')}") { id }`],
  ])('is null without an error: %s', async (_what, field) => {
    const answer = await under.query(`{ found: ${field} partner { partnerId } }`)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({ found: null, ...intact })
  })

  it('is null for an object of another partner too: nobody learns that it is there', async () => {
    const { world } = under.sandbox
    const own = world.partners.find(({ kind }) => kind === 'solution-provider')
    const foreign = [...world.customersOfPartner].find(([id]) => id !== own?.id)?.[1][0]
    expect(foreign).toBeDefined()
    const answer: Answer = await under.query('query ($id: String) { customer(customerId: $id) { customerId } }', { id: foreign?.id })
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual({ customer: null })
  })
})
