/**
 * Every way in which the upstream can fail one operation, on either generation, with fallback off: that root field has the
 * right coded error, the other root field answers, nothing of the upstream's own words gets out, and it recovers.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'

const callMs = 1_500
/** Far more than any of this takes, so that only a call that never ends is late. */
const patienceMs = 12_000

interface Expected {
  readonly code: string
  /** What the message must say beside the operation. */
  readonly says?: string
  readonly errorCode?: string
  readonly retryAfter?: readonly [from: number, to: number]
  /** Whether the client itself refused an HTTP answer, whose request id support can then be told. */
  readonly answered?: boolean
}

type Fault = readonly [what: string, behave: (generation: Generation) => Behaviour, expected: Expected]

/** What the two generations call the same thing. */
const words = {
  old: { operationId: 'ListSubCustomersOld', list: 'customerInfoList', id: 'customerId' },
  new: { operationId: 'ListSubCustomers', list: 'customer_infos', id: 'customer_id' },
} as const

const unavailable = { code: 'UPSTREAM_UNAVAILABLE' } as const
const timedOut = { code: 'UPSTREAM_TIMEOUT' } as const

function broken(says: string, answered = true): Expected {
  return { code: 'UPSTREAM_CONTRACT_BROKEN', says, answered }
}

const connectionFaults: readonly Fault[] = [
  ['it resets the connection', () => wrong.reset, unavailable],
  ['it closes without an answer', () => wrong.closed, unavailable],
  ['it closes in the middle of an answer', () => wrong.halfClosed, broken('body ends too early')],
  ['it never answers', () => wrong.hanging().behave, timedOut],
  ['it sends one byte at a time for ever', () => wrong.trickling, timedOut],
  ['it sends more than anybody reads', () => wrong.endless, broken('body is longer than this service reads')],
  ['it answers in another protocol', () => wrong.rawBytes('SSH-2.0-LEAKED-UPSTREAM-TEXT\r\n'), broken('response is not HTTP', false)],
]

const bodyFaults: readonly Fault[] = [
  ['its JSON ends in the middle', () => wrong.truncated, broken('body is not JSON')],
  ['it answers with a page', () => wrong.answerWith(200, `<html>${wrong.upstreamSecret}</html>`), broken('body is not JSON')],
  ['it answers with nothing', () => wrong.answerWith(200, ''), broken('body is not JSON')],
  ['its text is compressed although nobody asked', () => wrong.gzipBomb, broken('body is not UTF-8')],
  ['it answers with a list', () => wrong.answerWith(200, [wrong.upstreamSecret]), broken('body is not a JSON object')],
  [
    'a list of it is a text',
    (generation) => wrong.changed((body) => ({ ...body, [words[generation].list]: wrong.upstreamSecret })),
    broken('is not a list'),
  ],
  [
    'a mandatory field of one row is missing',
    (generation) => wrong.changed((body) => ({ ...body, [words[generation].list]: withoutIdInSecondRow(body, words[generation]) })),
    broken('[1]'),
  ],
  ['it redirects', () => wrong.answerWith(302, '', { location: 'https://internal.example/LEAKED-UPSTREAM-TEXT' }), broken('status is 302')],
]

