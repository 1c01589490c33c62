/** Payouts of incentives on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 6. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import { incentivePayoutMethod, incentivePayoutMode, incentivePayoutState, type IncentivePayout, type IncentivePayoutListArgs } from './model.ts'

export const payoutsNew = bind<IncentivePayoutListArgs, Page<IncentivePayout>>(['ListIncentivePayouts'], {
  plan: (args) => ({
    requests: [
      request('ListIncentivePayouts', {
        query: {
          state: args.filter.state,
          method: args.filter.method,
          apply_time_begin: args.filter.appliedFrom,
          apply_time_end: args.filter.appliedTo,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'payouts', readPayout), integerOrNull(wire, 'total_count'), args)
  },
})

/** The word that stands where a payout order's id would, in the path of another operation (PreviewIncentivePayout). */
const sibling = 'preview'

/** PCM.0404: not a payout order of this partner. */
export const payoutNew = bind<string, IncentivePayout | null>(['ShowIncentivePayout'], {
  plan: (payoutId) => ({ requests: payoutId === sibling ? [] : [request('ShowIncentivePayout', { path: { payout_id: payoutId } })] }),
  merge: ([answer = null]) => (answer === null ? null : readPayout(body(answer))),
  notFound: ['PCM.0404'],
})

/** A payout order as every operation answers it. */
export function readPayout(row: WireObject): IncentivePayout {
  const currency = textOrNull(row, 'currency')
  const mode = codeOrNull(row, 'mode')
  const method = codeOrNull(row, 'method')
  const state = codeOrNull(row, 'state')
  return {
    payoutId: text(row, 'payout_id'),
    mode: incentivePayoutMode.read(mode),
    modeCode: mode,
    method: incentivePayoutMethod.read(method),
    methodCode: method,
    state: incentivePayoutState.read(state),
    stateCode: state,
    incentiveIds: texts(row, 'incentive_ids'),
    requestedAmount: measuredMoneyOrNull(row, 'apply_amount', 'measure_id', currency),
    settlementAmount: measuredMoneyOrNull(row, 'settlement_amount', 'measure_id', currency),
    partnerTaxRate: decimalOrNull(row, 'partner_tax_rate'),
    needsInvoice: booleanOrNull(row, 'invoice_required'),
    owedInvoiceId: textOrNull(row, 'owed_invoice_id'),
    voucherQuotaId: textOrNull(row, 'voucher_quota_id'),
    rejectReason: textOrNull(row, 'reject_reason'),
    appliedAt: timeOrNull(row, 'apply_time'),
    paidAt: timeOrNull(row, 'pay_time'),
  }
}
