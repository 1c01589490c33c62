/** Refusals of the console's contract: a listed code with its HTTP status and its meaning as the text. */
import { operationContract } from '../contracts.ts'
import { failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import type { SandboxRequest } from '../request.ts'
import { obstacleFor } from '../trade/refusal.ts'
import type { World } from '../world.ts'

/** The answer with a code that the operation's contract lists. Throws a RangeError for another one. */
export function refuse({ operation }: SandboxRequest, code: string): Reply {
  const listed = operationContract(operation).errors.find((error) => error.code === code)
  if (!listed) throw new RangeError(`${operation.id} lists no ${code}`)
  return failure(listed.http, code, listed.meaning)
}

/** The refusal that somebody has put on one of these objects by the control API; null without one. */
export function obstacleOf(request: SandboxRequest, world: World, ids: readonly string[]): Reply | null {
  const code = obstacleFor(world, request.operation.id, ids)
  return code === null ? null : refuse(request, code)
}
