/** Payloads of changes of coupons and quotas: ids by which their fields are read again, and what came of each item. */
import type { Receipt } from '../datasources/receipts/model.ts'
import type { ScopedId } from '../datasources/coupons/source.ts'
import type { Language } from '../errors/catalogue.ts'
import { itemErrorOf, type UserError } from '../errors/user-errors.ts'
import type { MoneyPayload } from './money-mutation.ts'

export interface Issued {
  readonly customerId: string
  readonly couponId: string
  readonly indirectPartnerId: string | null
}

export interface IssuePayload extends MoneyPayload {
  readonly issued: readonly Issued[]
  readonly failures: readonly { readonly customerId: string; readonly error: UserError }[]
  /** Null when nothing was issued. */
  readonly quotaOf: ScopedId | null
}

export interface ReclaimPayload extends MoneyPayload {
  /** Null when it was refused. */
  readonly couponOf: ScopedId | null
}

export interface Granted {
  readonly indirectPartnerId: string
  readonly quotaId: string
}

export interface GrantPayload extends MoneyPayload {
  readonly granted: readonly Granted[]
  readonly failures: readonly { readonly indirectPartnerId: string; readonly error: UserError }[]
  /** Null when nothing was granted. */
  readonly quotaOf: ScopedId | null
}

export interface Reclaimed {
  readonly quotaId: string
}

export interface QuotaReclaimPayload extends MoneyPayload {
  readonly reclaimed: readonly Reclaimed[]
  readonly failures: readonly { readonly quotaId: string; readonly error: UserError }[]
}

/** What was done, item by item, in the order of the input; nothing while nobody knows. */
export function doneItems(receipt: Receipt | null, listed: readonly string[]): readonly { readonly id: string; readonly resultId: string }[] {
  return itemsAsListed(receipt, listed).flatMap(({ id, resultId }) => (resultId === null ? [] : [{ id, resultId }]))
}

/** A receipt that was settled has its items in the order of its facts. */
function itemsAsListed(receipt: Receipt | null, listed: readonly string[]): Receipt['items'] {
  return receipt?.items.toSorted((one, other) => listed.indexOf(one.id) - listed.indexOf(other.id)) ?? []
}

/** The items that were refused, each with what a person can mend of it: `field` is its place in the list of the input. */
export function refusedItems(
  receipt: Receipt | null,
  { listed, field, language }: { readonly listed: readonly string[]; readonly field: string; readonly language: Language },
): readonly { readonly id: string; readonly error: UserError }[] {
  if (!receipt) return []
  const { operationId } = receipt
  return itemsAsListed(receipt, listed).flatMap(({ id, vendorCode }) =>
    vendorCode === null ? [] : [{ id, error: itemErrorOf(vendorCode, { operationId, language, field: ['input', field, String(listed.indexOf(id))] }) }])
}
