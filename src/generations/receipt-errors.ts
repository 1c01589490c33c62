/** Between receipts and errors: which failures say that a write had no effect, and the error that a receipt tells of again. */
import { catalogue, type ErrorKey } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import type { Receipt } from '../journal/receipt.ts'
import { StoreUnavailable } from '../store/database.ts'

/**
 * What to write down of a failure after which it is certain that nothing was done; null when that is open.
 * @param unclear vendor codes that leave it open for this binding
 */
export function wasNoEffect(error: unknown, unclear: readonly string[]): { readonly failure: ErrorKey; readonly vendorCode: string | null } | null {
  if (!(error instanceof PartnerGraphError)) return null
  const vendorCode = error.upstream?.errorCode ?? null
  if (error.certainty !== 'not-sent' && error.certainty !== 'refused') return null
  if (error.certainty === 'refused' && vendorCode !== null && unclear.includes(vendorCode)) return null
  return { failure: error.key, vendorCode }
}

/** The error that a FAILED receipt stands for, as far as the journal keeps it; null for any other receipt. */
export function refusalOf(receipt: Receipt): PartnerGraphError | null {
  if (receipt.state !== 'FAILED') return null
  const { operation, generation, operationId, vendorCode, requestId } = receipt
  const key = isErrorKey(receipt.failure) ? receipt.failure : 'internal'
  const parameters = {
    operation, generation, errorCode: vendorCode ?? 'HTTP', retryAfter: 1, option: 'an option', field: 'body', rule: 'is not as it should be',
  }
  return new PartnerGraphError(key, parameters, {
    certainty: key === 'upstream-rejected' ? 'refused' : 'not-sent',
    ...(isOperationId(operationId) && {
      upstream: { operation, generation, operationId, retryable: false, ...(vendorCode !== null && { errorCode: vendorCode }), ...(requestId !== null && { requestId }) },
    }),
  })
}

/** The caller's error for one of the store; any other error as it is. */
export function unwritten(error: unknown, operation: string, wasSent: boolean): unknown {
  if (!(error instanceof StoreUnavailable)) return error
  return new PartnerGraphError(wasSent ? 'outcome-unwritten' : 'store-unavailable', { operation })
}

function isErrorKey(text: string | null): text is ErrorKey {
  return text !== null && Object.hasOwn(catalogue, text)
}

function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(contractOperations, text)
}
