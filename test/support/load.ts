/** Closed loops of callers over HTTP, and what became of every request. */
import { setTimeout as pause } from 'node:timers/promises'
import { Agent, request, type Dispatcher } from 'undici'
import { z } from 'zod'

export interface Question {
  /** What kind it is, for the figures. */
  readonly kind: string
  readonly query: string
  readonly variables?: Readonly<Record<string, unknown>>
  /** The idempotency key, of a write. */
  readonly key?: string
}

export interface Outcome {
  readonly kind: string
  readonly key: string | null
  /** Which of the addresses was asked. */
  readonly replica: number
  readonly sentAt: number
  readonly endedAt: number
  /**
   * `answered`: a whole answer with its status. `refused`: no connection, so nothing was sent. `broken`: the connection
   * ended before an answer began. `cut`: it ended before the answer did.
   */
  readonly end: 'answered' | 'refused' | 'broken' | 'cut'
  readonly status: number | null
  /** Why it was broken. */
  readonly failure: string | null
  /** The codes of the answer's errors. */
  readonly codes: readonly string[]
  /** The state of the receipt, of a write that has one. */
  readonly receipt: string | null
  /** The operations that were answered from the cache. */
  readonly kept: readonly string[]
}

export interface Caller {
  readonly headers?: Readonly<Record<string, string>>
  /** The next question. Called when the last one has ended. */
  next(): Question
  /** Between an answer and the next question. */
  readonly pauseMs: number
}

export interface Load {
  readonly outcomes: readonly Outcome[]
  /** Resolves when `count` more requests that fit have ended than had when it was called. */
  more(count: number, fits?: (outcome: Outcome) => boolean): Promise<void>
  /** Asks on until so many requests have ended, and stops. */
  atMost(count: number): Promise<void>
  /** No new questions; resolves when the last has ended. */
  stop(): Promise<void>
}

const receiptSchema = z.object({ customerBalanceAllocate: z.object({ receipt: z.object({ state: z.string() }).nullable() }) })

const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).default([]),
  extensions: z.object({ upstream: z.object({ trace: z.array(z.object({ operation: z.string(), kept: z.unknown().optional() })).default([]) }).optional() }).optional(),
})

/** Every answer without errors. */
export const isRight = ({ end, status, codes }: Outcome) => end === 'answered' && status === 200 && codes.length === 0

/**
 * Starts the callers, the first at the first address, the next at the next, and so on around. An address that is null is
 * not asked until it is there.
 * @param freshConnections whether each request has a connection of its own, so that a closed one is never written to
 */
export function startLoad(addresses: () => readonly (string | null)[], callers: readonly Caller[], freshConnections = false): Load {
  const outcomes: Outcome[] = []
  let watchers: (() => void)[] = []
  const over = new AbortController()
  const kept = freshConnections ? null : new Agent({ connections: null })

  async function loop({ next, headers = {}, pauseMs }: Caller, index: number): Promise<void> {
    while (!over.signal.aborted) {
      const all = addresses()
      const replica = index % Math.max(1, all.length)
      const address = all[replica]
      if (address) {
        outcomes.push(await ask({ address, replica, question: next(), headers, agent: kept }))
        for (const look of watchers) look()
      }
      await pause(pauseMs)
    }
  }

  const loops = Promise.all(callers.map(loop))
  const load: Load = {
    outcomes,
    async atMost(count) {
      await load.more(count - outcomes.length)
      await load.stop()
    },
    more(count, fits = () => true) {
      const before = outcomes.length
      return new Promise((resolve) => {
        const look = () => {
          if (outcomes.slice(before).filter(fits).length < count) return
          watchers = watchers.filter((other) => other !== look)
          resolve()
        }
        watchers.push(look)
        look()
      })
    },
    async stop() {
      over.abort()
      await loops
      await kept?.destroy()
    },
  }
  return load
}

interface Asking {
  readonly address: string
  readonly replica: number
  readonly question: Question
  readonly headers: Readonly<Record<string, string>>
  /** Null: a connection of its own. */
  readonly agent: Dispatcher | null
}

async function ask({ address, replica, question, headers, agent }: Asking): Promise<Outcome> {
  const { kind, query, variables } = question
  const dispatcher = agent ?? new Agent()
  const sentAt = Date.now()
  const without = { kind, key: question.key ?? null, replica, sentAt, failure: null, codes: [], receipt: null, kept: [] }
  let status: number | null = null
  try {
    const { statusCode, body } = await request(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-partner-graph-trace': '1', ...headers },
      body: JSON.stringify({ query, variables }),
      dispatcher,
    })
    status = statusCode
    const { data, errors, extensions } = answerSchema.parse(await body.json())
    return {
      ...without,
      endedAt: Date.now(),
      end: 'answered',
      status: statusCode,
      codes: errors.map(({ extensions: { code } }) => code),
      receipt: receiptSchema.safeParse(data).data?.customerBalanceAllocate.receipt?.state ?? null,
      kept: (extensions?.upstream?.trace ?? []).filter((call) => call.kept !== undefined).map(({ operation }) => operation),
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    return { ...without, endedAt: Date.now(), status, end: code === 'ECONNREFUSED' ? 'refused' : status === null ? 'broken' : 'cut', failure: code ?? String(error) }
  } finally {
    if (!agent) await dispatcher.destroy()
  }
}

/** How often a kind of outcome came, most frequent first: `answered 812, SERVICE_UNAVAILABLE 3`. */
export function countsOf(outcomes: readonly Outcome[]): string {
  const names = outcomes.map((outcome) => (isRight(outcome) ? 'right' : (outcome.codes[0] ?? outcome.failure ?? outcome.end)))
  const counts = Object.entries(Object.groupBy(names, (name) => name)).map(([name, all = []]) => [name, all.length] as const)
  return counts.toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`).join(', ')
}
