/** What resolvers ask of bills. The lists of bills are pinned: they say which generation answered, and go on on it. */
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Outcome } from '../../generations/switch.ts'
import { offsetPage, type Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { IncentivePolicy, IncentivePolicyArgs } from './incentive-policies.ts'
import type { ConsumptionRecord, ConsumptionRecordArgs, MonthlyBill, MonthlyBillArgs } from './model.ts'
import { consumptionRecords, incentivePolicies, monthlyBills } from './operations.ts'

export interface BillingSource {
  /** A page of a customer's consumption records. `pin`: the generation that the list began on; null on its first page. */
  consumptionRecords(args: ConsumptionRecordArgs, pin: Generation | null): Promise<Outcome<Page<ConsumptionRecord>>>
  /** A page of customers' monthly bills. `pin`: the generation that the list began on; null on its first page. */
  monthlyBills(args: MonthlyBillArgs, pin: Generation | null): Promise<Outcome<Page<MonthlyBill>>>
  /** A page of the incentive policies in force at the end of a month. */
  incentivePolicies(args: IncentivePolicyArgs): Promise<Page<IncentivePolicy>>
}

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createBillingSource({ runtime, scope }: SourceContext): BillingSource {
  const { generations, kept, rules } = runtime
  const policies = async (args: IncentivePolicyArgs) => (await generations.run(incentivePolicies, args, scope)).model
  return {
    consumptionRecords: (args, pin) => generations.run(consumptionRecords, args, scope, pin ? { pin } : {}),
    monthlyBills: (args, pin) => generations.run(monthlyBills, args, scope, pin ? { pin } : {}),
    incentivePolicies: async (args) => (await kept.one(rules.incentivePolicies, args, scope, () => policies(args))) ?? offsetPage([], 0, args),
  }
}
