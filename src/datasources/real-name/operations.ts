/** The logical operations of real-name authentication; how its review ended is asked of the customer. */
import { operation } from '../../generations/operation.ts'
import { applyEnterpriseNew, applyIndividualNew, changeToEnterpriseNew } from './new.ts'
import { applyEnterpriseOld, applyIndividualOld, changeToEnterpriseOld } from './old.ts'

export const realNameApplyIndividual = operation({ name: 'realName.applyIndividual', safety: 'write', old: applyIndividualOld, new: applyIndividualNew })
export const realNameApplyEnterprise = operation({ name: 'realName.applyEnterprise', safety: 'write', old: applyEnterpriseOld, new: applyEnterpriseNew })
export const realNameChangeToEnterprise = operation({ name: 'realName.changeToEnterprise', safety: 'write', old: changeToEnterpriseOld, new: changeToEnterpriseNew })
