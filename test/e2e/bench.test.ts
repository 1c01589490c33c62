/** The bench, run small: it checks answers and upstream calls, never times. */
import { beforeAll, describe, expect, it } from 'vitest'
import { contestants } from '../../bench/contestants/index.ts'
import { runBench, type BenchResult } from '../../bench/run.ts'
import { workloads } from '../../bench/workloads.ts'

const requests = 12
let result: BenchResult

beforeAll(async () => {
  result = await runBench({
    rounds: 1, connections: 3, warmUp: { requests: 3 }, measure: { requests }, pin: false, onProgress: () => undefined,
  })
}, 120_000)

describe.each(workloads)('workload $name: $meaning', ({ name, calls }) => {
  it.each(contestants)('$name gives the floor\'s JSON and takes the fewest upstream calls', ({ name: contestant }) => {
    const checked = result.checked.find((entry) => entry.workload === name && entry.contestant === contestant)
    expect(checked).toEqual({ workload: name, contestant, equalsFloor: true, calls })
  })

  it.each(contestants)('$name takes no more calls when several ask at once', ({ name: contestant }) => {
    const sample = result.samples.find((entry) => entry.workload === name && entry.contestant === contestant)
    expect(sample?.answers).toBe(requests)
    // Fewer, where several that ask alike share a call.
    expect(sample?.calls.ListSubCustomers).toBeLessThanOrEqual(calls.ListSubCustomers * requests)
    expect(sample?.calls.ListCustomersBalancesDetail).toBeLessThanOrEqual(calls.ListCustomersBalancesDetail * requests)
  })
})
