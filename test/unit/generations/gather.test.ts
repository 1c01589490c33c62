import { describe, expect, it } from 'vitest'
import { hasCode, PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { RequestScope } from '#src/generations/switch.ts'
import { amountOf, sharingWorld, type SharingWorld } from './sharing-world.ts'
import { failure, refusal } from './world.ts'

const operationId = 'ListCustomersBalancesDetail'
const idList = (count: number, from = 0) => Array.from({ length: count }, (_, index) => `c${from + index}`)

/** Asks for balances as one query does; the amounts by id, and the code of what failed. */
async function ask(world: SharingWorld, ids: readonly string[], scope: RequestScope = world.scope()): Promise<Record<string, string | undefined>> {
  const answers = await world.runtime.batches.customers.balances.many(ids, scope)
  return Object.fromEntries(ids.map((id) => {
    const answer = answers.get(id)
    if (answer instanceof Error) return [id, answer instanceof PartnerGraphError ? answer.code : answer.name]
    return [id, answer?.available?.amount]
  }))
}

const right = (ids: readonly string[], tenant = 'tenant') => Object.fromEntries(ids.map((id) => [id, amountOf(tenant, id)]))
const sizes = (world: SharingWorld) => world.arrived.map(({ ids }) => ids.length)

describe('keys of several queries', () => {
  it('go out at once for the first one, gather while it is on its way, and go together when it returns', async () => {
    const world = sharingWorld()
    const first = ask(world, ['c0'])
    await world.settled()
    expect(sizes(world)).toEqual([1])
    const later = idList(20, 1).map((id) => ask(world, [id]))
    await world.settled()
    expect(sizes(world)).toEqual([1])
    world.open()[0]?.answer()
    expect(await first).toEqual(right(['c0']))
    await world.settled()
    expect(sizes(world)).toEqual([1, 20])
    world.open()[0]?.answer()
    expect(Object.assign({}, ...(await Promise.all(later)))).toEqual(right(idList(20, 1)))
  })

  it('go as soon as they fill a batch, whatever is on its way', async () => {
    const world = sharingWorld()
    const queries = [ask(world, ['c0'])]
    await world.settled()
    queries.push(...idList(250, 1).map((id) => ask(world, [id])))
    await world.settled()
    expect(sizes(world)).toEqual([1, 100, 100])
    for (const call of world.open()) call.answer()
    await world.settled()
    expect(sizes(world)).toEqual([1, 100, 100, 50])
    world.open()[0]?.answer()
    expect(Object.assign({}, ...(await Promise.all(queries)))).toEqual(right(idList(251)))
  })

  it('of 500 simultaneous queries for 500 customers are five calls', async () => {
    const world = sharingWorld()
    const queries = idList(500).map((id) => ask(world, [id]))
    await world.settled()
    expect(sizes(world)).toEqual([100, 100, 100, 100, 100])
    for (const call of world.open()) call.answer()
    expect(Object.assign({}, ...(await Promise.all(queries)))).toEqual(right(idList(500)))
  })

  it('that are the same key are asked for once', async () => {
    const world = sharingWorld()
    const queries = [ask(world, ['c1', 'c2'])]
    await world.settled()
    queries.push(ask(world, ['c1']), ask(world, ['c2', 'c3']))
    await world.settled()
    expect(world.arrived.map(({ ids }) => ids)).toEqual([['c1', 'c2']])
    world.open()[0]?.answer()
    await world.settled()
    expect(world.arrived.map(({ ids }) => ids)).toEqual([['c1', 'c2'], ['c3']])
    world.open()[0]?.answer()
    expect(await Promise.all(queries)).toEqual([right(['c1', 'c2']), right(['c1']), right(['c2', 'c3'])])
  })

  it('do not join a batch that was sent before a write of their tenant ended', async () => {
    const world = sharingWorld()
    const before = ask(world, ['c1'])
    await world.settled()
    world.epochs.raise('other tenant')
    const joined = ask(world, ['c1'])
    await world.settled()
    world.epochs.raise('tenant')
    const after = ask(world, ['c1'])
    world.open()[0]?.answer()
    await Promise.all([before, joined])
    await world.settled()
    expect(sizes(world)).toEqual([1, 1])
    world.open()[0]?.answer()
    expect(await after).toEqual(right(['c1']))
  })

  it('are not gathered over two languages, nor with what is less urgent', async () => {
    const world = sharingWorld()
    const queries = [ask(world, ['c1']), ask(world, ['c2'], world.scope({ language: 'zh' })), ask(world, ['c3'], world.scope({ priority: 'background' }))]
    await world.settled()
    expect(world.arrived.map(({ ids, call }) => [ids, call.context.language, call.context.priority])).toEqual([[['c1'], 'en', undefined], [['c2'], 'zh', undefined], [['c3'], 'en', 'background']])
    for (const call of world.open()) call.answer()
    await Promise.all(queries)
  })
})

describe('a bad key', () => {
  it('fails alone, costs at most 14 more calls, and delays neither the good halves nor the next batch', async () => {
    const world = sharingWorld()
    const bad = ask(world, ['c42'])
    const queries = idList(100).filter((id) => id !== 'c42').map((id) => ask(world, [id]))
    await world.settled()
    const next = ask(world, ['c100'])
    const judge = () => {
      for (const call of world.open()) if (call.ids.includes('c42')) call.fail(refusal(operationId, 'CBC.0100')); else call.answer()
    }
    judge()
    await world.settled()
    expect(world.open().map(({ ids }) => ids.length).toSorted()).toEqual([1, 50, 50])
    judge()
    expect(await next).toEqual(right(['c100']))
    expect(await queries[99 - 1]).toEqual(right(['c99']))
    for (let round = 0; round < 8; round += 1) {
      await world.settled()
      judge()
    }
    expect(await bad).toEqual({ c42: 'UPSTREAM_REJECTED' })
    expect(Object.assign({}, ...(await Promise.all(queries)))).toEqual(right(idList(100).filter((id) => id !== 'c42')))
    const more = world.arrived.filter(({ ids }) => !ids.includes('c100')).length - 1
    expect(more).toBeLessThanOrEqual(14)
  })

  it('is in the lineage of its own query and of those it shared calls with, each with the calls it was in', async () => {
    const world = sharingWorld()
    const [good, bad] = [world.scope(), world.scope()]
    const queries = [ask(world, ['good'], good), ask(world, ['bad'], bad)]
    for (let round = 0; round < 3; round += 1) {
      await world.settled()
      for (const call of world.open()) if (call.ids.includes('bad')) call.fail(refusal(operationId, 'CBC.0100')); else call.answer()
    }
    await Promise.all(queries)
    expect(good.trace.calls).toMatchObject([{ keys: 2, shared: true, error: 'UPSTREAM_REJECTED' }, { keys: 1 }])
    expect(bad.trace.calls).toMatchObject([{ keys: 2, shared: true, error: 'UPSTREAM_REJECTED' }, { keys: 1, error: 'UPSTREAM_REJECTED' }])
    expect(good.trace.calls[1]).not.toHaveProperty('shared')
  })
})

describe('a failed batch', () => {
  it('fails its own keys alone: those that gather behind it are asked for', async () => {
    const world = sharingWorld()
    const first = ask(world, ['c0'])
    await world.settled()
    const later = ask(world, ['c1'])
    world.open()[0]?.fail(failure('upstream-unavailable', operationId))
    expect(await first).toEqual({ c0: 'UPSTREAM_UNAVAILABLE' })
    await world.settled()
    world.open()[0]?.answer()
    expect(await later).toEqual(right(['c1']))
  })
})

describe('a query that leaves', () => {
  it('harms nobody: the batch goes on for the others', async () => {
    const world = sharingWorld()
    const client = new AbortController()
    const gone = ask(world, ['c1'], world.scope({ signal: client.signal }))
    const stays = ask(world, ['c2'])
    await world.settled()
    client.abort()
    expect(await gone).toEqual({ c1: 'DEADLINE_EXCEEDED' })
    expect(world.arrived[0]?.call.context.signal.aborted).toBe(false)
    world.open()[0]?.answer()
    expect(await stays).toEqual(right(['c2']))
  })

  it('ends the batch when it was the last that waited, and frees the way for the next one', async () => {
    const world = sharingWorld()
    const clients = [new AbortController(), new AbortController()]
    const gone = clients.map(({ signal }, index) => ask(world, [`c${index}`], world.scope({ signal })))
    await world.settled()
    clients[0]?.abort()
    expect(world.arrived[0]?.call.context.signal.aborted).toBe(false)
    clients[1]?.abort()
    await Promise.all(gone)
    expect(world.arrived[0]?.call.context.signal.aborted).toBe(true)
    const next = ask(world, ['c9'])
    await world.settled()
    world.open()[0]?.answer()
    expect(await next).toEqual(right(['c9']))
  })

  it('takes the keys that nobody else wants out of what still gathers', async () => {
    const world = sharingWorld()
    const first = ask(world, ['c0'])
    await world.settled()
    const client = new AbortController()
    const gone = ask(world, ['c1', 'c2'], world.scope({ signal: client.signal }))
    const stays = ask(world, ['c2'])
    client.abort()
    await gone
    world.open()[0]?.answer()
    await first
    await world.settled()
    expect(world.arrived.map(({ ids }) => ids)).toEqual([['c0'], ['c2']])
    world.open()[0]?.answer()
    expect(await stays).toEqual(right(['c2']))
  })

  it('before it asked asks nothing', async () => {
    const world = sharingWorld()
    expect(await ask(world, ['c1'], world.scope({ signal: AbortSignal.abort() }))).toEqual({ c1: 'DEADLINE_EXCEEDED' })
    await world.settled()
    expect(world.arrived).toEqual([])
  })
})

describe('deadlines', () => {
  it('are each query\'s own: one that passes takes its query alone, whose lineage says what it waited for', async () => {
    const world = sharingWorld()
    const short = world.scope({ deadlineMs: 500 })
    const gone = ask(world, ['c1'], short)
    const stays = ask(world, ['c2'], world.scope({ deadlineMs: 5_000 }))
    await world.settled()
    expect(world.arrived[0]?.call.context.deadline).toBe(world.clock.now() + 5_000)
    await world.clock.advance(500)
    expect(await gone).toEqual({ c1: 'DEADLINE_EXCEEDED' })
    expect(short.trace.calls).toMatchObject([{ operation: 'customer.balances', operationId, sent: true, keys: 1, tookMs: 500, error: 'DEADLINE_EXCEEDED' }])
    world.open()[0]?.answer()
    expect(await stays).toEqual(right(['c2']))
  })

  it('that pass while keys gather are answered on time, and the keys are not asked for', async () => {
    const world = sharingWorld()
    const first = ask(world, ['c0'])
    await world.settled()
    const waiting = world.scope({ deadlineMs: 100 })
    const gone = ask(world, ['c1'], waiting)
    await world.settled()
    await world.clock.advance(100)
    expect(await gone).toEqual({ c1: 'DEADLINE_EXCEEDED' })
    expect(waiting.trace.calls).toMatchObject([{ sent: false, error: 'DEADLINE_EXCEEDED' }])
    world.open()[0]?.answer()
    await first
    await world.settled()
    expect(sizes(world)).toEqual([1])
  })

  it('of others do not cut a query short: what ended with theirs is asked for again with its own', async () => {
    const world = sharingWorld()
    const gone = ask(world, ['c1'], world.scope({ deadlineMs: 100 }))
    await world.settled()
    const stays = ask(world, ['c1'], world.scope({ deadlineMs: 5_000 }))
    await world.clock.advance(100)
    world.open()[0]?.fail(failure('deadline', operationId))
    expect(await gone).toEqual({ c1: 'DEADLINE_EXCEEDED' })
    await world.settled()
    expect(sizes(world)).toEqual([1, 1])
    world.open()[0]?.answer()
    expect(await stays).toEqual(right(['c1']))
  })
})

describe('lineage', () => {
  it('shows a shared call to each of its queries, with how many keys it had, and a call of one\'s own as such', async () => {
    const world = sharingWorld()
    const [a, b, alone] = [world.scope(), world.scope(), world.scope()]
    const queries = [ask(world, ['c1', 'c2'], a), ask(world, ['c2', 'c3'], b)]
    await world.settled()
    world.open()[0]?.answer()
    await Promise.all(queries)
    const own = ask(world, ['c9'], alone)
    await world.settled()
    world.open()[0]?.answer()
    await own
    for (const { trace } of [a, b]) expect(trace.calls).toMatchObject([{ operationId, keys: 3, shared: true, requestId: 'request-1', sent: true }])
    expect(alone.trace.calls).toMatchObject([{ operationId, keys: 1, requestId: 'request-2' }])
    expect(alone.trace.calls[0]).not.toHaveProperty('shared')
  })
})

describe('look-ups of customers, of which no operation takes several', () => {
  const customersBody = (ids: readonly string[], count: number) =>
    ({ customer_infos: ids.map((id) => ({ customer_id: id, account_name: `account ${id}` })), count })

  it('go out one by one while they are few, and as pages of the whole list when that is fewer calls', async () => {
    const world = sharingWorld()
    const byId = (id: string) => world.runtime.batches.customers.byId.many([id], world.scope()).then((answers) => answers.get(id))
    const few = idList(2).map(byId)
    await world.settled()
    expect(world.arrived.map(({ call }) => call.request.body)).toMatchObject([{ customer_id: 'c0' }, { customer_id: 'c1' }])
    for (const call of world.open()) call.answer(customersBody([String(call.call.request.body?.['customer_id'])], 1))
    expect(await Promise.all(few)).toMatchObject([{ customerId: 'c0' }, { customerId: 'c1' }])
    const many = idList(300).map(byId)
    for (let page = 0; page < 2; page += 1) {
      await world.settled()
      for (const call of world.open()) call.answer(customersBody(idList(100, Number(call.call.request.body?.['offset'])), 400))
    }
    expect((await Promise.all(many)).map((found) => (found instanceof Error ? found : found?.customerId))).toEqual(idList(300))
    expect(world.arrived).toHaveLength(2 + 4)
  })

  it('all fail at once where the whole list is refused: it is not read again for each half', async () => {
    const world = sharingWorld()
    const all = idList(50).map((id) => world.runtime.batches.customers.byId.many([id], world.scope()).then((answers) => answers.get(id)))
    await world.settled()
    world.open()[0]?.fail(refusal('ListSubCustomers', 'CBC.0100'))
    expect((await Promise.all(all)).every((answer) => hasCode(answer, 'UPSTREAM_REJECTED'))).toBe(true)
    expect(world.arrived).toHaveLength(1)
  })
})
