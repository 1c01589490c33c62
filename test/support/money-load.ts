/** Writes of a load: allocations from the partner to one customer, and the truth about them. */
import type { Sandbox } from '#src/sandbox/server.ts'
import { cents } from './killed-writes.ts'
import type { Question } from './load.ts'

const allocation = `mutation Allocate($input: CustomerBalanceInput!) {
  customerBalanceAllocate(input: $input) { receipt { state } userErrors { code } }
}`

/** Allocations, each with a key and an amount that no other has. */
export interface MoneyLoad {
  next(): Question
  /** The question of a key that was asked before. */
  again(key: string): Question
  readonly keys: readonly string[]
  /** How often the allocation of a key happened upstream. */
  effects(key: string): number
}

/** Allocations from the partner to a customer of the sandbox. */
export function createMoneyLoad(sandbox: Sandbox, customerId: string): MoneyLoad {
  const keys: string[] = []
  const seeded = sandbox.world.ledger.adjustments.length
  const amountOf = (index: number) => `${Math.floor(index / 100)}.${String((index % 100) + 100).slice(1)}`
  const question = (index: number): Question => ({
    kind: 'write', key: keys[index] ?? '', query: allocation, variables: { input: { customerId, amount: amountOf(index + 1), idempotencyKey: keys[index] ?? '' } },
  })
  return {
    keys,
    next() {
      keys.push(`allocation-${keys.length + 1}`)
      return question(keys.length - 1)
    },
    again: (key) => question(keys.indexOf(key)),
    effects: (key) => {
      const amount = cents(amountOf(keys.indexOf(key) + 1))
      return sandbox.world.ledger.adjustments.slice(seeded).filter((record) => record.targetId === customerId && record.amount === amount).length
    },
  }
}
