/**
 * Writes, from contracts/*.openapi.yaml: src/generated/operations.ts, the table of every upstream operation,
 * src/generated/upstream-errors.ts, what each of their error codes means, src/generated/request-rules.ts, what their requests
 * must keep to, and src/generated/contracts/*.ts, the types of their requests and answers.
 * Code reads path, verb, quota, callers, safety and lifecycle from that table by operation id; no source names a path.
 * Run by `npm run generate`; CI refuses a stale result.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTypescript, { astToString } from 'openapi-typescript'
import { parse } from 'yaml'
import { z } from 'zod'
import { requestRulesOf, requestRulesTypes } from './lib/request-rules.ts'

const documents = ['accounts-customers', 'orders', 'billing-incentives', 'catalogue-usage'] as const

const parameterSchema = z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().optional() })
const operationSchema = z.looseObject({
  operationId: z.string(),
  summary: z.string(),
  parameters: z.array(z.union([z.strictObject({ $ref: z.string() }), parameterSchema])).default([]),
  'x-lifecycle': z.looseObject({
    generation: z.enum(['old', 'new']),
    status: z.enum(['active', 'deprecated', 'retired']),
    statusBasis: z.enum(['stated', 'inferred']).optional(),
    replaces: z.array(z.string()).default([]),
    replacedBy: z.array(z.string()).default([]),
  }),
  'x-callers': z.array(z.enum(['partner', 'customer'])),
  'x-rate-limit': z.string().regex(/^\d+\/\d+s$/),
  'x-safety': z.enum(['read', 'write', 'money']),
  'x-confidence': z.enum(['sdk', 'doc', 'doc-excerpt', 'memory', 'modelled']),
  'x-site': z.string().optional(),
  responses: z.record(z.string(), z.unknown()),
  requestBody: z.unknown().optional(),
  'x-error-codes': z.array(z.looseObject({ http: z.int(), code: z.coerce.string(), meaning: z.string() })).default([]),
})
const documentSchema = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.looseObject({ parameters: z.record(z.string(), parameterSchema).default({}) }),
})

const referenceSchema = z.looseObject({ $ref: z.string() })
const responseSchema = z.looseObject({ content: z.looseObject({ 'application/json': z.looseObject({ schema: z.unknown() }).optional() }).optional() })
const objectSchema = z.looseObject({ properties: z.record(z.string(), z.unknown()).default({}) })

/** A node of a document, with its reference followed. */
function resolved(document: unknown, node: unknown): unknown {
  const reference = referenceSchema.safeParse(node)
  if (!reference.success) return node
  const steps = reference.data.$ref.slice(2).split('/')
  return resolved(document, steps.reduce<unknown>((part, step) => z.looseObject({}).parse(part)[step], document))
}

/** The names in an answer of which one is a list; none where the answer has no list at its top. */
function listAnswerFields(document: unknown, response: unknown): readonly string[] {
  const answer = responseSchema.safeParse(resolved(document, response))
  const object = objectSchema.safeParse(resolved(document, answer.data?.content?.['application/json']?.schema))
  const properties = Object.entries(object.data?.properties ?? {})
  const hasList = properties.some(([, value]) => [z.looseObject({ type: z.unknown() }).safeParse(resolved(document, value)).data?.type].flat().includes('array'))
  return hasList ? properties.map(([name]) => name) : []
}

const weak = new Set<unknown>(['memory', 'doc-excerpt', 'modelled'])

/** The names of the parts of a request or an answer whose source is not sure. */
function weakParts(document: unknown, node: unknown, name = '', above: ReadonlySet<unknown> = new Set()): readonly string[] {
  const part = resolved(document, node)
  if (typeof part !== 'object' || part === null || above.has(part)) return []
  const within = new Set([...above, part])
  const confidence: unknown = 'x-confidence' in part ? part['x-confidence'] : undefined
  const own = name !== '' && weak.has(confidence) ? [name] : []
  const isParameter = 'in' in part && 'name' in part
  return [...own, ...Object.entries(part).flatMap(([key, child]) => {
    if (key === 'example' || key === 'examples') return []
    // Members of a schema, and parameters, have names of their own; what else stands in between has none.
    const isNamed = key === 'properties' && typeof child === 'object' && child !== null
    if (isNamed) return Object.entries(child).flatMap(([member, value]) => weakParts(document, value, member, within))
    return weakParts(document, child, isParameter && key === 'schema' ? String(part.name) : '', within)
  })]
}

const rows = documents.flatMap((name) => {
  const document = documentSchema.parse(parse(readFileSync(new URL(`../contracts/${name}.openapi.yaml`, import.meta.url), 'utf8')))
  return Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, value]) => {
      const operation = operationSchema.parse(value)
      const parameters = operation.parameters.map((parameter) => {
        if (!('$ref' in parameter)) return parameterSchema.parse(parameter)
        const target = document.components.parameters[String(parameter.$ref).split('/').at(-1) ?? '']
        if (!target) throw new Error(`${operation.operationId}: unknown parameter ${String(parameter.$ref)}`)
        return target
      })
      const named = (place: string) => parameters.filter((parameter) => parameter.in === place).map((parameter) => parameter.name)
      const [calls, seconds] = operation['x-rate-limit'].slice(0, -1).split('/').map(Number)
      const lifecycle = operation['x-lifecycle']
      return {
        id: operation.operationId,
        document: name,
        upstream: operation['x-confidence'] === 'modelled' ? 'console' : 'bss',
        site: operation['x-site'] === undefined ? 'any' : 'international',
        method: verb.toUpperCase(),
        path,
        pathParameters: named('path'),
        queryParameters: named('query'),
        headerParameters: named('header'),
        generation: lifecycle.generation,
        status: lifecycle.status,
        statusBasis: lifecycle.statusBasis ?? null,
        replaces: lifecycle.replaces,
        replacedBy: lifecycle.replacedBy,
        callers: operation['x-callers'],
        quota: { calls: calls ?? 0, windowMs: (seconds ?? 0) * 1000 },
        listAnswerFields: listAnswerFields(document, operation.responses['200']),
        safety: operation['x-safety'],
        confidence: operation['x-confidence'],
        weakParts: {
          sent: [...new Set(weakParts(document, { request: operation['requestBody'], parameters: operation.parameters }))],
          answered: [...new Set(weakParts(document, operation.responses['200']))],
        },
        summary: operation.summary,
        errors: operation['x-error-codes'],
        rules: requestRulesOf(operation.parameters, operation.requestBody, (node) => resolved(document, node)),
      }
    }),
  )
})

