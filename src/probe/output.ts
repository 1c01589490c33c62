/** Puts the probe's result on the disk: scrubbed, and looked through once more before the first byte is written. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractOperations } from '../generated/operations.ts'
import { documentOf, isNode } from './contract-documents.ts'
import type { ProbeResult } from './probe.ts'
import { writeReport } from './report.ts'
import { createScrubber } from './scrub.ts'

/** What the person who asked for it can mend. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** Makes the directory. Throws OutputError when it cannot be, or holds something: nothing is written over. */
export function prepareOutput(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true })
    if (readdirSync(directory).length === 0) return
  } catch {
    throw new OutputError(`--out cannot be written to: ${directory}`)
  }
  throw new OutputError(`--out is not empty: ${directory}`)
}

/** Every word that a contract lists as a value: these say nothing of anybody. */
function codesIn(node: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) codesIn(item, found)
  else if (isNode(node)) {
    const listed = [...(Array.isArray(node['enum']) ? node['enum'] : []), node['const']]
    for (const value of listed) if (typeof value === 'string') found.add(value)
    for (const part of Object.values(node)) codesIn(part, found)
  }
  return found
}

/** The files of a result by path: the report, and a fixture for each answer that was a success. */
export function filesOf(result: ProbeResult): ReadonlyMap<string, string> {
  const scrubber = createScrubber()
  const files = new Map<string, string>()
  const codes = new Map<string, ReadonlySet<string>>()
  for (const { operationId, generation, status, text } of result.exchanges) {
    if (status < 200 || status >= 300 || text === '') continue
    const { document } = contractOperations[operationId]
    const listed = codes.get(document) ?? codesIn(documentOf(document))
    codes.set(document, listed)
    const scrubbed = scrubbedOrNull(() => scrubber.scrub(text, listed))
    const taken = [...files.keys()].filter((name) => name.startsWith(`fixtures/${generation}/${operationId}.`)).length
    if (scrubbed !== null) files.set(`fixtures/${generation}/${operationId}${taken === 0 ? '' : `.${taken + 1}`}.json`, scrubbed)
  }
  files.set('report.md', writeReport(result))
  for (const text of files.values()) scrubber.assertClean(text)
  return files
}

/** An answer that is no JSON is in the report, and makes no fixture. */
function scrubbedOrNull(run: () => string): string | null {
  try {
    return run()
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Writes the files. @returns how many of them are fixtures */
export function writeOutput(directory: string, result: ProbeResult): number {
  const files = filesOf(result)
  for (const generation of ['old', 'new']) mkdirSync(join(directory, 'fixtures', generation), { recursive: true })
  for (const [name, text] of files) writeFileSync(join(directory, name), text)
  return files.size - 1
}
