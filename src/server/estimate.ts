/**
 * What a query takes of the upstream, estimated before it runs: the most calls when every list is as full as `first` says
 * and nothing fails. Walks what will run (fragments spread out, `@skip` and `@include` decided) with the schema's
 * `@upstream` and the table of src/datasources/call-costs.ts. Never an answer is looked at, and no call is made.
 *
 * The walk goes over sets of objects, not over objects: how many there are at most, and at how many moments they come, for
 * what comes at one moment is asked together.
 */
import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isObjectType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { assumedLengths, callCosts, callsOf, mayAnswer, nodeOperations, wholeListsOf, type CallCost, type Question } from '../datasources/call-costs.ts'
import type { Generation } from '../errors/partner-graph-error.ts'
import { defaultPageSize, maxPageSize } from '../resolvers/arguments.ts'
import { typeOfGlobalId } from '../resolvers/global-id.ts'
import { fieldsOn, type SelectionScope } from '../resolvers/selection.ts'
import { canAsk, upstreamOf } from './upstream-fields.ts'

export interface Estimate {
  readonly calls: number
  /** Calls by logical operation. */
  readonly operations: ReadonlyMap<string, number>
  /** Calls by schema coordinate (`Type.field`). */
  readonly fields: ReadonlyMap<string, number>
}

export interface EstimateInput {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. */
  readonly variableValues: { readonly [variable: string]: unknown }
  /** The generations that may answer a logical operation, the first choice first; none when no one answers. */
  readonly generationsOf: (operation: string) => readonly Generation[]
}

/** A set of objects that stand at one place of the answer. */
interface ObjectSet {
  /** What it is by: the same objects have the same name, whatever their aliases. */
  readonly name: string
  /** Where it stands. What no loader keeps is asked for at each place anew; but fields of one place that ask alike ask at once. */
  readonly place: string
  readonly count: number
  /** How often they stand in the answer: a customer of ten orders is one, and stands there ten times. */
  readonly times: number
  /** At how many moments they come, at most. */
  readonly moments: number
  /** The customers that it belongs to, where it was asked of customers: its own `customer` is one of them. */
  readonly customers: ObjectSet | null
}

interface Walk extends EstimateInput {
  readonly scope: SelectionScope
  /** What has been asked for, by set and question: it is not asked again. */
  readonly asked: Set<string>
  /** By operation: what may be asked for together, wherever it stands in the query, so that a whole list may be tried. */
  readonly oneByOne: Map<string, { readonly objects: number; readonly moments: number }>
  readonly operations: Map<string, number>
  readonly fields: Map<string, number>
}

/** The identity's own look-up: always of the new generation. */
const customerAccount = 'customer.account'
const single: Question = { objects: 1, moments: 1, isLater: false, filters: [], rows: {} }

/** Estimates a valid operation. */
export function estimateOf(input: EstimateInput): Estimate {
  const { schema, operation, fragments, variableValues } = input
  const walk: Walk = { ...input, scope: { schema, fragments, variableValues }, asked: new Set(), oneByOne: new Map(), operations: new Map(), fields: new Map() }
  const root = schema.getRootType(operation.operation)
  if (root) walkObjects(walk, root, [operation.selectionSet], { name: '', place: '', count: 1, times: 1, moments: 1, customers: null })
  return { calls: sum(walk.operations), operations: walk.operations, fields: walk.fields }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return counts.values().reduce((total, count) => total + count, 0)
}

function walkObjects(walk: Walk, type: GraphQLObjectType, selections: readonly (SelectionSetNode | undefined)[], objects: ObjectSet): void {
  for (const [key, nodes] of fieldsOn(type, selections, walk.scope)) {
    const [node] = nodes
    const field = node && type.getFields()[node.name.value]
    if (node && field) walkField(walk, type, field, { key, node, nodes }, objects)
  }
}

interface Selected {
  /** The response key. */
  readonly key: string
  readonly node: FieldNode
  /** All fields of that key. */
  readonly nodes: readonly FieldNode[]
}

function walkField(walk: Walk, parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, { key, node, nodes }: Selected, objects: ObjectSet): void {
  const [operation = null, ...further] = upstreamOf(field)
  const type = getNamedType(field.type)
  if (operation === null && !canAsk(walk.schema, type)) return
  const args = argumentsOf(walk, field, node)
  const selections = nodes.map(({ selectionSet }) => selectionSet)
  const coordinate = `${parent.name}.${field.name}`
  if (operation === null && isAbstractType(type)) return walkNodes(walk, coordinate, args, selections)
  // Writes are made one after the other, each for itself.
  const isWrite = parent === walk.schema.getMutationType()
  const step = `/${isWrite ? `${key}:` : ''}${field.name}${JSON.stringify(args)}`
  const place: Place = { walk, coordinate, objects, args, leadsTo: { name: objects.name + step, place: objects.place + step } }
  // What a write reads again beside itself.
  for (const other of further) ask(walk, { operation: other, cost: {}, question: single, coordinate, what: `${place.leadsTo.place} ${other}`, as: null })
  const found = operation === null ? inside(place, parent, field) : asked(place, operation, field, isRoot(walk, parent))
  if (isObjectType(type)) walkObjects(walk, type, selections, found)
}

