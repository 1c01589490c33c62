/**
 * Checks exchanges with the upstream against contracts/*.openapi.yaml: a judge of both sides, the sandbox that answers
 * and the client that asks. It reads the documents itself and shares no code with either.
 *
 * Stricter than the schemas alone: a property or query parameter that the contract does not declare is a problem too.
 */
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

type Node = { readonly [name: string]: unknown }

/** One exchange, whoever recorded it. */
export interface JudgedExchange {
  /** Null, or an id that no contract has, is not judged. */
  readonly operationId: string | null
  readonly pathParameters: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** '' without a body. */
  readonly requestBody: string
  /** 0 when no answer was sent. */
  readonly status: number
  readonly responseBody: string
}

export interface OpenapiValidator {
  /** What is wrong with an exchange; empty when all is well. A request is judged when its answer is no refusal. */
  check(exchange: JudgedExchange): readonly string[]
}

interface Operation {
  readonly document: Node
  readonly name: string
  readonly pointer: string
  readonly parameters: readonly { readonly node: Node; readonly pointer: string }[]
  readonly node: Node
}

const documentNames = ['accounts-customers', 'orders', 'billing-incentives', 'catalogue-usage']
const methods = new Set(['get', 'post', 'put', 'delete'])
/** Answered by the gateway before any operation: not every document lists them. */
const gatewayStatuses = new Set([401, 404, 429])

/**
 * Where a contract's text and its schema disagree, and the text is what the sandbox does. `where` is the start of
 * the problem's text.
 */
const contradictions = [
  // "null makes the response data null"; the schema has an object only.
  { operationId: 'ListCustomerOrdersOld', where: 'answer /data must be object' },
  { operationId: 'ListCustomerOrdersOld', where: 'request create_time_begin' },
  // "sent empty or null the response orderInfo is null"; the schema has an object only.
  { operationId: 'ShowCustomerOrderDetailsOld', where: 'answer /orderInfo must be object' },
  { operationId: 'ShowCustomerOrderDetailsOld', where: 'request offset' },
  { operationId: 'ShowCustomerOrderDetailsOld', where: 'request limit' },
  // "" and null are no filter (accounts-customers.mapping.md section 4); the schemas have texts of a form only.
  { operationId: 'ListSubCustomers', where: 'request /' },
  { operationId: 'ListSubCustomersOld', where: 'request /' },
  // "" is no filter (orders.mapping.md section 7).
  { operationId: 'ListPayPerUseCustomerResources', where: 'request /expire_time_' },
  // "" is a value of the bill type (billing-incentives.mapping.md section 1).
  { operationId: 'ListSubCustomerBillDetailOld', where: 'request bill_type' },
]

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value[Number(name)]
  return isNode(value) ? value[name] : undefined
}

function step(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function follow(document: Node, pointer: string, value: unknown): { pointer: string; node: Node } {
  const reference = child(value, '$ref')
  if (typeof reference !== 'string') return { pointer, node: isNode(value) ? value : {} }
  const names = reference.slice(2).split('/').map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const target = names.reduce<unknown>(child, document)
  return follow(document, reference, target)
}

function parametersOf(document: Node, pointer: string, owner: unknown): Operation['parameters'] {
  return entries(child(owner, 'parameters')).map((raw, index) => follow(document, `${pointer}/parameters/${index}`, raw))
}

function operationsOf(name: string, document: Node): [string, Operation][] {
  const paths = isNode(document['paths']) ? document['paths'] : {}
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isNode(item) ? item : {}).filter(([method]) => methods.has(method)).map(([method, raw]) => {
      const node = isNode(raw) ? raw : {}
      const itemPointer = `#/paths/${step(path)}`
      const pointer = `${itemPointer}/${method}`
      const parameters = [...parametersOf(document, itemPointer, item), ...parametersOf(document, pointer, node)]
      return [String(node['operationId']), { document, name, pointer, parameters, node }] satisfies [string, Operation]
    }))
}

/** The properties that a schema declares for an object; null when any property may stand in it. */
function declared(document: Node, schema: unknown): Map<string, unknown> | null {
  const { node } = follow(document, '', schema)
  const parts = [...entries(node['allOf']), ...entries(node['oneOf']), ...entries(node['anyOf'])]
  const own = isNode(node['properties']) ? Object.entries(node['properties']) : []
  if (parts.length === 0 && own.length === 0) return null
  if (node['additionalProperties'] === true || isNode(node['additionalProperties'])) return null
  const inherited = parts.flatMap((part) => [...(declared(document, part) ?? [])])
  return new Map([...inherited, ...own])
}

function entries(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Paths of properties that no schema declares. */
function undeclared(document: Node, schema: unknown, value: unknown, path: string): string[] {
  const { node } = follow(document, '', schema)
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => undeclared(document, node['items'] ?? {}, item, `${path}/${index}`))
  }
  if (!isNode(value)) return []
  const properties = declared(document, node)
  if (!properties) return []
  return Object.entries(value).flatMap(([name, part]) =>
    properties.has(name) ? undeclared(document, properties.get(name), part, `${path}/${name}`) : [`${path}/${name}`])
}

