import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { body, booleanOrNull, codeOrNull, decimalOrNull, integer, integerOrNull, list, objectOrNull, text, textOrNull, texts, timeOrNull } from '#src/datasources/wire.ts'
import { ContractBroken } from '#src/generations/contract-broken.ts'

const readers = { text, textOrNull, integer, integerOrNull, decimalOrNull, booleanOrNull, codeOrNull, timeOrNull, objectOrNull, texts }
const nullables = { textOrNull, integerOrNull, decimalOrNull, booleanOrNull, codeOrNull, timeOrNull, objectOrNull }

function refusalOf(read: () => unknown): unknown {
  try {
    read()
    return null
  } catch (error) {
    return error
  }
}

describe('the readers of the upstream\'s JSON', () => {
  it.each(Object.entries(readers))('%s takes any JSON, and refuses only with the field and the rule', (_, read) => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const refused = refusalOf(() => read({ secret: value }, 'secret'))
      return refused === null || (refused instanceof ContractBroken && refused.field === 'secret' && /^secret [a-z ]+$/.test(refused.message))
    }), { numRuns: 300 })
  })

  it.each(Object.entries(nullables))('%s reads an absent field and null alike', (_, read) => {
    expect(read({}, 'field')).toBeNull()
    expect(read({ field: null }, 'field')).toBeNull()
  })

  it('take an empty text for nothing', () => {
    const row = { field: '' }
    expect([textOrNull(row, 'field'), codeOrNull(row, 'field'), timeOrNull(row, 'field'), decimalOrNull(row, 'field'), integerOrNull(row, 'field'), booleanOrNull(row, 'field')]).toEqual([null, null, null, null, null, null])
    expect(() => text(row, 'field')).toThrow('field is missing')
  })

  it('read codes as text, whether they come as number or as text', () => {
    expect([codeOrNull({ code: 5 }, 'code'), codeOrNull({ code: '5' }, 'code'), codeOrNull({ code: -1 }, 'code')]).toEqual(['5', '5', '-1'])
    expect(() => codeOrNull({ code: 1.5 }, 'code')).toThrow('code is not a code')
  })

  it('read whole numbers, also from text, and never a rounded one', () => {
    expect([integer({ n: 7 }, 'n'), integer({ n: '7' }, 'n'), integer({ n: '7.0' }, 'n'), integer({ n: '-12' }, 'n')]).toEqual([7, 7, 7, -12])
    for (const n of [1.5, '1.5', '7 apples', '12345678901234567', Number.MAX_SAFE_INTEGER + 2, true, []]) expect(() => integerOrNull({ n }, 'n')).toThrow('n is not a whole number')
    expect(() => integer({}, 'n')).toThrow('n is missing')
  })

  it('read truth from truth values, 0 and 1, and their texts', () => {
    expect([true, 1, '1', 'true'].map((flag) => booleanOrNull({ flag }, 'flag'))).toEqual([true, true, true, true])
    expect([false, 0, '0', 'false'].map((flag) => booleanOrNull({ flag }, 'flag'))).toEqual([false, false, false, false])
    for (const flag of [2, 'yes', 'TRUE', {}]) expect(() => booleanOrNull({ flag }, 'flag')).toThrow('flag is neither true nor false')
  })

  it('read times in UTC', () => {
    expect(timeOrNull({ at: '2026-03-02T01:15:04Z' }, 'at')).toBe('2026-03-02T01:15:04Z')
    expect(timeOrNull({ at: '2026-03-02T09:15:04+08:00' }, 'at')).toBe('2026-03-02T01:15:04.000Z')
    for (const at of ['2026-03-02', '2026-03-02 01:15:04', '2026-13-02T01:15:04Z', 'soon', '2026-03-02T01:15:04']) expect(() => timeOrNull({ at }, 'at')).toThrow('at is not a time')
  })
})

describe('the readers of lists', () => {
  const read = (row: Readonly<Record<string, unknown>>) => text(row, 'id')

  it('take an absent list for an empty one', () => {
    expect(list({}, 'rows', read)).toEqual([])
    expect(list({ rows: null }, 'rows', read)).toEqual([])
    expect(texts({ rows: null }, 'rows')).toEqual([])
  })

  it('name the row and the field that break the contract, through all levels, and not the value', () => {
    const rows = [{ id: 'a', parts: [{ id: 'b' }] }, { id: 'c', parts: [{ id: 'd' }, { id: { secret: 1 } }] }]
    expect(() => list({ rows }, 'rows', (row) => list(row, 'parts', read))).toThrow(/^rows\[1\]\.parts\[1\]\.id is not a text$/)
    expect(() => list({ rows: ['secret'] }, 'rows', read)).toThrow(/^rows\[0\] is not an object$/)
    expect(() => list({ rows: { 0: 'secret' } }, 'rows', read)).toThrow(/^rows is not a list$/)
    expect(() => texts({ rows: ['a', 1] }, 'rows')).toThrow(/^rows holds something that is not a text$/)
  })

  it('pass on what is no fault of the answer', () => {
    const mistake = new TypeError('a mistake of ours')
    expect(() => list({ rows: [{}] }, 'rows', () => { throw mistake })).toThrow(mistake)
  })

  it.each([null, undefined, [], 'text', 5])('take no body for an object that is none: %j', (value) => {
    expect(() => body(value)).toThrow('body is not a JSON object')
  })
})
