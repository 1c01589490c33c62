/** Incentives on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 6. */
import { bind } from '../../generations/operation.ts'
import { associationType } from '../customers/model.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  incentiveFreezeReason,
  incentivePayoutMethod,
  incentiveState,
  incentiveStatementState,
  type Incentive,
  type IncentiveDetail,
  type IncentiveDetailsArgs,
  type IncentiveListArgs,
  type IncentivePage,
  type IncentiveStatement,
  type IncentiveStatementListArgs,
} from './model.ts'

export const listNew = bind<IncentiveListArgs, IncentivePage>(['ListIncentives'], {
  plan: (args) => ({
    requests: [
      request('ListIncentives', {
        query: {
          reconcile_period: args.filter.period,
          state: args.filter.state,
          association_type: args.filter.association && (args.filter.association === 'REFERRAL' ? '1' : '2'),
          payable_only: args.filter.payableOnly,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const items = list(wire, 'incentives', readIncentive)
    return {
      ...offsetPage(items, integerOrNull(wire, 'total_count'), args),
      // The sum has no currency of its own: it is in that of the incentives it sums up.
      totalPayableAmount: measuredMoneyOrNull(wire, 'total_payable_amount', 'measure_id', items[0]?.payableAmount?.currency ?? null),
    }
  },
})

function readIncentive(row: WireObject): Incentive {
  const association = codeOrNull(row, 'association_type')
  const state = codeOrNull(row, 'state')
  const reasons = texts(row, 'freeze_reasons')
  const methods = texts(row, 'allowed_methods')
  return {
    incentiveId: text(row, 'incentive_id'),
    period: text(row, 'reconcile_period'),
    statementId: textOrNull(row, 'statement_id'),
    plan: textOrNull(row, 'incentive_plan'),
    association: associationType.read(association),
    associationCode: association,
    state: incentiveState.read(state),
    stateCode: state,
    ...readAmounts(row),
    freezeReasons: incentiveFreezeReason.readAll(reasons),
    freezeReasonCodes: reasons,
    productTaxRate: decimalOrNull(row, 'product_tax_rate'),
    allowedMethods: incentivePayoutMethod.readAll(methods),
    allowedMethodCodes: methods,
    notifiedAt: timeOrNull(row, 'notify_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
  }
}

function readAmounts(row: WireObject) {
  const currency = textOrNull(row, 'currency')
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  return {
    amount: money('incentive_amount'),
    payableAmount: money('payable_amount'),
    frozenAmount: money('frozen_amount'),
    requestedAmount: money('requested_amount'),
    paidAmount: money('paid_amount'),
  }
}

/** PCM.0404: not an incentive of this partner. */
export const detailsNew = bind<IncentiveDetailsArgs, Page<IncentiveDetail> | null>(['ListIncentiveDetails'], {
  plan: (args) => ({
    requests: [
      request('ListIncentiveDetails', {
        path: { incentive_id: args.incentiveId },
        query: { order_id: args.filter.orderId, customer_id: args.filter.customerId, offset: offsetOf(args), limit: args.limit },
      }),
    ],
  }),
  merge: ([answer], args) => {
    if (answer === null) return null
    const wire = body(answer)
    return offsetPage(list(wire, 'details', readDetail), integerOrNull(wire, 'total_count'), args)
  },
  notFound: ['PCM.0404'],
})

/** Lines have neither unit nor currency: every amount of the partner console is in yuan. */
function readDetail(row: WireObject): IncentiveDetail {
  const reason = codeOrNull(row, 'freeze_reason')
  return {
    detailId: text(row, 'detail_id'),
    orderId: textOrNull(row, 'order_id'),
    customerId: textOrNull(row, 'customer_id'),
    customerName: textOrNull(row, 'customer_name'),
    accountManagerName: textOrNull(row, 'account_manager_name'),
    serviceTypeCode: textOrNull(row, 'product_type'),
    performanceAmount: measuredMoneyOrNull(row, 'performance_amount', 'measure_id', null),
    rate: decimalOrNull(row, 'incentive_rate'),
    amount: measuredMoneyOrNull(row, 'incentive_amount', 'measure_id', null),
    isFrozen: booleanOrNull(row, 'frozen'),
    freezeReason: incentiveFreezeReason.read(reason),
    freezeReasonCode: reason,
  }
}

export const statementsNew = bind<IncentiveStatementListArgs, Page<IncentiveStatement>>(['ListIncentiveStatements'], {
  plan: (args) => ({
    requests: [
      request('ListIncentiveStatements', {
        query: { reconcile_period: args.filter.period, state: args.filter.state, offset: offsetOf(args), limit: args.limit },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'statements', readStatement), integerOrNull(wire, 'total_count'), args)
  },
})

/** A statement as every operation answers it. */
export function readStatement(row: WireObject): IncentiveStatement {
  const association = codeOrNull(row, 'association_type')
  const state = codeOrNull(row, 'state')
  return {
    statementId: text(row, 'statement_id'),
    period: text(row, 'reconcile_period'),
    plan: textOrNull(row, 'incentive_plan'),
    association: associationType.read(association),
    associationCode: association,
    performanceAmount: measuredMoneyOrNull(row, 'performance_amount', 'measure_id', null),
    amount: measuredMoneyOrNull(row, 'incentive_amount', 'measure_id', null),
    state: incentiveStatementState.read(state),
    stateCode: state,
    publicityEndsAt: timeOrNull(row, 'publicity_end_time'),
  }
}
