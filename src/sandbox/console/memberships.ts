/**
 * Onboarding, and applications for programs and levels: who may apply, and what becomes of it. Rules:
 * billing-incentives.mapping.md section 7.
 */
import type { Enrollment, Onboarding, OnboardingForm, PartnerLevel, Program, ProgramApplication, ProgramBook } from '../program-world.ts'
import type { World } from '../world.ts'
import { applicationMachine, onboardingMachine } from './program-machines.ts'
import type {
  ApplicationEvent, ApplicationOperation, ApplicationState, OnboardingEvent, OnboardingOperation, OnboardingState,
} from './program-machines.ts'
import type { Forbidden, Subject } from './progress.ts'

const year = 365 * 86_400_000

/** A partner's onboarding with what its application is checked against. */
export interface OnboardingItem {
  readonly onboarding: Onboarding
  readonly book: ProgramBook
}

/** The automatic check compares the company with its real-name data. */
function passesCheck({ onboarding: { form }, book: { profile } }: OnboardingItem): boolean {
  return form?.companyName === profile.companyName && form.registrationNo === profile.registrationNo
}

/** A company that joins is described by its own application; what is verified stays. */
function introduce(book: ProgramBook, form: OnboardingForm): void {
  const { businessRegion, companySize, contactName, contactPhone, contactEmail, website } = form
  book.profile = { ...book.profile, businessRegion, companySize, contactName, contactPhone, contactEmail, website }
}

/** One for each partner; its id is the partner's. */
export const onboardingSubject: Subject<OnboardingState, OnboardingOperation, OnboardingEvent, OnboardingItem> = {
  name: 'onboarding',
  machine: onboardingMachine,
  find: (world, partnerId, id) => {
    if (id !== partnerId) return undefined
    const book = world.console.programsOf(partnerId)
    return { onboarding: book.onboarding, book }
  },
  stateOf: ({ onboarding }) => onboarding.state,
  variantOf: (item) => (passesCheck(item) ? 'CHECK_PASSES' : 'CHECK_FAILS'),
  enter: (_, { onboarding, book }, { to, at, reason }) => {
    onboarding.state = to
    onboarding.rejectReason = to === 'REJECTED' ? reason || 'The registration number does not belong to the company.' : ''
    onboarding.onboardTime = to === 'ONBOARDED' ? at : null
    if (to === 'ONBOARDED' && onboarding.form) introduce(book, onboarding.form)
  },
}

/** Membership that holds: in force, or still until its exit is decided. */
function holds(one: Enrollment): boolean {
  return one.state === 'ACTIVE' || one.state === 'EXIT_IN_REVIEW'
}

/** The membership in a program that holds; undefined without one. */
export function membershipIn(book: ProgramBook, type: Program['type']): Enrollment | undefined {
  return book.enrollments.find((one) => one.programType === type && holds(one))
}

function joined({ issued, prefix, invitations }: ProgramBook, one: ProgramApplication, at: number): Enrollment {
  issued.enrollments += 1
  const number = `${prefix}${issued.enrollments}`
  return {
    id: `ENR-${number}`,
    programType: one.programType,
    level: one.targetLevel,
    state: 'ACTIVE',
    joinTime: at,
    expireTime: at + year,
    agreementNo: `AGR-${new Date(at).getUTCFullYear()}-${number}`,
    certificateAvailable: one.targetLevel !== null,
    distributorPartnerId: one.programType === 'DISTRIBUTION_RESELLER' ? (invitations.get(one.programType) ?? '') : '',
  }
}

function carryOut(book: ProgramBook, one: ProgramApplication, at: number): void {
  const present = membershipIn(book, one.programType)
  if (present) present.level = one.targetLevel
  else book.enrollments.push(joined(book, one, at))
}

/** Applications by their ids. */
export const applicationSubject: Subject<ApplicationState, ApplicationOperation, ApplicationEvent, ProgramApplication> = {
  name: 'application',
  machine: applicationMachine,
  find: (world, partnerId, id) => world.console.programsOf(partnerId).applications.find((one) => one.id === id),
  stateOf: (one) => one.state,
  variantOf: () => '',
  enter: (world, one, { to, at, partnerId, reason }) => {
    one.state = to
    one.updateTime = at
    one.rejectReason = to === 'REJECTED' ? reason || 'The requirements of the program are not met.' : ''
    if (to === 'APPROVED') carryOut(world.console.programsOf(partnerId), one, at)
  },
}

const forbid = (status: number, code: string, message: string): Forbidden => ({ status, code, message })

function openApplication(book: ProgramBook, program: Program): boolean {
  return book.applications.some((one) =>
    one.programType === program.type && (one.state === 'IN_REVIEW' || one.state === 'AGREEMENT_PENDING'))
}

