/**
 * The console's state machines by the name of what they are of. The tables stand beside this file; the sandbox's
 * handlers, its control API, docs/state-machines.md and tests read them, and nothing of the service does.
 */
import { certificationMachine, payoutMachine, statementMachine } from './incentive-machines.ts'
import { applicationMachine, linkMachine, onboardingMachine, specialistMachine } from './program-machines.ts'

export const stateMachines = {
  statement: statementMachine,
  payout: payoutMachine,
  certification: certificationMachine,
  onboarding: onboardingMachine,
  application: applicationMachine,
  link: linkMachine,
  specialist: specialistMachine,
} as const
