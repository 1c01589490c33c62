import { describe, expect, it } from 'vitest'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'
import { chosenByFile } from '#src/generations/live-policy.ts'
import type { AnyOperation } from '#src/generations/operation.ts'
import { obstacleTo } from '#src/generations/available.ts'
import { isAnswering, statusOn, type Site } from '#src/generations/site.ts'
import { china, policyOf } from './world.ts'

function operationOf(old: OperationId | null, fresh: OperationId | null, safety: AnyOperation['safety'] = 'read'): AnyOperation {
  const bound = (id: OperationId | null) => id && { operationIds: [id], missing: [] }
  return { name: 'a.thing', safety, pinned: false, group: 'a', old: bound(old), new: bound(fresh), earlier: [] }
}

const both = operationOf('ListSubCustomersOld', 'ListSubCustomers')
const retiredOld = operationOf('ListCustomersBalancesDetailOld', 'ListCustomersBalancesDetail')
const oldOnly = operationOf('ListSubCustomersOld', null)
const newOnly = operationOf(null, 'ListSubCustomers')
const write = operationOf('CreateSubCustomerOld', 'CreateSubCustomer', 'write')
const money = operationOf('UpdateCustomerAccountAmountOld', 'UpdateCustomerAccountAmount', 'money')

const siteWith = (id: OperationId, status: 'active' | 'deprecated' | 'retired'): Site => ({ ...china, lifecycle: new Map([[id, { status, reason: 'a test' }]]) })
const named = (use: Generation, fallback: boolean | null) => policyOf('new', null, { 'a.thing': { use, fallback } })

describe('the choice of a generation', () => {
  it.each([
    ['the default, and the other one to fall back on', both, policyOf('old', null), china, { first: 'old', because: 'default', fallback: 'new' }],
    ['what the policy names over the default', both, named('old', null), china, { first: 'old', because: 'policy', fallback: 'new' }],
    ['no fallback where the default has none', both, policyOf('old', false), china, { first: 'old', because: 'default', fallback: null }],
    ['no fallback where the policy switches it off', both, named('old', false), china, { first: 'old', because: 'policy', fallback: null }],
    ['the only binding, whatever the default', newOnly, policyOf('old', null), china, { first: 'new', because: 'only-binding', fallback: null }],
    ['the only binding, whatever the default', oldOnly, policyOf('new', null), china, { first: 'old', because: 'only-binding', fallback: null }],
    ['the living generation where the default one is retired', retiredOld, policyOf('old', null), china, { first: 'new', because: 'only-binding', fallback: null }],
    ['no retired generation to fall back on', retiredOld, policyOf('new', null), china, { first: 'new', because: 'default', fallback: null }],
    ['a retired generation that the site overrules', retiredOld, policyOf('old', null), siteWith('ListCustomersBalancesDetailOld', 'deprecated'), { first: 'old', because: 'default', fallback: 'new' }],
    ['the old generation where the site has retired the new', both, policyOf('new', null), siteWith('ListSubCustomers', 'retired'), { first: 'old', because: 'only-binding', fallback: null }],
    ['no fallback for a write, unless the policy asks for it', write, policyOf('new', null), china, { first: 'new', because: 'default', fallback: null }],
    ['a fallback for a write where the policy asks for it', write, policyOf('new', true), china, { first: 'new', because: 'default', fallback: 'old' }],
    ['no fallback for money, whose old generation is retired', money, policyOf('new', true), china, { first: 'new', because: 'default', fallback: null }],
    ['nothing where nothing answers', newOnly, policyOf('new', null), siteWith('ListSubCustomers', 'retired'), null],
  ] as const)('is %s', (_, operation, policy, site, expected) => {
    expect(chosenByFile(operation, policy, site)).toEqual(expected)
  })

  it('knows an operation of the international site on that site only', () => {
    const invoices = operationOf(null, 'ListIntlInvoices')
    expect(chosenByFile(invoices, policyOf('new'), china)).toBeNull()
    expect(chosenByFile(invoices, policyOf('new'), { ...china, name: 'international' })).toMatchObject({ first: 'new' })
    expect(obstacleTo(invoices, 'new', china)?.message).toBe('ListIntlInvoices does not exist on the china site.')
  })
})

describe('the lifecycle on a site', () => {
  it('is the site file\'s word, else the contract\'s', () => {
    expect(statusOn(china, 'ListSubCustomersOld')).toBe('deprecated')
    expect(statusOn(siteWith('ListSubCustomersOld', 'active'), 'ListSubCustomersOld')).toBe('active')
    expect([isAnswering(china, 'ListSubCustomersOld'), isAnswering(siteWith('ListSubCustomersOld', 'retired'), 'ListSubCustomersOld')]).toEqual([true, false])
  })

  it('tells why a generation cannot be chosen', () => {
    expect(obstacleTo(newOnly, 'old', china)?.message).toBe('a.thing has no old generation.')
    expect(obstacleTo(retiredOld, 'old', china)?.message).toBe('ListCustomersBalancesDetailOld is retired; only a site file can overrule an inferred retirement (lifecycle).')
    expect(obstacleTo(both, 'old', china)).toBeNull()
  })
})