function typed(text: string, schema: Node): unknown {
  const types = [schema['type']].flat()
  if (types.includes('integer') && /^-?\d+$/.test(text)) return Number(text)
  if (types.includes('number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

type Compile = (operation: Operation, pointer: string) => ValidateFunction

function createCompiler(): Compile {
  const engines = new Map<string, Ajv2020>()
  const compiled = new Map<string, ValidateFunction>()
  return (operation, pointer) => {
    const key = `${operation.name}${pointer}`
    const known = compiled.get(key)
    if (known) return known
    const engine = engines.get(operation.name) ?? new Ajv2020({ strict: false, validateSchema: false, allErrors: true })
    if (!engines.has(operation.name)) {
      addFormats.default(engine)
      engine.addSchema(operation.document, operation.name)
      engines.set(operation.name, engine)
    }
    const validate = engine.compile({ $ref: key })
    compiled.set(key, validate)
    return validate
  }
}

/** Problems of one value against the schema at a pointer, and what the schema does not declare. */
function judge(compile: Compile, operation: Operation, pointer: string, schema: unknown, value: unknown): string[] {
  const validate = compile(operation, pointer)
  const wrong = validate(value) ? [] : (validate.errors ?? []).map((error) => {
    const property = error.params['missingProperty']
    return `${error.instancePath} ${error.message ?? ''}${typeof property === 'string' ? ` (${property})` : ''}`
  })
  return [...wrong, ...undeclared(operation.document, schema, value, '').map((path) => `${path} is not declared`)]
}

function judgeQuery(compile: Compile, operation: Operation, exchange: JudgedExchange): string[] {
  const names = new Set(operation.parameters.filter(({ node }) => node['in'] === 'query').map(({ node }) => node['name']))
  const unknown = [...exchange.query.keys()].filter((name) => !names.has(name)).map((name) => `${name} is not declared`)
  const wrong = operation.parameters.flatMap(({ node, pointer }) => {
    const name = String(node['name'])
    const sent = node['in'] === 'path' ? exchange.pathParameters[name] : exchange.query.get(name)
    if (node['in'] === 'header') return []
    if (sent === undefined || sent === null) return node['required'] === true ? [`${name} is missing`] : []
    const schema = follow(operation.document, `${pointer}/schema`, node['schema'])
    if ([schema.node['type']].flat().includes('array')) return []
    return judge(compile, operation, schema.pointer, schema.node, typed(sent, schema.node)).map((text) => `${name}${text}`)
  })
  return [...unknown, ...wrong]
}

function judgeRequestBody(compile: Compile, operation: Operation, text: string): string[] {
  const body = follow(operation.document, `${operation.pointer}/requestBody`, operation.node['requestBody'])
  const schema = child(child(body.node['content'], 'application/json'), 'schema')
  if (text === '') return body.node['required'] === true ? ['body is missing'] : []
  if (schema === undefined) return ['body is not declared']
  const parsed = parseJson(text)
  if (!parsed) return ['body is no JSON']
  return judge(compile, operation, `${body.pointer}/content/application~1json/schema`, schema, parsed.value)
}

function judgeAnswer(compile: Compile, operation: Operation, exchange: JudgedExchange): string[] {
  const { status, responseBody } = exchange
  const responses = operation.node['responses']
  const raw = child(responses, String(status))
  if (raw === undefined) return gatewayStatuses.has(status) ? [] : [`status ${status} is not documented`]
  const found = follow(operation.document, `${operation.pointer}/responses/${status}`, raw)
  const schema = child(child(found.node['content'], 'application/json'), 'schema')
  if (schema === undefined) return responseBody === '' ? [] : ['body is not declared']
  const parsed = parseJson(responseBody)
  if (!parsed) return ['body is no JSON']
  // The gateway's own words (APIGW.…) are the same for every operation, whatever its document says.
  if (status === 429 || status === 401) return []
  const hidden = status === 200 && child(parsed.value, 'error_code') !== undefined
  const refusal = hidden && child(parsed.value, 'error_code') !== 'CBC.0000'
  return refusal ? [] : judge(compile, operation, `${found.pointer}/content/application~1json/schema`, schema, parsed.value)
}

/** A refusal in whatever form: HTTP status, or an error code in a 200 body. */
function isRefusal(exchange: JudgedExchange): boolean {
  if (exchange.status >= 400 || exchange.status === 0) return true
  const code = child(parseJson(exchange.responseBody)?.value, 'error_code')
  return code !== undefined && code !== 'CBC.0000'
}

const contracts: { compile: Compile | null; operations: Map<string, Operation> } = { compile: null, operations: new Map() }

/** Parses the documents once per process: it takes half a second. */
function loadContracts(): { compile: Compile; operations: Map<string, Operation> } {
  const compile = contracts.compile ?? createCompiler()
  if (contracts.compile) return { compile, operations: contracts.operations }
  for (const name of documentNames) {
    const file = new URL(`../../contracts/${name}.openapi.yaml`, import.meta.url)
    const document: unknown = parse(readFileSync(file, 'utf8'))
    for (const [id, operation] of operationsOf(name, isNode(document) ? document : {})) contracts.operations.set(id, operation)
  }
  contracts.compile = compile
  return { compile, operations: contracts.operations }
}

/** A validator over all four documents. */
export function createOpenapiValidator(): OpenapiValidator {
  const { compile, operations } = loadContracts()
  return {
    check(exchange) {
      const operation = operations.get(exchange.operationId ?? '')
      if (!operation || exchange.status === 0 || exchange.status === 501) return []
      const asked = isRefusal(exchange) ? [] : [
        ...judgeQuery(compile, operation, exchange),
        ...judgeRequestBody(compile, operation, exchange.requestBody),
      ].map((problem) => `request ${problem}`)
      const answered = judgeAnswer(compile, operation, exchange).map((problem) => `answer ${problem}`)
      const known = contradictions.filter(({ operationId }) => operationId === exchange.operationId)
      return [...asked, ...answered]
        .filter((problem) => !known.some(({ where }) => problem.startsWith(where)))
        .map((problem) => `${exchange.operationId}: ${problem}`)
    },
  }
}
