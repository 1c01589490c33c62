import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measuredMoneyOrNull, moneyOrNull } from '#src/datasources/money.ts'
import { parseJson } from '#src/upstream/json.ts'
import { amountText, canonicalText, exactly, shifted } from './exact.ts'

/** A row as it comes off the wire: the amount a JSON number with exactly these digits, read by the client's own parser. */
function rowOf(amount: string, unit: string): Readonly<Record<string, unknown>> {
  const parsed = parseJson(`{"amount":${amount},"measure_id":${unit}}`)
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) throw new Error('the row is no JSON object')
  return { ...parsed.value }
}

describe('money', () => {
  it.each([['1', 0], ['2', 1], ['3', 2]] as const)('comes off the wire in measure %s without losing a digit', (unit, places) => {
    fc.assert(fc.property(amountText, fc.boolean(), (amount, quoted) => {
      const row = rowOf(amount, quoted ? `"${unit}"` : unit)
      const yuan = canonicalText(shifted(exactly(amount), places))
      expect(measuredMoneyOrNull(row, 'amount', 'measure_id', 'CNY')).toEqual({ amount: yuan, currency: 'CNY' })
    }), { numRuns: 500 })
  })

  it('is in the main unit where no unit is named', () => {
    expect(measuredMoneyOrNull({ amount: -36000 }, 'amount', 'measure_id', null)).toEqual({ amount: '-36000', currency: 'CNY' })
    expect(measuredMoneyOrNull({ amount: 5, measure_id: null }, 'amount', 'measure_id', null)).toEqual({ amount: '5', currency: 'CNY' })
  })

  it('breaks the contract in a unit that the contract does not know, rather than being wrong by a factor', () => {
    expect(() => measuredMoneyOrNull({ amount: 5, measure_id: 4 }, 'amount', 'measure_id', null)).toThrow('measure_id is a unit that the contract does not know')
  })

  it('is in the answer\'s currency, and in yuan where the answer names none', () => {
    expect(moneyOrNull({ amount: '1.50' }, 'amount', 'USD')).toEqual({ amount: '1.5', currency: 'USD' })
    expect(moneyOrNull({ amount: '1.50' }, 'amount', null)).toEqual({ amount: '1.5', currency: 'CNY' })
  })

  it.each([{}, { amount: null }, { amount: undefined }, { amount: '' }])('is null without an amount: %j', (row) => {
    expect(moneyOrNull(row, 'amount', 'CNY')).toBeNull()
    expect(measuredMoneyOrNull({ ...row, measure_id: 4 }, 'amount', 'measure_id', 'CNY')).toBeNull()
  })

  it('is zero, not null, when it is zero', () => {
    expect(moneyOrNull({ amount: 0 }, 'amount', 'CNY')).toEqual({ amount: '0', currency: 'CNY' })
    expect(measuredMoneyOrNull({ amount: '-0.00', measure_id: '3' }, 'amount', 'measure_id', 'CNY')).toEqual({ amount: '0', currency: 'CNY' })
  })

  it.each([{ amount: 'a lot' }, { amount: true }, { amount: {} }, { amount: Number.NaN }])('breaks the contract when the amount is no number, and does not tell what it was: %j', (row) => {
    expect(() => moneyOrNull(row, 'amount', 'CNY')).toThrow(/^amount is not a decimal number$/)
  })
})
