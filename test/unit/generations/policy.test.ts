import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { ConfigFileError } from '#src/generations/config-file.ts'
import { requireDomainId } from '#src/generations/domain-id.ts'
import { inWords } from '#src/generations/policies/words.ts'
import { parsePolicy } from '#src/generations/policy.ts'
import { defaultTerms, plainSetting, type Setting } from '#src/generations/setting.ts'
import type { Site } from '#src/generations/site.ts'
import { china, policyOf } from './world.ts'

const parse = (text: string, site: Site = china) => parsePolicy({ name: 'policy.yaml', text }, operations, site)
const setting = (use: Setting['use'], rest: Partial<Setting> = {}): Setting => ({ ...plainSetting('old'), use, ...rest })

describe('a policy file', () => {
  it('names a default, and operations in the short and the long form', () => {
    const policy = parse('default: old\noperations:\n  order.details: new\n  order.list: { use: old, fallback: false }\n  customer.list:\n    use: new\n    fallback: true\n')
    expect(policy.default).toEqual(plainSetting('old'))
    expect(Object.fromEntries(policy.operations)).toEqual({
      'order.details': plainSetting('new'),
      'order.list': plainSetting('old', false),
      'customer.list': plainSetting('new', true),
    })
  })

  it('names every mode, with what each takes', () => {
    const { operations: named } = parse([
      'operations:',
      '  order.details: auto',
      '  order.list: { use: auto, askAt: 25, sample: 20, fallback: false }',
      '  customer.list: shadow',
      '  subscription.list: { use: shadow, sample: 0.5 }',
      '  partner.balances: { use: canary, percent: 12.25 }',
      '  customer.create: { use: auto, writes: { upTo: 25, reason: " seen in the sandbox " } }',
      '  order.pay: { use: canary, percent: 5, writes: { upTo: 5, reason: pilot } }',
    ].join('\n'))
    expect(Object.fromEntries(named)).toEqual({
      'order.details': setting('auto'),
      'order.list': setting('auto', { askAt: 25, sample: 20, fallback: false }),
      'customer.list': setting('shadow'),
      'subscription.list': setting('shadow', { sample: 0.5 }),
      'partner.balances': setting('canary', { percent: 12.25 }),
      'customer.create': setting('auto', { writes: { upTo: 25, reason: 'seen in the sandbox' } }),
      'order.pay': setting('canary', { percent: 5, writes: { upTo: 5, reason: 'pilot' } }),
    })
  })

  it('has a tenant\'s own policies', () => {
    const { tenants } = parse('tenants:\n  acme:\n    operations:\n      order.details: { use: canary, percent: 1 }\n  other: { operations: }\n')
    expect(tenants).toEqual(new Map([['acme', new Map([['order.details', setting('canary', { percent: 1 })]])], ['other', new Map()]]))
  })

  it('says how roll-outs go; what it leaves out is as it is by default', () => {
    const { rollout } = parse('rollout:\n  steps: [2, 100]\n  hold: 90s\n  tolerated: 0.01\n  slowerBy: { floor: 250ms }\n')
    expect(rollout).toEqual({ ...defaultTerms, steps: [2, 100], holdMs: 90_000, tolerated: 0.01, slowerBy: { factor: 1.5, floorMs: 250 } })
  })

  it.each(['', 'operations: {}', 'operations:\n#  order.details: old\n', 'tenants:\nrollout:\n'])('prefers the new generation when it says nothing: %j', (text) => {
    expect(parse(text)).toEqual({ default: plainSetting('new'), operations: new Map(), tenants: new Map(), rollout: defaultTerms })
  })

  it('may switch fallback off for everything', () => {
    expect(parse('default: { use: old, fallback: false }').default).toEqual(plainSetting('old', false))
  })

  const canary = 'operations:\n  order.details: { use: canary'
  const pay = 'operations:\n  order.pay: { use: '
  it.each([
    ['a mode that is none', 'default: newest', 'policy.yaml:1: default: must be old, new, canary, shadow or auto'],
    ['a mode that is none', 'default: new\noperations:\n  order.details: latest', 'policy.yaml:3: operations.order.details: must be old, new, canary, shadow or auto'],
    ['a policy that is a list', 'operations:\n  order.details: [old]', 'policy.yaml:2: operations.order.details: must be old, new, canary, shadow or auto, or { use'],
    ['a long form without a mode', 'operations:\n  order.details: { fallback: true }', 'policy.yaml:2: operations.order.details.use: must be old'],
    ['a fallback that is neither on nor off', 'operations:\n  order.details:\n    use: old\n    fallback: sometimes', 'policy.yaml:4: operations.order.details.fallback: must be true or false'],
    ['an unknown key', 'defualt: old', 'policy.yaml:1: defualt: is not an option'],
    ['an unknown key of a choice', 'operations:\n  order.list: new\n  order.details: { use: old, falback: true }', 'policy.yaml:3: operations.order.details.falback: is not an option'],
    ['a key that stands twice', 'operations:\n  order.details: old\n  order.details: new', 'policy.yaml:3: Map keys must be unique'],
    ['an operation that does not exist', 'operations:\n  order.list: old\n  order.detail: old', 'policy.yaml:3: operations.order.detail: there is no operation order.detail; the operations are partner.balances, accountChange.list,'],
    ['a generation that the operation does not have', 'operations:\n  customer.newTags: old', 'policy.yaml:2: operations.customer.newTags: customer.newTags has no old generation'],
    ['a generation that is retired', '# policy\noperations:\n  order.list: old\n  order.refund: old', 'policy.yaml:4: operations.order.refund: ShowRefundOrderDetailsOld is retired; only a site file can overrule'],
    ['a canary between generations of which one is retired', 'operations:\n  order.refund: { use: canary, percent: 5 }', 'policy.yaml:2: operations.order.refund: ShowRefundOrderDetailsOld is retired'],
    ['comparing generations of which one does not exist', 'operations:\n  customer.newTags: shadow', 'policy.yaml:2: operations.customer.newTags: customer.newTags has no old generation'],
    ['broken YAML', 'operations:\n  order.list: {', 'policy.yaml:2: '],
    ['a canary without a percentage', 'operations:\n  order.details: canary', 'policy.yaml:2: operations.order.details: `percent` is required for a canary'],
    ['a canary as the default without a percentage', 'default: canary', 'policy.yaml:1: default: `percent` is required for a canary'],
    ['a percentage above 100', `${canary}, percent: 101 }`, 'policy.yaml:2: operations.order.details.percent: `percent` must be from 0 to 100; it was 101'],
    ['a percentage below 0', `${canary}, percent: -1 }`, 'must be from 0 to 100; it was -1'],
    ['a percentage that is no number', `${canary}, percent: .nan }`, 'policy.yaml:2: operations.order.details.percent: must be a number'],
    ['a percentage that buckets cannot tell apart', `${canary}, percent: 0.125 }`, 'policy.yaml:2: operations.order.details.percent: `percent` must have at most 2 decimals'],
    ['a percentage for what is no canary', 'operations:\n  order.details: { use: auto, percent: 5 }', 'operations.order.details.percent: `percent` says nothing for a policy of the mode auto'],
    ['a sample where nothing is compared', `${canary}, percent: 5, sample: 5 }`, 'operations.order.details.sample: `sample` says nothing for a policy of the mode canary'],
    ['a sample of nothing', 'operations:\n  order.details: { use: shadow, sample: 0 }', 'operations.order.details.sample: `sample` must be from 0.01 to 100'],
    ['a step that is none', 'operations:\n  order.details: { use: auto, askAt: 30 }', 'operations.order.details.askAt: `askAt` must be one of the steps of roll-outs: 1, 5, 25, 50, 100'],
    ['a step that is none by its own roll-out', 'rollout: { steps: [10, 100] }\noperations:\n  order.details: { use: auto, askAt: 25 }', 'policy.yaml:3: operations.order.details.askAt: `askAt` must be one of the steps of roll-outs: 10, 100'],
    ['comparing what moves money', 'operations:\n  order.pay: shadow', 'policy.yaml:2: operations.order.pay.use: `use`: order.pay writes, so it is never done twice'],
    ['comparing what writes', 'operations:\n  customer.create: { use: shadow, sample: 1 }', 'customer.create writes, so it is never done twice'],
    ['comparing on the way of what writes', `${pay}auto, sample: 1, writes: { upTo: 5, reason: x } }`, 'operations.order.pay.sample: `sample`: order.pay writes'],
    ['money that moves without a word', `${pay}canary, percent: 5 }`, 'policy.yaml:2: operations.order.pay: `writes.upTo` is required: order.pay writes'],
    ['writes that move by themselves without a word', 'operations:\n  customer.create: auto', '`writes.upTo` is required: customer.create writes'],
    ['money that moves further than allowed', `${pay}canary, percent: 6, writes: { upTo: 5, reason: pilot } }`, 'operations.order.pay.percent: `percent` is 6, but the same policy lets order.pay move to 5 % at most'],
    ['a word without a bound', `${pay}auto, writes: { reason: pilot } }`, 'operations.order.pay: `writes.upTo` is required with `writes.reason`'],
    ['a bound without a word', `${pay}auto, writes: { upTo: 5 } }`, 'operations.order.pay: `writes.reason` is required with `writes.upTo`'],
    ['an empty word', `${pay}auto, writes: { upTo: 5, reason: " " } }`, 'operations.order.pay.writes.reason: `writes.reason` must not be empty'],
    ['a bound above everything', `${pay}auto, writes: { upTo: 500, reason: pilot } }`, 'operations.order.pay.writes.upTo: `writes.upTo` must be from 0 to 100'],
    ['a word on what only reads', 'operations:\n  order.details: { use: auto, writes: { upTo: 5, reason: pilot } }', 'operations.order.details.writes.upTo: `writes.upTo` is for operations that write; order.details only reads'],
    ['a word on what moves nothing', `${pay}old, writes: { upTo: 5, reason: pilot } }`, '`writes.upTo` says nothing for a policy of the mode old'],
    ['a default for all writes', 'default: { use: auto, writes: { upTo: 5, reason: all } }', 'policy.yaml:1: default.writes.upTo: `writes.upTo` says nothing for a policy of the mode default'],
    ['a mistake in a tenant\'s policies', 'tenants:\n  acme:\n    operations:\n      order.details: canary', 'policy.yaml:4: tenants.acme.operations.order.details: `percent` is required'],
    ['an unknown operation of a tenant', 'tenants:\n  acme:\n    operations:\n      order.detail: new', 'policy.yaml:4: tenants.acme.operations.order.detail: there is no operation order.detail'],
    ['a tenant without operations', 'tenants:\n  acme: new', 'policy.yaml:2: tenants.acme: must be { operations: … }'],
    ['steps that do not grow', 'rollout:\n  steps: [5, 5, 100]', 'policy.yaml:2: rollout.steps: must grow'],
    ['steps that never end', 'rollout:\n  steps: [5, 50]', 'policy.yaml:2: rollout.steps: must end with 100'],
    ['no steps', 'rollout:\n  steps: []', 'policy.yaml:2: rollout.steps: must have at least one step'],
    ['a step too fine for buckets', 'rollout:\n  steps: [0.001, 100]', 'policy.yaml:2: rollout.steps.0: must be from 0.01 to 100'],
    ['a duration without a unit', 'rollout:\n  hold: 15', 'policy.yaml:2: rollout.hold: must be a duration such as'],
    ['a rate that is none', 'rollout:\n  tolerated: 2', 'policy.yaml:2: rollout.tolerated: must be from 0.000001 to 1'],
    ['an unknown term', 'rollout:\n  step: 5', 'policy.yaml:2: rollout.step: is not an option'],
  ])('ends the start with the line of %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(ConfigFileError)
    expect(() => parse(text)).toThrow(message)
  })

  it('may name a retired generation that the site overrules', () => {
    const site: Site = { ...china, lifecycle: new Map([['ShowRefundOrderDetailsOld', { status: 'deprecated', reason: 'a test' }]]) }
    expect(parse('operations:\n  order.refund: old', site).operations.get('order.refund')).toEqual(plainSetting('old'))
    expect(parse('operations:\n  order.refund: shadow', site).operations.get('order.refund')).toEqual(setting('shadow'))
  })

  it('may not name a generation that the site has retired', () => {
    const site: Site = { ...china, lifecycle: new Map([['ListSubCustomersOld', { status: 'retired', reason: 'a test' }]]) }
    expect(() => parse('operations:\n  customer.list: old', site)).toThrow('policy.yaml:2: operations.customer.list: ListSubCustomersOld is retired')
  })

  it('is shipped mixed', () => {
    const shipped = parse(readFileSync(new URL('../../../config/generations.yaml', import.meta.url), 'utf8'))
    expect(shipped).toEqual({ default: plainSetting('new'), operations: new Map([['order.details', plainSetting('old')]]), tenants: new Map(), rollout: defaultTerms })
  })
})

