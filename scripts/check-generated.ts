/**
 * Runs `npm run generate` and refuses when it changes anything, so that no generated file is stale, edited by hand or
 * left out of a commit (on a fresh clone a file that was not committed appears here as new). The tree is left as
 * generated: what remains to do is to commit it.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { differences, takeSnapshot } from './lib/snapshot.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const generated = ['src/generated/**/*', 'web/console/generated/**/*', 'docs/configuration.md', 'docs/coverage.md', 'docs/errors.md', 'docs/metrics.md', 'docs/operations.md', 'docs/state-machines.md', 'examples/trusted-documents.json']

const before = takeSnapshot(root, generated)
execFileSync('npm', ['run', '--silent', 'generate'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
const findings = differences(before, takeSnapshot(root, generated))
for (const finding of findings) console.error(finding)
if (before.size === 0 || findings.length > 0) process.exitCode = 1
else console.log(`${before.size} generated files are fresh.`)
