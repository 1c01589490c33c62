/**
 * The store's tables, in versions. A version that was released is never changed: what is new is a new version. Each one
 * only adds, so that a release and the one before it can run beside each other, and going back needs nothing.
 */
import type { Database } from './database.ts'

/** Texts are ids, codes and JSON; times are milliseconds since 1970. What the tables mean is in src/journal/ and src/generations/. */
const versions: readonly (readonly string[])[] = [
  [
    `CREATE TABLE receipts (
      id TEXT PRIMARY KEY,
      tenant TEXT NOT NULL,
      idempotency_key TEXT NOT NULL,
      mutation TEXT NOT NULL,
      operation TEXT NOT NULL,
      generation TEXT NOT NULL,
      operation_id TEXT NOT NULL,
      key_id TEXT NOT NULL,
      fingerprint TEXT NOT NULL,
      facts TEXT NOT NULL,
      caller TEXT NOT NULL,
      confirmed BIGINT NOT NULL,
      state TEXT NOT NULL,
      owner TEXT NOT NULL,
      lease_until BIGINT NOT NULL,
      planned_at BIGINT NOT NULL,
      sending_at BIGINT,
      ended_at BIGINT,
      result TEXT NOT NULL,
      failure TEXT,
      vendor_code TEXT,
      request_id TEXT,
      settled_by TEXT,
      settled_caller TEXT,
      settled_reason TEXT,
      candidates TEXT NOT NULL,
      checks BIGINT NOT NULL,
      next_check_at BIGINT,
      UNIQUE (tenant, idempotency_key)
    )`,
    'CREATE INDEX receipts_by_likeness ON receipts (tenant, operation, facts)',
    'CREATE INDEX receipts_by_state ON receipts (state, planned_at)',
    `CREATE TABLE claims (
      tenant TEXT NOT NULL,
      kind TEXT NOT NULL,
      result_id TEXT NOT NULL,
      receipt_id TEXT NOT NULL,
      PRIMARY KEY (tenant, kind, result_id)
    )`,
    `CREATE TABLE switches (
      name TEXT PRIMARY KEY,
      reason TEXT NOT NULL,
      caller TEXT NOT NULL,
      since BIGINT NOT NULL
    )`,
    `CREATE TABLE leases (
      name TEXT PRIMARY KEY,
      owner TEXT NOT NULL,
      lease_until BIGINT NOT NULL
    )`,
    `CREATE TABLE audit (
      id TEXT PRIMARY KEY,
      at BIGINT NOT NULL,
      tenant TEXT NOT NULL,
      caller TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      reason TEXT NOT NULL
    )`,
  ],
  ['ALTER TABLE receipts ADD COLUMN items TEXT'],
  // The migration between the generations (src/generations/policies/). An empty tenant stands for all of them.
  [
    `CREATE TABLE policies (
      tenant TEXT NOT NULL,
      operation TEXT NOT NULL,
      setting TEXT NOT NULL,
      PRIMARY KEY (tenant, operation)
    )`,
    `CREATE TABLE rollout_positions (
      tenant TEXT NOT NULL,
      operation TEXT NOT NULL,
      position TEXT NOT NULL,
      PRIMARY KEY (tenant, operation)
    )`,
    `CREATE TABLE policy_version (
      name TEXT PRIMARY KEY,
      version BIGINT NOT NULL
    )`,
    `INSERT INTO policy_version (name, version) VALUES ('policies', 0)`,
    `CREATE TABLE policy_changes (
      version BIGINT PRIMARY KEY,
      at BIGINT NOT NULL,
      caller TEXT NOT NULL,
      reason TEXT NOT NULL,
      parameters TEXT,
      tenant TEXT NOT NULL,
      operation TEXT,
      was TEXT,
      becomes TEXT
    )`,
    'CREATE INDEX policy_changes_by_operation ON policy_changes (operation, version)',
    `CREATE TABLE migration_events (
      id TEXT PRIMARY KEY,
      at BIGINT NOT NULL,
      name TEXT NOT NULL,
      tenant TEXT NOT NULL,
      operation TEXT,
      facts TEXT NOT NULL
    )`,
    'CREATE INDEX migration_events_by_time ON migration_events (at, id)',
  ],
  [
    `CREATE TABLE evidence (
      replica TEXT NOT NULL,
      operation TEXT NOT NULL,
      tenant TEXT NOT NULL,
      at BIGINT NOT NULL,
      length_ms BIGINT NOT NULL,
      tally TEXT NOT NULL,
      changed_at BIGINT NOT NULL,
      PRIMARY KEY (replica, operation, tenant, at, length_ms)
    )`,
    'CREATE INDEX evidence_by_change ON evidence (changed_at)',
    'CREATE INDEX evidence_by_time ON evidence (at)',
  ],
  [
    `CREATE TABLE mismatches (
      id TEXT PRIMARY KEY,
      operation TEXT NOT NULL,
      tenant TEXT NOT NULL,
      at BIGINT NOT NULL,
      differences TEXT NOT NULL,
      fields TEXT NOT NULL,
      classes TEXT NOT NULL,
      arguments TEXT NOT NULL,
      language TEXT NOT NULL,
      query TEXT
    )`,
    'CREATE INDEX mismatches_by_operation ON mismatches (operation, tenant, at)',
    'CREATE INDEX mismatches_by_time ON mismatches (at)',
  ],
]

/** The version that this release knows. */
export const latestVersion = versions.length

/**
 * Brings the store to this release's version; replicas that start at once wait for each other. A newer version is left
 * as it is: it holds all that this release needs.
 * @returns the version that the store has now.
 */
export async function migrate(database: Database, at: number): Promise<number> {
  return database.transaction('partner-graph migrations', async ({ query }) => {
    await query('CREATE TABLE IF NOT EXISTS schema_versions (version BIGINT PRIMARY KEY, at BIGINT NOT NULL)')
    const [row] = await query('SELECT MAX(version) AS version FROM schema_versions')
    const present = Number(row?.['version'] ?? 0)
    for (const [index, statements] of versions.entries()) {
      const version = index + 1
      if (version <= present) continue
      for (const statement of statements) await query(statement)
      await query('INSERT INTO schema_versions (version, at) VALUES ($1, $2)', [version, at])
    }
    return Math.max(present, latestVersion)
  })
}
