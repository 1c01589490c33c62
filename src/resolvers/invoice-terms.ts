/**
 * A request for an invoice, checked before anything is sent: the rules of billing-incentives.mapping.md, section 5. Some rest on
 * what the vendor knows (the title, what is in arrears), which is read then; what was read may have changed when it is sent, so the
 * vendor's own word counts all the same.
 */
import type { InvoiceBlockReason, InvoiceableAmount } from '../datasources/invoices/model.ts'
import { mostLookedAt, type CustomerCycle, type InvoiceSelection, type InvoiceTerms } from '../datasources/invoices/model-writes.ts'
import type { InvoicesSource } from '../datasources/invoices/source.ts'
import type { ErrorKey } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { FieldsByCode } from '../errors/user-errors.ts'
import type { InvoicePreviewInput, InvoiceSelectionInput } from '../generated/schema.ts'
import { filterEnum, filterList, filterText, given, payableAmount, refuseTwice, requiredText } from './arguments.ts'
import { problemsIn, refuse, unless, type Problems } from './problems.ts'

/** What a preview and a request have in common. */
type TermsInput = Pick<InvoicePreviewInput, keyof InvoicePreviewInput>

const at = 'input.selection'
const mostCycles = 24
const mostItems = 100

/** Ids, each once. */
function ids(values: readonly string[], argument: string): readonly string[] {
  const listed = filterList(values, argument, mostItems) ?? []
  const texts = listed.map((value, index) => requiredText(value, `${argument}[${index}]`))
  refuseTwice(texts, argument)
  return texts
}

function selectionOf({ billingCycles, orderIds, customerOrderIds, customerCycles, amount }: InvoiceSelectionInput): InvoiceSelection {
  const chosen = [billingCycles, orderIds, customerOrderIds, customerCycles, amount].filter((one) => one != null)
  if (chosen.length === 1) {
    if (billingCycles != null) {
      const cycles = filterList(billingCycles, `${at}.billingCycles`, mostCycles) ?? []
      refuseTwice(cycles, `${at}.billingCycles`)
      return { method: 'BILLING_CYCLE', billingCycles: cycles }
    }
    if (orderIds != null) return { method: 'ORDER', orderIds: ids(orderIds, `${at}.orderIds`) }
    if (customerOrderIds != null) return { method: 'CUSTOMER_ORDER', orderIds: ids(customerOrderIds, `${at}.customerOrderIds`) }
    if (amount != null) return { method: 'SPECIFIED_AMOUNT', amount: payableAmount(amount, `${at}.amount`) }
    if (customerCycles != null) {
      const argument = `${at}.customerCycles`
      const pairs = (filterList(customerCycles, argument, mostItems) ?? []).map(({ customerId, billingCycle }, index) =>
        ({ customerId: requiredText(customerId, `${argument}[${index}].customerId`), billingCycle }))
      refuseTwice(pairs.map((pair) => JSON.stringify([pair.customerId, pair.billingCycle])), argument)
      return { method: 'CUSTOMER_BILLING_CYCLE', customerCycles: pairs }
    }
  }
  throw new PartnerGraphError('invoice-selection', { argument: at })
}

/** The contracting entity decides the medium (rule 6). */
function mediaOf({ contractEntity, type }: Pick<TermsInput, 'contractEntity' | 'type'>): readonly string[] {
  if (contractEntity === 'HUAWEI_CLOUD_COMPUTING') return ['DIGITAL']
  return type === 'VAT_SPECIAL' ? ['PAPER'] : ['PAPER', 'ELECTRONIC']
}

