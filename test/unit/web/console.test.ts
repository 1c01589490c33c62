import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mockOperations } from '../../support/console-mock-operations.ts'
import { entriesOf, entriesShown, inputOf, mistakesIn, modeBarred, modes, type PolicyEntries, refusalsByEntry } from '../../../web/console/controls/policy-form.ts'
import { plotPoints } from '../../../web/console/operation/points.ts'
import { attentionFor, shareOfNew } from '../../../web/console/table/attention.ts'
import { chosenRows, firstChoice, readChoice, sortKeys, verdictWords, writeChoice } from '../../../web/console/table/choice.ts'
import { en } from '../../../web/console/text/en.ts'
import { formatsOf } from '../../../web/console/text/formats.ts'
import { zh } from '../../../web/console/text/zh.ts'

const rows = mockOperations()
const named = (name: string) => {
  const found = rows.find((row) => row.name === name)
  if (!found) throw new Error(`no operation ${name}`)
  return found
}

describe('the choice of rows', () => {
  it('comes back from the address as it went there', () => {
    fc.assert(fc.property(
      fc.record({
        text: fc.string(), two: fc.boolean(), attention: fc.boolean(), verdict: fc.constantFrom(null, ...verdictWords), sort: fc.constantFrom(...sortKeys), down: fc.boolean(),
      }),
      (choice) => {
        expect(readChoice(writeChoice(choice))).toEqual(choice)
      },
    ))
  })

  it('is the first one for an address that says nothing that it knows', () => {
    expect(readChoice('sort=nonsense&verdict=&x=1')).toEqual(firstChoice)
    expect(writeChoice(firstChoice)).toBe('')
  })

  it.for(sortKeys)('sorted by %s keeps every row', (sort) => {
    const up = chosenRows(rows, { ...firstChoice, sort })
    const down = chosenRows(rows, { ...firstChoice, sort, down: true })
    expect(up.map(({ name }) => name).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
    expect(down.length).toBe(rows.length)
  })
})

describe('what has no value', () => {
  type Row = ReturnType<typeof chosenRows>[number]
  it.for<[Parameters<typeof chosenRows>[1]['sort'], (row: Row | undefined) => unknown]>([
    ['verdict', (row) => row?.verdict?.word],
    ['errorsOld', (row) => row?.verdict?.old.errorRate],
    ['latencyNew', (row) => row?.verdict?.new.p95Ms],
    ['rollout', (row) => row?.rollout?.percent],
    ['sunset', (row) => row?.bindings.flatMap(({ endpoints }) => endpoints.flatMap(({ sunset }) => sunset ?? []))[0]],
  ])('stands last both ways when sorted by %s', ([sort, value]) => {
    for (const down of [false, true]) {
      const sorted = chosenRows(rows, { ...firstChoice, sort, down })
      expect(value(sorted[0]) ?? null).not.toBeNull()
      expect(value(sorted.at(-1)) ?? null).toBeNull()
    }
  })
})

describe('attention', () => {
  it('is not drawn to an endpoint that goes offline where nothing is sent to it', () => {
    expect(attentionFor(named('subscription.list'))).toEqual([])
    expect(attentionFor({ ...named('order.list'), verdict: null })).toEqual(['sunset-near'])
  })

  it('names the gravest first', () => {
    expect(attentionFor({ ...named('order.list'), generation: null })).toEqual(['no-generation', 'regressed'])
  })
})

describe('the share of the new generation', () => {
  it('is what really goes there: all of it where the old one has come to its end', () => {
    const row = named('order.details')
    expect(shareOfNew(row)).toBe(25)
    expect(shareOfNew({ ...row, generation: 'NEW', source: 'SUNSET' })).toBe(100)
    expect(shareOfNew({ ...row, generation: 'OLD', source: 'ONLY_BINDING' })).toBe(0)
  })
})

describe('the form of a policy', () => {
  const read = named('order.list')
  const money = named('order.pay')
  const filled: PolicyEntries = {
    mode: 'AUTO', percent: '7', comparedPercent: '20', fallback: 'no', askAtPercent: '25', writesUpToPercent: '25', writesReason: ' agreed ', reach: 'MY_TENANT', reason: ' why ',
  }

  it('sends what its mode has, and nothing else', () => {
    expect(inputOf(filled, read)).toEqual({
      operation: 'order.list', reach: 'MY_TENANT', reason: 'why', policy: { mode: 'AUTO', comparedPercent: 20, askAtPercent: 25, fallback: false },
    })
    expect(inputOf({ ...filled, mode: 'CANARY', fallback: 'usual' }, money).policy).toEqual({ mode: 'CANARY', percent: 7, writesUpToPercent: 25, writesReason: 'agreed' })
    expect(inputOf({ ...filled, mode: 'NEW' }, money).policy).toEqual({ mode: 'NEW', fallback: false })
  })

  it.for(['', '101', '-1', '1.234', '1e1', 'x', '１０'])('does not take “%s” for a share', (percent) => {
    expect([...mistakesIn({ ...filled, mode: 'CANARY', percent }, read).keys()]).toEqual(['percent'])
  })

  it('asks for a reason always', () => {
    for (const mode of modes) expect(mistakesIn({ ...filled, mode, reason: '  ' }, money).get('reason')).toBe('needed')
  })

  it('opens with what is in force', () => {
    expect(entriesOf(named('pricing.renewal'))).toMatchObject({ mode: 'CANARY', percent: '2.5', reason: '' })
  })

  it('bars what cannot be: shadow for writes, and anything between with one generation', () => {
    expect(modes.filter((mode) => modeBarred(mode, money) !== null)).toEqual(['SHADOW'])
    expect(modes.filter((mode) => modeBarred(mode, named('billing.transactions')) === null).length).toBe(1)
  })

  it('puts a refusal beside its entry, and one about nothing that is shown on top', () => {
    const shown = entriesShown('CANARY', read)
    const refusals = [
      { code: 'INVALID_INPUT', field: ['input', 'policy', 'percent'], message: 'a' },
      { code: 'INVALID_INPUT', field: ['input', 'policy', 'askAtPercent'], message: 'b' },
      { code: 'WRONG_STATE', field: null, message: 'c' },
    ] as const
    expect(refusalsByEntry(refusals, shown)).toEqual(new Map([['percent', ['a']], [null, ['b', 'c']]]))
  })
})

describe('the points of a plot', () => {
  it('are rates a minute, the highest latency, and no more than asked for', () => {
    const series = named('order.details').series
    const points = plotPoints(series, 20)
    expect(points.length).toBe(20)
    expect(points.reduce((sum, { compared }) => sum + compared, 0)).toBe(series.reduce((sum, { compared }) => sum + compared, 0))
    const first = series.slice(0, 3)
    expect(points[0]).toMatchObject({ at: Date.parse(first[0]?.at ?? ''), oldCalls: first.reduce((sum, { oldCalls }) => sum + oldCalls, 0) / 3, newP95: null, oldP95: 222 })
    expect(plotPoints([], 20)).toEqual([])
  })
})

describe('the two languages', () => {
  it('have no empty text, and Chinese says nothing in English', () => {
    const words = (value: unknown): string[] => {
      if (typeof value === 'string') return [value]
      if (typeof value === 'function') return [String(value(1, 2, 3, 4))]
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(words) : []
    }
    const [english, chinese] = [words(en), words(zh)]
    expect(chinese.length).toBe(english.length)
    expect([...english, ...chinese].filter((text) => text.trim() === '')).toEqual([])
    expect(chinese.filter((text) => text.length > 4 && !/[\u4e00-\u9fff]/.test(text) && /[a-z]{4}/.test(text))).toEqual([])
  })

  it('write rates so that a little is not nothing', () => {
    const { rate, milliseconds, percent } = formatsOf('en', en)
    expect([rate(0), rate(0.00001), rate(0.0123), rate(null)]).toEqual(['0%', '<0.01%', '1.23%', '–'])
    expect([milliseconds(3.14), milliseconds(182.4), milliseconds(12_345), milliseconds(null), percent(2.5)]).toEqual(['3.1 ms', '182 ms', '12.3 s', '–', '2.5%'])
  })
})
