/** What resolvers ask when a customer registers. */
import type { SourceContext } from '../runtime.ts'
import type { VerificationCodeArgs } from './model.ts'
import { verificationCodeSend } from './operations.ts'

export interface RegistrationSource {
  /** Sends a message with a code; every call sends another one. */
  sendVerificationCode(args: VerificationCodeArgs): Promise<void>
}

/** Builds the source of one GraphQL operation. */
export function createRegistrationSource({ runtime, scope }: SourceContext): RegistrationSource {
  const { generations } = runtime
  return {
    async sendVerificationCode(args) {
      await generations.run(verificationCodeSend, args, scope)
    },
  }
}
