/**
 * `npm start`: builds the pages when their sources changed, then becomes the service. One process, so that a signal to
 * npm reaches it.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('./build-web.ts', import.meta.url))], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
await import('../src/main.ts')
