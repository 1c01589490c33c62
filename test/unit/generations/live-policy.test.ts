import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { createLivePolicy, everyTenant, fromFile, nothingAtRunTime, type PolicySources, type RuntimePolicies } from '#src/generations/live-policy.ts'
import type { AnyOperation } from '#src/generations/operation.ts'
import { parsePolicy } from '#src/generations/policy.ts'
import { plainSetting, type RolloutPosition, type Setting } from '#src/generations/setting.ts'
import { china } from './world.ts'

const file = (text: string) => parsePolicy({ name: 'policy.yaml', text }, operations, china)
const setting = (use: Setting['use'], rest: Partial<Setting> = {}): Setting => ({ ...plainSetting('old'), use, ...rest })

function operation(name: string): AnyOperation {
  const found = operations.find((one) => one.name === name)
  if (!found) throw new TypeError(`${name} is an operation`)
  return found
}

const details = operation('order.details')
const at = (percent: number): RolloutPosition => ({ stage: percent === 0 ? 'comparing' : 'canary', percent, since: 0, waiting: false, holding: null })

interface Given {
  readonly text?: string
  readonly settings?: Readonly<Record<string, Setting>>
  readonly positions?: Readonly<Record<string, RolloutPosition>>
  readonly frozen?: boolean
}

/** Run-time entries are of order.details, by tenant. */
function sourcesOf({ text = 'default: new', settings = {}, positions = {}, frozen = false }: Given): PolicySources {
  const byTenant = <T>(entries: Readonly<Record<string, T>>) => new Map(Object.entries(entries).map(([tenant, value]) => [tenant, new Map([['order.details', value]])]))
  const runtime: RuntimePolicies = { version: 1, settings: byTenant(settings), positions: byTenant(positions), frozen: frozen ? { since: 0, by: 'x', reason: 'y' } : null }
  return { file: file(text), runtime, site: china }
}

const live = (given: Given) => {
  const sources = sourcesOf(given)
  return createLivePolicy(() => sources)
}

describe('the policy in force', () => {
  const text = 'default: new\noperations:\n  order.details: old\ntenants:\n  acme:\n    operations:\n      order.details: { use: canary, percent: 10 }\n'

  it.each([
    ['the default', { text: 'default: old' }, 'acme', 'old', 'default', 'every-tenant'],
    ['what the file names, over the default', { text }, 'other', 'old', 'file', 'every-tenant'],
    ['what the file has for the tenant, over what it has for all', { text }, 'acme', 'canary', 'file', 'my-tenant'],
    ['what was set for all, over all that the file says', { text, settings: { [everyTenant]: setting('shadow') } }, 'acme', 'shadow', 'runtime', 'every-tenant'],
    ['what was set for the tenant, over what was set for all', { text, settings: { [everyTenant]: setting('shadow'), acme: setting('auto') } }, 'acme', 'auto', 'runtime', 'my-tenant'],
    ['what was set for all, for a tenant without its own', { text, settings: { [everyTenant]: setting('shadow'), acme: setting('auto') } }, 'other', 'shadow', 'runtime', 'every-tenant'],
    ['that for all, for nobody\'s call', { text, settings: { [everyTenant]: setting('shadow'), acme: setting('auto') } }, everyTenant, 'shadow', 'runtime', 'every-tenant'],
  ] as const)('is %s', (_, given, tenant, use, source, reach) => {
    const { setting: found, ...rest } = live(given).of(details, tenant)
    expect([found.use, rest.source, rest.reach]).toEqual([use, source, reach])
  })

  it('of a canary sends its share to new; of a roll-out that of its position; of comparing none', () => {
    const policy = (use: Setting, position?: RolloutPosition) => live({ settings: { [everyTenant]: use }, ...(position && { positions: { [everyTenant]: position } }) }).of(details, 'acme')
    expect(policy(setting('canary', { percent: 12.5 }))).toMatchObject({ newPercent: 12.5, comparedPercent: 0, rollout: null })
    expect(policy(setting('shadow', { sample: 3 }))).toMatchObject({ newPercent: 0, comparedPercent: 3, rollout: null })
    expect(policy(setting('shadow'))).toMatchObject({ comparedPercent: 10 })
    expect(policy(setting('auto'))).toMatchObject({ newPercent: 0, comparedPercent: 10, rollout: null })
    expect(policy(setting('auto'), at(25))).toMatchObject({ newPercent: 25, comparedPercent: 10, rollout: at(25) })
    // A position that was left behind by an earlier roll-out moves nothing.
    expect(policy(setting('canary', { percent: 5 }), at(25))).toMatchObject({ newPercent: 5, rollout: null })
  })

  it('of a tenant\'s own roll-out goes by its own position', () => {
    const policy = live({ settings: { [everyTenant]: setting('auto'), acme: setting('auto') }, positions: { [everyTenant]: at(50), acme: at(1) } })
    expect([policy.of(details, 'acme').newPercent, policy.of(details, 'other').newPercent]).toEqual([1, 50])
  })

  it('of writes goes no further than an operator allows, wherever the roll-out stands', () => {
    const sources = sourcesOf({})
    const pay = operation('order.pay')
    const allowed = new Map([[everyTenant, new Map([['order.pay', setting('auto', { writes: { upTo: 5, reason: 'pilot' } })]])]])
    const policy = createLivePolicy(() => ({ ...sources, runtime: { ...sources.runtime, settings: allowed, positions: new Map([[everyTenant, new Map([['order.pay', at(25)]])]]) } }))
    expect(policy.of(pay, 'acme')).toMatchObject({ newPercent: 5, comparedPercent: 0 })
  })

  it('compares nothing while everything is frozen, and sends calls where it did', () => {
    const given = { settings: { [everyTenant]: setting('auto') }, positions: { [everyTenant]: at(25) }, frozen: true }
    expect(live(given).of(details, 'acme')).toMatchObject({ newPercent: 25, comparedPercent: 0 })
    expect(live(given).isFrozen()).toBe(true)
  })

  it.each(['canary, percent: 50', 'shadow', 'auto'])('by a default of %s leaves writes, and what has one generation, on old or where it is', (use) => {
    const policy = fromFile(file(`default: { use: ${use} }`))
    for (const one of operations.filter(({ safety, old, new: latest }) => safety !== 'read' || !old || !latest)) {
      expect(policy.of(one, 'acme'), one.name).toMatchObject({ newPercent: 0, comparedPercent: 0, setting: { use: 'old' } })
    }
    expect(policy.of(details, 'acme').setting.use).toBe(use.split(',')[0])
  })

  it('by a default does not move what the site has one generation of', () => {
    const sources = { file: file('default: auto'), runtime: nothingAtRunTime, site: china }
    expect(createLivePolicy(() => sources).of(operation('customer.balances'), 'acme')).toMatchObject({ setting: { use: 'old' }, comparedPercent: 0 })
  })

  it('is another one as soon as its sources are', () => {
    let sources = sourcesOf({ text: 'default: old' })
    const policy = createLivePolicy(() => sources)
    expect(policy.of(details, 'acme').setting.use).toBe('old')
    sources = { ...sources, file: file('default: new') }
    expect(policy.of(details, 'acme').setting.use).toBe('new')
    sources = { ...sources, runtime: sourcesOf({ settings: { acme: setting('shadow') } }).runtime }
    expect(policy.of(details, 'acme').setting.use).toBe('shadow')
    expect(policy.of(details, 'acme')).toBe(policy.of(details, 'acme'))
  })
})