const salesPrograms = ['SOLUTION_PROVIDER', 'DISTRIBUTION_DISTRIBUTOR']

/** Why an account may not join a program. Null: it may. */
export function joinObstacle(program: Program, book: ProgramBook): Forbidden | null {
  const { type } = program
  if (membershipIn(book, type)) return forbid(409, 'PCM.PRG.0021', 'already joined')
  const others = book.enrollments.filter(holds)
  const isReseller = others.some((one) => one.programType === 'DISTRIBUTION_RESELLER')
  if (isReseller) return forbid(409, 'PCM.PRG.0021', 'a cloud reseller joins no other program')
  if (openApplication(book, program)) return forbid(409, 'PCM.PRG.0024', 'an application for this program is open')
  if (program.invitationOnly && !book.invitations.has(type)) return forbid(403, 'PCM.PRG.0022', 'by invitation only')
  if (type === 'DISTRIBUTION_RESELLER' && others.length > 0) {
    return forbid(409, 'PCM.PRG.0021', 'a cloud reseller is in no other program - use a new account')
  }
  const isTaken = salesPrograms.includes(type) && book.enrollments.some((one) => salesPrograms.includes(one.programType))
  if (isTaken) return forbid(409, 'PCM.PRG.0021', 'account already on a sales path - use a new account')
  const isOnPath = type === 'SOLUTION_PROVIDER' && book.paths.length > 0
  return isOnPath ? forbid(409, 'PCM.PRG.0021', 'account already on a development path - use a new account') : null
}

const levels: readonly PartnerLevel[] = ['STANDARD', 'PREFERRED', 'LEADING', 'CORE']

/** Why a level may not be applied for. Null: it may. */
function upgradeObstacle(program: Program, book: ProgramBook, target: PartnerLevel | null): Forbidden | null {
  if (openApplication(book, program)) return forbid(409, 'PCM.PRG.0024', 'an application for this program is open')
  const present = membershipIn(book, program.type)?.level
  const unmet = (why: string): Forbidden => forbid(400, 'PCM.PRG.0023', why)
  if (!present) return unmet('the account has no level in this program')
  if (target === null || !program.levels.includes(target)) return unmet('the program has no such level')
  if (levels.indexOf(target) <= levels.indexOf(present)) return unmet('the level is not above the present one')
  const isCertified = book.paths.some((one) => one.stage !== 'SELECTED')
  return isCertified ? null : unmet('no account of the company is on a development path with role certification')
}

/** Who joins gets the lowest level; another one cannot be asked for. */
function levelObstacle(program: Program, target: PartnerLevel | null): Forbidden | null {
  const isLowest = target === null || target === program.levels[0]
  return isLowest ? null : forbid(400, 'PCM.PRG.0023', 'who joins begins at the lowest level')
}

/** An application that is wanted. */
export interface WantedApplication {
  readonly kind: ProgramApplication['kind']
  readonly program: Program
  readonly target: PartnerLevel | null
  readonly at: number
}

/** Files an application, or says why not. */
export function apply(world: World, partnerId: string, wanted: WantedApplication): ProgramApplication | Forbidden {
  const { kind, program, target, at } = wanted
  const book = world.console.programsOf(partnerId)
  if (book.onboarding.state !== 'ONBOARDED') return forbid(403, 'PCM.PRG.0020', 'the account is not onboarded')
  const obstacle = kind === 'JOIN'
    ? joinObstacle(program, book) ?? levelObstacle(program, target)
    : upgradeObstacle(program, book, target)
  if (obstacle) return obstacle
  book.issued.applications += 1
  const made: ProgramApplication = {
    id: `APP-${book.prefix}${String(book.issued.applications).padStart(2, '0')}`,
    kind,
    programType: program.type,
    targetLevel: target ?? program.levels[0] ?? null,
    state: 'IN_REVIEW',
    rejectReason: '',
    applyTime: at,
    updateTime: at,
  }
  book.applications.unshift(made)
  return made
}

/** Puts a partner at a step of its onboarding. Anything but its end makes it a newcomer: it is in nothing yet. */
export function putOnboarding(book: ProgramBook, state: OnboardingState, at: number): void {
  const { onboarding } = book
  onboarding.state = state
  onboarding.rejectReason = state === 'REJECTED' ? 'The registration number does not belong to the company.' : ''
  onboarding.onboardTime = state === 'ONBOARDED' ? at : null
  if (state === 'ONBOARDED') return
  onboarding.applyTime = state === 'IN_REVIEW' || state === 'REJECTED' ? at : null
  onboarding.form = null
  for (const list of [book.enrollments, book.applications, book.paths, book.members]) list.length = 0
  book.invitations.clear()
}
