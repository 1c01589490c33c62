import { describe, expect, it } from 'vitest'
import { compareAnswers } from '#src/generations/shadow/answers.ts'
import { compareModels, type CompareTerms } from '#src/generations/shadow/compare.ts'
import type { AnyComparison } from '#src/generations/shadow/comparison.ts'

const plain: AnyComparison = { operation: 'some.read', types: {}, lists: {}, known: [], personal: [], personalArguments: [], classes: [], query: () => null }

function termsOf(declared: Partial<AnyComparison> = {}, missing: Partial<CompareTerms['missing']> = {}): CompareTerms {
  return { comparison: { ...plain, ...declared }, args: {}, language: 'en', missing: { old: [], new: [], ...missing } }
}

function pathsOf(old: unknown, latest: unknown, declared: Partial<AnyComparison> = {}, missing: Partial<CompareTerms['missing']> = {}): string[] {
  return compareModels(old, latest, termsOf(declared, missing)).differences.map(({ path }) => path)
}

const yuan = (amount: string, currency = 'CNY') => ({ amount, currency })

describe('two models', () => {
  it('are equal where amounts are the same decimal, and only there', () => {
    expect(pathsOf({ price: yuan('1.10') }, { price: yuan('1.1') })).toEqual([])
    expect(pathsOf({ price: yuan('100') }, { price: yuan('100.00') })).toEqual([])
    expect(pathsOf({ price: yuan('-0.0') }, { price: yuan('0') })).toEqual([])
    expect(pathsOf({ price: yuan('12345678901234567.1') }, { price: yuan('12345678901234567.2') })).toEqual(['price.amount'])
    expect(pathsOf({ price: yuan('1') }, { price: yuan('1', 'USD') })).toEqual(['price.currency'])
    expect(pathsOf({ price: yuan('100') }, { price: yuan('1') })).toEqual(['price.amount'])
  })

  it('keep every digit of what may be an id', () => {
    expect(pathsOf({ id: '007' }, { id: '7' })).toEqual(['id'])
  })

  it('are equal where times are the same instant', () => {
    expect(pathsOf({ at: '2026-11-22T08:00:00Z' }, { at: '2026-11-22T16:00:00+08:00' })).toEqual([])
    expect(pathsOf({ at: '2026-11-22T08:00:00Z' }, { at: '2026-11-22T08:00:00.000Z' })).toEqual([])
    expect(pathsOf({ at: '2026-11-22T08:00:00Z' }, { at: '2026-11-22T08:00:01Z' })).toEqual(['at'])
  })

  it('take null and what is left out for the same, and an empty list for another thing', () => {
    expect(pathsOf({ name: null }, {})).toEqual([])
    expect(pathsOf(null, undefined)).toEqual([])
    expect(pathsOf({ rows: [] }, { rows: null })).toEqual(['rows'])
    expect(pathsOf({ rows: [] }, null)).toEqual(['$'])
  })

  it('tell a raw code that nobody knows from another one', () => {
    const row = (typeCode: string) => ({ type: 'UNRECOGNIZED', typeCode })
    expect(pathsOf(row('77'), row('77'))).toEqual([])
    expect(pathsOf(row('77'), row('78'))).toEqual(['typeCode'])
  })

  it('pass over functions, and look into maps by their keys', () => {
    expect(pathsOf({ after: () => [1] }, { after: () => [2] })).toEqual([])
    const difference = compareModels(new Map([['a', yuan('1')], ['b', yuan('2')]]), new Map([['b', yuan('3')]]), termsOf()).differences
    expect(difference).toEqual([
      { path: '["a"]', field: '[]', old: yuan('1'), new: null },
      { path: '["b"].amount', field: '[].amount', old: '2', new: '3' },
    ])
  })

  it('without a rule hold the rows of a list by position', () => {
    expect(pathsOf({ rows: [1, 2] }, { rows: [2, 1, 3] })).toEqual(['rows[0]', 'rows[1]', 'rows[2]'])
  })
})

