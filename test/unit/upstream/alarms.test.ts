import { describe, expect, it } from 'vitest'
import { createAlarms } from '#src/upstream/alarms.ts'
import { createTestClock } from '#test/support/test-clock.ts'

describe('alarms', () => {
  it('ring at their own times, whatever the order they were set in, over one timer', async () => {
    const clock = createTestClock(0)
    const alarms = createAlarms(clock)
    const rung: [number, number][] = []
    for (const at of [300, 100, 200, 100]) alarms.set(at, () => rung.push([at, clock.now()]))
    await clock.advance(0)
    expect(clock.sleepers()).toBe(1)
    await clock.advance(1_000)
    expect(rung).toEqual([[100, 100], [100, 100], [200, 200], [300, 300]])
  })

  it('do not ring once called off, and do not hold up the others', async () => {
    const clock = createTestClock(0)
    const alarms = createAlarms(clock)
    const rung: string[] = []
    const callOff = alarms.set(100, () => rung.push('first'))
    alarms.set(200, () => rung.push('second'))
    callOff()
    await clock.advance(150)
    expect(rung).toEqual([])
    await clock.advance(50)
    expect(rung).toEqual(['second'])
  })

  it('wait for times further away than a timer of the platform can', async () => {
    const clock = createTestClock(0)
    const alarms = createAlarms(clock)
    const day = 86_400_000
    let rung = 0
    alarms.set(40 * day, () => { rung += 1 })
    await clock.advance(39 * day)
    expect(rung).toBe(0)
    await clock.advance(day)
    expect(rung).toBe(1)
  })

  it('may be set by a ringing alarm', async () => {
    const clock = createTestClock(0)
    const alarms = createAlarms(clock)
    const rung: number[] = []
    alarms.set(10, () => {
      rung.push(clock.now())
      alarms.set(25, () => rung.push(clock.now()))
    })
    await clock.advance(100)
    expect(rung).toEqual([10, 25])
  })

  it('leave no timer behind when stopped', async () => {
    const clock = createTestClock(0)
    const alarms = createAlarms(clock)
    let rung = 0
    alarms.set(10, () => { rung += 1 })
    alarms.stop()
    expect(clock.sleepers()).toBe(0)
    await clock.advance(100)
    expect(rung).toBe(0)
  })
})
