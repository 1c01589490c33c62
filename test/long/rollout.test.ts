/**
 * A full roll-out of three operations through all steps, under load, with a front-end that looks at every answer: no error, and
 * no difference that it could see.
 */
import { expect, it } from 'vitest'
import { frontEndOperations } from '#test/support/front-end.ts'
import { startRolloutWorld } from '#test/support/rollout-world.ts'

it('a full roll-out of three operations shows a front-end neither an error nor a difference', { timeout: 1_800_000 }, async () => {
  const world = await startRolloutWorld({ callers: 8, names: 600, size: { customers: 60, ordersOfEach: 12 }, rollout: '{ tolerated: 0.003, minimumCalls: 12, hold: 5s, slowerBy: { floor: 30s } }' })
  try {
    await world.until((all) => all.every(({ rollout }) => rollout?.stage === 'COMPLETE'), 1_500_000)
    const atTheEnd = world.answers()
    // It goes on being compared, and stays where it is.
    await world.until(() => world.answers() > atTheEnd + 2_000, 300_000)
    for (const name of frontEndOperations) expect(world.stepsOf(name)).toEqual([1, 5, 25, 50, 100])
    expect(world.surprises).toEqual([])
    process.stdout.write(`${world.answers()} answers, none of them another one than before the roll-out\n`)
  } finally {
    await world.close()
  }
})
