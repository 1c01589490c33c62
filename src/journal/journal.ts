/**
 * The journal of writes that move or commit money. A receipt's state goes on by compare-and-set only, so that whoever is
 * late changes nothing: PLANNED, then SENDING (durable before the first byte leaves), then SUCCEEDED, FAILED or
 * OUTCOME_UNKNOWN. It knows nothing of what is written, and it never sends.
 *
 * Leases say when a process that has gone is given up. They are no part of what keeps a write from being made twice: a
 * write goes out only after its own compare-and-set from PLANNED to SENDING, which one process can win, once.
 */
import { randomUUID } from 'node:crypto'
import { ZodError } from 'zod'
import type { Clock } from '../clock.ts'
import type { Database, Queries, Row, SqlValue } from '../store/database.ts'
import { createLeases, type Leases } from '../store/leases.ts'
import { claimsOf, effectOf, resultColumns, type Claim, type Done, type FoundRecords } from './effect.ts'
import type { Fingerprints } from './fingerprint.ts'
import { alike, canonicalFacts, likeness, openStates, type Candidate, type Facts, type ItemOutcome, type Receipt } from './receipt.ts'
import { readReceipt, type StoredReceipt } from './rows.ts'

/** A write that is about to be made. */
export interface Draft {
  readonly tenant: string
  readonly idempotencyKey: string
  readonly mutation: string
  readonly operation: string
  readonly generation: 'old' | 'new'
  readonly operationId: string
  readonly facts: Facts
  /** The mutation's whole input but for the key and the confirmation; only its fingerprint is kept. */
  readonly input: unknown
  readonly caller: string
  readonly confirmed: boolean
}

export type Opened =
  /** A new receipt, PLANNED, which this process owns. */
  | { readonly kind: 'new'; readonly receipt: Receipt }
  | Known
  /** Writes whose facts are alike and whose outcome is open; nothing was written down. */
  | { readonly kind: 'duplicate'; readonly of: readonly Receipt[] }
  | { readonly kind: 'frozen' }

export type Known =
  /** The key's receipt, whose input was the same. */
  | { readonly kind: 'known'; readonly receipt: Receipt }
  /** The key was used for another input. */
  | { readonly kind: 'reused' }
  /** The key that the receipt's fingerprint was made with is not configured any more. */
  | { readonly kind: 'incomparable' }

export interface Failed {
  /** A key of the error catalogue. */
  readonly failure: string
  readonly vendorCode: string | null
  readonly requestId: string | null
  /** Why each item was refused, where the answer says so. */
  readonly items?: readonly ItemOutcome[]
}

export interface Freeze {
  readonly reason: string
  readonly caller: string
  readonly since: number
}

export interface OpenCounts {
  readonly unknown: number
  /** When the oldest of them was sent; null when there is none. */
  readonly oldestSentAt: number | null
}

/** Where a list of receipts goes on: after the receipt planned then, with that id. */
export interface ReceiptCursor {
  readonly plannedAt: number
  readonly id: string
}

