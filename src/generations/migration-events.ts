/**
 * What happened in the migration, kept in the store for those who look later: roll-outs that moved, endpoints found retired,
 * files that were broken. Each is an event of the service too (a log line, a metric). Telling one never waits and never fails:
 * what the store does not take is tried again later, and the oldest go when there are too many.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { repeat } from '../repeating.ts'
import { StoreUnavailable, type Database, type Row } from '../store/database.ts'
import type { Events, ServiceEvent } from '../store/events.ts'
import { everyTenant } from './live-policy.ts'
import { whole } from './policies/rows.ts'

export interface MigrationEvent {
  readonly id: string
  readonly at: number
  /** `what.happened`, e.g. `rollout.stepped-back`. */
  readonly name: string
  /** Who may see it; `everyTenant` for all. */
  readonly tenant: string
  readonly operation: string | null
  /** Harmless facts: no personal data, no credentials. */
  readonly facts: ServiceEvent['facts']
}

export interface Happened {
  readonly name: string
  readonly facts?: ServiceEvent['facts']
  readonly operation?: string
  /** For whom; left out: for all. */
  readonly tenant?: string
}

export interface EventPage {
  readonly limit: number
  readonly after: { readonly at: number; readonly id: string } | null
  readonly tenant: string
}

export interface MigrationEvents {
  /** Returns at once. */
  emit(happened: Happened): void
  /** Newest first. Rejects with migration-store-silent. */
  list(page: EventPage): Promise<{ readonly events: readonly MigrationEvent[]; readonly total: number }>
  /** Ends after a last try to write down what is left. */
  stop(): Promise<void>
}

export interface MigrationEventsOptions {
  readonly database: Database
  readonly clock: Clock
  readonly events: Events
  /** How many are kept, and for how long at most, in milliseconds. */
  readonly keep: number
  readonly keepMs: number
}

const everyMs = 1_000
/** Events that wait for the store; the oldest go first. */
const mostWaiting = 1_000
/** The store is tidied up once in so many rounds. */
const tidyMs = 10 * 60_000

/** Starts it. */
export function createMigrationEvents({ database, clock, events, keep, keepMs }: MigrationEventsOptions): MigrationEvents {
  const waiting: MigrationEvent[] = []
  let tidiedAt = 0

  async function write(): Promise<void> {
    for (let next = waiting[0]; next; next = waiting[0]) {
      await database.query(
        'INSERT INTO migration_events (id, at, name, tenant, operation, facts) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
        [next.id, next.at, next.name, next.tenant, next.operation, JSON.stringify(next.facts)])
      if (waiting[0] === next) waiting.shift()
    }
    if (Math.abs(clock.now() - tidiedAt) >= tidyMs) await tidy()
  }

  async function tidy(): Promise<void> {
    tidiedAt = clock.now()
    await database.query('DELETE FROM migration_events WHERE at < $1', [tidiedAt - keepMs])
    await database.query('DELETE FROM migration_events WHERE id IN (SELECT id FROM migration_events ORDER BY at DESC, id DESC LIMIT 1000000 OFFSET $1)', [keep])
  }

  // The store's silence is told by who follows the policies.
  const writing = repeat({ clock, everyMs, work: write, onFailed: () => undefined })
  function emit({ name, facts = {}, operation, tenant = everyTenant }: Happened): void {
    events.emit(name, { ...(operation !== undefined && { operation }), ...facts })
    waiting.push({ id: randomUUID(), at: clock.now(), name, tenant, operation: operation ?? null, facts })
    if (waiting.length > mostWaiting) waiting.shift()
    void writing.now()
  }

  return {
    emit,
    list: (page) => list(database, page),
    async stop() {
      await writing.now()
      await writing.stop()
    },
  }
}

async function list(database: Database, { limit, after, tenant }: EventPage): ReturnType<MigrationEvents['list']> {
  try {
    const mine = `(tenant = '' OR tenant = $1)`
    const rows = await database.query(
      `SELECT * FROM migration_events WHERE ${mine} AND (at < $2 OR (at = $2 AND id < $3)) ORDER BY at DESC, id DESC LIMIT $4`,
      [tenant, after?.at ?? Number.MAX_SAFE_INTEGER, after?.id ?? '', limit])
    const [count] = await database.query(`SELECT COUNT(*) AS events FROM migration_events WHERE ${mine}`, [tenant])
    return { events: rows.map(eventOf), total: whole.parse(count?.['events']) }
  } catch (error) {
    throw error instanceof StoreUnavailable ? new PartnerGraphError('migration-store-silent', {}, { cause: error }) : error
  }
}

const facts = z.string().transform((text): unknown => JSON.parse(text)).pipe(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))

function eventOf(row: Row): MigrationEvent {
  const operation = row['operation']
  return {
    id: String(row['id']),
    at: whole.parse(row['at']),
    name: String(row['name']),
    tenant: String(row['tenant']),
    operation: operation === null || operation === undefined ? null : String(operation),
    facts: facts.parse(row['facts']),
  }
}
