import { describe, expect, it } from 'vitest'
import { clientTokenOf } from '#src/datasources/client-token.ts'

describe('the token of a write', () => {
  it('is the same for the same key, and another one for any other write', () => {
    const token = clientTokenOf({ mutation: 'invoiceRequest', idempotencyKey: 'a' })
    expect(clientTokenOf({ mutation: 'invoiceRequest', idempotencyKey: 'a' })).toBe(token)
    expect(clientTokenOf({ mutation: 'invoiceRequest', idempotencyKey: 'b' })).not.toBe(token)
    expect(clientTokenOf({ mutation: 'invoiceReturn', idempotencyKey: 'a' })).not.toBe(token)
  })

  it('has the contract\'s length whatever the key\'s, and does not tell it', () => {
    for (const idempotencyKey of ['1', 'k'.repeat(128)]) expect(clientTokenOf({ mutation: 'm', idempotencyKey })).toMatch(/^[\da-f]{64}$/)
  })
})