export interface Journal extends Leases {
  /** The receipt of a key, compared with an input; null when the key is new. */
  find(draft: Pick<Draft, 'tenant' | 'idempotencyKey' | 'mutation' | 'input'>): Promise<Known | null>
  open(draft: Draft): Promise<Opened>
  /** From PLANNED to SENDING, by its owner, unless writes were frozen meanwhile. False: it must not be sent. */
  startSending(receipt: Receipt): Promise<boolean>
  /** The upstream's answer was a clear success. */
  succeed(receipt: Receipt, done: Done & { readonly requestId: string | null }): Promise<Receipt>
  /** Nothing was sent, or the upstream's answer was a clear refusal. */
  fail(receipt: Receipt, failed: Failed): Promise<Receipt>
  leaveUnknown(receipt: Receipt, requestId: string | null): Promise<Receipt>
  /**
   * What a search upstream found. Settles the receipt when one record alone is exact, nobody else's, and can be of no write
   * alike. A write of several items is settled when each of them has such a record: that one has none proves nothing.
   */
  settleByRecords(receipt: Receipt, found: FoundRecords): Promise<Receipt>
  /** A search failed, or there is none for this operation. */
  postpone(receipt: Receipt, nextCheckAt: number | null): Promise<void>
  /** An operator's word on an unknown outcome; null when the receipt is not this tenant's or not unknown. */
  settleByOperator(settled: { tenant: string; id: string; outcome: 'SUCCEEDED' | 'FAILED'; reason: string; caller: string }): Promise<Receipt | null>
  byId(tenant: string, id: string): Promise<Receipt | null>
  byKey(tenant: string, idempotencyKey: string): Promise<Receipt | null>
  /** A tenant's receipts with an open outcome, oldest first. */
  listOpen(tenant: string, page: { readonly limit: number; readonly after: ReceiptCursor | null }): Promise<readonly Receipt[]>
  /** Open receipts that nobody works on any more: PLANNED becomes FAILED, SENDING becomes OUTCOME_UNKNOWN. @returns how many. */
  recover(scope: 'expired' | 'all-but-mine'): Promise<number>
  /** Unknown outcomes, of all tenants, that are to be looked for now. */
  due(limit: number): Promise<readonly Receipt[]>
  /** How many of a tenant's receipts have an open outcome. */
  countOpen(tenant: string): Promise<number>
  counts(): Promise<OpenCounts>
  freeze(by: { readonly reason: string; readonly caller: string; readonly tenant: string }): Promise<void>
  unfreeze(by: { readonly reason: string; readonly caller: string; readonly tenant: string }): Promise<void>
  frozen(): Promise<Freeze | null>
}

export interface JournalOptions {
  readonly database: Database
  readonly clock: Clock
  readonly fingerprints: Fingerprints
  /** How long a write may be planned or under way before its process is given up, in milliseconds. */
  readonly leaseMs: number
  /** Who this process is; a random name by default. */
  readonly owner?: string
}

const frozenSwitch = 'writes-frozen'
const open = openStates.map((state) => `'${state}'`).join(', ')
/** The first search is made at once by who made the write; the background's first comes after this. */
const firstCheckAfterMs = 2_000
const longestPauseMs = 6 * 3_600_000
/** Of equal writes sent within so long of each other, a record that was made late may be either's. */
const mixedUpMs = 24 * 3_600_000
/** How long a receipt that this release cannot read is left alone. */
const unreadablePauseMs = 10 * 60_000

