/** The ends of endpoints over HTTP: dates in the answers, reads that move away, and events that are told outside. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { variablesOf } from '#test/support/parity-queries.ts'
import { openWorld, valueAt, type ParityWorld } from '#test/support/parity-world.ts'
import { startServiceOn } from '#test/support/service.ts'

let world: ParityWorld
let variables: Readonly<Record<string, unknown>>

beforeAll(async () => {
  world = await openWorld()
  variables = variablesOf(world.sandbox.world)
})
afterEach(() => world.sandbox.lifecycle.reset())
afterAll(() => world.close())

const order = 'query ($orderId: String!) { order(orderId: $orderId) { orderId } }'
const endpoints = `{ upstreamOperations(name: "order.details") { generation source bindings { endpoints { operationId sunset { date source isConfirmed daysLeft } foundRetiredAt } } } }`
const day = 86_400_000

/** The date some days from now in Beijing. */
const dateIn = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * day).toISOString().slice(0, 10)
const startOf = (date: string) => Date.parse(`${date}T00:00:00+08:00`)

function siteWith(date: string, confirmed: boolean, deprecated?: string): string {
  const since = deprecated === undefined ? '' : `, deprecated: ${deprecated}`
  return `name: china\ncurrency: CNY\nsunsets:\n  ShowCustomerOrderDetailsOld: { date: ${date}, source: 'a test', confirmed: ${confirmed}${since} }\n`
}

const asOperator = { CALLER_SCOPES: 'partner:read,finance:read,operator' }

