/** The domain's partner accounts. */
import type { Money } from '../money.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'

export type PartnerAccountType = 'CASH' | 'CREDIT' | 'REWARD' | 'DEPOSIT' | 'ALLOCATABLE'

export interface PartnerAccount {
  readonly accountId: string
  readonly type: PartnerAccountType | Unrecognized
  readonly typeCode: string
  readonly balance: Money
  readonly designatedAmount: Money | null
  readonly creditLimit: Money | null
}

export interface PartnerBalancesArgs {
  /** The cloud reseller whose accounts are asked for; null for the partner's own. */
  readonly indirectPartnerId: string | null
}

export type CustomerAccountType = Exclude<PartnerAccountType, 'ALLOCATABLE'>

export interface CustomerHeldAccount extends Omit<PartnerAccount, 'type'> {
  readonly type: CustomerAccountType | Unrecognized
}

/** What a customer's accounts hold, by its own word. */
export interface CustomerAccounts {
  readonly accounts: readonly CustomerHeldAccount[]
  readonly debt: Money | null
}

export const customerAccountType = openEnum<CustomerAccountType>({ '1': 'CASH', '2': 'CREDIT', '5': 'REWARD', '7': 'DEPOSIT' })
export const partnerAccountType = openEnum<PartnerAccountType>({ '1': 'CASH', '2': 'CREDIT', '5': 'REWARD', '7': 'DEPOSIT', '8': 'ALLOCATABLE' })
