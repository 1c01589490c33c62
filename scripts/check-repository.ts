/** Holds every tracked text file, the lock file and what is installed against scripts/lib/repository-rules.ts. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { fileFindings, graphqlFindings, lockFindings, type TrackedFile } from './lib/repository-rules.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const installedSchema = z.looseObject({ packages: z.record(z.string(), z.unknown()) })

const findings = [
  ...trackedFiles().flatMap((file) => [...fileFindings(file), ...ownPathFindings(file)]),
  ...lockFindings('package-lock.json', readFileSync(join(root, 'package-lock.json'), 'utf8')),
  ...installedFindings(),
]
for (const finding of findings) console.error(finding)
if (findings.length > 0) process.exitCode = 1
else console.log('The repository keeps its rules.')

/** Every text file that is tracked or would be by `git add`. */
function trackedFiles(): readonly TrackedFile[] {
  const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  return names
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)) && statSync(join(root, path)).isFile())
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
    .filter((file) => !file.text.includes('\0'))
}

/** Where this clone happens to stand, whatever that is. */
function ownPathFindings(file: TrackedFile): readonly string[] {
  return file.text.includes(root) ? [`${file.path} names the path of this clone`] : []
}

function installedFindings(): readonly string[] {
  const path = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(path)) return []
  return graphqlFindings('node_modules', Object.keys(installedSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).packages))
}
