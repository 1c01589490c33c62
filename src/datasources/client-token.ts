/**
 * The console contract's `client_token`: within a day the same token with the same body gives the first result, another body is
 * refused (PCM.0409). It is a second net below the journal, which never sends a write twice.
 */
import { createHash } from 'node:crypto'
import type { WriteRequest } from './receipts/model.ts'

/** The token of a write: always the same for its idempotency key, 64 characters, and the key cannot be read from it. */
export function clientTokenOf({ mutation, idempotencyKey }: Pick<WriteRequest, 'mutation' | 'idempotencyKey'>): string {
  return createHash('sha256').update(JSON.stringify([mutation, idempotencyKey])).digest('hex')
}
