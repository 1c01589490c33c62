/** The service with a durable store on the sandbox, callers that may write and operate, and what tests ask it. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Customer } from '#src/sandbox/world.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type Answer, type ServiceOptions, type ServiceUnderTest } from './service.ts'

export const journalKey = 'a-journal-key-of-the-tests-that-is-long-enough'

/** A path of a store that nobody else has. */
export function storePath(): string {
  return join(mkdtempSync(join(tmpdir(), 'partner-graph-store-')), 'store.sqlite')
}

/** Everything that a caller of these tests may do. */
export const writingScopes = 'partner:read,partner:write,finance:read,finance:write,operator'

/** Starts the service on an upstream, with a store. */
export function startWriting(upstreamUrl: string, store: string, options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  return startServiceOn(upstreamUrl, {
    ...options,
    environment: { STORE_URL: store, JOURNAL_KEY: journalKey, ALLOW_LOCAL_WRITES: 'on', CALLER_SCOPES: writingScopes, ...options.environment },
  })
}

export const receiptFields = `receipt {
  id idempotencyKey mutation operation generation operationId state caller plannedAt sentAt endedAt openSeconds failureCode upstreamCode
  facts { name values } resultIds { name value } settlement settlementReason candidates { recordId at exact } searches requestId
}`

const allocation = `mutation ($input: CustomerBalanceInput!) {
  customerBalanceAllocate(input: $input) { ${receiptFields} customer { customerId balance { available { amount } } } userErrors { code upstreamCode field message } }
}`

export interface ReceiptSeen {
  readonly id: string
  readonly state: string
  readonly generation: string
  readonly operationId: string
  readonly facts: readonly { readonly name: string; readonly values: readonly string[] }[]
  readonly resultIds: readonly { readonly name: string; readonly value: string }[]
  readonly settlement: string | null
  readonly settlementReason: string | null
  readonly candidates: readonly { readonly recordId: string; readonly exact: boolean }[]
  readonly failureCode: string | null
  readonly upstreamCode: string | null
  readonly searches: number
}

export interface AllocationSeen {
  readonly receipt: ReceiptSeen | null
  readonly customer: { readonly customerId: string; readonly balance: { readonly available: { readonly amount: string } } } | null
  readonly userErrors: readonly { readonly code: string; readonly upstreamCode: string | null; readonly field: readonly string[] | null; readonly message: string }[]
}

export interface AllocationInput {
  readonly customerId: string
  readonly amount: string
  readonly idempotencyKey: string
  readonly confirmPossibleDuplicate?: boolean
  readonly indirectPartnerId?: string
}

/** Asks for an allocation. */
export async function allocate(service: Pick<ServiceUnderTest, 'query'>, input: AllocationInput): Promise<Answer & { readonly allocation: AllocationSeen | null }> {
  const answer = await service.query(allocation, { input })
  // This service's own answer to the query above.
  return { ...answer, allocation: (answer.data?.['customerBalanceAllocate'] ?? null) as AllocationSeen | null }
}

/** The receipt of a key. */
export async function receiptOf(service: Pick<ServiceUnderTest, 'query'>, idempotencyKey: string): Promise<ReceiptSeen | null> {
  const answer = await service.query(`query ($key: String!) { ${receiptFields.replace('receipt {', 'receipt(idempotencyKey: $key) {')} }`, { key: idempotencyKey })
  return (answer.data?.['receipt'] ?? null) as ReceiptSeen | null
}

/** How often an operation was carried out, or at least arrived, at the sandbox. */
export function arrivals(sandbox: Sandbox, operationId: string): number {
  return sandbox.calls.log().filter((call) => call.operationId === operationId).length
}

/** A resale customer of the sandbox's solution provider. */
export function resaleCustomer(sandbox: Sandbox): Customer {
  const found = sandbox.world.customers.find(({ partnerId, associationType }) => partnerId === '2f1a6c0e9b7d4e83a5c1d0f6b8e72934' && associationType === '2')
  if (!found) throw new Error('the sandbox has no resale customer')
  return found
}
