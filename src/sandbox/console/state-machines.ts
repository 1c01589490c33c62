/**
 * The console's state machines by the name of what they are of. The tables stand beside this file; the sandbox's
 * handlers, its control API, docs/state-machines.md and tests read them, and nothing of the service does.
 */
import type { OperationId } from '../../generated/operations.ts'
import { certificationMachine, payoutMachine, statementMachine } from './incentive-machines.ts'
import { invoiceMachine } from './invoice-machine.ts'
import type { StateMachine } from './machine.ts'
import { applicationMachine, linkMachine, onboardingMachine, specialistMachine } from './program-machines.ts'

/** A machine as those see it who look at all of them. */
export type AnyMachine = StateMachine<string, OperationId, string>

/** What a machine is of. */
export interface Machinery {
  readonly title: string
  /** What its variants differ in; '' where it has none. */
  readonly differIn: string
  /** The control API's call that makes the moves that are no partner's. */
  readonly control: string
  readonly machine: AnyMachine
}

const events = 'POST /__sandbox/console/events'

export const stateMachines = {
  invoice: { title: 'Invoices', differIn: 'the medium', control: 'POST /__sandbox/invoices/events', machine: invoiceMachine },
  statement: { title: 'Incentive statements', differIn: '', control: events, machine: statementMachine },
  payout: { title: 'Payout orders', differIn: 'the payout method', control: events, machine: payoutMachine },
  certification: { title: 'Business-information certification', differIn: '', control: events, machine: certificationMachine },
  onboarding: { title: 'Onboarding', differIn: 'what the automatic check of the company says', control: events, machine: onboardingMachine },
  application: { title: 'Program applications', differIn: '', control: events, machine: applicationMachine },
  link: { title: 'Links to members', differIn: 'whether the member is a specialist in office', control: events, machine: linkMachine },
  specialist: { title: 'Project specialists', differIn: 'the state of the link', control: events, machine: specialistMachine },
} as const satisfies Readonly<Record<string, Machinery>>