function isRoot({ schema }: Walk, type: GraphQLObjectType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType()
}

type Arguments = Readonly<Record<string, unknown>>

/** A field of a set of objects. */
interface Place {
  readonly walk: Walk
  readonly coordinate: string
  readonly objects: ObjectSet
  readonly args: Arguments
  /** The set that it leads to. */
  readonly leadsTo: Pick<ObjectSet, 'name' | 'place'>
}

/** Arguments that do not fit are refused when the query runs: they ask for nothing. */
function argumentsOf({ variableValues }: Walk, field: GraphQLField<unknown, unknown>, node: FieldNode): Arguments {
  if (field.args.length === 0) return {}
  try {
    return getArgumentValues(field, node, variableValues)
  } catch {
    return {}
  }
}

/** A field that comes along with its object: a connection's rows, or a list within an answer. */
function inside({ coordinate, objects, leadsTo }: Place, parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): ObjectSet {
  const isRow = /(Connection|Edge)$/.test(parent.name)
  if (isRow) return objects
  const length = isListType(getNullableType(field.type)) ? (assumedLengths[coordinate] ?? defaultPageSize) : 1
  return { ...leadsTo, count: objects.count * length, times: objects.times * length, moments: objects.moments, customers: ownersOf(coordinate, objects) }
}

/** A field with a call of its own. */
function asked(place: Place, operation: string, field: GraphQLField<unknown, unknown>, ofRoot: boolean): ObjectSet {
  const type = getNamedType(field.type)
  if (field.args.length === 0 && nodeOperations[type.name] === operation) return askedById(place, operation, type.name === 'Customer')
  const { walk, objects, args, coordinate, leadsTo } = place
  const cost = callCosts[operation] ?? {}
  const isLater = typeof args['after'] === 'string'
  const isKept = cost.together && !isLater
  const what = cost.oncePerObject && !isLater && !ofRoot ? objects.name : isKept ? leadsTo.name : leadsTo.place
  const question = { objects: isKept ? objects.count : objects.times, moments: objects.moments, isLater, filters: filtersOf(args), rows: rowsOf(args) }
  ask(walk, { operation, cost, question, coordinate, what: `${what} ${operation}`, as: asWhom(place, cost) })
  for (const [other, calls] of Object.entries(cost.before?.(inputOf(args)) ?? {})) {
    if (calls > 0) ask(walk, { operation: other, cost: { calls: { new: calls, old: calls } }, question: single, coordinate, what: `${leadsTo.place} ${other}`, as: null })
  }
  if (nodeOperations[type.name] === operation) walk.asked.add(byId(leadsTo.name, operation))
  const isConnection = type.name.endsWith('Connection')
  const length = isConnection ? pageSize(args) : isListType(getNullableType(field.type)) ? (assumedLengths[coordinate] ?? defaultPageSize) : 1
  return {
    ...leadsTo,
    count: objects.count * length,
    times: objects.times * length,
    moments: isKept ? objects.moments : objects.times,
    customers: /^Customer(Connection)?$/.test(type.name) ? null : ownersOf(coordinate, objects),
  }
}

/** That a set's objects were looked up themselves, each by its id: a list that brought them is something else. */
function byId(name: string, operation: string): string {
  return `${name} id ${operation}`
}

/** What is found of customers belongs to them, and so does what is found of that. */
function ownersOf(coordinate: string, objects: ObjectSet): ObjectSet | null {
  return coordinate.startsWith('Customer.') ? objects : objects.customers
}

/** Objects that others name by id, each asked for once. */
function askedById({ walk, coordinate, objects, leadsTo }: Place, operation: string, isCustomer: boolean): ObjectSet {
  const cost = callCosts[operation] ?? {}
  const length = assumedLengths[coordinate] ?? 1
  const owners = isCustomer ? objects.customers : null
  const count = Math.min(objects.count * length, owners?.count ?? Infinity)
  const times = objects.times * length
  const moments = Math.min(objects.moments, count)
  const found: ObjectSet = owners ? { ...owners, place: leadsTo.place, times, moments: Math.max(owners.moments, moments) } : { ...leadsTo, count, times, moments, customers: isCustomer ? null : objects.customers }
  ask(walk, { operation, cost, question: { objects: count, moments, isLater: false, filters: [], rows: {} }, coordinate, what: byId(found.name, operation), as: null })
  if (cost.oncePerObject) walk.asked.add(`${found.name} ${operation}`)
  return found
}