const ids = rows.map((row) => row.id)
const twice = ids.find((id, index) => ids.indexOf(id) !== index)
if (twice) throw new Error(`operation id ${twice} stands in the contracts twice`)

const text = `// Generated from contracts/*.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run \`npm run generate\`.

/** The id of an operation of the upstream's contracts. */
export type OperationId =
${ids.map((id) => `  | '${id}'`).join('\n')}

/** One operation of the upstream, as its contract states it. */
export interface ContractOperation {
  readonly id: OperationId
  /** The contract it stands in: contracts/<document>.openapi.yaml. */
  readonly document: ${documents.map((name) => `'${name}'`).join(' | ')}
  /** Which upstream answers it: the public business API, or the partner console's modelled contract. */
  readonly upstream: 'bss' | 'console'
  /** The vendor site that has it. */
  readonly site: 'any' | 'international'
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly pathParameters: readonly string[]
  readonly queryParameters: readonly string[]
  readonly headerParameters: readonly string[]
  readonly generation: 'old' | 'new'
  readonly status: 'active' | 'deprecated' | 'retired'
  /** How sure a retirement is; null where the contract does not say. */
  readonly statusBasis: 'stated' | 'inferred' | null
  readonly replaces: readonly OperationId[]
  readonly replacedBy: readonly OperationId[]
  /** Whose credentials it takes. */
  readonly callers: readonly ('partner' | 'customer')[]
  /** Calls allowed in any window, per upstream account and operation. */
  readonly quota: { readonly calls: number; readonly windowMs: number }
  /** The top-level names of an answer with a list among them; empty for other answers. */
  readonly listAnswerFields: readonly string[]
  readonly safety: 'read' | 'write' | 'money'
  readonly confidence: 'sdk' | 'doc' | 'doc-excerpt' | 'memory' | 'modelled'
  /** The parts of its request and its answer whose source is not sure. */
  readonly weakParts: { readonly sent: readonly string[]; readonly answered: readonly string[] }
  readonly summary: string
}

/** Every operation of the contracts, by id. */
export const contractOperations: { readonly [Id in OperationId]: ContractOperation } = {
${rows.map(({ errors: _errors, rules: _rules, ...row }) => `  ${row.id}: ${JSON.stringify(row)},`).join('\n')}
}
`
writeFileSync(new URL('../src/generated/operations.ts', import.meta.url), text)

/** The meanings of each code, in the order of the contracts, each with where it is said. */
function errorTable(): string {
  const all = rows.flatMap(({ id, errors }) => errors.map((error) => ({ ...error, id })))
  const byCode = [...Map.groupBy(all, ({ code }) => code)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return byCode.map(([code, said]) => {
    const meanings = [...Map.groupBy(said, ({ meaning }) => meaning)].map(([meaning, places]) =>
      ({ meaning, http: [...new Set(places.map(({ http }) => http))], operations: [...new Set(places.map(({ id }) => id))] }))
    return `  '${code}': ${JSON.stringify(meanings)},`
  }).join('\n')
}

writeFileSync(new URL('../src/generated/upstream-errors.ts', import.meta.url), `// Generated from contracts/*.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run \`npm run generate\`.
import type { OperationId } from './operations.ts'

/** What one of the upstream's error codes means at some operations, in the contract's words. */
export interface UpstreamErrorMeaning {
  readonly meaning: string
  /** The HTTP statuses it comes with; 200 also for one item among several. */
  readonly http: readonly number[]
  readonly operations: readonly OperationId[]
}

/** Every error code of the contracts, with its meanings. */
export const upstreamErrors: Readonly<Record<string, readonly UpstreamErrorMeaning[]>> = {
${errorTable()}
}
`)

writeFileSync(new URL('../src/generated/request-rules.ts', import.meta.url), `// Generated from contracts/*.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run \`npm run generate\`.
${requestRulesTypes}
/** The rules of every operation of the contracts. */
export const requestRules: { readonly [Id in OperationId]: RequestRules } = {
${rows.map(({ id, rules }) => `  ${id}: ${JSON.stringify(rules)},`).join('\n')}
}
`)

const folder = new URL('../src/generated/contracts/', import.meta.url)
mkdirSync(folder, { recursive: true })
for (const name of documents) {
  const types = await openapiTypescript(new URL(`../contracts/${name}.openapi.yaml`, import.meta.url), { defaultNonNullable: false })
  writeFileSync(
    new URL(`${name}.ts`, folder),
    `// Generated from contracts/${name}.openapi.yaml by scripts/generate-contracts.ts. Do not edit: run \`npm run generate\`.\n\n${astToString(types)}`,
  )
}
