/** The logical operations of the business certification. The partner console alone answers them: there is no old generation. */
import { operation } from '../../generations/operation.ts'
import { bankAmountVerifyNew, certificationNew, certificationSubmitNew } from './new.ts'

export const businessCertification = operation({ name: 'businessCertification.details', safety: 'read', new: certificationNew })
export const businessCertificationSubmit = operation({ name: 'businessCertification.submit', safety: 'write', new: certificationSubmitNew })
export const businessBankAmountVerify = operation({ name: 'businessCertification.verifyAmount', safety: 'write', new: bankAmountVerifyNew })
