/**
 * What the vendor's refusals mean to a person, by code: the kind of thing to mend, or null for what no other input mends.
 * A code that is not here is not mendable: nothing is known of it.
 */
import type { UserErrorCode } from './user-error-codes.ts'

const codes: Readonly<Record<string, UserErrorCode | null>> = {
  'CBC.5003': 'INSUFFICIENT_BALANCE',
  'CBC.99005003': 'INSUFFICIENT_BALANCE',
  'CBC.5002': 'NOT_FOUND',
  'CBC.99000035': 'NOT_FOUND',
  'CBC.5004': 'NOT_ALLOWED',
  'CBC.5021': 'NOT_ALLOWED',
}

/**
 * The kind of thing that a refusal asks a person to mend; null when it is none.
 * @param operationId the contract operation that refused, where a code's meaning depends on it
 */
export function classify(code: string, _operationId?: string): UserErrorCode | null {
  return codes[code] ?? null
}
