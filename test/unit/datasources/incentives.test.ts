import { describe, expect, it } from 'vitest'
import { incentiveDetails, incentiveList, incentivePayout, incentivePayouts, incentiveStatements } from '#src/datasources/incentives/operations.ts'
import { createIncentivesSource } from '#src/datasources/incentives/source.ts'
import type { UpstreamRequest } from '#src/upstream/types.ts'
import { answerOf, consoleWorld, mapped, refusal } from './console-world.ts'

const firstPage = { filter: {}, position: [0], limit: 20 }

/** Answers a list of `size` rows of a period, page by page. */
function pagesOf(size: number, list: 'incentives' | 'statements', row: (index: number, period: string) => Record<string, unknown>) {
  return ({ query }: UpstreamRequest) => {
    const { offset, limit, reconcile_period: period } = query ?? {}
    const count = Math.max(0, Math.min(Number(limit), size - Number(offset)))
    return { total_count: size, [list]: Array.from({ length: count }, (_, index) => row(Number(offset) + index, String(period))) }
  }
}

const incentiveRow = (index: number, period: string) => ({ incentive_id: `INC-${index}`, reconcile_period: period })

describe('the mapping of incentives', () => {
  it.each([
    ['ListIncentives', incentiveList],
    ['ListIncentiveDetails', incentiveDetails],
    ['ListIncentiveStatements', incentiveStatements],
    ['ListIncentivePayouts', incentivePayouts],
    ['ShowIncentivePayout', incentivePayout],
  ] as const)('asks and reads %s as its fixture says', (operationId, operation) => {
    const { expected, actual } = mapped(operationId, operation)
    expect(actual).toEqual(expected)
  })

  it('has no old generation', () => {
    expect([incentiveList, incentiveDetails, incentiveStatements, incentivePayouts, incentivePayout].map((operation) => operation.old)).toEqual([null, null, null, null, null])
  })

  it('asks for referral incentives by their code', async () => {
    const { part, asked } = consoleWorld(() => answerOf('ListIncentives'))
    await createIncentivesSource(part).list({ ...firstPage, filter: { association: 'REFERRAL' } })
    expect(JSON.parse(JSON.stringify(asked[0]?.query))).toEqual({ association_type: '1', offset: 0, limit: 20 })
  })

  it('gives the sum of what can be paid out in yuan when the page is empty, and null when there is none', async () => {
    const { part } = consoleWorld(({ query }) => ({ total_count: 0, incentives: [], ...(query?.['state'] === 'PAID' && { total_payable_amount: 0 }) }))
    const source = createIncentivesSource(part)
    expect((await source.list({ ...firstPage, filter: { state: 'PAID' } })).totalPayableAmount).toEqual({ amount: '0', currency: 'CNY' })
    expect((await source.list(firstPage)).totalPayableAmount).toBeNull()
  })

  it('reads codes that nobody knows as UNRECOGNIZED with the code beside', async () => {
    const { part } = consoleWorld(() => ({ ...answerOf('ShowIncentivePayout'), state: 'AUDIT', method: 'CHEQUE', mode: 'MANUAL' }))
    expect(await createIncentivesSource(part).payoutById.load('PAY-202508-0001')).toMatchObject({
      state: 'UNRECOGNIZED',
      stateCode: 'AUDIT',
      method: 'UNRECOGNIZED',
      methodCode: 'CHEQUE',
      mode: 'UNRECOGNIZED',
      modeCode: 'MANUAL',
    })
  })
})

describe('the source of incentives', () => {
  it('reads a period page by page until an incentive is found, and no page more', async () => {
    const { part, asked } = consoleWorld(pagesOf(350, 'incentives', incentiveRow))
    const found = await createIncentivesSource(part).byKey.load({ period: '2025-07', id: 'INC-120' })
    expect(found).toMatchObject({ incentiveId: 'INC-120', period: '2025-07' })
    expect(asked.map(({ query }) => JSON.parse(JSON.stringify(query)))).toEqual([
      { reconcile_period: '2025-07', offset: 0, limit: 100 },
      { reconcile_period: '2025-07', offset: 100, limit: 100 },
    ])
  })

  it('reads the whole period for an incentive that is not in it, and answers null', async () => {
    const { part, asked } = consoleWorld(pagesOf(250, 'incentives', incentiveRow))
    expect(await createIncentivesSource(part).byKey.load({ period: '2025-07', id: 'INC-999' })).toBeNull()
    expect(asked.map(({ query }) => query?.['offset'])).toEqual([0, 100, 200])
  })

  it('reads a period once for all incentives that are wanted of it', async () => {
    const { part, asked } = consoleWorld(pagesOf(3, 'incentives', incentiveRow))
    const { byKey } = createIncentivesSource(part)
    const keys = [
      { period: '2025-07', id: 'INC-0' },
      { period: '2025-06', id: 'INC-0' },
      { period: '2025-07', id: 'INC-2' },
    ]
    const found = await byKey.loadMany(keys)
    expect(found).toEqual([
      expect.objectContaining({ period: '2025-07', incentiveId: 'INC-0' }),
      expect.objectContaining({ period: '2025-06', incentiveId: 'INC-0' }),
      expect.objectContaining({ period: '2025-07', incentiveId: 'INC-2' }),
    ])
    expect(asked.map(({ query }) => query?.['reconcile_period'])).toEqual(['2025-07', '2025-06'])
  })

  it('fails the incentives of the period that failed, and no other', async () => {
    const answer = pagesOf(1, 'incentives', incentiveRow)
    const { part } = consoleWorld((request) => {
      if (request.query?.['reconcile_period'] === '2025-06') throw refusal('ListIncentives', 'CBC.0151')
      return answer(request)
    })
    const found = await createIncentivesSource(part).byKey.loadMany([
      { period: '2025-06', id: 'INC-0' },
      { period: '2025-07', id: 'INC-0' },
    ])
    expect(found).toEqual([expect.objectContaining({ code: 'UPSTREAM_REJECTED' }), expect.objectContaining({ period: '2025-07' })])
  })

  it('finds a statement by its period as well', async () => {
    const { part, asked } = consoleWorld(pagesOf(101, 'statements', (index, period) => ({ statement_id: `STM-${index}`, reconcile_period: period })))
    expect(await createIncentivesSource(part).statementByKey.load({ period: '2025-07', id: 'STM-100' })).toMatchObject({ statementId: 'STM-100' })
    expect(asked.map(({ operationId }) => operationId)).toEqual(['ListIncentiveStatements', 'ListIncentiveStatements'])
  })

  it('is null for lines and payout orders of others', async () => {
    const { part } = consoleWorld(({ operationId }) => {
      throw refusal(operationId, 'PCM.0404')
    })
    const source = createIncentivesSource(part)
    expect(await source.payoutById.load('OTHERS')).toBeNull()
    expect(await source.details({ ...firstPage, incentiveId: 'OTHERS' })).toBeNull()
  })

  it('asks nothing for a payout order whose id is the path of another operation', async () => {
    const { part, asked } = consoleWorld(() => answerOf('ShowIncentivePayout'))
    expect(await createIncentivesSource(part).payoutById.load('preview')).toBeNull()
    expect(asked).toEqual([])
  })
})