function mediumProblems(input: TermsInput): Problems {
  const { contractEntity, type, medium, mailingAddressId, recipientEmails } = input
  const media = mediaOf(input)
  const isPaper = medium === 'PAPER'
  const of = { other: 'input.medium', value: medium }
  return [
    ...unless(media.includes(medium), () => new PartnerGraphError('invoice-medium', { argument: 'input.medium', entity: contractEntity, type, media: media.join(', ') })),
    ...unless(!isPaper || mailingAddressId != null, () => new PartnerGraphError('argument-required-for', { argument: 'input.mailingAddressId', ...of })),
    ...unless(isPaper || mailingAddressId == null, () => new PartnerGraphError('argument-not-for', { argument: 'input.mailingAddressId', ...of })),
    ...unless(!isPaper || recipientEmails == null || recipientEmails.length === 0, () => new PartnerGraphError('argument-not-for', { argument: 'input.recipientEmails', ...of })),
  ]
}

/** The terms of a request. Throws BAD_USER_INPUT with all that the entries themselves break. */
export function termsOf(input: TermsInput): InvoiceTerms {
  const codes = problemsIn(() => [filterEnum(input.contractEntity, 'input.contractEntity'), filterEnum(input.type, 'input.type'), filterEnum(input.medium, 'input.medium')])
  refuse([
    ...problemsIn(() => selectionOf(input.selection)),
    ...codes,
    ...(codes.length > 0 ? [] : mediumProblems(input)),
    ...problemsIn(() => filterText(input.profileId, 'input.profileId')),
    ...problemsIn(() => filterText(input.mailingAddressId, 'input.mailingAddressId')),
  ])
  const { contractEntity, type, medium, profileId, mailingAddressId, recipientEmails, remark } = input
  if (contractEntity === 'UNRECOGNIZED' || type === 'UNRECOGNIZED' || medium === 'UNRECOGNIZED') throw new TypeError('an answer was taken for an entry')
  return {
    selection: selectionOf(input.selection), contractEntity, type, medium, profileId,
    ...given({
      mailingAddressId: mailingAddressId ?? undefined,
      recipientEmails: recipientEmails == null || recipientEmails.length === 0 ? undefined : recipientEmails,
      remark: remark ?? undefined,
    }),
  }
}

/** What a VAT special invoice prints beside the name and the taxpayer id (rule 9 of CreateInvoice). */
const particulars = ['taxpayerId', 'registeredAddress', 'registeredPhone', 'bankName', 'bankAccount'] as const

async function profileProblems({ profileId, type }: InvoiceTerms, invoices: InvoicesSource): Promise<Problems> {
  const argument = 'input.profileId'
  const profile = (await invoices.profiles()).find((one) => one.profileId === profileId)
  if (!profile) return [new PartnerGraphError('no-such-object', { argument })]
  const { titleTypeCode } = profile
  const isSpecial = type === 'VAT_SPECIAL'
  const missing = particulars.filter((name) => profile[name] === null)
  return [
    ...unless(profile.status !== 'INVALID', () => new PartnerGraphError('invoice-title-invalid', { argument })),
    ...unless(!isSpecial || titleTypeCode === null || titleTypeCode === 'ENTERPRISE', () => new PartnerGraphError('invoice-enterprise-title', { argument, titleType: titleTypeCode ?? '' })),
    ...unless(!isSpecial || titleTypeCode !== 'ENTERPRISE' || missing.length === 0, () => new PartnerGraphError('invoice-particulars', { argument, missing: missing.join(', ') })),
  ]
}

async function addressProblems({ mailingAddressId }: InvoiceTerms, invoices: InvoicesSource): Promise<Problems> {
  if (mailingAddressId === undefined || (await invoices.mailingAddressById.load(mailingAddressId))) return []
  return [new PartnerGraphError('no-such-object', { argument: 'input.mailingAddressId' })]
}

const keysByReason: Readonly<Record<InvoiceBlockReason, ErrorKey>> = {
  ARREARS: 'invoice-arrears',
  ARREARS_NEGATIVE_BALANCE: 'invoice-arrears',
  NOT_SETTLED: 'invoice-not-open',
  OWED_INVOICE: 'invoice-owed',
  NOTHING_LEFT: 'invoice-nothing-left',
}

