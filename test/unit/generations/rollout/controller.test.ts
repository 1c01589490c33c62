/** The controller of roll-outs: one of several replicas moves them, by the evidence of all. */
import { afterEach, describe, expect, it } from 'vitest'
import { createEvidence, type Evidence } from '#src/generations/evidence/evidence.ts'
import { createAssessor } from '#src/generations/rollout/assess.ts'
import { startController, type Controller, type Happened } from '#src/generations/rollout/controller.ts'
import type { RolloutPositions } from '#src/generations/rollout/positions.ts'
import { createEvidenceReader } from '#src/generations/rollout/view.ts'
import { bind, operation } from '#src/generations/operation.ts'
import { noEnds } from '#src/generations/live-policy.ts'
import { defaultTerms, plainSetting, type LivePolicy, type RolloutPosition, type RolloutTerms, type Setting } from '#src/generations/setting.ts'
import type { Site } from '#src/generations/site.ts'
import { StoreUnavailable, type Database } from '#src/store/database.ts'
import { createLeases } from '#src/store/leases.ts'
import { migrate } from '#src/store/migrations.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import { compared } from '#test/support/evidence.ts'
import { createTestClock, type TestClock } from '#test/support/test-clock.ts'

const order = operation({
  name: 'order.details', safety: 'read',
  old: bind(['ShowCustomerOrderDetails'], { plan: () => ({ requests: [] }), merge: () => null }),
  new: bind(['ListCustomerOrders'], { plan: () => ({ requests: [] }), merge: () => null }),
})
const site: Site = { name: 'china', currency: 'CNY', agency: null, lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() }
const terms: RolloutTerms = { ...defaultTerms, tolerated: 0.3, minimumCalls: 20, holdMs: 10_000 }
const everyMs = 1_000

interface World {
  readonly clock: TestClock
  /** In the order of the replicas. */
  readonly evidence: readonly Evidence[]
  readonly controllers: Controller[]
  readonly told: Happened[]
  readonly positions: RolloutPositions
  readonly moves: { readonly from: number | null; readonly to: number; readonly by: string }[]
  position(): RolloutPosition | null
  /** One more replica. */
  replica(name: string): Evidence
  set(change: Partial<Known>): void
  /** Traffic of a second on a replica, and its comparisons. */
  traffic(on: Evidence | undefined, newErrors?: number): void
  readonly reader: ReturnType<typeof createEvidenceReader>
}

interface Known {
  position: RolloutPosition | null
  isFrozen: boolean
  setting: Setting
  storeIsAway: boolean
}

let opened: Database | null = null

async function world(): Promise<World> {
  const clock = createTestClock()
  const store = openSqlite(':memory:')
  opened = store
  await migrate(store, 0)
  const known: Known = { position: null, isFrozen: false, setting: { ...plainSetting('old'), use: 'auto' }, storeIsAway: false }
  const away = () => Promise.reject(new StoreUnavailable('the store did not answer (gone)'))
  const database: Database = { ...store, query: (...given) => (known.storeIsAway ? away() : store.query(...given)), transaction: (...given) => (known.storeIsAway ? away() : store.transaction(...given)) }
  const moves: World['moves'] = []
  const positionsOf = (by: string): RolloutPositions => ({
    running: () => [{ operation: 'order.details', tenant: null, setting: known.setting, position: known.position }],
    move: async (rollout, to) => {
      if (rollout.position !== known.position) return false
      moves.push({ from: known.position?.percent ?? null, to: to.percent, by })
      known.position = to
      return true
    },
    endOthers: () => Promise.resolve(),
  })
  const policy: LivePolicy = {
    of: () => ({ setting: known.setting, source: 'runtime', reach: 'every-tenant', newPercent: known.position?.percent ?? 0, comparedPercent: known.isFrozen ? 0 : 10, rollout: known.position }),
    isFrozen: () => known.isFrozen,
    terms: () => terms,
  }
  const evidence: Evidence[] = []
  const controllers: Controller[] = []
  const told: Happened[] = []
  const assessorOf = (of: Evidence) => createAssessor({ evidence: of, policy, site, ends: noEnds, classesOf: () => [], clock })
  function replica(name: string): Evidence {
    const own = createEvidence({ database, clock, replica: name, spanMs: 1_000, keepMs: 86_400_000, onDropped: () => undefined })
    evidence.push(own)
    controllers.push(startController({
      evidence: own, assessor: assessorOf(own), positions: positionsOf(name), policy, operations: [order], leases: createLeases({ database, clock, owner: name }), clock, everyMs,
      tell: (happened) => void told.push(happened),
    }))
    return own
  }
  const first = replica('first')
  return {
    clock, evidence, controllers, told, moves, replica,
    positions: positionsOf('test'),
    position: () => known.position,
    set: (change) => void Object.assign(known, change),
    reader: createEvidenceReader({ evidence: first, assessor: assessorOf(first), policy, classesOf: () => [], clock, spanMs: 1_000, isKept: true }, 'one'),
    traffic: (on, newErrors = 0) => {
      const seen = { operation: 'order.details', tenant: 'one', asked: [], operationId: null, code: null, tookMs: 20 } as const
      for (let call = 0; call < 10; call++) {
        on?.attempted({ ...seen, generation: 'old', role: known.position?.percent === 100 ? 'shadow' : 'primary', outcome: 'answered' })
        on?.attempted({ ...seen, generation: 'new', role: (known.position?.percent ?? 0) === 0 ? 'shadow' : 'primary', outcome: call < newErrors ? 'failed' : 'answered' })
        on?.compared(compared({ at: clock.now() }))
      }
    },
  }
}

