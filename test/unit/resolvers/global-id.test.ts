import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromGlobalId, partsOfGlobalId, toGlobalId } from '#src/resolvers/global-id.ts'

const part = fc.string({ minLength: 1, maxLength: 64, unit: 'grapheme-ascii' })
const parts = fc.array(part, { minLength: 1, maxLength: 3 })
const malformed = expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'id-malformed', parameters: { argument: 'id' } })
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a global id', () => {
  it('comes back as it went in', () => {
    fc.assert(fc.property(part, parts, (type, values) => {
      expect(fromGlobalId(toGlobalId(type, ...values), 'id')).toEqual({ type, parts: values })
      expect(partsOfGlobalId(toGlobalId(type, ...values), type, values.length, 'id')).toEqual(values)
    }))
  })

  it('is another one for another type or other parts', () => {
    fc.assert(fc.property(part, parts, part, parts, (type, values, otherType, otherValues) => {
      fc.pre(JSON.stringify([type, values]) !== JSON.stringify([otherType, otherValues]))
      expect(toGlobalId(type, ...values)).not.toBe(toGlobalId(otherType, ...otherValues))
    }))
  })

  it('needs no escaping in an address', () => {
    fc.assert(fc.property(part, parts, (type, values) => /^[\w-]+$/.test(toGlobalId(type, ...values))))
  })

  it('is refused when it is any text that this service did not make', () => {
    fc.assert(fc.property(fc.string(), (id) => {
      expect(() => fromGlobalId(id, 'id')).toThrow(malformed)
    }), { numRuns: 500 })
  })

  it('is refused when a character of it is added or lost: there is one text for one id', () => {
    const id = toGlobalId('Customer', 'customer 1')
    const edits = fc.tuple(fc.nat({ max: id.length - 1 }), fc.constantFrom('', '=', '!', ' ', '+', '/')).map(([at, inserted]) => id.slice(0, at) + inserted + id.slice(inserted === '' ? at + 1 : at))
    fc.assert(fc.property(edits, (edited) => {
      let read: unknown
      try {
        read = fromGlobalId(edited, 'id')
      } catch (error) {
        return error instanceof Error && 'key' in error && error.key === 'id-malformed'
      }
      return JSON.stringify(read) !== JSON.stringify(fromGlobalId(id, 'id'))
    }))
  })

  it.each([
    ['a type alone', ['Customer']],
    ['nothing', []],
    ['an empty part', ['Customer', '']],
    ['a part that is no text', ['Customer', 5]],
    ['a part longer than any of the vendor\'s ids', ['Customer', 'x'.repeat(65)]],
    ['an object', { 0: 'Customer', 1: 'x' }],
    ['a text', 'Customer'],
  ])('is refused when it holds %s', (_, value) => {
    expect(() => fromGlobalId(encode(value), 'id')).toThrow(malformed)
  })

  it('of another type is refused by name', () => {
    expect(() => partsOfGlobalId(toGlobalId('Order', 'CS-1'), 'Customer', 1, 'id')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'id-type', parameters: { argument: 'id', actual: 'Order', expected: 'Customer' } }),
    )
  })

  it('with another number of parts is refused', () => {
    expect(() => partsOfGlobalId(toGlobalId('Customer', 'a', 'b'), 'Customer', 1, 'id')).toThrow(malformed)
  })
})
