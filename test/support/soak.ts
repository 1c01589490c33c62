/**
 * A soak: two replicas under a mix of load for some time, while their stores are killed and started again, their upstream
 * goes away and their tenants' keys change; at the end SIGTERM under load. It gives figures; the tests say what they must be.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { heapOf, withoutInspector } from './heap.ts'
import { allowedEffects } from './killed-writes.ts'
import { isRight, startLoad, type Caller, type Outcome, type Question } from './load.ts'
import { createMoneyLoad, type MoneyLoad } from './money-load.ts'
import { callerOf, openSoakWorld, type Replica, type SoakWorld } from './soak-world.ts'
import { resaleCustomer } from './writes.ts'

export interface SoakPlan {
  readonly seconds: number
  /** Whether troubles come before the first look at the heap as well: what they bring into memory is then there in both. */
  readonly troublesFirst: boolean
  /** How long each trouble lasts, and the quiet after it, in milliseconds. */
  readonly troubleMs: number
  readonly quietMs: number
  /** Between two writes of a caller. */
  readonly writeEveryMs: number
  /** Of the replicas' quota. */
  readonly stretch: number
  readonly valkeyProgram: string
}

export interface SoakFigures {
  readonly outcomes: readonly Outcome[]
  /** Those that were asked while the replicas were told to end. */
  readonly atTheEnd: readonly Outcome[]
  /** When they were told, on the clock of the outcomes. */
  readonly toldAt: number
  /** How often each trouble came. */
  readonly troubles: Readonly<Record<string, number>>
  /** Bytes after a garbage collection, for each replica: a fifth into the time, and at its end. */
  readonly heaps: readonly { readonly early: number; readonly late: number }[]
  /** What each replica left: its status, and its standard error. */
  readonly ends: readonly { readonly status: number | null; readonly stderr: string }[]
  readonly upstreamStatuses: ReadonlyMap<number, number>
  /** The operations that the upstream throttled, and when. */
  readonly throttled: readonly string[]
  /** Writes by the state of their receipt, told by a replica that was started afterwards; `none` without one. */
  readonly receipts: Readonly<Record<string, readonly string[]>>
  /** Writes whose receipt, or whose answer, does not fit what happened upstream. */
  readonly untrue: readonly string[]
}

/** Runs it. Rejects when a kind of question is not answered any more. */
export async function runSoak(plan: SoakPlan): Promise<SoakFigures> {
  const world = await openSoakWorld(plan)
  try {
    const replicas = [await world.startReplica(), await world.startReplica()]
    const money = createMoneyLoad(world.sandbox, resaleCustomer(world.sandbox).id)
    const callers = callersOf(world, money, plan)
    const addresses = () => replicas.map(({ url }) => url)
    await warmUp(replicas, callers)
    const load = startLoad(addresses, callers)
    const troubles: Record<string, number> = {}
    const startedAt = Date.now()

    const isBack = () => load.more(2, (outcome) => outcome.kind === 'balance' && isRight(outcome))

    /** Troubles one after another until that share of the time is over, each of them once at least; or none. */
    async function until(share: number, hasTroubles: boolean): Promise<readonly number[]> {
      const ends = startedAt + plan.seconds * 1_000 * share
      if (hasTroubles) do for (const [name, trouble] of Object.entries(makeTroubles(world, plan.troubleMs, isBack))) {
        await trouble()
        troubles[name] = (troubles[name] ?? 0) + 1
        await pause(plan.quietMs)
      }
      while (Date.now() + 6 * (plan.troubleMs + plan.quietMs) < ends)
      // Everything is answered again: the breakers are closed, the stores are back.
      await Promise.all(kinds(callers).map((kind) => load.more(2, (outcome) => outcome.kind === kind && isRight(outcome))))
      await pause(Math.max(0, ends - Date.now()))
      return Promise.all(replicas.map((replica) => steadyHeap(replica, plan.quietMs)))
    }

    const early = await until(0.2, plan.troublesFirst)
    const late = await until(1, true)
    await load.stop()
    const { atTheEnd, toldAt, ends } = await endUnderLoad(replicas, callers)
    const outcomes = [...load.outcomes, ...atTheEnd]
    return {
      outcomes: load.outcomes, atTheEnd, toldAt, troubles, ends, upstreamStatuses: world.statuses, throttled: world.throttled,
      heaps: early.map((bytes, index) => ({ early: bytes, late: late[index] ?? Infinity })),
      ...(await truthOf(await world.startReplica(), money, outcomes)),
    }
  } finally {
    await world.close()
  }
}

/** One question of each kind at a time: what runs for the first time is slow, and the sandbox counts arrivals. */
async function warmUp(replicas: readonly Replica[], callers: readonly NamedCaller[]): Promise<void> {
  for (const { url } of replicas) {
    for (const caller of callers) if (caller.kinds.length > 0) await startLoad(() => [url], [caller]).atMost(caller.kinds.length)
  }
}

type Troubles = Readonly<Record<string, () => Promise<void>>>

/** @param isBack resolves when the upstream is asked again: while the breaker is open no trouble of the upstream is felt */
function makeTroubles({ valkey, postgres, network, sandbox, changeCredentials }: SoakWorld, ms: number, isBack: () => Promise<void>): Troubles {
  return {
    'upstream gone': async () => {
      await isBack()
      network.set({ kind: 'reset' })
      await pause(ms)
      network.set({ kind: 'none' })
    },
    'Valkey killed': async () => {
      await valkey.kill()
      await pause(ms)
      await valkey.restart()
    },
    'PostgreSQL killed': async () => {
      await postgres.kill()
      await pause(ms)
      await postgres.start()
    },
    'upstream answers 503': async () => {
      await isBack()
      const mend = sandbox.faults.inject({ operationId: '*', kind: 'status', status: 503 })
      await pause(ms)
      mend()
    },
    'keys changed': changeCredentials,
    'both stores killed': async () => {
      await Promise.all([valkey.kill(), postgres.kill()])
      await pause(ms)
      await Promise.all([valkey.restart(), postgres.start()])
    },
  }
}

