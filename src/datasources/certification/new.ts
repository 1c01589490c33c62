/** Business information on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 6. */
import { bind } from '../../generations/operation.ts'
import { contractEntity } from '../invoices/model.ts'
import { request } from '../request.ts'
import { body, codeOrNull, textOrNull } from '../wire.ts'
import { certificationState, taxpayerType, type Certification, type CertificationSubmission } from './model.ts'

export const certificationNew = bind<null, Certification>(['ShowBusinessCertification'], {
  plan: () => ({ requests: [request('ShowBusinessCertification', {})] }),
  merge: ([answer]) => readCertification(answer),
})

export const certificationSubmitNew = bind<CertificationSubmission, Certification>(['SubmitBusinessCertification'], {
  plan: (submission) => ({
    requests: [
      request('SubmitBusinessCertification', {
        body: {
          company_name: submission.companyName,
          contact_name: submission.contactName,
          contact_email: submission.contactEmail,
          bank_account_name: submission.bankAccountName,
          bank_name: submission.bankName,
          bank_branch: submission.bankBranch,
          bank_account: submission.bankAccount,
          currency: submission.currency,
          taxpayer_type: submission.taxpayerType,
          taxpayer_id: submission.taxpayerId,
        },
      }),
    ],
  }),
  merge: ([answer]) => readCertification(answer),
  inputs: {
    company_name: 'input.companyName',
    contact_name: 'input.contactName',
    contact_email: 'input.contactEmail',
    bank_account_name: 'input.bankAccountName',
    bank_name: 'input.bankName',
    bank_branch: 'input.bankBranch',
    bank_account: 'input.bankAccount',
    currency: 'input.currency',
    taxpayer_type: 'input.taxpayerType',
    taxpayer_id: 'input.taxpayerId',
  },
})

/** The amount goes out as text, as the contract's example writes it. */
export const bankAmountVerifyNew = bind<string, Certification>(['VerifyBusinessBankAmount'], {
  plan: (amount) => ({ requests: [request('VerifyBusinessBankAmount', { body: { amount } })] }),
  merge: ([answer]) => readCertification(answer),
  inputs: { amount: 'input.amount' },
})

function readCertification(answer: unknown): Certification {
  const row = body(answer)
  const state = codeOrNull(row, 'state')
  const entity = codeOrNull(row, 'contract_entity')
  const taxpayer = codeOrNull(row, 'taxpayer_type')
  return {
    state: certificationState.read(state),
    stateCode: state,
    rejectReason: textOrNull(row, 'reject_reason'),
    contractEntity: contractEntity.read(entity),
    contractEntityCode: entity,
    companyName: textOrNull(row, 'company_name'),
    contactName: textOrNull(row, 'contact_name'),
    contactEmail: textOrNull(row, 'contact_email'),
    bankAccountName: textOrNull(row, 'bank_account_name'),
    bankName: textOrNull(row, 'bank_name'),
    bankBranch: textOrNull(row, 'bank_branch'),
    bankAccount: textOrNull(row, 'bank_account'),
    currency: textOrNull(row, 'currency'),
    taxpayerType: taxpayerType.read(taxpayer),
    taxpayerTypeCode: taxpayer,
    taxpayerId: textOrNull(row, 'taxpayer_id'),
  }
}
