/**
 * What every mapping does with an answer that breaks its contract: each value of each fixture's answers is replaced by one
 * of a wrong type, and each field that the contract requires is taken away. The mapping must name the field, or not have
 * read it at all; it must never hand on what was planted, nor fail in any other way.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { operations } from '#src/datasources/operations.ts'
import { contractOperations, type OperationId } from '#src/generated/operations.ts'
import { ContractBroken } from '#src/generations/contract-broken.ts'
import { bindingsOf, type Binding } from '#src/generations/operation.ts'
import { recognised } from '#src/generations/recognised.ts'
import { parseJson } from '#src/upstream/json.ts'

const fixtureSchema = z.looseObject({
  operation: z.string(),
  generation: z.enum(['old', 'new']),
  args: z.custom<never>(),
  answers: z.array(z.unknown()),
  offContract: z.array(z.string()).default([]),
})
type Fixture = z.output<typeof fixtureSchema> & { readonly name: string; readonly operationId: OperationId }
type Path = readonly (string | number)[]

const folder = new URL('../fixtures/mapping/', import.meta.url)
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.json')).toSorted().map((file): Fixture => {
  const exact = parseJson(readFileSync(new URL(file, folder), 'utf8'))
  if (!exact.ok) throw new Error(`${file} ${exact.rule}`)
  const name = file.replace(/\.json$/, '')
  const operationId = Object.values(contractOperations).find(({ id }) => id === name.split('.')[0])?.id
  if (!operationId) throw new Error(`${file} names no operation`)
  return { ...fixtureSchema.parse(exact.value), name, operationId }
})

function bindingOf({ operation, generation, operationId }: Fixture): Binding<never, unknown> {
  const found = operations.find(({ name }) => name === operation)
  const binding = found && bindingsOf(found, generation).find(({ operationIds }) => operationIds.includes(operationId))
  if (!binding || !isWhole(binding)) throw new Error(`${operation} has no ${generation} binding to ${operationId}`)
  return binding
}

function isWhole(binding: object): binding is Binding<never, unknown> {
  return 'plan' in binding && 'merge' in binding
}

/** The model as JSON, maps as lists. */
function modelOf(fixture: Fixture, answers: readonly unknown[]): string {
  const binding = bindingOf(fixture)
  const plan = binding.plan(fixture.args)
  if ('cannot' in plan) throw new Error(plan.cannot)
  return JSON.stringify(binding.merge(recognised(plan.requests, answers), fixture.args), (_, part: unknown) => (part instanceof Map ? [...part] : part))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The path of every value within a value. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  return inner.flatMap(([key, part]: readonly [string | number, unknown]) => [[...path, key], ...pathsIn(part, [...path, key])])
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (Array.isArray(part) ? part[Number(key)] : isObject(part) ? part[key] : undefined), value)
}

const gone = Symbol('gone')

/** A copy with another value at a path, or without it. */
function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((part: unknown, index) => (index === key ? replaced(part, rest, by) : part))
  if (!isObject(value)) throw new TypeError('the path leads nowhere')
  const entries = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const next = name === key ? replaced(part, rest, by) : part
    return next === gone ? [] : [[name, next]]
  })
  return Object.fromEntries(entries)
}

const planted = 'PLANTED'

/** Values that no contract has in the place of this one. */
function wrongFor(value: unknown): readonly unknown[] {
  // Null stands for a value of any kind, and 0 and 1 are how some operations write truth values.
  if (value === null) return [[planted], true]
  if (value === 0 || value === 1 || value === '0' || value === '1') return [{ [planted]: planted }, [planted]]
  if (Array.isArray(value)) return [{ [planted]: planted }, planted, true]
  if (isObject(value)) return [[planted], planted, true]
  return [{ [planted]: planted }, [planted], ...(typeof value === 'boolean' ? [planted] : [true])]
}

