/**
 * What was set at run time, in the durable store: policies, positions of roll-outs, freezing, and the history of all of them.
 * Every change makes the next version, which the replicas follow. Rejects with StoreUnavailable.
 */
import { z } from 'zod'
import type { Clock } from '../../clock.ts'
import type { MigrationReason } from '../../errors/migration-reasons.ts'
import type { Database, Queries, Row, SqlValue } from '../../store/database.ts'
import { everyTenant, type RuntimePolicies } from '../live-policy.ts'
import type { RolloutPosition, Setting } from '../setting.ts'
import { whole, readPosition, readSetting } from './rows.ts'
import { inWords, positionInWords } from './words.ts'

/** Whose policy: an operation's, of a tenant or of all (`everyTenant`). */
export interface PolicyKey {
  readonly tenant: string
  readonly operation: string
}

export interface ChangedBy {
  /** As in the log. */
  readonly caller: string
  /** An operator's words, or what moved a roll-out. */
  readonly reason: string | MigrationReason
}

export interface PolicyChange extends ChangedBy {
  readonly version: number
  readonly at: number
  readonly tenant: string
  /** Null where the change was about all operations. */
  readonly operation: string | null
  /** In the policy file's words; null where the file counted, or counts since. */
  readonly from: string | null
  readonly to: string | null
}

/** The rows as they are, each with what was read of it; null where this release cannot. */
export interface StoredPolicies extends Pick<RuntimePolicies, 'version' | 'frozen'> {
  readonly settings: readonly (PolicyKey & { readonly setting: Setting | null })[]
  readonly positions: readonly (PolicyKey & { readonly position: RolloutPosition | null })[]
}

export interface Move extends PolicyKey {
  /** What the mover saw; null: nothing yet. */
  readonly from: RolloutPosition | null
  /** Null ends it. */
  readonly to: RolloutPosition | null
}

export interface ChangePage {
  readonly limit: number
  /** Only changes before that version. */
  readonly before: number | null
  /** Whose changes: those for all, and the tenant's own. */
  readonly tenant: string
  readonly operation: string | null
}

export interface PolicyStore {
  version(): Promise<number>
  load(): Promise<StoredPolicies>
  /** @param startsAnew whether a roll-out begins again from the start */
  set(change: PolicyKey & ChangedBy & { readonly setting: Setting; readonly startsAnew: boolean }): Promise<void>
  /** False when nothing was set. */
  clear(change: PolicyKey & ChangedBy): Promise<boolean>
  /**
   * From one position to the next, if it is the present one still.
   * @returns whether it was done: not when somebody else was first, nor while everything is frozen
   */
  move(move: Move, by: ChangedBy): Promise<boolean>
  freeze(by: ChangedBy): Promise<void>
  unfreeze(by: ChangedBy): Promise<void>
  changes(page: ChangePage): Promise<{ readonly changes: readonly PolicyChange[]; readonly total: number }>
}

/** What replicas listen to. */
export const policyChannel = 'partner_graph_policies'
const frozenSwitch = 'migration-frozen'
const lock = 'partner-graph policies'

