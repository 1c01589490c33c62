import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exactlyOne, filterEnum, filterList, filterText, fuzzyText, given, oneOfFilterable, timeSpan, upstreamTime } from '#src/resolvers/arguments.ts'

const refusedAs = (key: string) => expect.objectContaining({ code: 'BAD_USER_INPUT', key })
const at = (text: string) => new Date(text)

describe('a text to filter by', () => {
  it('filters nothing when it is null or left out', () => {
    expect([filterText(null, 'name'), filterText(undefined, 'name'), fuzzyText(null, 'name')]).toEqual([undefined, undefined, undefined])
  })

  it('is taken as it is', () => {
    expect([filterText('示例 科技', 'name'), fuzzyText('示例', 'name'), filterText('x'.repeat(64), 'name')]).toEqual(['示例 科技', '示例', 'x'.repeat(64)])
  })

  it.each(['', ' ', '\t\n'])('is refused when it is empty (%j): upstream takes that as a value', (value) => {
    expect(() => filterText(value, 'name')).toThrow(refusedAs('argument-empty'))
    expect(() => fuzzyText(value, 'name')).toThrow(refusedAs('argument-empty'))
  })

  it('is refused when it is longer than the contract takes', () => {
    expect(() => filterText('x'.repeat(65), 'name')).toThrow(expect.objectContaining({ key: 'argument-too-long', parameters: { argument: 'name', max: 64 } }))
  })

  it('is refused with a space in it where the contract takes none', () => {
    expect(() => fuzzyText('two words', 'name')).toThrow(refusedAs('argument-has-spaces'))
  })
})

describe('an enum value to filter by', () => {
  it('is itself, or filters nothing', () => {
    expect([filterEnum('A', 'x'), filterEnum(null, 'x'), filterEnum(undefined, 'x')]).toEqual(['A', undefined, undefined])
  })

  it('is refused when it is UNRECOGNIZED, which is an answer', () => {
    expect(() => filterEnum('UNRECOGNIZED', 'filter.status')).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', key: 'enum-unrecognized', parameters: { argument: 'filter.status' } }))
  })

  it('is refused when upstream cannot filter by it', () => {
    expect([oneOfFilterable('A', ['A', 'B'], 'x'), oneOfFilterable(undefined, ['A'], 'x')]).toEqual(['A', undefined])
    expect(() => oneOfFilterable('C', ['A', 'B'], 'x')).toThrow(refusedAs('enum-not-filterable'))
  })
})

describe('a list to filter by', () => {
  it('is itself, or filters nothing when it is left out', () => {
    expect([filterList(['a'], 'ids', 1), filterList(null, 'ids', 1), filterList(undefined, 'ids', 1)]).toEqual([['a'], undefined, undefined])
  })

  it('is refused when it is empty: upstream takes that as everything', () => {
    expect(() => filterList([], 'ids', 50)).toThrow(refusedAs('argument-empty'))
  })

  it('is refused when it is longer than one call takes', () => {
    expect(() => filterList(['a', 'b'], 'ids', 1)).toThrow(expect.objectContaining({ key: 'too-many-items', parameters: { argument: 'ids', max: 1, value: 2 } }))
  })
})

describe('a span of time', () => {
  it('is written as the upstream writes times: UTC, whole seconds', () => {
    fc.assert(fc.property(fc.date({ min: at('1970-01-01T00:00:00Z'), max: at('9999-12-31T23:59:59Z'), noInvalidDate: true }), (time) => {
      const text = upstreamTime(time)
      return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text) && Math.floor(time.getTime() / 1000) * 1000 === Date.parse(text)
    }))
  })

  it('may be open at either end, where the contract sets no limit', () => {
    expect(timeSpan({ from: at('2026-03-01T08:00:00+08:00') }, 'at')).toEqual({ from: '2026-03-01T00:00:00Z' })
    expect(timeSpan({ to: at('2026-03-01T00:00:00Z') }, 'at')).toEqual({ to: '2026-03-01T00:00:00Z' })
    expect([timeSpan(null, 'at'), timeSpan(undefined, 'at', 30), timeSpan({}, 'at', 30)]).toEqual([{}, {}, {}])
  })

  it('is refused the wrong way round', () => {
    expect(() => timeSpan({ from: at('2026-03-02T00:00:00Z'), to: at('2026-03-01T00:00:00Z') }, 'at')).toThrow(refusedAs('range-order'))
  })

  it('is no longer than the contract takes, where it sets a limit and both ends are given', () => {
    const span = (days: number) => ({ from: at('2026-01-01T00:00:00Z'), to: new Date(Date.UTC(2026, 0, 1 + days)) })
    expect(timeSpan(span(366), 'at', 366)).toEqual({ from: '2026-01-01T00:00:00Z', to: '2027-01-02T00:00:00Z' })
    expect(() => timeSpan(span(367), 'at', 366)).toThrow(expect.objectContaining({ key: 'range-too-long', parameters: { argument: 'at', max: '366 days' } }))
    expect(timeSpan({ from: at('2026-01-01T00:00:00Z') }, 'at', 366)).toEqual({ from: '2026-01-01T00:00:00Z' })
  })
})

describe('one of two ways to name an object', () => {
  it('must be given, and only one', () => {
    expect(exactlyOne('a', null, 'names')).toEqual({ first: 'a' })
    expect(exactlyOne(undefined, 'b', 'names')).toEqual({ second: 'b' })
    expect(() => exactlyOne(null, undefined, 'names')).toThrow(refusedAs('one-of'))
    expect(() => exactlyOne('a', 'b', 'names')).toThrow(refusedAs('one-of'))
  })
})

describe('given values', () => {
  it('are those that are set: an unset filter is left out, never sent as undefined', () => {
    expect(Object.keys(given({ a: 1, b: undefined, c: false, d: '' }))).toEqual(['a', 'c', 'd'])
  })
})