describe('a policy in the file\'s words', () => {
  const percent = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => hundredths / 100)
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
  const fallback = optional(fc.boolean())
  const writes = fc.record({ upTo: percent, reason: fc.string({ minLength: 1, maxLength: 500 }).map((text) => text.trim()).filter((text) => text !== '') })
  const settings = fc.oneof(
    fc.record({ use: fc.constantFrom('old', 'new'), fallback }).map(({ use, ...rest }) => setting(use, rest)),
    fc.record({ percent, fallback }).map((rest) => setting('canary', rest)),
    fc.record({ sample: optional(percent), fallback }).map((rest) => setting('shadow', rest)),
    fc.record({ sample: optional(percent), askAt: optional(fc.constantFrom(...defaultTerms.steps)), fallback }).map((rest) => setting('auto', rest)),
  )

  it('means the same when the file says it', () => {
    fc.assert(fc.property(settings, (one) => {
      expect(parse(`operations:\n  order.details: ${inWords(one)}\n`).operations.get('order.details')).toEqual(one)
    }))
  })

  it('means the same when the file says it of what writes, whatever the reason', () => {
    fc.assert(fc.property(writes, fallback, (allowed, stepsIn) => {
      const one = setting('canary', { percent: allowed.upTo, fallback: stepsIn, writes: allowed })
      expect(parse(`operations:\n  order.pay: ${inWords(one)}\n`).operations.get('order.pay')).toEqual(one)
    }))
  })

  it('is short where that says all', () => {
    expect([setting('old'), setting('auto'), setting('canary', { percent: 5 })].map(inWords)).toEqual(['old', 'auto', '{ use: canary, percent: 5 }'])
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

  it.each(['auto', 'shadow', '{ use: canary, percent: 99 }'])('must be set when some calls may go there: %s', (use) => {
    expect(check(parse(`operations:\n  order.details: ${use}\n`), null)).toThrow('order.details on old')
    expect(check(parse(`operations:\n  order.details: ${use}\n`), 'partner')).not.toThrow()
  })

  it('must be set for the tenant whose policy it is, and for no other', () => {
    const policy = parse('tenants:\n  acme:\n    operations:\n      order.details: old\n')
    const of = (tenant: string) => () => requireDomainId({ operations, policy, site: china, domainId: null, tenant })
    expect(of('acme')).toThrow('order.details on old')
    expect(of('other')).not.toThrow()
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

describe('the policy file of the documentation', () => {
  it('is one', () => {
    const guide = readFileSync(new URL('../../../docs/migration.md', import.meta.url), 'utf8')
    const text = /```yaml\n(# GENERATIONS_FILE\n[\s\S]*?)```/.exec(guide)?.[1] ?? ''
    const policy = parse(text)
    expect(policy.operations.get('order.pay')).toEqual(setting('auto', { writes: { upTo: 25, reason: 'agreed with finance on 2026-11-02' } }))
    expect([...policy.tenants.keys()]).toEqual(['a-partner'])
    expect(policy.rollout).toEqual(defaultTerms)
  })
})
