/** What resolvers ask of the business certification. */
import type { SourceContext } from '../runtime.ts'
import type { Certification, CertificationSubmission } from './model.ts'
import { businessBankAmountVerify, businessCertification, businessCertificationSubmit } from './operations.ts'

export interface CertificationSource {
  /** The partner's own, as it stands. */
  own(): Promise<Certification>
  /** Submits the whole of it, for the first time or as a change. */
  submit(submission: CertificationSubmission): Promise<void>
  /** Names the amount that came to the bank account: canonical decimal in yuan. */
  verifyAmount(amount: string): Promise<void>
}

/** Builds the source of one GraphQL operation. */
export function createCertificationSource({ runtime: { generations }, scope }: SourceContext): CertificationSource {
  return {
    own: async () => (await generations.run(businessCertification, null, scope)).model,
    async submit(submission) {
      await generations.run(businessCertificationSubmit, submission, scope)
    },
    async verifyAmount(amount) {
      await generations.run(businessBankAmountVerify, amount, scope)
    },
  }
}
