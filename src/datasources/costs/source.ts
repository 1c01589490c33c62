/** What resolvers ask of a customer's costs. Every call is the customer's own. */
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { CostGroup, CostGroupArgs, MonthlyCost, MonthlyCostArgs } from './model.ts'
import { costGroups, monthlyCosts } from './operations.ts'

export interface CostsSource {
  /** A page of the amortized costs of a month. */
  monthly(args: MonthlyCostArgs): Promise<Page<MonthlyCost>>
  /** A page of costs, added up by the dimensions that are asked for. */
  groups(args: CostGroupArgs): Promise<Page<CostGroup>>
}

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createCostsSource({ runtime: { generations }, scope }: SourceContext): CostsSource {
  return {
    monthly: async (args) => (await generations.run(monthlyCosts, args, scope)).model,
    groups: async (args) => (await generations.run(costGroups, args, scope)).model,
  }
}
