/**
 * The store of a service on the sandbox that names none: a file in DATA_DIR, with a key of its own beside it. Where the
 * folder cannot be written, or another service has it, everything works but what moves money.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSqlite } from './store/sqlite.ts'

/** The settings of that store; empty, and a reason told, where there can be none. */
export async function storeInFolder(folder: string, tell: (reason: string) => void): Promise<{ STORE_URL?: string; JOURNAL_KEY?: string }> {
  const path = join(folder, 'partner-graph.sqlite')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    await openSqlite(path).close()
    return { STORE_URL: `sqlite:${path}`, JOURNAL_KEY: keyIn(join(folder, 'journal.key')) }
  } catch (error) {
    tell(error instanceof Error ? error.message : 'unknown')
    return {}
  }
}

/** Made once: receipts of earlier times are compared by it. */
function keyIn(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(path, 'utf8').trim()
}
