/**
 * `npm start`: builds the explorer where it is not fresh, then becomes the service. The build is a process of its own, so
 * that nothing of it stays in memory.
 *
 * npm runs this through a shell and passes SIGTERM on to that alone: the shell ends, and whatever it has started would go
 * on without anybody to stop it. So the end of the shell is taken for the signal.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const lookEveryMs = 250

try {
  execFileSync(process.execPath, [fileURLToPath(new URL('build-web.ts', import.meta.url))], { stdio: 'inherit' })
} catch {
  // It has said why.
  process.exit(1)
}
if (process.env['npm_lifecycle_event'] !== undefined) stopWithTheShell(process.ppid)
await import('../src/main.ts')

function stopWithTheShell(shell: number): void {
  const looking = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(looking)
    process.kill(process.pid, 'SIGTERM')
  }, lookEveryMs)
  looking.unref()
}
