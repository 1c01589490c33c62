/**
 * Looks for the effect of what was requested, returned or offset, and whose outcome is unknown. Pure but for what it asks. None of
 * it shows the client token, so the effect is told by what was asked for and when; what others may have done settles nothing.
 */
import type { Ask, Found, Window } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import type { Candidate, Facts } from '../../journal/receipt.ts'
import { sumOf } from '../decimal.ts'
import { everyRow } from '../found-rows.ts'
import type { Page } from '../paging.ts'
import { contractEntity, invoiceMedium, invoiceRequestMethod, invoiceType, type Invoice, type InvoiceListArgs, type InvoiceListFilter } from './model.ts'
import type { OwedInvoiceListArgs } from './model-writes.ts'
import type { OwedInvoicePage } from './new-owed.ts'

type Invoices = Operation<InvoiceListArgs, Page<Invoice>>

/** What stands for an effect, one receipt's alone: a request, an invoice that goes back, an owed invoice that is settled. */
export const claims = { requested: 'invoice.requested', returned: 'invoice.returned', settled: 'owedInvoice.settled' } as const

/** The selection of a request among its facts, with what an invoice says of it. */
const selected = [
  ['billingCycles', (invoice: Invoice) => invoice.billingCycles],
  ['orderIds', (invoice: Invoice) => invoice.orderIds],
  ['customerIds', (invoice: Invoice) => invoice.customerIds],
] as const

/** Requests: each is one or several invoices, one a tax rate, which cover what was selected together. */
export function searchRequested(invoices: Invoices) {
  return async (facts: Facts, window: Window, ask: Ask): Promise<Found> => {
    const filter: InvoiceListFilter = { ...termsOf(facts), appliedFrom: wholeSeconds(window.from), appliedTo: wholeSeconds(window.to) }
    const { rows, isWhole } = await everyRow((page) => ask(invoices, { filter, ...page }))
    const requests = Map.groupBy(rows.filter((row) => row.sourceInvoiceId === null && isNullOr(row.mediumCode, facts.medium)), ({ requestId }) => requestId)
    const candidates = [...requests].flatMap(([requestId, parts], index): Candidate[] => {
      const match = matchOf(facts, parts)
      if (match === 'none') return []
      return [{ id: requestId ?? `row ${index + 1}`, at: parts[0]?.appliedAt ?? null, exact: isWhole && requestId !== null && match === 'exact' && parts.every(saysAll) }]
    })
    return { kind: claims.requested, idName: 'requestId', candidates }
  }
}

/** The filter of a request's facts, by which its invoices are listed. */
export function termsOf({ kind, contractEntity: entity, invoiceType: type, medium }: Facts): InvoiceListFilter {
  const [method, issuer, tax, made] = [invoiceRequestMethod.read(textOf(kind)), contractEntity.read(textOf(entity)), invoiceType.read(textOf(type)), invoiceMedium.read(textOf(medium))]
  return {
    ...(method !== null && method !== 'UNRECOGNIZED' && { requestMethod: method }),
    ...(issuer !== null && issuer !== 'UNRECOGNIZED' && { contractEntity: issuer }),
    ...(tax !== null && tax !== 'UNRECOGNIZED' && { type: tax }),
    ...(made !== null && made !== 'UNRECOGNIZED' && { medium: made }),
  }
}

/** `some`: the invoices are of a part of what was selected, or do not say; a list that says more is of another request. */
function matchOf(facts: Facts, parts: readonly Invoice[]): 'exact' | 'some' | 'none' {
  let match: 'exact' | 'some' = 'exact'
  for (const [name, read] of selected) {
    if (facts[name] === undefined) continue
    const [asked, covered] = [new Set(all(facts[name])), new Set(parts.flatMap(read))]
    if (!covered.isSubsetOf(asked)) return 'none'
    if (covered.size < asked.size) match = 'some'
  }
  if (facts.amount === undefined) return match
  const amounts = parts.flatMap(({ selectedAmount }) => selectedAmount?.amount ?? [])
  if (amounts.length < parts.length) return 'some'
  return sumOf(amounts) === facts.amount ? match : 'none'
}

function saysAll({ requestMethodCode, contractEntityCode, typeCode, mediumCode }: Invoice): boolean {
  return requestMethodCode !== null && contractEntityCode !== null && typeCode !== null && mediumCode !== null
}

/** The states of an invoice before its return, and those that only a return since then explains. */
const returnedFrom: Readonly<Record<string, readonly string[]>> = {
  ISSUED: ['RETURNING', 'RETURNED', 'RETURN_REJECTED'],
  RETURN_REJECTED: ['RETURNING', 'RETURNED'],
}

/**
 * Returns: an invoice goes back as a whole and once, so its state tells. The fact `kind` is the state in which it was before: one that
 * was going back then already shows nothing.
 */
export function searchReturned(details: Operation<string, Invoice | null>) {
  return async ({ invoiceIds, kind }: Facts, _window: Window, ask: Ask): Promise<Found> => {
    const [invoiceId = ''] = all(invoiceIds)
    const state = (await ask(details, invoiceId))?.stateCode ?? null
    const found = { kind: claims.returned, idName: 'invoiceId' }
    if (state === null || !['RETURNING', 'RETURNED', 'RETURN_REJECTED'].includes(state)) return { ...found, candidates: [] }
    return { ...found, candidates: [{ id: invoiceId, at: null, exact: returnedFrom[textOf(kind) ?? '']?.includes(state) === true }] }
  }
}

/**
 * Offsets: each owed invoice that was open (the resolver sees to that before) is settled since. So it is by an invoice that was
 * requested meanwhile, which takes owed ones first: where there is one, people must look.
 */
export function searchOffset(owed: Operation<OwedInvoiceListArgs, OwedInvoicePage>, invoices: Invoices) {
  return async ({ owedInvoiceIds }: Facts, window: Window, ask: Ask): Promise<Found> => {
    const items = all(owedInvoiceIds)
    const settled = await everyRow((page) => ask(owed, { filter: { status: 'SETTLED' }, ...page }))
    const since = await everyRow((page) => ask(invoices, { filter: { appliedFrom: wholeSeconds(window.from) }, ...page }))
    const isOffsetElsewhere = !since.isWhole || since.rows.some(({ owedOffsetAmount }) => owedOffsetAmount === null || owedOffsetAmount.amount !== '0')
    const candidates = settled.rows.filter(({ owedInvoiceId, statusCode }) => items.includes(owedInvoiceId) && statusCode === 'SETTLED')
      .map(({ owedInvoiceId }): Candidate => ({ id: owedInvoiceId, at: null, exact: !isOffsetElsewhere, item: owedInvoiceId }))
    return { kind: claims.settled, idName: 'owedInvoiceId', candidates, items }
  }
}

function isNullOr(value: string | null, wanted: string | readonly string[] | undefined): boolean {
  return value === null || value === wanted
}

function all(fact: string | readonly string[] | undefined): readonly string[] {
  return fact === undefined ? [] : typeof fact === 'string' ? [fact] : fact
}

function textOf(fact: string | readonly string[] | undefined): string | null {
  return typeof fact === 'string' ? fact : null
}

function wholeSeconds(time: Date): string {
  return `${time.toISOString().slice(0, 19)}Z`
}
