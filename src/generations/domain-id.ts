/** Old paths carry the partner's account id: without it, a policy that chooses one of them must end the start. */
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { ConfigFileError } from './config-file.ts'
import { chosenByFile } from './live-policy.ts'
import type { AnyOperation } from './operation.ts'
import { bindingOn, type Policy } from './policy.ts'
import type { Site } from './site.ts'

/** Throws ConfigFileError when a chosen binding needs the partner's own account id in its path and there is none. */
export function requireDomainId(options: { operations: readonly AnyOperation[]; policy: Policy; site: Site; domainId: string | null }): void {
  if (options.domainId !== null) return
  for (const operation of options.operations) {
    const chosen = chosenByFile(operation, options.policy, options.site)
    const needs = chosen && bindingOn(operation, chosen.first, options.site)?.operationIds.find(carriesPartnerId)
    if (needs) {
      throw new ConfigFileError(
        `HUAWEICLOUD_SDK_DOMAIN_ID is not set, but the policy answers ${operation.name} on ${chosen.first}, and the path of ${needs} carries it`,
      )
    }
  }
}

function carriesPartnerId(id: OperationId): boolean {
  const { pathParameters, callers } = contractOperations[id]
  return callers.includes('partner') && pathParameters.some((name) => name === 'partner_id' || name === 'domain_id')
}
