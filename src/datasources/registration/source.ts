/** What resolvers ask when a customer registers. */
import { platformIdOf } from '../platform.ts'
import type { SourceContext } from '../runtime.ts'
import type { CreatedCustomer, CustomerCreation, RegistrationCheck, RegistrationCheckArgs, VerificationCodeArgs } from './model.ts'
import { customerCreate, registrationCheck, verificationCodeSend } from './operations.ts'

/** What a caller gives of a customer to create; the platform may be the site's. */
export type CustomerCreationInput = Omit<CustomerCreation, 'platformId'> & { readonly platformId?: string }

export interface RegistrationSource {
  /** Whether a name, an address or a phone may register. */
  check(args: RegistrationCheckArgs): Promise<RegistrationCheck>
  /** Sends a message with a code; every call sends another one. */
  sendVerificationCode(args: VerificationCodeArgs): Promise<void>
  /** Creates a customer. Rejects with BAD_USER_INPUT when neither the input nor the site file names the platform. */
  create(input: CustomerCreationInput): Promise<CreatedCustomer>
}

/** Builds the source of one GraphQL operation. */
export function createRegistrationSource({ runtime, scope }: SourceContext): RegistrationSource {
  const { generations } = runtime
  return {
    check: async (args) => (await generations.run(registrationCheck, args, scope)).model,
    async sendVerificationCode(args) {
      await generations.run(verificationCodeSend, args, scope)
    },
    async create(input) {
      const platformId = platformIdOf(input.platformId, runtime)
      return (await generations.run(customerCreate, { ...input, platformId }, scope)).model
    },
  }
}
