import { describe, expect, it } from 'vitest'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import type { OperationId } from '#src/generated/operations.ts'

function rejected(operationId: OperationId, errorCode?: string): PartnerGraphError {
  const upstream = { operation: 'order.pay', generation: 'new', operationId, retryable: false, ...(errorCode !== undefined && { errorCode }) } as const
  return new PartnerGraphError('upstream-rejected', { operation: 'order.pay', errorCode: errorCode ?? 'HTTP 400' }, { upstream })
}

describe('the message of a refusal', () => {
  it('says what the vendor\'s code means, in both languages', () => {
    const error = rejected('PayOrders', 'CBC.99003110')
    expect(error.message).toBe('The upstream refused order.pay (CBC.99003110): the time for paying has passed; place the order again.')
    expect(error.textIn('en')).toBe(error.message)
    expect(error.textIn('zh')).toBe('上游拒绝了 order.pay（CBC.99003110）：已超过支付期限，请重新下单。')
  })

  it('says what it means at the operation that gave it', () => {
    expect(rejected('CancelResourcesSubscription', 'CBC.99006066').textIn('zh')).toContain('费用查询失败')
    expect(rejected('ListRateOnPeriodDetail', 'CBC.99006066').textIn('zh')).toContain('费用数据查询失败')
  })

  it.each([undefined, 'CBC.4711'])('says no more than it knows (code %s)', (code) => {
    const error = rejected('PayOrders', code)
    expect(error.message).toBe(`The upstream refused order.pay (${code ?? 'HTTP 400'}).`)
    expect(error.textIn('zh')).toBe(`上游拒绝了 order.pay（${code ?? 'HTTP 400'}）。`)
  })
})
