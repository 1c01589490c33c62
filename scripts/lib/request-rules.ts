/** What the contracts say of a request, as data: from an operation's parameters and body schema. Pure. */
import { z } from 'zod'

const literal = z.union([z.string(), z.number(), z.boolean(), z.null()])
const schemaNode = z.looseObject({
  'type': z.union([z.string(), z.array(z.string())]).optional(),
  'enum': z.array(literal).optional(),
  'x-open-enum': z.boolean().optional(),
  'minLength': z.int().optional(),
  'maxLength': z.int().optional(),
  'pattern': z.string().optional(),
  'format': z.string().optional(),
  'minimum': z.number().optional(),
  'exclusiveMinimum': z.number().optional(),
  'maximum': z.number().optional(),
  'x-max-decimals': z.int().optional(),
  'minItems': z.int().optional(),
  'maxItems': z.int().optional(),
  'required': z.array(z.string()).optional(),
  'properties': z.record(z.string(), z.unknown()).optional(),
  'items': z.unknown().optional(),
})

/** Keywords that would be rules and that nothing here reads: a contract that begins to use one must not be misread. */
const unread = ['allOf', 'oneOf', 'anyOf', 'not', 'if', 'const', 'exclusiveMaximum', 'multipleOf', 'uniqueItems', 'minProperties', 'maxProperties', 'dependentRequired', 'propertyNames', 'patternProperties']

const parameterNode = z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().default(false), schema: z.unknown() })
const bodyNode = z.looseObject({ content: z.looseObject({ 'application/json': z.looseObject({ schema: z.unknown() }) }) })

/** Follows a reference within a document. */
export type Resolve = (node: unknown) => unknown

/** The account in the path is filled in by the client. */
const filledIn = new Set(['partner_id', 'domain_id'])

/**
 * The rules of one operation's path, query and body, as src/generated/request-rules.ts has them.
 * @throws Error for a keyword that is not read
 */
export function requestRulesOf(parameters: readonly unknown[], requestBody: unknown, resolve: Resolve): unknown {
  const all = parameters.map((parameter) => parameterNode.parse(resolve(parameter))).filter(({ name }) => !filledIn.has(name))
  const rulesIn = (place: string) => Object.fromEntries(all.filter((parameter) => parameter.in === place).map((parameter) => [parameter.name, ruleOf(parameter.schema, resolve, parameter.required)]))
  const body = requestBody === undefined ? null : bodyNode.parse(resolve(requestBody)).content['application/json'].schema
  return { path: rulesIn('path'), query: rulesIn('query'), body: body === null ? null : ruleOf(body, resolve, false) }
}

function ruleOf(raw: unknown, resolve: Resolve, isRequired: boolean): Record<string, unknown> {
  const found = resolve(raw)
  const node = schemaNode.parse(found)
  const strange = unread.find((keyword) => keyword in node)
  if (strange !== undefined) throw new Error(`the contracts use ${strange} in a request, which src/generations/request-rules.ts does not check`)
  const required = new Set(node.required)
  const entries = Object.entries(node.properties ?? {}).map(([name, property]) => [name, ruleOf(property, resolve, required.has(name))])
  return compact({
    required: isRequired || undefined,
    types: node.type === undefined ? undefined : [node.type].flat(),
    enum: node['x-open-enum'] === true ? undefined : node.enum,
    minLength: node.minLength,
    maxLength: node.maxLength,
    pattern: node.pattern,
    format: node.format,
    minimum: node.minimum,
    exclusiveMinimum: node.exclusiveMinimum,
    maximum: node.maximum,
    maxDecimals: node['x-max-decimals'],
    minItems: node.minItems,
    maxItems: node.maxItems,
    items: node.items === undefined ? undefined : ruleOf(node.items, resolve, false),
    properties: entries.length === 0 ? undefined : Object.fromEntries(entries),
  })
}

function compact(rule: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== undefined))
}

/** The head of the generated file: its types. */
export const requestRulesTypes = `import type { OperationId } from './operations.ts'

/** What a contract says of one value of a request. */
export interface RequestRule {
  readonly required?: boolean
  /** Names of JSON types; any type without them. */
  readonly types?: readonly string[]
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly maximum?: number
  readonly maxDecimals?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: RequestRule
  readonly properties?: Readonly<Record<string, RequestRule>>
}

/** What a contract says of an operation's requests; \`body\` is null where it takes none. The account in the path is left out. */
export interface RequestRules {
  readonly path: Readonly<Record<string, RequestRule>>
  readonly query: Readonly<Record<string, RequestRule>>
  readonly body: RequestRule | null
}
`