const examples = new URL('../../examples/', import.meta.url)

/** The explorer's examples. */
function exampleQuestions(): readonly Question[] {
  return readdirSync(examples).filter((name) => name.endsWith('.graphql')).map((name) => {
    const variables = readdirSync(examples).find((other) => other === name.replace('.graphql', '.variables.json'))
    return {
      kind: name.replace('.graphql', ''),
      query: readFileSync(new URL(name, examples), 'utf8'),
      ...(variables !== undefined && { variables: z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(new URL(variables, examples), 'utf8'))) }),
    }
  })
}

type NamedCaller = Caller & { readonly kinds: readonly string[] }

function callersOf({ sandbox }: SoakWorld, money: MoneyLoad, { writeEveryMs }: SoakPlan): readonly NamedCaller[] {
  const mine = callerOf('yunfan')
  const shown = exampleQuestions()
  const ids = sandbox.world.customers.filter(({ partnerId }) => partnerId === resaleCustomer(sandbox).partnerId).map(({ id }) => id)
  const [example, balance] = [inTurn(shown), inTurn(ids.map((id): Question => ({
    kind: 'balance', query: 'query Balance($id: String!) { customer(customerId: $id) { name balance { available { amount } } } }', variables: { id },
  })))]
  const others: Question = { kind: 'another partner', query: '{ partner { partnerId } customers(first: 20) { totalCount nodes { customerId name } } }' }
  const pair = (caller: NamedCaller) => [caller, caller]
  return [
    ...pair({ headers: mine, next: example, pauseMs: 100, kinds: shown.map(({ kind }) => kind) }),
    ...pair({ headers: mine, next: example, pauseMs: 100, kinds: [] }),
    ...pair({ headers: mine, next: balance, pauseMs: 50, kinds: ['balance'] }),
    ...pair({ headers: callerOf('shutong'), next: () => others, pauseMs: 100, kinds: [others.kind] }),
    ...pair({ headers: mine, next: money.next, pauseMs: writeEveryMs, kinds: ['write'] }),
  ]
}

const kinds = (callers: readonly NamedCaller[]) => [...new Set(callers.flatMap((caller) => caller.kinds))]

function inTurn(questions: readonly Question[]): () => Question {
  let asked = 0
  return () => {
    const question = questions[asked % questions.length]
    asked += 1
    if (!question) throw new TypeError('there is nothing to ask')
    return question
  }
}

/** The least of some looks: what a query under way holds is not what stays. */
async function steadyHeap({ process }: Replica, betweenMs: number): Promise<number> {
  const looks: number[] = []
  for (let look = 0; look < 5; look += 1) {
    looks.push(await heapOf(process.output().stderr))
    await pause(betweenMs / 4)
  }
  return Math.min(...looks)
}

/** SIGTERM to all of them while callers ask, each request on a connection of its own. */
async function endUnderLoad(replicas: readonly Replica[], callers: readonly Caller[]) {
  const last = startLoad(() => replicas.map(({ url }) => url), callers.map((caller) => ({ ...caller, pauseMs: 10 })), true)
  await last.more(callers.length * 3)
  const toldAt = Date.now()
  for (const { process } of replicas) process.child.kill('SIGTERM')
  const ended = await Promise.all(replicas.map(({ process }) => process.ended))
  await last.stop()
  return {
    atTheEnd: last.outcomes,
    toldAt,
    ends: replicas.map(({ process }, index) => ({ status: ended[index]?.status ?? null, stderr: withoutInspector(process.output().stderr) })),
  }
}

/** How many receipts are asked for at a time. */
const atOnce = 25

const receiptSchema = z.object({ data: z.object({ receipt: z.object({ state: z.string() }).nullable() }) })

/** The receipts as a new replica tells them, held against what happened upstream and what callers were told. */
async function truthOf({ url }: Replica, money: MoneyLoad, outcomes: readonly Outcome[]): Promise<Pick<SoakFigures, 'receipts' | 'untrue'>> {
  const query = 'query ($key: String!) { receipt(idempotencyKey: $key) { state } }'
  const told = new Map(outcomes.flatMap(({ key, receipt }) => (key === null || receipt === null ? [] : [[key, receipt]])))
  const receipts: Record<string, string[]> = {}
  const untrue: string[] = []
  async function judge(key: string): Promise<void> {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST', headers: { 'content-type': 'application/json', ...callerOf('yunfan') }, body: JSON.stringify({ query, variables: { key } }),
    })
    const state = receiptSchema.parse(await response.json()).data.receipt?.state ?? 'none'
    ;(receipts[state] ??= []).push(key)
    const effects = money.effects(key)
    const toldState = told.get(key)
    const fits = allowedEffects(state).includes(effects) && (toldState !== 'SUCCEEDED' || state === 'SUCCEEDED') && (toldState !== 'FAILED' || effects === 0)
    if (!fits) untrue.push(`${key}: told ${toldState ?? 'nothing'}, receipt ${state}, ${effects} effects`)
  }

  for (let first = 0; first < money.keys.length; first += atOnce) await Promise.all(money.keys.slice(first, first + atOnce).map(judge))
  return { receipts, untrue }
}
