import { getNullableType, isEnumType, isListType, isNonNullType, isObjectType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { readTypeDefs } from '#src/server/schema.ts'
import { allFields, schema, typeNameOf, upstreamOperationsOf, type FieldCoordinate } from '#test/support/schema.ts'

const fields = allFields()
const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType)
const names = new Set(operations.map(({ name }) => name))

describe('the schema', () => {
  it('names, on every field with an upstream call of its own, an operation that exists', () => {
    const named = fields.flatMap(({ coordinate, field }) => upstreamOperationsOf(field).map((operation) => ({ coordinate, operation })))
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(({ operation }) => !names.has(operation))).toEqual([])
  })

  it('reaches every logical operation by a field, but for the one that only completes identities', () => {
    const reached = new Set(fields.flatMap(({ field }) => upstreamOperationsOf(field)))
    expect([...names].filter((name) => !reached.has(name))).toEqual(['customer.account'])
  })

  it('defines every type once: two of one name would become one without a word', () => {
    const defined = readTypeDefs().flatMap((text) => parse(text).definitions).flatMap((node) => ('name' in node && node.name && node.kind.endsWith('Definition') ? [node.name.value] : []))
    expect(defined.filter((name, index) => defined.indexOf(name) !== index)).toEqual([])
    expect(defined.length).toBeGreaterThan(100)
  })

  it('lets every field with an upstream call of its own be null, so that a failure stays at its path', () => {
    const failing = fields.filter(({ field }) => upstreamOperationsOf(field).length > 0 && isNonNullType(field.type))
    expect(failing.map(({ coordinate }) => coordinate)).toEqual([])
  })

  it('says so of every field that a generation cannot give, and lets it be null', () => {
    const missing = new Set(operations.flatMap((operation) => [...(operation.old?.missing ?? []), ...(operation.new?.missing ?? [])]))
    expect(missing.size).toBeGreaterThan(20)
    for (const coordinate of missing) {
      const found = fields.find((field) => field.coordinate === coordinate)
      expect(found, coordinate).toBeDefined()
      expect(found && isNonNullType(found.field.type), coordinate).toBe(false)
      expect(found?.field.description ?? '', coordinate).toMatch(/generation/i)
    }
  })

  it('describes every type, field, argument and enum value', () => {
    const undescribed = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      .flatMap((type) => [
        ...(type.description ? [] : [type.name]),
        ...(isEnumType(type) ? type.getValues().filter((value) => !value.description).map((value) => `${type.name}.${value.name}`) : []),
        ...(isObjectType(type)
          ? Object.values(type.getFields()).flatMap((field) => [
              ...(field.description ? [] : [`${type.name}.${field.name}`]),
              ...field.args.filter((argument) => !argument.description).map((argument) => `${type.name}.${field.name}(${argument.name})`),
            ])
          : []),
      ])
    expect(undescribed).toEqual([])
  })

  it('gives every connection edges, nodes, pageInfo and a total, and pages it forward only', () => {
    const connections = objectTypes.filter(({ name }) => name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(8)
    for (const connection of connections) {
      expect(Object.keys(connection.getFields()), connection.name).toEqual(expect.arrayContaining(['edges', 'nodes', 'pageInfo', 'totalCount']))
    }
    for (const { coordinate, field } of fields.filter((place) => typeNameOf(place.field).endsWith('Connection'))) {
      const paging = field.args.map(({ name }) => name).filter((name) => ['first', 'after', 'last', 'before'].includes(name))
      expect(paging.toSorted(), coordinate).toEqual(['after', 'first'])
      expect(field.args.find(({ name }) => name === 'first')?.defaultValue, coordinate).toBe(20)
    }
  })

  it('has the raw code beside every enum that may be unrecognized in an answer', () => {
    const open = fields.filter(({ field }) => {
      const type = schema.getType(typeNameOf(field))
      return isEnumType(type) && type.getValues().some(({ name }) => name === 'UNRECOGNIZED')
    })
    const codeOf = ({ type, field }: FieldCoordinate) => `${type}.${isListType(getNullableType(field.type)) ? `${field.name.replace(/s$/, '')}Codes` : `${field.name}Code`}`
    expect(open.length).toBeGreaterThan(10)
    const without = open.filter((place) => !fields.some(({ coordinate }) => coordinate === codeOf(place)))
    expect(without.map(({ coordinate }) => coordinate)).toEqual([])
  })

  it('deprecates nothing without a date and what to use instead', () => {
    const deprecated = fields.filter(({ field }) => field.deprecationReason != null)
    for (const { coordinate, field } of deprecated) expect(field.deprecationReason, coordinate).toMatch(/\d{4}-\d{2}-\d{2}.*`[\w.]+`|`[\w.]+`.*\d{4}-\d{2}-\d{2}/)
    expect(fields.length).toBeGreaterThan(deprecated.length)
  })
})
