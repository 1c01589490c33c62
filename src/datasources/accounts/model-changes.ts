/** What moved on the partner's accounts (收支明细), and the cloud resellers of a distributor. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import type { PageRequest } from '../paging.ts'

export type ChangedAccount = 'CASH' | 'CREDIT'
export type ChangeDirection = 'INCOME' | 'EXPENSE'

/** The vendor's words; some are spelt wrongly, and mean nothing when spelt right (mapping notes, section 6). */
const tradeTypes = {
  RECHARGE: 'TOP_UP',
  DEDEUCT: 'CONSUMPTION',
  REFUND: 'REFUND',
  RFROZEN: 'FREEZE',
  TRANS: 'DEPOSIT_TRANSFER',
  ADJUST: 'ADJUSTMENT',
  BEADJUST: 'ALLOCATION',
  BERETRIEVE: 'RECLAIM',
  BEUNBIND: 'RECLAIM_ON_UNBINDING',
  BONUSCONVERT: 'REWARD_CONVERSION',
  TRADE_MODE_TRANSFER: 'TRADE_MODE_CHANGE',
} as const

export type TradeType = (typeof tradeTypes)[keyof typeof tradeTypes]

const tradeDetails = {
  SOURCE_OPERAIION_ADJUST_CREDIT: 'CREDIT_LIMIT_ADJUSTMENT',
  SOURCE_OPERAIION_RECHARGE: 'TOP_UP',
  SOURCE_OPERAIION_DEDEUCT: 'YEARLY_MONTHLY_CONSUMPTION',
  SOURCE_OPERAIION_MANUALFROZE: 'MANUAL_FREEZE',
  SOURCE_OPERAIION_MANUALUNFROZE: 'MANUAL_UNFREEZE',
  SOURCE_OPERAIION_MANUALCLEARFROZEN: 'MANUAL_CLEARING_OF_FROZEN',
  SOURCE_OPERAIION_TRANS_TO_BALANCE: 'DEPOSIT_TO_BALANCE',
  SOURCE_OPERATION_BEADJUST: 'ALLOCATION',
  SOURCE_OPERATION_BEUNBIND: 'RECLAIM_ON_UNBINDING',
  SOURCE_OPERAIION_EXPIRECLEAR: 'CLEARED_ON_EXPIRY',
  SOURCE_OPERAIION_ONETIME: 'ONE_OFF_CONSUMPTION',
  SOURCE_OPERAIION_REFUND: 'REFUND',
  SOURCE_OPERAIION_UNFROZEN: 'REFUND_BY_UNFREEZING',
  SOURCE_OPERAIION_CLEARFROZEN: 'REFUND_BY_CLEARING_FROZEN',
  SOURCE_OPERAIION_ADJUST: 'BALANCE_ADJUSTMENT',
  SOURCE_OPERAIION_USAGE: 'PAY_PER_USE_CONSUMPTION',
  SOURCE_OPERAIION_WRITEOFF: 'ARREARS_REPAYMENT',
  SOURCE_OPERAIION_UNSUBSCRIBE: 'REFUND_ON_UNSUBSCRIPTION',
  SOURCE_OPERAIION_RFROZEN: 'REFUND_BY_FREEZING',
  SOURCE_OPERAIION_TRANS_TO_FOREGIFT: 'BALANCE_TO_DEPOSIT',
  SOURCE_OPERAIION_PRIZE: 'GIFT',
  SOURCE_OPERATION_BERETRIEVE: 'RECLAIM',
  SOURCE_OPERAIION_PRECISIONCOMP: 'PRECISION_TOP_UP',
  SOURCE_OPERAIION_FREERESDEDUCT: 'FREE_RESOURCE_DEDUCTION',
  SOURCE_OPERAIION_MERGE: 'REWARD_MERGE',
  SOURCE_OPERAIION_CONVERT_BONUS: 'REWARD_CONVERSION',
  SOURCE_OPERAIION_RECHARGE_REBATE: 'INCENTIVE_REBATE',
  SOURCE_OPERATION_COUPONCANCEL: 'COUPON_RECLAIM',
  SOURCE_OPERAIION_BILLREFUND: 'VENDOR_WRITE_OFF',
  SOURCE_OPERATION_TRADEMODE_TRANSFER: 'TRADE_MODE_CHANGE',
  SOURCE_OPERATION_SYSTEM_FROZEN: 'SYSTEM_FREEZE',
  SOURCE_OPERATION_SYSTEM_UNFROZEN: 'SYSTEM_UNFREEZE',
  SOURCE_OPERATION_COUPON_QUOTA_TRANSFER: 'COUPON_QUOTA_EXCHANGE',
  SOURCE_OPERATIION_RIDEDUCT: 'RESERVED_INSTANCE_CONSUMPTION',
  SOURCE_OPERATION_COUPON_QUOTA_RECLAIM: 'COUPON_QUOTA_RECLAIM',
} as const

export type TradeDetail = (typeof tradeDetails)[keyof typeof tradeDetails]

export const tradeDetail = openEnum<TradeDetail>(tradeDetails)
export const changeDirection = openEnum<ChangeDirection>({ '1': 'INCOME', '2': 'EXPENSE' })

/** The contract's word to filter by. */
export function tradeTypeCode(type: TradeType): keyof typeof tradeTypes {
  const codes = Object.keys(tradeTypes).filter(isTradeTypeCode)
  const code = codes.find((one) => tradeTypes[one] === type)
  if (code === undefined) throw new TypeError('a trade type without a code')
  return code
}

function isTradeTypeCode(text: string): text is keyof typeof tradeTypes {
  return Object.hasOwn(tradeTypes, text)
}

export interface AccountChangeArgs extends PageRequest {
  readonly account: ChangedAccount
  readonly filter: {
    readonly tradeType?: TradeType
    /** Days in Beijing time, both included. */
    readonly days?: { readonly from: string; readonly to: string }
    readonly indirectPartnerId?: string
  }
}

export interface AccountChange {
  readonly changeId: string | null
  readonly detail: TradeDetail | Unrecognized | null
  readonly detailCode: string | null
  readonly direction: ChangeDirection | Unrecognized | null
  readonly directionCode: string | null
  readonly at: string | null
  readonly tradeId: string | null
  readonly amount: Money | null
  readonly balanceAfter: Money | null
  readonly customerId: string | null
  readonly customerAccountName: string | null
}

export interface IndirectPartnerFilter {
  readonly accountName?: string
  readonly associatedFrom?: string
  readonly associatedTo?: string
  readonly indirectPartnerId?: string
}

export interface IndirectPartnerArgs extends PageRequest {
  readonly filter: IndirectPartnerFilter
}

export interface IndirectPartner {
  readonly indirectPartnerId: string
  readonly accountName: string | null
  readonly name: string | null
  readonly telephone: string | null
  readonly email: string | null
  readonly associatedAt: string | null
  readonly accountManager: string | null
  readonly accountManagerName: string | null
}