/** Builds the journal over a store whose tables are there. Everything rejects with StoreUnavailable when it does not answer. */
export function createJournal(options: JournalOptions): Journal {
  const { database, clock, fingerprints, leaseMs, owner = randomUUID() } = options

  const stored = async (queries: Queries, where: string, values: readonly SqlValue[]): Promise<readonly StoredReceipt[]> =>
    (await queries.query(`SELECT * FROM receipts WHERE ${where}`, values)).map(readReceipt)
  const receipts = async (queries: Queries, where: string, values: readonly SqlValue[]) => (await stored(queries, where, values)).map(({ receipt }) => receipt)

  function compared(found: StoredReceipt | undefined, draft: Pick<Draft, 'mutation' | 'input'>): Known | null {
    if (!found) return null
    const same = fingerprints.matches(found, draft.mutation, draft.input)
    if (same === null) return { kind: 'incomparable' }
    return same ? { kind: 'known', receipt: found.receipt } : { kind: 'reused' }
  }

  async function find(queries: Queries, draft: Pick<Draft, 'tenant' | 'idempotencyKey' | 'mutation' | 'input'>): Promise<Known | null> {
    const [found] = await stored(queries, 'tenant = $1 AND idempotency_key = $2', [draft.tenant, draft.idempotencyKey])
    return compared(found, draft)
  }

  async function alikeOpen(queries: Queries, { tenant, operation, facts, id }: Pick<Receipt, 'tenant' | 'operation' | 'facts' | 'id'>) {
    const others = await receipts(queries, `tenant = $1 AND operation = $2 AND id <> $3 AND state IN (${open})`, [tenant, operation, id])
    return others.filter((other) => alike(facts, other.facts))
  }

  /**
   * Writes alike that a record found for this one may be of instead: open ones, and those that an operator settled as made
   * without a word of which record is theirs. One statement: an operator's word may come at the same moment.
   */
  async function rivals(queries: Queries, { tenant, operation, facts, id, plannedAt, sendingAt }: Receipt) {
    const sentAt = sendingAt ?? plannedAt
    const isRival = `state IN (${open}) OR (state = 'SUCCEEDED' AND settled_by = 'operator' AND sending_at BETWEEN $4 AND $5)`
    const others = await receipts(queries, `tenant = $1 AND operation = $2 AND id <> $3 AND (${isRival})`, [tenant, operation, id, sentAt - mixedUpMs, sentAt + mixedUpMs])
    return others.filter((other) => alike(facts, other.facts))
  }

  /**
   * During an upgrade a newer release beside this one may write what this one cannot read: such a receipt is left to the
   * other, for a while, and must not keep the rest from being looked for.
   */
  async function due(limit: number): Promise<readonly Receipt[]> {
    const rows = await database.query(`SELECT * FROM receipts WHERE state = 'OUTCOME_UNKNOWN' AND next_check_at <= $1 ORDER BY next_check_at LIMIT $2`, [clock.now(), limit])
    const readable: Receipt[] = []
    for (const row of rows) {
      try {
        readable.push(readReceipt(row).receipt)
      } catch (error) {
        if (!(error instanceof ZodError)) throw error
        await database.query(`UPDATE receipts SET next_check_at = $1 WHERE id = $2 AND state = 'OUTCOME_UNKNOWN'`, [clock.now() + unreadablePauseMs, String(row['id'])])
      }
    }
    return readable
  }

  async function frozen(queries: Queries): Promise<Freeze | null> {
    const [row] = await queries.query('SELECT reason, caller, since FROM switches WHERE name = $1', [frozenSwitch])
    return row ? { reason: String(row['reason']), caller: String(row['caller']), since: Number(row['since']) } : null
  }

  /** One step of a receipt; without effect when it is not in one of the states `from` any more. */
  async function step(queries: Queries, receipt: Receipt, from: readonly Receipt['state'][], set: Readonly<Record<string, SqlValue>>, and = ''): Promise<Receipt | null> {
    const names = Object.keys(set)
    const assignments = names.map((name, index) => `${name} = $${index + 2}`).join(', ')
    const states = from.map((state) => `'${state}'`).join(', ')
    const sql = `UPDATE receipts SET ${assignments} WHERE id = $1 AND state IN (${states}) ${and} RETURNING *`
    const [row] = await queries.query(sql, [receipt.id, ...Object.values(set)])
    return row ? readReceipt(row).receipt : null
  }

  async function present(queries: Queries, receipt: Receipt): Promise<Receipt> {
    const [now] = await receipts(queries, 'id = $1', [receipt.id])
    return now ?? receipt
  }

  /** Whoever knows the upstream's answer may still say so after the receipt was given up as unknown. */
  async function end(receipt: Receipt, set: Readonly<Record<string, SqlValue>>, claims: readonly Claim[]): Promise<Receipt> {
    return database.transaction(lockOf(receipt), async (queries) => {
      const ended = await step(queries, receipt, ['PLANNED', 'SENDING', 'OUTCOME_UNKNOWN'], { ...set, ended_at: clock.now(), next_check_at: null, settled_by: 'call' })
      // Whatever was said of the receipt before: its records are its own, and must settle no other one.
      for (const claim of claims) await take(queries, receipt, claim)
      return ended ?? present(queries, receipt)
    })
  }

  /** @returns false when another receipt has the record already. */
  async function take(queries: Queries, { tenant, id }: Receipt, claim: Claim): Promise<boolean> {
    const rows = await queries.query(
      'INSERT INTO claims (tenant, kind, result_id, receipt_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING receipt_id',
      [tenant, claim.kind, claim.id, id],
    )
    return rows.length > 0
  }

  async function settleByRecords(receipt: Receipt, found: FoundRecords): Promise<Receipt> {
    return database.transaction(lockOf(receipt), async (queries) => {
      const free: Candidate[] = []
      for (const candidate of found.candidates) {
        const claimed = await queries.query('SELECT receipt_id FROM claims WHERE tenant = $1 AND kind = $2 AND result_id = $3', [receipt.tenant, found.kind, candidate.id])
        if (claimed.length === 0) free.push(candidate)
      }
      const effect = effectOf(found, free)
      const now = clock.now()
      if (effect && (await rivals(queries, receipt)).length === 0) {
        const settled = await step(queries, receipt, ['OUTCOME_UNKNOWN'], {
          ...resultColumns(effect), state: 'SUCCEEDED', ended_at: now, settled_by: 'resolver', candidates: '[]', next_check_at: null,
        })
        for (const claim of settled ? claimsOf(effect) : []) await take(queries, receipt, claim)
        return settled ?? present(queries, receipt)
      }
      const waiting = await step(queries, receipt, ['OUTCOME_UNKNOWN'], {
        candidates: JSON.stringify(free), checks: receipt.checks + 1, next_check_at: now + pauseAfter(receipt.checks),
      })
      return waiting ?? present(queries, receipt)
    })
  }

  async function openReceipt(draft: Draft): Promise<Opened> {
    const facts = canonicalFacts(draft.facts)
    // One lock for all writes of a tenant that look the same: of two at once under two keys, the second sees the first.
    return database.transaction(lockOf(draft), async (queries) => {
      const known = await find(queries, draft)
      if (known) return known
      if (await frozen(queries)) return { kind: 'frozen' }
      const id = randomUUID()
      const duplicates = draft.confirmed ? [] : await alikeOpen(queries, { ...draft, id })
      if (duplicates.length > 0) return { kind: 'duplicate', of: duplicates }
      const now = clock.now()
      const row: Readonly<Record<string, SqlValue>> = {
        id,
        tenant: draft.tenant,
        idempotency_key: draft.idempotencyKey,
        mutation: draft.mutation,
        operation: draft.operation,
        generation: draft.generation,
        operation_id: draft.operationId,
        key_id: fingerprints.keyId,
        fingerprint: fingerprints.of(draft.mutation, draft.input),
        facts,
        caller: draft.caller,
        confirmed: draft.confirmed ? 1 : 0,
        state: 'PLANNED',
        owner,
        lease_until: now + leaseMs,
        planned_at: now,
        result: '{}',
        candidates: '[]',
        checks: 0,
      }
      const names = Object.keys(row)
      // The same key may come at the same instant for other facts, which is another lock: the constraint decides.
      const [inserted] = await queries.query(
        `INSERT INTO receipts (${names.join(', ')}) VALUES (${names.map((_, index) => `$${index + 1}`).join(', ')}) ON CONFLICT DO NOTHING RETURNING *`,
        Object.values(row),
      )
      if (inserted) return { kind: 'new', receipt: readReceipt(inserted).receipt }
      return (await find(queries, draft)) ?? { kind: 'reused' }
    })
  }

  async function audit(queries: Queries, entry: { tenant: string; caller: string; action: string; subject: string; reason: string }): Promise<void> {
    await queries.query(
      'INSERT INTO audit (id, at, tenant, caller, action, subject, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [randomUUID(), clock.now(), entry.tenant, entry.caller, entry.action, entry.subject, entry.reason],
    )
  }

  return {
    find: (draft) => find(database, draft),
    open: openReceipt,
    startSending: async (receipt) => {
      const now = clock.now()
      const unlessFrozen = `AND owner = '${owner}' AND NOT EXISTS (SELECT 1 FROM switches WHERE name = '${frozenSwitch}')`
      return (await step(database, receipt, ['PLANNED'], { state: 'SENDING', sending_at: now, lease_until: now + leaseMs }, unlessFrozen)) !== null
    },
    succeed: (receipt, { requestId, ...done }) => end(receipt, { ...resultColumns(done), state: 'SUCCEEDED', request_id: requestId, candidates: '[]' }, claimsOf(done)),
    fail: (receipt, { failure, vendorCode, requestId, items }) =>
      end(receipt, { state: 'FAILED', failure, vendor_code: vendorCode, request_id: requestId, candidates: '[]', ...(items && { items: JSON.stringify(items) }) }, []),
    leaveUnknown: async (receipt, requestId) => {
      const set = { state: 'OUTCOME_UNKNOWN', request_id: requestId, next_check_at: clock.now() + firstCheckAfterMs }
      return (await step(database, receipt, ['SENDING'], set)) ?? present(database, receipt)
    },
    settleByRecords,
    postpone: async (receipt, nextCheckAt) => {
      await step(database, receipt, ['OUTCOME_UNKNOWN'], { checks: receipt.checks + 1, next_check_at: nextCheckAt ?? clock.now() + pauseAfter(receipt.checks) })
    },
    settleByOperator: async ({ tenant, id, outcome, reason, caller }) => database.transaction(`receipt ${id}`, async (queries) => {
      const [receipt] = await receipts(queries, 'tenant = $1 AND id = $2', [tenant, id])
      if (!receipt) return null
      const settled = await step(queries, receipt, ['OUTCOME_UNKNOWN'], {
        state: outcome, ended_at: clock.now(), settled_by: 'operator', settled_caller: caller, settled_reason: reason, next_check_at: null,
        ...(outcome === 'FAILED' && { failure: 'settled-as-failed' }),
      })
      if (settled) await audit(queries, { tenant, caller, action: `receipt.settle.${outcome}`, subject: id, reason })
      return settled
    }),
    byId: async (tenant, id) => (await receipts(database, 'tenant = $1 AND id = $2', [tenant, id]))[0] ?? null,
    byKey: async (tenant, key) => (await receipts(database, 'tenant = $1 AND idempotency_key = $2', [tenant, key]))[0] ?? null,
    listOpen: (tenant, { limit, after }) => receipts(
      database,
      `tenant = $1 AND state IN (${open}) AND (planned_at > $2 OR (planned_at = $2 AND id > $3)) ORDER BY planned_at, id LIMIT $4`,
      [tenant, after?.plannedAt ?? -1, after?.id ?? '', limit],
    ),
    recover: async (scope) => {
      const now = clock.now()
      const [given, value]: [string, SqlValue] = scope === 'expired' ? ['lease_until < $2', now] : ['owner <> $2', owner]
      const planned = await database.query(
        `UPDATE receipts SET state = 'FAILED', failure = 'not-sent', settled_by = 'recovery', ended_at = $1 WHERE state = 'PLANNED' AND ${given} RETURNING id`, [now, value])
      const sending = await database.query(
        `UPDATE receipts SET state = 'OUTCOME_UNKNOWN', next_check_at = $1 WHERE state = 'SENDING' AND ${given} RETURNING id`, [now, value])
      // Whoever led has gone too.
      if (scope === 'all-but-mine') await database.query('DELETE FROM leases WHERE owner <> $1', [owner])
      return planned.length + sending.length
    },
    due,
    countOpen: async (tenant) => countOf((await database.query(`SELECT COUNT(*) AS receipts FROM receipts WHERE tenant = $1 AND state IN (${open})`, [tenant]))[0], 'receipts') ?? 0,
    counts: async () => {
      const [row] = await database.query(`SELECT COUNT(*) AS unknown, MIN(sending_at) AS oldest FROM receipts WHERE state = 'OUTCOME_UNKNOWN'`)
      return { unknown: countOf(row, 'unknown') ?? 0, oldestSentAt: countOf(row, 'oldest') }
    },
    freeze: ({ tenant, caller, reason }) => database.transaction(frozenSwitch, async (queries) => {
      await queries.query(
        'INSERT INTO switches (name, reason, caller, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [frozenSwitch, reason, caller, clock.now()])
      await audit(queries, { tenant, caller, action: 'writes.freeze', subject: frozenSwitch, reason })
    }),
    unfreeze: ({ tenant, caller, reason }) => database.transaction(frozenSwitch, async (queries) => {
      await queries.query('DELETE FROM switches WHERE name = $1', [frozenSwitch])
      await audit(queries, { tenant, caller, action: 'writes.unfreeze', subject: frozenSwitch, reason })
    }),
    frozen: () => frozen(database),
    ...createLeases({ database, clock, owner }),
  }
}

/** Writes that may look the same upstream wait for each other. */
function lockOf({ tenant, operation, facts }: Pick<Receipt, 'tenant' | 'operation' | 'facts'>): string {
  return `write ${JSON.stringify([tenant, operation])} ${likeness(facts)}`
}

/** Seconds, then minutes, then hours. */
function pauseAfter(checks: number): number {
  return Math.min(firstCheckAfterMs * 3 ** checks, longestPauseMs)
}

function countOf(row: Row | undefined, name: string): number | null {
  const value = row?.[name]
  return value === null || value === undefined ? null : Number(value)
}
