/** What stands in the way of a write: the vendor's codes, and obstacles that somebody has put there. */
import { contractOperations } from '../../generated/operations.ts'
import type { OperationId } from '../../generated/operations.ts'
import { operationContract } from '../contracts.ts'
import type { World } from '../world.ts'

/** Why nothing was done: the vendor's code (`CBC.…`). */
export interface Refused {
  readonly refused: string
}

/** Codes that several operations share. */
export const codes = {
  badParameter: 'CBC.0100',
  unknownOrder: 'CBC.30000010',
  partOfCombined: 'CBC.99000089',
  pendingPayment: 'CBC.99003100',
  unknownResource: 'CBC.99003012',
} as const

/** The obstacle on one of these orders or resources, if its code is among those that the operation's contract lists. */
export function obstacleFor(world: World, operationId: OperationId, ids: readonly string[]): string | null {
  for (const id of ids) {
    const code = world.trade.obstacles.get(id)
    const listed = operationContract(contractOperations[operationId]).errors
    if (code !== undefined && listed.some((error) => error.code === code)) return code
  }
  return null
}
