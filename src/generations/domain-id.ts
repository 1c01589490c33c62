/** Old paths carry the partner's account id: without it, a policy that chooses one of them must end the start, and may not be set. */
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { bindingOn } from './available.ts'
import { choose } from './choice.ts'
import { ConfigFileError } from './config-file.ts'
import { everyTenant, fromFile, noEnds } from './live-policy.ts'
import type { AnyOperation } from './operation.ts'
import type { Policy } from './policy.ts'
import type { InForce } from './setting.ts'
import type { Site } from './site.ts'

/**
 * Throws ConfigFileError when a binding that the file may choose needs the partner's own account id in its path and there is none.
 * @param options.tenant whose account id it is; left out: that of all
 */
export function requireDomainId(options: { operations: readonly AnyOperation[]; policy: Policy; site: Site; domainId: string | null; tenant?: string }): void {
  if (options.domainId !== null) return
  const live = fromFile(options.policy)
  for (const operation of options.operations) {
    const needs = needsAccountId(operation, live.of(operation, options.tenant ?? everyTenant), options.site)
    if (needs) {
      throw new ConfigFileError(
        `HUAWEICLOUD_SDK_DOMAIN_ID is not set, but the policy answers ${operation.name} on ${needs.generation}, and the path of ${needs.operationId} carries it`,
      )
    }
  }
}

/** The endpoint with the partner's account id in its path that a policy may have asked first, or for comparing; null when none is. */
export function needsAccountId(operation: AnyOperation, policy: InForce, site: Site): { readonly generation: 'old' | 'new'; readonly operationId: OperationId } | null {
  const moves = policy.setting.use !== 'old' && policy.setting.use !== 'new'
  const sides = moves ? [true, false] : [policy.newPercent > 50]
  for (const isOnNewSide of sides) {
    const chosen = choose(operation, { policy, site, ends: noEnds, tenant: everyTenant, isOnNewSide })
    const operationId = chosen && bindingOn(operation, chosen.first, site)?.operationIds.find(carriesPartnerId)
    if (chosen && operationId) return { generation: chosen.first, operationId }
  }
  return null
}

function carriesPartnerId(id: OperationId): boolean {
  const { pathParameters, callers } = contractOperations[id]
  return callers.includes('partner') && pathParameters.some((name) => name === 'partner_id' || name === 'domain_id')
}
