/** Answers of renewals and unsubscriptions, which both generations have under other names. Pure. */
import { PartnerGraphError, type Generation } from '../../errors/partner-graph-error.ts'
import type { OperationId } from '../../generated/operations.ts'
import { ContractBroken } from '../../generations/contract-broken.ts'
import type { ResultIds } from '../../journal/receipt.ts'
import { list, text, type WireObject } from '../wire.ts'
import type { FailedResource, TradeOrders } from './model-changes.ts'

/** Orders are one kind of record, whatever they are about: each is of one receipt's effect. */
export const orderClaim = 'order'
const failed = 'failed.'

/** The new generation's list of resources that were left out; null or absent for none. */
export function readFailures(row: WireObject): FailedResource[] {
  return list(row, 'fail_resource_infos', (item) => ({ resourceId: text(item, 'resource_id'), code: text(item, 'error_code') }))
}

/** Who answered. */
export interface Answerer {
  readonly operation: string
  readonly generation: Generation
  readonly operationId: OperationId
}

/**
 * The orders that came of it. An answer without any that names why is a refusal; one that names nothing is no clear success.
 * @throws PartnerGraphError, ContractBroken
 */
export function ordersOrRefusal(orderIds: readonly string[], failures: readonly FailedResource[], by: Answerer): TradeOrders {
  if (orderIds.length > 0) return { orderIds: [...new Set(orderIds)], failures }
  const [first] = failures
  if (!first) throw new ContractBroken('order_ids', 'is missing')
  const upstream = { ...by, errorCode: first.code, retryable: false }
  throw new PartnerGraphError('upstream-rejected', { operation: by.operation, errorCode: first.code }, { certainty: 'refused', upstream })
}

/** What a receipt keeps of it: `orderId`, `orderId.2` and so on, and the code of each resource that was left out. */
export function resultOf({ orderIds, failures }: TradeOrders) {
  const ids: ResultIds = Object.fromEntries([
    ...orderIds.map((id, index) => [index === 0 ? 'orderId' : `orderId.${index + 1}`, id]),
    ...failures.map(({ resourceId, code }) => [`${failed}${resourceId}`, code]),
  ])
  return { ids, claim: orderIds.map((id) => ({ kind: orderClaim, id })) }
}

/** What a receipt tells of it again. */
export function tradeOrdersOf(result: ResultIds): TradeOrders {
  const entries = Object.entries(result)
  return {
    orderIds: entries.filter(([name]) => /^orderId(\.\d+)?$/.test(name)).map(([, id]) => id),
    failures: entries.filter(([name]) => name.startsWith(failed)).map(([name, code]) => ({ resourceId: name.slice(failed.length), code })),
  }
}
