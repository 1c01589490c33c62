/**
 * Retries as a caller and an upstream meet them, on either generation with fallback off: a fault that passes is hidden
 * and shows in lineage; one that does not is asked once.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startServiceOn } from '#test/support/service.ts'

const operationIds = { old: 'ListSubCustomersOld', new: 'ListSubCustomers' } as const
const query = '{ customers(first: 2) { nodes { customerId name } } }'

const passing: readonly (readonly [what: string, behave: () => Behaviour])[] = [
  ['a reset', () => wrong.reset],
  ['a connection closed without an answer', () => wrong.closed],
  ['an answer that was cut off', () => wrong.halfClosed],
  ['no answer', () => wrong.hanging().behave],
  ['an answer that never ends', () => wrong.trickling],
  ['CBC.0999', () => wrong.refuseWith(500, 'CBC.0999')],
  ['502', () => wrong.answerWith(502, '')],
  ['503', () => wrong.answerWith(503, '')],
  ['504', () => wrong.answerWith(504, '')],
  ['429 with seconds', () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': '1' })],
  ['429 with a date', () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': new Date(Date.now() + 1_000).toUTCString() })],
  ['429 with nothing', () => wrong.answerWith(429, '')],
]

const lasting: readonly (readonly [what: string, behave: () => Behaviour])[] = [
  ['CBC.5002 with 500', () => wrong.refuseWith(500, 'CBC.5002')],
  ['a failure hidden in a 200', () => wrong.refuseWith(200, 'CBC.0151')],
  ['a bad parameter', () => wrong.refuseWith(400, 'CBC.0100')],
  ['a refused signature', () => wrong.refuseWith(401, 'APIGW.0301')],
  ['a missing permission', () => wrong.refuseWith(403, 'CBC.0156')],
  ['a route that is gone', () => wrong.refuseWith(404, 'APIGW.0101')],
  ['500 with a page', () => wrong.answerWith(500, '<html>')],
  ['JSON that ends in the middle', () => wrong.truncated],
  ['a list in the place of an object', () => wrong.answerWith(200, [])],
  ['an answer of something else', () => wrong.answerWith(200, { status: 'ok' })],
  ['429 for longer than the query may wait', () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': '7' })],
]

describe.each(['old', 'new'] as const)('on the %s generation,', (generation) => {
  const operationId = operationIds[generation]
  let sandbox: Sandbox
  let upstream: FaultUpstream

  beforeAll(async () => {
    sandbox = await startSandbox({ quotas: false })
    upstream = await startFaultUpstream(sandbox.url)
    // The sandbox's first answer of a contract takes its time: no attempt below may run out of its own for that.
    const warm = await startServiceOn(upstream.url, { policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n` })
    await warm.query(query)
    await warm.close()
  })

  afterAll(async () => {
    await upstream.close()
    await sandbox.close()
  })

  /** One query while an operation fails `times` times, on a service of its own; and how many calls of it arrived. */
  async function answerUnder(behave: Behaviour, times: number, environment: Readonly<Record<string, string>> = {}) {
    const under = await startServiceOn(upstream.url, {
      policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n`,
      environment: { UPSTREAM_TIMEOUT_MS: '1000', ...environment },
    })
    let left = times
    const mend = upstream.breakOperation(operationId, async (call) => {
      left -= 1
      if (left >= 0) return behave(call)
      const { status, body } = await call.rightAnswer()
      call.response.writeHead(status).end(body)
    })
    const before = upstream.arrived.length
    try {
      const answer = await under.query(query)
      const arrived = upstream.arrived.slice(before).filter((id) => id === operationId).length
      return { answer, arrived, attempts: answer.extensions?.upstream?.trace?.map((call) => call.attempts) }
    } finally {
      mend()
      await under.close()
    }
  }

  it.each(passing)('%s, twice, is hidden by the third attempt', async (_what, behave) => {
    const { answer, arrived, attempts } = await answerUnder(behave(), 2)
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toMatchObject({ customers: { nodes: [{ customerId: expect.any(String) }, { customerId: expect.any(String) }] } })
    expect([arrived, attempts]).toEqual([3, [3]])
  })

  it.each(lasting)('%s is asked once', async (_what, behave) => {
    const { answer, arrived, attempts } = await answerUnder(behave(), 9)
    expect(answer.errors).toHaveLength(1)
    expect([arrived, attempts]).toEqual([1, [1]])
  })

  it('nothing is asked again when retries are off', async () => {
    const { answer, arrived } = await answerUnder(wrong.answerWith(503, ''), 1, { UPSTREAM_ATTEMPTS: '1' })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_UNAVAILABLE' } }])
    expect(arrived).toBe(1)
  })
})

describe('with the other generation to fall back to,', () => {
  it('the retries of the first leave it the time to answer', async () => {
    const sandbox = await startSandbox({ quotas: false })
    const upstream = await startFaultUpstream(sandbox.url)
    const under = await startServiceOn(upstream.url, { policy: 'operations:\n  customer.list: new\n', environment: { UPSTREAM_TIMEOUT_MS: '1000', QUERY_TIMEOUT_MS: '3000' } })
    upstream.breakOperation('ListSubCustomers', wrong.hanging().behave)
    const answer = await under.query(query)
    await under.close()
    await upstream.close()
    await sandbox.close()
    expect(answer.errors).toBeUndefined()
    expect(answer.extensions?.upstream?.trace).toMatchObject([
      { generation: 'new', error: 'UPSTREAM_TIMEOUT', attempts: expect.toSatisfy((attempts: number) => attempts >= 2) },
      { generation: 'old', because: 'fallback', attempts: 1 },
    ])
  })
})
