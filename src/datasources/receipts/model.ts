/** Receipts as resolvers see them. */
export type { WriteRequest, Written } from '../../generations/writes.ts'
export type { Receipt } from '../../journal/receipt.ts'
export type { ReceiptCursor } from '../../journal/journal.ts'

export interface WriteStatus {
  readonly readOnly: boolean
  readonly hasStore: boolean
  readonly frozen: { readonly reason: string; readonly since: number } | null
}
