import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import { asks } from '#src/probe/asks.ts'
import { compareModels } from '#src/probe/compare.ts'

const nothing = { old: [], new: [] }
const row = (customerId: string, rest: object = {}) => ({ customerId, label: 'x', ...rest })

describe('the comparison of two models', () => {
  it('finds nothing where they are the same, whatever the order of a batch', () => {
    const left = new Map([['a', { available: { amount: '1', currency: 'CNY' } }], ['b', { available: null }]])
    const right = new Map([['b', { available: null }], ['a', { available: { amount: '1', currency: 'CNY' } }]])
    expect(compareModels(left, right, nothing, false)).toEqual([])
  })

  it('names an amount in another unit by its factor, and counts the places', () => {
    const left = { items: [row('a', { debt: { amount: '1250', currency: 'CNY' } }), row('b', { debt: { amount: '99', currency: 'CNY' } })] }
    const right = { items: [row('a', { debt: { amount: '12.5', currency: 'CNY' } }), row('b', { debt: { amount: '0.99', currency: 'CNY' } })] }
    expect(compareModels(left, right, nothing, false)).toEqual([{ path: 'items[].debt', kind: expect.stringContaining('100 times'), count: 2 }])
  })

  it('passes over what a generation is known not to have, and names what it should have', () => {
    const left = { items: [row('a', { email: null, level: null })] }
    const right = { items: [row('a', { email: 'there', level: 'there' })] }
    expect(compareModels(left, right, { old: ['Customer.email'], new: [] }, false)).toEqual([{ path: 'items[].level', kind: 'only the new generation has it', count: 1 }])
  })

  it('finds rows that one side lacks, and another order', () => {
    expect(compareModels({ items: [row('a'), row('b')] }, { items: [row('b'), row('a'), row('c')] }, nothing, false).map(({ kind }) => kind)).toEqual([
      'a row is on the new generation alone', 'the order of the rows differs',
    ])
  })

  it('does not hold the rows of a pinned list against each other', () => {
    expect(compareModels({ items: [row('a')], totalCount: 1 }, { items: [row('b'), row('c')], totalCount: 2 }, nothing, true)).toEqual([])
  })
})

describe('the reads of the probe', () => {
  it('are one for each logical operation that reads', () => {
    const reads = operations.filter(({ safety }) => safety === 'read')
    expect(asks.map(({ operation }) => operation.name).toSorted()).toEqual(reads.map(({ name }) => name).toSorted())
    expect(asks.filter(({ operation }) => operation.safety !== 'read')).toEqual([])
  })
})