/** What is wrong with how a mapping took a changed answer; null when it took it well. */
function verdictOn(fixture: Fixture, right: string, path: Path, by: unknown, mayBeUnread: boolean): string | null {
  const place = `${path.join('.')} = ${by === gone ? 'gone' : JSON.stringify(by)}`
  try {
    const model = modelOf(fixture, z.array(z.unknown()).parse(replaced(fixture.answers, path, by)))
    if (model.includes(planted)) return `${place}: handed on`
    return mayBeUnread && model === right ? null : `${place}: not noticed`
  } catch (error) {
    if (!(error instanceof ContractBroken)) return `${place}: ${String(error)}`
    const field = path.findLast((key) => typeof key === 'string') ?? 'body'
    return path.length === 1 || error.field.includes(String(field)) ? null : `${place}: blamed on ${error.field}`
  }
}

const documents = ['accounts-customers', 'orders', 'billing-incentives', 'catalogue-usage'].map((name): unknown =>
  parse(readFileSync(new URL(`../../contracts/${name}.openapi.yaml`, import.meta.url), 'utf8')),
)
const operationSchema = z.looseObject({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) })
const documentSchema = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), operationSchema)) })

/** A node of a document and where its references lead. */
function resolved(document: unknown, node: unknown): unknown {
  if (!isObject(node) || typeof node['$ref'] !== 'string') return node
  return resolved(document, valueAt(document, node['$ref'].slice(2).split('/')))
}

/** The schema of an operation's answer, and the document that it stands in. */
function answerOf(operationId: OperationId): { readonly document: unknown; readonly schema: unknown } {
  for (const document of documents) {
    const operation = Object.values(documentSchema.parse(document).paths).flatMap((verbs) => Object.values(verbs)).find((one) => one.operationId === operationId)
    if (operation) return { document, schema: valueAt(resolved(document, operation.responses['200']), ['content', 'application/json', 'schema']) }
  }
  throw new Error(`no contract has ${operationId}`)
}

/** The paths of the fields in a value that its schema requires. */
function requiredIn(document: unknown, node: unknown, value: unknown, path: Path): Path[] {
  const schema = resolved(document, node)
  if (!isObject(schema)) return []
  if (Array.isArray(value)) return value.flatMap((part: unknown, index) => requiredIn(document, schema['items'], part, [...path, index]))
  if (!isObject(value)) return []
  const required = z.array(z.string()).catch([]).parse(schema['required'])
  const own = required.filter((name) => Object.hasOwn(value, name)).map((name): Path => [...path, name])
  return [...own, ...Object.entries(value).flatMap(([name, part]) => requiredIn(document, valueAt(schema, ['properties', name]), part, [...path, name]))]
}

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('the mapping of %s', (_, fixture) => {
  const right = modelOf(fixture, fixture.answers)

  it('names a field of a wrong type, or never read it', () => {
    const paths = pathsIn(fixture.answers)
    const bad = paths.flatMap((path) => wrongFor(valueAt(fixture.answers, path)).map((by) => verdictOn(fixture, right, path, by, true)))
    expect(bad.filter((verdict) => verdict !== null)).toEqual([])
  })

  it('misses what the contract requires, where it reads it', () => {
    const { document, schema } = answerOf(fixture.operationId)
    const paths = fixture.answers.flatMap((answer, index) => requiredIn(document, schema, answer, [index]))
    const read = paths.filter((path) => verdictOn(fixture, right, path, { [planted]: planted }, false) === null)
    expect(read.map((path) => verdictOn(fixture, right, path, gone, false)).filter((verdict) => verdict !== null)).toEqual([])
  })
})

describe('an answer of something else', () => {
  const lists = fixtures.filter(({ operationId, answers }) => contractOperations[operationId].listAnswerFields.length > 0 && answers.every(isObject))

  it.each(lists.map((fixture) => [fixture.name, fixture] as const))('is no empty list of %s', (_, fixture) => {
    expect(verdictOn(fixture, '', [0], { status: 'ok', message: planted }, false)).toBeNull()
  })

  it.each(lists.filter(({ operationId }) => operationId.startsWith('List')).map((fixture) => [fixture.name, fixture] as const))('is not what %s says with nothing in it: a list without rows may be left out', (_, fixture) => {
    for (const empty of [{}, { error_code: 'CBC.0000', error_msg: 'success' }]) expect(() => modelOf(fixture, fixture.answers.map(() => empty))).not.toThrow()
  })
})
