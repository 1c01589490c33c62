import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFairQueue, priorities, type Priority } from '#src/upstream/quota-queue.ts'

interface Item {
  readonly priority: Priority
  readonly caller: string
  readonly name: string
}

function queueOf(...items: readonly (readonly [caller: string, count: number, priority?: Priority])[]) {
  const queue = createFairQueue<Item>()
  for (const [caller, count, priority = 'read'] of items) {
    for (let index = 0; index < count; index += 1) queue.push({ priority, caller, name: `${caller}${index}` })
  }
  return queue
}

const namesOf = (items: readonly Item[]) => items.map(({ name }) => name)

function serveNext(queue: ReturnType<typeof queueOf>): string {
  const [next] = queue.order()
  if (!next) throw new Error('nobody waits')
  queue.serve(next)
  return next.name
}

describe('the queue for the quota', () => {
  it('lets callers of one priority take turns, each in its own order', () => {
    const queue = queueOf(['a', 4], ['b', 2], ['c', 1])
    expect(namesOf(queue.order())).toEqual(['a0', 'b0', 'c0', 'a1', 'b1', 'a2', 'a3'])
  })

  it('lets a more urgent call go before any turn', () => {
    const queue = queueOf(['a', 1, 'shadow'], ['b', 1, 'background'], ['c', 2], ['d', 1, 'write'])
    expect(namesOf(queue.order())).toEqual(['d0', 'c0', 'c1', 'b0', 'a0'])
  })

  it('serves in the order that it tells', () => {
    const queue = queueOf(['a', 5], ['b', 3], ['c', 1])
    const told = namesOf(queue.order())
    expect(told.map(() => serveNext(queue))).toEqual(told)
    expect(queue.size).toBe(0)
  })

  it('takes a newcomer into the present round: neither last, nor with turns saved up', () => {
    const queue = queueOf(['a', 20])
    for (let served = 0; served < 10; served += 1) serveNext(queue)
    for (let index = 0; index < 3; index += 1) queue.push({ priority: 'read', caller: 'new', name: `new${index}` })
    expect([1, 2, 3, 4, 5, 6].map(() => serveNext(queue))).toEqual(['new0', 'a10', 'new1', 'a11', 'new2', 'a12'])
  })

  it('remembers within a round who had its turn and came back', () => {
    const queue = queueOf(['a', 1], ['b', 1], ['c', 1])
    expect(serveNext(queue)).toBe('a0')
    queue.push({ priority: 'read', caller: 'a', name: 'again' })
    expect(namesOf(queue.order())).toEqual(['b0', 'c0', 'again'])
  })

  it('forgets an item that leaves, and says whether it was there', () => {
    const queue = queueOf(['a', 2], ['b', 1])
    const [first] = queue.order()
    if (!first) throw new Error('nobody waits')
    expect([queue.remove(first), queue.remove(first)]).toEqual([true, false])
    expect([namesOf(queue.order()), queue.size]).toEqual([['a1', 'b0'], 2])
  })

  it('never lets two waiting callers of one priority drift more than one turn apart, whatever their queues', () => {
    const demand = fc.array(fc.record({ count: fc.integer({ min: 5, max: 60 }), priority: fc.constantFrom(...priorities) }), { minLength: 2, maxLength: 6 })
    fc.assert(fc.property(demand, (callers) => {
      const queue = queueOf(...callers.map(({ count, priority }, index) => [`c${index}-`, count, priority] as const))
      const waiting = callers.map(({ count }) => count)
      const served = callers.map(() => 0)
      while (queue.size > 0) {
        const index = Number(/^c(\d+)-/.exec(serveNext(queue))?.[1])
        served[index] = (served[index] ?? 0) + 1
        waiting[index] = (waiting[index] ?? 0) - 1
        for (const priority of priorities) {
          const turns = served.filter((_, caller) => callers[caller]?.priority === priority && (waiting[caller] ?? 0) > 0)
          expect(Math.max(0, ...turns) - Math.min(Infinity, ...turns)).toBeLessThanOrEqual(1)
        }
      }
    }), { numRuns: 100 })
  })
})
