/**
 * `npm run bench`: Partner Graph beside a hand-written handler and a plain Apollo Server, over one upstream without quota.
 * `--quota` is another bench: completed queries a second under the upstream's quota, beside a plain Apollo Server alone.
 * `--quick` is a smoke run: it checks answers and calls, and its figures mean nothing. `--rounds=N` sets the rounds.
 * docs/benchmarks.md says how to read it.
 */
import { availableParallelism, cpus, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measuredQuotaBench, quickQuotaBench, runQuotaBench } from './quota.ts'
import { quotaMarkdownOf } from './quota-report.ts'
import { markdownOf, rowsOf } from './report.ts'
import { runBench, type BenchOptions } from './run.ts'
import { workloads } from './workloads.ts'

const { values } = parseArgs({ options: { quota: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, rounds: { type: 'string', default: '5' } } })
const onProgress = (text: string) => console.error(text)
const measured: BenchOptions = {
  rounds: Math.max(1, Number.parseInt(values.rounds, 10) || 1),
  connections: 50,
  warmUp: { seconds: 2 },
  measure: { seconds: 5 },
  pin: true,
  onProgress,
}
const quick: BenchOptions = { rounds: 1, connections: 5, warmUp: { requests: 5 }, measure: { requests: 25 }, pin: false, onProgress }

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const [loadBefore = 0] = loadavg()
const processors = availableParallelism()
const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${processors} cores (${cpus()[0]?.model ?? 'unknown'}), ${process.platform}`

async function benchQuota(): Promise<void> {
  const options = { ...(values.quick ? quickQuotaBench : measuredQuotaBench), onProgress }
  const samples = await runQuotaBench(options)
  console.log(machine)
  console.log(`${options.clients} callers, ${options.callsASecond} calls a second of each operation, ${options.latencyMs} ms for each, medians of ${options.rounds} round(s) of ${options.seconds} s. Load average before: ${loadBefore.toFixed(2)}.`)
  console.log(`\n${quotaMarkdownOf(samples)}`)
}

async function benchSpeed(): Promise<void> {
  const options = values.quick ? quick : measured
  const { pinned, samples } = await runBench(options)

  console.log(machine)
  console.log(pinned
    ? 'The contestant has a core of its own; load and upstream share the other.'
    : 'Nothing was kept to a core: contestants, load and upstream share the machine as the system likes.')
  console.log(`${options.connections} connections, medians of ${options.rounds} interleaved round(s). Load average before: ${loadBefore.toFixed(2)}.`)
  if (values.quick) console.log('A smoke run: the answers and the upstream calls were checked, the times mean nothing.')
  for (const { name, meaning } of workloads) console.log(`  ${name}: ${meaning}`)
  console.log(`\n${markdownOf(rowsOf(samples))}`)
}

await (values.quota ? benchQuota() : benchSpeed())
