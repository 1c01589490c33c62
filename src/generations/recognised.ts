/**
 * Refuses an answer that is not the operation's at all. The contracts make nearly every field optional, so that to a
 * mapping the page of a captive gateway would be an empty list: "this partner has no customers". An answer that says
 * nothing at all is an empty list: the contracts allow a list without rows to be left out.
 */
import { contractOperations } from '../generated/operations.ts'
import { ContractBroken } from './contract-broken.ts'
import type { PlannedRequest } from './operation.ts'

/**
 * The same bodies.
 * @throws ContractBroken for an object that says something, but nothing under a name of its operation's list answer.
 */
export function recognised(requests: readonly PlannedRequest[], bodies: readonly unknown[]): readonly unknown[] {
  for (const [index, body] of bodies.entries()) {
    const request = requests[index]
    const names = request ? contractOperations[request.operationId].listAnswerFields : []
    if (names.length === 0 || typeof body !== 'object' || body === null || Array.isArray(body)) continue
    if (saysNothing(body)) continue
    if (!names.some((name) => Object.hasOwn(body, name))) throw new ContractBroken('body', `has none of the contract's fields (${names.join(', ')})`)
  }
  return bodies
}

/** No member besides the envelope of the old generation. */
function saysNothing(body: object): boolean {
  return Object.keys(body).every((name) => name === 'error_code' || name === 'error_msg')
}
