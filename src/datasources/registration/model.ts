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
