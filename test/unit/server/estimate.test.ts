/** The estimate as a function: a query and its variables in, calls by operation out. */
import { getVariableValues, Kind, parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { assumedLengths, callCosts, nodeOperations } from '#src/datasources/call-costs.ts'
import { operations } from '#src/datasources/operations.ts'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { estimateOf, type Estimate } from '#src/server/estimate.ts'
import { canAsk, upstreamOf } from '#src/server/upstream-fields.ts'
import { buildSchema } from '#src/server/schema.ts'
import { getNamedType, getNullableType, isInterfaceType, isListType, isObjectType } from 'graphql'

const schema = buildSchema()

function estimate(text: string, variables: Readonly<Record<string, unknown>> = {}, generations: readonly Generation[] = ['new', 'old']): Estimate {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new TypeError('no operation')
  const fragments = Object.fromEntries(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])))
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw new TypeError('variables do not fit')
  return estimateOf({ schema, operation, fragments, variableValues: coerced, generationsOf: () => generations })
}

const callsOf = (...args: Parameters<typeof estimate>) => Object.fromEntries(estimate(...args).operations)

const preview = (selection: string, more = '') =>
  `{ invoicePreview(input: { selection: { ${selection} }, contractEntity: OTHER, type: VAT_ORDINARY, medium: PAPER, profileId: "INVP-0003" ${more} }) { preview { isCourierPaidByPartner } } }`

