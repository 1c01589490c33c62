/** A private Redis or Valkey for tests: the machine's own program on a free port, with nothing kept on disk. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { closedPort } from './process.ts'

export interface ValkeyProcess {
  readonly url: URL
  /** Ends it without warning (SIGKILL). What it held is lost. */
  kill(): Promise<void>
  /** Starts it again on its port. */
  restart(): Promise<void>
  /** Stops it from doing anything while its connections stay (SIGSTOP). */
  freeze(): void
  thaw(): void
}

const programs = ['valkey-server', 'redis-server']

/** The server's program (`VALKEY_PATH`, else from the search path); undefined, and said loudly, when there is none. */
export function findValkey(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const chosen = process.env['VALKEY_PATH']
  const candidates = chosen ? [chosen] : programs.flatMap((program) => [...folders, '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, program)))
  const found = candidates.find((path) => existsSync(path))
  if (found === undefined) process.stderr.write('\n*** NO REDIS OR VALKEY ON THIS MACHINE: the tests that need one are SKIPPED. Set VALKEY_PATH to one. ***\n\n')
  return found
}

/** Starts one and waits until it answers. */
export async function startValkey(program: string): Promise<ValkeyProcess> {
  const port = await closedPort()
  let child = await launch(program, port)
  return {
    url: new URL(`redis://127.0.0.1:${port}`),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
    async restart() {
      child = await launch(program, port)
    },
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
  }
}

async function launch(program: string, port: number): Promise<ChildProcess> {
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', tmpdir()]
  const child = spawn(program, settings, { stdio: 'ignore' })
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${program} ended with status ${child.exitCode}`)
    if (await answers(port)) return child
  }
}

/** Whether the server takes a connection and answers a PING with PONG. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.once('data', (bytes) => {
      socket.destroy()
      resolve(bytes.toString().startsWith('+PONG'))
    })
    // Refused: asked again, but not in a tight loop.
    socket.once('error', () => setTimeout(resolve, 20, false))
  })
}
