/** Every read with two generations declares how they are compared, and says the same as the list that parity is tested by. */
import { readFileSync } from 'node:fs'
import { parse as parseGraphql, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { comparisons } from '#src/datasources/comparisons.ts'
import { fieldsOf } from '#src/datasources/migration/mismatches.ts'
import { operations } from '#src/datasources/operations.ts'
import { bindingsOf } from '#src/generations/operation.ts'
import { coordinatesOf } from '#src/generations/shadow/compare.ts'
import { buildSchema } from '#src/server/schema.ts'

const declared = z.object({ differences: z.array(z.object({ at: z.string(), kind: z.string() })) })
  .parse(parse(readFileSync(new URL('../../fixtures/parity/differences.yaml', import.meta.url), 'utf8'))).differences
const reads = operations.filter(({ old, new: latest, safety }) => old !== null && latest !== null && safety === 'read')
const missing = reads.map((read) => ({ read, coordinates: (['old', 'new'] as const).flatMap((generation) => bindingsOf(read, generation).flatMap((binding) => binding.missing)) }))
const known = [...comparisons.values()].flatMap((comparison) => comparison.known.map((one) => ({ operation: comparison.operation, ...one })))

/**
 * Entries of the list that are no data of an answer: places in a query, cursors, what the schema derives from another field of
 * the list, and refusals, which are not compared.
 */
function isOfTheSchema(at: string, kind: string): boolean {
  return kind.startsWith('refused') || at.includes(': ') || at.endsWith('Edge.cursor') || at === 'ResourceType.serviceType'
}

describe('the declared comparisons', () => {
  it('are there for every read that both generations answer, and for nothing else', () => {
    expect([...comparisons.keys()].toSorted()).toEqual(reads.map(({ name }) => name).toSorted())
  })

  it('know where in the model everything is that a binding declares as missing', () => {
    const lost = missing.flatMap(({ read, coordinates }) => coordinates.filter((coordinate) => {
      const comparison = comparisons.get(read.name)
      return !comparison || !fieldsOf(coordinate, comparison).some((field) => coordinatesOf(field, comparison.types).includes(coordinate))
    }).map((coordinate) => `${read.name}: ${coordinate}`))
    expect(lost).toEqual([])
  })

  it('say nothing that is not in the list of differences, which quotes the mapping notes', () => {
    const listed = new Set(declared.map(({ at }) => at))
    expect(known.filter(({ at }) => !listed.has(at)).map(({ operation, field, at }) => `${operation}: ${field} (${at})`)).toEqual([])
    expect(known.length).toBeGreaterThan(20)
  })

  it('cover every difference of the list that answers have', () => {
    const covered = new Set([...known.map(({ at }) => at), ...missing.flatMap(({ coordinates }) => coordinates)])
    expect(declared.filter(({ at, kind }) => !isOfTheSchema(at, kind) && !covered.has(at)).map(({ at }) => at)).toEqual([])
  })

  it('name each input class once, and at most eight of an operation', () => {
    for (const { operation, classes } of comparisons.values()) {
      expect([operation, new Set(classes.map(({ name }) => name)).size]).toEqual([operation, classes.length])
      expect([operation, classes.length <= 8]).toEqual([operation, true])
    }
  })

  it('give reasons in both languages', () => {
    expect(known.filter(({ because }) => because.en.length < 20 || !/\p{Script=Han}/u.test(because.zh)).map(({ field }) => field)).toEqual([])
  })
})

describe('the queries that show a mismatch again', () => {
  const page = { position: [0], limit: 20 }
  const project = '0123456789abcdef0123456789abcdef'
  const product = { serviceTypeCode: 's', resourceTypeCode: 'r', specCode: 'c', regionCode: 'cn-north-4', quantity: 1, periodType: 'MONTH', periodCount: 1, installments: 'NONE' }
  const own = { customerId: 'c1', billingCycle: '2026-10', members: 'OWN', payableOnly: false }
  const asked: Readonly<Record<string, readonly unknown[]>> = {
    'partner.balances': [{ indirectPartnerId: null }],
    'adjustment.list': [{ ...page, filter: {} }],
    'customer.accounts': ['c1'],
    'customer.list': [{ ...page, filter: {} }, { ...page, filter: { customerId: 'c"1' } }],
    'customer.balances': [['c1']],
    'customer.realNameReview': ['c1'],
    'customer.registrationCheck': [],
    'order.list': [
      { ...page, filter: {}, sort: 'CREATED_AT_DESC', owner: { customerId: 'c1', association: null }, actsForCustomers: true },
      { ...page, filter: { status: 'COMPLETED', type: 'RENEWAL' }, sort: 'CREATED_AT_ASC', owner: { customerId: 'c1', association: null }, actsForCustomers: true },
    ],
    'order.details': [{ ...page, orderId: 'CS1' }, { position: [20], limit: 20, orderId: 'CS1' }],
    'order.refund': [{ orderId: 'CS1', customerId: 'c1' }],
    'subscription.list': [{ ...page, filter: { customerId: 'c1', mainOnly: true, statuses: ['IN_USE'], resourceIds: ['r1'] } }],
    'pricing.subscription': [{ customerId: 'c1', projectId: project, products: [product] }],
    'pricing.renewal': [{ customerId: 'c1', resourceIds: ['r1'], periodType: 'MONTH', periodCount: 1, held: [] }],
    'pricing.onDemand': [],
    'billing.consumptionRecords': [{ ...page, filter: { customerId: 'c1', billingCycle: '2026-10', chargingMode: 'PAY_PER_USE' }, association: null }],
    'billing.monthlyBills': [{ ...page, filter: { customerId: 'c1', billingCycle: '2026-10' } }],
    'billing.resourceRecords': [{ ...page, filter: { ...own, statistics: 'DETAIL' } }],
    'billing.resourceBills': [{ ...page, filter: { ...own, statistics: 'CYCLE', chargingMode: 'YEARLY_MONTHLY' } }],
    'billing.monthlySummary': [{ ...page, filter: { customerId: 'c1', billingCycle: '2026-10', members: 'OWN' } }],
    'usage.payPerUseResources': [{ ...page, filter: { customerId: 'c1' } }],
    'usage.resourcePackages': [{ ...page, filter: { customerId: 'c1' } }],
    'usage.packageUsage': [],
    'catalogue.serviceTypes': [page],
    'catalogue.resourceTypes': [page],
  }

  it('are valid, for every operation that has one', () => {
    const schema = buildSchema()
    for (const [name, comparison] of comparisons) {
      for (const args of asked[name] ?? ['an operation without arguments here']) {
        const query = comparison.query(args)
        expect([name, query === null ? 'there is none' : validate(schema, parseGraphql(query)).map(({ message }) => message)]).toEqual([name, []])
      }
    }
  })

  it('are not given where a cursor would have to be', () => {
    expect(comparisons.get('customer.list')?.query({ position: [20], limit: 20, filter: {} })).toBeNull()
  })
})
