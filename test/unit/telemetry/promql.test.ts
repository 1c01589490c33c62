/** The reader of expressions that the dashboard's and the alert rules' test leans on. */
import { describe, expect, it } from 'vitest'
import { namesOf } from '#test/support/promql.ts'

describe('the reader of PromQL', () => {
  it('finds metrics, matchers and grouping wherever they stand', () => {
    expect(namesOf('histogram_quantile(0.99, sum by (le, generation) (rate(a_bucket{kind="x, y{}", error!=""}[$__rate_interval])))')).toEqual({
      selectors: [{ metric: 'a_bucket', matchers: [{ label: 'kind', operator: '=', value: 'x, y{}' }, { label: 'error', operator: '!=', value: '' }] }],
      grouping: ['le', 'generation'],
      functions: ['histogram_quantile', 'sum', 'rate'],
    })
  })

  it('reads joins, offsets and comparisons, and takes no keyword for a metric', () => {
    const { selectors, grouping } = namesOf('(a / on (x) group_left b offset 5m) > 0.5 and sum(c) without (y) == bool 1e-3 or vector(1)')
    expect(selectors.map(({ metric }) => metric)).toEqual(['a', 'b', 'c'])
    expect(grouping).toEqual(['x', 'y'])
  })

  it.each([
    ['a bracket that is not closed', 'sum(rate(a[5m])'],
    ['a bracket that closes nothing', 'a)'],
    ['a bracket of another kind', 'rate(a[5m)'],
    ['a function that there is not', 'rates(a[5m])'],
    ['braces without a metric', 'sum({a="b"})'],
    ['a matcher without quotes', 'a{b=c}'],
    ['a character that means nothing', 'a ; b'],
  ])('throws at %s', (_, expression) => {
    expect(() => namesOf(expression)).toThrow(TypeError)
  })
})
