/**
 * The bench of `--quota`: how many queries a second are completed within the same quota, by the service and by a plain
 * Apollo Server with a DataLoader for each request, when three times as many callers wait as the quota has calls.
 */
import { fileURLToPath } from 'node:url'
import { setTimeout as pause } from 'node:timers/promises'
import { Pool } from 'undici'
import { z } from 'zod'
import { answerTo, customersWithBalance } from './answers.ts'
import { takeCalls } from './check.ts'
import { contestantEnvironment } from './contestants/index.ts'
import { startChild, type Child } from './processes.ts'
import { pageLabels, workloads } from './workloads.ts'

export interface QuotaBenchOptions {
  readonly rounds: number
  /** How many callers have a query under way at any time. */
  readonly clients: number
  /** The upstream's quota of each operation. */
  readonly callsASecond: number
  readonly latencyMs: number
  readonly warmUpSeconds: number
  readonly seconds: number
  /** The workloads' names; all when left out. */
  readonly only?: readonly string[]
  readonly onProgress: (text: string) => void
}

export interface QuotaSample {
  readonly workload: string
  readonly contestant: string
  readonly round: number
  readonly perSecond: number
  /** The share of the queries that were answered with errors. */
  readonly failed: number
  /** Milliseconds that a completed query took, its failures before not counted. */
  readonly p50: number
  readonly p99: number
  readonly callsPerSecond: number
  readonly throttledPerSecond: number
}

/** Three callers for each call of the quota. */
const usual = { clients: 30, callsASecond: 10, latencyMs: 100 }
export const measuredQuotaBench = { ...usual, rounds: 3, warmUpSeconds: 3, seconds: 15 } as const
export const quickQuotaBench = { ...usual, rounds: 1, warmUpSeconds: 1, seconds: 2 } as const

interface QuotaWorkload {
  readonly name: string
  readonly query: string
  /** The variables of the next query. */
  readonly variables: (turn: number) => Readonly<Record<string, string>>
  /** Throws when an answer without errors is not the right one. */
  readonly check: (data: unknown, variables: Readonly<Record<string, string>>) => void
}

const balanceSchema = z.object({ customer_balances: z.tuple([z.object({ amount: z.number(), debt_amount: z.number(), currency: z.string() })]) })
const pageSchema = z.object({ customers: z.object({ nodes: z.array(z.object({ label: z.string() })).length(50) }) })
const pageWithBalances = workloads.find(({ name }) => name === 'c2')

const quotaWorkloads: readonly QuotaWorkload[] = [
  {
    name: 'one customer\'s balance',
    query: 'query ($id: String!) { customer(customerId: $id) { customerId balance { available { amount currency } debt { amount currency } } } }',
    variables: (turn) => ({ id: customersWithBalance[turn % 500] ?? '' }),
    check(data, { id = '' }) {
      const [{ amount, debt_amount, currency }] = balanceSchema.parse(JSON.parse(answerTo('ListCustomersBalancesDetail', JSON.stringify({ customer_infos: [{ customer_id: id }] })))).customer_balances
      const balance = { available: { amount: String(amount), currency }, debt: { amount: String(debt_amount), currency } }
      if (JSON.stringify(data) !== JSON.stringify({ customer: { customerId: id, balance } })) throw new Error(`a wrong answer: ${JSON.stringify(data)}`)
    },
  },
  {
    name: 'a page of 50 customers with their balances',
    query: pageWithBalances?.query ?? '',
    variables: (turn) => ({ label: pageLabels[turn % pageLabels.length] ?? '' }),
    check(data, { label }) {
      if (!pageSchema.parse(data).customers.nodes.every((node) => node.label === label)) throw new Error(`another page than ${label}`)
    },
  },
]

const contestants = [
  { name: 'Partner Graph', script: '../src/main.ts', path: '/graphql', environment: { LOG_LEVEL: 'silent' } },
  { name: 'plain Apollo Server, production', script: './contestants/plain-apollo.ts', path: '/', environment: { NODE_ENV: 'production' } },
] as const

type QuotaContestant = (typeof contestants)[number]