const statusFaults: readonly Fault[] = [
  ['it answers 429 with seconds', () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': '7' }), { code: 'UPSTREAM_THROTTLED', errorCode: 'APIGW.0308', retryAfter: [7, 7], answered: true }],
  [
    'it answers 429 with a date',
    () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': new Date(Date.now() + 60_000).toUTCString() }),
    { code: 'UPSTREAM_THROTTLED', errorCode: 'APIGW.0308', retryAfter: [50, 60], answered: true },
  ],
  ['it answers 429 with nothing', () => wrong.answerWith(429, ''), { code: 'UPSTREAM_THROTTLED', retryAfter: [1, 1], answered: true }],
  ['it answers 500 with the code that passes', () => wrong.refuseWith(500, 'CBC.0999'), { ...unavailable, errorCode: 'CBC.0999', answered: true }],
  ['it answers 500 with a business code', () => wrong.refuseWith(500, 'CBC.5002'), { code: 'UPSTREAM_REJECTED', errorCode: 'CBC.5002', says: 'CBC.5002', answered: true }],
  ['it answers 500 with a page', () => wrong.answerWith(500, `<html>${wrong.upstreamSecret}</html>`), { ...unavailable, answered: true }],
  ['it answers 502', () => wrong.answerWith(502, wrong.upstreamSecret), { ...unavailable, answered: true }],
  ['it answers 503', () => wrong.answerWith(503, wrong.upstreamSecret), { ...unavailable, answered: true }],
  ['it answers 504', () => wrong.answerWith(504, wrong.upstreamSecret), { ...unavailable, answered: true }],
  ['it answers 400 with a code', () => wrong.refuseWith(400, 'CBC.0100'), { code: 'UPSTREAM_REJECTED', errorCode: 'CBC.0100', says: 'CBC.0100', answered: true }],
  ['it answers 400 with a code that is no code', () => wrong.refuseWith(400, 'LEAKED-UPSTREAM-TEXT'), { code: 'UPSTREAM_REJECTED', says: 'HTTP 400', answered: true }],
  ['it answers 200 with a failure inside', () => wrong.refuseWith(200, 'CBC.0151'), { code: 'UPSTREAM_REJECTED', errorCode: 'CBC.0151', says: 'CBC.0151', answered: true }],
  ['it answers 401 for a clock that is off', () => wrong.refuseWith(401, 'APIGW.0301'), { code: 'UPSTREAM_REJECTED', errorCode: 'APIGW.0301', says: 'APIGW.0301', answered: true }],
  ['it answers 403', () => wrong.refuseWith(403, 'APIGW.0302'), { code: 'UPSTREAM_REJECTED', errorCode: 'APIGW.0302', says: 'APIGW.0302', answered: true }],
  ['it answers 404 for a route that is gone', () => wrong.refuseWith(404, 'APIGW.0101'), { code: 'ENDPOINT_RETIRED', errorCode: 'APIGW.0101', answered: true }],
]

/** Whether the seconds to wait are in bounds; without bounds there must be none. */
function isWithin(bounds: Expected['retryAfter']): (seconds: unknown) => boolean {
  return (seconds) => (bounds === undefined ? seconds === undefined : typeof seconds === 'number' && seconds >= bounds[0] && seconds <= bounds[1])
}

function withoutIdInSecondRow(body: Record<string, unknown>, { list, id }: { readonly list: string; readonly id: string }): unknown {
  const rows: unknown = body[list]
  if (!Array.isArray(rows)) throw new TypeError(`the answer has no ${list}`)
  return rows.map((row: unknown, index) =>
    index === 1 && typeof row === 'object' && row !== null ? Object.fromEntries(Object.entries(row).filter(([name]) => name !== id)) : row,
  )
}

const query = '{ customers(first: 2) { nodes { customerId name } } orders(first: 1) { nodes { orderId } } }'

describe.each(['old', 'new'] as const)('when the %s generation of the customer list fails,', (generation) => {
  const { operationId } = words[generation]
  let sandbox: Sandbox
  let upstream: FaultUpstream
  let under: ServiceUnderTest

  beforeAll(async () => {
    sandbox = await startSandbox({ quotas: false })
    upstream = await startFaultUpstream(sandbox.url)
    under = await startServiceOn(upstream.url, {
      policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n  order.list: { use: new, fallback: false }\n`,
      environment: { UPSTREAM_TIMEOUT_MS: String(callMs) },
    })
  })

  afterAll(async () => {
    await under.close()
    await upstream.close()
    await sandbox.close()
  })

  async function answerUnder(fault: Fault[1]): Promise<Answer> {
    const mend = upstream.breakOperation(operationId, fault(generation))
    try {
      return await under.query(query)
    } finally {
      mend()
    }
  }

  it.each([...connectionFaults, ...bodyFaults, ...statusFaults])('because %s: one coded error, the rest intact, nothing leaked, all well afterwards', async (_what, fault, expected) => {
    const startedAt = Date.now()
    const answer = await answerUnder(fault)
    expect(Date.now() - startedAt).toBeLessThan(patienceMs)

    expect(answer.data?.['customers']).toBeNull()
    expect(answer.data?.['orders']).toMatchObject({ nodes: [{ orderId: expect.any(String) }] })
    expect(answer.errors).toHaveLength(1)
    const [error] = answer.errors ?? []
    expect(error?.path).toEqual(['customers'])
    expect(error?.extensions.code).toBe(expected.code)
    expect(error?.message).toContain('customer.list')
    expect(error?.message).toContain(expected.says ?? '')
    expect(error?.extensions.upstream).toMatchObject({ operation: 'customer.list', generation, operationId })
    expect(error?.extensions.upstream?.errorCode).toBe(expected.errorCode)
    expect(error?.extensions.upstream?.requestId).toBe(expected.answered ? wrong.faultRequestId : undefined)
    expect(error?.extensions.retryAfter).toSatisfy(isWithin(expected.retryAfter))

    const text = JSON.stringify(answer)
    expect(text).not.toContain('LEAKED')
    expect(text).not.toContain(new URL(upstream.url).host)
    expect(text).not.toMatch(/internal\.example|127\.0\.0\.1|\/v[12](\.0)?\/|node_modules|ECONN|UND_ERR/)
    expect(JSON.stringify(under.logs)).not.toContain('LEAKED')

    const after = await under.query(query)
    expect(after.errors).toBeUndefined()
    expect(after.data?.['customers']).toMatchObject({ nodes: [{ customerId: expect.any(String) }, { customerId: expect.any(String) }] })
  })

  it('a late answer within the limit is an answer', async () => {
    const answer = await answerUnder(() => wrong.delayed(200))
    expect(answer.errors).toBeUndefined()
  })
})
