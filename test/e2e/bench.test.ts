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
  it.each(contestants)('$name gives the floor\'s JSON, also to many who ask at once, and takes the fewest upstream calls', ({ name: contestant }) => {
    const checked = result.checked.find((entry) => entry.workload === name && entry.contestant === contestant)
    expect(checked).toEqual({ workload: name, contestant, equalsFloor: true, calls })
  })

  it.each(contestants)('$name takes no more calls when several ask at once', ({ name: contestant }) => {
    const sample = result.samples.find((entry) => entry.workload === name && entry.contestant === contestant)
    expect(sample?.answers).toBe(requests)
    // Fewer, where several that ask alike share a call, or batches are gathered.
    expect(sample?.calls.ListSubCustomers).toBeLessThanOrEqual(calls.ListSubCustomers * requests)
    expect(sample?.calls.ListCustomersBalancesDetail).toBeLessThanOrEqual(calls.ListCustomersBalancesDetail * requests)
  })
})

describe.each(workloads.filter(({ apart }) => apart))('workload $name, whose connections ask for different pages', ({ name, calls }) => {
  it.each(contestants)('gives $name no list call to share', ({ name: contestant }) => {
    const sample = result.samples.find((entry) => entry.workload === name && entry.contestant === contestant)
    expect(sample?.calls.ListSubCustomers).toBe(calls.ListSubCustomers * requests)
  })
})