/** Runs it. Rejects when an answer without errors is wrong; it leaves no process behind. */
export async function runQuotaBench(options: QuotaBenchOptions): Promise<QuotaSample[]> {
  const children: Child[] = []
  const start = async (script: string, environment: Readonly<Record<string, string>>) => {
    const child = await startChild(fileURLToPath(new URL(script, import.meta.url)), { core: null, environment })
    children.push(child)
    return child
  }
  try {
    const upstream = await start('./upstream.ts', { BENCH_CALLS_A_SECOND: String(options.callsASecond), BENCH_LATENCY_MS: String(options.latencyMs) })
    const common = contestantEnvironment(upstream.origin)
    const entrants = []
    for (const contestant of contestants) entrants.push({ contestant, child: await start(contestant.script, { ...common, ...contestant.environment }) })
    const samples: QuotaSample[] = []
    for (let round = 0; round < options.rounds; round += 1) {
      for (const workload of quotaWorkloads.filter(({ name }) => options.only?.includes(name) ?? true)) {
        for (const { contestant, child } of entrants) {
          const sample = await measure({ contestant, origin: child.origin, upstream: upstream.origin, workload, round, options })
          samples.push(sample)
          options.onProgress(`round ${round + 1}/${options.rounds}, ${workload.name}, ${contestant.name}: ${sample.perSecond.toFixed(1)} a second`)
        }
      }
    }
    return samples
  } finally {
    await Promise.all(children.map((child) => child.stop()))
  }
}

interface Measured {
  readonly contestant: QuotaContestant
  readonly origin: string
  readonly upstream: string
  readonly workload: QuotaWorkload
  readonly round: number
  readonly options: QuotaBenchOptions
}

async function measure({ contestant, origin, upstream, workload, round, options }: Measured): Promise<QuotaSample> {
  const { clients, seconds, warmUpSeconds } = options
  // What another one sent must not count against it.
  await pause(1_500)
  const pool = new Pool(origin, { connections: clients })
  const askUntil = closedLoops(pool, contestant.path, workload, clients)
  try {
    await askUntil(Date.now() + warmUpSeconds * 1_000)
    await takeCalls(upstream)
    const begun = performance.now()
    const { times, failed } = await askUntil(Date.now() + seconds * 1_000)
    const took = (performance.now() - begun) / 1_000
    const calls = await takeCalls(upstream)
    const sum = (name: 'calls' | 'throttled') => calls.reduce((total, call) => total + call[name], 0) / took
    const sorted = times.toSorted((a, b) => a - b)
    return {
      workload: workload.name, contestant: contestant.name, round,
      perSecond: times.length / took,
      failed: failed / Math.max(1, times.length + failed),
      p50: sorted[Math.floor(sorted.length / 2)] ?? Infinity,
      p99: sorted[Math.floor(sorted.length * 0.99)] ?? Infinity,
      callsPerSecond: sum('calls'),
      throttledPerSecond: sum('throttled'),
    }
  } finally {
    await pool.destroy()
  }
}

const answerSchema = z.object({ data: z.unknown().optional(), errors: z.array(z.unknown()).optional() })
/** A caller whose query failed asks again after this: at once would be a fight for the processor, not for the quota. */
const afterFailureMs = 100

function closedLoops(pool: Pool, path: string, workload: QuotaWorkload, clients: number) {
  let turn = 0

  async function ask(): Promise<number | null> {
    const variables = workload.variables(turn)
    turn += 1
    const begun = performance.now()
    const { body } = await pool.request({
      method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: workload.query, variables }),
    })
    const { data, errors } = answerSchema.parse(await body.json())
    if (errors !== undefined) return null
    workload.check(data, variables)
    return performance.now() - begun
  }

  return async (until: number): Promise<{ readonly times: readonly number[]; readonly failed: number }> => {
    const times: number[] = []
    let failed = 0
    await Promise.all(Array.from({ length: clients }, async () => {
      while (Date.now() < until) {
        const took = await ask()
        if (took !== null) times.push(took)
        else {
          failed += 1
          await pause(afterFailureMs)
        }
      }
    }))
    return { times, failed }
  }
}
