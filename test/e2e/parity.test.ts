/**
 * The same queries on both generations, over HTTP, with fallback off: the same data, field by field, but for what a
 * mapping note declares (test/fixtures/parity/differences.yaml). A difference that is not declared fails, and so does a
 * declared one that does not occur.
 */
import { readFileSync } from 'node:fs'
import { getNamedType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { buildSchema } from '#src/server/schema.ts'
import { asDistributor } from '#test/support/coupons.ts'
import { compareAnswers, type Comparison, type Difference } from '#test/support/parity-compare.ts'
import { expectedOperations, lineageProblems, upstreamDirectives } from '#test/support/parity-lineage.ts'
import { exampleQueries, variablesOf, widerQueries, type ParityQuery } from '#test/support/parity-queries.ts'
import { allNew, allOld, openWorld, overrulingSite, type ParityWorld } from '#test/support/parity-world.ts'
import type { Answer, ServiceUnderTest } from '#test/support/service.ts'

const declaredSchema = z.strictObject({
  differences: z.array(z.strictObject({
    at: z.string(),
    kind: z.enum(['missing-on-old', 'missing-on-new', 'refused-on-old', 'refused-on-new', 'different']),
    note: z.string(),
    says: z.string(),
  })),
  notCompared: z.array(z.strictObject({ at: z.string(), because: z.string() })),
})

const schema = buildSchema()
const expected = expectedOperations()
const declared = declaredSchema.parse(parse(readFileSync(new URL('../fixtures/parity/differences.yaml', import.meta.url), 'utf8')))

interface Asked {
  readonly query: ParityQuery
  readonly old: Answer
  readonly new: Answer
}

/** Every query on both generations takes seconds; far more on a busy machine. */
const patienceMs = 120_000

let world: ParityWorld
const answers: Asked[] = []
const found: (Difference & { readonly query: string })[] = []
const equal = new Set<string>()
let inChinese: Comparison

beforeAll(async () => {
  world = await openWorld()
  const onOld = await world.serve({ policy: allOld, site: overrulingSite })
  const onNew = await world.serve({ policy: allNew, site: overrulingSite })
  const distributor = asDistributor(world.sandbox)
  const distributorOnOld = await world.serve({ policy: allOld, site: overrulingSite, environment: distributor })
  const distributorOnNew = await world.serve({ policy: allNew, site: overrulingSite, environment: distributor })
  const abroad = 'name: international\ncurrency: USD\n'
  const abroadOnOld = await world.serve({ policy: allOld, site: abroad })
  const abroadOnNew = await world.serve({ policy: allNew, site: abroad })
  // What only a distributor may ask is asked by one, and what only the international site has is asked there.
  const asking = ({ name }: ParityQuery) => {
    if (name.startsWith('distributor-')) return [distributorOnOld, distributorOnNew] as const
    return name.startsWith('international-') ? [abroadOnOld, abroadOnNew] as const : [onOld, onNew] as const
  }
  for (const query of [...exampleQueries(), ...widerQueries(variablesOf(world.sandbox.world))]) {
    const [old, latest] = asking(query)
    world.sandbox.world.console.site = old === abroadOnOld ? 'international' : 'china'
    const answered = { query, old: await old.query(query.text, query.variables), new: await latest.query(query.text, query.variables) }
    answers.push(answered)
    if (!answered.old.data || !answered.new.data) continue
    const comparison = compareAnswers(schema, query.document, answered.old, answered.new)
    for (const difference of comparison.differences.filter(({ coordinate }) => !isOfTheSwitch(coordinate))) found.push({ ...difference, query: query.name })
    for (const coordinate of comparison.equal) equal.add(coordinate)
  }
  const consumption = answers.find(({ query }) => query.name === 'consumption')?.query
  if (!consumption) throw new TypeError('the wider set has no query of consumption')
  const ask = (service: ServiceUnderTest) => service.query(consumption.text, consumption.variables, { 'accept-language': 'zh' })
  inChinese = compareAnswers(schema, consumption.document, await ask(onOld), await ask(onNew))
}, patienceMs)

afterAll(() => world.close())

function isDeclaredBy(entry: { readonly at: string; readonly kind: string }, { coordinate, path, kind, query }: Difference & { readonly query: string }): boolean {
  return entry.kind === kind && (entry.at === coordinate || entry.at === `${query}: ${path}`)
}

/**
 * The switch seen from outside tells the policy, which is what the two sides differ in; receipts are this service's own; an address
 * to download from is another one each time.
 */
function isOfTheSwitch(coordinate: string): boolean {
  return /^(InvoiceFile|ProgramCertificate)\./.test(coordinate) || /^Query\.(upstreamOperations|receipt|openReceipts|writeStatus)$/.test(coordinate) || /^(Upstream(Operation|Binding|Endpoint)|Write[A-Z][A-Za-z]*)\./.test(coordinate)
}

/** What is known of the generations, and how traffic moves between them: this service's own, whoever answers. */
function isOfTheMigration(coordinate: string): boolean {
  return /^(Query\.(migration|upstreamPolicyPreview)$|(Upstream|Migration|Policy|Mismatch|Rollout|FieldMismatches|FieldDifference|DeclaredDifference|InputClassCount|ComparisonNoise|SideStatistics|BoundedEstimate|TrafficPoint|Sunset)[A-Za-z]*\.)/.test(coordinate)
}

/** The object types that queries reach: what a change answers has tests of its own, which read its effect back. */
function readTypes(): ReadonlySet<GraphQLObjectType> {
  const reached = new Set<GraphQLObjectType>()
  const follow = (type: GraphQLNamedType | null | undefined): void => {
    if (isInterfaceType(type)) for (const possible of schema.getPossibleTypes(type)) follow(possible)
    if (!isObjectType(type) || reached.has(type)) return
    reached.add(type)
    for (const field of Object.values(type.getFields())) follow(getNamedType(field.type))
  }
  follow(schema.getQueryType())
  return reached
}

function schemaFields(): string[] {
  return [...readTypes()]
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
    .filter((coordinate) => !isOfTheSwitch(coordinate) && !isOfTheMigration(coordinate))
}

describe('both generations answer alike', () => {
  it('every query is answered on both, with no error but a generation that cannot', () => {
    const failed = answers.flatMap(({ query, ...sides }) =>
      [sides.old, sides.new].flatMap((answer) =>
        answer.data && answer.status === 200
          ? (answer.errors ?? []).filter(({ extensions }) => extensions.code !== 'NOT_SUPPORTED_BY_GENERATION').map((error) => `${query.name}: ${JSON.stringify(error)}`)
          : [`${query.name}: ${JSON.stringify(answer.errors)}`]))
    expect(failed).toEqual([])
    expect(answers.length).toBeGreaterThan(10)
  })

  it('every difference is declared', () => {
    const undeclared = found.filter((difference) => !declared.differences.some((entry) => isDeclaredBy(entry, difference)))
    const places = Map.groupBy(undeclared, ({ query, coordinate, path, kind }) => `${kind} ${coordinate} (${query}: ${path})`)
    expect([...places].map(([place, seen]) => `${place} ${seen.length} times: ${seen[0]?.seen ?? ''}`)).toEqual([])
  })

  it('the names that both generations have are the same in the one language that the old one speaks', () => {
    const names = ['ConsumptionRecord.regionName', 'PackagedSubService.serviceTypeName', 'PackagedSubService.resourceTypeName']
    expect(names.filter((name) => !inChinese.equal.has(name))).toEqual([])
    expect(inChinese.differences.filter(({ coordinate }) => names.includes(coordinate))).toEqual([])
  })

  it('every declared difference occurs', () => {
    expect(declared.differences.filter((entry) => !found.some((difference) => isDeclaredBy(entry, difference)))).toEqual([])
  })

  it('every declared difference quotes the mapping note that it comes from', () => {
    const plain = (text: string) => text.replaceAll(/[`*\s]+/g, ' ')
    const unfounded = declared.differences.filter(({ note, says }) =>
      !plain(readFileSync(new URL(`../../contracts/${note}`, import.meta.url), 'utf8')).includes(plain(says)))
    expect(unfounded).toEqual([])
  })

  it('every field of the schema was there and equal on both sides at least once, or is declared', () => {
    const excused = new Set([...declared.differences, ...declared.notCompared].map(({ at }) => at))
    expect(schemaFields().filter((coordinate) => !equal.has(coordinate) && !excused.has(coordinate))).toEqual([])
    expect(declared.notCompared.filter(({ at }) => equal.has(at) || !schemaFields().includes(at))).toEqual([])
  })
})

describe('lineage tells which operation answered', () => {
  it('the schema names exactly the operations whose contract operations are known', () => {
    const ofReads = [...upstreamDirectives(schema)].filter(([coordinate]) => !coordinate.startsWith('Mutation.')).flatMap(([, names]) => names)
    expect([...new Set(ofReads)].toSorted()).toEqual([...expected.keys()].toSorted())
  })

  it('on all-old every field that an old operation feeds was answered by it, and the others by their only one', () => {
    expect(answers.flatMap(({ query, old }) => lineageProblems(schema, query.document, old, 'old', expected).map((problem) => `${query.name}: ${problem}`))).toEqual([])
  })

  it('on all-new every field was answered by the new operation', () => {
    expect(answers.flatMap(({ query, new: next }) => lineageProblems(schema, query.document, next, 'new', expected).map((problem) => `${query.name}: ${problem}`))).toEqual([])
  })

  it('every contract operation behind the schema answered at least once, in both generations', () => {
    const calls = answers.flatMap(({ old, new: next }) => [...(old.extensions?.upstream?.trace ?? []), ...(next.extensions?.upstream?.trace ?? [])])
    const answered = new Set(calls.filter(({ error }) => error === undefined).map(({ operationId }) => operationId))
    const wanted = [...expected.values()].flatMap((ids) => [ids.new, ids.old]).filter((id) => id !== null)
    expect(wanted.filter((id) => !answered.has(id))).toEqual([])
  })

  it('no exchange broke its contract', () => {
    expect(world.problems()).toEqual([])
  })
})
