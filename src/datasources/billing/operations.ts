/** The logical operations of bills, and of the policies that say what of a bill earns incentives. */
import { operation } from '../../generations/operation.ts'
import { policiesNew } from './incentive-policies.ts'
import { consumptionRecordsNew, monthlyBillsNew } from './new.ts'
import { consumingCustomersNew, monthlySummaryNew, resourceBillsNew, resourceRecordsNew, transactionsNew } from './new-own.ts'
import { consumptionRecordsOld, monthlyBillsOld } from './old.ts'
import { monthlySummaryOld, resourceBillsOld, resourceRecordsOld } from './old-own.ts'

/** Pinned: old has one list for each charging mode, one after the other; new has all modes in one list. */
export const consumptionRecords = operation({
  name: 'billing.consumptionRecords',
  safety: 'read',
  pinned: true,
  old: consumptionRecordsOld,
  new: consumptionRecordsNew,
})

/** Pinned: new has a row for each resource type and a list for each charging mode, old has neither. */
export const monthlyBills = operation({ name: 'billing.monthlyBills', safety: 'read', pinned: true, old: monthlyBillsOld, new: monthlyBillsNew })

export const incentivePolicies = operation({ name: 'incentive.policies', safety: 'read', new: policiesNew })

export const consumingCustomers = operation({ name: 'billing.consumingCustomers', safety: 'read', new: consumingCustomersNew })
export const transactions = operation({ name: 'billing.transactions', safety: 'read', new: transactionsNew })

/** Pinned, as all of a customer's own bills that old has: one list for each charging mode there, one after the other; no modes but two. */
export const resourceRecords = operation({ name: 'billing.resourceRecords', safety: 'read', pinned: true, old: resourceRecordsOld, new: resourceRecordsNew })
export const resourceBills = operation({ name: 'billing.resourceBills', safety: 'read', pinned: true, old: resourceBillsOld, new: resourceBillsNew })

/** Pinned: old splits its rows by region, new does not. */
export const monthlySummary = operation({ name: 'billing.monthlySummary', safety: 'read', pinned: true, old: monthlySummaryOld, new: monthlySummaryNew })