describe('the estimate of a query', () => {
  it.each<[what: string, query: string, calls: Readonly<Record<string, number>>]>([
    ['nothing of the upstream', '{ __typename partner { id partnerId } upstreamOperations { name } }', {}],
    ['a list, whose size is not its calls', '{ customers(first: 100) { nodes { name } } }', { 'customer.list': 1 }],
    ['a batch operation', '{ customers(first: 100) { nodes { balance { debt { amount } } newCustomerTag { value } } } }', { 'customer.list': 1, 'customer.balances': 1, 'customer.newTags': 1 }],
    ['one call an object, 20 where `first` is left out', '{ customers { nodes { realName { result } } } }', { 'customer.list': 1, 'customer.realNameReview': 20 }],
    ['one list a customer, and the first page of the whole list tried before', '{ customers(first: 10) { nodes { orders { totalCount } } } }', { 'customer.list': 1, 'order.list': 11 }],
    ['an order once, however many of its fields need it', '{ orders(first: 5) { nodes { createdBy paymentDeadline lines(first: 3) { totalCount } all: lines(first: 100) { totalCount } } } }', { 'order.list': 1, 'order.details': 5 }],
    ['an order asked for by its id with its lines', '{ order(orderId: "1") { createdBy lines { totalCount } } }', { 'order.details': 1 }],
    ['two orders asked for by their ids', '{ a: order(orderId: "1") { createdBy } b: order(orderId: "2") { createdBy } }', { 'order.details': 2 }],
    ['the same list under two aliases once', '{ a: customers(first: 5) { nodes { realName { result } } } b: customers(first: 5) { nodes { realName { opinion } } } }', { 'customer.list': 1, 'customer.realNameReview': 5 }],
    ['two pages of one list', '{ a: customers(first: 5) { totalCount } b: customers(first: 6) { totalCount } }', { 'customer.list': 2 }],
    ['nodes and edges once', '{ customers(first: 5) { nodes { realName { result } } edges { node { realName { result } } } } }', { 'customer.list': 1, 'customer.realNameReview': 5 }],
    ['customers that are named by others', '{ orders(first: 4) { nodes { customer { name } } } }', { 'order.list': 1, 'customer.list': 4 }],
    ['the customer of its own orders no more than once', '{ customer(customerId: "1") { orders(first: 50) { nodes { customer { name } } } } }', { 'customer.list': 1, 'order.list': 1 }],
    ['lists within lists', '{ customers(first: 10) { nodes { subscriptions(first: 100) { nodes { resourceId } } orders(first: 10) { nodes { lines { totalCount } } } } } }', { 'customer.list': 1, 'subscription.list': 10, 'order.list': 11, 'order.details': 100 }],
    ['one list for each charging mode', '{ monthlyBills(filter: { billingCycle: "2026-09" }) { totalCount } }', { 'billing.monthlyBills': 3 }],
    ['one of them where the filter says which', '{ monthlyBills(filter: { billingCycle: "2026-09", chargingMode: PAY_PER_USE }) { totalCount } }', { 'billing.monthlyBills': 1 }],
    ['a later page of a list with page numbers, which may lie across two', '{ internationalInvoices(filter: { appliedAt: { from: "2026-09-01T00:00:00Z", to: "2026-10-01T00:00:00Z" } }, first: 5, after: "x") { totalCount } }', { 'invoice.internationalList': 2 }],
    ['what a preview is checked against: the title and the cycles', preview('billingCycles: ["2026-08", "2026-09"]'), { 'invoice.preview': 1, 'invoiceProfile.list': 1, 'invoice.invoiceableCycles': 1 }],
    ['the same of orders, one by one, and of an address', preview('orderIds: ["1", "2", "3"]', 'mailingAddressId: "ADR-0001"'), { 'invoice.preview': 1, 'invoiceProfile.list': 1, 'invoiceMailingAddress.list': 1, 'invoice.invoiceableOrders': 3 }],
    ['the same of an amount, and of more orders than are looked at', `${preview('amount: "5"')} ${preview('orderIds: ["1", "2", "3", "4", "5", "6"]')}`.replace('} {', ' other:'), { 'invoice.preview': 2, 'invoiceProfile.list': 2 }],
    ['fragments, wherever they stand', '{ ...a } fragment a on Query { customers(first: 3) { nodes { ... on Node { id ... on Customer { realName { result } } } } } }', { 'customer.list': 1, 'customer.realNameReview': 3 }],
    ['a list whose length nobody says: an assumption', '{ invoices(first: 2) { nodes { orders { orderId } } } }', { 'invoice.list': 1, 'order.details': 20 }],
  ])('counts %s', (_what, query, calls) => {
    expect(callsOf(query)).toEqual(calls)
  })

  it('counts what the variables say', () => {
    const query = 'query ($first: Int, $with: Boolean!) { customers(first: $first) { nodes { realName @include(if: $with) { result } balance @skip(if: $with) { debt { amount } } } } }'
    expect(callsOf(query, { first: 7, with: true })).toEqual({ 'customer.list': 1, 'customer.realNameReview': 7 })
    expect(callsOf(query, { first: 7, with: false })).toEqual({ 'customer.list': 1, 'customer.balances': 1 })
    expect(callsOf(query, { first: null, with: true })).toEqual({ 'customer.list': 1, 'customer.realNameReview': 20 })
    expect(callsOf(query, { first: 5000, with: true })).toEqual({ 'customer.list': 1, 'customer.realNameReview': 100 })
  })

  it('reads the types of global ids, each with the selection on it', () => {
    const ids = [toGlobalId('Customer', '1'), toGlobalId('Customer', '2'), toGlobalId('Order', '1'), toGlobalId('Partner', 'self'), 'no id']
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Customer { realName { result } } ... on Order { lines { totalCount } refund { refundDetailId } } } }'
    expect(callsOf(query, { ids })).toEqual({ 'customer.list': 2, 'customer.realNameReview': 2, 'order.details': 1, 'order.refund': 1 })
  })

  it('counts the look-up of whom the partner acts for, once a customer, on the generation that asks so', () => {
    const query = '{ customers(first: 3) { nodes { orders(first: 2) { totalCount } subscriptions { totalCount } more: subscriptions(first: 5) { totalCount } } } }'
    expect(callsOf(query, {}, ['old'])).toEqual({ 'customer.list': 1, 'order.list': 3, 'subscription.list': 6, 'customer.account': 3 })
    expect(callsOf(query, {}, ['new', 'old'])).toEqual({ 'customer.list': 1, 'order.list': 3, 'subscription.list': 6 })
  })

  it('counts two pages of the old generation where a window may lie across them', () => {
    const query = 'query ($after: String) { customers(first: 5, after: $after) { totalCount } }'
    expect([callsOf(query, { after: 'x' }, ['old']), callsOf(query, {}, ['old']), callsOf(query, { after: 'x' }, ['new'])].map((calls) => calls['customer.list'])).toEqual([2, 1, 1])
  })

  it('counts every write, the same one twice too, and what is read again beside it', () => {
    const write = 'verificationCodeSend(input: $code) { isSent }'
    expect(callsOf(`mutation ($code: VerificationCodeSendInput!) { a: ${write} b: ${write} }`, { code: { mobilePhone: '13800000000' } })).toEqual({ 'verificationCode.send': 2 })
    const creates = 'mutation ($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { name balance { debt { amount } } } } }'
    expect(callsOf(creates, { input: { platformUserId: 'id', platformId: 'x' } })).toEqual({ 'customer.create': 1, 'customer.list': 1, 'customer.balances': 1 })
  })

  it('is nothing where no generation answers', () => {
    expect(estimate('{ customers { nodes { realName { result } } } }', {}, []).calls).toBe(0)
  })

  it('says which fields weigh how much, and adds up', () => {
    const { calls, fields, operations: byOperation } = estimate('{ customers(first: 3) { nodes { realName { result } orders(first: 100) { nodes { lines { totalCount } createdBy } } } } }')
    expect(Object.fromEntries(fields)).toEqual({ 'Query.customers': 1, 'Customer.realName': 3, 'Customer.orders': 3, 'Order.lines': 300 })
    expect([fields, byOperation].map((counts) => counts.values().reduce((sum, count) => sum + count, 0))).toEqual([calls, calls])
  })

  it('walks fragments of fragments in no more time than their text', () => {
    const spread = Array.from({ length: 24 }, (_, index) => `fragment F${index + 1} on Query { ...F${index} ...F${index} }`).join(' ')
    const started = performance.now()
    expect(callsOf(`{ ...F24 } fragment F0 on Query { customers { totalCount } } ${spread}`)).toEqual({ 'customer.list': 1 })
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('the table of costs', () => {
  it('names operations that there are', () => {
    const known = operations.map(({ name }) => name)
    expect([...Object.keys(callCosts), ...Object.values(nodeOperations)].filter((name) => name !== null && !known.includes(name))).toEqual([])
  })

  it('says of every type with a global id what fetches it', () => {
    const node = schema.getType('Node')
    const types = isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []
    expect(Object.keys(nodeOperations).toSorted()).toEqual(types.toSorted())
  })

  it('assumes a length of every list that nobody limits and whose items can be asked more', () => {
    const unlimited = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields())
      .filter((field) => isListType(getNullableType(field.type)) && canAsk(schema, getNamedType(field.type)) && isObjectType(getNamedType(field.type)))
      .filter(() => !/(Connection|Edge)$/.test(type.name))
      .map((field) => `${type.name}.${field.name}`))
    expect(unlimited.toSorted()).toEqual(Object.keys(assumedLengths).toSorted())
  })

  it('knows every operation that the schema asks for', () => {
    const asked = Object.values(schema.getTypeMap()).filter(isObjectType).flatMap((type) => Object.values(type.getFields()).flatMap((field) => upstreamOf(field)))
    expect(new Set(asked).difference(new Set(operations.map(({ name }) => name)))).toEqual(new Set())
  })
})
