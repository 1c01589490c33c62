import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { allowedChangesSchema, deprecationFindings, refusedChanges } from '../../../scripts/lib/schema-changes.ts'

const none = { changes: [] }
const schemaOf = (fields: string, rest = '') => buildSchema(`type Query { customer: Customer } type Customer { id: ID! ${fields} } ${rest}`)

describe('refusedChanges', () => {
  it('lets a schema grow', async () => {
    expect(await refusedChanges(schemaOf('name: String'), schemaOf('name: String alias: String'), none)).toEqual([])
  })

  it('lets an output field become non-null', async () => {
    expect(await refusedChanges(schemaOf('name: String'), schemaOf('name: String!'), none)).toEqual([])
  })

  it('refuses a removed field, a changed type, a lost non-null and a new required argument', async () => {
    const released = schemaOf('name: String age: Int! level: Int orders: Int')
    const present = schemaOf('age: Int level: String orders(first: Int!): Int')
    expect(await refusedChanges(released, present, none)).toEqual([
      expect.stringContaining('FIELD_REMOVED Customer.name'),
      expect.stringContaining('FIELD_TYPE_CHANGED Customer.age'),
      expect.stringContaining('FIELD_TYPE_CHANGED Customer.level'),
      expect.stringContaining('FIELD_ARGUMENT_ADDED Customer.orders.first'),
    ])
  })

  it('lets a listed removal of a deprecated field pass', async () => {
    const released = schemaOf('name: String @deprecated(reason: "Use `alias` from 2026-01-01.") alias: String')
    const allowed = { changes: [{ type: 'FIELD_REMOVED', path: 'Customer.name', reason: 'its date has passed' }] }
    expect(await refusedChanges(released, schemaOf('alias: String'), allowed)).toEqual([])
  })

  it('refuses the removal of a field that was never deprecated, although it is listed', async () => {
    const allowed = { changes: [{ type: 'FIELD_REMOVED', path: 'Customer.name', reason: 'nobody reads it' }] }
    expect(await refusedChanges(schemaOf('name: String'), schemaOf(''), allowed)).toEqual([
      'Customer.name was removed without having been deprecated in a release',
    ])
  })

  it('refuses a list that names a change nobody made', async () => {
    const allowed = { changes: [{ type: 'FIELD_REMOVED', path: 'Customer.name', reason: 'left over from a release' }] }
    expect(await refusedChanges(schemaOf('name: String'), schemaOf('name: String'), allowed)).toEqual([
      expect.stringContaining('lists FIELD_REMOVED Customer.name'),
    ])
  })
})

describe('allowedChangesSchema', () => {
  it('refuses an entry without a reason', () => {
    expect(allowedChangesSchema.safeParse({ changes: [{ type: 'FIELD_REMOVED', path: 'Customer.name' }] }).success).toBe(false)
  })
})

describe('deprecationFindings', () => {
  it('accepts a reason with a date and a sibling, a coordinate or a type', () => {
    for (const name of ['alias', 'Customer.alias', 'Customer']) {
      const schema = schemaOf(`name: String @deprecated(reason: "Use \`${name}\`; removed after 2027-06-30.") alias: String`)
      expect(deprecationFindings(schema)).toEqual([])
    }
  })

  it('refuses a reason without a date, or with a day that does not exist', () => {
    for (const date of ['soon', '2027-02-30']) {
      const schema = schemaOf(`name: String @deprecated(reason: "Use \`alias\` after ${date}.") alias: String`)
      expect(deprecationFindings(schema)).toEqual(['Customer.name: the deprecation\'s reason names no date (YYYY-MM-DD)'])
    }
  })

  it('refuses a reason that names no replacement, an unknown one, or the element itself', () => {
    for (const text of ['Gone', 'Use `nickname`', 'Use `name`', 'Use `Order.alias`']) {
      const schema = schemaOf(`name: String @deprecated(reason: "${text} 2027-06-30") alias: String`)
      expect(deprecationFindings(schema)).toEqual([expect.stringContaining('Customer.name: the deprecation\'s reason names no replacement')])
    }
  })

  it('looks at enum values, input fields and arguments too', () => {
    const schema = buildSchema(`
      type Query { list(filter: Filter, kind: Kind @deprecated(reason: "no")): Int }
      input Filter { a: Int @deprecated(reason: "no") b: Int }
      enum Kind { A @deprecated(reason: "no") B }
    `)
    expect(new Set(deprecationFindings(schema).map((text) => text.split(':')[0]))).toEqual(new Set(['Query.list(kind)', 'Filter.a', 'Kind.A']))
  })
})
