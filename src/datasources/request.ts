/** Requests whose parameters are checked by the compiler against the contract's own types. */
import type { operations as Accounts } from '../generated/contracts/accounts-customers.ts'
import type { operations as Billing } from '../generated/contracts/billing-incentives.ts'
import type { operations as Catalogue } from '../generated/contracts/catalogue-usage.ts'
import type { operations as Orders } from '../generated/contracts/orders.ts'
import type { OperationId } from '../generated/operations.ts'
import type { PlannedIdentity, PlannedRequest } from '../generations/operation.ts'
import type { ExactNumber, UpstreamRequest, WireValue } from '../upstream/types.ts'

type Contracts = Accounts & Billing & Catalogue & Orders
/** Where the contract takes a number, digits may be given that are written as they stand. */
type Exact<T> = number extends T ? ExactNumber : never
/** A list's rows are written as the body itself is. */
type Rows<T> = T extends readonly (infer Row extends object)[] ? readonly Optional<Row>[] : never
type Optional<T> = { readonly [Name in keyof T]: T[Name] | Exact<T[Name]> | Rows<T[Name]> | (undefined extends T[Name] ? undefined : never) }
type QueryOf<Id extends keyof Contracts> = Contracts[Id] extends { parameters: { query?: infer Query } } ? Optional<Query> : never
/** A body that the contract makes optional counts too. */
type Sent<Id extends keyof Contracts> = Contracts[Id] extends { requestBody?: infer Body } ? NonNullable<Body> : never
type BodyOf<Id extends keyof Contracts> = [Sent<Id>] extends [never] ? never : Sent<Id> extends { content: { 'application/json': infer Body } } ? Optional<Body> : never

interface Parts<Id extends keyof Contracts> {
  readonly identity?: PlannedIdentity
  readonly path?: Readonly<Record<string, string>>
  readonly query?: QueryOf<Id> & UpstreamRequest['query']
  /** Vendor codes that come with the answer's data. */
  readonly answers?: readonly string[]
  readonly body?: BodyOf<Id> & Readonly<Record<string, WireValue | undefined>>
}

/**
 * A request to a contract operation, as the partner unless an identity is given.
 * Unset (undefined) parameters are not sent: null and "" are filter values to some operations.
 */
export function request<Id extends OperationId & keyof Contracts>(operationId: Id, parts: Parts<Id>): PlannedRequest {
  return {
    operationId,
    identity: parts.identity ?? { kind: 'partner' },
    ...(parts.path && { path: parts.path }),
    ...(parts.query && { query: parts.query }),
    ...(parts.body && { body: parts.body }),
    ...(parts.answers && { answers: parts.answers }),
  }
}
