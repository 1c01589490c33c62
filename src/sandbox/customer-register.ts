/** Customers that come while the sandbox runs, and what is already taken: account names, phones, user ids. */
import { compareText } from './world.ts'
import type { Customer, World } from './world.ts'

/** How many customers one mobile number may register. */
export const registrationsPerPhone = 3

/** Newest association first, as the indexes promise. */
function insert(list: Customer[], customer: Customer): void {
  const after = list.findIndex((other) =>
    other.associatedOn < customer.associatedOn ||
    (other.associatedOn === customer.associatedOn && compareText(customer.id, other.id) < 0))
  list.splice(after < 0 ? list.length : after, 0, customer)
}

/** Adds an associated customer to the world and its indexes. */
export function addCustomer(world: World, customer: Customer): void {
  insert(world.customers, customer)
  world.customerById.set(customer.id, customer)
  const own = world.customersOfPartner.get(customer.partnerId)
  if (own) insert(own, customer)
  else world.customersOfPartner.set(customer.partnerId, [customer])
}

/** Associates what is due. Called before every answer, so that a test's clock decides. */
export function settleAssociations(world: World, now: number): void {
  const { pending } = world.identity
  const due = pending.filter(({ dueAt }) => dueAt <= now)
  for (const { customer } of due) addCustomer(world, customer)
  if (due.length > 0) pending.splice(0, pending.length, ...pending.filter(({ dueAt }) => dueAt > now))
}

/** Every customer that has an account, associated or not. */
function everyCustomer(world: World): readonly Customer[] {
  return [...world.customers, ...world.identity.pending.map(({ customer }) => customer)]
}

/** Is an account name taken, by anybody? Without regard to case. */
export function isAccountNameTaken(world: World, name: string): boolean {
  const wanted = name.toLowerCase()
  return everyCustomer(world).some((customer) => customer.accountName.toLowerCase() === wanted) ||
    world.partners.some(({ credentials }) => credentials?.domainName.toLowerCase() === wanted)
}

/** Is an e-mail address taken, by a customer or a partner? */
export function isEmailTaken(world: World, email: string): boolean {
  const wanted = email.toLowerCase()
  return everyCustomer(world).some((customer) => customer.email?.toLowerCase() === wanted) ||
    world.partners.some((partner) => partner.email.toLowerCase() === wanted)
}

/** Is it a partner's own number? */
export function isPartnersPhone(world: World, phone: string): boolean {
  return world.partners.some((partner) => partner.mobilePhone === phone)
}

/** How many customers a number has registered. */
export function registrationsOf(world: World, phone: string): number {
  return everyCustomer(world).filter((customer) => customer.telephone === phone).length
}

/** Has the partner already given this user id to a customer? */
export function isPlatformUserTaken(world: World, partnerId: string, platformUserId: string): boolean {
  return everyCustomer(world).some((customer) =>
    customer.partnerId === partnerId && customer.platformUserId === platformUserId)
}
