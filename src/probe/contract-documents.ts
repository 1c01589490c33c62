/** What the contracts say of an operation beyond the generated table: permission items, sources, and answers' schemas. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { contractOperations, type ContractOperation, type OperationId } from '../generated/operations.ts'

export type Node = { readonly [name: string]: unknown }

export interface ContractAnswer {
  readonly document: Node
  /** A pointer to the schema of the answer to a success, inside its document; null without content. */
  readonly pointer: string | null
  readonly schema: Node
}

const documents = new Map<ContractOperation['document'], Node>()

/** Is it an object (and no list)? */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parsed document, read once. */
export function documentOf(name: ContractOperation['document']): Node {
  const known = documents.get(name)
  if (known) return known
  const parsed: unknown = parse(readFileSync(new URL(`../../contracts/${name}.openapi.yaml`, import.meta.url), 'utf8'))
  if (!isNode(parsed)) throw new TypeError(`contracts/${name}.openapi.yaml is no object`)
  documents.set(name, parsed)
  return parsed
}

function child(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isNode(value) ? value[name] : undefined
}

function step(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Follows references to where a node stands. */
export function follow(document: Node, pointer: string, value: unknown): { readonly pointer: string; readonly node: Node } {
  const reference = child(value, '$ref')
  if (typeof reference !== 'string') return { pointer, node: isNode(value) ? value : {} }
  const names = reference.slice(2).split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  return follow(document, reference, names.reduce<unknown>(child, document))
}

function operationNode(id: OperationId): { readonly document: Node; readonly pointer: string; readonly node: Node } {
  const { document: name, path, method } = contractOperations[id]
  const document = documentOf(name)
  const node = child(child(document['paths'], path), method.toLowerCase())
  return { document, pointer: `#/paths/${step(path)}/${method.toLowerCase()}`, node: isNode(node) ? node : {} }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}

/** The permission items that an operator needs for an operation; empty where the contract names none. */
export function permissionsOf(id: OperationId): readonly string[] {
  return texts(operationNode(id).node['x-partner-permission'])
}

/** Where the parts of an operation's contract come from: the whole, then the parts it tells apart. */
export function sourcesOf(id: OperationId): readonly { readonly part: string; readonly source: string }[] {
  const detail = operationNode(id).node['x-confidence-detail']
  const parts = isNode(detail) ? Object.entries(detail).map(([part, source]) => ({ part, source: String(source) })) : []
  return [{ part: 'operation', source: contractOperations[id].confidence }, ...parts]
}

/** The schema of an operation's answer with a status of success. */
export function answerOf(id: OperationId): ContractAnswer {
  const { document, pointer, node } = operationNode(id)
  const raw = child(node['responses'], '200')
  const response = follow(document, `${pointer}/responses/200`, raw)
  const schema = child(child(response.node['content'], 'application/json'), 'schema')
  return { document, pointer: schema === undefined ? null : `${response.pointer}/content/application~1json/schema`, schema: isNode(schema) ? schema : {} }
}

/** The properties that a schema declares for an object, its parts' included; null when any property may stand in it. */
export function propertiesOf(document: Node, schema: unknown): ReadonlyMap<string, unknown> | null {
  const { node } = follow(document, '', schema)
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((name) => (Array.isArray(node[name]) ? node[name] : []))
  const own = isNode(node['properties']) ? Object.entries(node['properties']) : []
  if (parts.length === 0 && own.length === 0) return null
  if (node['additionalProperties'] === true || isNode(node['additionalProperties'])) return null
  return new Map([...parts.flatMap((part) => [...(propertiesOf(document, part) ?? [])]), ...own])
}
