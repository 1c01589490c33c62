/** The domain of a customer's own money: what moved on its accounts, its coupons' movements, its stored-value cards. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

/** Days in UTC+8, YYYY-MM-DD, both included. */
export interface Days {
  readonly from: string
  readonly to: string
}

export const accountCodes = { CASH: 'BALANCE_TYPE_DEBIT', CREDIT: 'BALANCE_TYPE_CREDIT' } as const

export type ChangedAccount = keyof typeof accountCodes

export const directionCodes = { INCOME: 'REVENUE', EXPENSE: 'EXPENSE' } as const

export type ChangeDirection = keyof typeof directionCodes

/** What account changes are filtered by. The vendor spells consumption DEDEUCT (catalogue-usage.mapping.md, section 5). */
export const accountTradeTypeCodes = {
  TOP_UP: 'RECHARGE',
  CONSUMPTION: 'DEDEUCT',
  REFUND: 'REFUND',
  FREEZE: 'RFROZEN',
  DEPOSIT_TRANSFER: 'TRANS',
  ADJUSTMENT: 'ADJUST',
  ALLOCATION: 'BEADJUST',
  RECLAIM: 'BERETRIEVE',
  RECLAIM_ON_UNBINDING: 'BEUNBIND',
  EXPIRY: 'EXPIRED',
  REWARD_CONVERSION: 'BONUSCONVERT',
  TRADE_MODE_CHANGE: 'TRADE_MODE_TRANSFER',
  DEPOSIT: 'DEPOSIT',
} as const

export type AccountTradeType = keyof typeof accountTradeTypeCodes

/** What coupons' changes are filtered by. */
export const couponTradeTypeCodes = {
  ACTIVATION: 'ADJUST',
  CONSUMPTION: 'DEDEUCT',
  RETURN: 'REFUND',
  FREEZE: 'RFROZEN',
  EXPIRY: 'EXPIRED',
  ALLOCATION: 'COUPONADJUST',
  RECLAIM: 'COUPONCANCEL',
} as const

export type CouponTradeType = keyof typeof couponTradeTypeCodes

export const paymentChannelCodes = {
  NONE: '0',
  ALIPAY: '1',
  BANK_TRANSFER: '2',
  ALIPAY_OR_ONLINE_BANK: '4',
  WECHAT_PAY: '5',
  WITHDRAWAL: '6',
  INCENTIVE_REBATE: '7',
  TRADE_MODE_CHANGE: '10',
  ADJUSTMENT: '11',
  UNION_PAY: '317',
  HUAWEI_PAY: '319',
  HUAWEI_PAYMENT: '320',
} as const

export type PaymentChannel = keyof typeof paymentChannelCodes

/** Only these two of the detailed kinds are documented: open. */
export type AccountChangeDetail = 'ALLOCATION' | 'RECLAIM'

export type CouponChangeDetail =
  | 'YEARLY_MONTHLY_CONSUMPTION'
  | 'PAY_PER_USE_CONSUMPTION'
  | 'SAVINGS_PLAN_CONSUMPTION'
  | 'ARREARS_REPAYMENT'
  | 'EXPIRY'
  | 'UNSUBSCRIPTION_RETURN'
  | 'UNFROZEN'
  | 'FROZEN'
  | 'ACTIVATION'
  | 'WRITE_OFF'
  | 'RECLAIMED'
  | 'DEPOSIT_FROZEN'
  | 'DEPOSIT_UNFROZEN'
  | 'RECLAIMED_BY_ENTERPRISE'
  | 'ALLOCATED_BY_ENTERPRISE'

/** What the changes of both kinds of account have. */
export interface Change {
  readonly at: string | null
  readonly tradeId: string | null
  readonly direction: ChangeDirection | Unrecognized | null
  readonly directionCode: string | null
  readonly amount: Money | null
  readonly balanceAfter: Money | null
  readonly billingCycle: string | null
  readonly accountName: string | null
  readonly serviceTypeName: string | null
}

export interface AccountChange extends Change {
  readonly changeId: string | null
  readonly detail: AccountChangeDetail | Unrecognized | null
  readonly detailCode: string | null
  readonly channel: PaymentChannel | Unrecognized | null
  readonly channelCode: string | null
  readonly channelNumber: string | null
  /** As the vendor writes it: one time, or start and end. */
  readonly consumptionTime: string | null
}

