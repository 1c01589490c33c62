/** Random valid queries over the whole schema: lists within lists, aliases, fragments, skipped fields. For fast-check. */
import fc from 'fast-check'
import { getNamedType, isAbstractType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { upstreamOf } from '#src/server/upstream-fields.ts'

export interface RandomQueries {
  readonly schema: GraphQLSchema
  /** Arguments of fields that need some, as GraphQL text, by coordinate: one of each field's texts is taken. A field that needs some and has none is left out. */
  readonly arguments: Readonly<Record<string, readonly string[]>>
  /** Fields within fields, connections not counted. */
  readonly depth: number
  /** The largest page. */
  readonly most: number
}

/** An arbitrary of query texts; the variables `$yes` and `$no` stand for themselves. */
export function randomQuery(options: RandomQueries): fc.Arbitrary<string> {
  const root = options.schema.getQueryType()
  if (!root) throw new TypeError('the schema has no queries')
  return selectionOf(root, options, options.depth).map((selection) => `query ($yes: Boolean = true, $no: Boolean = false) ${selection} fragment unused on Query { __typename @include(if: $yes) @skip(if: $no) }`.replace('{ ', '{ ...unused '))
}

function selectionOf(type: GraphQLObjectType, options: RandomQueries, depth: number): fc.Arbitrary<string> {
  const fields = Object.values(type.getFields()).filter((field) => canBeAsked(type, field, options, depth))
  const isWrapper = /(Connection|Edge)$/.test(type.name)
  // One plain field is as good as another; what matters is what has a call of its own, or leads there.
  const [plain, leading] = [fields.filter((field) => !leads(field)).slice(0, 1), fields.filter(leads)]
  const wanted = isWrapper ? fields.filter(({ name }) => ['nodes', 'edges', 'node', 'totalCount'].includes(name)) : [...plain, ...leading]
  if (wanted.length === 0) return fc.constant('{ __typename }')
  return fc
    .array(fc.nat({ max: wanted.length - 1 }).chain((index) => {
      const field = wanted[index]
      return field ? fieldText(type, field, options, depth) : fc.constant('__typename')
    }), { minLength: 1, maxLength: isWrapper ? 1 : 3 })
    .map((parts) => `{ ${parts.map((part, index) => part.replace('ALIAS', `f${index}`)).join(' ')} }`)
}

function canBeAsked(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>, options: RandomQueries, depth: number): boolean {
  const inner = getNamedType(field.type)
  if (isAbstractType(inner)) return options.arguments[`${type.name}.${field.name}`] !== undefined
  if (isObjectType(inner) && depth === 0) return false
  return needsNothing(field) || options.arguments[`${type.name}.${field.name}`] !== undefined
}

function leads(field: GraphQLField<unknown, unknown>): boolean {
  return upstreamOf(field).length > 0 || isAbstractType(getNamedType(field.type)) || (isObjectType(getNamedType(field.type)) && !['Money', 'PageInfo'].includes(getNamedType(field.type).name))
}

function needsNothing(field: GraphQLField<unknown, unknown>): boolean {
  return field.args.every(({ type, defaultValue }) => defaultValue !== undefined || !String(type).endsWith('!'))
}

function fieldText(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, options: RandomQueries, depth: number): fc.Arbitrary<string> {
  const type = getNamedType(field.type)
  const given = options.arguments[`${parent.name}.${field.name}`] ?? ['']
  const first = field.args.some(({ name }) => name === 'first') ? fc.integer({ min: 1, max: options.most }).map((count) => `first: ${count}`) : fc.constant('')
  const args = fc.tuple(fc.constantFrom(...given), first).map((parts) => parts.filter((part) => part !== '').join(', ')).map((text) => (text === '' ? '' : `(${text})`))
  const isWrapper = /(Connection|Edge)$/.test(type.name)
  const inner = isObjectType(type) ? selectionOf(type, options, isWrapper || /(Connection|Edge)$/.test(parent.name) ? depth : depth - 1) : fc.constant('')
  const spread = isAbstractType(type) ? fc.constant('{ __typename ... on Customer { balance { debt { amount } } orders(first: 2) { nodes { createdBy } } } ... on Order { lines(first: 2) { totalCount } customer { name } } }') : inner
  return fc.tuple(args, spread, fc.constantFrom('', '', '', '@include(if: $yes)', '@skip(if: $no)', '@skip(if: $yes)'), fc.boolean()).map(([text, selection, directive, isInline]) => {
    const whole = `ALIAS: ${field.name}${text} ${directive} ${selection}`
    return isInline ? `... on ${parent.name} { ${whole} }` : whole
  })
}