/** `node` and `nodes`: the ids say which types they are of. */
function walkNodes(walk: Walk, coordinate: string, args: Arguments, selections: readonly (SelectionSetNode | undefined)[]): void {
  const ids = [args['id'], args['ids']].flat().filter((id) => typeof id === 'string')
  for (const [typeName, ofType] of Map.groupBy(new Set(ids), typeOfGlobalId)) {
    const type = typeName === null ? undefined : walk.schema.getType(typeName)
    if (typeName === null || !isObjectType(type)) continue
    const operation = nodeOperations[typeName] ?? null
    const name = `${coordinate} ${ofType.join(' ')}`
    const objects: ObjectSet = { name, place: name, count: ofType.length, times: ofType.length, moments: 1, customers: null }
    if (operation !== null) {
      const cost = callCosts[operation] ?? {}
      const question = { objects: objects.count, moments: 1, isLater: false, filters: [], rows: {} }
      if (cost.oncePerObject) walk.asked.add(`${objects.name} ${operation}`)
      ask(walk, { operation, cost, question, coordinate, what: byId(objects.name, operation), as: cost.asCustomer ? { what: objects.name, count: objects.count } : null })
    }
    walkObjects(walk, type, selections, objects)
  }
}

interface Asking {
  readonly operation: string
  readonly cost: CallCost
  readonly question: Question
  readonly coordinate: string
  /** What is asked for: asked again, it takes nothing more. */
  readonly what: string
  /** The customers that the partner acts for where the generation asks it to; null for none. */
  readonly as: { readonly what: string; readonly count: number } | null
}

function ask(walk: Walk, asking: Asking): void {
  if (asking.question.objects === 0) return
  const { operation, cost, coordinate, as } = asking
  const { question, what } = cost.oncePerQuery ? { question: single, what: operation } : asking
  if (walk.asked.has(what)) return
  walk.asked.add(what)
  const generations = mayAnswer(cost, walk.generationsOf(operation), question)
  if (generations.length === 0) return
  add(walk, operation, coordinate, Math.max(...generations.map((generation) => callsOf(cost, generation, question))))
  if (cost.maybeWholeList && !question.isLater) addWholeLists(walk, operation, coordinate, question)
  if (!as || !generations.some((generation) => cost.asCustomer?.includes(generation)) || walk.asked.has(`${as.what} ${customerAccount}`)) return
  walk.asked.add(`${as.what} ${customerAccount}`)
  add(walk, customerAccount, coordinate, as.count)
}

function addWholeLists(walk: Walk, operation: string, coordinate: string, { objects, moments }: Question): void {
  const before = walk.oneByOne.get(operation) ?? { objects: 0, moments: 0 }
  const all = { objects: before.objects + objects, moments: before.moments + moments }
  walk.oneByOne.set(operation, all)
  add(walk, operation, coordinate, wholeListsOf(all) - wholeListsOf(before))
}

function add({ operations, fields }: Walk, operation: string, coordinate: string, calls: number): void {
  if (calls === 0) return
  operations.set(operation, (operations.get(operation) ?? 0) + calls)
  fields.set(coordinate, (fields.get(coordinate) ?? 0) + calls)
}

/** Whose identity a question may take: the customers it is asked of, the one its filter or input names, or each object's own. */
function asWhom({ objects, args, coordinate }: Place, cost: CallCost): Asking['as'] {
  if (!cost.asCustomer) return null
  const owners = ownersOf(coordinate, objects)
  if (owners) return { what: owners.name, count: owners.count }
  if (!/^(Query|Partner)\./.test(coordinate)) return { what: objects.name, count: objects.count }
  const named = args['filter'] ?? args['input']
  const customerId = typeof named === 'object' && named !== null ? Reflect.get(named, 'customerId') : undefined
  return typeof customerId === 'string' ? { what: `customer ${customerId}`, count: 1 } : null
}

function filtersOf(args: Arguments): readonly string[] {
  const filter = args['filter']
  if (typeof filter !== 'object' || filter === null) return []
  return Object.entries(filter).filter(([, value]) => value !== null && value !== undefined).map(([name]) => name)
}

function inputOf({ input }: Arguments): Arguments {
  return typeof input === 'object' && input !== null ? Object.fromEntries(Object.entries(input)) : {}
}

/** How long the lists of an input are. */
function rowsOf(args: Arguments): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(inputOf(args)).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value.length]] : [])))
}

/** As the resolvers take it: 20 when it is left out or null. Out of bounds it is refused when the query runs. */
function pageSize(args: Arguments): number {
  const first = args['first'] ?? defaultPageSize
  return typeof first === 'number' ? Math.min(maxPageSize, Math.max(0, first)) : defaultPageSize
}
