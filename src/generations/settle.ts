/**
 * Looks upstream for the effect of a write whose outcome is unknown, once. What it finds may settle the receipt; that it
 * finds nothing proves nothing. It reads only, and never fails: a search that did not come off is made again later.
 */
import type { Journal } from '../journal/journal.ts'
import type { Receipt } from '../journal/receipt.ts'
import type { AnyOperation } from './operation.ts'
import type { Ask, MoneyTerms } from './money-operation.ts'

export interface SettleOptions {
  readonly journal: Journal
  /** The table of operations: a receipt names its own. */
  readonly operations: readonly AnyOperation[]
  /** Makes what a search asks with; the receipt is what it is for. */
  readonly askFor: (receipt: Receipt) => Ask
}

/** The upstream's clock may be behind ours. */
const beforeMs = 60_000
/** What was sent may be carried out late. */
const afterMs = 15 * 60_000

/** Builds the search of one tenant. The receipt that it answers is as the journal has it then. */
export function createSettle({ journal, operations, askFor }: SettleOptions): (receipt: Receipt) => Promise<Receipt> {
  return async (receipt) => {
    if (receipt.state !== 'OUTCOME_UNKNOWN') return receipt
    const search = termsOf(operations, receipt.operation)?.search
    try {
      if (!search) {
        await journal.postpone(receipt, null)
        return receipt
      }
      const sentAt = receipt.sendingAt ?? receipt.plannedAt
      const window = { from: new Date(sentAt - beforeMs), to: new Date(sentAt + afterMs) }
      return await journal.settleByRecords(receipt, await search(receipt.facts, window, askFor(receipt)))
    } catch {
      // The upstream, or the store: both may be back when it is due again.
      await journal.postpone(receipt, null).catch(() => undefined)
      return receipt
    }
  }
}

function termsOf(operations: readonly AnyOperation[], name: string): Pick<MoneyTerms<never, never>, 'search'> | null {
  const operation = operations.find((one) => one.name === name)
  return operation && isMoney(operation) ? operation.money : null
}

function isMoney(operation: AnyOperation): operation is AnyOperation & { readonly money: Pick<MoneyTerms<never, never>, 'search'> } {
  return operation.safety === 'money' && 'money' in operation
}
