/** The logical operations of real-name authentication; how its review ended is asked of the customer. */
import { operation } from '../../generations/operation.ts'
import { applyEnterpriseNew, applyIndividualNew, changeToEnterpriseNew } from './new.ts'
import { applyEnterpriseOld, applyIndividualOld, changeToEnterpriseOld } from './old.ts'

const entity = ({ customerId }: { readonly customerId: string }) => customerId

export const realNameApplyIndividual = operation({ name: 'realName.applyIndividual', safety: 'write', entity, old: applyIndividualOld, new: applyIndividualNew })
export const realNameApplyEnterprise = operation({ name: 'realName.applyEnterprise', safety: 'write', entity, old: applyEnterpriseOld, new: applyEnterpriseNew })
export const realNameChangeToEnterprise = operation({ name: 'realName.changeToEnterprise', safety: 'write', entity, old: changeToEnterpriseOld, new: changeToEnterpriseNew })
