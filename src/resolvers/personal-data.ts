/** Personal data: masked unless the caller has the scope for it. */
import type { GraphContext } from './context.ts'

/** The scope that shows phone numbers and e-mail addresses. */
export const personalDataScope = 'personal-data'

/** Whether the caller may see personal data unmasked. */
export function seesPersonalData(context: Pick<GraphContext, 'caller'>): boolean {
  return context.caller.scopes.has(personalDataScope)
}

/** A phone number with all but its first three and last four digits hidden; a short one is hidden whole. */
export function maskPhone(phone: string): string {
  return phone.length > 7 ? `${phone.slice(0, 3)}${'*'.repeat(phone.length - 7)}${phone.slice(-4)}` : '*'.repeat(phone.length)
}

/** An e-mail address with all but the first character of its name hidden. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  return at < 1 ? '*'.repeat(email.length) : `${email.slice(0, 1)}***${email.slice(at)}`
}

/** An account number with all but its last four digits hidden; a short one is hidden whole. */
export function maskAccount(account: string): string {
  return account.length > 8 ? `${'*'.repeat(account.length - 4)}${account.slice(-4)}` : '*'.repeat(account.length)
}
