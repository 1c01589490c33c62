/**
 * Every binding of every logical operation against its fixtures (test/fixtures/mapping): what it asks, what the contract
 * says of the question and of the answer, and what it makes of it. What must have a fixture comes from the bindings and
 * the contracts, never from a list kept here.
 *
 * A fixture is `<OperationId>.json` or `<OperationId>.<case>.json`:
 * - `operation`, `generation`, `args`, `requests` (exactly those planned), `answers` (wire bodies as the vendor writes them,
 *   null for "no such object"), `model` (maps as lists of pairs);
 * - `offContract`: what the validator says against the answers, where an answer breaks its contract on purpose.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { GraphQLObjectType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { operations } from '#src/datasources/operations.ts'
import type { Generation } from '#src/errors/partner-graph-error.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { bindingsOf, type AnyOperation, type Binding, type PlannedRequest } from '#src/generations/operation.ts'
import { buildSchema } from '#src/server/schema.ts'
import { parseJson, writeJson } from '#src/upstream/json.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'

const fixtureSchema = z.strictObject({
  operation: z.string(),
  generation: z.enum(['old', 'new']),
  // Only the binding knows its arguments' type; a fixture that does not fit fails in its plan.
  args: z.custom<never>(),
  requests: z.array(z.record(z.string(), z.unknown())).min(1),
  answers: z.array(z.record(z.string(), z.unknown()).nullable()),
  model: z.unknown(),
  offContract: z.array(z.string()).default([]),
})

interface Fixture extends z.output<typeof fixtureSchema> {
  readonly name: string
  /** The answers as the upstream client reads them: numbers that binary would not keep exactly are text. */
  readonly bodies: readonly unknown[]
}

const folder = new URL('../fixtures/mapping/', import.meta.url)

function readFixture(file: string): Fixture {
  const text = readFileSync(new URL(file, folder), 'utf8')
  const exact = parseJson(text)
  const bodies = exact.ok ? z.object({ answers: z.array(z.unknown()) }).parse(exact.value).answers : []
  return { ...fixtureSchema.parse(JSON.parse(text)), name: file.replace(/\.json$/, ''), bodies }
}

const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map(readFixture)

interface Bound {
  readonly operation: AnyOperation
  readonly generation: Generation
  readonly binding: Binding<never, unknown>
}

const bound: readonly Bound[] = operations.flatMap((operation) =>
  (['old', 'new'] as const).flatMap((generation) =>
    bindingsOf(operation, generation).flatMap((binding) => (isWhole(binding) ? [{ operation, generation, binding }] : []))),
)

function isWhole(binding: object): binding is Binding<never, unknown> {
  return 'plan' in binding && 'merge' in binding
}

/** As JSON says it: no functions, no undefined entries, maps as lists of pairs. */
function plain(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) => (part instanceof Map ? [...part] : part))
  return text === undefined ? null : JSON.parse(text)
}

function requestsOf({ binding }: Bound, { args }: Fixture): readonly PlannedRequest[] {
  const plan = binding.plan(args)
  if ('cannot' in plan) throw new Error(`it cannot: ${plan.cannot}`)
  return plan.requests
}

const validator = createOpenapiValidator()

/** What the contract says against a request and its answer. A null answer is judged by nobody. */
function problemsOf(request: PlannedRequest, answer: unknown): readonly string[] {
  const pairs = Object.entries(request.query ?? {}).filter(([, value]) => value !== undefined)
  const problems = validator.check({
    operationId: request.operationId,
    // The client fills these two from the identity.
    pathParameters: { partner_id: 'partner', domain_id: 'domain', ...request.path },
    query: new URLSearchParams(pairs.flatMap(([name, value]) => [value].flat().map((item): [string, string] => [name, String(item)]))),
    requestBody: request.body === undefined ? '' : writeJson(request.body),
    status: successes.get(request.operationId) ?? 200,
    responseBody: answer === null ? '' : JSON.stringify(answer),
  })
  return answer === null ? problems.filter((problem) => !problem.includes(': answer ')) : problems
}

/** Calls `visit` for each object in a model, and goes into it unless `visit` says that it is done with it. */
function everyObject(value: unknown, visit: (value: object) => boolean): void {
  if (typeof value !== 'object' || value === null || visit(value)) return
  const parts: readonly unknown[] = value instanceof Map ? [...value.values()] : Object.values(value)
  for (const part of parts) everyObject(part, visit)
}

/** The positions after the first row of each page in a model. */
function positionsAfterFirst(model: unknown): unknown[] {
  const positions: unknown[] = []
  everyObject(model, (value) => {
    if (!('after' in value) || typeof value.after !== 'function') return false
    if ('items' in value && Array.isArray(value.items) && value.items.length > 0) positions.push(value.after(0))
    return false
  })
  return positions
}

const lifecycle = z.object({ generation: z.string() })
const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const operationSchema = z.object({ operationId: z.string(), 'x-lifecycle': lifecycle, responses: z.record(z.string(), z.unknown()) })

/** Every operation of the contracts, read from the documents themselves. */
function readContracts(): readonly z.output<typeof operationSchema>[] {
  const directory = new URL('../../contracts/', import.meta.url)
  const documents = readdirSync(directory).filter((name) => name.endsWith('.openapi.yaml'))
  return documents.flatMap((name) => {
    const { paths } = documentSchema.parse(parse(readFileSync(new URL(name, directory), 'utf8')))
    return Object.values(paths).flatMap((item) => Object.values(item).flatMap((node) => operationSchema.safeParse(node).data ?? []))
  })
}

