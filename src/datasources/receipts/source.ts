/** What resolvers ask of the journal: receipts of their own tenant, and an operator's switches. */
import { PartnerGraphError } from '../../errors/partner-graph-error.ts'
import { storeError } from '../../generations/receipt-errors.ts'
import type { Journal } from '../../journal/journal.ts'
import type { SourceContext } from '../runtime.ts'
import type { Receipt, ReceiptCursor, WriteStatus } from './model.ts'

export interface ReceiptsSource {
  byKey(idempotencyKey: string): Promise<Receipt | null>
  byId(id: string): Promise<Receipt | null>
  /** Receipts whose outcome is open, oldest first: at most `limit`, and how many there are in all. */
  open(page: { readonly limit: number; readonly after: ReceiptCursor | null }): Promise<{ readonly receipts: readonly Receipt[]; readonly total: number }>
  /** Null when there is no such receipt with an unknown outcome. */
  settle(settled: { readonly id: string; readonly outcome: 'SUCCEEDED' | 'FAILED'; readonly reason: string }): Promise<Receipt | null>
  freeze(reason: string): Promise<void>
  unfreeze(reason: string): Promise<void>
  status(): Promise<WriteStatus>
  /** Seconds since a receipt was planned; null when its outcome is not open any more. */
  openSeconds(receipt: Receipt): number | null
}

/** Builds the source of one GraphQL operation. Its promises reject with NOT_CONFIGURED without a store, and STORE_UNAVAILABLE. */
export function createReceiptsSource({ runtime: { journal, isReadOnly, clock }, scope }: SourceContext): ReceiptsSource {
  const { tenant, caller = 'local' } = scope.context

  async function ask<T>(question: (journal: Journal) => Promise<T>): Promise<T> {
    if (!journal) throw new PartnerGraphError('no-journal', { operation: 'receipts' })
    try {
      return await question(journal)
    } catch (error) {
      throw storeError(error)
    }
  }

  return {
    byKey: (key) => ask((book) => book.byKey(tenant, key)),
    byId: (id) => ask((book) => book.byId(tenant, id)),
    open: (page) => ask(async (book) => ({ receipts: await book.listOpen(tenant, page), total: await book.countOpen(tenant) })),
    settle: (settled) => ask((book) => book.settleByOperator({ ...settled, tenant, caller })),
    freeze: (reason) => ask((book) => book.freeze({ reason, tenant, caller })),
    unfreeze: (reason) => ask((book) => book.unfreeze({ reason, tenant, caller })),
    status: async () => ({ readOnly: isReadOnly, hasStore: journal !== null, frozen: journal === null ? null : await ask((book) => book.frozen()) }),
    openSeconds: ({ state, plannedAt }) => (state === 'SUCCEEDED' || state === 'FAILED' ? null : Math.max(0, Math.floor((clock.now() - plannedAt) / 1000))),
  }
}
