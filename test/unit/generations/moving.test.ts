/** Promises 18 and 20 while an operation moves: whatever side a call is on, a refusal is an answer, and nothing is answered with less. */
import { describe, expect, it } from 'vitest'
import { createLivePolicy, everyTenant, nothingAtRunTime } from '#src/generations/live-policy.ts'
import type { Observer, ToCompare } from '#src/generations/observer.ts'
import { bind, operation } from '#src/generations/operation.ts'
import { plainSetting, type RolloutPosition, type Setting } from '#src/generations/setting.ts'
import { createGenerations } from '#src/generations/switch.ts'
import { PartnerGraphError, type Generation } from '#src/errors/partner-graph-error.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { china, fakeUpstream, policyOf, refusal, scopeOf } from './world.ts'

interface Args {
  readonly id: string
  readonly cannot?: Generation
}

const ids = { old: 'ListSubCustomersOld', new: 'ListSubCustomers' } as const
const binding = (generation: Generation) => bind<Args, string>([ids[generation]], {
  plan: ({ cannot }) => (cannot === generation ? { cannot: `${generation} has no such filter.` } : { requests: [{ operationId: ids[generation], identity: { kind: 'partner' } }] }),
  merge: () => `the whole answer of ${generation}`,
})
const read = operation<Args, string>({ name: 'customer.list', safety: 'read', entity: ({ id }) => id, old: binding('old'), new: binding('new') })

const setting = (use: Setting['use'], rest: Partial<Setting> = {}): Setting => ({ ...plainSetting('old'), use, ...rest })
const at25: RolloutPosition = { stage: 'canary', percent: 25, since: 0, waiting: false, holding: null }
const objects = Array.from({ length: 40 }, (_, index) => `customer-${index}`)

const moving: readonly (readonly [what: string, setting: Setting, both: boolean])[] = [
  ['a canary', setting('canary', { percent: 50 }), true],
  ['a canary without fallback', setting('canary', { percent: 50, fallback: false }), true],
  ['comparing', setting('shadow', { sample: 100 }), false],
  ['a roll-out', setting('auto', { sample: 100 }), true],
]

function world(policy: Setting, answer: (generation: Generation) => unknown) {
  const { client, asked } = fakeUpstream(({ generation }) => answer(generation))
  const clock = createTestClock()
  const byTenant = <T>(value: T) => new Map([[everyTenant, new Map([[read.name, value]])]])
  const sources = { file: policyOf('new'), runtime: { ...nothingAtRunTime, settings: byTenant(policy), positions: byTenant(at25) }, site: china }
  const compared: string[] = []
  const observer: Observer = { attempted: () => undefined, compare: <A, M>({ answer: seen }: ToCompare<A, M>) => void compared.push('refused' in seen ? seen.refused : 'answered') }
  const generations = createGenerations({ client, policy: createLivePolicy(() => sources), site: china, clock, observer })
  const context = { tenant: 'tenant', language: 'en', deadline: clock.now() + 1000, signal: new AbortController().signal, requestId: 'request' } as const
  const run = (args: Args) => generations.run(read, args, scopeOf(context, () => Promise.reject(new Error('as the partner'))))
  return { run, asked, compared }
}

describe.each(moving)('under %s', (_, policy, both) => {
  const sides = async () => {
    const { run } = world(policy, () => 'an answer')
    return Promise.all(objects.map(async (id) => [id, (await run({ id })).generation] as const))
  }

  it('each object is answered by its side, whole', async () => {
    const first = await sides()
    expect(new Set(first.map(([, generation]) => generation))).toEqual(new Set(both ? ['old', 'new'] : ['old']))
    expect(await sides()).toEqual(first)
  })

  it('a business refusal of one generation is never hidden by asking the other', async () => {
    const { run, asked, compared } = world(policy, (generation) => {
      throw refusal(ids[generation], 'CBC.0100')
    })
    for (const id of objects) await expect(run({ id })).rejects.toMatchObject({ code: 'UPSTREAM_REJECTED' })
    expect(asked).toHaveLength(objects.length)
    // To compare, it is an answer like another.
    expect(new Set(compared)).toEqual(new Set(policy.sample === null ? [] : ['UPSTREAM_REJECTED']))
  })

  it.each(['old', 'new'] as const)('what %s cannot do is done whole by the other, or not at all', async (cannot) => {
    const { run, asked, compared } = world(policy, () => 'an answer')
    const other = cannot === 'old' ? 'new' : 'old'
    const outcomes = await Promise.all((await sides()).map(async ([id, side]) => {
      const outcome = await run({ id, cannot }).then(({ model }) => model, (error: unknown) => (error instanceof PartnerGraphError ? error.code : 'another error'))
      return [side, outcome] as const
    }))
    const expected = policy.fallback === false ? 'NOT_SUPPORTED_BY_GENERATION' : `the whole answer of ${other}`
    for (const [side, outcome] of outcomes) expect(outcome).toBe(side === cannot ? expected : `the whole answer of ${other}`)
    expect(asked.every(({ generation }) => generation === other)).toBe(true)
    // What stepped in is no first choice to be held against the other.
    expect(compared).toHaveLength(policy.sample === null ? 0 : outcomes.filter(([side]) => side === other).length)
  })
})
