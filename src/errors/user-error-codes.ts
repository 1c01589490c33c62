/** The kinds of things that a person can mend: the schema's `UserErrorCode`, which says what each means. */
export const userErrorCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'ALREADY_EXISTS',
  'NOT_ALLOWED',
  'WRONG_STATE',
  'IN_PROGRESS',
  'INSUFFICIENT_BALANCE',
  'LIMIT_REACHED',
  'VERIFICATION_CODE_WRONG',
  'VERIFICATION_FAILED',
  'REFUSED',
  'POSSIBLE_DUPLICATE',
] as const

export type UserErrorCode = (typeof userErrorCodes)[number]
