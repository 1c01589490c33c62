/** The shared quota and a store that fails, on an injected clock; what the script itself decides is in test/e2e. */
import { describe, expect, it, onTestFinished } from 'vitest'
import { createSharedQuota, type QuotaChange, type SharedQuotaOptions } from '#src/upstream/quota-shared.ts'
import type { QuotaAnswer } from '#src/upstream/quota.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const operationId = 'ListCustomerOrders'
const never = new AbortController().signal

interface Question {
  readonly want: readonly (readonly [string, number, string, number])[]
  readonly sent: readonly (readonly [string, number])[]
  readonly held: readonly string[]
  readonly alone: boolean
  readonly waiting: number
}

type Behaviour = (question: Question) => Promise<unknown>

const grantAll: Behaviour = ({ want }) => Promise.resolve([want.map(([id]) => id), [], [0, 0, 0, 0, 0, 0, 0, 0, 0], 0])
const refuses: Behaviour = () => Promise.reject(new Error('OOM command not allowed'))
const hangs: Behaviour = () => new Promise(() => undefined)

function world(options: Partial<SharedQuotaOptions> = {}) {
  const clock = createTestClock(0)
  const store: { behaviour: Behaviour; readonly questions: Question[] } = { behaviour: grantAll, questions: [] }
  const changes: QuotaChange[] = []
  const outcomes: string[] = []
  const quota = createSharedQuota({
    clock,
    quotaOf: () => ({ calls: 10, windowMs: 1_000 }),
    store: {
      run(_script, _keys, [text = '']) {
        const question = JSON.parse(text) as Question
        store.questions.push(question)
        return store.behaviour(question)
      },
    },
    onChange: (change) => changes.push(change),
    onAsked: ({ outcome }) => outcomes.push(outcome),
    ...options,
  })
  onTestFinished(() => quota.close())
  const answers = new Map<string, QuotaAnswer>()
  const sends: number[] = []
  return {
    clock, quota, store, changes, outcomes, answers, sends,
    ask(name: string, { waitMs = 60_000, signal = never, send = true } = {}) {
      void quota.take({ tenant: 't', operationId, deadline: clock.now() + waitMs, signal }).then((answer) => {
        answers.set(name, answer)
        if (!send || answer.kind !== 'slot') return
        sends.push(clock.now())
        answer.sent()
      })
    },
  }
}

const names = (count: number, prefix = 'call') => Array.from({ length: count }, (_, index) => `${prefix}${index}`)

/** Takes the store away and waits until the replica has noticed. */
async function loseStore(scene: ReturnType<typeof world>, behaviour: Behaviour = refuses): Promise<void> {
  scene.store.behaviour = behaviour
  scene.ask('unlucky')
  await scene.clock.advance(behaviour === hangs ? 250 : 0)
  // A late answer gets one more turn of the event loop.
  await scene.clock.advance(0)
  expect(scene.quota.mode()).toBe('alone')
}

