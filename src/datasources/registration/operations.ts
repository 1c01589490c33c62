/** The logical operations of registering a customer. */
import { operation } from '../../generations/operation.ts'
import { verificationCodeNew } from './new.ts'
import { verificationCodeOld } from './old.ts'

export const verificationCodeSend = operation({ name: 'verificationCode.send', safety: 'write', old: verificationCodeOld, new: verificationCodeNew })
