import { describe, expect, it } from 'vitest'
import { createEpochs } from '#src/generations/epochs.ts'
import { bind, operation } from '#src/generations/operation.ts'
import type { RequestScope } from '#src/generations/switch.ts'
import type { UpstreamCall } from '#src/upstream/types.ts'
import { sharingWorld, type SharingWorld } from './sharing-world.ts'
import { failure, refusal } from './world.ts'

interface Change {
  readonly operationId?: UpstreamCall['request']['operationId']
  readonly operation?: string
  readonly generation?: 'old' | 'new'
  readonly identity?: UpstreamCall['request']['identity']
  readonly query?: Readonly<Record<string, string | number>>
  readonly body?: Readonly<Record<string, string>>
}

/** Sends one read as the switch does. */
function read(world: SharingWorld, { context }: RequestScope = world.scope(), change: Change = {}) {
  const { operationId = 'ListPartnerBalances', identity = { kind: 'partner' }, query, body } = change
  const request = { operationId, identity, ...(query && { query }), ...(body && { body }) }
  return world.client.call({ operation: change.operation ?? 'partner.balances', generation: change.generation ?? 'new', request, context })
}

/** What a read fails with; it is listened for from now on. */
const failureOf = (answer: Promise<unknown>) => answer.then(() => null, (error: unknown) => error)

const customer = (customerId: string, accountName: string) => ({ kind: 'customer', customerId, accountName, agency: 'agency' }) as const

describe('the same read in flight', () => {
  it('is made once, and everybody who asked meanwhile has its answer, marked as shared', async () => {
    const world = sharingWorld()
    const answers = Promise.all([read(world), read(world), read(world)])
    expect(world.arrived).toHaveLength(1)
    world.arrived[0]?.answer({ accounts: [] })
    expect(await answers).toMatchObject(Array.from({ length: 3 }, () => ({ body: { accounts: [] }, requestId: 'request-1', shared: true })))
  })

  it('is made again once it has been answered: nothing is kept', async () => {
    const world = sharingWorld()
    for (const requestId of ['request-1', 'request-2']) {
      const answer = read(world)
      world.open()[0]?.answer({})
      expect(await answer).toMatchObject({ requestId })
      expect(await answer).not.toHaveProperty('shared')
    }
  })

  it('fails for all who wait, and is asked again by who comes later', async () => {
    const world = sharingWorld()
    const failed = Promise.allSettled([read(world), read(world)])
    world.open()[0]?.fail(failure('upstream-unavailable', 'ListPartnerBalances'))
    expect(await failed).toMatchObject([{ reason: { code: 'UPSTREAM_UNAVAILABLE' } }, { reason: { code: 'UPSTREAM_UNAVAILABLE' } }])
    const again = read(world)
    world.open()[0]?.answer({})
    expect(await again).toMatchObject({ requestId: 'request-2' })
  })

  it.each<[string, Change, Change]>([
    ['another operation of the upstream', {}, { operationId: 'ListPartnerBalancesOld' }],
    ['another generation', {}, { generation: 'old' }],
    ['another logical operation, whose errors have its name', {}, { operation: 'partner.other' }],
    ['other arguments', { query: { offset: 0 } }, { query: { offset: 1 } }],
    ['another body', { body: { customer_id: 'a' } }, { body: { customer_id: 'b' } }],
    ['another customer\'s identity', { identity: customer('a', 'account') }, { identity: customer('b', 'account') }],
    ['another account name of a customer', { identity: customer('a', 'one') }, { identity: customer('a', 'two') }],
    ['a customer\'s identity', {}, { identity: customer('a', 'account') }],
  ])('is not the same with %s', async (_, one, other) => {
    const world = sharingWorld()
    const answers = Promise.all([read(world, world.scope(), one), read(world, world.scope(), other)])
    expect(world.arrived).toHaveLength(2)
    for (const call of world.open()) call.answer({})
    await answers
  })

  it('is not the same for another tenant, in another language, or with another priority', async () => {
    const world = sharingWorld()
    const answers = Promise.all([read(world), read(world, world.scope({ tenant: 'other' })), read(world, world.scope({ language: 'zh' })), read(world, world.scope({ priority: 'background' }))])
    expect(world.arrived).toHaveLength(4)
    for (const call of world.open()) call.answer({})
    await answers
  })

  it('is joined by nobody any more once a write of its tenant has ended', async () => {
    const world = sharingWorld()
    const before = read(world)
    world.epochs.raise('another tenant')
    const joined = read(world)
    world.epochs.raise('tenant')
    const after = read(world)
    expect(world.arrived).toHaveLength(2)
    world.arrived[1]?.answer({ written: true })
    expect(await after).toMatchObject({ body: { written: true } })
    world.arrived[0]?.answer({ written: false })
    expect(await Promise.all([before, joined])).toMatchObject([{ body: { written: false } }, { body: { written: false } }])
  })

  it('does not hold for writes: each is sent', async () => {
    const world = sharingWorld()
    const change: Change = { operationId: 'CancelCustomerOrder' }
    const answers = Promise.all([read(world, world.scope(), change), read(world, world.scope(), change)])
    expect(world.arrived).toHaveLength(2)
    for (const call of world.open()) call.answer(null)
    await answers
  })
})

