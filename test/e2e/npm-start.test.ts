/** `npm start` as people and process managers use it: a signal that npm gets ends the service behind it, in order. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { request } from 'undici'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

it('npm start ends cleanly, and leaves nothing behind, when npm gets SIGTERM', async () => {
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: { ...process.env, PORT: '0', SANDBOX_PORT: '0', LOG_LEVEL: 'info' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  const addresses = Promise.withResolvers<readonly [string, string]>()
  const closed = new Promise<void>((resolve) => void child.once('close', () => resolve()))
  void closed.then(() => addresses.reject(new Error(`it ended: ${output}`)))
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const service = /^Partner Graph is at (\S+)\/graphql$/m.exec(output)?.[1]
      const sandbox = /sandbox at (\S+)/.exec(output)?.[1]
      if (service !== undefined && sandbox !== undefined) addresses.resolve([service, sandbox])
    })
  }
  try {
    const [service, sandbox] = await addresses.promise
    const ready = await request(`${service}/health/ready`)
    await ready.body.dump()
    expect(ready.statusCode).toBe(200)
    child.kill('SIGTERM')
    // The pipes close when the last process that holds them has ended: not npm alone, nor the shell that it runs.
    await closed
    expect(output).toContain('"msg":"shutting down"')
    expect(output).not.toContain('ended before everything had finished')
    for (const address of [service, sandbox]) await expect(request(`${address}/health/live`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  } finally {
    // Its whole group, where something went wrong; gone already where nothing did.
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      await closed
    }
  }
}, 120_000)
