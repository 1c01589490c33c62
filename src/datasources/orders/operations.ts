/** The logical operations of orders. */
import { operation } from '../../generations/operation.ts'
import { detailsNew, listNew, refundNew } from './new.ts'
import { detailsOld, listOld, refundOld } from './old.ts'

export const orderList = operation({ name: 'order.list', safety: 'read', old: listOld, new: listNew })
export const orderDetails = operation({ name: 'order.details', safety: 'read', old: detailsOld, new: detailsNew })
export const orderRefund = operation({ name: 'order.refund', safety: 'read', old: refundOld, new: refundNew })
