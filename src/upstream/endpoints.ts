/** Which address answers which operation. */
import { contractOperations, type OperationId } from '../generated/operations.ts'

export interface Endpoints {
  /** The public business API. */
  readonly bss: URL
  /** The identity service. */
  readonly iam: URL
  /** What implements the partner console's modelled contract; null when nothing does. */
  readonly console: URL | null
}

/** The address of an operation's upstream; null for a console operation without one. */
export function endpointOf(endpoints: Endpoints, operationId: OperationId): URL | null {
  return contractOperations[operationId].upstream === 'console' ? endpoints.console : endpoints.bss
}

/** A path under an address that may have a path of its own. */
export function pathUnder(endpoint: URL, path: string): string {
  return `${endpoint.pathname.replace(/\/$/, '')}${path}`
}
