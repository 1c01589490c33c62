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

export const partnerAccountType = openEnum<PartnerAccountType>({ '1': 'CASH', '2': 'CREDIT', '5': 'REWARD', '7': 'DEPOSIT', '8': 'ALLOCATABLE' })
