/** The service as a user starts it: src/main.ts in a process of its own. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Ended {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
}

export interface StartedProcess {
  readonly child: ChildProcess
  /** What it has printed so far. */
  output(): { readonly stdout: string; readonly stderr: string }
  /** Resolves with the service's address once it is printed; rejects when the process ends before. */
  readonly ready: Promise<string>
  readonly ended: Promise<Ended>
}

const entry = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const inherited = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot']

/** Starts it with these settings and no others. Free ports unless they are named. */
export function startProcess(settings: Readonly<Record<string, string>> = {}): StartedProcess {
  const environment = Object.fromEntries(inherited.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])))
  const child = spawn(process.execPath, [entry], {
    env: { ...environment, PORT: '0', SANDBOX_PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const ready = Promise.withResolvers<string>()
  // Not every test waits for it.
  ready.promise.catch(() => undefined)
  const ended = Promise.withResolvers<Ended>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    const address = /^Partner Graph is at (\S+)\/graphql$/m.exec(stdout)?.[1]
    if (address !== undefined) ready.resolve(address)
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // `close` comes when the output has been read to its end; `exit` may come before.
  child.once('close', (status, signal) => {
    ready.reject(new Error(`it ended before it was ready: ${stderr}`))
    ended.resolve({ status, signal })
  })
  return { child, output: () => ({ stdout, stderr }), ready: ready.promise, ended: ended.promise }
}

/** A port of this machine that is taken until `release` is called. */
export async function takePort(): Promise<{ readonly port: number; release(): Promise<void> }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  return { port: address.port, release: () => new Promise((resolve) => void server.close(() => resolve())) }
}

/** A port of this machine that nobody listens on. */
export async function closedPort(): Promise<number> {
  const { port, release } = await takePort()
  await release()
  return port
}
