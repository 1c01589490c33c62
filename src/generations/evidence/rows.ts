/**
 * The evidence in the store: a row for each replica, operation, tenant and span, which its replica writes as it stands now.
 * Writing it again changes nothing, so that a write whose answer was lost is simply made again. Old spans become hours, of
 * all replicas together; hours are kept for a bounded time.
 */
import type { Database, Queries, Row } from '../../store/database.ts'
import { decodeTally, encodeTally, mergeSpans, type Span } from './tally.ts'
import type { RecordedSpan } from './recorder.ts'

/** A span as one replica, or all of them (`together`), counted it. */
export interface StoredSpan extends Span {
  readonly replica: string
  readonly operation: string
  readonly tenant: string
  readonly changedAt: number
}

/** The replica's name of what was added up. */
export const together = 'together'
export const hourMs = 3_600_000

/** Writes spans as they stand now, all or none. Rejects with StoreUnavailable. */
export async function writeSpans(database: Database, replica: string, spans: readonly RecordedSpan[], now: number): Promise<void> {
  if (spans.length === 0) return
  await database.transaction(`partner-graph evidence of ${replica}`, async (queries) => {
    for (const { operation, tenant, at, lengthMs, tally } of spans) {
      await upsert(queries, { replica, operation, tenant, at, lengthMs, tally, changedAt: now })
    }
  })
}

async function upsert(queries: Queries, { replica, operation, tenant, at, lengthMs, tally, changedAt }: StoredSpan): Promise<void> {
  await queries.query(
    `INSERT INTO evidence (replica, operation, tenant, at, length_ms, tally, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (replica, operation, tenant, at, length_ms) DO UPDATE SET tally = excluded.tally, changed_at = excluded.changed_at`,
    [replica, operation, tenant, at, lengthMs, encodeTally(tally), changedAt],
  )
}

/** Hands out the spans that changed at that time or later, in the order in which they changed, some at a time. */
export async function changedSince(queries: Queries, since: number, take: (spans: readonly StoredSpan[]) => void): Promise<void> {
  const rows = await queries.query('SELECT * FROM evidence WHERE changed_at >= $1 ORDER BY changed_at', [since])
  for (let from = 0; from < rows.length; from += atOnce) {
    take(readAll(rows.slice(from, from + atOnce)))
    // After a start there are thousands of them: queries go on between.
    if (from + atOnce < rows.length) await new Promise((resolve) => void setImmediate(resolve))
  }
}

const atOnce = 200

/**
 * Adds up the hours that ended before `until`, and forgets what is older than `oldest`. Rows that came late are added to
 * their hour. Each operation's hour is done as a whole or not at all.
 */
export async function compact(database: Database, { until, oldest, now }: { readonly until: number; readonly oldest: number; readonly now: number }): Promise<void> {
  await database.query('DELETE FROM evidence WHERE at < $1', [oldest])
  const due = await database.query(
    `SELECT DISTINCT operation, tenant, at - (at % ${hourMs}) AS hour FROM evidence WHERE replica <> $1 AND at < $2`,
    [together, until - (until % hourMs)],
  )
  for (const { operation, tenant, hour } of due) {
    await compactHour(database, { operation: String(operation), tenant: String(tenant), hour: Number(hour) }, now)
  }
}

async function compactHour(database: Database, { operation, tenant, hour }: { operation: string; tenant: string; hour: number }, now: number): Promise<void> {
  const where = 'operation = $1 AND tenant = $2 AND at >= $3 AND at < $4'
  const values = [operation, tenant, hour, hour + hourMs]
  await database.transaction('partner-graph evidence', async (queries) => {
    const spans = readAll(await queries.query(`SELECT * FROM evidence WHERE ${where}`, values))
    await queries.query(`DELETE FROM evidence WHERE ${where}`, values)
    await upsert(queries, { replica: together, operation, tenant, at: hour, lengthMs: hourMs, tally: mergeSpans(spans), changedAt: now })
  })
}

/** A row of another release that cannot be read is passed over. */
function readAll(rows: readonly Row[]): readonly StoredSpan[] {
  return rows.flatMap((row) => {
    const tally = decodeTally(row['tally'])
    if (!tally) return []
    return [{
      replica: String(row['replica']), operation: String(row['operation']), tenant: String(row['tenant']),
      at: Number(row['at']), lengthMs: Number(row['length_ms']), tally, changedAt: Number(row['changed_at']),
    }]
  })
}
