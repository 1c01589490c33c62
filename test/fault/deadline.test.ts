/** No read outlives its query: whatever the upstream does, the answer comes at the deadline and the call is ended. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream, type Behaviour, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { hanging, trickling } from '#test/support/misbehaviours.ts'
import { startServiceOn, type ServiceOptions, type ServiceUnderTest } from '#test/support/service.ts'

const deadlineMs = 800
/** The call's own limit, and the test's: neither may be what ended the query. */
const callMs = 60_000
const patienceMs = 10_000

let sandbox: Sandbox
let upstream: FaultUpstream
let under: ServiceUnderTest | null = null

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  upstream = await startFaultUpstream(sandbox.url)
})

afterEach(async () => {
  // First: a token is fetched for everybody, so that it outlives the query, and closing would wait for it.
  await upstream.close()
  await under?.close()
  under = null
  await sandbox.close()
})

async function start(options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  const environment = { QUERY_TIMEOUT_MS: String(deadlineMs), UPSTREAM_TIMEOUT_MS: String(callMs), ...options.environment }
  under = await startServiceOn(upstream.url, { ...options, environment })
  return under
}

/** `behave`, and a promise of the moment at which the service ends the connection. */
function watched(behave: Behaviour) {
  const gone = Promise.withResolvers<void>()
  const watching: Behaviour = (call) => {
    call.socket.once('close', () => gone.resolve())
    return behave(call)
  }
  return { behave: watching, gone: gone.promise }
}

describe('a query whose upstream takes longer than it may', () => {
  it.each([
    ['old', 'ListSubCustomersOld', 'never answers', hanging().behave],
    ['new', 'ListSubCustomers', 'never answers', hanging().behave],
    ['old', 'ListSubCustomersOld', 'sends a byte at a time', trickling],
    ['new', 'ListSubCustomers', 'sends a byte at a time', trickling],
  ] as const)('answers at its deadline, and ends the read: %s generation, %s %s', async (generation, operationId, _what, behaviour) => {
    const service = await start({ policy: `operations:\n  customer.list: { use: ${generation}, fallback: false }\n` })
    const call = watched(behaviour)
    upstream.breakOperation(operationId, call.behave)
    const startedAt = Date.now()
    const answer = await service.query('{ customers(first: 1) { totalCount } partner { partnerId } }')
    const tookMs = Date.now() - startedAt
    await call.gone
    expect(tookMs).toBeGreaterThanOrEqual(deadlineMs - 50)
    expect(tookMs).toBeLessThan(patienceMs)
    expect(answer.data).toEqual({ customers: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors).toMatchObject([{ path: ['customers'], extensions: { code: 'DEADLINE_EXCEEDED', upstream: { operation: 'customer.list', generation, operationId } } }])
  })

  it('asks no other generation after its deadline, and starts no call that it could not finish', async () => {
    const service = await start({ policy: 'operations:\n  customer.list: new\n' })
    upstream.breakOperation('ListSubCustomers', hanging().behave)
    const answer = await service.query('{ customers(first: 1) { nodes { balance { available { amount } } } } }')
    expect(answer.errors).toMatchObject([{ extensions: { code: 'DEADLINE_EXCEEDED' } }])
    expect(upstream.arrived).toEqual(['ListSubCustomers'])
  })

  it('does not wait for a token either: IAM that never answers holds nobody beyond the deadline', async () => {
    const service = await start({ environment: { HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '' } })
    upstream.breakOperation('IAM', hanging().behave)
    const startedAt = Date.now()
    const answer = await service.query('{ customers(first: 1) { totalCount } orders(first: 1) { totalCount } partner { partnerId } }')
    expect(Date.now() - startedAt).toBeLessThan(patienceMs)
    expect(answer.data).toEqual({ customers: null, orders: null, partner: { partnerId: expect.any(String) } })
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['DEADLINE_EXCEEDED', 'DEADLINE_EXCEEDED'])
    expect(upstream.arrived).toEqual(['IAM'])
  })
})
