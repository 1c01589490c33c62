/** The logical operations of the company. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { applyNew, cancelNew, cancelWithdrawNew, inviteNew, membersNew, unlinkNew } from './new-members.ts'
import { developmentPathsNew, onboardingApplyNew, onboardingNew, profileNew, updateProfileNew } from './new.ts'

export const onboardingDetails = operation({ name: 'onboarding.details', safety: 'read', new: onboardingNew })
export const onboardingApply = operation({ name: 'onboarding.apply', safety: 'write', new: onboardingApplyNew })
export const companyProfile = operation({ name: 'company.profile', safety: 'read', new: profileNew })
export const companyUpdateProfile = operation({ name: 'company.updateProfile', safety: 'write', new: updateProfileNew })
export const companyDevelopmentPaths = operation({ name: 'company.developmentPaths', safety: 'read', new: developmentPathsNew })
export const specialistList = operation({ name: 'projectSpecialist.list', safety: 'read', new: membersNew })
export const specialistInvite = operation({ name: 'projectSpecialist.invite', safety: 'write', new: inviteNew })
export const specialistApply = operation({ name: 'projectSpecialist.apply', safety: 'write', new: applyNew })
export const specialistCancel = operation({ name: 'projectSpecialist.cancel', safety: 'write', new: cancelNew })
export const specialistCancelWithdraw = operation({ name: 'projectSpecialist.cancelWithdraw', safety: 'write', new: cancelWithdrawNew })
export const specialistUnlink = operation({ name: 'projectSpecialist.unlink', safety: 'write', new: unlinkNew })
