/** Requesting, withdrawing, deleting, receiving and returning invoices, and offsetting owed ones: arguments in, the source's answer out. */
import type { Invoice } from '../datasources/invoices/model.ts'
import type { OwedOffsetArgs } from '../datasources/invoices/model-writes.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { InvoiceReturnInput, OwedInvoicesOffsetInput, Resolvers } from '../generated/schema.ts'
import { filterList, filterText, given, refuseTwice, requiredText } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { refuseBlocked, termsFields, termsOf } from './invoice-terms.ts'
import { moneyMutation } from './money-mutation.ts'
import { mutate } from './mutation.ts'
import { problemsIn, refuse, unless, type Problems } from './problems.ts'

const mostOwed = 50
/** The contract has no cap for these; these keep a request within any server's limits. */
const mostCycles = 24
const mostOrders = 100

/** What is read to check a write is read for a key that is new: one that was used before is answered by its receipt. */
async function isNewKey(idempotencyKey: string, { sources }: GraphContext): Promise<boolean> {
  return (await sources.receipts.byKey(idempotencyKey)) === null
}

/** What a return takes, by what the invoice is made of (rule 12). */
function returnProblems(input: InvoiceReturnInput, invoice: Invoice | null): Problems {
  if (invoice === null || invoice.medium === null || invoice.medium === 'UNRECOGNIZED') return []
  const { medium } = invoice
  const of = { other: 'Invoice.medium', value: medium }
  const courier = (['courier', 'trackingNumber'] as const).flatMap((name): Problems => {
    const argument = `input.${name}`
    if (medium === 'PAPER') return unless(input[name] != null, () => new PartnerGraphError('argument-required-for', { argument, ...of }))
    return unless(input[name] == null, () => new PartnerGraphError('argument-not-for', { argument, ...of }))
  })
  return [
    ...courier,
    ...unless(medium === 'DIGITAL' || input.isPostedByBuyer !== true, () => new PartnerGraphError('argument-not-for', { argument: 'input.isPostedByBuyer', ...of })),
    ...unless(medium !== 'DIGITAL' || invoice.contractEntity !== 'OTHER', () => new PartnerGraphError('invoice-digital-return', { argument: 'input.invoiceId' })),
  ]
}

const returnFields = {
  'PCM.0404': ['input', 'invoiceId'],
  'PCM.INV.0020': ['input', 'invoiceId'],
  'PCM.INV.0030': ['input', 'invoiceId'],
  'PCM.INV.0031': ['input', 'invoiceId'],
  'PCM.INV.0032': ['input', 'courier'],
  'PCM.0409': ['input', 'idempotencyKey'],
}

const invoiceFields = { 'PCM.0404': ['input', 'invoiceId'], 'PCM.INV.0020': ['input', 'invoiceId'], 'PCM.INV.0022': ['input', 'invoiceId'] }

const offsetFields = {
  'PCM.INV.0040': ['input', 'owedInvoiceIds'],
  'PCM.INV.0041': ['input', 'owedInvoiceIds'],
  'PCM.0409': ['input', 'idempotencyKey'],
}

function idOf(invoiceId: string): string {
  return requiredText(invoiceId, 'input.invoiceId')
}

function once(values: readonly string[] | null | undefined, argument: string, max: number): readonly string[] | undefined {
  const listed = filterList(values, argument, max)?.map((value, index) => requiredText(value, `${argument}[${index}]`))
  if (listed) refuseTwice(listed, argument)
  return listed
}

function offsetArgs(input: OwedInvoicesOffsetInput): Omit<OwedOffsetArgs, 'clientToken'> {
  return {
    owedInvoiceIds: once(input.owedInvoiceIds, 'input.owedInvoiceIds', mostOwed) ?? [],
    ...given({
      billingCycles: once(input.billingCycles, 'input.billingCycles', mostCycles),
      orderIds: once(input.orderIds, 'input.orderIds', mostOrders),
    }),
  }
}

/** Only open ones of one tax rate can be offset. That they were open is also what tells later that they were offset since. */
async function refuseSettled(owedInvoiceIds: readonly string[], { sources }: GraphContext): Promise<void> {
  const argument = (index: number) => `input.owedInvoiceIds[${index}]`
  const found = await Promise.all(owedInvoiceIds.map((id) => sources.invoices.owedById.load(id)))
  refuse(found.flatMap((owed, index): Problems => {
    if (!owed) return [new PartnerGraphError('no-such-object', { argument: argument(index) })]
    return unless(owed.status !== 'SETTLED', () => new PartnerGraphError('owed-invoice-settled', { argument: argument(index) }))
  }))
}

