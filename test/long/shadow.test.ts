/**
 * What comparing costs who asks (promise 16): the 99th percentile with everything compared and the other generation hanging,
 * held against none, in one run; and what it takes of the quota while real traffic needs its share.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type ParityWorld } from '#test/support/parity-world.ts'
import { parseExposition } from '#test/support/prometheus-text.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'

const order = 'query ($orderId: String!) { order(orderId: $orderId) { orderId status lines(first: 100) { nodes { orderLineId } } } }'
/** As far away as the vendor is at its nearest. */
const upstreamMs = 20

let world: ParityWorld
let orderIds: readonly string[]
let asked = 0

/** Another order each time: the same one twice at the same time would be one comparison. */
function next(): { readonly orderId: string } {
  asked += 1
  return { orderId: orderIds[asked % orderIds.length] ?? '' }
}

beforeAll(async () => {
  world = await openWorld({ quotas: false })
  orderIds = (world.sandbox.world.ordersOfPartner.get('2f1a6c0e9b7d4e83a5c1d0f6b8e72934') ?? []).slice(0, 1_000).map(({ id }) => id)
})
afterAll(() => world.close())

async function block(service: ServiceUnderTest, count: number, into: number[]): Promise<number> {
  let errors = 0
  let left = count
  await Promise.all(Array.from({ length: 4 }, async () => {
    while (left > 0) {
      left -= 1
      const startedAt = performance.now()
      const answer = await service.query(order, next())
      into.push(performance.now() - startedAt)
      if (answer.errors || !answer.data) errors += 1
    }
  }))
  return errors
}

function percentile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? Number.NaN
}

describe('comparing everything', () => {
  it('costs the 99th percentile at most a tenth while the other generation hangs, and no error', async () => {
    const environment = { QUOTA: 'off', SHADOW_TIMEOUT_MS: '1000', SHADOW_NOISE_PERCENT: '0', CALLER_SCOPES: 'partner:read,finance:read,operator' }
    const plain = await world.serve({ policy: 'default: old', environment })
    const compared = await world.serve({ policy: 'default: { use: shadow, sample: 100 }', environment })
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetailsOld', kind: 'delay', ms: upstreamMs })
    world.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetails', kind: 'hang' })
    for (const service of [plain, compared]) await block(service, 200, [])
    const ratios: number[] = []
    const all = { plain: [] as number[], compared: [] as number[] }
    let errors = 0
    for (let round = 0; round < 7; round += 1) {
      const times = { plain: [] as number[], compared: [] as number[] }
      // Turn by turn, so that what else the machine does meets both alike.
      for (let turn = 0; turn < 20; turn += 1) {
        errors += await block(plain, 50, times.plain)
        errors += await block(compared, 50, times.compared)
      }
      ratios.push(percentile(times.compared, 0.99) / percentile(times.plain, 0.99))
      all.plain.push(...times.plain)
      all.compared.push(...times.compared)
    }
    const ratio = percentile(ratios, 0.5)
    const hung = world.sandbox.calls.counts()['ShowCustomerOrderDetails'] ?? 0
    const figures = ({ plain: one, compared: other }: typeof all, share: number) => `${percentile(one, share).toFixed(1)} ms without, ${percentile(other, share).toFixed(1)} ms with`
    process.stdout.write(`shadow: ${all.plain.length} queries each, p99 ${figures(all, 0.99)}, p50 ${figures(all, 0.5)}; ratio of the p99 ${ratio.toFixed(3)}, the middle one of ${ratios.map((one) => one.toFixed(2)).join(' ')}; ${hung} calls hung\n`)
    world.sandbox.faults.clear()
    expect(hung).toBeGreaterThan(100)
    expect(errors).toBe(0)
    expect(ratio).toBeLessThanOrEqual(1.1)
  })

  it('makes real traffic wait for no quota, on the very endpoint that is read a second time for it', async () => {
    // Ten calls a second are the contract's, nine in 1,050 ms ours: five of them are real, and as many are wanted again.
    const environment = { QUOTA: 'on', METRICS: 'on', METRICS_PORT: '0', SHADOW_NOISE_PERCENT: '100', CALLER_SCOPES: 'partner:read,finance:read,operator' }
    const service = await world.serve({ policy: 'default: { use: shadow, sample: 100 }', environment })
    const ask = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        const answer = service.query(order, next())
        await pause(200)
        expect((await answer).errors).toBeUndefined()
      }
    }
    const waited = async () => {
      const { samples } = parseExposition(await (await request(service.service.metricsUrl ?? '')).body.text())
      const own = samples.filter(({ name, labels }) => name.startsWith('partner_graph_quota_wait_duration')
        && labels['partner_graph_operation_id'] === 'ShowCustomerOrderDetailsOld' && labels['partner_graph_priority'] === 'read')
      const of = (suffix: string, le?: string) => own.filter(({ name, labels }) => name.endsWith(suffix) && labels['le'] === le).reduce((sum, { value }) => sum + value, 0)
      // A clock's tick may fall between two lines of code: what is below the lowest bound is no wait.
      return { count: of('_count'), seconds: of('_sum'), atOnce: of('_bucket', '0.005') }
    }
    const sent = () => world.sandbox.calls.counts()['ShowCustomerOrderDetailsOld'] ?? 0
    // Before anything is known of what it needs, half of the quota is real traffic's.
    await ask(12)
    const [before, sentBefore] = [await waited(), sent()]
    await ask(100)
    const after = await waited()
    const [real, atOnce, waitedMs, again] = [after.count - before.count, after.atOnce - before.atOnce, (after.seconds - before.seconds) * 1_000, sent() - sentBefore - 100]
    process.stdout.write(`quota: ${atOnce} of ${real} real calls went at once (${waitedMs.toFixed(0)} ms in all), ${again} calls for comparing went out beside them\n`)
    expect(real).toBe(100)
    expect(atOnce).toBe(100)
    expect(again).toBeGreaterThan(5)
  })
})
