/**
 * Two replicas over one PostgreSQL and one Redis or Valkey: what is changed on one is in force on the other within two seconds,
 * and while either store is killed (SIGKILL) both go on with the last known policies and catch up when it is back.
 */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { hasPostgres, startPostgres, type PostgresUnderTest } from '#test/support/postgres.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'
import { findValkey, startValkey } from '#test/support/valkey.ts'
import { journalKey } from '#test/support/writes.ts'

const program = findValkey()
const policy = 'default: new\noperations:\n  order.list: new\n'

let sandbox: Sandbox
let postgres: PostgresUnderTest
let replicas: ServiceUnderTest[]
let cleanUp: (() => Promise<unknown>)[]

async function serve(environment: Readonly<Record<string, string>>): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, {
    policy,
    environment: { JOURNAL_KEY: journalKey, STORE_TIMEOUT_MS: '1000', ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: 'partner:read,finance:read,operator', ...environment },
  })
  replicas.push(service)
  return service
}

async function set(service: ServiceUnderTest, use: string): Promise<readonly string[]> {
  const answer = await service.query('mutation ($input: UpstreamPolicySetInput!) { upstreamPolicySet(input: $input) { userErrors { message } } }', {
    input: { operation: 'customer.list', reason: 'a test', policy: { mode: use } },
  })
  return (answer.errors ?? []).map(({ extensions }) => extensions.code)
}

async function modeOn(service: ServiceUnderTest): Promise<unknown> {
  const answer = await service.query('{ upstreamOperations(name: "customer.list") { policy { mode } } migration { isFollowing } }')
  return answer.data
}

const inForce = (mode: string, isFollowing = true) => ({ upstreamOperations: [{ policy: { mode } }], migration: { isFollowing } })

/** The generation that answers a read. */
async function answering(service: ServiceUnderTest): Promise<unknown> {
  const answer = await service.query('{ customers(first: 1) { nodes { customerId } } }')
  expect(answer.errors).toBeUndefined()
  return answer.extensions?.upstream?.trace?.map(({ generation }) => generation)
}

/** Milliseconds until another replica has it. */
async function until(service: ServiceUnderTest, mode: string, timeout = 15_000): Promise<number> {
  const since = performance.now()
  await expect.poll(() => modeOn(service), { timeout, interval: 20 }).toEqual(inForce(mode))
  return performance.now() - since
}

beforeEach(async () => {
  replicas = []
  cleanUp = []
  sandbox = await startSandbox({ quotas: false })
})

afterEach(async () => {
  await Promise.all(replicas.map((replica) => replica.close()))
  await sandbox.close()
  for (const close of cleanUp) await close()
})

describe.skipIf(!hasPostgres)('policies of two replicas over one PostgreSQL', () => {
  beforeEach(async () => {
    postgres = await startPostgres()
    cleanUp.push(() => postgres.stop())
  })

  it('are in force on both within two seconds, outlive the store\'s death, and are caught up with when it is back', async () => {
    const STORE_URL = await postgres.database()
    const [one, other] = [await serve({ STORE_URL }), await serve({ STORE_URL })]
    await answering(other)
    for (const mode of ['OLD', 'SHADOW', 'OLD']) {
      expect(await set(one, mode)).toEqual([])
      const tookMs = await until(other, mode)
      process.stdout.write(`a policy set on one replica was in force on the other after ${Math.round(tookMs)} ms\n`)
      expect(tookMs).toBeLessThan(2_000)
    }
    expect([await answering(one), await answering(other)]).toEqual([['old'], ['old']])

    await postgres.kill()
    await expect.poll(async () => [await modeOn(one), await modeOn(other)], { timeout: 15_000 }).toEqual([inForce('OLD', false), inForce('OLD', false)])
    expect([await answering(one), await answering(other)]).toEqual([['old'], ['old']])
    expect(await set(one, 'NEW')).toEqual(['STORE_UNAVAILABLE'])
    expect(await answering(one)).toEqual(['old'])

    await postgres.start()
    await Promise.all([one, other].map((replica) => until(replica, 'OLD')))
    expect(await set(other, 'NEW')).toEqual([])
    expect(await until(one, 'NEW')).toBeLessThan(2_000)
    // The connection that listens is made again as well: beyond polling, it is never needed.
    expect(one.logs.filter(({ event }) => event === 'policy.store-silent')).toHaveLength(1)
    expect(one.logs.filter(({ event }) => event === 'policy.store-back')).toHaveLength(1)
  }, 90_000)

  it.skipIf(program === undefined)('do not hang on Redis or Valkey: it may die and come back', async () => {
    const valkey = await startValkey(program ?? '')
    cleanUp.push(() => valkey.kill())
    const environment = { STORE_URL: await postgres.database(), VALKEY_URL: valkey.url.href, QUOTA: 'on' }
    const [one, other] = [await serve(environment), await serve(environment)]
    await set(one, 'OLD')
    await until(other, 'OLD')
    await valkey.kill()
    expect([await answering(one), await answering(other)]).toEqual([['old'], ['old']])
    expect(await set(other, 'SHADOW')).toEqual([])
    expect(await until(one, 'SHADOW')).toBeLessThan(2_000)
    await valkey.restart()
    expect(await set(one, 'NEW')).toEqual([])
    expect(await until(other, 'NEW')).toBeLessThan(2_000)
    expect(await answering(other)).toEqual(['new'])
  }, 90_000)
})
