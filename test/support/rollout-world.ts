/** Roll-outs of three operations at once, with a front-end that goes on asking and looks at every answer. */
import { createHash } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storePath } from '#test/support/writes.ts'
import { frontEndOperations, frontEndQueries, type FrontEndQuery, type FrontEndSize } from '#test/support/front-end.ts'
import { startServiceWithSandbox, type ServiceUnderTest } from '#test/support/service.ts'
import type { Sandbox } from '#src/sandbox/server.ts'

export interface RolloutWorld {
  readonly under: ServiceUnderTest & { readonly sandbox: Sandbox }
  /** What a front-end saw that it should not have: errors, and answers unlike the first ones. */
  readonly surprises: readonly string[]
  /** How many answers it saw. */
  answers(): number
  /** The shares of the traffic that an operation was moved to, in order. */
  stepsOf(operation: string): readonly unknown[]
  /** Asks on until it is so; throws with where the roll-outs stand when it takes too long. */
  until(reached: (rollouts: readonly RolloutState[]) => boolean, mostMs: number): Promise<void>
  rollouts(): Promise<readonly RolloutState[]>
  close(): Promise<void>
}

export interface RolloutState {
  readonly name: string
  readonly verdict: { readonly word: string; readonly reason: string }
  readonly rollout: { readonly stage: string; readonly percent: number; readonly isWaiting: boolean; readonly holding: string | null; readonly callsSeen: number; readonly callsNeeded: number } | null
}

export interface RolloutTermsText {
  /** The policy file's `rollout`, as YAML in one line. */
  readonly rollout: string
  /** Requests of the front-end at once. */
  readonly callers: number
  /** How many callers there are by name: as many as make it certain that each step of a canary has some on either side. */
  readonly names?: number
  readonly size?: FrontEndSize
}

const stateQuery = `query ($name: String) { upstreamOperations(name: $name) { name verdict { word reason } rollout { stage percent isWaiting holding callsSeen callsNeeded } } }`

const keyOf = (caller: string) => `pgk-${caller}-of-a-front-end-under-test`

function keysFile(callerNames: readonly string[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'partner-graph-keys-')), 'keys.yaml')
  const line = (name: string, scopes: string) => `  - { name: ${name}, tenant: local, scopes: [${scopes}], sha256: ${createHash('sha256').update(keyOf(name)).digest('hex')} }\n`
  writeFileSync(file, `keys:\n${callerNames.map((name) => line(name, 'partner:read, finance:read')).join('')}${line('operator', 'partner:read, operator')}`)
  return file
}

/** Starts it; the front-end asks from then on. */
export async function startRolloutWorld({ rollout, callers, names = 60, size = { customers: 24, ordersOfEach: 3 } }: RolloutTermsText): Promise<RolloutWorld> {
  const callerNames = Array.from({ length: names }, (_, index) => `portal-${index}`)
  const under = await startServiceWithSandbox({
    policy: `default: old\nrollout: ${rollout}\noperations:\n${frontEndOperations.map((name) => `  ${name}: { use: auto, sample: 100 }`).join('\n')}\n`,
    environment: { STORE_URL: `sqlite:${storePath()}`, JOURNAL_KEY: 'a key of at least thirty-two characters', API_KEYS_FILE: keysFile(callerNames), CALLER_RATE: '0', EVIDENCE_SPAN_MS: '200', ROLLOUT_TICK_MS: '100', SHADOW_TIMEOUT_MS: '20000' },
  })
  const as = (caller: string): ServiceUnderTest['query'] => (query, variables) => under.query(query, variables, { 'x-api-key': keyOf(caller) })
  const queries = await frontEndQueries({ query: as('portal-0'), sandbox: under.sandbox }, size)
  const first = new Map<FrontEndQuery, string>()
  const surprises: string[] = []
  const over = new AbortController()
  let answers = 0

  async function askOnce(asked: FrontEndQuery): Promise<void> {
    const { data, errors } = await as(callerNames[answers % callerNames.length] ?? '')(asked.query, asked.variables)
    answers++
    if (errors) surprises.push(`${asked.kind}: ${errors.map(({ message }) => message).join('; ')}`)
    // A cursor says which generation its list began on, and is opaque to a front-end.
    const seen = JSON.stringify(data, (key, value: unknown) => (key === 'endCursor' ? undefined : value))
    const expected = first.get(asked) ?? seen
    first.set(asked, expected)
    if (seen !== expected) surprises.push(`${asked.kind}: ${seen} instead of ${expected}`)
  }

  // One round before anything moves: what a front-end sees from the old generation.
  for (const asked of queries) await askOnce(asked)
  // Each operation as often as the others.
  const byOperation = frontEndOperations.map((operation) => queries.filter((asked) => asked.operation === operation))
  let turn = 0
  const asking = Promise.all(Array.from({ length: callers }, async () => {
    while (!over.signal.aborted) {
      const of = byOperation[turn % byOperation.length] ?? []
      const asked = of[Math.floor(turn++ / byOperation.length) % of.length]
      if (asked) await askOnce(asked)
    }
  }))

  async function rollouts(): Promise<readonly RolloutState[]> {
    const mine: RolloutState[] = []
    for (const name of frontEndOperations) {
      const { data, errors } = await as('operator')(stateQuery, { name })
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
      // What comes back is this service's own answer.
      mine.push(...(data?.['upstreamOperations'] as readonly RolloutState[]))
    }
    return mine
  }

  return {
    under, surprises, rollouts,
    stepsOf: (operation) => under.logs.filter((line) => line['operation'] === operation && String(line['event']).startsWith('rollout.stepped')).map(({ to }) => to),
    answers: () => answers,
    until: async (reached, mostMs) => {
      const end = Date.now() + mostMs
      for (;;) {
        const now = await rollouts()
        if (reached(now)) return
        if (Date.now() > end) throw new Error(`it did not come about: ${JSON.stringify(now, null, 1)}`)
      }
    },
    close: async () => {
      over.abort()
      await asking
      await under.close()
    },
  }
}
