/** The logical operations of bills, and of the policies that say what of a bill earns incentives. */
import { operation } from '../../generations/operation.ts'
import { policiesNew } from './incentive-policies.ts'
import { consumptionRecordsNew, monthlyBillsNew } from './new.ts'
import { consumptionRecordsOld, monthlyBillsOld } from './old.ts'

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
