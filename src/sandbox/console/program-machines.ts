/** State machines of the partner domain: onboarding, program applications, links to members, project specialists. */
import type { StateMachine } from './machine.ts'

export type OnboardingState =
  | 'NOT_REGISTERED' | 'REAL_NAME_REQUIRED' | 'READY_TO_APPLY' | 'IN_REVIEW' | 'REJECTED' | 'ONBOARDED'
export type OnboardingOperation = 'ApplyOnboarding'
export type OnboardingEvent = 'register' | 'verify' | 'approve' | 'reject'

const passes = ['CHECK_PASSES']
const fails = ['CHECK_FAILS']

/** billing-incentives.openapi.yaml `OnboardingState`. The variant is what the automatic check of the account says. */
export const onboardingMachine: StateMachine<OnboardingState, OnboardingOperation, OnboardingEvent> = {
  schema: 'OnboardingState',
  initial: 'NOT_REGISTERED',
  states: {
    NOT_REGISTERED: 'no account with Huawei Cloud opened',
    REAL_NAME_REQUIRED: 'enterprise real-name authentication missing',
    READY_TO_APPLY: 'may apply',
    IN_REVIEW: 'the automatic check failed: manual review',
    REJECTED: 'refused; correct it and apply again',
    ONBOARDED: 'member of the partner network',
  },
  variants: ['CHECK_PASSES', 'CHECK_FAILS'],
  operations: ['ApplyOnboarding'],
  events: {
    register: 'the account is registered',
    verify: 'the enterprise is verified by its real name',
    approve: 'the review accepts the application',
    reject: 'the review refuses the application',
  },
  moves: [
    { on: 'register', from: 'NOT_REGISTERED', to: 'REAL_NAME_REQUIRED' },
    { on: 'verify', from: 'REAL_NAME_REQUIRED', to: 'READY_TO_APPLY' },
    { on: 'ApplyOnboarding', from: 'READY_TO_APPLY', to: 'ONBOARDED', only: passes },
    { on: 'ApplyOnboarding', from: 'READY_TO_APPLY', to: 'IN_REVIEW', only: fails },
    { on: 'approve', from: 'IN_REVIEW', to: 'ONBOARDED', days: 1 },
    { on: 'reject', from: 'IN_REVIEW', to: 'REJECTED' },
    { on: 'ApplyOnboarding', from: 'REJECTED', to: 'IN_REVIEW' },
  ],
  refusals: [
    { on: 'ApplyOnboarding', from: ['NOT_REGISTERED', 'REAL_NAME_REQUIRED'], status: 403, code: 'PCM.PRG.0001' },
    { on: 'ApplyOnboarding', from: ['IN_REVIEW', 'ONBOARDED'], status: 409, code: 'PCM.PRG.0002' },
  ],
}

export type ApplicationState = 'DRAFT' | 'IN_REVIEW' | 'AGREEMENT_PENDING' | 'APPROVED' | 'REJECTED' | 'WITHDRAWN'
export type ApplicationOperation = 'WithdrawProgramApplication'
export type ApplicationEvent = 'approve' | 'reject' | 'sign'

/** billing-incentives.openapi.yaml `ProgramApplicationState`. Drafts are made by hand in the console only. */
export const applicationMachine: StateMachine<ApplicationState, ApplicationOperation, ApplicationEvent> = {
  schema: 'ProgramApplicationState',
  initial: 'IN_REVIEW',
  states: {
    DRAFT: 'not submitted',
    IN_REVIEW: 'under review',
    AGREEMENT_PENDING: 'approved, the agreement is to be signed',
    APPROVED: 'joined, or at the higher level',
    REJECTED: 'refused',
    WITHDRAWN: 'withdrawn by the partner',
  },
  variants: [],
  operations: ['WithdrawProgramApplication'],
  events: {
    approve: 'the review accepts the application',
    reject: 'the review refuses the application',
    sign: 'the agreement is signed',
  },
  moves: [
    { on: 'WithdrawProgramApplication', from: 'DRAFT', to: 'WITHDRAWN' },
    { on: 'WithdrawProgramApplication', from: 'IN_REVIEW', to: 'WITHDRAWN' },
    { on: 'approve', from: 'IN_REVIEW', to: 'AGREEMENT_PENDING', days: 1 },
    { on: 'reject', from: 'IN_REVIEW', to: 'REJECTED' },
    { on: 'sign', from: 'AGREEMENT_PENDING', to: 'APPROVED', days: 1 },
  ],
  refusals: [{ on: 'WithdrawProgramApplication', status: 409, code: 'PCM.PRG.0025' }],
}

export type LinkState = 'INVITED' | 'LINKED' | 'UNLINKED' | 'INVITATION_EXPIRED'
export type LinkOperation = 'InviteProjectSpecialist' | 'UnlinkProjectSpecialist'
export type LinkEvent = 'accept' | 'expire'

