/** The logical operations of a customer's costs. */
import { operation } from '../../generations/operation.ts'
import { costGroupsNew, monthlyCostsNew } from './new.ts'

export const monthlyCosts = operation({ name: 'cost.monthly', safety: 'read', new: monthlyCostsNew })
export const costGroups = operation({ name: 'cost.groups', safety: 'read', new: costGroupsNew })
