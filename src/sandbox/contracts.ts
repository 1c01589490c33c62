/**
 * The OpenAPI documents as the sandbox needs them: read once per process, each when an operation of it is first
 * asked for (parsing all of them takes half a second).
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { ContractOperation, OperationId } from '../generated/operations.ts'

export type DocumentName = ContractOperation['document']
export type JsonObject = { readonly [name: string]: unknown }

/** An error that the contract lists for an operation. */
export interface ListedError {
  readonly http: number
  readonly code: string
  readonly meaning: string
}

/** A parameter of an operation, with references followed one step. */
export interface ContractParameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  /** A pointer to the parameter's schema inside its document. */
  readonly schemaPointer: string
  readonly schema: JsonObject
}

/** What the contract says of one operation beyond the generated table. */
export interface OperationContract {
  readonly parameters: readonly ContractParameter[]
  /** Where the body's schema stands in its document; null without a body. */
  readonly bodyPointer: string | null
  readonly bodyRequired: boolean
  readonly errors: readonly ListedError[]
  readonly callersNote: string
}

const documents = new Map<DocumentName, JsonObject>()
const operationContracts = new Map<OperationId, OperationContract>()

/** Is it an object (and no list)? */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The parsed document `contracts/<name>.openapi.yaml`. */
export function contractDocument(name: DocumentName): JsonObject {
  const known = documents.get(name)
  if (known) return known
  const file = new URL(`../../contracts/${name}.openapi.yaml`, import.meta.url)
  const document: unknown = parse(readFileSync(file, 'utf8'))
  if (!isObject(document)) throw new TypeError(`contracts/${name}.openapi.yaml is no object`)
  documents.set(name, document)
  return document
}

function property(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isObject(value) ? value[name] : undefined
}

/** One step of a JSON pointer, escaped. */
function pointerStep(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

/** Follows a `$ref` of one document; answers the pointer and the value found. */
function resolve(document: JsonObject, pointer: string, value: unknown): { pointer: string; value: unknown } {
  const reference = property(value, '$ref')
  if (typeof reference !== 'string') return { pointer, value }
  let target: unknown = document
  for (const step of reference.slice(2).split('/')) {
    target = property(target, step.replaceAll('~1', '/').replaceAll('~0', '~'))
  }
  return resolve(document, reference, target)
}

function readParameter(document: JsonObject, pointer: string, raw: unknown): ContractParameter {
  const found = resolve(document, pointer, raw)
  const schema = resolve(document, `${found.pointer}/schema`, property(found.value, 'schema'))
  return {
    name: String(property(found.value, 'name')),
    in: String(property(found.value, 'in')),
    required: property(found.value, 'required') === true,
    schemaPointer: schema.pointer,
    schema: isObject(schema.value) ? schema.value : {},
  }
}

function readParameters(document: JsonObject, pointer: string, owner: unknown): ContractParameter[] {
  const list = property(owner, 'parameters')
  if (!Array.isArray(list)) return []
  return list.map((raw, index) => readParameter(document, `${pointer}/parameters/${index}`, raw))
}

function readErrors(node: unknown): ListedError[] {
  const list = property(node, 'x-error-codes')
  if (!Array.isArray(list)) return []
  return list.map((entry) => ({
    http: Number(property(entry, 'http')),
    code: String(property(entry, 'code')),
    meaning: String(property(entry, 'meaning') ?? ''),
  }))
}

/** What the contract of an operation says; read from its document on first use. */
export function operationContract(operation: ContractOperation): OperationContract {
  const known = operationContracts.get(operation.id)
  if (known) return known
  const document = contractDocument(operation.document)
  const pathPointer = `#/paths/${pointerStep(operation.path)}`
  const pathItem = property(document['paths'], operation.path)
  const pointer = `${pathPointer}/${operation.method.toLowerCase()}`
  const node = property(pathItem, operation.method.toLowerCase())
  const body = resolve(document, `${pointer}/requestBody`, property(node, 'requestBody'))
  const contract: OperationContract = {
    parameters: [...readParameters(document, pathPointer, pathItem), ...readParameters(document, pointer, node)],
    bodyPointer: body.value === undefined ? null : `${body.pointer}/content/application~1json/schema`,
    bodyRequired: property(body.value, 'required') === true,
    errors: readErrors(node),
    callersNote: String(property(node, 'x-callers-note') ?? ''),
  }
  operationContracts.set(operation.id, contract)
  return contract
}

/** Does the contract list this code with this HTTP status for the operation? */
export function listsError(operation: ContractOperation, http: number, code: string): boolean {
  return operationContract(operation).errors.some((error) => error.http === http && error.code === code)
}
