/** Moving money, and its records, on the old generations. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { withDecimals } from '../decimal.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, integerOrNull, list, text, textOrNull, type WireObject } from '../wire.ts'
import { customerTransferInputs, type Adjustment, type AdjustmentListArgs, type CustomerTransferArgs, type Transfer } from './model-transfers.ts'
import { kindCode, readAdjustment } from './new-transfers.ts'

const longestAmount = 13
const maxPageSize = 100

/** The body of both: a text of two decimals, its unit and its currency. */
function transferBody({ customerId, amount }: CustomerTransferArgs) {
  return { customer_id: customerId, amount: withDecimals(amount, 2), currency: 'CNY', measure_id: 1 } as const
}

function whyNot({ amount, indirectPartnerId }: CustomerTransferArgs): string | null {
  if (indirectPartnerId !== undefined) return 'it has no customers of cloud resellers.'
  return withDecimals(amount, 2).length > longestAmount ? `it has no amounts of more than ${longestAmount} characters.` : null
}

export const allocateOld = bind<CustomerTransferArgs, Transfer>(['UpdateCustomerAccountAmountOld'], {
  plan: (args) => {
    const reason = whyNot(args)
    return reason === null ? { requests: [request('UpdateCustomerAccountAmountOld', { body: transferBody(args) })] } : { cannot: reason }
  },
  merge: ([answer]) => ({ transactionId: text(body(answer), 'trans_id') }),
  inputs: { customer_id: customerTransferInputs.customer_id, amount: customerTransferInputs.amount, currency: null, measure_id: null },
})

export const reclaimOld = bind<CustomerTransferArgs, Transfer>(['ReclaimToPartnerAccountOld'], {
  plan: (args) => {
    const reason = whyNot(args)
    return reason === null ? { requests: [request('ReclaimToPartnerAccountOld', { body: transferBody(args) })] } : { cannot: reason }
  },
  merge: ([answer]) => ({ transactionId: text(body(answer), 'trans_id') }),
  inputs: { customer_id: customerTransferInputs.customer_id, amount: customerTransferInputs.amount, currency: null, measure_id: null },
})

/** The first v2 form: `offset` is a page number from 0, and a page past the end is the first one again. */
export const adjustmentsV2 = bind<AdjustmentListArgs, Page<Adjustment>>(['ListPartnerAdjustRecordsV2'], {
  plan: (args) => ({
    requests: numberedPages(offsetOf(args), args.limit, maxPageSize).map((page) =>
      request('ListPartnerAdjustRecordsV2', {
        query: {
          customer_id: args.filter.customerId,
          operation_type: args.filter.kind && kindCode(args.filter.kind),
          operation_time_begin: args.filter.from,
          operation_time_end: args.filter.to,
          trans_id: args.filter.transactionId,
          indirect_partner_id: args.filter.indirectPartnerId,
          offset: page.number - 1,
          limit: page.size,
        },
      }),
    ),
  }),
  merge: (answers, args) => {
    const wires = answers.map(body)
    const total = wires[0] ? integerOrNull(wires[0], 'total_count') : null
    return numberedPage(wires.map((wire) => list(wire, 'records', readAdjustment)), total, args, maxPageSize)
  },
  inputs: {
    customer_id: 'filter.customerId', operation_type: 'filter.kind', operation_time_begin: 'filter.at.from', operation_time_end: 'filter.at.to',
    trans_id: 'filter.transactionId', indirect_partner_id: 'filter.indirectPartnerId', offset: 'after', limit: 'first',
  },
  missing: ['Adjustment.remark'],
})

const transferTypes = { ALLOCATION: '0', RECLAIM: '1', RECLAIM_ON_UNBINDING: '2' } as const

/** Of its rows only the customer is known (section 7.3). `adject_records` is spelt so. */
export const adjustmentsOld = bind<AdjustmentListArgs, Page<Adjustment>>(['ListPartnerAdjustRecordsOld'], {
  plan: ({ filter, position, limit }) => {
    if (filter.indirectPartnerId !== undefined) return { cannot: 'it has no filter by cloud reseller.' }
    if ((filter.from === undefined) !== (filter.to === undefined)) return { cannot: 'it takes a span of time with both ends only.' }
    return {
      requests: numberedPages(offsetOf({ position, limit }), limit, maxPageSize).map((page) =>
        request('ListPartnerAdjustRecordsOld', {
          body: {
            customer_id: filter.customerId,
            transfer_type: filter.kind && transferTypes[filter.kind],
            received_time_min: filter.from,
            received_time_max: filter.to,
            trans_id: filter.transactionId,
            page_size: page.size,
            page_no: page.number,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    const total = wires[0] ? integerOrNull(wires[0], 'total_size') : null
    return numberedPage(wires.map((wire) => list(wire, 'adject_records', readCustomerOnly)), total, args, maxPageSize)
  },
  inputs: {
    customer_id: 'filter.customerId', transfer_type: 'filter.kind', received_time_min: 'filter.at.from', received_time_max: 'filter.at.to',
    trans_id: 'filter.transactionId', page_size: 'first', page_no: 'after',
  },
  missing: [
    'Adjustment.amount', 'Adjustment.at', 'Adjustment.kind', 'Adjustment.kindCode', 'Adjustment.remark', 'Adjustment.scene', 'Adjustment.transactionId',
  ],
})

function readCustomerOnly(row: WireObject): Adjustment {
  return {
    transactionId: null,
    customerId: textOrNull(row, 'customer_id'),
    customerName: textOrNull(row, 'customer_name'),
    kind: null,
    kindCode: null,
    amount: null,
    at: null,
    scene: null,
    remark: null,
  }
}
