import { describe, expect, it } from 'vitest'
import { repeat } from '#src/repeating.ts'
import { createTestClock } from '#test/support/test-clock.ts'

describe('repeated work', () => {
  it('is done at its pace, whatever a round throws, and no more after it was stopped', async () => {
    const clock = createTestClock()
    const failures: unknown[] = []
    let rounds = 0
    const work = repeat({
      clock, everyMs: 1_000, onFailed: (error) => void failures.push(error),
      work: () => {
        rounds += 1
        return rounds === 2 ? Promise.reject(new Error('once')) : Promise.resolve()
      },
    })
    await clock.advance(3_500)
    expect([rounds, failures]).toEqual([3, [new Error('once')]])
    await work.stop()
    await clock.advance(5_000)
    await work.now()
    expect([rounds, clock.sleepers()]).toEqual([3, 0])
  })

  it('is done at once for who asks, never twice at a time, and once for all who asked meanwhile', async () => {
    const clock = createTestClock()
    const ends: (() => void)[] = []
    let running = 0
    let most = 0
    const work = repeat({
      clock, everyMs: 1_000, onFailed: () => undefined,
      work: async () => {
        running += 1
        most = Math.max(most, running)
        await new Promise<void>((resolve) => ends.push(resolve))
        running -= 1
      },
    })
    const first = work.now()
    await clock.advance(0)
    // Asked for while the first is under way: none of it may have been seen by that one.
    const others = [work.now(), work.now(), work.now()]
    ends[0]?.()
    await first
    await clock.advance(0)
    expect(ends).toHaveLength(2)
    ends[1]?.()
    await Promise.all(others)
    expect(most).toBe(1)
    await work.stop()
  })
})
