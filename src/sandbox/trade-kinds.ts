/**
 * The kinds of movement on an account, and the vendor's words for them: `trade_type` (coarse, a filter) and
 * `trade_detail_type` (in the rows). The misspellings are the vendor's and literal.
 */

/** One movement's kind, in our words. */
export type TradeKind = keyof typeof tradeKinds

export const tradeKinds = {
  /** Top-up by the account's owner. */
  recharge: { trade: 'RECHARGE', detail: 'SOURCE_OPERAIION_RECHARGE' },
  /** Incentive paid into the account. */
  rebate: { trade: 'RECHARGE', detail: 'SOURCE_OPERAIION_RECHARGE_REBATE' },
  /** Payment of a yearly/monthly order. */
  order: { trade: 'DEDEUCT', detail: 'SOURCE_OPERAIION_DEDEUCT' },
  oneOff: { trade: 'DEDEUCT', detail: 'SOURCE_OPERAIION_ONETIME' },
  usage: { trade: 'DEDEUCT', detail: 'SOURCE_OPERAIION_USAGE' },
  /** Repayment of arrears. */
  writeOff: { trade: 'DEDEUCT', detail: 'SOURCE_OPERAIION_WRITEOFF' },
  /** Money back from an unsubscription. */
  unsubscription: { trade: 'REFUND', detail: 'SOURCE_OPERAIION_UNSUBSCRIBE' },
  /** Money back for another reason (a cancelled order, a downgrade). */
  refund: { trade: 'REFUND', detail: 'SOURCE_OPERAIION_REFUND' },
  /** An adjustment by Huawei Cloud. */
  adjustment: { trade: 'ADJUST', detail: 'SOURCE_OPERAIION_ADJUST' },
  /** Cash exchanged for cash-coupon quota. */
  couponQuota: { trade: 'ADJUST', detail: 'SOURCE_OPERATION_COUPON_QUOTA_TRANSFER' },
  couponQuotaReclaim: { trade: 'ADJUST', detail: 'SOURCE_OPERATION_COUPON_QUOTA_RECLAIM' },
  /** From a partner to its customer, or from a distributor to its reseller. */
  allocation: { trade: 'BEADJUST', detail: 'SOURCE_OPERATION_BEADJUST' },
  /** Back from the customer or reseller. */
  reclaim: { trade: 'BERETRIEVE', detail: 'SOURCE_OPERATION_BERETRIEVE' },
  /** Back because the association ended or changed. */
  unbinding: { trade: 'BEUNBIND', detail: 'SOURCE_OPERATION_BEUNBIND' },
} as const
