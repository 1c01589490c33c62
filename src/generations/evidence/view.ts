/**
 * The evidence of all replicas in memory, as a replica reads it: it follows the store by what changed there, and adds up by
 * operation when asked. Asking costs the store nothing.
 */
import { hourMs, together, type StoredSpan } from './rows.ts'
import { mergeSpans, type Span } from './tally.ts'

export interface EvidenceView {
  /** Takes over rows, in the order in which they changed. */
  take(spans: readonly StoredSpan[]): void
  /** Forgets what began before. */
  forget(before: number): void
  /** An operation's spans of all replicas and tenants, each span once, oldest first. */
  spans(operation: string, from: number): readonly Span[]
  /** The same of one tenant. */
  spansOf(operation: string, tenant: string, from: number): readonly Span[]
}

interface Moment {
  readonly at: number
  readonly lengthMs: number
  /** By replica and tenant. */
  readonly rows: Map<string, StoredSpan>
  merged: Span | null
}

export function createEvidenceView(): EvidenceView {
  const operations = new Map<string, Map<string, Moment>>()

  function takeOne(row: StoredSpan): void {
    const moments = operations.get(row.operation) ?? new Map<string, Moment>()
    operations.set(row.operation, moments)
    if (row.replica === together) dropAdded(moments, row)
    const key = `${row.at}/${row.lengthMs}`
    const moment = moments.get(key) ?? { at: row.at, lengthMs: row.lengthMs, rows: new Map<string, StoredSpan>(), merged: null }
    moments.set(key, moment)
    moment.rows.set(JSON.stringify([row.replica, row.tenant]), row)
    moment.merged = null
  }

  /** An hour holds what its tenant's spans held that were there before it. */
  function dropAdded(moments: Map<string, Moment>, hour: StoredSpan): void {
    for (const [key, moment] of moments) {
      if (moment.at < hour.at || moment.at >= hour.at + hourMs) continue
      for (const [rowKey, row] of moment.rows) {
        if (row.replica === together || row.tenant !== hour.tenant || row.changedAt > hour.changedAt) continue
        moment.rows.delete(rowKey)
        moment.merged = null
      }
      if (moment.rows.size === 0) moments.delete(key)
    }
  }

  function momentsOf(operation: string, from: number): readonly Moment[] {
    const moments = [...(operations.get(operation)?.values() ?? [])]
    return moments.filter(({ at, lengthMs }) => at + lengthMs > from).sort((one, other) => one.at - other.at || one.lengthMs - other.lengthMs)
  }

  return {
    take: (rows) => {
      for (const row of rows) takeOne(row)
    },
    forget: (before) => {
      for (const moments of operations.values()) {
        for (const [key, { at }] of moments) if (at < before) moments.delete(key)
      }
    },
    spans: (operation, from) => momentsOf(operation, from).map((moment) => (moment.merged ??= added(moment, [...moment.rows.values()]))),
    spansOf: (operation, tenant, from) => momentsOf(operation, from).map((moment) => added(moment, [...moment.rows.values()].filter((row) => row.tenant === tenant))),
  }
}

function added({ at, lengthMs }: Moment, rows: readonly StoredSpan[]): Span {
  return { at, lengthMs, tally: mergeSpans(rows) }
}
