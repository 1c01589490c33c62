/** Which generations of an operation a site has. Pure. */
import { PartnerGraphError, type Generation } from '../errors/partner-graph-error.ts'
import { bindingsOf, type AnyBinding, type AnyOperation } from './operation.ts'
import { isAnswering, statusOn, type Site } from './site.ts'

/** Why a generation of an operation cannot be chosen on a site, or null when it can. */
export function obstacleTo(operation: AnyOperation, generation: Generation, site: Site): PartnerGraphError | null {
  if (!operation[generation]) return new PartnerGraphError('policy-generation-missing', { operation: operation.name, generation })
  const gone = bindingsOf(operation, generation).map(({ operationIds }) => operationIds.find((id) => !isAnswering(site, id)))
  if (gone.includes(undefined)) return null
  const retired = gone.find((id) => id !== undefined && statusOn(site, id) === 'retired')
  return retired === undefined
    ? new PartnerGraphError('policy-endpoint-elsewhere', { endpoints: gone.join(', '), site: site.name })
    : new PartnerGraphError('policy-endpoint-retired', { endpoints: retired })
}

/** The binding that stands for a generation on a site: the latest one that the site still has; null when it has none. */
export function bindingOn<B extends AnyBinding>(operation: Bindings<B>, generation: Generation, site: Site): B | null {
  return bindingsOf(operation, generation).find(({ operationIds }) => operationIds.every((id) => isAnswering(site, id))) ?? null
}

/** Whether a site has both generations of an operation, so that there is something to move between. */
export function hasBoth(operation: Bindings<AnyBinding>, site: Site): boolean {
  return bindingOn(operation, 'old', site) !== null && bindingOn(operation, 'new', site) !== null
}

interface Bindings<B> {
  readonly old: B | null
  readonly new: B | null
  readonly earlier: readonly B[]
}