type Row = { readonly amount: InvoiceableAmount } | undefined

/**
 * What stands in the way of each item, by its place in the list. One that is in no list of what can be invoiced is for the vendor to
 * judge; so is what is owed, of several items: it is taken off all of them together.
 */
function blocked(rows: readonly Row[], list: string): Problems {
  return rows.flatMap((row, index) => {
    if (row?.amount.isInvoiceable !== false) return []
    const reasons = row.amount.blockReasons.filter((reason) => reason !== 'OWED_INVOICE' || rows.length === 1)
    const keys = reasons.flatMap((reason) => (reason === 'UNRECOGNIZED' ? [] : [keysByReason[reason]]))
    return [...new Set(keys)].map((key) => new PartnerGraphError(key, { argument: `${at}.${list}[${index}]` }))
  })
}

async function itemProblems({ selection, contractEntity }: InvoiceTerms, invoices: InvoicesSource): Promise<Problems> {
  switch (selection.method) {
    case 'SPECIFIED_AMOUNT': return []
    case 'BILLING_CYCLE': {
      const sorted = selection.billingCycles.toSorted()
      const rows = await invoices.invoiceableCyclesBetween(sorted[0] ?? '', sorted.at(-1) ?? '', contractEntity)
      return blocked(selection.billingCycles.map((cycle) => rows.find(({ billingCycle }) => billingCycle === cycle)), 'billingCycles')
    }
    case 'CUSTOMER_BILLING_CYCLE': {
      const rows = await each(selection.customerCycles, async (filter) => (await invoices.invoiceableCustomerCycles({ filter: { ...filter, contractEntity }, ...one })).items)
      const rowOf = (pair: CustomerCycle) => rows.find(({ customerId, billingCycle }) => customerId === pair.customerId && billingCycle === pair.billingCycle)
      return blocked(selection.customerCycles.map(rowOf), 'customerCycles')
    }
    default: {
      const rows = await each(selection.orderIds, async (orderId) => (await invoices.invoiceableOrders({ filter: { orderId, contractEntity }, ...one })).items)
      return blocked(selection.orderIds.map((id) => rows.find(({ orderId }) => orderId === id)), selection.method === 'ORDER' ? 'orderIds' : 'customerOrderIds')
    }
  }
}

const one = { position: [0], limit: 1 } as const

async function each<Item, Found>(items: readonly Item[], ask: (item: Item) => Promise<readonly Found[]>): Promise<readonly Found[]> {
  return items.length > mostLookedAt ? [] : (await Promise.all(items.map(ask))).flat()
}

/** Throws BAD_USER_INPUT with all that stands in a request's way by what the vendor knows now. */
export async function refuseBlocked(terms: InvoiceTerms, invoices: InvoicesSource): Promise<void> {
  refuse((await Promise.all([profileProblems(terms, invoices), addressProblems(terms, invoices), itemProblems(terms, invoices)])).flat())
}

/** Where the vendor's refusals of a request point to. */
export function termsFields(selection: InvoiceSelectionInput): FieldsByCode {
  const [name = null] = Object.entries(selection).flatMap(([key, value]) => (value == null ? [] : [key]))
  const selected = ['input', 'selection', ...(name === null ? [] : [name])]
  return {
    'PCM.INV.0001': ['input', 'profileId'],
    'PCM.INV.0002': selected,
    'PCM.INV.0003': selected,
    'PCM.INV.0004': selected,
    'PCM.INV.0005': ['input', 'medium'],
    'PCM.INV.0006': selected,
    'PCM.INV.0007': selected,
    'PCM.INV.0008': ['input', 'mailingAddressId'],
    'PCM.INV.0009': ['input', 'profileId'],
    'PCM.INV.0010': ['input', 'medium'],
    'PCM.INV.0011': ['input', 'selection'],
    'PCM.0409': ['input', 'idempotencyKey'],
  }
}