export interface CouponChange extends Change {
  readonly couponId: string | null
  readonly detail: CouponChangeDetail | Unrecognized | null
  readonly detailCode: string | null
  readonly resourceTypeName: string | null
}

export interface AccountChangeArgs extends PageRequest {
  readonly filter: {
    readonly customerId: string
    readonly account: ChangedAccount
    readonly direction?: ChangeDirection
    readonly tradeType?: AccountTradeType
    readonly days?: Days
    readonly tradeId?: string
    readonly channels?: readonly PaymentChannel[]
    readonly channelNumber?: string
  }
}

export interface CouponChangeArgs extends PageRequest {
  readonly filter: {
    readonly customerId: string
    readonly direction?: ChangeDirection
    readonly tradeType?: CouponTradeType
    readonly days?: Days
    readonly tradeId?: string
    readonly couponId?: string
  }
}

export const cardStatusCodes = { USABLE: 1, USED_UP: 2 } as const

export type CardStatus = keyof typeof cardStatusCodes

export interface StoredValueCard {
  readonly cardId: string
  readonly name: string | null
  readonly status: CardStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly faceValue: Money | null
  readonly balance: Money | null
  readonly effectiveAt: string | null
  readonly expiresAt: string | null
}

export interface StoredValueCardArgs extends PageRequest {
  readonly filter: {
    readonly customerId: string
    readonly status?: CardStatus
    readonly cardId?: string
  }
}

export const direction = openEnum<ChangeDirection>({ REVENUE: 'INCOME', EXPENSE: 'EXPENSE' })
export const accountChangeDetail = openEnum<AccountChangeDetail>({ SOURCE_OPERATION_BEADJUST: 'ALLOCATION', SOURCE_OPERATION_BERETRIEVE: 'RECLAIM' })
export const paymentChannel = openEnum<PaymentChannel>({
  '0': 'NONE',
  '1': 'ALIPAY',
  '2': 'BANK_TRANSFER',
  '4': 'ALIPAY_OR_ONLINE_BANK',
  '5': 'WECHAT_PAY',
  '6': 'WITHDRAWAL',
  '7': 'INCENTIVE_REBATE',
  '10': 'TRADE_MODE_CHANGE',
  '11': 'ADJUSTMENT',
  '317': 'UNION_PAY',
  '319': 'HUAWEI_PAY',
  '320': 'HUAWEI_PAYMENT',
})

/** Most are spelt OPERAIION, some are not: matched as they are (section 5). */
export const couponChangeDetail = openEnum<CouponChangeDetail>({
  SOURCE_OPERAIION_DEDEUCT: 'YEARLY_MONTHLY_CONSUMPTION',
  SOURCE_OPERAIION_USAGE: 'PAY_PER_USE_CONSUMPTION',
  SOURCE_OPERAIION_SAVINGS_PLANS: 'SAVINGS_PLAN_CONSUMPTION',
  SOURCE_OPERAIION_WRITEOFF: 'ARREARS_REPAYMENT',
  SOURCE_OPERAIION_EXPIRECLEAR: 'EXPIRY',
  SOURCE_OPERAIION_UNSUBSCRIBE: 'UNSUBSCRIPTION_RETURN',
  SOURCE_OPERAIION_UNFROZEN: 'UNFROZEN',
  SOURCE_OPERAIION_RFROZEN: 'FROZEN',
  SOURCE_OPERAIION_PRIZE: 'ACTIVATION',
  SOURCE_OPERAIION_BILLREFUND: 'WRITE_OFF',
  SOURCE_OPERATION_COUPONCANCEL: 'RECLAIMED',
  SOURCE_OPERATION_DEPOSIT_FROZEN: 'DEPOSIT_FROZEN',
  SOURCE_OPERATION_DEPOSIT_UNFROZEN: 'DEPOSIT_UNFROZEN',
  SOURCE_OPERATION_RETRIEVE: 'RECLAIMED_BY_ENTERPRISE',
  SOURCE_OPERATION_TRANSFER: 'ALLOCATED_BY_ENTERPRISE',
})
export const cardStatus = openEnum<CardStatus>({ '1': 'USABLE', '2': 'USED_UP' })
