/**
 * Three operations go from the old generation to the new one by themselves while a front-end goes on asking, and one goes back
 * when it fails there. Time and counts are shortened by configuration; test/long/rollout.test.ts takes all steps.
 */
import { expect, it } from 'vitest'
import { frontEndOperations } from '#test/support/front-end.ts'
import { startRolloutWorld } from '#test/support/rollout-world.ts'

it('a roll-out of three operations shows a front-end nothing, and steps back by itself when the new generation fails', { timeout: 180_000 }, async () => {
  const world = await startRolloutWorld({ callers: 4, rollout: '{ steps: [30, 100], tolerated: 0.1, minimumCalls: 12, hold: 300ms, slowerBy: { floor: 30s } }' })
  try {
    await world.until((all) => all.every(({ rollout }) => rollout?.stage === 'COMPLETE'), 120_000)
    for (const name of frontEndOperations) expect(world.stepsOf(name)).toEqual([30, 100])
    expect(world.surprises).toEqual([])
    expect((await world.rollouts()).map(({ verdict }) => verdict.word)).toEqual(['ON_NEW', 'ON_NEW', 'ON_NEW'])

    world.under.sandbox.faults.inject({ operationId: 'ShowCustomerOrderDetails', kind: 'status', status: 503 })
    const details = (all: Awaited<ReturnType<typeof world.rollouts>>) => all.find(({ name }) => name === 'order.details')
    await world.until((all) => details(all)?.rollout?.percent === 0, 120_000)
    expect(details(await world.rollouts())?.rollout?.holding).toMatch(/^It went back from 100 % at .*fails more often/)
    // Old answered in place of it all the while.
    expect(world.surprises).toEqual([])
    expect(world.under.logs).toContainEqual(expect.objectContaining({ event: 'rollout.stepped-back', operation: 'order.details', from: 100, to: 0, reason: 'more-errors' }))
  } finally {
    await world.close()
  }
})