describe('a query that waits for a read of several', () => {
  it('may leave, even the first one: the call goes on for the rest', async () => {
    const world = sharingWorld()
    const client = new AbortController()
    const gone = read(world, world.scope({ signal: client.signal }))
    const stays = read(world)
    client.abort()
    await expect(gone).rejects.toMatchObject({ key: 'client-gone' })
    expect(world.arrived[0]?.call.context.signal.aborted).toBe(false)
    world.open()[0]?.answer({})
    expect(await stays).toMatchObject({ body: {} })
  })

  it('ends the call when it is the last to leave; who comes then starts another one', async () => {
    const world = sharingWorld()
    const clients = [new AbortController(), new AbortController()]
    const gone = Promise.allSettled(clients.map(({ signal }) => read(world, world.scope({ signal }))))
    for (const client of clients) client.abort()
    await gone
    const next = read(world)
    expect(world.arrived.map(({ call }) => call.context.signal.aborted)).toEqual([true, false])
    world.open()[0]?.answer({})
    await next
  })

  it('keeps its own deadline, be it shorter than the call\'s', async () => {
    const world = sharingWorld()
    const first = read(world, world.scope({ deadlineMs: 5_000 }))
    const short = failureOf(read(world, world.scope({ deadlineMs: 100 })))
    await world.clock.advance(100)
    expect(await short).toMatchObject({ code: 'DEADLINE_EXCEEDED', upstream: { operationId: 'ListPartnerBalances' } })
    world.open()[0]?.answer({})
    expect(await first).toMatchObject({ body: {} })
  })

  it.each(['deadline', 'quota-exhausted'] as const)('or longer: what ended with another\'s (%s) is asked for again', async (key) => {
    const world = sharingWorld()
    const gone = failureOf(read(world, world.scope({ deadlineMs: 100 })))
    const stays = [read(world, world.scope({ deadlineMs: 5_000 })), read(world, world.scope({ deadlineMs: 6_000 }))]
    world.open()[0]?.fail(failure(key, 'ListPartnerBalances'))
    expect(await gone).toMatchObject({ key })
    await world.settled()
    expect(world.arrived).toHaveLength(2)
    world.open()[0]?.answer({})
    expect(await Promise.all(stays)).toMatchObject([{ requestId: 'request-2' }, { requestId: 'request-2' }])
  })

  it('has had its answer when its own deadline was the call\'s: it is not asked again', async () => {
    const world = sharingWorld()
    const failed = failureOf(read(world))
    world.open()[0]?.fail(failure('quota-exhausted', 'ListPartnerBalances'))
    expect(await failed).toMatchObject({ code: 'QUOTA_EXHAUSTED' })
    expect(world.arrived).toHaveLength(1)
  })
})

describe('the lineage of a query that asks the same twice', () => {
  const twice = operation({ name: 'partner.balances', safety: 'read', new: bind<null, unknown>(['ListPartnerBalances'], {
    plan: () => ({ requests: [{ operationId: 'ListPartnerBalances', identity: { kind: 'partner' } }] }),
    merge: ([body]) => body,
    notFound: ['CBC.NONE'],
  }) })

  it('has the call once, not shared, be it answered or failed', async () => {
    for (const settle of [(world: SharingWorld) => world.open()[0]?.answer({}), (world: SharingWorld) => world.open()[0]?.fail(refusal('ListPartnerBalances', 'CBC.0100'))]) {
      const world = sharingWorld()
      const scope = world.scope()
      const both = Promise.allSettled([world.generations.run(twice, null, scope), world.generations.run(twice, null, scope)])
      settle(world)
      const [one, other] = await both
      expect(one).toEqual(other)
      expect(scope.trace.calls).toHaveLength(1)
      expect(scope.trace.calls[0]).not.toHaveProperty('shared')
    }
  })
})

describe('epochs', () => {
  it('rise with each write of a tenant that ends, be it done or failed, and with no read', async () => {
    const world = sharingWorld()
    const target = (safety: 'read' | 'write') => operation({ name: 'order.cancel', safety, new: bind<null, unknown>(['CancelCustomerOrder'], {
      plan: () => ({ requests: [{ operationId: 'CancelCustomerOrder', identity: { kind: 'partner' } }] }),
      merge: ([body]) => body,
    }) })
    const seen: number[] = []
    for (const [safety, error] of [['read', null], ['write', null], ['write', refusal('CancelCustomerOrder', 'CBC.0100')]] as const) {
      const run = world.generations.run(target(safety), null, world.scope()).catch(() => null)
      const during = world.epochs.of('tenant')
      if (error) world.open()[0]?.fail(error)
      else world.open()[0]?.answer(null)
      await run
      seen.push(world.epochs.of('tenant') - during)
    }
    expect(seen).toEqual([0, 1, 1])
    expect(world.epochs.of('other tenant')).toBe(0)
  })

  it('are a tenant\'s own', () => {
    const epochs = createEpochs()
    epochs.raise('a')
    epochs.raise('a')
    expect([epochs.of('a'), epochs.of('b')]).toEqual([2, 0])
  })
})