export const invoiceWriteResolvers: Resolvers = {
  Query: {
    invoicePreview: (_, { input }, context) =>
      mutate(context, { refused: { preview: null }, fieldsByCode: termsFields(input.selection) }, async () => {
        const terms = termsOf(input)
        await refuseBlocked(terms, context.sources.invoices)
        return { preview: await context.sources.invoices.preview(terms) }
      }),
  },
  Mutation: {
    invoiceRequest: (_, { input }, context) => moneyMutation(context, {
      mutation: 'invoiceRequest', input, fieldsByCode: termsFields(input.selection),
      write: async (request) => {
        const terms = termsOf(input)
        if (await isNewKey(request.idempotencyKey, context)) await refuseBlocked(terms, context.sources.invoices)
        return context.sources.invoices.request(terms, request)
      },
      payload: (receipt) => ({ requestId: receipt?.result['requestId'] ?? null }),
    }),
    invoiceReturn: (_, { input }, context) => moneyMutation(context, {
      mutation: 'invoiceReturn', input, fieldsByCode: returnFields,
      write: async (request) => {
        const invoiceId = idOf(input.invoiceId)
        refuse([...problemsIn(() => filterText(input.courier, 'input.courier')), ...problemsIn(() => filterText(input.trackingNumber, 'input.trackingNumber'))])
        const invoice = (await isNewKey(request.idempotencyKey, context)) ? await context.sources.invoices.byId.load(invoiceId) : null
        refuse(returnProblems(input, invoice))
        const { reason, description, isPostedByBuyer, courier, trackingNumber } = input
        const said = { description: description ?? undefined, isPostedByBuyer: isPostedByBuyer ?? undefined, courier: courier ?? undefined, trackingNumber: trackingNumber ?? undefined }
        return context.sources.invoices.return({ invoiceId, reason, stateBefore: invoice?.stateCode ?? null, ...given(said) }, request)
      },
      payload: (receipt) => ({ invoiceId: receipt && input.invoiceId }),
    }),
    owedInvoicesOffset: (_, { input }, context) => moneyMutation(context, {
      mutation: 'owedInvoicesOffset', input, fieldsByCode: offsetFields,
      write: async (request) => {
        const args = offsetArgs(input)
        if (await isNewKey(request.idempotencyKey, context)) await refuseSettled(args.owedInvoiceIds, context)
        return context.sources.invoices.offset(args, request)
      },
      payload: (receipt) => ({ owedInvoiceIds: receipt && input.owedInvoiceIds }),
    }),
    invoiceCancel: (_, { input }, context) => mutate(context, { refused: { invoice: null }, fieldsByCode: invoiceFields }, async () =>
      ({ invoice: await context.sources.invoices.cancel({ invoiceId: idOf(input.invoiceId), ...given({ reason: input.reason ?? undefined }) }) })),
    invoiceDelete: (_, { input }, context) => mutate(context, { refused: { deletedInvoiceId: null }, fieldsByCode: invoiceFields }, async () =>
      ({ deletedInvoiceId: await context.sources.invoices.delete(idOf(input.invoiceId)) })),
    invoiceReceiptConfirm: (_, { input }, context) => mutate(context, { refused: { invoice: null }, fieldsByCode: invoiceFields }, async () =>
      ({ invoice: await context.sources.invoices.confirmReceipt(idOf(input.invoiceId)) })),
  },
  Invoice: {
    file: ({ invoiceId }, _, { sources }) => sources.invoices.file(invoiceId),
  },
  InvoiceRequestPayload: {
    invoices: ({ receipt }, _, { sources }) => (receipt === null ? [] : sources.invoices.ofRequest(receipt)),
  },
  InvoiceReturnPayload: {
    invoice: ({ invoiceId }, _, { sources }) => (invoiceId === null ? null : sources.invoices.byId.load(invoiceId)),
  },
  OwedInvoicesOffsetPayload: {
    owedInvoices: async ({ owedInvoiceIds }, _, { sources }) => {
      if (owedInvoiceIds === null) return null
      return (await Promise.all(owedInvoiceIds.map((id) => sources.invoices.owedById.load(id)))).flatMap((owed) => owed ?? [])
    },
  },
}
