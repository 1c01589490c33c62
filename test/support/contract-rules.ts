/**
 * Every rule that the contracts' schemas put on a request, read from the documents themselves, each with a value that keeps
 * it and one that breaks it. Shares no code with the generator of the service's own table.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

type Node = Readonly<Record<string, unknown>>
export type Place = 'path' | 'query' | 'body'

export interface ContractRule {
  readonly place: Place
  /** `customer_infos[].customer_id`. */
  readonly path: string
  /** The schema's keyword, or `required` and `type`. */
  readonly keyword: string
  readonly limit: unknown
  /** What breaks it; undefined for a value that is left out. */
  readonly breaking: unknown
}

export interface ContractRequest {
  readonly rules: readonly ContractRule[]
  /** The least that keeps all rules, with every list one row long. */
  readonly sample: Readonly<Record<Place, Readonly<Record<string, unknown>>>>
  readonly hasBody: boolean
}

const names = ['accounts-customers', 'orders', 'billing-incentives', 'catalogue-usage']
const filledByClient = new Set(['partner_id', 'domain_id'])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function follow(document: Node, value: unknown): Node {
  const reference = isNode(value) ? value['$ref'] : undefined
  if (typeof reference !== 'string') return isNode(value) ? value : {}
  return follow(document, reference.slice(2).split('/').reduce<unknown>((part, step) => (isNode(part) ? part[step] : undefined), document))
}

const samplesOfPatterns: Readonly<Record<string, string>> = {
  '^\\d+(\\.\\d{1,2})?$': '1',
  '^\\d+(\\.\\d+)?$': '1',
  '^\\d{4}-\\d{2}$': '2026-10',
  '^\\d{4}-\\d{2}-\\d{2}$': '2026-10-01',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$': '2026-10-01T00:00:00Z',
  '^([a-zA-Z_-]([a-zA-Z0-9_-])*)$': 'abcdef',
}
const samplesOfFormats: Readonly<Record<string, string>> = { 'date': '2026-10-01', 'date-time': '2026-10-01T00:00:00Z', 'email': 'a@example.com' }

function typesOf(schema: Node): readonly unknown[] {
  return [schema['type']].flat().filter((type) => type !== undefined && type !== 'null')
}

function sampleOf(document: Node, raw: unknown): unknown {
  const schema = follow(document, raw)
  const [type] = typesOf(schema)
  if (Array.isArray(schema['enum'])) return schema['enum'].find((value) => value !== null)
  if (type === 'array') return Array.from({ length: Number(schema['minItems'] ?? 1) || 1 }, () => sampleOf(document, schema['items']))
  if (type === 'object' || isNode(schema['properties'])) return Object.fromEntries(requiredOf(schema).map((name) => [name, sampleOf(document, property(schema, name))]))
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return Number(schema['minimum'] ?? 1)
  if (typeof schema['pattern'] === 'string') {
    const sample = samplesOfPatterns[schema['pattern']]
    if (sample === undefined) throw new Error(`no sample of ${schema['pattern']}`)
    return sample
  }
  return samplesOfFormats[String(schema['format'])] ?? 'a'.repeat(Number(schema['minLength'] ?? 1) || 1)
}

function requiredOf(schema: Node): readonly string[] {
  return Array.isArray(schema['required']) ? schema['required'].map(String) : []
}

function property(schema: Node, name: string): unknown {
  return isNode(schema['properties']) ? schema['properties'][name] : undefined
}

