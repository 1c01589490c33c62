/**
 * The policy file, read again when it changes. A broken one leaves the last good one in force and says so; at the start a
 * broken one ends the start.
 */
import { readFile } from 'node:fs/promises'
import type { Clock } from './clock.ts'
import type { ConfigFile } from './generations/config-file.ts'
import type { MigrationEvents } from './generations/migration-events.ts'
import type { Policy } from './generations/policy.ts'
import { repeat } from './repeating.ts'

export interface PolicyFile {
  /** The last good one. */
  policy(): Policy
  /** Why the file as it is now is not in force; null when it is. */
  problem(): string | null
  stop(): Promise<void>
}

export interface PolicyFileOptions {
  readonly file: ConfigFile
  /** What it says, as it was read at the start. */
  readonly policy: Policy
  readonly clock: Clock
  readonly events: Pick<MigrationEvents, 'emit'>
  /** Throws (or rejects) with what is wrong with it, in a message for an operator. */
  readonly parse: (file: ConfigFile) => Policy
  readonly accept: (policy: Policy) => Promise<void>
}

const everyMs = 1_000

/** Starts to follow it. */
export function followPolicyFile({ file, clock, events, parse, accept, ...first }: PolicyFileOptions): PolicyFile {
  let policy = first.policy
  let text: string | null = file.text
  let problem: string | null = null

  async function look(): Promise<void> {
    const found = await readFile(file.name, 'utf8').catch(() => null)
    // What a broken one lacked may stand elsewhere, such as a tenant's account id: it is tried again.
    if (found === text && problem === null) return
    text = found
    try {
      if (found === null) throw new Error(`${file.name} cannot be read`)
      const parsed = parse({ name: file.name, text: found })
      await accept(parsed)
      policy = parsed
      problem = null
      events.emit({ name: 'policy.file-reloaded' })
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown'
      if (message !== problem) events.emit({ name: 'policy.file-broken', facts: { problem: message } })
      problem = message
    }
  }

  const looking = repeat({ clock, everyMs, work: look, onFailed: () => undefined })
  return { policy: () => policy, problem: () => problem, stop: () => looking.stop() }
}
