/** What resolvers ask of bills. The lists of bills are pinned: they say which generation answered, and go on on it. */
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Outcome } from '../../generations/switch.ts'
import { offsetPage, type Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type { IncentivePolicy, IncentivePolicyArgs } from './incentive-policies.ts'
import type { ConsumptionRecord, ConsumptionRecordArgs, MonthlyBill, MonthlyBillArgs } from './model.ts'
import type {
  BillTransaction,
  BillTransactionArgs,
  ConsumingCustomer,
  ConsumingCustomerArgs,
  MonthlySummaryArgs,
  MonthlySummaryPage,
  ResourceBill,
  ResourceBillArgs,
  ResourceRecord,
  ResourceRecordArgs,
} from './model-own.ts'
import {
  consumingCustomers,
  consumptionRecords,
  incentivePolicies,
  monthlyBills,
  monthlySummary,
  resourceBills,
  resourceRecords,
  transactions,
} from './operations.ts'

export interface BillingSource {
  /** A page of a customer's consumption records. `pin`: the generation that the list began on; null on its first page. */
  consumptionRecords(args: ConsumptionRecordArgs, pin: Generation | null): Promise<Outcome<Page<ConsumptionRecord>>>
  /** A page of customers' monthly bills. `pin`: the generation that the list began on; null on its first page. */
  monthlyBills(args: MonthlyBillArgs, pin: Generation | null): Promise<Outcome<Page<MonthlyBill>>>
  /** A page of the incentive policies in force at the end of a month. */
  incentivePolicies(args: IncentivePolicyArgs): Promise<Page<IncentivePolicy>>
  /** A page of the customers who consumed in a month, those that have left since among them. */
  consumingCustomers(args: ConsumingCustomerArgs): Promise<Page<ConsumingCustomer>>
  /** A page of a customer's transaction bill, asked for as the customer. */
  transactions(args: BillTransactionArgs): Promise<Page<BillTransaction>>
  /** A page of what a customer's resources consumed, asked for as the customer. `pin`: as above. */
  resourceRecords(args: ResourceRecordArgs, pin: Generation | null): Promise<Outcome<Page<ResourceRecord>>>
  /** A page of what a customer's resources cost, asked for as the customer. `pin`: as above. */
  resourceBills(args: ResourceBillArgs, pin: Generation | null): Promise<Outcome<Page<ResourceBill>>>
  /** A page of a customer's monthly summary with the month's sums, asked for as the customer. `pin`: as above. */
  monthlySummary(args: MonthlySummaryArgs, pin: Generation | null): Promise<Outcome<MonthlySummaryPage>>
}

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createBillingSource({ runtime, scope }: SourceContext): BillingSource {
  const { generations, kept, rules } = runtime
  const policies = async (args: IncentivePolicyArgs) => (await generations.run(incentivePolicies, args, scope)).model
  return {
    consumptionRecords: (args, pin) => generations.run(consumptionRecords, args, scope, pin ? { pin } : {}),
    monthlyBills: (args, pin) => generations.run(monthlyBills, args, scope, pin ? { pin } : {}),
    incentivePolicies: async (args) => (await kept.one(rules.incentivePolicies, args, scope, () => policies(args))) ?? offsetPage([], 0, args),
    consumingCustomers: async (args) => (await generations.run(consumingCustomers, args, scope)).model,
    transactions: async (args) => (await generations.run(transactions, args, scope)).model,
    resourceRecords: (args, pin) => generations.run(resourceRecords, args, scope, pin ? { pin } : {}),
    resourceBills: (args, pin) => generations.run(resourceBills, args, scope, pin ? { pin } : {}),
    monthlySummary: (args, pin) => generations.run(monthlySummary, args, scope, pin ? { pin } : {}),
  }
}
