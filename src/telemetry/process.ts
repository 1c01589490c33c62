/** What the process itself is like: memory, processor, event loop. */
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8'
import type { Meters } from './telemetry.ts'

const nanoseconds = 1e9
const microseconds = 1e6
/** How often the event loop is looked at, in milliseconds. What the platform measures is this pause and the delay together. */
const resolution = 10

/** Has the process looked at with each reading of the metrics. The answer ends it. */
export function observeProcess(meters: Meters): () => void {
  const delays = monitorEventLoopDelay({ resolution })
  delays.enable()
  let utilization = performance.eventLoopUtilization()
  const delayAt = (percentile: number) => Math.max(0, delays.percentile(percentile) / nanoseconds - resolution / 1_000)
  const one = (value: number) => [{ value, attributes: {} }]
  const ends = [
    meters.observe('process.uptime', () => one(process.uptime())),
    meters.observe('process.cpu.time', () => {
      const { user, system } = process.cpuUsage()
      return [
        { value: user / microseconds, attributes: { 'cpu.mode': 'user' } },
        { value: system / microseconds, attributes: { 'cpu.mode': 'system' } },
      ]
    }),
    meters.observe('process.memory.usage', () => one(process.memoryUsage.rss())),
    meters.observe('v8js.memory.heap.used', () =>
      getHeapSpaceStatistics().map((space) => ({ value: space.space_used_size, attributes: { 'v8js.heap.space.name': space.space_name } }))),
    meters.observe('partner_graph.heap.limit', () => one(getHeapStatistics().heap_size_limit)),
    meters.observe('nodejs.eventloop.utilization', () => {
      const before = utilization
      utilization = performance.eventLoopUtilization()
      return one(performance.eventLoopUtilization(utilization, before).utilization)
    }),
    meters.observe('nodejs.eventloop.delay.p50', () => one(delayAt(50))),
    meters.observe('nodejs.eventloop.delay.p99', () => {
      const value = delayAt(99)
      // It is read last of the two: what comes next is measured afresh.
      delays.reset()
      return one(value)
    }),
  ]
  return () => {
    delays.disable()
    for (const end of ends) end()
  }
}
