/** Shutdown of the real process: what runs is finished, what is new is refused, and nothing is left behind. */
import { once } from 'node:events'
import { request } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { startSandbox } from '#src/sandbox/server.ts'
import { startFaultUpstream } from '#test/support/fault-upstream.ts'
import { hanging, held } from '#test/support/misbehaviours.ts'
import { closedPort, startProcess, type StartedProcess } from '#test/support/process.ts'

const environment = {
  HUAWEICLOUD_SDK_AK: 'SANDBOXAKSOLUTION',
  HUAWEICLOUD_SDK_SK: 'sandbox-secret-key-of-the-yunfan-solutions',
  HUAWEICLOUD_SDK_DOMAIN_ID: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934',
  QUOTA: 'off',
}

let cleanUp: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of cleanUp.toReversed()) await close()
  cleanUp = []
})

function start(settings: Readonly<Record<string, string>>): StartedProcess {
  const started = startProcess(settings)
  cleanUp.push(async () => {
    started.child.kill('SIGKILL')
    await started.ended
  })
  return started
}

async function startUpstream() {
  const sandbox = await startSandbox({ quotas: false })
  cleanUp.push(() => sandbox.close())
  const upstream = await startFaultUpstream(sandbox.url)
  cleanUp.push(() => upstream.close())
  return upstream
}

async function query(url: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const answer = await request(`${url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ customers(first: 1) { totalCount } }' }),
  })
  return { status: answer.statusCode, body: await answer.body.json() }
}

async function readiness(url: string): Promise<number> {
  const answer = await request(`${url}/health/ready`)
  await answer.body.dump()
  return answer.statusCode
}

/** The code with which a query failed; null when it was answered. Listened to at once, so that no rejection is unhandled. */
function failureOf(running: Promise<unknown>): Promise<unknown> {
  return running.then(() => null, (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error))
}

/** Waits until the signal has been seen, which the log says. */
async function untilShuttingDown({ child, output }: StartedProcess): Promise<void> {
  while (!output().stdout.includes('"msg":"shutting down"')) {
    if (child.stdout === null) throw new TypeError('its output is not read')
    await once(child.stdout, 'data')
  }
}

describe('SIGTERM', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('lets a running query finish, refuses new ones, and ends with status 0 (%s)', async (signal) => {
    const upstream = await startUpstream()
    const call = held()
    upstream.breakOperation('ListSubCustomers', call.behave)
    const started = start({ ...environment, BSS_URL: upstream.url })
    const url = await started.ready
    const running = query(url)
    await call.arrived
    started.child.kill(signal)
    await untilShuttingDown(started)
    expect(await readiness(url)).toBe(503)
    expect(await query(url)).toMatchObject({ status: 503, body: { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] } })
    call.release()
    expect(await running).toMatchObject({ status: 200, body: { data: { customers: { totalCount: expect.any(Number) } } } })
    expect(await started.ended).toEqual({ status: 0, signal: null })
    expect(started.output().stderr).toBe('')
  })

  it('a second time ends it at once with status 1, and the log says so', async () => {
    const upstream = await startUpstream()
    const call = hanging()
    upstream.breakOperation('ListSubCustomers', call.behave)
    const started = start({ ...environment, BSS_URL: upstream.url, UPSTREAM_TIMEOUT_MS: '60000', QUERY_TIMEOUT_MS: '60000' })
    const dropped = failureOf(query(await started.ready))
    await call.arrived
    started.child.kill('SIGTERM')
    await untilShuttingDown(started)
    started.child.kill('SIGTERM')
    expect(await started.ended).toEqual({ status: 1, signal: null })
    expect(started.output().stdout).toContain('"reason":"a second signal"')
    expect(await dropped).toBeOneOf(['UND_ERR_SOCKET', 'ECONNRESET'])
  })

  it('does not wait for longer than SHUTDOWN_TIMEOUT_MS', async () => {
    const upstream = await startUpstream()
    const call = hanging()
    upstream.breakOperation('ListSubCustomers', call.behave)
    const started = start({ ...environment, BSS_URL: upstream.url, UPSTREAM_TIMEOUT_MS: '60000', QUERY_TIMEOUT_MS: '60000', SHUTDOWN_TIMEOUT_MS: '200' })
    const dropped = failureOf(query(await started.ready))
    await call.arrived
    started.child.kill('SIGTERM')
    expect(await started.ended).toEqual({ status: 1, signal: null })
    expect(started.output().stdout).toContain('SHUTDOWN_TIMEOUT_MS is over')
    expect(await dropped).toBeOneOf(['UND_ERR_SOCKET', 'ECONNRESET'])
  })
})

describe('the sandbox beside it', () => {
  /** Resolves when nobody answers at the address any more: a refused connection is the only way out. */
  async function untilGone(url: string): Promise<void> {
    for (;;) {
      try {
        await (await request(`${url}/__sandbox/partners`)).body.dump()
      } catch {
        return
      }
    }
  }

  it.each([['SIGTERM', 0], ['SIGKILL', null]] as const)('ends with it, even when it dies (%s)', async (signal, status) => {
    const port = await closedPort()
    const started = start({ SANDBOX_PORT: String(port) })
    await started.ready
    const sandboxUrl = `http://127.0.0.1:${port}`
    const answer = await request(`${sandboxUrl}/__sandbox/partners`)
    await answer.body.dump()
    expect(answer.statusCode).toBe(200)
    started.child.kill(signal)
    expect((await started.ended).status).toBe(status)
    await untilGone(sandboxUrl)
  })
})
