/**
 * Errors as data: what a person can mend, told from what nobody at the keyboard can. A person can mend an entry that
 * breaks a rule (found before anything is sent), and what the vendor refuses for a reason of business; both become
 * `userErrors`. Faults, rights that are missing, and codes that nobody knows stay errors.
 */
import type { ErrorKey, Language } from './catalogue.ts'
import { PartnerGraphError } from './partner-graph-error.ts'
import { kindOf, meaningOf } from './upstream-codes.ts'
import type { UserErrorCode } from './user-error-codes.ts'

/** One thing to mend, as the schema's `UserError` has it. */
export interface UserError {
  readonly code: UserErrorCode
  /** The vendor's code; null for a rule of ours. */
  readonly upstreamCode: string | null
  /** The place in the mutation's arguments; null when it is not one entry. */
  readonly field: readonly string[] | null
  readonly message: string
}

/** The place in the arguments that a vendor's code is about, by code: `{ 'CBC.5017': ['input', 'mobilePhone'] }`. */
export type FieldsByCode = Readonly<Record<string, readonly string[]>>

/**
 * What a person can mend of an error; null for an error that nobody can mend by other input.
 * @param fieldsByCode the mutation's own table of places
 */
export function userErrorsOf(error: unknown, language: Language, fieldsByCode: FieldsByCode = {}): readonly UserError[] | null {
  if (!(error instanceof PartnerGraphError)) return null
  if (error.code === 'BAD_USER_INPUT' || codesByKey[error.key]) return [error, ...error.also].map((one) => refusedInput(one, language))
  if (error.code !== 'UPSTREAM_REJECTED') return null
  const upstreamCode = error.upstream?.errorCode
  const code = upstreamCode === undefined ? null : kindOf(upstreamCode)
  if (upstreamCode === undefined || code === null) return null
  return [{ code, upstreamCode, field: fieldsByCode[upstreamCode] ?? null, message: sentence(upstreamCode, error.upstream?.operationId, language) }]
}

/**
 * One item that the vendor refused within an answer that is no refusal as a whole: always data, `REFUSED` where no more is
 * known of it.
 * @param operationId the contract operation that answered
 */
export function itemErrorOf(
  upstreamCode: string,
  { operationId, language, field = null }: { readonly operationId: string; readonly language: Language; readonly field?: readonly string[] | null },
): UserError {
  return { code: kindOf(upstreamCode) ?? 'REFUSED', upstreamCode, field, message: sentence(upstreamCode, operationId, language) }
}

/** Rules that are about more than the entry. */
const codesByKey: Partial<Record<ErrorKey, UserErrorCode>> = {
  'possible-duplicate': 'POSSIBLE_DUPLICATE',
  'coupon-not-usable': 'WRONG_STATE',
  'policy-operation-unknown': 'NOT_FOUND',
  'policy-nothing-set': 'WRONG_STATE',
  'rollout-none': 'WRONG_STATE',
  'rollout-not-waiting': 'WRONG_STATE',
  'policy-store-none': 'NOT_ALLOWED',
  'policy-account-id': 'NOT_ALLOWED',
  'invoice-title-invalid': 'WRONG_STATE',
  'invoice-arrears': 'WRONG_STATE',
  'invoice-not-open': 'WRONG_STATE',
  'invoice-owed': 'WRONG_STATE',
  'invoice-nothing-left': 'WRONG_STATE',
  'invoice-digital-return': 'NOT_ALLOWED',
  'owed-invoice-settled': 'WRONG_STATE',
  'no-such-object': 'NOT_FOUND',
}

/** An entry that breaks a rule: its argument (`input.items[2].id`) is the field. */
function refusedInput(error: PartnerGraphError, language: Language): UserError {
  const argument = error.parameters['argument']
  const field = argument === undefined ? null : String(argument).split(/[.[\]]+/).filter((step) => step !== '')
  return { code: codesByKey[error.key] ?? 'INVALID_INPUT', upstreamCode: null, field, message: error.textIn(language) }
}

const unknown = { en: 'the vendor refused it', zh: '厂商拒绝了该操作' } as const

/** The meaning of a vendor's code as a sentence of its own. */
function sentence(upstreamCode: string, operationId: string | undefined, language: Language): string {
  const meaning = meaningOf(upstreamCode, operationId, language) ?? unknown[language]
  return language === 'zh' ? `${meaning}。` : `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`
}