const contracts = readContracts()
/** The status that an operation's success has: 200, or what it documents instead. */
const successes = new Map(contracts.map(({ operationId, responses }) => [operationId, Math.min(...Object.keys(responses).map(Number).filter((status) => status >= 200 && status < 300))]))

const moduleSchema = z.record(z.string(), z.object({ name: z.string(), safety: z.string() }))

/** The logical operations that the domains' own modules export. */
async function exportedNames(): Promise<string[]> {
  const root = new URL('../../src/datasources/', import.meta.url)
  const domains = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/operations.ts`, root)))
  const modules = await Promise.all(domains.map(async ({ name }) => moduleSchema.parse({ ...(await import(`../../src/datasources/${name}/operations.ts`)) })))
  return modules.flatMap((module) => Object.values(module).map(({ name }) => name))
}

describe('the table of operations', () => {
  it('holds what the domains declare, each once', async () => {
    expect(operations.map(({ name }) => name).toSorted()).toEqual((await exportedNames()).toSorted())
  })

  it('binds only operations of the contracts, each on its own generation', () => {
    const generations = new Map(contracts.map(({ operationId, 'x-lifecycle': { generation: own } }) => [operationId, own]))
    expect(generations.size).toBeGreaterThan(100)
    const wrong = bound.flatMap(({ operation, generation, binding }) =>
      binding.operationIds.filter((id) => generations.get(id) !== generation).map((id) => `${operation.name} ${generation}: ${id} is ${generations.get(id) ?? 'unknown'}`))
    expect(wrong).toEqual([])
    expect(bound.filter(({ binding }) => binding.operationIds.length === 0)).toEqual([])
  })

  it('binds every operation that it names to at least one generation', () => {
    const names = new Set(bound.map(({ operation }) => operation.name))
    expect(operations.map(({ name }) => name).filter((name) => !names.has(name))).toEqual([])
  })

  it('declares as missing only fields that the schema has', () => {
    const schema = buildSchema()
    const unknown = bound.flatMap(({ binding }) => binding.missing).filter((coordinate) => {
      const [type = '', field = ''] = coordinate.split('.')
      const found = schema.getType(type)
      return !(found instanceof GraphQLObjectType && Object.hasOwn(found.getFields(), field))
    })
    expect(unknown).toEqual([])
  })

  it('has a fixture for each contract operation of each binding', () => {
    const without = bound.flatMap(({ operation, generation, binding }) =>
      binding.operationIds
        .filter((id) => !fixtures.some((fixture) => fixture.operation === operation.name && fixture.generation === generation && fixture.name.split('.')[0] === id))
        .map((id) => `${operation.name} ${generation}: ${id}`))
    expect(without).toEqual([])
  })

  it('has no fixture that belongs to no binding', () => {
    const stray = fixtures.filter((fixture) => !bound.some(({ operation, generation, binding }) =>
      operation.name === fixture.operation && generation === fixture.generation && binding.operationIds.some((id) => id === fixture.name.split('.')[0])))
    expect(stray.map(({ name }) => name)).toEqual([])
  })
})

const cases = fixtures.flatMap((fixture) =>
  bound
    .filter(({ operation, generation, binding }) =>
      operation.name === fixture.operation && generation === fixture.generation && binding.operationIds.some((id) => id === fixture.name.split('.')[0]))
    .map((binding) => ({ name: fixture.name, fixture, bound: binding })))

describe.each(cases)('the mapping of $name', ({ fixture, bound: target }) => {
  it('asks exactly these requests', () => {
    expect(plain(requestsOf(target, fixture))).toEqual(fixture.requests)
  })

  it('asks only its own operations, as one who may call them', () => {
    for (const { operationId, identity } of requestsOf(target, fixture)) {
      expect(target.binding.operationIds).toContain(operationId)
      expect(contractOperations[operationId].callers).toContain(identity.kind)
    }
  })

  it('keeps the contract in what it asks, and is tried with answers of the contract', () => {
    const requests = requestsOf(target, fixture)
    expect(fixture.answers).toHaveLength(requests.length)
    expect(requests.flatMap((request, index) => problemsOf(request, fixture.answers[index]))).toEqual(fixture.offContract)
  })

  it('makes exactly this model of the answers', () => {
    expect(plain(target.binding.merge(fixture.bodies, fixture.args))).toEqual(fixture.model)
  })

  it('leaves what it declares missing null', () => {
    const missing = target.binding.missing.map((coordinate) => coordinate.split('.')[1] ?? '')
    const found: string[] = []
    everyObject(fixture.model, (value) => {
      const own = Object.entries(value).filter(([name]) => missing.includes(name))
      found.push(...own.filter(([, part]) => part !== null).map(([name]) => name))
      // The parts of an object may be of types that have fields of the same names.
      return own.length > 0
    })
    expect(found).toEqual([])
  })

  it('says where each page of it goes on', () => {
    const { position } = z.object({ position: z.array(z.int()).optional() }).catch({}).parse(fixture.args)
    const positions = positionsAfterFirst(target.binding.merge(fixture.bodies, fixture.args))
    const next = [(position?.[0] ?? 0) + 1]
    const fits = (after: unknown) => z.array(z.int().nonnegative()).min(1).max(16).safeParse(after).success
    // The positions of a pinned list are its own affair: its unit tests walk them.
    const wrong = positions.filter((after) => (target.operation.pinned ? !fits(after) : JSON.stringify(after) !== JSON.stringify(next)))
    expect(wrong).toEqual([])
  })
})
