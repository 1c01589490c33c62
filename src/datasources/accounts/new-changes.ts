/** Income and expenses, and cloud resellers: the new generation alone has them. Pure mapping: no I/O. Source: mapping notes, sections 6 and 8. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  changeDirection, tradeDetail, tradeTypeCode, type AccountChange, type AccountChangeArgs, type IndirectPartner, type IndirectPartnerArgs,
} from './model-changes.ts'

const balanceTypes = { CASH: 'BALANCE_TYPE_DEBIT', CREDIT: 'BALANCE_TYPE_CREDIT' } as const

/** Filter days are Beijing's, the times of the rows are UTC. */
export const changesNew = bind<AccountChangeArgs, Page<AccountChange>>(['ListPartnerAccountChangeRecords'], {
  plan: (args) => ({
    requests: [
      request('ListPartnerAccountChangeRecords', {
        query: {
          balance_type: balanceTypes[args.account],
          trade_type: args.filter.tradeType && tradeTypeCode(args.filter.tradeType),
          trade_time_begin: args.filter.days?.from,
          trade_time_end: args.filter.days?.to,
          indirect_partner_id: args.filter.indirectPartnerId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return offsetPage(list(wire, 'records', (row) => readChange(row, currency)), integerOrNull(wire, 'total_count'), args)
  },
  inputs: {
    balance_type: 'account', trade_type: 'filter.tradeType', trade_time_begin: 'filter.days.from', trade_time_end: 'filter.days.to',
    indirect_partner_id: 'filter.indirectPartnerId', offset: 'after', limit: 'first',
  },
})

function readChange(row: WireObject, currency: string | null): AccountChange {
  const detail = codeOrNull(row, 'trade_detail_type')
  const direction = codeOrNull(row, 'type')
  return {
    changeId: textOrNull(row, 'account_change_id'),
    detail: tradeDetail.read(detail),
    detailCode: detail,
    direction: changeDirection.read(direction),
    directionCode: direction,
    at: timeOrNull(row, 'trade_time'),
    tradeId: textOrNull(row, 'trade_id'),
    amount: moneyOrNull(row, 'change_amount', currency),
    balanceAfter: moneyOrNull(row, 'balance_after_change', currency),
    customerId: textOrNull(row, 'customer_id'),
    customerAccountName: textOrNull(row, 'account_name'),
  }
}

export const resellersNew = bind<IndirectPartnerArgs, Page<IndirectPartner>>(['ListIndirectPartners'], {
  plan: (args) => ({
    requests: [
      request('ListIndirectPartners', {
        body: {
          account_name: args.filter.accountName,
          associated_on_begin: args.filter.associatedFrom,
          associated_on_end: args.filter.associatedTo,
          indirect_partner_id: args.filter.indirectPartnerId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'indirect_partners', readReseller), integerOrNull(wire, 'count'), args)
  },
  inputs: {
    account_name: 'filter.accountName', associated_on_begin: 'filter.associatedAt.from', associated_on_end: 'filter.associatedAt.to',
    indirect_partner_id: 'filter.indirectPartnerId', offset: 'after', limit: 'first',
  },
})

function readReseller(row: WireObject): IndirectPartner {
  return {
    indirectPartnerId: text(row, 'indirect_partner_id'),
    accountName: textOrNull(row, 'account_name'),
    name: textOrNull(row, 'name'),
    telephone: textOrNull(row, 'mobile_phone'),
    email: textOrNull(row, 'email'),
    associatedAt: timeOrNull(row, 'associated_on'),
    accountManager: textOrNull(row, 'account_manager_id'),
    accountManagerName: textOrNull(row, 'account_manager_name'),
  }
}
