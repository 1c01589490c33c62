/** Compares the contents of files before and after something ran. */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A hash of each file's bytes, by path. */
export type Snapshot = ReadonlyMap<string, string>

/** The files below `root` that match one of the glob patterns. */
export function takeSnapshot(root: string, patterns: readonly string[]): Snapshot {
  const paths = globSync([...patterns], { cwd: root }).filter((path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile())
  return new Map(paths.toSorted().map((path) => [path.replaceAll('\\', '/'), createHash('sha256').update(readFileSync(join(root, path))).digest('hex')]))
}

/** What differs, as `path: what happened`, sorted. */
export function differences(before: Snapshot, after: Snapshot): readonly string[] {
  const changed = [...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => `${path}: ${before.has(path) ? 'changed' : 'was not there'}`)
  const gone = [...before.keys()].filter((path) => !after.has(path)).map((path) => `${path}: is gone`)
  return [...changed, ...gone].toSorted()
}
