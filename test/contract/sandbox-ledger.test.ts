/** What the sandbox's ledger promises: money only moves with a record, and never below what an account holds. */
import { beforeEach, describe, expect, it } from 'vitest'
import { adjust, changesOf, move } from '#src/sandbox/ledger.ts'
import { seedWorld } from '#src/sandbox/seed/index.ts'
import type { Account, AccountType, Customer, Partner, World } from '#src/sandbox/world.ts'

const time = Date.parse('2026-11-23T01:02:03Z')

let world: World
let partner: Partner
let customer: Customer

function accountOf(holder: { readonly accounts: readonly Account[] }, type: AccountType): Account {
  const account = holder.accounts.find((candidate) => candidate.type === type)
  if (!account) throw new TypeError(`no account of type ${type}`)
  return account
}

beforeEach(() => {
  world = seedWorld(1)
  const [first] = world.partners
  const [resell] = (world.customersOfPartner.get(first?.id ?? '') ?? []).filter(({ associationType }) => associationType === '2')
  if (!first || !resell) throw new TypeError('nothing is seeded')
  partner = first
  customer = resell
})

describe('a movement', () => {
  it('changes the account and leaves a record with the balance after it', () => {
    const before = accountOf(customer, 1).amount
    const moved = move(world, customer, { amount: 12_345n, kind: 'recharge', tradeId: 'T1', time })
    const expected = { holderId: customer.id, amount: 12_345n, balanceAfter: before + 12_345n, tradeId: 'T1', currency: 'CNY' }
    expect(moved).toMatchObject({ done: expected })
    expect(changesOf(world, customer.id).at(-1)).toMatchObject(expected)
    expect(accountOf(customer, 1).amount).toBe(before + 12_345n)
  })

  it('takes all that there is and not a fen more', () => {
    const { amount } = accountOf(customer, 1)
    const records = changesOf(world, customer.id).length
    expect(move(world, customer, { amount: -amount - 1n, kind: 'order', tradeId: 'CS1', time })).toEqual({ refused: 'insufficient' })
    expect([accountOf(customer, 1).amount, changesOf(world, customer.id).length]).toEqual([amount, records])
    move(world, customer, { amount: -amount, kind: 'order', tradeId: 'CS1', time })
    expect(accountOf(customer, 1)).toMatchObject({ amount: 0n, designated: 0n })
  })

  it('is refused where the holder has no such account', () => {
    const bare = { id: customer.id, accounts: [] }
    expect(move(world, bare, { amount: 1n, kind: 'refund', tradeId: 'T1', time })).toEqual({ refused: 'no-account' })
  })

  it('is followed by the virtual account of what can be allocated', () => {
    move(world, partner, { amount: -100_000n, kind: 'order', tradeId: 'CS1', time })
    const cash = accountOf(partner, 1)
    expect(accountOf(partner, 8).amount).toBe(cash.amount - (cash.designated ?? 0n))
  })
})

describe('an adjustment', () => {
  it('moves the same amount on both sides under one transaction id', () => {
    const [partnerBefore, customerBefore] = [accountOf(partner, 1).amount, accountOf(customer, 1).amount]
    const moved = adjust(world, { partner, target: customer, kind: 'allocation', amount: 50_000n, time })
    const id = 'done' in moved ? moved.done.transactionId : ''
    expect(id).toMatch(/^AD2611230902[\da-f]{6}$/)
    expect([accountOf(partner, 1).amount, accountOf(customer, 1).amount]).toEqual([partnerBefore - 50_000n, customerBefore + 50_000n])
    expect(changesOf(world, partner.id).at(-1)).toMatchObject({ tradeId: id, amount: -50_000n, counterpartId: customer.id })
    expect(changesOf(world, customer.id).at(-1)).toMatchObject({ tradeId: id, amount: 50_000n, counterpartId: partner.id })
    expect(world.ledger.adjustments.at(-1)).toMatchObject({ transactionId: id, amount: 50_000n, targetId: customer.id })
  })

  it('leaves the designated money of the partner where it is', () => {
    const cash = accountOf(partner, 1)
    const free = cash.amount - (cash.designated ?? 0n)
    const records = world.ledger.adjustments.length
    const tooMuch = adjust(world, { partner, target: customer, kind: 'allocation', amount: free + 1n, time })
    expect(tooMuch).toEqual({ refused: 'insufficient' })
    expect(world.ledger.adjustments).toHaveLength(records)
    expect(adjust(world, { partner, target: customer, kind: 'allocation', amount: free, time })).toHaveProperty('done')
    expect(accountOf(partner, 8).amount).toBe(0n)
  })

  it('takes back at most what the customer holds', () => {
    const { amount } = accountOf(customer, 1)
    const before = accountOf(partner, 1).amount
    expect(adjust(world, { partner, target: customer, kind: 'reclaim', amount: amount + 1n, time })).toEqual({ refused: 'insufficient' })
    expect(adjust(world, { partner, target: customer, kind: 'reclaim', amount, time })).toHaveProperty('done')
    expect([accountOf(partner, 1).amount, accountOf(customer, 1).amount]).toEqual([before + amount, 0n])
  })

  it('never gives a transaction or record id twice', () => {
    for (let count = 0; count < 50; count += 1) adjust(world, { partner, target: customer, kind: 'allocation', amount: 1n, time })
    const ids = world.ledger.adjustments.map((one) => one.transactionId)
    const records = [...changesOf(world, partner.id), ...changesOf(world, customer.id)].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(records).size).toBe(records.length)
  })
})
