/** Between receipts and errors: which failures say that a write had no effect, and the error that a receipt tells of again. */
import { catalogue, type ErrorKey } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Receipt } from '../journal/receipt.ts'
import { StoreUnavailable } from '../store/database.ts'

/** "Other error" of every operation: whatever status or list it comes with, it does not say how far the write had come. */
const otherError = 'CBC.0999'

/**
 * What to write down of a failure after which it is certain that nothing was done; null when that is open.
 * @param unclear vendor codes that leave it open for this binding
 */
export function wasNoEffect(error: unknown, unclear: readonly string[]): { readonly failure: ErrorKey; readonly vendorCode: string | null } | null {
  if (!(error instanceof PartnerGraphError)) return null
  const vendorCode = error.upstream?.errorCode ?? null
  if (error.certainty !== 'not-sent' && error.certainty !== 'refused') return null
  if (error.certainty === 'refused' && vendorCode !== null && [otherError, ...unclear].includes(vendorCode)) return null
  return { failure: error.key, vendorCode }
}

/** The error that a FAILED receipt stands for, as far as the journal keeps it; null for any other receipt. */
export function refusalOf(receipt: Receipt): PartnerGraphError | null {
  if (receipt.state !== 'FAILED') return null
  const { operation, generation, operationId, vendorCode, requestId, failure } = receipt
  const facts = { operation, generation, operationId, retryable: false, ...(vendorCode !== null && { errorCode: vendorCode }), ...(requestId !== null && { requestId }) }
  if (failure === 'upstream-rejected' && vendorCode !== null) {
    return new PartnerGraphError('upstream-rejected', { operation, errorCode: vendorCode }, { certainty: 'refused', upstream: facts })
  }
  // Its parameters are not kept: its code says what it was.
  const code = isErrorKey(failure) ? catalogue[failure].code : 'INTERNAL_SERVER_ERROR'
  return new PartnerGraphError('write-not-made', { operation, reason: code }, { certainty: 'not-sent', upstream: facts })
}

/** The caller's error for one of the store before anything was sent; any other error as it is. */
export function storeError(error: unknown): unknown {
  return error instanceof StoreUnavailable ? new PartnerGraphError('store-unavailable') : error
}

function isErrorKey(text: string | null): text is ErrorKey {
  return text !== null && Object.hasOwn(catalogue, text)
}
