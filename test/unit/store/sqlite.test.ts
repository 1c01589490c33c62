/** SQLite as the store: what it leaves on the disk. */
import { readdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { openSqlite } from '#src/store/sqlite.ts'
import { storePath } from '#test/support/writes.ts'

it('lets nobody else read what is written, the log beside the file included', async () => {
  const path = storePath()
  const database = openSqlite(path)
  await database.query('CREATE TABLE receipts (id TEXT)')
  const files = readdirSync(dirname(path))
  expect(files.length).toBeGreaterThan(1)
  for (const file of files) expect((statSync(`${dirname(path)}/${file}`).mode & 0o777).toString(8), file).toBe('600')
  await database.close()
})
