/** The logical operations of registering a customer. */
import { operation } from '../../generations/operation.ts'
import { customerCreateNew, registrationCheckNew, verificationCodeNew } from './new.ts'
import { customerCreateOld, registrationCheckOld, verificationCodeOld } from './old.ts'

export const registrationCheck = operation({ name: 'customer.registrationCheck', safety: 'read', old: registrationCheckOld, new: registrationCheckNew })
export const verificationCodeSend = operation({ name: 'verificationCode.send', safety: 'write', old: verificationCodeOld, new: verificationCodeNew })
export const customerCreate = operation({ name: 'customer.create', safety: 'write', old: customerCreateOld, new: customerCreateNew })
