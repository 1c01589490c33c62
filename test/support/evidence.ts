/** Spans of evidence made up for tests. */
import { countAttempt, countCompared, emptyTally, type Role, type Span, type Tally } from '#src/generations/evidence/tally.ts'
import type { Compared } from '#src/generations/shadow/compared.ts'

export interface Made {
  readonly generation: 'old' | 'new'
  readonly role?: Role
  readonly calls: number
  readonly errors?: number
  /** Of each call that answers; one after the other, from the first again. */
  readonly tookMs?: readonly number[]
}

/** A tally of calls. */
export function tallyOf(...made: readonly Made[]): Tally {
  const tally = emptyTally()
  for (const { generation, role = 'primary', calls, errors = 0, tookMs = [20, 30, 25] } of made) {
    for (let index = 0; index < calls; index++) {
      countAttempt(tally, { generation, role, outcome: index < errors ? 'failed' : 'answered', tookMs: tookMs[index % tookMs.length] ?? 0 })
    }
  }
  return tally
}

/** A comparison that came out equal, unless it says otherwise. */
export function compared(over: Partial<Compared> = {}): Compared {
  return { operation: 'order.details', tenant: 'one', at: 0, classes: [], result: 'equal', fields: [], noise: false, ...over }
}

/** Adds comparisons to a tally. */
export function withCompared(tally: Tally, comparisons: readonly Compared[]): Tally {
  for (const one of comparisons) countCompared(tally, one)
  return tally
}

/** Spans of a minute each, from `at` on. */
export function spansOf(tallies: readonly Tally[], at = 0): readonly Span[] {
  return tallies.map((tally, index) => ({ at: at + index * 60_000, lengthMs: 60_000, tally }))
}
