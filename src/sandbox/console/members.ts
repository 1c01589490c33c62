/** Members of a partner's organization and the role of project specialist. Rules: billing-incentives.mapping.md section 7. */
import type { Member, ProgramBook } from '../program-world.ts'
import type { World } from '../world.ts'
import { linkMachine, specialistMachine } from './program-machines.ts'
import type { LinkEvent, LinkOperation, LinkState, SpecialistEvent, SpecialistOperation, SpecialistState } from './program-machines.ts'
import { schedule, tryMove } from './progress.ts'
import type { Forbidden, Subject } from './progress.ts'

function find(world: World, partnerId: string, id: string): Member | undefined {
  return world.console.programsOf(partnerId).members.find((one) => one.id === id)
}

/** Roles, by the member's id. */
export const specialistSubject: Subject<SpecialistState, SpecialistOperation, SpecialistEvent, Member> = {
  name: 'specialist',
  machine: specialistMachine,
  find,
  stateOf: (one) => one.specialist,
  variantOf: (one) => one.link,
  enter: (_, one, { to }) => {
    one.specialist = to
  },
}

/** Who accepts gets an account name from its e-mail address, and works where the partner does. */
function accept(book: ProgramBook, one: Member, at: number): void {
  const [name = ''] = one.email.split('@')
  one.accountName = name.replaceAll(/[^A-Za-z0-9]/g, '_')
  one.workLocation = one.workLocation === '' ? book.profile.businessRegion : one.workLocation
  one.linkTime = at
}

/** Links, by the member's id. Who leaves while its application is reviewed takes the application along. */
export const linkSubject: Subject<LinkState, LinkOperation, LinkEvent, Member> = {
  name: 'link',
  machine: linkMachine,
  find,
  stateOf: (one) => one.link,
  variantOf: (one) => (one.specialist === 'ACTIVE' || one.specialist === 'CANCEL_IN_REVIEW' ? 'IN_OFFICE' : 'NOT_IN_OFFICE'),
  enter: (world, one, { to, at, partnerId }) => {
    one.link = to
    if (to === 'LINKED') accept(world.console.programsOf(partnerId), one, at)
    if (to === 'UNLINKED') tryMove(world, specialistSubject, { partnerId, id: one.id, item: one, on: 'leave', at })
  },
}

/** What an account is refused for that is invited. */
const refusals: Readonly<Record<string, readonly [status: number, message: string]>> = {
  'PCM.ORG.0001': [409, 'The account is linked to another partner.'],
  'PCM.ORG.0002': [409, 'The account is itself a partner account.'],
  'PCM.ORG.0003': [409, 'The account was linked to three partners within a year.'],
  'PCM.ORG.0004': [400, 'The account is not real-name verified.'],
}

function forbidden(code: string): Forbidden {
  const [status, message] = refusals[code] ?? [409, 'The account cannot be invited.']
  return { status, code, message }
}

function sameMail(one: { readonly email: string }, email: string): boolean {
  return one.email.toLowerCase() === email.toLowerCase()
}

/** Partners and their people refuse by themselves; other refusals are had by an address such as `chen-0003@example.com`. */
function invitationObstacle(world: World, partnerId: string, email: string): Forbidden | null {
  if (world.partners.some((one) => sameMail(one, email))) return forbidden('PCM.ORG.0002')
  const elsewhere = world.partners.some(({ id, credentials }) => id !== partnerId && credentials &&
    world.console.programsOf(id).members.some((one) => one.link === 'LINKED' && sameMail(one, email)))
  if (elsewhere) return forbidden('PCM.ORG.0001')
  const code = /-(0001|0002|0003|0004)@/.exec(email)?.[1]
  return code === undefined ? null : forbidden(`PCM.ORG.${code}`)
}

/** A person that is wanted. */
export interface Invitation {
  readonly name: string
  readonly email: string
  readonly mobilePhone: string
  readonly at: number
}

/** Invites a person, for the first time or again after its link or invitation has ended; or says why not. */
export function invite(world: World, partnerId: string, { name, email, mobilePhone, at }: Invitation): Member | Forbidden {
  const book = world.console.programsOf(partnerId)
  const obstacle = invitationObstacle(world, partnerId, email)
  if (obstacle) return obstacle
  const known = book.members.find((one) => sameMail(one, email))
  if (known) {
    return tryMove(world, linkSubject, { partnerId, id: known.id, item: known, on: 'InviteProjectSpecialist', at }) ?? known
  }
  book.issued.members += 1
  const made: Member = {
    id: `MEM-${book.prefix}${String(book.issued.members).padStart(2, '0')}`,
    name, email, mobilePhone, accountName: '', link: 'INVITED', specialist: 'NONE', path: null, position: '', workLocation: '',
    certificates: [], linkTime: null,
  }
  book.members.unshift(made)
  schedule(world, linkSubject, { partnerId, id: made.id, item: made, at })
  return made
}