/** billing-incentives.openapi.yaml `MemberLinkState`. The variant is whether the member is a specialist in office. */
export const linkMachine: StateMachine<LinkState, LinkOperation, LinkEvent> = {
  schema: 'MemberLinkState',
  initial: 'INVITED',
  states: {
    INVITED: 'invitation sent, not accepted',
    LINKED: 'personal account linked to the partner',
    UNLINKED: 'link removed',
    INVITATION_EXPIRED: 'invitation no longer valid',
  },
  variants: ['IN_OFFICE', 'NOT_IN_OFFICE'],
  operations: ['InviteProjectSpecialist', 'UnlinkProjectSpecialist'],
  events: {
    accept: 'the person accepts the invitation',
    expire: 'the invitation is no longer valid',
  },
  moves: [
    { on: 'accept', from: 'INVITED', to: 'LINKED', days: 1 },
    { on: 'expire', from: 'INVITED', to: 'INVITATION_EXPIRED' },
    { on: 'InviteProjectSpecialist', from: 'INVITATION_EXPIRED', to: 'INVITED' },
    { on: 'InviteProjectSpecialist', from: 'UNLINKED', to: 'INVITED' },
    { on: 'UnlinkProjectSpecialist', from: 'LINKED', to: 'UNLINKED', only: ['NOT_IN_OFFICE'] },
  ],
  refusals: [
    // Nothing else is listed for who is invited or linked already, if only to this partner.
    { on: 'InviteProjectSpecialist', status: 409, code: 'PCM.ORG.0001' },
    // "A repeat in the reached state is refused with 409": this is the only one listed.
    { on: 'UnlinkProjectSpecialist', status: 409, code: 'PCM.ORG.0014' },
  ],
}

export type SpecialistState = 'NONE' | 'IN_REVIEW' | 'ACTIVE' | 'CANCEL_IN_REVIEW' | 'CANCELLED' | 'REJECTED'
export type SpecialistOperation = 'ApplyProjectSpecialist' | 'CancelProjectSpecialist' | 'WithdrawProjectSpecialistCancel'
export type SpecialistEvent = 'approve' | 'reject' | 'grant-cancellation' | 'refuse-cancellation' | 'leave'

const linked = ['LINKED']

/** billing-incentives.openapi.yaml `SpecialistState`. The variant is the state of the link. */
export const specialistMachine: StateMachine<SpecialistState, SpecialistOperation, SpecialistEvent> = {
  schema: 'SpecialistState',
  initial: 'NONE',
  states: {
    NONE: 'never applied',
    IN_REVIEW: 'application under review',
    ACTIVE: 'project specialist',
    CANCEL_IN_REVIEW: 'cancellation under review, can be taken back until it is decided',
    CANCELLED: 'no longer a specialist; may apply again',
    REJECTED: 'refused; may apply again',
  },
  variants: ['INVITED', 'LINKED', 'UNLINKED', 'INVITATION_EXPIRED'],
  operations: ['ApplyProjectSpecialist', 'CancelProjectSpecialist', 'WithdrawProjectSpecialistCancel'],
  events: {
    approve: 'the review accepts the application',
    reject: 'the review refuses the application',
    'grant-cancellation': 'the cancellation is accepted',
    'refuse-cancellation': 'the cancellation is refused',
    leave: 'the link of an applicant is removed, and its application with it',
  },
  moves: [
    { on: 'ApplyProjectSpecialist', from: 'NONE', to: 'IN_REVIEW', only: linked },
    { on: 'ApplyProjectSpecialist', from: 'CANCELLED', to: 'IN_REVIEW', only: linked },
    { on: 'ApplyProjectSpecialist', from: 'REJECTED', to: 'IN_REVIEW', only: linked },
    { on: 'approve', from: 'IN_REVIEW', to: 'ACTIVE', days: 1, only: linked },
    { on: 'reject', from: 'IN_REVIEW', to: 'REJECTED', only: linked },
    { on: 'leave', from: 'IN_REVIEW', to: 'NONE' },
    { on: 'CancelProjectSpecialist', from: 'ACTIVE', to: 'CANCEL_IN_REVIEW', only: linked },
    { on: 'WithdrawProjectSpecialistCancel', from: 'CANCEL_IN_REVIEW', to: 'ACTIVE', only: linked },
    { on: 'grant-cancellation', from: 'CANCEL_IN_REVIEW', to: 'CANCELLED', days: 1, only: linked },
    { on: 'refuse-cancellation', from: 'CANCEL_IN_REVIEW', to: 'ACTIVE', only: linked },
  ],
  refusals: [
    { on: 'ApplyProjectSpecialist', status: 409, code: 'PCM.ORG.0010' },
    { on: 'CancelProjectSpecialist', status: 409, code: 'PCM.ORG.0012' },
    { on: 'WithdrawProjectSpecialistCancel', status: 409, code: 'PCM.ORG.0013' },
  ],
}
