/**
 * What registration and real-name authentication remember beyond the customers themselves: codes sent, customers that
 * are not associated yet, applications, and what a test has set. Times are milliseconds of the sandbox's clock.
 */
import { createHash } from 'node:crypto'
import type { Customer, World } from './world.ts'

export type CodeScene = 'registration' | 'bank-card'

/** A code that was "sent" by SMS. */
export interface VerificationCode {
  readonly partnerId: string
  readonly mobilePhone: string
  readonly scene: CodeScene
  /** The customer to be authenticated; null for a registration. */
  readonly customerId: string | null
  readonly code: string
  readonly sentAt: number
  readonly expiresAt: number
  failures: number
  isUsed: boolean
}

/** How a partner stands with the programme; everything but `normal` refuses registrations. */
export const standings = ['normal', 'restricted', 'left', 'test'] as const
export type Standing = (typeof standings)[number]

/** A customer whose account exists, and whose association with the partner follows. */
export interface PendingCustomer {
  readonly customer: Customer
  readonly dueAt: number
}

/** What an approval will write into the customer. */
export interface Application {
  readonly name: string
  readonly customerType: 0 | 1
}

export interface IdentityState {
  /** Oldest first. */
  readonly codes: VerificationCode[]
  readonly pending: PendingCustomer[]
  /** By partner; absent: normal. */
  readonly standings: Map<string, Standing>
  /** Under review, by customer. */
  readonly applications: Map<string, Application>
  /** Applications made, by customer. */
  readonly attempts: Map<string, number>
  /** How long the association with the partner takes. */
  associationDelayMs: number
  /** Counts the customers created. */
  created: number
}

const hourMs = 3_600_000
const sendings = [{ within: hourMs, most: 15 }, { within: 24 * hourMs, most: 60 }] as const
const mostFailures = 3

/** Nothing sent, nobody waiting; an association takes a second. */
export function createIdentityState(): IdentityState {
  return {
    codes: [], pending: [], standings: new Map(), applications: new Map(), attempts: new Map(),
    associationDelayMs: 1000, created: 0,
  }
}

/** Hex digits that depend on the seed and a number only: the same calls get the same ids and codes. */
export function derivedHex(world: World, purpose: string, count: number): string {
  return createHash('sha256').update(`${world.seed} ${purpose} ${count}`).digest('hex')
}

/** Has a number had as many codes as an hour (15) or a day (60) allows? */
export function isSendingLimitReached(world: World, mobilePhone: string, now: number): boolean {
  const sent = world.identity.codes.filter((code) => code.mobilePhone === mobilePhone)
  return sendings.some(({ within, most }) => sent.filter((code) => code.sentAt > now - within).length >= most)
}

/** Six digits for a number, kept until `expiresAt`. An earlier code for the same use no longer counts. */
export function sendCode(
  world: World,
  wanted: Pick<VerificationCode, 'partnerId' | 'mobilePhone' | 'scene' | 'customerId' | 'sentAt' | 'expiresAt'>,
): VerificationCode {
  const { codes } = world.identity
  const digits = Number.parseInt(derivedHex(world, 'code', codes.length).slice(0, 8), 16) % 1_000_000
  const code = { ...wanted, code: String(digits).padStart(6, '0'), failures: 0, isUsed: false }
  codes.push(code)
  return code
}

/** What is wrong with a code: none that counts, the wrong one, or wrong more than three times. Null: used up now. */
export type CodeProblem = 'expired' | 'wrong' | 'locked'

/** Checks a code against the last one sent for this use, and uses it up when it is right. */
export function spendCode(
  world: World,
  use: Pick<VerificationCode, 'mobilePhone' | 'scene' | 'customerId'>,
  sent: string,
  now: number,
): CodeProblem | null {
  const last = world.identity.codes.findLast((code) =>
    code.mobilePhone === use.mobilePhone && code.scene === use.scene && code.customerId === use.customerId)
  if (!last || last.isUsed || last.expiresAt <= now) return 'expired'
  if (last.failures >= mostFailures) return 'locked'
  if (last.code !== sent) {
    last.failures += 1
    return 'wrong'
  }
  last.isUsed = true
  return null
}

/** Decides an application under review. False when the customer has none. */
export function decideReview(world: World, customerId: string, isApproved: boolean, opinion: string | null): boolean {
  const customer = world.customerById.get(customerId)
  if (customer?.review?.result !== 0) return false
  const application = world.identity.applications.get(customerId)
  world.identity.applications.delete(customerId)
  customer.review = { result: isApproved ? 2 : 1, opinion: isApproved ? null : opinion }
  if (isApproved) {
    customer.verifiedStatus = '2'
    customer.name = application?.name ?? customer.name
    customer.customerType = application?.customerType ?? customer.customerType
  } else if (customer.verifiedStatus === '0') customer.verifiedStatus = '1'
  return true
}
