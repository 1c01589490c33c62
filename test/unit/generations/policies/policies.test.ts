/** Policies over the durable store, on both of its kinds: changes, roll-outs, following, what is kept of what happened. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { everyTenant } from '#src/generations/live-policy.ts'
import { createMigrationEvents, type MigrationEvents } from '#src/generations/migration-events.ts'
import { createPolicies, type Policies } from '#src/generations/policies/policies.ts'
import { parsePolicy, type Policy } from '#src/generations/policy.ts'
import { plainSetting, type RolloutPosition, type Setting } from '#src/generations/setting.ts'
import type { Site } from '#src/generations/site.ts'
import type { Database } from '#src/store/database.ts'
import { createEvents } from '#src/store/events.ts'
import { failingStore } from '#test/support/failing-store.ts'
import { openedStore, stores } from '#test/support/stores.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'
import { china } from '../world.ts'

const setting = (use: Setting['use'], rest: Partial<Setting> = {}): Setting => ({ ...plainSetting('old'), use, ...rest })
const forAll = { tenant: everyTenant, operation: 'order.details' }
const forAcme = { tenant: 'acme', operation: 'order.details' }
const by = { caller: 'key:ops', reason: 'a test' }
const because = { key: 'went', parameters: { from: 1 } }
const at = (percent: number, since: number): RolloutPosition => ({ stage: 'canary', percent, since, waiting: false, holding: null })
const file = (text: string) => parsePolicy({ name: 'policy.yaml', text }, operations, china)
const details = operations.filter(({ name }) => name === 'order.details')

interface Replica {
  readonly policies: Policies
  readonly events: MigrationEvents
  /** Names of what it told. */
  readonly told: () => readonly string[]
}

