/** From a call to what is sent, but for its credentials. Pure; its TypeErrors are mistakes in a binding or a source. */
import { contractOperations, type ContractOperation } from '../generated/operations.ts'
import { endpointOf, type Endpoints, pathUnder } from './endpoints.ts'
import type { Failure } from './failures.ts'
import { writeJson } from './json.ts'
import { languageValue } from './language.ts'
import type { Identity, UpstreamCall } from './types.ts'
import { fillPath, type QueryPairs, queryPairs, refuseUnknown } from './url.ts'

export interface PreparedCall {
  readonly kind: 'prepared'
  readonly contract: ContractOperation
  readonly origin: string
  /** Percent-encoded, without the query. */
  readonly path: string
  readonly query: QueryPairs
  /** Headers of the contract: they are signed. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer | null
  /** Vendor codes that are answers. */
  readonly answers?: readonly string[]
}

/** Path parameters that name the caller's own account. */
const accountParameters = ['partner_id', 'domain_id']

/**
 * Prepares a call.
 * @param domainId the partner's account id, if configured
 * @throws TypeError for what the contract does not have; PartnerGraphError `id-malformed` (fillPath)
 */
export function prepareCall({ request, context }: UpstreamCall, endpoints: Endpoints, domainId: string | null | undefined): PreparedCall | Failure {
  const contract = contractOperations[request.operationId]
  const endpoint = endpointOf(endpoints, request.operationId)
  if (!endpoint) return { kind: 'console-not-configured' }
  if (!contract.callers.includes(request.identity.kind)) {
    throw new TypeError(`${contract.id} does not take the ${request.identity.kind}'s identity`)
  }
  const account = accountValues(contract, request.identity, domainId)
  if (!account) return { kind: 'not-configured', option: 'HUAWEICLOUD_SDK_DOMAIN_ID' }
  refuseUnknown(contract, 'header', Object.keys(request.headers ?? {}), contract.headerParameters)
  const language = contract.headerParameters.includes('X-Language') ? { 'X-Language': languageValue(contract.id, context.language) } : {}
  return {
    kind: 'prepared',
    contract,
    origin: endpoint.origin,
    path: pathUnder(endpoint, fillPath(contract, { ...request.path, ...account })),
    query: queryPairs(contract, request.query ?? {}),
    headers: { ...language, ...request.headers },
    body: request.body ? Buffer.from(writeJson(request.body)) : null,
    ...(request.answers && { answers: request.answers }),
  }
}

/** The account parameters of an operation's path; null when the partner's id is needed and not known. */
function accountValues(contract: ContractOperation, identity: Identity, domainId: string | null | undefined): Record<string, string> | null {
  const names = contract.pathParameters.filter((name) => accountParameters.includes(name))
  if (names.length === 0) return {}
  const id = identity.kind === 'customer' ? identity.customerId : domainId
  return !id ? null : Object.fromEntries(names.map((name) => [name, id]))
}
