/** Whether the upstream accepts who we say we are: the signature, the partner's token, and a customer's through its agency. */
import type { Configuration } from '../config.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Asked } from '../probe/asking.ts'
import { credentialsOf, endpointsOf, noBreaker } from '../probe/connection.ts'
import { accountOf } from '../probe/identities.ts'
import type { Failure } from '../upstream/failures.ts'
import { tokenCredentialsOf } from '../upstream/proof.ts'
import { createTokens, type Tokens } from '../upstream/tokens.ts'
import type { Transport } from '../upstream/transport.ts'
import type { CallContext, UpstreamClient } from '../upstream/types.ts'
import type { Patient } from './doctor.ts'
import type { Finding } from './finding.ts'

const check = 'credentials'
/** The gateway's words for a signature or a token that it does not accept. */
const notAccepted = /^(APIGW?\.0?3\d\d|CBC\.0105|CBC\.0154|HTTP 401)$/

/** Whether a call was refused because of who sent it, and not because of what it asked. */
export function isAboutProof({ errorCode, reason }: Pick<Asked, 'errorCode' | 'reason'>): boolean {
  return errorCode === null ? (reason ?? '').includes('HTTP 401') : notAccepted.test(errorCode)
}

/** Reads the signature's fate from the first signed call. A refusal for want of a permission shows that it was accepted. */
export function signatureFinding(configuration: Configuration, asked: Asked): Finding {
  const subject = 'access key'
  if (configuration.HUAWEICLOUD_SDK_AK === null) return { check, subject, status: 'skipped', text: 'HUAWEICLOUD_SDK_AK is not set: calls go out with tokens' }
  if (asked.kind === 'answered') return { check, subject, status: 'ok', text: 'the signature was accepted' }
  if (asked.kind === 'refused' && !isAboutProof(asked)) return { check, subject, status: 'ok', text: `the signature was accepted (the call itself was refused with ${asked.errorCode ?? 'no code'})` }
  if (asked.kind !== 'refused') return { check, subject, status: 'failed', text: `the signature could not be tried: ${asked.reason ?? 'no answer came'}` }
  return {
    check, subject, status: 'failed', text: `the signature was refused (${asked.errorCode ?? 'HTTP 401'})`,
    remedy: 'check HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK and, with a temporary key, HUAWEICLOUD_SDK_SECURITY_TOKEN; then the clock',
  }
}

function tokensOf({ configuration, clock }: Patient, transport: Transport): Tokens {
  return createTokens({
    clock, transport, breaker: noBreaker, iam: endpointsOf(configuration).iam, credentials: tokenCredentialsOf(credentialsOf(configuration)),
    callMs: configuration.UPSTREAM_TIMEOUT_MS, headers: { 'accept': 'application/json', 'accept-encoding': 'identity', 'user-agent': 'partner-graph' },
  })
}

const withoutUser = 'HW_USER_NAME is not set: what only a customer may ask answers NOT_CONFIGURED'

/** Asks for the partner's token. */
export async function tokenFinding(patient: Patient, transport: Transport): Promise<Finding> {
  const subject = 'IAM user'
  if (patient.configuration.HW_USER_NAME === null) return { check, subject, status: 'skipped', text: withoutUser }
  const answer = await tokensOf(patient, transport).get('local', { kind: 'partner' })
  if (answer.kind === 'token') return { check, subject, status: 'ok', text: 'a token was issued' }
  return { check, subject, status: 'failed', text: `no token was issued: ${wordsOf(answer)}`, remedy: 'check HW_USER_NAME, HW_USER_PASSWORD, HW_DOMAIN_NAME, IAM_URL, and that the user may use programmatic access' }
}

export interface AgencyQuestion {
  readonly patient: Patient
  readonly transport: Transport
  readonly client: UpstreamClient
  readonly context: CallContext
  /** The customer to act for; null when the list showed none. */
  readonly customerId: string | null
  /** Whether the partner itself gets tokens. */
  readonly tokens: boolean
}

/** Asks for the token of one customer through its agency. */
export async function agencyFinding({ patient, transport, client, context, customerId, tokens }: AgencyQuestion): Promise<Finding> {
  const subject = 'agency'
  const skipped = (text: string): Finding => ({ check, subject, status: 'skipped', text })
  if (patient.configuration.HW_USER_NAME === null) return skipped(withoutUser)
  if (!tokens) return skipped('without a token of its own the partner cannot act for a customer')
  if (customerId === null) return skipped('no customer is known to act for')
  const account = await known(() => accountOf(client, context, customerId))
  if (account instanceof PartnerGraphError) return { check, subject, status: 'failed', text: `the customer's account could not be looked up: ${account.message}` }
  const agency = account?.agency ?? patient.site.agency
  const remedy = 'agree on an agency with the customers, and name it in the site file (agency)'
  if (!account || !agency) return { check, subject, status: 'failed', text: 'neither the customer list nor the site file names an agency', remedy }
  const answer = await tokensOf(patient, transport).get('local', { kind: 'customer', customerId, accountName: account.accountName, agency })
  if (answer.kind === 'token') return { check, subject, status: 'ok', text: 'a token was issued for one customer' }
  return { check, subject, status: 'failed', text: `no token was issued for a customer: ${wordsOf(answer)}`, remedy }
}

async function known<T>(run: () => Promise<T>): Promise<T | PartnerGraphError> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof PartnerGraphError) return error
    throw error
  }
}

/** What went wrong with a token, without a word of the answer. */
function wordsOf(failure: Failure): string {
  switch (failure.kind) {
    case 'rejected':
      return `IAM refused with HTTP ${failure.facts.status}`
    case 'unavailable':
      return failure.facts ? `IAM answered HTTP ${failure.facts.status}` : `IAM could not be reached (${failure.reason})`
    case 'throttled':
      return `IAM throttles; it says to wait ${failure.retryAfter} s`
    case 'broken':
      return `IAM's answer breaks its contract: ${failure.field} ${failure.rule}`
    default:
      return failure.kind
  }
}
