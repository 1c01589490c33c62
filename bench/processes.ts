/**
 * Processes of the bench: started on a core of their own where the machine has two and `taskset`, and asked for the
 * processor time they took where it has /proc. It ends only what it started.
 */
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'

export interface Child {
  /** Where it listens, without a path. */
  readonly origin: string
  /** Seconds of processor time since its start; null where the system does not tell. */
  readonly cpuSeconds: () => number | null
  readonly stop: () => Promise<void>
}

/** The core of the contestants, and that of load and upstream. */
export const cores = { contestant: 0, load: 1 } as const

/** From util-linux. */
const pinner = 'taskset'

/** Whether processes can be kept to a core here. */
export function canPin(): boolean {
  return availableParallelism() >= 2 && spawnSync(pinner, ['--version']).status === 0
}

/** Keeps this process, with all its threads, to a core. */
export function pinThis(core: number): void {
  const { status } = spawnSync(pinner, ['--all-tasks', '--cpu-list', '--pid', String(core), String(process.pid)])
  if (status !== 0) throw new Error('taskset could not keep this process to a core')
}

/**
 * Starts a Node script that prints its address, and waits for that.
 * Rejects when it ends before, with what it said about it.
 */
export async function startChild(script: string, options: { core: number | null; environment: Readonly<Record<string, string>> }): Promise<Child> {
  const pinned = options.core === null ? [] : [pinner, '--cpu-list', String(options.core)]
  const [command = '', ...rest] = [...pinned, process.execPath, script]
  const child = spawn(command, rest, { env: { PATH: process.env['PATH'] ?? '', ...options.environment }, stdio: ['ignore', 'pipe', 'pipe'] })
  // A bench that is broken off takes its processes along.
  const onExit = () => void child.kill('SIGKILL')
  process.once('exit', onExit)
  const ended = new Promise<void>((resolve) => child.once('close', () => {
    process.removeListener('exit', onExit)
    resolve()
  }))
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-4_000)
  })
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4_000)
      const address = /\bhttp:\/\/[\w.:[\]]+/.exec(said)
      if (address) resolve(new URL(address[0]).origin)
    })
    child.once('error', reject)
    void ended.then(() => reject(new Error(`${script} ended before it was ready. ${complaints}`)))
  })
  return {
    origin,
    cpuSeconds: () => cpuSecondsOf(child.pid),
    stop: () => {
      child.kill('SIGTERM')
      return ended
    },
  }
}

const ticksPerSecond = 100

/** User and system time of a process, from Linux's /proc: fields 14 and 15, counted after the name in brackets. */
function cpuSecondsOf(pid: number | undefined): number | null {
  try {
    const stat = readFileSync(`/proc/${pid ?? ''}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return null
  }
}
