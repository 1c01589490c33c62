/** One run of the bench: starts upstream and contestants, checks them, and measures them in interleaved rounds. */
import { fileURLToPath } from 'node:url'
import { createContractCheck, dataOf, takeCalls, type UpstreamCalls } from './check.ts'
import { contestantEnvironment, contestants, type Contestant } from './contestants/index.ts'
import { load, type Extent } from './load.ts'
import { canPin, cores, pinThis, startChild, type Child } from './processes.ts'
import { pageLabels, workloads, type UpstreamOperation, type Workload } from './workloads.ts'

export interface BenchOptions {
  readonly rounds: number
  readonly connections: number
  readonly warmUp: Extent
  readonly measure: Extent
  /** Whether to keep contestants and load to a core each, where the machine can. */
  readonly pin: boolean
  readonly onProgress: (text: string) => void
}

/** One measurement. */
export interface Sample {
  readonly workload: Workload['name']
  readonly contestant: Contestant['name']
  readonly round: number
  readonly answers: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** The contestant's processor time for one answer, in milliseconds; null where the system does not tell. */
  readonly cpuMs: number | null
  /** Upstream calls while it was measured, by contract operation id. */
  readonly calls: Readonly<Record<UpstreamOperation, number>>
}

/** What one contestant was seen to do before it was measured: its calls for one answer, and its answers to all pages at once. */
export interface Checked {
  readonly workload: Workload['name']
  readonly contestant: Contestant['name']
  readonly equalsFloor: boolean
  readonly calls: Readonly<Record<UpstreamOperation, number>>
}

export interface BenchResult {
  readonly pinned: boolean
  readonly checked: readonly Checked[]
  readonly samples: readonly Sample[]
}

const firstPage = pageLabels[0] ?? ''

interface Entrant {
  readonly contestant: Contestant
  readonly child: Child
}

/** Runs the bench. Rejects when a check fails or a contestant refuses an answer; it leaves no process behind. */
export async function runBench(options: BenchOptions): Promise<BenchResult> {
  const pinned = options.pin && canPin()
  if (pinned) pinThis(cores.load)
  const children: Child[] = []
  const start = async (script: string, core: number, environment: Record<string, string>) => {
    const child = await startChild(script, { core: pinned ? core : null, environment })
    children.push(child)
    return child
  }
  try {
    const upstream = await start(fileURLToPath(new URL('./upstream.ts', import.meta.url)), cores.load, {})
    const environment = contestantEnvironment(upstream.origin)
    const entrants: Entrant[] = []
    for (const contestant of contestants) entrants.push({ contestant, child: await start(contestant.script, cores.contestant, { ...environment, ...contestant.environment }) })
    const checked = await checkAll(entrants, upstream.origin)
    return { pinned, checked, samples: await measureAll(entrants, upstream.origin, options) }
  } finally {
    await Promise.all(children.map((child) => child.stop()))
  }
}

async function checkAll(entrants: readonly Entrant[], upstream: string): Promise<Checked[]> {
  const holdsContract = createContractCheck()
  const checked: Checked[] = []
  await takeCalls(upstream)
  for (const workload of workloads) {
    let floor: string | null = null
    for (const { contestant, child } of entrants) {
      await dataOf(child.origin, contestant.ask(workload, firstPage))
      const alone = await takeCalls(upstream)
      holdsContract(alone)
      const calls = countsOf(alone)
      // All pages at the same time: what is shared or gathered between them must come back to who asked.
      const data = (await Promise.all(pageLabels.map((label) => dataOf(child.origin, contestant.ask(workload, label))))).join('\n')
      holdsContract(await takeCalls(upstream))
      floor ??= data
      checked.push({ workload: workload.name, contestant: contestant.name, equalsFloor: data === floor, calls })
      if (data !== floor) throw new Error(`${contestant.name} answers ${workload.name} with other data than the floor`)
      if (!isMinimum(calls, workload)) throw new Error(`${contestant.name} takes other upstream calls for ${workload.name} than it needs: ${JSON.stringify(calls)}`)
    }
  }
  return checked
}

/** In each round another contestant is the first, so that none always has the machine in the same state. */
async function measureAll(entrants: readonly Entrant[], upstream: string, options: BenchOptions): Promise<Sample[]> {
  const samples: Sample[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    for (const workload of workloads) {
      for (const index of entrants.keys()) {
        const entrant = entrants[(index + round) % entrants.length]
        if (!entrant) continue
        const sample = await measure(entrant, workload, upstream, round, options)
        samples.push(sample)
        options.onProgress(`round ${round + 1}/${options.rounds}, ${workload.name}, ${sample.contestant}: ${Math.round(sample.perSecond)} a second`)
      }
    }
  }
  return samples
}

async function measure({ contestant, child }: Entrant, workload: Workload, upstream: string, round: number, options: BenchOptions): Promise<Sample> {
  const asked = (workload.apart ? pageLabels : [firstPage]).map((label) => contestant.ask(workload, label))
  await load(child.origin, asked, options.connections, options.warmUp)
  await takeCalls(upstream)
  const before = child.cpuSeconds()
  const result = await load(child.origin, asked, options.connections, options.measure)
  const after = child.cpuSeconds()
  return {
    workload: workload.name,
    contestant: contestant.name,
    round,
    ...result,
    cpuMs: before === null || after === null ? null : ((after - before) * 1000) / result.answers,
    calls: countsOf(await takeCalls(upstream)),
  }
}

function countsOf(calls: UpstreamCalls): Record<UpstreamOperation, number> {
  const counts = { ListSubCustomers: 0, ListCustomersBalancesDetail: 0 }
  for (const { operationId, calls: count } of calls) counts[operationId] = count
  return counts
}

function isMinimum(calls: Checked['calls'], { calls: needed }: Workload): boolean {
  return calls.ListSubCustomers === needed.ListSubCustomers && calls.ListCustomersBalancesDetail === needed.ListCustomersBalancesDetail
}