describe.each(stores.map((store) => [store.name, store] as const))('policies on %s', (_, store) => {
  let database: Database
  let clock: TestClock
  let replicas: Replica[]
  let fileNow: Policy

  beforeAll(() => (store.isHere ? store.begin() : undefined))
  afterAll(() => (store.isHere ? store.end() : undefined))
  beforeEach(async ({ skip }) => {
    skip(!store.isHere, `${store.name} is not on this machine`)
    clock = createTestClock()
    replicas = []
    fileNow = file('default: new')
    database = await openedStore(store)
  })
  afterEach(async () => {
    await Promise.all((replicas ?? []).flatMap(({ policies, events }) => [policies.stop(), events.stop()]))
    await database?.close()
  })

  async function replica(options: { readonly database?: Database; readonly site?: Site; readonly keep?: number } = {}): Promise<Replica> {
    const over = options.database ?? database
    const service = createEvents({ clock, keep: 100 })
    const events = createMigrationEvents({ database: over, clock, events: service, keep: options.keep ?? 100, keepMs: 86_400_000 })
    const policies = await createPolicies({ file: () => fileNow, database: over, clock, events, operations, site: options.site ?? china })
    const made = { policies, events, told: () => service.latest(100).map(({ name }) => name) }
    replicas.push(made)
    return made
  }

  const usedBy = ({ policies }: Replica, tenant = 'acme') => details.map((operation) => policies.live.of(operation, tenant).setting.use)[0]
  const shareOf = ({ policies }: Replica, tenant = 'acme') => details.map((operation) => policies.live.of(operation, tenant).newPercent)[0]

  it('are in force where they are set at once, and on the other replicas within two seconds', async () => {
    const [one, other] = [await replica(), await replica()]
    await one.policies.set(forAll, setting('shadow'), by)
    expect(usedBy(one)).toBe('shadow')
    const before = clock.now()
    // Moved step by step, as answers of PostgreSQL come from another process.
    await expect.poll(async () => {
      await clock.advance(100)
      return usedBy(other)
    }, { timeout: 10_000, interval: 5 }).toBe('shadow')
    expect(clock.now() - before).toBeLessThanOrEqual(2_000)
  })

  it('keep a history of who did what, why, from what and to what; of a tenant\'s own policy for that tenant alone', async () => {
    const { policies } = await replica()
    await policies.set(forAll, setting('canary', { percent: 5 }), by)
    await policies.set(forAcme, setting('auto'), { caller: 'key:acme', reason: 'ours' })
    await policies.set(forAll, setting('new'), by)
    await policies.clear(forAll, by)
    const seenBy = async (tenant: string, operation: string | null = null) => (await policies.changes({ limit: 10, before: null, tenant, operation })).changes
    expect(await seenBy('acme')).toMatchObject([
      { version: 4, caller: 'key:ops', reason: 'a test', operation: 'order.details', tenant: '', from: 'new', to: null },
      { version: 3, from: '{ use: canary, percent: 5 }', to: 'new' },
      { version: 2, caller: 'key:acme', reason: 'ours', tenant: 'acme', from: null, to: 'auto' },
      { version: 1, from: null, to: '{ use: canary, percent: 5 }', at: clock.now() },
    ])
    expect((await seenBy('other')).map(({ version }) => version)).toEqual([4, 3, 1])
    expect(await seenBy('acme', 'order.list')).toEqual([])
    expect(await policies.changes({ limit: 2, before: 3, tenant: 'acme', operation: null })).toMatchObject({ total: 4, changes: [{ version: 2 }, { version: 1 }] })
  })

  it('say when there is nothing to take back', async () => {
    const { policies } = await replica()
    expect(await policies.clear(forAll, by)).toBe(false)
    expect(policies.sources().runtime.version).toBe(0)
  })

  it('are what they were after a start', async () => {
    const first = await replica()
    await first.policies.set(forAcme, setting('auto'), by)
    await first.policies.positions.move({ tenant: 'acme', operation: 'order.details', position: null }, at(5, 1), because)
    await first.policies.freeze(by)
    const second = await replica()
    expect([usedBy(second), shareOf(second), second.policies.live.isFrozen()]).toEqual(['auto', 5, true])
  })

  describe('where roll-outs stand', () => {
    it('goes on by compare-and-set: of two who move the same one at once, one does', async () => {
      const [one, other] = [await replica(), await replica()]
      await one.policies.set(forAll, setting('auto'), by)
      await clock.advance(2_000)
      await other.policies.positions.endOthers(because)
      const rollout = { tenant: null, operation: 'order.details', position: null }
      const moved = await Promise.all([one, other].map(({ policies }) => policies.positions.move(rollout, at(1, clock.now()), because)))
      expect(moved.toSorted()).toEqual([false, true])
      expect(await one.policies.positions.move({ ...rollout, position: at(1, clock.now()) }, at(5, clock.now()), because)).toBe(true)
      expect(shareOf(one)).toBe(5)
      expect((await one.policies.changes({ limit: 1, before: null, tenant: 'acme', operation: 'order.details' })).changes).toMatchObject([{ caller: 'rollout', reason: because, from: 'auto, 1 %', to: 'auto, 5 %' }])
    })

    it('is listed for all and for the tenants with their own', async () => {
      fileNow = file('default: old\noperations:\n  order.list: auto\ntenants:\n  acme:\n    operations:\n      order.list: auto\n  other:\n    operations:\n      order.list: old\n')
      const { policies } = await replica()
      await policies.set(forAcme, setting('auto', { askAt: 25 }), by)
      await policies.positions.move({ tenant: 'acme', operation: 'order.details', position: null }, at(25, 7), because)
      expect(policies.positions.running()).toEqual([
        { tenant: null, operation: 'order.list', setting: setting('auto'), position: null },
        { tenant: 'acme', operation: 'order.list', setting: setting('auto'), position: null },
        { tenant: 'acme', operation: 'order.details', setting: setting('auto', { askAt: 25 }), position: at(25, 7) },
      ].toSorted((a, b) => (a.tenant === b.tenant ? operations.findIndex(({ name }) => name === a.operation) - operations.findIndex(({ name }) => name === b.operation) : a.tenant === null ? -1 : 1)))
    })

    it('stays while the policy stays AUTO, and is forgotten when it is another one', async () => {
      const { policies, ...rest } = await replica()
      const one = { policies, ...rest }
      await policies.set(forAll, setting('auto'), by)
      await policies.positions.move({ tenant: null, operation: 'order.details', position: null }, at(50, 1), because)
      await policies.set(forAll, setting('auto', { askAt: 25 }), by)
      expect(shareOf(one)).toBe(50)
      await policies.set(forAll, setting('old'), by)
      await policies.set(forAll, setting('auto'), by)
      expect(shareOf(one)).toBe(0)
    })

    it('is forgotten too when the file says AUTO no more', async () => {
      fileNow = file('operations:\n  order.details: auto\n')
      const one = await replica()
      await one.policies.positions.move({ tenant: null, operation: 'order.details', position: null }, at(50, 1), because)
      fileNow = file('operations:\n  order.details: old\n')
      await one.policies.positions.endOthers({ key: 'ended', parameters: {} })
      fileNow = file('operations:\n  order.details: auto\n')
      expect(shareOf(one)).toBe(0)
      await one.policies.positions.endOthers({ key: 'ended', parameters: {} })
      expect((await one.policies.changes({ limit: 9, before: null, tenant: 'acme', operation: null })).total).toBe(2)
    })

    it('moves nowhere while everything is frozen, and goes on when it is not', async () => {
      const { policies } = await replica()
      await policies.set(forAll, setting('auto'), by)
      await policies.freeze({ caller: 'key:ops', reason: 'an incident' })
      expect(policies.sources().runtime.frozen).toEqual({ since: clock.now(), by: 'key:ops', reason: 'an incident' })
      const rollout = { tenant: null, operation: 'order.details', position: null }
      expect(await policies.positions.move(rollout, at(1, 1), because)).toBe(false)
      await policies.unfreeze(by)
      expect(await policies.positions.move(rollout, at(1, 1), because)).toBe(true)
    })

    it('waits until an operator lets it go on, once', async () => {
      const { policies } = await replica()
      await policies.set(forAll, setting('auto', { askAt: 25 }), by)
      const waiting = { ...at(25, 1), waiting: true }
      await policies.positions.move({ tenant: null, operation: 'order.details', position: null }, waiting, because)
      expect(await policies.proceed(forAll, waiting, by)).toBe(true)
      expect(await policies.proceed(forAll, waiting, by)).toBe(false)
      expect(policies.positions.running()[0]?.position).toEqual(at(25, 1))
      expect((await policies.changes({ limit: 1, before: null, tenant: 'acme', operation: null })).changes).toMatchObject([{ caller: 'key:ops', from: 'auto, 25 %, waiting', to: 'auto, 25 %' }])
    })
  })

  describe('that this release cannot apply', () => {
    const insert = (operation: string, text: string) => database.query('INSERT INTO policies (tenant, operation, setting) VALUES ($1, $2, $3)', ['', operation, text])
    const raise = () => database.query(`UPDATE policy_version SET version = version + 1 WHERE name = 'policies'`)

    it('are passed by, and told of once: another release\'s operations and words, and what the lifecycle allows no more', async () => {
      await insert('order.future', JSON.stringify(setting('new')))
      await insert('order.list', '{"use":"mirror"}')
      await insert('customer.list', JSON.stringify(setting('canary', { percent: 5 })))
      await insert('order.details', JSON.stringify(setting('shadow')))
      const one = await replica({ site: { ...china, lifecycle: new Map([['ListSubCustomersOld', { status: 'retired', reason: 'a test' }]]) } })
      await raise()
      await one.policies.set(forAcme, setting('old'), by)
      const listed = await expectEvents(one, 3)
      expect(listed.map(({ operation, facts }) => [operation, facts['problem']]).toSorted()).toEqual([
        ['customer.list', 'ListSubCustomersOld is retired; only a site file can overrule an inferred retirement (lifecycle).'],
        ['order.future', 'this release has no such operation'],
        ['order.list', 'this release does not understand the policy'],
      ])
      expect([usedBy(one, 'other'), usedBy(one)]).toEqual(['shadow', 'old'])
    })

    async function expectEvents(one: Replica, count: number) {
      await expect.poll(async () => (await one.events.list({ limit: 9, after: null, tenant: 'acme' })).total, { timeout: 5_000 }).toBe(count)
      return (await one.events.list({ limit: 9, after: null, tenant: 'acme' })).events
    }
  })

  it('stay what they were while the store is silent, and are what they are when it is back', async () => {
    let silent = false
    const failing = failingStore(database, () => (silent ? 'fail-before' : null)).database
    const [cut, other] = [await replica({ database: failing }), await replica()]
    await cut.policies.set(forAll, setting('shadow'), by)
    silent = true
    await other.policies.set(forAll, setting('old'), by)
    await expect.poll(async () => {
      await clock.advance(1_000)
      return cut.policies.isFollowing()
    }, { timeout: 5_000, interval: 5 }).toBe(false)
    await clock.advance(5_000)
    expect(usedBy(cut)).toBe('shadow')
    await expect(cut.policies.set(forAll, setting('new'), by)).rejects.toMatchObject({ key: 'policy-store-silent', code: 'STORE_UNAVAILABLE' })
    await expect(cut.policies.changes({ limit: 1, before: null, tenant: 'acme', operation: null })).rejects.toMatchObject({ key: 'migration-store-silent' })
    silent = false
    await expect.poll(async () => {
      await clock.advance(1_000)
      return [cut.policies.isFollowing(), usedBy(cut)]
    }, { timeout: 5_000, interval: 5 }).toEqual([true, 'old'])
    expect(cut.told()).toEqual(['policy.store-back', 'policy.store-silent'])
    // Told while nobody could take it down.
    await expect.poll(async () => {
      await clock.advance(1_000)
      return (await cut.events.list({ limit: 9, after: null, tenant: 'acme' })).events.map(({ name }) => name).toSorted()
    }, { timeout: 5_000, interval: 5 }).toEqual(['policy.store-back', 'policy.store-silent'])
  })

  describe('what happened', () => {
    const page = { limit: 100, after: null, tenant: 'acme' }
    const names = async ({ events }: Replica) => (await events.list(page)).events.map(({ name }) => name)
    const written = async (one: Replica, count: number) => {
      await expect.poll(async () => (await one.events.list(page)).total, { timeout: 5_000 }).toBe(count)
    }

    it('is listed newest first, page by page, a tenant\'s own for that tenant alone', async () => {
      const one = await replica()
      for (const [index, tenant] of ['', 'acme', 'other', ''].entries()) {
        one.events.emit({ name: `event.${index}`, tenant, operation: 'order.details', facts: { index, nothing: null } })
        clock.set(clock.now() + 1)
      }
      await written(one, 3)
      expect(await names(one)).toEqual(['event.3', 'event.1', 'event.0'])
      const { events: [first] } = await one.events.list({ ...page, limit: 1 })
      expect(first).toMatchObject({ operation: 'order.details', facts: { index: 3, nothing: null } })
      expect((await one.events.list({ ...page, after: first ?? null })).events.map(({ name }) => name)).toEqual(['event.1', 'event.0'])
      expect(one.told()).toEqual(['event.3', 'event.2', 'event.1', 'event.0'])
    })

    it('is kept up to a number, and for a time', async () => {
      const one = await replica({ keep: 3 })
      for (let index = 0; index < 5; index += 1) {
        one.events.emit({ name: `event.${index}` })
        clock.set(clock.now() + 1)
      }
      await written(one, 3)
      expect(await names(one)).toEqual(['event.4', 'event.3', 'event.2'])
      clock.set(clock.now() + 11 * 60_000)
      one.events.emit({ name: 'event.5' })
      await expect.poll(() => names(one), { timeout: 5_000 }).toEqual(['event.5', 'event.4', 'event.3'])
      clock.set(clock.now() + 2 * 86_400_000)
      one.events.emit({ name: 'event.6' })
      await written(one, 1)
    })
  })
})

describe('policies without a durable store', () => {
  it('are those of the file, and cannot be changed', async () => {
    const clock = createTestClock()
    const events: MigrationEvents = { emit: () => undefined, list: () => Promise.resolve({ events: [], total: 0 }), stop: () => Promise.resolve() }
    const policies = await createPolicies({ file: () => file('operations:\n  order.details: auto\n'), database: null, clock, events, operations, site: china })
    expect([policies.isChangeable, policies.isFollowing(), policies.live.isFrozen()]).toEqual([false, true, false])
    for (const change of [() => policies.set(forAll, setting('old'), by), () => policies.clear(forAll, by), () => policies.freeze(by)]) {
      await expect(change()).rejects.toMatchObject({ key: 'policy-store-none', code: 'NOT_CONFIGURED' })
    }
    expect(await policies.positions.move({ tenant: null, operation: 'order.details', position: null }, at(1, 1), because)).toBe(false)
    expect(await policies.changes({ limit: 1, before: null, tenant: 'acme', operation: null })).toEqual({ changes: [], total: 0 })
    await policies.stop()
  })
})
