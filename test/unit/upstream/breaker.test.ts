import { describe, expect, it } from 'vitest'
import { type Breaker, type BreakerEvent, type CallResult, createBreaker, type Permit } from '#src/upstream/breaker.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const host = 'https://bss.example'

function world() {
  const clock = createTestClock()
  const events: BreakerEvent[] = []
  const breaker = createBreaker({ clock, onChange: (event) => events.push(event) })
  return { clock, events, breaker }
}

function permitOf(breaker: Breaker, operationId = 'A', tenant = 't'): Permit {
  const permit = breaker.enter(tenant, operationId, host)
  if (permit.kind !== 'permit') throw new Error('refused')
  return permit
}

function run(breaker: Breaker, results: readonly CallResult[], operationId = 'A', tenant = 't'): void {
  for (const result of results) permitOf(breaker, operationId, tenant).settle(result)
}

const five = (result: CallResult): CallResult[] => Array.from({ length: 5 }, () => result)

describe('the breaker', () => {
  it('opens for one operation of one tenant after five failures in a row', () => {
    const { breaker, events } = world()
    run(breaker, five('operation-failed').slice(1))
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    run(breaker, ['operation-failed'])
    expect(breaker.enter('t', 'A', host)).toEqual({ kind: 'open', retryAfter: 10 })
    expect([breaker.isOpen('t', 'A', host), breaker.isOpen('t', 'B', host), breaker.isOpen('u', 'A', host)]).toEqual([true, false, false])
    expect(events).toEqual([{ state: 'open', tenant: 't', operationId: 'A', host }])
  })

  it('opens for the whole host after five failures to reach it, of whatever operations', () => {
    const { breaker, events } = world()
    for (const operationId of ['A', 'B', 'C', 'D', 'E']) run(breaker, ['host-failed'], operationId)
    expect([breaker.isOpen('t', 'F', host), breaker.isOpen('u', 'A', host), breaker.isOpen('t', 'A', 'https://other.example')]).toEqual([true, true, false])
    expect(events).toEqual([{ state: 'open', tenant: null, operationId: null, host }])
  })

  it('starts counting again after an answer, which a refusal is too', () => {
    const { breaker } = world()
    run(breaker, [...five('operation-failed').slice(1), 'answered', ...five('operation-failed').slice(1)])
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
  })

  it('learns nothing from calls that were stopped', () => {
    const { breaker } = world()
    run(breaker, [...five('operation-failed').slice(1), 'abandoned', ...five('abandoned')])
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    run(breaker, ['operation-failed'])
    expect(breaker.isOpen('t', 'A', host)).toBe(true)
  })

  it('lets one probe through after ten seconds and closes on its answer', async () => {
    const { breaker, clock, events } = world()
    run(breaker, five('operation-failed'))
    await clock.advance(9_999)
    expect(breaker.retryAfter('t', 'A', host)).toBe(1)
    await clock.advance(1)
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    const probe = permitOf(breaker)
    expect(breaker.enter('t', 'A', host)).toEqual({ kind: 'open', retryAfter: 1 })
    probe.settle('answered')
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    expect(events.map(({ state }) => state)).toEqual(['open', 'half-open', 'closed'])
  })

  it('opens again for ten seconds when the probe fails', async () => {
    const { breaker, clock } = world()
    run(breaker, five('host-failed'))
    await clock.advance(10_000)
    run(breaker, ['host-failed'])
    expect(breaker.retryAfter('t', 'A', host)).toBe(10)
  })

  it('gives the probe to the next call when the one that had it was stopped', async () => {
    const { breaker, clock } = world()
    run(breaker, five('operation-failed'))
    await clock.advance(10_000)
    const probe = permitOf(breaker)
    probe.settle('abandoned')
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    run(breaker, ['answered'])
    expect(breaker.enter('t', 'A', host).kind).toBe('permit')
    expect(breaker.enter('t', 'A', host).kind).toBe('permit')
  })

  it('does not let the stragglers of before open it longer or close it', async () => {
    const { breaker, clock } = world()
    const [late, later] = [permitOf(breaker), permitOf(breaker)]
    run(breaker, five('operation-failed'))
    await clock.advance(5_000)
    late.settle('answered')
    later.settle('operation-failed')
    expect(breaker.retryAfter('t', 'A', host)).toBe(5)
  })
})

describe('a circuit whose calls fail now and then', () => {
  const mixed = (pairs: number): CallResult[] => Array.from({ length: pairs }, (): CallResult[] => ['operation-failed', 'answered']).flat()

  it('opens at half of twenty calls in ten seconds, and not at fewer calls', () => {
    const { breaker } = world()
    run(breaker, [...mixed(9), 'answered'])
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
    run(breaker, ['operation-failed'])
    expect(breaker.isOpen('t', 'A', host)).toBe(true)
  })

  it('stays closed when fewer than half fail', () => {
    const { breaker } = world()
    run(breaker, Array.from({ length: 50 }, (): CallResult[] => ['operation-failed', 'answered', 'answered']).flat())
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
  })

  it('stays closed when they are spread over more than ten seconds', async () => {
    const { breaker, clock } = world()
    for (let count = 0; count < 60; count += 1) {
      run(breaker, [count % 2 === 0 ? 'operation-failed' : 'answered'])
      await clock.advance(600)
    }
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
  })

  it('counts calls from before the first failure too', () => {
    const { breaker } = world()
    run(breaker, [...Array.from({ length: 100 }, (): CallResult => 'answered'), ...mixed(20)])
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
  })

  it('counts a host\'s over all tenants, and one tenant\'s failures for no other', () => {
    const { breaker, events } = world()
    for (let count = 0; count < 10; count += 1) {
      run(breaker, ['host-failed'], 'A', 't')
      run(breaker, ['answered'], 'A', 'u')
    }
    // The host is open after the twentieth call at the latest: its tenth failure was the nineteenth.
    run(breaker, ['host-failed'], 'B', 'v')
    expect(events).toEqual([{ state: 'open', tenant: null, operationId: null, host }])
    const other = world()
    run(other.breaker, mixed(10).concat('operation-failed'), 'A', 't')
    expect([other.breaker.isOpen('t', 'A', host), other.breaker.isOpen('u', 'A', host), other.breaker.isOpen('t', 'B', host)]).toEqual([true, false, false])
  })

  it('opens again when its probe fails, and starts anew when it closes', async () => {
    const { breaker, clock } = world()
    run(breaker, [...mixed(9), 'answered', 'operation-failed'])
    await clock.advance(10_000)
    run(breaker, ['operation-failed'])
    expect(breaker.retryAfter('t', 'A', host)).toBe(10)
    await clock.advance(10_000)
    run(breaker, ['answered', ...mixed(9)])
    expect(breaker.isOpen('t', 'A', host)).toBe(false)
  })
})
