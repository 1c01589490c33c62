/** What handlers of customers' trades share: who trades, and the vendor's way of refusing. */
import { contractOperations } from '../../generated/operations.ts'
import type { ContractOperation } from '../../generated/operations.ts'
import { operationContract } from '../contracts.ts'
import type { ListedError } from '../contracts.ts'
import { badParameter, failure, noContent, oldOk } from '../reply.ts'
import type { Handler, Reply } from '../reply.ts'
import type { SandboxRequest } from '../request.ts'
import { setNow } from '../trade-world.ts'
import { codes } from '../trade/refusal.ts'
import type { Customer, World } from '../world.ts'

/** A handler for which the customer that calls is known. */
export type CustomerHandler = (request: SandboxRequest, customer: Customer, world: World) => Reply

/** A handler for customers only, which happens at the time of the call; others are refused before, and here once more. */
export function asCustomer(handler: CustomerHandler): Handler {
  return (request, world) => {
    const { caller } = request
    setNow(world, request.now)
    return caller.kind === 'customer' ? handler(request, caller.customer, world) : failure(403, 'CBC.0151', 'Access denied.')
  }
}

/** The text of a code: as the operation's contract has it, else as another order operation's has it. */
export function meaningOf(operation: ContractOperation, code: string): string {
  const has = (error: ListedError): boolean => error.code === code
  const own = operationContract(operation).errors.find(has)
  const others = Object.values(contractOperations).filter(({ document }) => document === 'orders')
  const text = own?.meaning ?? others.map((other) => operationContract(other).errors.find(has)?.meaning).find((one) => one !== undefined)
  return text ?? code
}

/**
 * A refusal with the vendor's code: with the HTTP status that the operation's contract lists for it, else 400; the old
 * generation says what it does not list in an HTTP 200 body, but where it answers without one.
 */
export function refuse(operation: ContractOperation, code: string): Reply {
  const text = meaningOf(operation, code)
  if (code === codes.badParameter) return badParameter(operation, `${text}.`)
  const { errors } = operationContract(operation)
  const listed = errors.find((error) => error.code === code)
  const hides = operation.generation === 'old' && errors.some(({ http }) => http === 200)
  return failure(listed?.http ?? (hides ? 200 : 400), code, `${text}.`)
}

/** A success without data: 204 in the new generation (and in its style), the bare envelope in the old one. */
export function done(operation: ContractOperation): Reply {
  return operation.path.startsWith('/v1.0/') ? oldOk({}) : noContent()
}
