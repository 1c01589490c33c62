/**
 * Writes a manifest of trusted documents (TRUSTED_DOCUMENTS_FILE): `npm run trusted-documents -- FOLDER FILE` takes each
 * .graphql file below FOLDER for one document. Without arguments it writes the one of examples/.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSchema } from '../src/server/schema.ts'
import { manifestOf } from './lib/trusted-documents.ts'

const examples = fileURLToPath(new URL('../examples', import.meta.url))
const [folder = examples, file = join(examples, 'trusted-documents.json'), ...more] = process.argv.slice(2)
const names = globSync('**/*.graphql', { cwd: folder }).toSorted()

if (more.length > 0 || (process.argv.length === 3)) fail('Name a folder and a file to write, or neither.')
if (names.length === 0) fail(`There are no .graphql files in ${folder}.`)
try {
  writeFileSync(file, manifestOf(names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })), buildSchema()))
  console.log(`${names.length} documents are in ${file}`)
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

function fail(message: string): never {
  console.error(message)
  process.exit(1)
}
