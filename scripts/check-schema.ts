/**
 * Compares schema/*.graphql with the last release's (schema/released/schema.graphql) and refuses breaking changes that
 * schema/released/allowed-changes.yaml does not list, and deprecations without date and replacement. With `--release`
 * it writes the present schema as the released one and empties the list; that is done when a version is cut.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema } from 'graphql'
import { parse } from 'yaml'
import { allowedChangesSchema, deprecationFindings, refusedChanges } from './lib/schema-changes.ts'

const directory = fileURLToPath(new URL('../schema/', import.meta.url))
const releasedFile = join(directory, 'released/schema.graphql')
const allowedFile = join(directory, 'released/allowed-changes.yaml')

const sdl = readdirSync(directory)
  .filter((name) => name.endsWith('.graphql'))
  .toSorted()
  .map((name) => readFileSync(join(directory, name), 'utf8').trim())
  .join('\n\n')
const present = buildSchema(sdl)

if (process.argv.includes('--release')) {
  mkdirSync(join(directory, 'released'), { recursive: true })
  writeFileSync(releasedFile, `${sdl}\n`)
  writeFileSync(allowedFile, '# Breaking changes that the next release makes on purpose, each with its reason.\nchanges: []\n')
  console.log('The present schema is now the released one.')
} else {
  const findings = [...deprecationFindings(present), ...(await changeFindings())]
  for (const finding of findings) console.error(finding)
  if (findings.length > 0) process.exitCode = 1
}

async function changeFindings(): Promise<readonly string[]> {
  if (!existsSync(releasedFile)) {
    console.log('No released schema yet: this is the first release, nothing can break.')
    return []
  }
  const allowed = allowedChangesSchema.parse(existsSync(allowedFile) ? parse(readFileSync(allowedFile, 'utf8')) : { changes: [] })
  return refusedChanges(buildSchema(readFileSync(releasedFile, 'utf8')), present, allowed)
}
