/** A customer's own money. New only, as the customer. Pure mapping: no I/O. Source: catalogue-usage.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { mergedPage, partsToAsk } from '../merged-paging.ts'
import { moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  accountChangeDetail,
  accountTradeTypeCodes,
  accountCodes,
  cardStatus,
  cardStatusCodes,
  couponChangeDetail,
  couponTradeTypeCodes,
  direction,
  directionCodes,
  paymentChannel,
  paymentChannelCodes,
  type AccountChange,
  type AccountChangeArgs,
  type Change,
  type CouponChange,
  type CouponChangeArgs,
  type StoredValueCard,
  type StoredValueCardArgs,
} from './model.ts'

export const accountChangesNew = bind<AccountChangeArgs, Page<AccountChange>>(['ListCustomerAccountChangeRecords'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerAccountChangeRecords', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            balance_type: accountCodes[filter.account],
            revenue_expense_type: filter.direction && directionCodes[filter.direction],
            trade_type: filter.tradeType && accountTradeTypeCodes[filter.tradeType],
            trade_time_begin: filter.days?.from,
            trade_time_end: filter.days?.to,
            trade_id: filter.tradeId,
            payment_channel_id: filter.channels?.map((channel) => paymentChannelCodes[channel]).join(','),
            payment_channel_no: filter.channelNumber,
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return offsetPage(list(wire, 'records', (row) => readAccountChange(row, currency)), integerOrNull(wire, 'total_count'), args)
  },
})

function readChange(row: WireObject, currency: string | null): Change {
  const code = codeOrNull(row, 'revenue_expense_type')
  return {
    at: timeOrNull(row, 'trade_time'),
    tradeId: textOrNull(row, 'trade_id'),
    direction: direction.read(code),
    directionCode: code,
    amount: moneyOrNull(row, 'change_amount', currency),
    balanceAfter: moneyOrNull(row, 'balance_after_change', currency),
    billingCycle: textOrNull(row, 'bill_cycle'),
    accountName: textOrNull(row, 'account_name'),
    serviceTypeName: textOrNull(row, 'cloud_service_type_name'),
  }
}

function readAccountChange(row: WireObject, currency: string | null): AccountChange {
  const detail = codeOrNull(row, 'trade_detail_type')
  const channel = codeOrNull(row, 'payment_channel_id')
  return {
    ...readChange(row, currency),
    changeId: textOrNull(row, 'account_change_id'),
    detail: accountChangeDetail.read(detail),
    detailCode: detail,
    channel: paymentChannel.read(channel),
    channelCode: channel,
    channelNumber: textOrNull(row, 'payment_channel_no'),
    consumptionTime: textOrNull(row, 'consume_time'),
  }
}

export const couponChangesNew = bind<CouponChangeArgs, Page<CouponChange>>(['ListCustomerCouponChangeRecords'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCustomerCouponChangeRecords', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            balance_type: 'BALANCE_TYPE_COUPON',
            revenue_expense_type: filter.direction && directionCodes[filter.direction],
            trade_type: filter.tradeType && couponTradeTypeCodes[filter.tradeType],
            trade_id: filter.tradeId,
            trade_time_begin: filter.days?.from,
            trade_time_end: filter.days?.to,
            coupon_id: filter.couponId,
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const currency = textOrNull(wire, 'currency')
    return offsetPage(list(wire, 'records', (row) => readCouponChange(row, currency)), integerOrNull(wire, 'total_count'), args)
  },
})

function readCouponChange(row: WireObject, currency: string | null): CouponChange {
  const detail = codeOrNull(row, 'trade_detail_type')
  return {
    ...readChange(row, currency),
    couponId: textOrNull(row, 'coupon_id'),
    detail: couponChangeDetail.read(detail),
    detailCode: detail,
    resourceTypeName: textOrNull(row, 'resource_type_name'),
  }
}

/** A call takes exactly one state: all cards are two lists, the usable ones first. */
export const storedValueCardsNew = bind<StoredValueCardArgs, Page<StoredValueCard>>(['ListStoredValueCards'], {
  plan: (args) => ({
    requests: partsToAsk(args, statusesOf(args)).map((part) =>
      request('ListStoredValueCards', {
        identity: { kind: 'customer', customerId: args.filter.customerId },
        query: { status: part.key, card_id: args.filter.cardId, offset: part.offset, limit: args.limit },
      }),
    ),
  }),
  merge: (answers, args) => {
    const parts = answers.map((answer) => {
      const wire = body(answer)
      return { rows: list(wire, 'stored_value_cards', readCard), total: integerOrNull(wire, 'total_count') }
    })
    return mergedPage(parts, args, statusesOf(args))
  },
})

function statusesOf({ filter: { status } }: StoredValueCardArgs) {
  return status ? [cardStatusCodes[status]] : Object.values(cardStatusCodes)
}

function readCard(row: WireObject): StoredValueCard {
  const status = codeOrNull(row, 'status')
  return {
    cardId: text(row, 'card_id'),
    name: textOrNull(row, 'card_name'),
    status: cardStatus.read(status),
    statusCode: status,
    faceValue: moneyOrNull(row, 'face_value', null),
    balance: moneyOrNull(row, 'balance', null),
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
  }
}
