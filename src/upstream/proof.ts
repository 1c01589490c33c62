/** How a call proves who sends it: the partner by its keys, else by its token; a customer by a token through its agency. */
import type { Clock } from '../clock.ts'
import type { Alarms } from './alarms.ts'
import type { Failure } from './failures.ts'
import type { SigningKeys } from './sign.ts'
import type { TokenCredentials, Tokens } from './tokens.ts'
import type { UpstreamCall } from './types.ts'
import { endOf, waitUntil } from './wait.ts'

/** What is configured; unset, null and '' are the same. */
export interface UpstreamCredentials {
  readonly ak?: string | null | undefined
  readonly sk?: string | null | undefined
  readonly securityToken?: string | null | undefined
  /** The partner's own account id. */
  readonly domainId?: string | null | undefined
  readonly userName?: string | null | undefined
  readonly userPassword?: string | null | undefined
  readonly domainName?: string | null | undefined
}

export type Proof = { readonly kind: 'keys'; readonly keys: SigningKeys } | { readonly kind: 'token'; readonly token: string }

export interface Proofs {
  /** The proof for one call, waited for no longer than its context allows. */
  proofFor(call: UpstreamCall): Promise<Proof | Failure>
}

export interface ProofsOptions {
  readonly clock: Clock
  readonly alarms: Alarms
  readonly tokens: Tokens
  readonly credentials: UpstreamCredentials
}

/** Chooses between the configured keys and tokens. */
export function createProofs({ clock, alarms, tokens, credentials }: ProofsOptions): Proofs {
  const keys = keysOf(credentials)
  return {
    async proofFor({ request: { identity }, context }) {
      const over = endOf(context, clock)
      if (over) return over
      if (identity.kind === 'partner' && keys) return { kind: 'keys', keys }
      const answer = tokens.get(context.tenant, identity)
      const token = answer instanceof Promise ? await waitUntil(answer, alarms, context) : answer
      if (token === null) return endOf(context, clock) ?? { kind: 'deadline' }
      if (identity.kind === 'partner' && token.kind === 'not-configured') {
        return { kind: 'not-configured', option: `HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or ${token.option}` }
      }
      return token
    },
  }
}

/** The account for tokens; null unless all of it is configured. */
export function tokenCredentialsOf({ userName, userPassword, domainName }: UpstreamCredentials): TokenCredentials | null {
  return userName && userPassword && domainName ? { userName, userPassword, domainName } : null
}

function keysOf({ ak, sk, securityToken }: UpstreamCredentials): SigningKeys | null {
  if (!ak || !sk) return null
  return { ak, sk, ...(securityToken ? { securityToken } : {}) }
}
