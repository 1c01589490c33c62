/** Moving money, and its records, on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, sections 7 and 8. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  adjustmentKind, customerTransferInputs, resellerTransferInputs, type Adjustment, type AdjustmentListArgs, type CustomerTransferArgs, type ResellerTransferArgs, type Transfer,
} from './model-transfers.ts'

/** The amount goes out as a number, digit by digit. Allocation calls its transaction `transfer_id`, everything else `trans_id`. */
export const allocateNew = bind<CustomerTransferArgs, Transfer>(['UpdateCustomerAccountAmount'], {
  plan: ({ customerId, amount, indirectPartnerId }) => ({
    requests: [request('UpdateCustomerAccountAmount', { body: { customer_id: customerId, amount: { exactNumber: amount }, indirect_partner_id: indirectPartnerId } })],
  }),
  merge: ([answer]) => ({ transactionId: text(body(answer), 'transfer_id') }),
  inputs: customerTransferInputs,
})

export const reclaimNew = bind<CustomerTransferArgs, Transfer>(['ReclaimToPartnerAccount'], {
  plan: ({ customerId, amount, indirectPartnerId }) => ({
    requests: [request('ReclaimToPartnerAccount', { body: { customer_id: customerId, amount: { exactNumber: amount }, indirect_partner_id: indirectPartnerId } })],
  }),
  merge: ([answer]) => ({ transactionId: text(body(answer), 'trans_id') }),
  inputs: customerTransferInputs,
})

export const resellerAllocateNew = bind<ResellerTransferArgs, Transfer>(['UpdateIndirectPartnerAccount'], {
  plan: ({ indirectPartnerId, amount }) => ({
    requests: [request('UpdateIndirectPartnerAccount', { body: { indirect_partner_id: indirectPartnerId, amount: { exactNumber: amount } } })],
  }),
  merge: ([answer]) => ({ transactionId: text(body(answer), 'transfer_id') }),
  inputs: resellerTransferInputs,
})

export const resellerReclaimNew = bind<ResellerTransferArgs, Transfer>(['ReclaimIndirectPartnerAccount'], {
  plan: ({ indirectPartnerId, amount }) => ({
    requests: [request('ReclaimIndirectPartnerAccount', { body: { indirect_partner_id: indirectPartnerId, amount: { exactNumber: amount } } })],
  }),
  merge: ([answer]) => ({ transactionId: text(body(answer), 'trans_id') }),
  inputs: resellerTransferInputs,
})

export const adjustmentsNew = bind<AdjustmentListArgs, Page<Adjustment>>(['ListPartnerAdjustRecords'], {
  plan: (args) => ({
    requests: [
      request('ListPartnerAdjustRecords', {
        query: {
          customer_id: args.filter.customerId,
          operation_type: args.filter.kind && kindCode(args.filter.kind),
          operation_time_begin: args.filter.from,
          operation_time_end: args.filter.to,
          trans_id: args.filter.transactionId,
          indirect_partner_id: args.filter.indirectPartnerId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'records', readAdjustment), integerOrNull(wire, 'total_count'), args)
  },
  inputs: {
    customer_id: 'filter.customerId', operation_type: 'filter.kind', operation_time_begin: 'filter.at.from', operation_time_end: 'filter.at.to',
    trans_id: 'filter.transactionId', indirect_partner_id: 'filter.indirectPartnerId', offset: 'after', limit: 'first',
  },
})

/** The contract's word for a kind, which v2 has too. */
export function kindCode(kind: NonNullable<AdjustmentListArgs['filter']['kind']>) {
  const codes = { ALLOCATION: 'SOURCE_OPERATION_BEADJUST', RECLAIM: 'SOURCE_OPERATION_BERETRIEVE', RECLAIM_ON_UNBINDING: 'SOURCE_OPERATION_BEUNBIND' } as const
  return codes[kind]
}

/** A row of v2 and of v3: v2 has no remark. */
export function readAdjustment(row: WireObject): Adjustment {
  const code = codeOrNull(row, 'operation_type')
  return {
    transactionId: textOrNull(row, 'trans_id'),
    customerId: textOrNull(row, 'customer_id'),
    customerName: textOrNull(row, 'customer_name'),
    kind: adjustmentKind.read(code),
    kindCode: code,
    amount: measuredMoneyOrNull(row, 'amount', 'measure_id', textOrNull(row, 'currency')),
    at: timeOrNull(row, 'operation_time'),
    scene: textOrNull(row, 'apply_scene'),
    remark: textOrNull(row, 'memo'),
  }
}
