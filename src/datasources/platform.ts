/** The id that Huawei gave the partner's sales platform (`xaccount_type`): what a caller names, or else the site's own. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Runtime } from './runtime.ts'

/** Throws BAD_USER_INPUT when neither the input nor the site file names one. */
export function platformIdOf(given: string | undefined, { site }: Pick<Runtime, 'site'>): string {
  const platformId = given ?? site.agency
  if (platformId === null) throw new PartnerGraphError('argument-required', { argument: 'input.platformId' })
  return platformId
}
