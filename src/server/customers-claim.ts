/** The customers that a caller is restricted to, as its credential says. */

/** An id of the contracts has at most 64 characters. */
const customerId = /^[\w.-]{1,64}$/

/**
 * Reads a claim: a list of the vendor's customer ids, or one text with blanks between.
 * @returns null for anything else: a restriction that cannot be read is no restriction that is kept to. None is no customer.
 */
export function customersOf(claim: unknown): ReadonlySet<string> | null {
  const ids: unknown = typeof claim === 'string' ? claim.split(' ').filter((id) => id !== '') : claim
  return Array.isArray(ids) && ids.every((id) => typeof id === 'string' && customerId.test(id)) ? new Set(ids) : null
}
