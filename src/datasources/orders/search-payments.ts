/** Looks for the effect of a payment whose outcome is unknown: the order itself, paid since. Pure but for what it asks. */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Facts } from '../../journal/receipt.ts'
import type { OrderDetails, OrderDetailsArgs } from './model.ts'

/** An order is paid once: it stands for one receipt's effect. */
export const paymentClaim = 'order payment'

/** The search for payments: an order that says when it was paid, within the time, is what came of the only payment there can be. */
export function searchPayments(details: Operation<OrderDetailsArgs, OrderDetails | null>) {
  return async ({ orderIds }: Facts, { from, to }: Window, ask: Ask): Promise<Found> => {
    const [orderId = ''] = [orderIds ?? []].flat()
    const order = (await ask(details, { orderId, position: [0], limit: 1 }))?.order
    const found = { kind: paymentClaim, idName: 'orderId' }
    if (!order || order.paidAt === null || order.status === 'PENDING_PAYMENT' || order.status === 'CANCELLED') return { ...found, candidates: [] }
    const paidAt = Date.parse(order.paidAt)
    // Paid before it was sent: then by somebody else.
    return { ...found, candidates: [{ id: orderId, at: order.paidAt, exact: paidAt >= from.getTime() && paidAt <= to.getTime() }] }
  }
}
