import { describe, expect, it } from 'vitest'
import { changedPart, differenceRows } from '../../../web/console/operation/difference.ts'

const json = (value: unknown): string => JSON.stringify(value)

describe('two answers beside each other', () => {
  it('are one row where a scalar differs', () => {
    expect(differenceRows('amount', '"1.10"', '"1.20"')).toEqual([{ depth: 0, label: 'amount', kind: 'changed', old: '"1.10"', new: '"1.20"' }])
  })

  it('say which side has a value alone', () => {
    expect(differenceRows('paidAt', '"2026"', null)).toEqual([{ depth: 0, label: 'paidAt', kind: 'only-old', old: '"2026"', new: null }])
    expect(differenceRows('paidAt', null, '"2026"').map(({ kind }) => kind)).toEqual(['only-new'])
  })

  it('are laid open down to what differs, with what is equal beside it', () => {
    const rows = differenceRows('line', json({ id: 'a', price: { amount: '1', currency: 'CNY' } }), json({ id: 'a', price: { amount: '2', currency: 'CNY' } }))
    expect(rows.map(({ depth, label, kind }) => [depth, label, kind])).toEqual([
      [0, 'line', 'group'], [1, 'id', 'same'], [1, 'price', 'group'], [2, 'amount', 'changed'], [2, 'currency', 'same'],
    ])
  })

  it('let rows of a list meet by their id, although one was lost before them', () => {
    const rows = differenceRows('lines', json([{ id: 'a', n: 1 }, { id: 'b', n: 2 }, { id: 'c', n: 3 }]), json([{ id: 'a', n: 1 }, { id: 'c', n: 4 }]))
    expect(rows.map(({ label, kind }) => `${label} ${kind}`)).toEqual([
      'lines group', '[0] same', '[1] group', 'id only-old', 'n only-old', '[2] → [1] group', 'id same', 'n changed',
    ])
  })

  it('fold many equal entries into one row', () => {
    const many = Array.from({ length: 6 }, (_, index) => index)
    expect(differenceRows('list', json([...many, 6]), json([...many, 7]))).toEqual([
      { depth: 0, label: 'list', kind: 'group', old: null, new: null },
      { depth: 1, label: '', kind: 'folded', old: null, new: null, count: 6 },
      { depth: 1, label: '[6]', kind: 'changed', old: '6', new: '7' },
    ])
  })

  it('stay quick for long lists, which are laid beside each other by position', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => ({ n: index }))
    const rows = differenceRows('list', json(long), json(long.toSpliced(4_000, 1, { n: -1 })))
    expect(rows.filter(({ kind }) => kind === 'changed')).toEqual([{ depth: 2, label: 'n', kind: 'changed', old: '4000', new: '-1' }])
  })

  it('differ in kind without failing, and what is no JSON is shown as it is', () => {
    expect(differenceRows('a', '[1]', '{"b":1}')).toEqual([{ depth: 0, label: 'a', kind: 'changed', old: '[1]', new: '{"b":1}' }])
    expect(differenceRows('a', 'hash:9f', 'hash:aa')[0]).toMatchObject({ kind: 'changed', old: '"hash:9f"', new: '"hash:aa"' })
    expect(differenceRows('a', 'null', '0')[0]).toMatchObject({ kind: 'changed', old: 'null', new: '0' })
  })
})

describe('the changed part of a text', () => {
  it.for([
    ['1820.40', '182.04', { before: '182', old: '0.40', new: '.04', after: '' }],
    ['aXc', 'aYYc', { before: 'a', old: 'X', new: 'YY', after: 'c' }],
    ['aa', 'aaa', { before: 'aa', old: '', new: 'a', after: '' }],
    ['云😀', '云😁', { before: '云', old: '😀', new: '😁', after: '' }],
    ['', 'x', { before: '', old: '', new: 'x', after: '' }],
  ] as const)('of %s and %s', ([old, fresh, expected]) => {
    expect(changedPart(old, fresh)).toEqual(expected)
  })
})
