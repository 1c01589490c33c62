import { describe, expect, it } from 'vitest'
import { quotaMarkdownOf } from '../../../bench/quota-report.ts'
import { percentile } from '../../../bench/load.ts'
import { markdownOf, median, rowsOf } from '../../../bench/report.ts'
import type { Sample } from '../../../bench/run.ts'

function sample(contestant: Sample['contestant'], round: number, perSecond: number, cpuMs: number | null): Sample {
  return {
    workload: 'b', contestant, round, perSecond, cpuMs, answers: 100, p50: perSecond / 100, p99: perSecond / 10,
    calls: { ListSubCustomers: 100, ListCustomersBalancesDetail: 50 },
  }
}

describe('median', () => {
  it('is the middle value, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5)
  })

  it('is the mean of the two middle values of an even number', () => {
    expect(median([4, 1, 2, 10])).toBe(3)
  })

  it('refuses to be made of nothing', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('percentile', () => {
  it('is the nearest rank', () => {
    const sorted = Array.from({ length: 200 }, (_, index) => index + 1)
    expect(percentile(sorted, 0.5)).toBe(100)
    expect(percentile(sorted, 0.99)).toBe(198)
    expect(percentile([7], 0.5)).toBe(7)
  })
})

describe('the rows of a run', () => {
  const samples = [
    sample('floor', 0, 1000, 0.5), sample('Partner Graph', 0, 250, 1),
    // A round in which the whole machine was slow: the ratio of the round still says something.
    sample('floor', 1, 100, 5), sample('Partner Graph', 1, 50, 10),
    sample('floor', 2, 1000, 0.5), sample('Partner Graph', 2, 400, 2),
  ]

  it('takes medians over the rounds, and ratios within a round', () => {
    expect(rowsOf(samples)).toEqual([
      { workload: 'b', contestant: 'floor', perSecond: 1000, p50: 10, p99: 100, cpuMs: 0.5, ofFloor: 1, ofFloorByCpu: 1, callsPerAnswer: 1.5 },
      { workload: 'b', contestant: 'Partner Graph', perSecond: 250, p50: 2.5, p99: 25, cpuMs: 2, ofFloor: 0.4, ofFloorByCpu: 0.5, callsPerAnswer: 1.5 },
    ])
  })

  it('says nothing of processor time where the system does not tell it', () => {
    const [row] = rowsOf([sample('floor', 0, 1000, null)])
    expect(row).toMatchObject({ cpuMs: null, ofFloorByCpu: null })
  })

  it('become a Markdown table', () => {
    expect(markdownOf(rowsOf([sample('floor', 0, 1000, null)])).split('\n')[2]).toBe('| b | floor | 1000 | 10.0 | 100.0 | – | 1.00 | – | 1.50 |')
  })
})

describe('the table of the quota\'s bench', () => {
  it('has medians over the rounds, and how often as many as the last one completed', () => {
    const one = (contestant: string, round: number, perSecond: number) =>
      ({ workload: 'w', contestant, round, perSecond, failed: 0.25, p50: 10.4, p99: 20, callsPerSecond: 9.04, throttledPerSecond: 0 })
    const table = quotaMarkdownOf([one('ours', 0, 100), one('plain', 0, 10), one('ours', 1, 140), one('plain', 1, 10), one('ours', 2, 120), one('plain', 2, 8)])
    expect(table.split('\n').slice(2)).toEqual(['| w | ours | 120.0 | 25 % | 10 | 20 | 9.0 | 0.0 | 12.0 |', '| w | plain | 10.0 | 25 % | 10 | 20 | 9.0 | 0.0 | 1.0 |'])
  })
})