/** Builds it over a store whose tables are there. */
export function createPolicyStore({ database, clock }: { database: Database; clock: Clock }): PolicyStore {
  async function versionOf({ query }: Queries): Promise<number> {
    const [row] = await query(`SELECT version FROM policy_version WHERE name = 'policies'`)
    return whole.parse(row?.['version'])
  }

  async function nextVersion({ query }: Queries): Promise<number> {
    const [row] = await query(`UPDATE policy_version SET version = version + 1 WHERE name = 'policies' RETURNING version`)
    // Told when the transaction commits, and not if it does not.
    if (database.kind === 'postgres') await query('SELECT pg_notify($1, $2)', [policyChannel, ''])
    return whole.parse(row?.['version'])
  }

  async function write(queries: Queries, by: ChangedBy, change: { tenant: string; operation: string | null; from: string | null; to: string | null }): Promise<void> {
    const version = await nextVersion(queries)
    const [reason, filledIn] = typeof by.reason === 'string' ? [by.reason, null] : [by.reason.key, JSON.stringify(by.reason.parameters)]
    const values: readonly SqlValue[] = [version, clock.now(), by.caller, reason, filledIn, change.tenant, change.operation, change.from, change.to]
    await queries.query(
      'INSERT INTO policy_changes (version, at, caller, reason, parameters, tenant, operation, was, becomes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', values)
  }

  async function settingRow({ query }: Queries, { tenant, operation }: PolicyKey): Promise<Row | undefined> {
    return (await query('SELECT setting FROM policies WHERE tenant = $1 AND operation = $2', [tenant, operation]))[0]
  }

  /** In words; what a newer release wrote stands as it is. */
  function wordsOf(row: Row | undefined): string | null {
    if (!row) return null
    const setting = readSetting(row['setting'])
    return setting ? inWords(setting) : String(row['setting'])
  }

  async function frozenOf({ query }: Queries): Promise<RuntimePolicies['frozen']> {
    const [row] = await query('SELECT reason, caller, since FROM switches WHERE name = $1', [frozenSwitch])
    return row ? { since: whole.parse(row['since']), by: String(row['caller']), reason: String(row['reason']) } : null
  }

  async function endPosition({ query }: Queries, { tenant, operation }: PolicyKey): Promise<void> {
    await query('DELETE FROM rollout_positions WHERE tenant = $1 AND operation = $2', [tenant, operation])
  }

  async function moveIn(queries: Queries, { tenant, operation, from, to }: Move, by: ChangedBy): Promise<boolean> {
    if (await frozenOf(queries)) return false
    const [row] = await queries.query('SELECT position FROM rollout_positions WHERE tenant = $1 AND operation = $2', [tenant, operation])
    const present = row ? readPosition(row['position']) : null
    // A position that cannot be read is a newer release's to move.
    if ((row && !present) || !isSame(present, from)) return false
    if (to === null) await endPosition(queries, { tenant, operation })
    else {
      await queries.query(
        'INSERT INTO rollout_positions (tenant, operation, position) VALUES ($1, $2, $3) ON CONFLICT (tenant, operation) DO UPDATE SET position = excluded.position',
        [tenant, operation, JSON.stringify(to)])
    }
    await write(queries, by, { tenant, operation, from: positionInWords(from), to: positionInWords(to) })
    return true
  }

  return {
    version: () => versionOf(database),
    load: async () => {
      // First: what changes while the rest is read makes a later version, and is read again.
      const version = await versionOf(database)
      const settings = await database.query('SELECT tenant, operation, setting FROM policies')
      const positions = await database.query('SELECT tenant, operation, position FROM rollout_positions')
      return {
        version,
        settings: settings.map((row) => ({ ...keyOf(row), setting: readSetting(row['setting']) })),
        positions: positions.map((row) => ({ ...keyOf(row), position: readPosition(row['position']) })),
        frozen: await frozenOf(database),
      }
    },
    set: ({ tenant, operation, setting, startsAnew, ...by }) => database.transaction(lock, async (queries) => {
      const from = wordsOf(await settingRow(queries, { tenant, operation }))
      await queries.query(
        'INSERT INTO policies (tenant, operation, setting) VALUES ($1, $2, $3) ON CONFLICT (tenant, operation) DO UPDATE SET setting = excluded.setting',
        [tenant, operation, JSON.stringify(setting)])
      if (startsAnew) await endPosition(queries, { tenant, operation })
      await write(queries, by, { tenant, operation, from, to: inWords(setting) })
    }),
    clear: ({ tenant, operation, ...by }) => database.transaction(lock, async (queries) => {
      const row = await settingRow(queries, { tenant, operation })
      if (!row) return false
      await queries.query('DELETE FROM policies WHERE tenant = $1 AND operation = $2', [tenant, operation])
      await endPosition(queries, { tenant, operation })
      await write(queries, by, { tenant, operation, from: wordsOf(row), to: null })
      return true
    }),
    move: (move, by) => database.transaction(lock, (queries) => moveIn(queries, move, by)),
    freeze: (by) => database.transaction(lock, async (queries) => {
      const reason = typeof by.reason === 'string' ? by.reason : by.reason.key
      const rows = await queries.query(
        'INSERT INTO switches (name, reason, caller, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING name', [frozenSwitch, reason, by.caller, clock.now()])
      if (rows.length > 0) await write(queries, by, { tenant: everyTenant, operation: null, from: null, to: 'frozen' })
    }),
    unfreeze: (by) => database.transaction(lock, async (queries) => {
      const rows = await queries.query('DELETE FROM switches WHERE name = $1 RETURNING name', [frozenSwitch])
      if (rows.length > 0) await write(queries, by, { tenant: everyTenant, operation: null, from: 'frozen', to: null })
    }),
    changes: async ({ limit, before, tenant, operation }) => {
      const where = `(tenant = '' OR tenant = $1) AND ($2 = '' OR operation = $2)`
      const mine: readonly SqlValue[] = [tenant, operation ?? '']
      const rows = await database.query(
        `SELECT * FROM policy_changes WHERE ${where} AND version < $3 ORDER BY version DESC LIMIT $4`, [...mine, before ?? Number.MAX_SAFE_INTEGER, limit])
      const [count] = await database.query(`SELECT COUNT(*) AS changes FROM policy_changes WHERE ${where}`, mine)
      return { changes: rows.map(changeOf), total: whole.parse(count?.['changes']) }
    },
  }
}

function keyOf(row: Row): PolicyKey {
  return { tenant: String(row['tenant']), operation: String(row['operation']) }
}

const parameters = z.string().transform((text): unknown => JSON.parse(text)).pipe(z.record(z.string(), z.union([z.string(), z.number()])))

function changeOf(row: Row): PolicyChange {
  const text = (value: unknown) => (value === null || value === undefined ? null : String(value))
  const reason = String(row['reason'])
  return {
    version: whole.parse(row['version']),
    at: whole.parse(row['at']),
    caller: String(row['caller']),
    reason: row['parameters'] === null ? reason : { key: reason, parameters: parameters.parse(row['parameters']) },
    tenant: String(row['tenant']),
    operation: text(row['operation']),
    from: text(row['was']),
    to: text(row['becomes']),
  }
}

function isSame(present: RolloutPosition | null, seen: RolloutPosition | null): boolean {
  if (present === null || seen === null) return present === seen
  return present.stage === seen.stage && present.percent === seen.percent && present.since === seen.since && present.waiting === seen.waiting
}
