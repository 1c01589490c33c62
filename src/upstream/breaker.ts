/**
 * Stops calls that fail again and again: a circuit for each tenant's use of an operation, and one for each host. A
 * circuit opens after some failures in a row, or when half of the last seconds' calls failed. Knows no HTTP; the client
 * says what a call came to.
 */
import type { Clock } from '../clock.ts'

/**
 * What a call came to. `answered`: an answer or a refusal, both healthy. `operation-failed`: time-out, passing fault,
 * broken contract. `host-failed`: no connection, or 502 to 504. `abandoned`: stopped by us, which says nothing.
 */
export type CallResult = 'answered' | 'operation-failed' | 'host-failed' | 'abandoned'

/** Leave to make one call; must be settled once. */
export interface Permit {
  readonly kind: 'permit'
  settle(result: CallResult): void
}

export interface Breaker {
  /** Whether a call would be refused now. */
  isOpen(tenant: string, operationId: string, host: string): boolean
  /** Whole seconds, at least 1, until a call may be tried; null when it may be tried now. */
  retryAfter(tenant: string, operationId: string, host: string): number | null
  enter(tenant: string, operationId: string, host: string): Permit | { readonly kind: 'open'; readonly retryAfter: number }
  /** The circuits that let nothing through, or a probe only. */
  open(): Omit<BreakerEvent, 'state'>[]
}

/** A change of one circuit. `tenant` and `operationId` are null for a host's. */
export interface BreakerEvent {
  readonly state: 'open' | 'half-open' | 'closed'
  readonly tenant: string | null
  readonly operationId: string | null
  readonly host: string
}

export interface BreakerOptions {
  readonly clock: Clock
  /** Failures in a row that open a circuit; 5 by default. */
  readonly failures?: number
  /** How many calls in the last `windowMs` it takes until their share of failures counts; 20 by default. */
  readonly calls?: number
  /** The share of failures among them that opens a circuit; 0.5 by default. */
  readonly share?: number
  /** Milliseconds; 10,000 by default. Counted in twentieths. */
  readonly windowMs?: number
  /** Milliseconds until a probe is let through; 10,000 by default. */
  readonly pauseMs?: number
  readonly onChange?: (event: BreakerEvent) => void
}

interface Circuit {
  readonly name: Omit<BreakerEvent, 'state'>
  /** In a row. */
  failures: number
  /** The calls of the last window, oldest first. */
  readonly recent: Bucket[]
  openedAt: number | null
  probing: boolean
}

interface Bucket {
  readonly index: number
  calls: number
  failed: number
}

const bucketsInWindow = 20
/** Below this many circuits nothing is tidied away. */
const tidyAbove = 1_000

/** What a call's result means to one circuit. */
type Verdict = 'healthy' | 'failed' | 'nothing'

/** Makes the in-memory breaker of one process. */
export function createBreaker(options: BreakerOptions): Breaker {
  const { clock, failures: limit = 5, calls: enough = 20, share = 0.5, windowMs = 10_000, pauseMs = 10_000, onChange = () => undefined } = options
  const circuits = new Map<string, Circuit>()
  const bucketMs = windowMs / bucketsInWindow

  function waitOf(circuit: Circuit | undefined): number | null {
    if (!circuit || circuit.openedAt === null) return null
    const left = circuit.openedAt + pauseMs - clock.now()
    if (left <= 0 && !circuit.probing) return null
    return Math.max(1, Math.ceil(left / 1000))
  }

  function longestWait(keys: readonly string[]): number | null {
    const waits = keys.map((key) => waitOf(circuits.get(key))).filter((wait) => wait !== null)
    return waits.length === 0 ? null : Math.max(...waits)
  }

  /** Takes the probe of a circuit that has paused long enough. */
  function startProbe(key: string): boolean {
    const circuit = circuits.get(key)
    if (!circuit || circuit.openedAt === null) return false
    circuit.probing = true
    onChange({ ...circuit.name, state: 'half-open' })
    return true
  }

  function circuitOf(key: string, name: Circuit['name']): Circuit {
    const known = circuits.get(key)
    if (known) return known
    if (circuits.size >= tidyAbove) for (const [other, { failures, recent }] of circuits) if (failures === 0 && isOld(recent.at(-1))) circuits.delete(other)
    const circuit: Circuit = { name, failures: 0, recent: [], openedAt: null, probing: false }
    circuits.set(key, circuit)
    return circuit
  }

  function isOld(bucket: Bucket | undefined): boolean {
    return !bucket || bucket.index <= Math.floor(clock.now() / bucketMs) - bucketsInWindow
  }

  function count({ recent }: Circuit, failed: boolean): void {
    const index = Math.floor(clock.now() / bucketMs)
    let last = recent.at(-1)
    // A wall clock set back goes on with the latest bucket.
    if (!last || index > last.index) {
      last = { index, calls: 0, failed: 0 }
      recent.push(last)
      while (isOld(recent[0])) recent.shift()
    }
    last.calls += 1
    if (failed) last.failed += 1
  }

  function failsTooOften({ recent }: Circuit): boolean {
    let calls = 0
    let failed = 0
    for (const bucket of recent) {
      if (isOld(bucket)) continue
      calls += bucket.calls
      failed += bucket.failed
    }
    return calls >= enough && failed >= calls * share
  }

  function record(key: string, name: Circuit['name'], verdict: Verdict, probe: boolean): void {
    if (probe) {
      const probed = circuits.get(key)
      if (probed) probed.probing = false
    }
    if (verdict === 'nothing') return
    const circuit = circuitOf(key, name)
    // Calls sent before it opened say nothing of how things are now.
    if (circuit.openedAt !== null && !probe) return
    if (verdict === 'healthy' && probe) {
      circuits.delete(key)
      onChange({ ...name, state: 'closed' })
      return
    }
    count(circuit, verdict === 'failed')
    circuit.failures = verdict === 'failed' ? circuit.failures + 1 : 0
    if (verdict === 'healthy' || !(probe || circuit.failures >= limit || failsTooOften(circuit))) return
    circuit.openedAt = clock.now()
    onChange({ ...name, state: 'open' })
  }

  const retryAfter: Breaker['retryAfter'] = (tenant, operationId, host) => longestWait([host, operationKey(tenant, operationId)])

  return {
    retryAfter,
    open: () => [...circuits.values()].filter(({ openedAt }) => openedAt !== null).map(({ name }) => name),
    isOpen: (tenant, operationId, host) => retryAfter(tenant, operationId, host) !== null,
    enter(tenant, operationId, host) {
      const wait = retryAfter(tenant, operationId, host)
      if (wait !== null) return { kind: 'open', retryAfter: wait }
      const own = operationKey(tenant, operationId)
      const hostProbe = startProbe(host)
      const ownProbe = startProbe(own)
      return {
        kind: 'permit',
        settle(result) {
          record(host, { tenant: null, operationId: null, host }, hostVerdicts[result], hostProbe)
          record(own, { tenant, operationId, host }, operationVerdicts[result], ownProbe)
        },
      }
    },
  }
}

const hostVerdicts = {
  'answered': 'healthy', 'operation-failed': 'nothing', 'host-failed': 'failed', 'abandoned': 'nothing',
} as const satisfies Record<CallResult, Verdict>

const operationVerdicts = {
  'answered': 'healthy', 'operation-failed': 'failed', 'host-failed': 'nothing', 'abandoned': 'nothing',
} as const satisfies Record<CallResult, Verdict>

/** Operation ids have no spaces and hosts are URLs, so the two kinds of keys never meet. */
function operationKey(tenant: string, operationId: string): string {
  return `${operationId} ${tenant}`
}