describe('rows that have an identity', () => {
  const byId = (order: 'same' | 'free', window?: 'own'): Partial<AnyComparison> => ({ lists: { items: { by: ['id'], order, ...(window && { window }) } } })
  const row = (id: string, amount = '1') => ({ id, price: yuan(amount) })

  it('are found by it, so that a dropped row is one difference and no more', () => {
    const { differences } = compareModels({ items: [row('a'), row('b'), row('c')] }, { items: [row('a'), row('c', '9')] }, termsOf(byId('same')))
    expect(differences.map(({ path, field }) => [path, field])).toEqual([['items[1]', 'items[]'], ['items[2].price.amount', 'items[].price.amount']])
  })

  it('differ in their order only where it means something', () => {
    expect(pathsOf({ items: [row('a'), row('b')] }, { items: [row('b'), row('a')] }, byId('free'))).toEqual([])
    expect(pathsOf({ items: [row('a'), row('b')] }, { items: [row('b'), row('a')] }, byId('same'))).toEqual(['items'])
  })

  it('that are alike are paired as they fit', () => {
    expect(pathsOf({ items: [row('a', '1'), row('a', '2')] }, { items: [row('a', '2'), row('a', '1')] }, byId('free'))).toEqual([])
    expect(pathsOf({ items: [row('a', '1'), row('a', '2')] }, { items: [row('a', '2'), row('a', '3')] }, byId('free'))).toEqual(['items[0].price.amount'])
  })

  it('of lists that are cut differently count on one side only where both are whole', () => {
    const page = (hasNextPage: boolean, ...items: unknown[]) => ({ hasNextPage, items })
    expect(pathsOf(page(true, row('a'), row('b')), page(true, row('b', '2'), row('c')), byId('free', 'own'))).toEqual(['items[1].price.amount'])
    expect(pathsOf(page(false, row('a'), row('b')), page(false, row('b'), row('c')), byId('free', 'own'))).toEqual(['items[0]', 'items[1]'])
  })

  it('may be values themselves', () => {
    expect(pathsOf({ items: ['x', 'y'] }, { items: ['y', 'x'] }, { lists: { items: { by: 'value', order: 'free' } } })).toEqual([])
  })
})

describe('what is declared', () => {
  const types = { '': 'Order', 'items[]': 'Line' }

  it('as missing on a generation is no difference while it is null there', () => {
    const missing = { old: ['Line.name', 'Order.deadline'] }
    expect(pathsOf({ items: [{ name: null }], deadline: null }, { items: [{ name: 'x' }], deadline: '2026' }, { types }, missing)).toEqual([])
    expect(pathsOf({ items: [{ name: 'y' }] }, { items: [{ name: 'x' }] }, { types }, missing)).toEqual(['items[0].name'])
    expect(pathsOf({ items: [{ name: 'y' }] }, { items: [{ name: null }] }, { types }, missing)).toEqual(['items[0].name'])
    expect(pathsOf({ name: null }, { name: 'x' }, { types }, missing)).toEqual(['name'])
  })

  it('as known is told apart, for the values that it explains', () => {
    const known = [{ field: 'items[].state', at: 'Line.state', because: { en: 'because', zh: '因为' }, explains: ({ old, new: latest }: { old: unknown; new: unknown }) => old === 1 && latest === 2 }]
    const compared = compareModels({ items: [{ state: 1 }, { state: 3 }] }, { items: [{ state: 2 }, { state: 4 }] }, termsOf({ known }))
    expect(compared.declared.map(({ path }) => path)).toEqual(['items[0].state'])
    expect(compared.differences.map(({ path }) => path)).toEqual(['items[1].state'])
  })
})

describe('two answers', () => {
  const refused = (vendorCode: string) => ({ refused: 'UPSTREAM_REJECTED', vendorCode } as const)

  it('that refuse alike are equal, whatever the code of each generation', () => {
    const same = (old: string, latest: string, declared: Partial<AnyComparison> = {}) => compareAnswers({ old: refused(old), new: refused(latest) }, termsOf(declared))?.differences.length
    expect(same('CBC.0100', 'CBC.0100')).toBe(0)
    expect(same('CBC.0100', 'CBC.0101')).toBe(0)
    expect(same('CBC.0100', 'CBC.30000010')).toBe(1)
    // Neither means anything that a person could mend, which makes them no more alike.
    expect(same('CBC.0151', 'CBC.0250')).toBe(1)
    expect(same('CBC.0151', 'CBC.0250', { alike: [['CBC.0250', 'CBC.0151']] })).toBe(0)
  })

  it('differ as a whole where one refuses what the other answers', () => {
    expect(compareAnswers({ old: refused('CBC.0151'), new: { model: { id: 'a' } } }, termsOf())?.differences).toEqual([{ path: '$', field: '$', old: { refused: 'CBC.0151' }, new: { id: 'a' } }])
  })

  it('say that there is no such object alike', () => {
    expect(compareAnswers({ old: { model: null }, new: { model: null } }, termsOf())).toMatchObject({ differences: [] })
  })

  it('are not compared where one is not enough to, and prepared where that is declared', () => {
    const fits = (model: unknown) => model !== 'a part'
    expect(compareAnswers({ old: { model: 'a part' }, new: { model: 'all' } }, termsOf({ fits }))).toBeNull()
    expect(compareAnswers({ old: { model: 'ALL' }, new: { model: 'all' } }, termsOf({ fits, prepare: (model) => String(model).toLowerCase() }))?.differences).toEqual([])
  })
})
