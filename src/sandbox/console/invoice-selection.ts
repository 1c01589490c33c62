/**
 * What an invoice request selects: cycles, orders, customers' cycles or an amount. Refusals are the contract's codes
 * (CreateInvoice, `x-error-codes`); `CBC.0100` where something that is named does not exist.
 */
import { currentCycle } from '../billing-world.ts'
import type { ContractEntity, InvoiceBalance, InvoiceBook, InvoiceMethod } from '../invoice-world.ts'

/** What is asked for; the members that its method does not use are empty. */
export interface Selection {
  readonly method: InvoiceMethod
  readonly entity: ContractEntity
  readonly cycles: readonly string[]
  readonly orderIds: readonly string[]
  readonly customerCycles: readonly { readonly customerId: string; readonly cycle: string }[]
  /** Fen. */
  readonly amount: bigint
}

/** Which customers and orders are the partner's: naming others is a mistake, naming these may only be too early. */
export interface Known {
  customer(id: string): boolean
  order(id: string): boolean
}

/** A part of a balance that is to be invoiced. */
export interface SelectedItem {
  readonly balance: InvoiceBalance
  readonly customerId: string | null
  readonly orderId: string | null
  readonly amount: bigint
}

export interface Refused {
  readonly refused: string
}

function refusalOf(balance: InvoiceBalance, { method, entity }: Selection): string | null {
  if (balance.entity !== entity) return 'PCM.INV.0004'
  if (balance.cycle >= currentCycle) return 'PCM.INV.0003'
  const left = balance.consumed - balance.invoiced
  if (balance.debt > 0n || (method === 'BILLING_CYCLE' && left < 0n)) return 'PCM.INV.0002'
  return left <= 0n ? 'PCM.INV.0006' : null
}

type Found = { readonly balance: InvoiceBalance; readonly customerId: string | null; readonly orderId: string | null } | Refused

/** Nothing was consumed there: a cycle that is not open yet, or an amount of 0. */
function nothingIn(cycle: string): Refused {
  return { refused: cycle >= currentCycle ? 'PCM.INV.0003' : 'PCM.INV.0006' }
}

function cyclesOf(book: InvoiceBook, { cycles, entity }: Selection): Found[] {
  const balances = book.cycles()
  return [...new Set(cycles)].map((cycle) => {
    const balance = balances.find((one) => one.cycle === cycle && one.entity === entity)
    return balance ? { balance, customerId: null, orderId: null } : nothingIn(cycle)
  })
}

function ordersOf(book: InvoiceBook, { orderIds }: Selection, known: Known): Found[] {
  const balances = new Map(book.orders().map((one) => [one.orderId, one]))
  return [...new Set(orderIds)].map((orderId) => {
    const balance = balances.get(orderId)
    if (balance) return { balance, customerId: balance.customerId, orderId }
    return { refused: known.order(orderId) ? 'PCM.INV.0006' : 'CBC.0100' }
  })
}

function customersOf(book: InvoiceBook, { customerCycles }: Selection, known: Known): Found[] {
  const wanted = new Map(customerCycles.map((one) => [`${one.customerId} ${one.cycle}`, one]))
  return [...wanted.values()].map(({ customerId, cycle }) => {
    const balance = book.customerCycles(cycle).find((one) => one.customerId === customerId)
    if (balance) return { balance, customerId, orderId: null }
    return known.customer(customerId) ? nothingIn(cycle) : { refused: 'CBC.0100' }
  })
}

/** The amount out of what can be invoiced by cycle, the oldest cycle first. */
function amountOf(book: InvoiceBook, selection: Selection): readonly SelectedItem[] | Refused {
  let missing = selection.amount
  const items: SelectedItem[] = []
  for (const balance of book.cycles().toReversed()) {
    if (missing === 0n) break
    if (balance.entity !== selection.entity || refusalOf(balance, selection) !== null) continue
    const left = balance.consumed - balance.invoiced
    const amount = left < missing ? left : missing
    missing -= amount
    items.push({ balance, customerId: null, orderId: null, amount })
  }
  return missing > 0n || items.length === 0 ? { refused: 'PCM.INV.0006' } : items
}

/** The items of a selection with all that is left of each, or the first refusal. */
export function selectItems(book: InvoiceBook, selection: Selection, known: Known): readonly SelectedItem[] | Refused {
  if (selection.method === 'SPECIFIED_AMOUNT') return amountOf(book, selection)
  const find = { BILLING_CYCLE: cyclesOf, ORDER: ordersOf, CUSTOMER_ORDER: ordersOf, CUSTOMER_BILLING_CYCLE: customersOf }
  const found = find[selection.method](book, selection, known)
  const items: SelectedItem[] = []
  for (const one of found) {
    if ('refused' in one) return one
    const refused = refusalOf(one.balance, selection)
    if (refused !== null) return { refused }
    items.push({ ...one, amount: one.balance.consumed - one.balance.invoiced })
  }
  return items
}
