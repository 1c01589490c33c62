/** The domain's words of registering a customer. */

export type VerificationCodePurpose = 'REGISTRATION' | 'BANK_CARD_AUTHENTICATION'
export type VerificationCodeLanguage = 'CHINESE' | 'ENGLISH'

export interface VerificationCodeArgs {
  readonly mobilePhone: string
  readonly purpose: VerificationCodePurpose
  /** Given exactly for BANK_CARD_AUTHENTICATION. */
  readonly customerId?: string
  readonly language: VerificationCodeLanguage
  /** 1 to 60: anything longer is cut to 5 by the vendor. */
  readonly validMinutes?: number
}

/** The message's language as both generations spell it. */
export const languageTags = { CHINESE: 'zh-cn', ENGLISH: 'en-us' } as const satisfies Record<VerificationCodeLanguage, string>

/** What somebody wants to register with. */
export interface RegistrationCheckArgs {
  readonly by: 'ACCOUNT_NAME' | 'EMAIL' | 'MOBILE_PHONE'
  readonly value: string
}

export interface RegistrationCheck {
  /** Null where the generation cannot tell. */
  readonly isAvailable: boolean | null
  /** How many more customers the phone may register; of a phone on new only. */
  readonly remainingRegistrations: number | null
  /** Whether no more codes may be sent to the phone now; of a phone on old only. */
  readonly isCodeLimitReached: boolean | null
}

/** The words of both generations for what is checked. */
export const searchTypes = { ACCOUNT_NAME: 'name', EMAIL: 'email', MOBILE_PHONE: 'mobile' } as const satisfies Record<RegistrationCheckArgs['by'], string>

/** Both generations take a phone with its dialling prefix, of mainland China only. */
export function searchValue({ by, value }: RegistrationCheckArgs): string {
  return by === 'MOBILE_PHONE' ? `0086-${value}` : value
}

/** A customer to create. The password and the code go in and are never seen again. */
export interface CustomerCreation {
  readonly platformUserId: string
  readonly platformId: string
  readonly accountName?: string
  readonly mobilePhone?: string
  readonly verificationCode?: string
  readonly password?: string
  readonly declinesMarketing: boolean
  readonly indirectPartnerId?: string
}

export interface CreatedCustomer {
  readonly customerId: string
  readonly accountName: string | null
  /** Whether the association with the partner is there; null where the generation does not wait for it. */
  readonly isAssociated: boolean | null
}
