/**
 * Answers held against their contract: what breaks its schema, and what the schema does not know. Findings name fields and
 * rules, never a value.
 */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { answerOf, follow, isNode, propertiesOf, type Node } from './contract-documents.ts'

export interface WeakField {
  /** Where it stands, e.g. `/customer_balances/[]/amount`. */
  readonly path: string
  /** The contract's word for where it comes from: `memory`, `doc-excerpt`. */
  readonly source: string
  readonly isSeen: boolean
}

export interface ShapeFindings {
  /** What breaks the contract, each once. */
  readonly broken: readonly string[]
  /** Fields that the contract does not declare. */
  readonly undeclared: readonly string[]
  /** The fields of the answer that the contract holds from memory or an excerpt. */
  readonly weak: readonly WeakField[]
}

const engines = new Map<string, Ajv2020>()
const validators = new Map<OperationId, ValidateFunction>()

/** A property's name as a finding may hold it: an answer might use a person's data as a name. */
export function safeName(name: string): string {
  return /^[A-Za-z_]\w{0,39}$/.test(name) && !/\d{5}/.test(name) ? name : '(a name withheld)'
}

/** Whether the contract holds something from less than a whole page or a published SDK. */
export function isWeak(source: string): boolean {
  return /memory|doc-excerpt|analogy/.test(source)
}

/** Checks the answer to a success. An operation without content in its contract has nothing to be held against. */
export function checkShape(id: OperationId, value: unknown): ShapeFindings {
  const { document, pointer, schema } = answerOf(id)
  if (pointer === null) return { broken: [], undeclared: [], weak: [] }
  const validate = validatorOf(id, document, pointer)
  const broken = validate(value) ? [] : (validate.errors ?? []).map(wordsOf)
  const undeclared = undeclaredIn(document, schema, value, '')
  return { broken: [...new Set(broken)], undeclared: [...new Set(undeclared)], weak: weakFields(document, schema, value) }
}

function validatorOf(id: OperationId, document: Node, pointer: string): ValidateFunction {
  const known = validators.get(id)
  if (known) return known
  const name = contractOperations[id].document
  const engine = engines.get(name) ?? new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
  if (!engines.has(name)) {
    addFormats.default(engine)
    engine.addSchema(document, name)
    engines.set(name, engine)
  }
  const compiled = engine.compile({ $ref: `${name}${pointer}` })
  validators.set(id, compiled)
  return compiled
}

/** A place in an answer without list indexes. */
function placeOf(instancePath: string): string {
  return instancePath.split('/').slice(1).map((step) => `/${/^\d+$/.test(step) ? '[]' : safeName(step)}`).join('')
}

function wordsOf(error: ErrorObject): string {
  const missing = error.params['missingProperty']
  const place = placeOf(error.instancePath)
  return typeof missing === 'string' ? `${place}/${missing} is missing` : `${place === '' ? '/' : place} ${error.message ?? 'is not valid'}`
}

function undeclaredIn(document: Node, schema: unknown, value: unknown, path: string): string[] {
  const { node } = follow(document, '', schema)
  if (Array.isArray(value)) return value.flatMap((item: unknown) => undeclaredIn(document, node['items'] ?? {}, item, `${path}/[]`))
  const properties = isNode(value) ? propertiesOf(document, node) : null
  if (!isNode(value) || !properties) return []
  return Object.entries(value).flatMap(([name, part]) =>
    properties.has(name) ? undeclaredIn(document, properties.get(name), part, `${path}/${name}`) : [`${path}/${safeName(name)}`])
}

/** The weak fields that a schema declares, with whether the answer has them (present and not null). */
function weakFields(document: Node, schema: unknown, value: unknown): readonly WeakField[] {
  const found = new Map<string, WeakField>()
  const walk = (part: unknown, values: readonly unknown[], path: string, depth: number): void => {
    const { node } = follow(document, '', part)
    // A schema may hold itself (an order's parts are orders): contracts are never deeper than this.
    if (depth > 8) return
    if (node['items'] !== undefined) return walk(node['items'], values.flatMap((one) => (Array.isArray(one) ? one : [])), `${path}/[]`, depth + 1)
    for (const [name, property] of propertiesOf(document, node) ?? []) {
      const inside = values.flatMap((one) => (isNode(one) && one[name] !== undefined && one[name] !== null ? [one[name]] : []))
      const source = isNode(property) && typeof property['x-confidence'] === 'string' ? property['x-confidence'] : ''
      const place = `${path}/${name}`
      if (isWeak(source)) found.set(place, { path: place, source, isSeen: inside.length > 0 })
      walk(property, inside, place, depth + 1)
    }
  }
  walk(schema, [value], '', 0)
  return [...found.values()]
}
