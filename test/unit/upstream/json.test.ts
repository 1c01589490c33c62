import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, parseJsonBytes, writeJson } from '#src/upstream/json.ts'

/** The same rule by the platform's own means: slow, and independent of ours. */
function parseBySource(text: string): unknown {
  const reviver = (_: string, value: unknown, { source = '' }: { readonly source?: string }) =>
    typeof value === 'number' && !(/^-?\d+$/.test(source) && Number.isSafeInteger(value)) ? source : value
  // TypeScript 5.9 does not know the reviver's third argument.
  return Reflect.apply(JSON.parse, JSON, [text, reviver])
}

const numberText = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }).map(String),
  fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{1,12}$/), fc.constantFrom('', 'e5', 'E-3', 'e+12'), fc.constantFrom('', '-'))
    .map(([whole, fraction, exponent, sign]) => `${sign}${whole}.${fraction}${exponent}`),
  fc.constantFrom('-0', '0', '1e2', '0.10', '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993'),
)
const space = fc.constantFrom('', ' ', '\n\t ')
const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"1.5"', ',1.5,', ': 12345678901234567890 ]', '\\', '\\"', '1.5', 'a\\\\'))

/** JSON texts with numbers of every form, odd spacing, and strings that look like numbers and ends of strings. */
const { document } = fc.letrec<{ document: string }>((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    numberText,
    text.map((value) => JSON.stringify(value)),
    fc.constantFrom('true', 'false', 'null'),
    fc.tuple(space, fc.array(tie('document'), { maxLength: 4 })).map(([gap, items]) => `[${gap}${items.join(`${gap},${gap}`)}${gap}]`),
    fc.tuple(space, fc.array(fc.tuple(fc.oneof(text, fc.constant('__proto__')), tie('document')), { maxLength: 4 }))
      .map(([gap, members]) => `{${members.map(([name, value]) => `${gap}${JSON.stringify(name)}${gap}:${gap}${value}${gap}`).join(',')}}`),
  ),
}))

describe('reading JSON', () => {
  it('keeps safe integers as numbers and every other number as its source text', () => {
    const source = '{"a":1,"b":-7,"c":1.50,"d":1e2,"e":12345678901234567890,"f":9007199254740991,"g":[0.1, -0.20],"h":"3.5"}'
    expect(parseJson(source)).toEqual({
      ok: true,
      value: { a: 1, b: -7, c: '1.50', d: '1e2', e: '12345678901234567890', f: 9007199254740991, g: ['0.1', '-0.20'], h: '3.5' },
    })
  })

  it('agrees with the reviver that sees the source, for every JSON text', () => {
    fc.assert(fc.property(document, (source) => {
      expect(parseJson(source)).toEqual({ ok: true, value: parseBySource(source) })
    }), { numRuns: 2_000 })
  })

  it('refuses exactly what the platform refuses, for damaged texts', () => {
    const damage = fc.tuple(document, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', '1.5', '"', ':', ',', '-', '{', '\\', '1', '.', 'e'))
    fc.assert(fc.property(damage, ([source, place, removed, added]) => {
      const at = place % (source.length + 1)
      const damaged = source.slice(0, at) + added + source.slice(at + removed)
      let expected: unknown
      try {
        expected = { ok: true, value: parseBySource(damaged) }
      } catch {
        expected = { ok: false, rule: 'is not JSON' }
      }
      expect(parseJson(damaged)).toEqual(expected)
    }), { numRuns: 5_000 })
  })

  it.each(['{1.5:2}', '{"a":01.5}', '{"a":1.5.5}', '[1.5 2.5]', '{"a":-}', '[1.]', '"1.5', '', '[12345678901234567890'])('refuses %s', (source) => {
    expect(parseJson(source)).toEqual({ ok: false, rule: 'is not JSON' })
  })

  it('takes a member called __proto__ as a member', () => {
    const result = parseJson('{"__proto__":{"polluted":1.5}}')
    expect(result.ok && Object.getPrototypeOf(result.value)).toBe(Object.prototype)
    expect('polluted' in {}).toBe(false)
  })

  it('refuses bytes that are no UTF-8 instead of altering a name', () => {
    expect(parseJsonBytes(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toEqual({ ok: false, rule: 'is not UTF-8' })
    expect(parseJsonBytes(Buffer.from('"客户"'))).toEqual({ ok: true, value: '客户' })
  })

  it('survives a text that is nothing but nesting', () => {
    expect(parseJson('['.repeat(200_000))).toEqual({ ok: false, rule: 'is not JSON' })
  })
})

describe('writing JSON', () => {
  it('writes an exact number digit by digit, wherever it stands', () => {
    expect(writeJson({ amount: { exactNumber: '100.10' }, rows: [{ amount: { exactNumber: '12345678901234567890.123' } }] }))
      .toBe('{"amount":100.10,"rows":[{"amount":12345678901234567890.123}]}')
  })

  it('leaves out what is not set, and keeps null and the empty string', () => {
    expect(writeJson({ a: undefined, b: null, c: '', d: { e: undefined, f: false } })).toBe('{"b":null,"c":"","d":{"f":false}}')
  })

  it.each(['', '1.', '.5', '01', '1e', 'NaN', '1,2', '"1"', '1}'])('refuses %j as an exact number', (exactNumber) => {
    expect(() => writeJson({ exactNumber: { exactNumber } })).toThrow(TypeError)
  })

  it.each([NaN, Infinity])('refuses %s, which JSON would turn into null', (value) => {
    expect(() => writeJson({ value })).toThrow(TypeError)
  })

  it('gives back what it wrote, for any exact number', () => {
    fc.assert(fc.property(numberText, (digits) => {
      expect(writeJson({ value: { exactNumber: digits } })).toBe(`{"value":${digits}}`)
    }))
  })
})
