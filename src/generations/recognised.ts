/**
 * Refuses an answer that is not the operation's at all. The contracts make nearly every field optional, so that to a
 * mapping the page of a captive gateway, or `{}`, would be an empty list: "this partner has no customers".
 */
import { contractOperations } from '../generated/operations.ts'
import { ContractBroken } from './contract-broken.ts'
import type { PlannedRequest } from './operation.ts'

/**
 * The same bodies.
 * @throws ContractBroken for an object that has not one of the names in its operation's list answer.
 */
export function recognised(requests: readonly PlannedRequest[], bodies: readonly unknown[]): readonly unknown[] {
  for (const [index, body] of bodies.entries()) {
    const request = requests[index]
    const names = request ? contractOperations[request.operationId].listAnswerFields : []
    if (names.length === 0 || typeof body !== 'object' || body === null || Array.isArray(body)) continue
    if (!names.some((name) => Object.hasOwn(body, name))) throw new ContractBroken('body', `has none of the contract's fields (${names.join(', ')})`)
  }
  return bodies
}
