/** YAML files of configuration: parsed, validated, and every mistake named with its file and line. */
import { isAlias, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'

export interface ConfigFile {
  /** The file's name, for messages. */
  readonly name: string
  readonly text: string
}

/** A mistake in a configuration file; the message holds file, line, place and rule. */
export class ConfigFileError extends Error {
  override readonly name = 'ConfigFileError'
}

type Path = readonly PropertyKey[]

/**
 * Parses and validates a YAML file.
 * @returns the value, and `fail(path, rule)`, which makes the error for a rule that the schema cannot say.
 */
export function parseConfigFile<T>(file: ConfigFile, schema: z.ZodType<T>): { value: T; fail: (path: Path, rule: string) => ConfigFileError } {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true })
  const fail = (path: Path, rule: string) =>
    new ConfigFileError(`${file.name}:${lineOf(document, lines, path)}: ${path.length === 0 ? '' : `${path.map(String).join('.')}: `}${rule}`)
  const broken = document.errors[0]
  if (broken) throw new ConfigFileError(`${file.name}:${broken.linePos?.[0].line ?? 1}: ${broken.message.split('\n')[0]}`)
  const loose = unresolvedAlias(document)
  if (loose !== null) throw new ConfigFileError(`${file.name}:${lines.linePos(loose).line}: names an anchor that stands nowhere before it`)
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return { value: result.data, fail }
  const issue = result.error.issues[0]
  const path = issue?.path ?? []
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  throw fail(unknownKey === undefined ? path : [...path, unknownKey], unknownKey === undefined ? (issue?.message ?? 'is not valid') : 'is not an option')
}

/** Where the first alias without an anchor stands: the parser leaves it to the reader, which throws without a place. */
function unresolvedAlias(document: Document): number | null {
  let offset: number | null = null
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) || node.resolve(document)) return undefined
      offset = rangeStart(node) ?? 0
      return visit.BREAK
    },
  })
  return offset
}

/** The line of the deepest node that exists on the path. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true)
    const offset = rangeStart(node)
    if (offset !== null) return lines.linePos(offset).line
  }
  return 1
}

function keyNode(document: Document, path: Path): unknown {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items)) return null
  const wanted = String(path.at(-1))
  const pair: unknown = parent.items.find((item: unknown) => typeof item === 'object' && item !== null && 'key' in item && String(item.key) === wanted)
  return typeof pair === 'object' && pair !== null && 'key' in pair ? pair.key : null
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return null
  const start: unknown = node.range[0]
  return typeof start === 'number' ? start : null
}
