/** What resolvers ask of real-name authentication. */
import { platformIdOf } from '../platform.ts'
import type { SourceContext } from '../runtime.ts'
import type { Applied, EnterpriseApplication, IndividualApplication } from './model.ts'
import { realNameApplyEnterprise, realNameApplyIndividual, realNameChangeToEnterprise } from './operations.ts'

/** What a caller gives; the platform may be the site's. */
type Given<Application> = Omit<Application, 'platformId'> & { readonly platformId?: string }
export type IndividualGiven = Given<IndividualApplication>
export type EnterpriseGiven = Given<EnterpriseApplication>

/** Each application is sent once. Rejects with BAD_USER_INPUT when neither the input nor the site file names the platform. */
export interface RealNameSource {
  /** Applies for a person's authentication. */
  applyIndividual(given: IndividualGiven): Promise<Applied>
  /** Applies for an organisation's authentication. */
  applyEnterprise(given: EnterpriseGiven): Promise<Applied>
  /** Applies for making an authenticated person an organisation. */
  changeToEnterprise(given: EnterpriseGiven): Promise<Applied>
}

/** Builds the source of one GraphQL operation. */
export function createRealNameSource({ runtime, scope }: SourceContext): RealNameSource {
  const { generations } = runtime
  const whole = <Application extends { readonly platformId?: string }>(given: Application) => ({ ...given, platformId: platformIdOf(given.platformId, runtime) })
  return {
    applyIndividual: async (given) => (await generations.run(realNameApplyIndividual, whole(given), scope)).model,
    applyEnterprise: async (given) => (await generations.run(realNameApplyEnterprise, whole(given), scope)).model,
    changeToEnterprise: async (given) => (await generations.run(realNameChangeToEnterprise, whole(given), scope)).model,
  }
}
