import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalDecimal, sumOf, toYuan } from '#src/datasources/decimal.ts'
import { added, amountText, canonicalText, decimalText, exactly, shifted } from './exact.ts'

describe('the canonical text of a decimal', () => {
  it('is the one text of the value, whatever way it was written', () => {
    fc.assert(fc.property(decimalText, (text) => canonicalDecimal(text) === canonicalText(exactly(text))), { numRuns: 2000 })
  })

  it('is its own canonical text', () => {
    fc.assert(fc.property(decimalText, (text) => {
      const once = canonicalDecimal(text) ?? 'refused'
      expect(canonicalDecimal(once)).toBe(once)
    }))
  })

  it.each([
    ['0', '0'], ['-0', '0'], ['-0.00', '0'], ['+1', '1'], ['007.50', '7.5'], ['1E+5', '100000'], ['1.5e3', '1500'], ['25e-3', '0.025'],
    ['12345678901234567.89', '12345678901234567.89'], ['-0.10', '-0.1'], ['1e99', `1${'0'.repeat(99)}`], ['1e-99', `0.${'0'.repeat(98)}1`],
  ])('of %s is %s', (text, canonical) => {
    expect(canonicalDecimal(text)).toBe(canonical)
  })

  it.each(['', ' ', ' 1', '1 ', '1\n', '.5', '5.', '-', '+', '1e', 'e5', '1e100', '--1', '+-1', '1.2.3', '1,000', '1_000', '0x10', 'NaN', 'Infinity', '-Infinity', 'null', '１２', '¥1'])(
    'does not exist for %j',
    (text) => {
      expect(canonicalDecimal(text)).toBeNull()
    },
  )

  it('does not exist for a text that is no decimal', () => {
    const isDecimal = (text: string) => /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)
    fc.assert(fc.property(fc.string().filter((text) => !isDecimal(text)), (text) => canonicalDecimal(text) === null), { numRuns: 1000 })
  })
})

describe('an amount in yuan', () => {
  it.each([['1', 0], ['2', 1], ['3', 2]] as const)('of measure %s is the amount moved by %i places, digit by digit', (measure, places) => {
    fc.assert(fc.property(amountText, (amount) => toYuan(amount, measure) === canonicalText(shifted(exactly(amount), places))), { numRuns: 1000 })
  })

  it.each([['2', 1], ['3', 2]] as const)('comes back from measure %s as it went in', (measure, places) => {
    fc.assert(fc.property(amountText, (yuan) => toYuan(canonicalText(shifted(exactly(yuan), -places)), measure) === yuan), { numRuns: 1000 })
  })

  it.each(['0', '4', '', '03', '-1', 'constructor', '__proto__'])('does not exist for measure %j', (measure) => {
    expect(toYuan('1', measure)).toBeNull()
  })
})

describe('the sum of decimals', () => {
  it('is exact', () => {
    fc.assert(fc.property(fc.array(amountText, { maxLength: 20 }), (amounts) => {
      const expected = amounts.reduce((sum, amount) => added(sum, exactly(amount)), { digits: 0n, scale: 0 })
      expect(sumOf(amounts)).toBe(canonicalText(expected))
    }))
  })

  it('is what binary numbers get wrong', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['12345678901234567.89', '0.01'])).toBe('12345678901234567.9')
    expect(sumOf(['1', '-1'])).toBe('0')
    expect(sumOf([])).toBe('0')
  })
})
