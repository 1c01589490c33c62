/** Who is calling. The seam for callers that prove themselves; its simple form trusts whoever reaches the port. */
import type { Caller } from '../resolvers/context.ts'

export interface Authorizer {
  /** The caller of a request. Rejects with a coded error when it may not call at all. */
  authorize(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Promise<Caller>
}

/** Every caller is the one tenant of this service, with the configured scopes. */
export function createLocalAuthorizer(tenant: string, scopes: readonly string[]): Authorizer {
  const caller: Caller = { tenant, scopes: new Set(scopes) }
  return { authorize: () => Promise.resolve(caller) }
}