describe('a replica whose store fails', () => {
  it('asks with hashes, priorities and ages, and tells what was sent', async () => {
    const scene = world()
    scene.ask('call')
    await scene.clock.advance(0)
    expect(scene.answers.get('call')?.kind).toBe('slot')
    expect(scene.store.questions[0]).toMatchObject({
      want: [[expect.stringMatching(/^[0-9a-f]{16}:1$/), 2, expect.stringMatching(/^[0-9a-f]{16}$/), 0]], sent: [], held: [], waiting: 1,
    })
    expect(scene.store.questions[1]).toMatchObject({ want: [], held: [], sent: [[scene.store.questions[0]?.want[0]?.[0], 0]] })
    await scene.clock.advance(30_000)
    expect(scene.store.questions).toHaveLength(2)
  })

  it('asks one question at a time, and gathers what comes meanwhile into the next one', async () => {
    const scene = world()
    const answering = Promise.withResolvers<unknown>()
    scene.store.behaviour = () => answering.promise
    for (const name of names(5)) scene.ask(name, { send: false })
    await scene.clock.advance(100)
    expect(scene.store.questions.map(({ want }) => want.length)).toEqual([1])
    scene.store.behaviour = grantAll
    answering.resolve([[scene.store.questions[0]?.want[0]?.[0]], [], [0], 0])
    await scene.clock.advance(0)
    expect(scene.store.questions.map(({ want, held }) => [want.length, held.length])).toEqual([[1, 0], [4, 1]])
    expect(scene.answers.size).toBe(5)
  })

  it('works on its own with its share, but not before a window in which the others\' calls stop counting', async () => {
    const scene = world()
    await loseStore(scene)
    expect(scene.changes).toEqual([{ mode: 'alone', reason: 'failed' }])
    for (const name of names(19)) scene.ask(name)
    await scene.clock.advance(1_040)
    expect(scene.sends).toEqual([])
    await scene.clock.advance(10)
    // Half of nine, rounded down.
    expect(scene.sends).toEqual([1_050, 1_050, 1_050, 1_050])
    await scene.clock.advance(1_050)
    expect(scene.sends).toHaveLength(8)
  })

  it('takes the configured share, and at least one call', async () => {
    const scene = world({ aloneShare: 0.01 })
    await loseStore(scene)
    scene.ask('second')
    await scene.clock.advance(1_050)
    expect(scene.sends).toEqual([1_050])
    expect(scene.quota.left('t', operationId)).toBe(0)
  })

  it('does not wait longer than told for a store that answers nothing', async () => {
    const scene = world({ timeoutMs: 100 })
    scene.store.behaviour = hangs
    scene.ask('call')
    await scene.clock.advance(99)
    expect(scene.quota.mode()).toBe('shared')
    await scene.clock.advance(1)
    await scene.clock.advance(0)
    expect(scene.changes).toEqual([{ mode: 'alone', reason: 'timeout' }])
    await scene.clock.advance(1_050)
    expect(scene.sends).toEqual([1_150])
    expect(scene.outcomes.every((outcome) => outcome === 'timeout')).toBe(true)
  })

  it('takes an answer that makes no sense for a failure', async () => {
    const scene = world()
    await loseStore(scene, () => Promise.resolve(['not', 'an', 'answer']))
    expect(scene.changes).toEqual([{ mode: 'alone', reason: 'failed' }])
  })

  it('refuses at once what its share cannot send in time', async () => {
    const scene = world()
    await loseStore(scene)
    scene.ask('hurried', { waitMs: 1_000 })
    await scene.clock.advance(0)
    expect(scene.answers.get('hurried')).toEqual({ kind: 'exhausted', retryAfter: 2 })
  })

  it('goes back by itself, and tells the store what it sent meanwhile', async () => {
    const scene = world()
    await loseStore(scene)
    for (const name of names(2)) scene.ask(name)
    await scene.clock.advance(1_100)
    expect(scene.sends).toEqual([1_050, 1_050, 1_050])
    scene.store.behaviour = grantAll
    scene.store.questions.length = 0
    await scene.clock.advance(250)
    expect(scene.changes.at(-1)).toEqual({ mode: 'shared' })
    expect(scene.store.questions[0]?.alone).toBe(true)
    const [first] = scene.store.questions.slice(1)
    expect(first?.sent.map(([, age]) => age)).toEqual([200, 200, 200])
  })

  it('does not say that it worked alone when it had sent nothing', async () => {
    const scene = world()
    await loseStore(scene)
    scene.store.behaviour = grantAll
    scene.store.questions.length = 0
    await scene.clock.advance(250)
    expect(scene.quota.mode()).toBe('shared')
    expect(scene.store.questions[0]?.alone).toBe(false)
    expect(scene.answers.get('unlucky')?.kind).toBe('slot')
  })

  it('is not stopped by a store that is there for the trial and gone for the call, and tries it less and less', async () => {
    const scene = world()
    let asked = 0
    scene.store.behaviour = (question) => {
      asked += 1
      return asked % 2 === 1 ? refuses(question) : grantAll(question)
    }
    for (const name of names(40)) scene.ask(name)
    await scene.clock.advance(20_000)
    expect(scene.sends).toHaveLength(40)
    expect(scene.changes.length).toBeLessThan(20)
  })

  it('lets go of a call that nobody wants any more, in either mode', async () => {
    const scene = world()
    const leaving = new AbortController()
    await loseStore(scene, hangs)
    scene.ask('gone', { signal: leaving.signal })
    leaving.abort()
    await scene.clock.advance(0)
    expect(scene.answers.get('gone')).toEqual({ kind: 'aborted' })
  })

  it('refuses a waiting call at its deadline although the store says nothing of it', async () => {
    const scene = world({ timeoutMs: 5_000 })
    scene.store.behaviour = hangs
    scene.ask('waiting', { waitMs: 1_000 })
    await scene.clock.advance(1_001)
    expect(scene.answers.get('waiting')?.kind).toBe('exhausted')
  })
})
