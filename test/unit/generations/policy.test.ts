import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { ConfigFileError } from '#src/generations/config-file.ts'
import { requireDomainId } from '#src/generations/domain-id.ts'
import { parsePolicy } from '#src/generations/policy.ts'
import type { Site } from '#src/generations/site.ts'
import { china, policyOf } from './world.ts'

const parse = (text: string, site: Site = china) => parsePolicy({ name: 'policy.yaml', text }, operations, site)

describe('a policy file', () => {
  it('names a default, and operations in the short and the long form', () => {
    const policy = parse('default: old\noperations:\n  order.details: new\n  order.list: { use: old, fallback: false }\n  customer.list:\n    use: new\n    fallback: true\n')
    expect(policy.default).toEqual({ use: 'old', fallback: null })
    expect(Object.fromEntries(policy.operations)).toEqual({
      'order.details': { use: 'new', fallback: null },
      'order.list': { use: 'old', fallback: false },
      'customer.list': { use: 'new', fallback: true },
    })
  })

  it.each(['', 'operations: {}', 'operations:\n#  order.details: old\n'])('prefers the new generation when it says nothing: %j', (text) => {
    expect(parse(text)).toEqual({ default: { use: 'new', fallback: null }, operations: new Map() })
  })

  it('may switch fallback off for everything', () => {
    expect(parse('default: { use: old, fallback: false }').default).toEqual({ use: 'old', fallback: false })
  })

  it.each([
    ['a generation that is none', 'default: newest', 'policy.yaml:1: default: must be old, new, or'],
    ['a generation that is none', 'default: new\noperations:\n  order.details: latest', 'policy.yaml:3: operations.order.details: must be old, new, or'],
    ['a long form without a generation', 'operations:\n  order.details: { fallback: true }', 'policy.yaml:2: operations.order.details'],
    ['a fallback that is neither on nor off', 'operations:\n  order.details: { use: old, fallback: sometimes }', 'policy.yaml:2: operations.order.details'],
    ['an unknown key', 'defualt: old', 'policy.yaml:1: defualt: is not an option'],
    ['an unknown key of a choice', 'operations:\n  order.list: new\n  order.details: { use: old, falback: true }', 'policy.yaml:3: operations.order.details.falback: is not an option'],
    ['a key that stands twice', 'operations:\n  order.details: old\n  order.details: new', 'policy.yaml:3: Map keys must be unique'],
    ['an operation that does not exist', 'operations:\n  order.list: old\n  order.detail: old', 'policy.yaml:3: operations.order.detail: there is no operation order.detail; the operations are partner.balances, accountChange.list,'],
    ['a generation that the operation does not have', 'operations:\n  customer.newTags: old', 'policy.yaml:2: operations.customer.newTags: customer.newTags has no old generation'],
    ['a generation that is retired', '# policy\noperations:\n  order.list: old\n  order.refund: old', 'policy.yaml:4: operations.order.refund: ShowRefundOrderDetailsOld is retired; only a site file can overrule'],
    ['broken YAML', 'operations:\n  order.list: {', 'policy.yaml:2: '],
  ])('ends the start with the line of %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(ConfigFileError)
    expect(() => parse(text)).toThrow(message)
  })

  it('may name a retired generation that the site overrules', () => {
    const site: Site = { ...china, lifecycle: new Map([['ShowRefundOrderDetailsOld', { status: 'deprecated', reason: 'a test' }]]) }
    expect(parse('operations:\n  order.refund: old', site).operations.get('order.refund')).toEqual({ use: 'old', fallback: null })
  })

  it('may not name a generation that the site has retired', () => {
    const site: Site = { ...china, lifecycle: new Map([['ListSubCustomersOld', { status: 'retired', reason: 'a test' }]]) }
    expect(() => parse('operations:\n  customer.list: old', site)).toThrow('policy.yaml:2: operations.customer.list: ListSubCustomersOld is retired')
  })

  it('is shipped mixed', () => {
    const shipped = parse(readFileSync(new URL('../../../config/generations.yaml', import.meta.url), 'utf8'))
    expect(shipped).toEqual({ default: { use: 'new', fallback: null }, operations: new Map([['order.details', { use: 'old', fallback: null }]]) })
  })
})

describe('the partner\'s own account id', () => {
  const check = (policy: ReturnType<typeof policyOf>, domainId: string | null, site = china) => () => requireDomainId({ operations, policy, site, domainId })

  it('must be set when a policy chooses an old path that carries it; the message names option, operation and path', () => {
    expect(check(policyOf('old'), null)).toThrow(ConfigFileError)
    expect(check(policyOf('new', null, { 'customer.list': { use: 'old', fallback: null } }), null)).toThrow(
      'HUAWEICLOUD_SDK_DOMAIN_ID is not set, but the policy answers customer.list on old, and the path of ListSubCustomersOld carries it',
    )
    expect(check(policyOf('new', null, { 'order.details': { use: 'old', fallback: null } }), null)).toThrow('order.details on old')
  })

  it('need not be set for the new generation, nor where the old one is only to fall back on', () => {
    expect(check(policyOf('new', null), null)).not.toThrow()
  })

  it('need not be set for an old path that carries the customer\'s id', () => {
    const site: Site = { ...china, lifecycle: new Map([['ShowRefundOrderDetailsOld', { status: 'deprecated', reason: 'a test' }]]) }
    const refundOnly = { operations: operations.filter(({ name }) => name === 'order.refund'), policy: policyOf('old'), site, domainId: null }
    expect(() => requireDomainId(refundOnly)).not.toThrow()
  })

  it('may be set with any policy', () => {
    expect(check(policyOf('old'), 'partner')).not.toThrow()
  })
})