describe('an endpoint with a date', () => {
  it('is told of in the answer\'s extension, and in headers where they are wanted', async () => {
    const date = dateIn(100)
    const site = siteWith(date, true, '2026-09-01')
    const service = await world.serve({ site, environment: { ...asOperator, SUNSET_HEADERS: 'on' } })
    const body = JSON.stringify({ query: order, variables })
    const answer = await request(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect(answer.headers['sunset']).toBe(new Date(startOf(date)).toUTCString())
    expect(answer.headers['deprecation']).toBe(`@${startOf('2026-09-01') / 1000}`)
    expect(await answer.body.json()).toMatchObject({ extensions: { upstream: { deprecations: [
      { operationId: 'ShowCustomerOrderDetailsOld', status: 'deprecated', sunset: { date, confirmed: true }, replacedBy: ['ShowCustomerOrderDetails'] },
    ] } } })
    const seen = await service.query(endpoints)
    expect(valueAt(seen, 'upstreamOperations', 0, 'bindings', 0, 'endpoints', 0)).toEqual({
      operationId: 'ShowCustomerOrderDetailsOld', sunset: { date, source: 'a test', isConfirmed: true, daysLeft: 100 }, foundRetiredAt: null,
    })
  })

  it('has no headers where they are not wanted, and where nothing with a date was asked', async () => {
    const site = siteWith(dateIn(100), true)
    const off = await request(`${(await world.serve({ site })).url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: order, variables }) })
    expect([off.headers['sunset'], off.headers['deprecation']]).toEqual([undefined, undefined])
    const on = await world.serve({ site, environment: { SUNSET_HEADERS: 'on' } })
    const other = await request(`${on.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ customers(first: 1) { totalCount } }"}' })
    expect(other.headers['sunset']).toBeUndefined()
  })

  it('is warned of in the log when it is near and asked first', async () => {
    const service = await world.serve({ site: siteWith(dateIn(29), false) })
    expect(service.logs).toContainEqual(expect.objectContaining({ event: 'endpoint.sunset-near', operation: 'order.details', operationId: 'ShowCustomerOrderDetailsOld', days: 29 }))
    const far = await world.serve({ site: siteWith(dateIn(31), false) })
    expect(far.logs.filter(({ event }) => String(event).startsWith('endpoint.'))).toEqual([])
  })

  it('is not asked any more once a confirmed one has come, although the policy names it; an unconfirmed one is the last resort', async () => {
    const over = await world.serve({ site: siteWith(dateIn(0), true), environment: asOperator })
    const answer = await over.query(order, variables)
    expect(answer.extensions?.upstream?.trace?.map(({ operationId, because }) => [operationId, because])).toEqual([['ShowCustomerOrderDetails', 'sunset']])
    expect(valueAt(await over.query(endpoints), 'upstreamOperations', 0)).toMatchObject({ generation: 'NEW', source: 'SUNSET' })
    const unsure = await world.serve({ site: siteWith(dateIn(0), false) })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetails', 'retired')
    const fallen = await unsure.query(order, variables)
    expect(fallen.errors).toBeUndefined()
    expect(fallen.extensions?.upstream?.trace?.map(({ operationId, because }) => [operationId, because])).toEqual([
      ['ShowCustomerOrderDetails', 'sunset'], ['ShowCustomerOrderDetailsOld', 'fallback'],
    ])
  })

  it.each([
    ['a date that is none', '{ date: 2027-02-30, source: x, confirmed: true }', 'site.yaml:4: sunsets.ListSubCustomersOld.date: must be a date such as 2027-03-31'],
    ['no source', '{ date: 2027-02-28, confirmed: true }', 'site.yaml:4: sunsets.ListSubCustomersOld.source'],
    ['a deprecation after its end', '{ date: 2027-02-28, source: x, confirmed: true, deprecated: 2027-03-01 }', 'site.yaml:4: sunsets.ListSubCustomersOld.deprecated: must not come after'],
  ])('ends the start with the line of %s', async (_, entry, message) => {
    await expect(world.serve({ site: `name: china\ncurrency: CNY\nsunsets:\n  ListSubCustomersOld: ${entry}\n` })).rejects.toThrow(message)
  })
})

describe('an endpoint that is taken offline under way', () => {
  it('is noticed, told, and read no more, while callers get their answers; it comes back when it answers again', async () => {
    const service = await world.serve({ environment: asOperator })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
    const answers = [await service.query(order, variables), await service.query(order, variables), await service.query(order, variables)]
    expect(answers.map(({ errors }) => errors)).toEqual([undefined, undefined, undefined])
    expect(answers[2]?.extensions?.upstream?.trace?.map(({ operationId, because }) => [operationId, because])).toEqual([['ShowCustomerOrderDetails', 'sunset']])
    expect(service.logs.filter(({ event }) => event === 'endpoint.retired')).toHaveLength(1)
    expect(valueAt(await service.query(endpoints), 'upstreamOperations', 0, 'bindings', 0, 'endpoints', 0, 'foundRetiredAt')).toMatch(/^\d{4}-/)
  })
})

interface Posted {
  readonly headers: NodeJS.Dict<string | string[]>
  readonly body: string
}

/** A receiver that refuses its first deliveries. */
async function receiver(refusals: number): Promise<{ url: string; posted: Posted[]; close: () => Promise<void> }> {
  const posted: Posted[] = []
  const server = createServer((incoming, answer) => {
    let body = ''
    incoming.setEncoding('utf8').on('data', (part: string) => { body += part }).on('end', () => {
      posted.push({ headers: incoming.headers, body })
      answer.writeHead(posted.length <= refusals ? 503 : 204).end()
    })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, posted, close: () => new Promise((resolve) => { server.close(() => resolve()) }) }
}

describe('a webhook', () => {
  it('is posted what happens in the migration, signed, and again under the same id when it refuses', async () => {
    const hook = await receiver(1)
    const key = Buffer.from('a key of the webhook: 24 bytes')
    const secret = `whsec_${key.toString('base64')}`
    try {
      const service = await world.serve({ environment: { WEBHOOK_URL: hook.url, WEBHOOK_SECRET: secret } })
      world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
      await service.query(order, variables)
      await service.query(order, variables)
      await expect.poll(() => hook.posted.length, { timeout: 10_000 }).toBe(2)
      const [first, again] = hook.posted
      expect(JSON.parse(again?.body ?? '')).toEqual({
        type: 'endpoint.retired', timestamp: expect.stringMatching(/Z$/), data: { operation: 'order.details', operationId: 'ShowCustomerOrderDetailsOld', generation: 'old' },
      })
      expect(again?.headers['webhook-id']).toBe(first?.headers['webhook-id'])
      const signed = `${String(again?.headers['webhook-id'])}.${String(again?.headers['webhook-timestamp'])}.${again?.body ?? ''}`
      expect(again?.headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
      expect(JSON.stringify(service.logs)).not.toContain(secret)
    } finally {
      await hook.close()
    }
  }, 20_000)

  it('that is away delays nothing, not even the end of the service', async () => {
    const service = await startServiceOn(world.sandbox.url, { environment: { WEBHOOK_URL: 'http://127.0.0.1:9/hook' } })
    world.sandbox.lifecycle.override('ShowCustomerOrderDetailsOld', 'retired')
    for (let count = 0; count < 3; count += 1) expect((await service.query(order, variables)).errors).toBeUndefined()
    await service.close()
  })
})
