/**
 * The control API's part about incentives and the partner's place in the network: what the vendor, a person or time
 * does, and what a test must know or put in place.
 */
import { z } from 'zod'
import { certificationSubject } from './console/certification.ts'
import { linkSubject, specialistSubject } from './console/members.ts'
import { applicationSubject, onboardingSubject, putOnboarding } from './console/memberships.ts'
import { payoutSubject } from './console/payouts.ts'
import { onboardingMachine } from './console/program-machines.ts'
import type { OnboardingState } from './console/program-machines.ts'
import { refused, settleConsole, tryMove } from './console/progress.ts'
import type { Subject } from './console/progress.ts'
import { statementSubject } from './console/statements.ts'
import type { ConsoleAction } from './control-invoices.ts'
import type { OperationId } from '../generated/operations.ts'
import { failure, noContent, ok } from './reply.ts'
import type { Reply } from './reply.ts'
import { utcTime, yuanText } from './wire.ts'
import type { World } from './world.ts'

function notFound(message: string): Reply {
  return failure(404, 'SANDBOX.NOT_FOUND', message)
}

interface Wanted {
  readonly id: string
  readonly event: string
  readonly reason: string | undefined
}

/** What the control API can do with one kind of thing. */
interface Movable {
  readonly events: readonly string[]
  move(world: World, wanted: Wanted, at: number): Reply
}

/** Ids are unique among the partners that can sign in; an onboarding and a certification have their partner's. */
function movable<State extends string, Operation extends OperationId, Event extends string, Item>(
  subject: Subject<State, Operation, Event, Item>,
): Movable {
  const isEvent = (name: string): name is Event => Object.hasOwn(subject.machine.events, name)
  return {
    events: Object.keys(subject.machine.events),
    move(world, { id, event, reason }, at) {
      for (const { id: partnerId, credentials } of world.partners) {
        const item = credentials ? subject.find(world, partnerId, id) : undefined
        if (item === undefined || !isEvent(event)) continue
        const attempt = { partnerId, id, item, on: event, at, ...(reason === undefined ? {} : { reason }) }
        const forbidden = tryMove(world, subject, attempt)
        return forbidden ? refused(forbidden) : ok({ state: subject.stateOf(item) })
      }
      return notFound(`unknown ${subject.name}`)
    },
  }
}

const subjects: Readonly<Record<string, Movable>> = {
  statement: movable(statementSubject),
  payout: movable(payoutSubject),
  certification: movable(certificationSubject),
  onboarding: movable(onboardingSubject),
  application: movable(applicationSubject),
  link: movable(linkSubject),
  specialist: movable(specialistSubject),
}

const eventBody = z.strictObject({
  subject: z.enum(Object.keys(subjects)),
  id: z.string(),
  event: z.string(),
  reason: z.string().max(256).optional(),
}).refine(({ subject, event }) => subjects[subject]?.events.includes(event), { error: 'no such event of this subject' })

function isOnboardingState(name: string): name is OnboardingState {
  return Object.hasOwn(onboardingMachine.states, name)
}

const onboardingBody = z.strictObject({
  partnerId: z.string(),
  state: z.string().refine(isOnboardingState, { error: `one of ${Object.keys(onboardingMachine.states).join(', ')}` }),
})
const programTypes = [
  'PARTNER_CUSTOMER_ENGAGEMENT', 'PARTNER_CAPABILITY', 'SOLUTION_PROVIDER', 'DISTRIBUTION_DISTRIBUTOR', 'DISTRIBUTION_RESELLER',
  'MARKETPLACE_SELLER', 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER', 'SELECTED_GOODS_RESALE', 'SERVICE_CAPABILITY_UPGRADE', 'OTHER',
] as const
const invitationBody = z.strictObject({
  partnerId: z.string(), programType: z.enum(programTypes), distributorPartnerId: z.string().default(''),
})
const pathsBody = z.strictObject({
  partnerId: z.string(),
  paths: z.array(z.strictObject({
    path: z.enum(['SOFTWARE', 'SERVICE', 'DIGITAL_TRANSFORMATION_SI', 'LEARNING_ENABLEMENT', 'DISTRIBUTOR', 'HARDWARE']),
    stage: z.enum(['SELECTED', 'ROLE_CERTIFIED', 'DIFFERENTIATED']),
  })),
})
const memberBody = z.strictObject({ memberId: z.string(), workLocation: z.string().max(64) })

/** An action on one partner's things: 404 for a partner that cannot sign in. */
function onPartner<Body extends { readonly partnerId: string }>(
  schema: z.ZodType<Body>,
  act: (world: World, body: Body, now: number) => void,
): ConsoleAction {
  return (world, body, now) => {
    const parsed = schema.safeParse(body)
    if (!parsed.success) return parsed.error
    if (!world.partnerById.get(parsed.data.partnerId)?.credentials) return notFound('unknown partner')
    act(world, parsed.data, now)
    return noContent()
  }
}

/** What the banks of the partners were sent, and the objections to statements. */
function tell(world: World): Reply {
  const partners = world.partners.filter(({ credentials }) => credentials !== null)
  return ok({
    certifications: partners.map(({ id }) => {
      const { state, amountSent } = world.console.incentivesOf(id).certification
      return { partnerId: id, state, amountSent: amountSent === null ? null : yuanText(amountSent) }
    }),
    feedback: partners.flatMap(({ id }) =>
      world.console.incentivesOf(id).feedback.map((one) => ({ partnerId: id, ...one, time: utcTime(one.time) }))),
  })
}

/** By method and path below the control prefix. */
export const consoleActions: Readonly<Record<string, ConsoleAction>> = {
  'GET /console': tell,
  'POST /console/events': (world, body, now) => {
    const parsed = eventBody.safeParse(body)
    if (!parsed.success) return parsed.error
    settleConsole(world, now)
    const { subject, id, event, reason } = parsed.data
    return subjects[subject]?.move(world, { id, event, reason }, now) ?? notFound('unknown subject')
  },
  'POST /console/onboarding': onPartner(onboardingBody, (world, { partnerId, state }, now) => {
    putOnboarding(world.console.programsOf(partnerId), state, now)
    const gone = [onboardingSubject, applicationSubject, linkSubject, specialistSubject].map(({ name }) => `${name} ${partnerId} `)
    for (const key of world.console.due.keys()) if (gone.some((start) => key.startsWith(start))) world.console.due.delete(key)
  }),
  'POST /console/invitations': onPartner(invitationBody, (world, { partnerId, programType, distributorPartnerId }) => {
    world.console.programsOf(partnerId).invitations.set(programType, distributorPartnerId)
  }),
  'POST /console/development-paths': onPartner(pathsBody, (world, { partnerId, paths }, now) => {
    const own = world.console.programsOf(partnerId).paths
    own.splice(0, own.length, ...paths.map((one) => ({ ...one, selectTime: now })))
  }),
  'POST /console/members': (world, body) => {
    const parsed = memberBody.safeParse(body)
    if (!parsed.success) return parsed.error
    for (const { id, credentials } of world.partners) {
      const member = credentials ? specialistSubject.find(world, id, parsed.data.memberId) : undefined
      if (!member) continue
      member.workLocation = parsed.data.workLocation
      return noContent()
    }
    return notFound('unknown member')
  },
}
