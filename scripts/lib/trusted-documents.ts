/** The manifest of trusted documents that files of GraphQL make: one document a file, its text as it stands there. */
import { parse, validate, type GraphQLSchema } from 'graphql'
import { digestOf } from '../../src/server/documents.ts'

export interface DocumentFile {
  readonly name: string
  readonly text: string
}

/**
 * The manifest's text: by SHA-256, in the order of the digests, so that a file's new name changes nothing.
 * Throws an error that names the file when a document cannot be read or does not fit the schema.
 */
export function manifestOf(files: readonly DocumentFile[], schema: GraphQLSchema): string {
  const entries = files.map(({ name, text }): readonly [string, string] => {
    const broken = mistakeIn(text, schema)
    if (broken !== null) throw new Error(`${name}: ${broken}`)
    return [`sha256:${digestOf(text)}`, text]
  })
  return `${JSON.stringify(Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
}

function mistakeIn(text: string, schema: GraphQLSchema): string | null {
  try {
    return validate(schema, parse(text))[0]?.message ?? null
  } catch (error) {
    return error instanceof Error ? error.message : 'cannot be read'
  }
}
