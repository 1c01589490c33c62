/** With fallback on, the other generation steps in for a read that failed without saying anything of the data, and lineage says why. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import * as wrong from '#test/support/misbehaviours.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

const operationIds = { old: 'ListSubCustomersOld', new: 'ListSubCustomers' } as const
const query = '{ customers(first: 2) { nodes { customerId name } } }'

const saysNothing: readonly (readonly [what: string, behave: () => Behaviour, code: string])[] = [
  ['resets the connection', () => wrong.reset, 'UPSTREAM_UNAVAILABLE'],
  ['never answers', () => wrong.hanging().behave, 'UPSTREAM_TIMEOUT'],
  ['is overloaded', () => wrong.answerWith(503, ''), 'UPSTREAM_UNAVAILABLE'],
  ['fails for a moment', () => wrong.refuseWith(500, 'CBC.0999'), 'UPSTREAM_UNAVAILABLE'],
  ['throttles', () => wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': '7' }), 'UPSTREAM_THROTTLED'],
  ['answers garbage', () => wrong.answerWith(200, '<html>'), 'UPSTREAM_CONTRACT_BROKEN'],
  ['answers in a wrong shape', () => wrong.answerWith(200, []), 'UPSTREAM_CONTRACT_BROKEN'],
  ['is gone', () => wrong.refuseWith(404, 'APIGW.0101'), 'ENDPOINT_RETIRED'],
]

const refusals: readonly (readonly [what: string, behave: () => Behaviour, errorCode: string])[] = [
  ['a business refusal', () => wrong.refuseWith(400, 'CBC.0100'), 'CBC.0100'],
  ['a lasting refusal with status 500', () => wrong.refuseWith(500, 'CBC.5003'), 'CBC.5003'],
  ['a failure hidden in a 200', () => wrong.refuseWith(200, 'CBC.0151'), 'CBC.0151'],
  ['a missing permission', () => wrong.refuseWith(403, 'CBC.0156'), 'CBC.0156'],
]

describe.each([['old', 'new'], ['new', 'old']] as const)('with the %s generation chosen and the %s one stepping in,', (first, second) => {
  let sandbox: Sandbox
  let upstream: FaultUpstream
  let under: ServiceUnderTest

  beforeAll(async () => {
    sandbox = await startSandbox({ quotas: false })
    upstream = await startFaultUpstream(sandbox.url)
    under = await startServiceOn(upstream.url, {
      policy: `operations:\n  customer.list: ${first}\n`,
      environment: { UPSTREAM_TIMEOUT_MS: '1500' },
    })
  })

  afterAll(async () => {
    await under.close()
    await upstream.close()
    await sandbox.close()
  })

  it.each(saysNothing)('the same rows come when the first %s, and lineage names both', async (_what, behave, code) => {
    const right = await under.query(query)
    const mend = upstream.breakOperation(operationIds[first], behave())
    const answer = await under.query(query)
    mend()
    expect(answer.errors).toBeUndefined()
    expect(answer.data).toEqual(right.data)
    const trace = answer.extensions?.upstream?.trace
    expect(trace).toMatchObject([
      { operation: 'customer.list', operationId: operationIds[first], generation: first, because: 'policy', error: code },
      { operation: 'customer.list', operationId: operationIds[second], generation: second, because: 'fallback', insteadOf: { generation: first, reason: code } },
    ])
  })

  it.each(refusals)('%s stands: the other generation is not asked', async (_what, behave, errorCode) => {
    const mend = upstream.breakOperation(operationIds[first], behave())
    const before = upstream.arrived.filter((id) => id === operationIds[second]).length
    const answer = await under.query(query)
    mend()
    expect(answer.data).toEqual({ customers: null })
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UPSTREAM_REJECTED', upstream: { generation: first, errorCode } } }])
    expect(upstream.arrived.filter((id) => id === operationIds[second]).length).toBe(before)
  })

  it('the error is the second one\'s when both fail', async () => {
    const mendFirst = upstream.breakOperation(operationIds[first], wrong.answerWith(503, ''))
    const mendSecond = upstream.breakOperation(operationIds[second], wrong.refuseWith(429, 'APIGW.0308', { 'retry-after': '9' }))
    const answer = await under.query(query)
    mendFirst()
    mendSecond()
    expect(answer.errors).toMatchObject([{ path: ['customers'], extensions: { code: 'UPSTREAM_THROTTLED', retryAfter: 9, upstream: { generation: second } } }])
  })
})
