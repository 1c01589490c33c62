/** The logical operations of registering a customer. */
import { operation } from '../../generations/operation.ts'
import { customerCreateNew, registrationCheckNew, verificationCodeNew } from './new.ts'
import { customerCreateOld, registrationCheckOld, verificationCodeOld } from './old.ts'

/** The steps of one registration: on one side for a caller, as no customer is there yet. */
const group = 'registration'

export const registrationCheck = operation({ name: 'customer.registrationCheck', safety: 'read', group, old: registrationCheckOld, new: registrationCheckNew })
export const verificationCodeSend = operation({ name: 'verificationCode.send', safety: 'write', group, old: verificationCodeOld, new: verificationCodeNew })
export const customerCreate = operation({ name: 'customer.create', safety: 'write', group, old: customerCreateOld, new: customerCreateNew })
