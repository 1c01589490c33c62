/**
 * Requests against the contracts, with ajv (JSON Schema 2020-12, the dialect of OpenAPI 3.1). Validators are compiled
 * on an operation's first call. Where the contract's text is more lenient than its schema, `manners` says so.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { contractDocument, isObject, operationContract } from './contracts.ts'
import type { ContractParameter, DocumentName, JsonObject } from './contracts.ts'
import { mannersOf } from './manners.ts'
import type { ContractOperation, OperationId } from '../generated/operations.ts'

interface OperationValidators {
  readonly parameters: readonly { readonly parameter: ContractParameter; readonly validate: ValidateFunction }[]
  readonly body: ValidateFunction | null
  readonly bodyRequired: boolean
}

/** The parts of a call that are validated. */
export interface CallParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: { readonly [name: string]: unknown }
  /** The raw body; '' without one. */
  readonly bodyText: string
}

/** A valid call's body, or what is wrong, naming the field and never repeating its value. */
export type Validation = { readonly body: JsonObject } | { readonly problem: string }

const ajvOptions = { strict: false, validateSchema: false } as const
const engines = new Map<DocumentName, Ajv2020>()
const validators = new Map<OperationId, OperationValidators>()

function engineFor(document: DocumentName): Ajv2020 {
  const known = engines.get(document)
  if (known) return known
  const engine = new Ajv2020(ajvOptions)
  addFormats.default(engine)
  engine.addSchema(contractDocument(document), document)
  engines.set(document, engine)
  return engine
}

function validatorsFor(operation: ContractOperation): OperationValidators {
  const known = validators.get(operation.id)
  if (known) return known
  const engine = engineFor(operation.document)
  const contract = operationContract(operation)
  const compile = (pointer: string): ValidateFunction => engine.compile({ $ref: `${operation.document}${pointer}` })
  const made: OperationValidators = {
    parameters: contract.parameters.map((parameter) => ({ parameter, validate: compile(parameter.schemaPointer) })),
    body: contract.bodyPointer === null ? null : compile(contract.bodyPointer),
    bodyRequired: contract.bodyRequired,
  }
  validators.set(operation.id, made)
  return made
}

function schemaTypes(schema: JsonObject): readonly unknown[] {
  const { type } = schema
  return Array.isArray(type) ? type : [type]
}

/** A parameter's text as the type that its schema wants; text that does not fit stays text, and so fails. */
function typedValue(value: string, schema: JsonObject): unknown {
  const types = schemaTypes(schema)
  if (types.includes('integer') && /^-?\d+$/.test(value)) return Number(value)
  if (types.includes('number') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (types.includes('boolean') && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

/** The values sent for a parameter, typed; undefined when it was not sent. */
function sentValue(parameter: ContractParameter, parts: CallParts): unknown {
  const { name, schema } = parameter
  if (parameter.in === 'path') return typedValue(parts.path[name] ?? '', schema)
  if (parameter.in === 'header') {
    const value = parts.headers[name.toLowerCase()]
    return typeof value === 'string' ? typedValue(value, schema) : undefined
  }
  const all = parts.query.getAll(name)
  if (all.length === 0) return undefined
  if (!schemaTypes(schema).includes('array')) return typedValue(all[0] ?? '', schema)
  const items = isObject(schema['items']) ? schema['items'] : {}
  return all.flatMap((value) => value.split(',')).map((value) => typedValue(value, items))
}

function fieldPath(error: ErrorObject): string {
  const missing = error.params['missingProperty']
  const steps = [...error.instancePath.split('/').slice(1), ...(typeof missing === 'string' ? [missing] : [])]
  return steps.map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`)).join('').replace(/^\./, '')
}

function describe(errors: readonly ErrorObject[] | null | undefined, base: string): string {
  const [error] = errors ?? []
  if (!error) return `Parameter ${base} is invalid.`
  const inner = fieldPath(error)
  const field = base === '' ? inner : inner === '' ? base : `${base}.${inner}`
  const why = error.keyword === 'required' ? 'is required' : (error.message ?? 'is invalid')
  return `Parameter ${field === '' ? 'body' : field} ${why}.`
}

/** Drops what the contract's text says is "no filter": nulls, or empty strings, in the named fields. */
function relaxed(operation: ContractOperation, body: JsonObject): JsonObject {
  const manners = mannersOf(operation.id)
  if (!manners) return body
  const entries = Object.entries(body).filter(([name, value]) => {
    if (value === null) return !(manners.nullIsAbsent ?? []).includes(name)
    if (value === '') return !(manners.emptyIsAbsent ?? []).includes(name)
    return true
  })
  return Object.fromEntries(entries)
}

function readBody(operation: ContractOperation, text: string, required: boolean): Validation {
  if (text === '') return required ? { problem: 'Parameter body is required.' } : { body: {} }
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { problem: 'Parameter body is not JSON.' }
  }
  return isObject(parsed) ? { body: relaxed(operation, parsed) } : { problem: 'Parameter body must be object.' }
}

/** What the schema judges: the body without the fields that the handler itself judges. */
function judgedBody(body: JsonObject, unchecked: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => !unchecked.includes(name)))
}

/** Checks a call against its operation's contract. */
export function validateCall(operation: ContractOperation, parts: CallParts): Validation {
  const { parameters, body, bodyRequired } = validatorsFor(operation)
  const manners = mannersOf(operation.id)
  for (const { parameter, validate } of parameters) {
    const value = sentValue(parameter, parts)
    if (value === '' && (manners?.emptyIsAbsent ?? []).includes(parameter.name)) continue
    if ((manners?.unchecked ?? []).includes(parameter.name)) continue
    if (value === undefined) {
      if (parameter.required) return { problem: `Parameter ${parameter.name} is required.` }
    } else if (!validate(value)) return { problem: describe(validate.errors, parameter.name) }
  }
  if (!body) return { body: {} }
  const read = readBody(operation, parts.bodyText, bodyRequired)
  if ('problem' in read) return read
  return parts.bodyText === '' || body(judgedBody(read.body, manners?.unchecked ?? [])) ? read : { problem: describe(body.errors, '') }
}
