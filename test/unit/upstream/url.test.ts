import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { languageValue } from '#src/upstream/language.ts'
import { fillPath, queryPairs, withQuery } from '#src/upstream/url.ts'

const details = contractOperations.ShowCustomerOrderDetailsOld
const coupons = contractOperations.ListPartnerCouponsRecord

describe('a path', () => {
  it('is filled from the contract\'s template, each value encoded', () => {
    expect(fillPath(details, { domain_id: 'd1', order_id: 'CS 1/2?x=客' })).toBe('/v1.0/d1/common/order-mgr/orders/CS%201%2F2%3Fx%3D%E5%AE%A2')
  })

  it('never gets another shape by what is filled in', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 3 }), (value) => {
      expect(fillPath(details, { domain_id: 'd1', order_id: value }).split('/')).toHaveLength(7)
    }))
  })

  it.each(['', '.', '..'])('refuses %j as a caller\'s mistake: it would be another address', (order_id) => {
    expect(() => fillPath(details, { domain_id: 'd1', order_id })).toThrow(PartnerGraphError)
  })

  it('refuses a missing and an unknown parameter as a mistake of this service', () => {
    expect(() => fillPath(details, { domain_id: 'd1' })).toThrow(new TypeError('ShowCustomerOrderDetailsOld: the path parameter order_id is missing'))
    expect(() => fillPath(details, { domain_id: 'd1', order_id: '1', page: '2' }))
      .toThrow(new TypeError('ShowCustomerOrderDetailsOld: the contract has no path parameter page'))
  })
})

describe('a query', () => {
  it('leaves out what is unset, repeats the name for a list, and keeps the empty string', () => {
    const pairs = queryPairs(coupons, { coupon_ids: ['b', 'a b'], customer_id: undefined, offset: 0, result: '' })
    expect(withQuery('/x', pairs)).toBe('/x?coupon_ids=b&coupon_ids=a%20b&offset=0&result=')
  })

  it('is left away when nothing is set', () => {
    expect(withQuery('/x', queryPairs(coupons, { customer_id: undefined, coupon_ids: [] }))).toBe('/x')
  })

  it('refuses a parameter that the contract does not have, and a number that is none', () => {
    expect(() => queryPairs(coupons, { page: 1 })).toThrow(new TypeError('ListPartnerCouponsRecord: the contract has no query parameter page'))
    expect(() => queryPairs(coupons, { offset: NaN })).toThrow(new TypeError('ListPartnerCouponsRecord: the query parameter offset must be finite'))
  })
})

describe('X-Language', () => {
  const parameter = z.looseObject({ $ref: z.string().optional(), name: z.string().optional(), schema: z.looseObject({ default: z.unknown().optional() }).optional() })
  const documents = ['accounts-customers', 'orders', 'billing-incentives', 'catalogue-usage'].map((name) => z.looseObject({
    paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string(), parameters: z.array(parameter).default([]) }))),
    components: z.looseObject({ parameters: z.record(z.string(), parameter).default({}) }),
  }).parse(parse(readFileSync(new URL(`../../../contracts/${name}.openapi.yaml`, import.meta.url), 'utf8'))))
  const defaults = documents.flatMap(({ paths, components }) => Object.values(paths).flatMap((verbs) => Object.values(verbs)).flatMap((operation) =>
    operation.parameters
      .map((given) => given.$ref === undefined ? given : components.parameters[given.$ref.split('/').at(-1) ?? ''])
      .filter((given) => given?.name === 'X-Language')
      .map((given): [string, unknown] => [operation.operationId, given?.schema?.default])))

  it('is spelt as each operation\'s contract spells it', () => {
    expect(defaults.length).toBeGreaterThan(20)
    const ours = Object.values(contractOperations)
      .filter(({ headerParameters }) => headerParameters.includes('X-Language'))
      .map(({ id }) => [id, languageValue(id, 'zh')])
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(defaults))
  })

  it('is English for an English caller', () => {
    expect(languageValue('ListProvinces', 'en')).toBe('en_us')
    expect(languageValue('ListServiceTypes', 'en')).toBe('en_US')
  })
})
