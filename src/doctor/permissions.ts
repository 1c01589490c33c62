/** One cheap read for each group of operations, on the generation that the policy chooses: may this account do it? */
import type { OperationId } from '../generated/operations.ts'
import { contractOperations } from '../generated/operations.ts'
import { chosenByFile } from '../generations/live-policy.ts'
import { asks, firstFacts, type Facts } from '../probe/asks.ts'
import { askGeneration, type Asked, type Asker } from '../probe/asking.ts'
import { permissionsOf } from '../probe/contract-documents.ts'
import { isAboutProof } from './credentials.ts'
import type { Patient } from './doctor.ts'
import type { Finding } from './finding.ts'

/** The groups, each with the operation that stands for it; what a later one needs to know an earlier one shows. */
const groups = [
  ['accounts', 'partner.balances'],
  ['customers', 'customer.list'],
  ['orders', 'order.list'],
  ['subscriptions', 'subscription.list'],
  ['bills', 'billing.monthlyBills'],
  ['incentive policies', 'incentive.policies'],
  ['invoices', 'invoice.list'],
  ['incentives', 'incentive.list'],
  ['programs', 'program.list'],
] as const

export interface GroupAsked {
  readonly group: string
  readonly asked: Asked | null
}

export interface AskedGroups {
  readonly groups: readonly GroupAsked[]
  /** The first call as the partner: it tells what became of the signature. */
  readonly signature: Asked
  readonly customerId: string | null
  readonly facts: Facts
}

const nobody: Omit<Asked, 'facts'> = {
  kind: 'not-asked', operation: '', generation: 'new', operationIds: [], reason: 'no call was made', code: null, errorCode: null, requestId: null, model: null, missing: [],
}

/** Asks one group after another. */
export async function askGroups({ configuration, site, policy, clock }: Patient, asker: Asker): Promise<AskedGroups> {
  // The vendor's months are those of UTC+8; the last whole one has bills.
  const local = new Date(clock.now() + 8 * 3_600_000)
  const cycle = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
  let facts = firstFacts({ cycle, isInternational: site.name === 'international', actsForCustomers: configuration.HW_USER_NAME !== null, customerId: null, orderId: null })
  const found: GroupAsked[] = []
  for (const [group, name] of groups) {
    const ask = asks.find(({ operation }) => operation.name === name)
    const choice = ask ? chosenByFile(ask.operation, policy, site) : null
    const asked = ask && choice ? await askGeneration(asker, ask, choice.first, facts) : null
    if (asked) facts = asked.facts
    found.push({ group, asked })
  }
  const first = found.find(({ asked }) => asked !== null && asked.kind !== 'not-asked')?.asked
  return { groups: found, signature: first ?? { ...nobody, facts }, customerId: facts.customerId, facts }
}

/** A finding for each group. */
export function permissionFindings(asked: readonly GroupAsked[]): readonly Finding[] {
  return asked.map(({ group, asked: one }) => permissionFinding(group, one))
}

function permissionFinding(group: string, asked: Asked | null): Finding {
  const check = 'permissions'
  if (asked === null) return { check, subject: group, status: 'skipped', text: 'no generation of it answers on this site' }
  const endpoint = asked.operationIds.join(', ')
  if (asked.kind === 'answered') return { check, subject: group, status: 'ok', text: `${endpoint} answered` }
  if (asked.kind === 'not-asked') return { check, subject: group, status: 'skipped', text: asked.reason ?? 'it was not asked' }
  if (asked.kind === 'failed') return { check, subject: group, status: 'failed', text: `${endpoint} did not answer: ${asked.reason ?? 'no reason is known'}` }
  if (isAboutProof(asked)) return { check, subject: group, status: 'failed', text: `${endpoint} refused the credentials (${asked.errorCode ?? 'HTTP 401'})` }
  const requestId = asked.requestId === null ? '' : `; the upstream's request id is ${asked.requestId}`
  const text = `${endpoint} refused with ${asked.errorCode ?? 'no code'}${requestId}`
  return asked.errorCode === 'CBC.0151'
    ? { check, subject: group, status: 'failed', text: `${text}: access denied`, remedy: remedyOf(asked.operationIds) }
    : { check, subject: group, status: 'failed', text }
}

function remedyOf(ids: readonly OperationId[]): string {
  const items = [...new Set(ids.flatMap((id) => permissionsOf(id)))]
  const kinds = 'and check that the account is of a kind that may call it'
  return items.length === 0 ? `the contract names no permission item for it; ask the account's administrator, ${kinds}` : `grant the operator the permission item ${items.join(' or ')}, ${kinds}`
}

/** Tries the configured account id on an old path, which carries it; the new generation shows whether anything else is wrong. */
export async function domainIdFinding({ configuration }: Patient, asker: Asker, { groups: asked, facts }: AskedGroups): Promise<Finding> {
  const [check, subject] = ['configuration', 'HUAWEICLOUD_SDK_DOMAIN_ID']
  const ask = asks.find(({ operation }) => operation.name === 'customer.list')
  if (configuration.HUAWEICLOUD_SDK_DOMAIN_ID === null) return { check, subject, status: 'skipped', text: 'it is not set: old paths that carry it answer NOT_CONFIGURED' }
  const known = asked.find(({ group }) => group === 'customers')?.asked
  const old = known?.generation === 'old' ? known : ask ? await askGeneration(asker, ask, 'old', facts) : null
  const carries = old?.operationIds.some((id) => contractOperations[id].pathParameters.length > 0) ?? false
  if (!old || !carries) return { check, subject, status: 'skipped', text: 'no path that carries it was tried' }
  if (old.kind === 'answered') return { check, subject, status: 'ok', text: `${old.operationIds.join(', ')} answered on a path that carries it` }
  if (old.kind === 'refused' && known?.kind === 'answered') {
    return { check, subject, status: 'failed', text: `${old.operationIds.join(', ')} refused it (${old.errorCode ?? 'no code'})`, remedy: 'set it to the account id of the partner itself, as "My Credentials" in the vendor\'s console shows it' }
  }
  return { check, subject, status: 'skipped', text: `it could not be told from other failures: ${old.reason ?? 'no answer came'}` }
}
