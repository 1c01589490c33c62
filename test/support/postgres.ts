/**
 * A private PostgreSQL for tests: its own folder, its own port, ended with the test. It refuses to run as root, so then it
 * runs as `nobody`. Where there is none on the machine, the tests that need it are skipped, loudly.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** The uid and gid of `nobody` on Linux. */
const nobody = 65_534

function findPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin')) : []
  return [...versions, '/usr/local/bin', '/usr/bin', '/opt/homebrew/bin'].find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null
}

const programs = findPrograms()

/** Whether this machine has one. */
export const hasPostgres = programs !== null
if (!hasPostgres) process.stderr.write('\n*** NO POSTGRESQL ON THIS MACHINE: the tests that need one are SKIPPED. ***\n\n')

export interface PostgresUnderTest {
  /** The address of a new, empty database. */
  database(): Promise<string>
  /** Ends it without a word (SIGKILL): what was committed stays, connections break. Resolves when it has gone. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** Starts one. Rejects where there is none. */
export async function startPostgres(): Promise<PostgresUnderTest> {
  if (programs === null) throw new Error('there is no PostgreSQL on this machine')
  const bin = programs
  const folder = mkdtempSync(join(tmpdir(), 'partner-graph-postgres-'))
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if ('uid' in asNobody) chownSync(folder, nobody, nobody)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'], { ...asNobody, cwd: folder, stdio: 'ignore' })
  const port = await freePort()
  const address = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`
  let server: ChildProcess | null = null
  let databases = 0

  const hasEnded = () => server === null || server.exitCode !== null || server.signalCode !== null

  function launch(): void {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'], { ...asNobody, cwd: folder, stdio: 'ignore' })
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server === null || hasEnded()) return
    const ended = once(server, 'exit')
    server.kill(signal)
    await ended
  }

  async function start(): Promise<void> {
    launch()
    const isUp = async () => {
      const client = new pg.Client({ connectionString: address('postgres') })
      client.on('error', () => undefined)
      try {
        await client.connect()
        await client.end()
        return true
      } catch {
        return false
      }
    }
    for (let tries = 0; tries < 400; tries += 1) {
      if (await isUp()) return
      // After a SIGKILL it refuses to start until the last of its old processes has seen that it is alone.
      if (hasEnded()) launch()
      await pause(50)
    }
    throw new Error('PostgreSQL did not come up')
  }

  await start()
  return {
    async database() {
      databases += 1
      const name = `test_${databases}`
      const client = new pg.Client({ connectionString: address('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return address(name)
    },
    kill: () => end('SIGKILL'),
    start,
    stop: async () => {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