async function run({ clock, traffic }: World, on: () => Evidence | undefined, seconds: number, newErrors = 0): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    traffic(on(), newErrors)
    await clock.advance(1_000)
  }
}

async function stop({ controllers, clock }: Pick<World, 'controllers' | 'clock'>): Promise<void> {
  const stopping = Promise.all(controllers.map((one) => one.stop()))
  await clock.advance(0)
  await stopping
}

afterEach(async () => {
  await opened?.close()
  opened = null
})

describe('the controller of roll-outs', () => {
  it('takes an operation from comparing to the end, and back when it fails there', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 90)
    expect(here.moves.map(({ to }) => to)).toEqual([0, 1, 5, 25, 50, 100])
    expect(here.reader.verdict(order)?.verdict.word).toBe('ON_NEW')
    expect(here.reader.rollout(order)).toMatchObject({ position: { stage: 'complete' }, nextPercent: null, holding: null, back: null })
    await run(here, () => here.evidence[0], 10, 10)
    expect(here.position()).toMatchObject({ stage: 'comparing', percent: 0 })
    expect(here.told.map(({ name }) => name)).toEqual([...Array.from({ length: 5 }, () => 'rollout.stepped-on'), 'rollout.stepped-back'])
    expect(here.told.at(-1)?.facts).toMatchObject({ from: 100, to: 0, reason: 'more-errors', why: expect.stringContaining('fails more often') })
    expect(here.reader.rollout(order)).toMatchObject({ back: { from: 100, why: { key: 'more-errors' } } })
    await stop(here)
  })

  it('is one of two replicas, and goes by what both saw; the other goes on where it ended', async () => {
    const here = await world()
    here.replica('second')
    // All of the traffic is on the replica that does not move anything.
    await run(here, () => here.evidence[1], 26)
    expect(here.position()?.percent).toBe(5)
    expect(new Set(here.moves.map(({ by }) => by))).toEqual(new Set(['first']))
    const [first] = here.controllers.splice(0, 1)
    if (first) await stop({ controllers: [first], clock: here.clock })
    await run(here, () => here.evidence[1], 60)
    expect(here.moves.map(({ to }) => to)).toEqual([0, 1, 5, 25, 50, 100])
    expect(here.moves.at(-1)?.by).toBe('second')
    await stop(here)
  })

  it('goes on after a restart in the middle, with the evidence of before', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 16)
    const before = here.position()
    expect(before?.percent).toBe(1)
    await stop(here)
    here.controllers.length = 0
    const restarted = here.replica('restarted')
    await here.clock.advance(2_000)
    expect(here.position()).toEqual(before)
    await run(here, () => restarted, 10)
    expect(here.moves.map(({ to }) => to)).toEqual([0, 1, 5])
    await stop(here)
  })

  it('holds while there is little traffic, and says so', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 15)
    expect(here.position()?.percent).toBe(1)
    // What the first step has seen is enough for it; the next one sees nothing.
    await here.clock.advance(300_000)
    expect(here.position()?.percent).toBe(5)
    expect(here.reader.rollout(order)).toMatchObject({ callsSeen: 0, callsNeeded: 20, holding: { key: 'low-traffic', parameters: { calls: 0, needed: 20 } } })
    await stop(here)
  })

  it('waits where it is to ask, tells it once, and goes on when an operator lets it', async () => {
    const here = await world()
    here.set({ setting: { ...plainSetting('old'), use: 'auto', askAt: 5 } })
    await run(here, () => here.evidence[0], 60)
    const waiting = here.position()
    expect(waiting).toMatchObject({ percent: 5, waiting: true })
    expect(here.told.filter(({ name }) => name === 'rollout.waits')).toHaveLength(1)
    if (waiting) here.set({ position: { ...waiting, waiting: false } })
    await run(here, () => here.evidence[0], 2)
    expect(here.position()?.percent).toBe(25)
    await stop(here)
  })

  it('stands still while frozen, also where it fails', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 30)
    const before = here.position()
    here.set({ isFrozen: true })
    await run(here, () => here.evidence[0], 30, 10)
    expect(here.position()).toEqual(before)
    here.set({ isFrozen: false })
    await run(here, () => here.evidence[0], 2, 10)
    expect(here.position()?.percent).toBe(0)
    await stop(here)
  })

  it('stands still while the store is away, says so once, and catches up', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 15)
    here.set({ storeIsAway: true })
    await run(here, () => here.evidence[0], 30)
    expect(here.position()?.percent).toBe(1)
    expect(here.told.filter(({ name }) => name === 'evidence.store-silent')).toHaveLength(1)
    here.set({ storeIsAway: false })
    await run(here, () => here.evidence[0], 2)
    expect(here.position()?.percent).toBe(5)
    await stop(here)
  })
})

describe('the traffic of an operation', () => {
  it('is told without gaps, in hours where it is long ago', async () => {
    const here = await world()
    await run(here, () => here.evidence[0], 5)
    const minute = here.reader.series(order, 1)
    expect(minute).toHaveLength(61)
    expect(minute.reduce((sum, { oldCalls }) => sum + oldCalls, 0)).toBeGreaterThanOrEqual(40)
    // Comparing is no traffic.
    expect(minute.every(({ newCalls }) => newCalls === 0)).toBe(true)
    expect(here.reader.series(order, 10_080)).toHaveLength(169)
    expect(here.reader.callsOfLastHour(order, 'every-tenant').old).toBeGreaterThanOrEqual(40)
    await stop(here)
  })
})