/** The rules of one value, and of what is in it. */
function rulesOf(document: Node, place: Place, raw: unknown, path: string): ContractRule[] {
  const schema = follow(document, raw)
  const types = typesOf(schema)
  const rule = (keyword: string, breaking: unknown): ContractRule => ({ place, path, keyword, limit: schema[keyword], breaking })
  const number = (keyword: string) => Number(schema[keyword])
  const isNumber = types.includes('integer') || types.includes('number')
  const isClosed = Array.isArray(schema['enum']) && schema['x-open-enum'] !== true
  const longest = Number(schema['maxLength'] ?? 64)
  const own: ContractRule[] = [
    ...(types.length > 0 && path !== '' ? [rule('type', types.includes('boolean') ? 'a text' : true)] : []),
    ...(isClosed ? [rule('enum', isNumber ? 987_654 : 'no such value')] : []),
    ...('maxLength' in schema && !isClosed ? [rule('maxLength', 'a'.repeat(number('maxLength') + 1))] : []),
    ...('minLength' in schema && !isClosed ? [rule('minLength', 'a'.repeat(number('minLength') - 1))] : []),
    ...('pattern' in schema ? [rule('pattern', '!'.repeat(Math.min(longest, 6)))] : []),
    ...(typeof schema['format'] === 'string' && schema['format'] !== 'int32' && !('pattern' in schema) ? [rule('format', 'no'.slice(0, longest))] : []),
    ...(schema['format'] === 'int32' && !('maximum' in schema) && !isClosed ? [rule('format', 2 ** 31)] : []),
    ...('minimum' in schema && !isClosed ? [rule('minimum', number('minimum') - 1)] : []),
    ...('exclusiveMinimum' in schema ? [rule('exclusiveMinimum', number('exclusiveMinimum')), rule('exclusiveMinimum', { exactNumber: String(number('exclusiveMinimum')) })] : []),
    ...('maximum' in schema && !isClosed ? [rule('maximum', number('maximum') + 1)] : []),
    ...('x-max-decimals' in schema ? [rule('x-max-decimals', `1.${'1'.repeat(number('x-max-decimals') + 1)}`), rule('x-max-decimals', { exactNumber: `1.${'1'.repeat(number('x-max-decimals') + 1)}` })] : []),
    ...('minItems' in schema && number('minItems') > 0 ? [rule('minItems', Array.from({ length: number('minItems') - 1 }, () => sampleOf(document, schema['items'])))] : []),
    ...('maxItems' in schema ? [rule('maxItems', Array.from({ length: number('maxItems') + 1 }, () => sampleOf(document, schema['items'])))] : []),
  ]
  const members = isNode(schema['properties']) ? Object.entries(schema['properties']).flatMap(([name, member]) => rulesOf(document, place, member, path === '' ? name : `${path}.${name}`)) : []
  const required = requiredOf(schema).map((name): ContractRule => ({ place, path: path === '' ? name : `${path}.${name}`, keyword: 'required', limit: true, breaking: undefined }))
  const items = schema['items'] === undefined ? [] : rulesOf(document, place, schema['items'], `${path}[]`)
  return [...own, ...required, ...members, ...items]
}

/** The request of every operation, by operation id. */
export function contractRequests(): ReadonlyMap<string, ContractRequest> {
  return new Map(names.flatMap((name) => {
    const document: unknown = parse(readFileSync(new URL(`../../contracts/${name}.openapi.yaml`, import.meta.url), 'utf8'))
    if (!isNode(document) || !isNode(document['paths'])) throw new TypeError(`${name} is no document`)
    return Object.values(document['paths']).flatMap((item) => Object.values(isNode(item) ? item : {})).filter(isNode).map((operation): [string, ContractRequest] => [String(operation['operationId']), requestOf(document, operation)])
  }))
}

function requestOf(document: Node, operation: Node): ContractRequest {
  const parameters = (Array.isArray(operation['parameters']) ? operation['parameters'] : []).map((raw) => follow(document, raw)).filter((parameter) => !filledByClient.has(String(parameter['name'])))
  const inPlace = (place: Place) => parameters.filter((parameter) => parameter['in'] === place)
  const body = follow(document, operation['requestBody'])
  const content = isNode(body['content']) && isNode(body['content']['application/json']) ? body['content']['application/json']['schema'] : undefined
  const bodySample = content === undefined ? {} : sampleOf(document, content)
  const samples = (place: Place) => Object.fromEntries(inPlace(place).filter((parameter) => parameter['required'] === true).map((parameter) => [String(parameter['name']), sampleOf(document, parameter['schema'])]))
  return {
    hasBody: content !== undefined,
    sample: { path: samples('path'), query: samples('query'), body: isNode(bodySample) ? bodySample : {} },
    rules: [
      ...(['path', 'query'] as const).flatMap((place) => inPlace(place).flatMap((parameter): ContractRule[] => [
        ...(parameter['required'] === true ? [{ place, path: String(parameter['name']), keyword: 'required', limit: true, breaking: undefined }] : []),
        ...rulesOf(document, place, parameter['schema'], String(parameter['name'])),
      ])),
      ...(content === undefined ? [] : rulesOf(document, 'body', content, '')),
    ],
  }
}

/** The sample with the rule broken: the parents of its place are made where they are not there, from the contract's samples. */
export function broken({ sample }: ContractRequest, { place, path, breaking }: ContractRule): Readonly<Record<Place, Readonly<Record<string, unknown>>>> {
  const steps = path.split(/\.|(?=\[\])/)
  return { ...sample, [place]: set(sample[place], steps, breaking) }
}

function set(value: unknown, [step, ...rest]: readonly string[], breaking: unknown): unknown {
  if (step === undefined) return breaking
  if (step === '[]') {
    const [first, ...others] = Array.isArray(value) && value.length > 0 ? value : [undefined]
    return [set(first, rest, breaking), ...others]
  }
  const object = isNode(value) ? value : {}
  const { [step]: before, ...others } = object
  const after = set(before, rest, breaking)
  return after === undefined ? others : { ...object, [step]: after }
}
