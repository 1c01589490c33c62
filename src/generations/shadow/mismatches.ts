/**
 * Mismatches as they are kept: what differed, for which arguments, and how to see it again, for their own tenant. Bounded by
 * number for each operation and tenant, and by age. Writing is in the background: while the store is away the newest wait.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import { repeat } from '../../repeating.ts'
import type { Database, Row } from '../../store/database.ts'
import type { Concealer, WrittenDifference } from './conceal.ts'
import type { FoundMismatch } from './runner.ts'

export interface KeptMismatch {
  readonly id: string
  /** Clock time in milliseconds. */
  readonly at: number
  readonly differences: readonly WrittenDifference[]
  readonly classes: readonly string[]
  /** JSON. */
  readonly arguments: string
  readonly language: string
  readonly query: string | null
}

/** The place of a mismatch in its list, newest first. */
export interface MismatchCursor {
  readonly at: number
  readonly id: string
}

export interface MismatchPage {
  readonly limit: number
  readonly after: MismatchCursor | null
  /** Only those at this field; null for all. */
  readonly field: string | null
}

export interface Mismatches {
  /** Takes one to be written; returns at once. */
  add(found: FoundMismatch): void
  /** A tenant's mismatches of an operation, newest first, and how many there are in all. Rejects with StoreUnavailable. */
  list(operation: string, tenant: string, page: MismatchPage): Promise<{ readonly mismatches: readonly KeptMismatch[]; readonly total: number }>
  /** Ends the background, with what waits written if the store answers. */
  stop(): Promise<void>
}

export interface MismatchesOptions {
  readonly database: Database
  readonly clock: Clock
  readonly conceal: Concealer
  /** How many are kept for each operation and tenant. */
  readonly most: number
  readonly keepMs: number
}

interface Waiting extends KeptMismatch {
  readonly operation: string
  readonly tenant: string
}

const differencesSchema = z.array(z.object({ path: z.string(), field: z.string(), old: z.string().nullable(), new: z.string().nullable() }))
const classesSchema = z.array(z.string())

const everyMs = 1_000
const mostWaiting = 500
const mostDifferences = 100
const tidyEveryMs = 60_000

/** Starts it over a store whose tables are there. */
export function startMismatches({ database, clock, conceal, most, keepMs }: MismatchesOptions): Mismatches {
  const waiting: Waiting[] = []
  let tidiedAt = -Infinity

  async function write(): Promise<void> {
    while (waiting[0]) {
      const batch = waiting.slice(0, 50)
      await database.transaction('mismatches', async ({ query }) => {
        for (const one of batch) {
          await query(
            `INSERT INTO mismatches (id, operation, tenant, at, differences, fields, classes, arguments, language, query)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING`,
            [one.id, one.operation, one.tenant, one.at, JSON.stringify(one.differences), fieldsText(one.differences), JSON.stringify(one.classes), one.arguments, one.language, one.query],
          )
        }
        for (const [operation, tenant] of distinct(batch)) {
          await query(
            `DELETE FROM mismatches WHERE operation = $1 AND tenant = $2 AND id NOT IN
             (SELECT id FROM mismatches WHERE operation = $1 AND tenant = $2 ORDER BY at DESC, id DESC LIMIT $3)`,
            [operation, tenant, most],
          )
        }
      })
      // Meanwhile the oldest may have been given up.
      for (const one of batch) if (waiting.includes(one)) waiting.splice(waiting.indexOf(one), 1)
    }
  }

  async function tidy(): Promise<void> {
    if (clock.now() - tidiedAt < tidyEveryMs) return
    tidiedAt = clock.now()
    await database.query('DELETE FROM mismatches WHERE at < $1', [clock.now() - keepMs])
  }

  // While the store is away they wait for it to come back.
  const loop = repeat({ clock, everyMs, work: () => write().then(tidy), onFailed: () => undefined })
  return {
    add({ comparison, tenant, at, args, language, classes, differences }) {
      const shown = comparison.shown ? comparison.shown(args) : args
      // Arguments that are personal must not be readable in the query either.
      const query = comparison.personalArguments.some((path) => isGiven(shown, path)) ? null : comparison.query(args)
      waiting.push({
        id: randomUUID(), operation: comparison.operation, tenant, at, classes, language, query,
        differences: differences.slice(0, mostDifferences).map((one) => conceal.difference(one, comparison.personal)),
        arguments: conceal.arguments(shown, comparison.personalArguments),
      })
      while (waiting.length > mostWaiting) waiting.shift()
    },
    async list(operation, tenant, { limit, after, field }) {
      const matching = 'operation = $1 AND tenant = $2 AND (fields LIKE $3 ESCAPE \'!\')'
      const values = [operation, tenant, field === null ? '%' : `%\n${field.replaceAll(/[!%_]/g, '!$&')}\n%`]
      const [counted] = await database.query(`SELECT COUNT(*) AS total FROM mismatches WHERE ${matching}`, values)
      const rows = await database.query(
        `SELECT id, at, differences, classes, arguments, language, query FROM mismatches WHERE ${matching}
         AND (at < $4 OR (at = $4 AND id < $5)) ORDER BY at DESC, id DESC LIMIT $6`,
        [...values, after?.at ?? Number.MAX_SAFE_INTEGER, after?.id ?? '', limit],
      )
      return { mismatches: rows.map(readRow), total: Number(counted?.['total'] ?? 0) }
    },
    async stop() {
      await loop.now()
      await loop.stop()
    },
  }
}

/** Each field on a line of its own, so that one can be searched for. */
function fieldsText(differences: readonly WrittenDifference[]): string {
  return `\n${[...new Set(differences.map(({ field }) => field))].join('\n')}\n`
}

function distinct(batch: readonly Waiting[]): (readonly [string, string])[] {
  return [...new Map(batch.map(({ operation, tenant }) => [`${operation} ${tenant}`, [operation, tenant] as const])).values()]
}

function isGiven(args: unknown, path: string): boolean {
  const value = path.split('.').reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined), args)
  return value !== undefined && value !== null
}

function readRow(row: Row): KeptMismatch {
  return {
    id: String(row['id']),
    at: Number(row['at']),
    differences: differencesSchema.parse(JSON.parse(String(row['differences']))),
    classes: classesSchema.parse(JSON.parse(String(row['classes']))),
    arguments: String(row['arguments']),
    language: String(row['language']),
    query: row['query'] === null || row['query'] === undefined ? null : String(row['query']),
  }
}
