/**
 * Payouts requested, the automatic one set, and invoices handed in. The rules are those of billing-incentives.mapping.md, section
 * 6; what depends on the state of things (what is payable, certified, open) the vendor decides, and is told as userErrors.
 */
import { payoutMethods, type IncentivePayoutMethod } from '../datasources/incentives/model.ts'
import { partnerTaxRates, takesInvoice, type AutoPayoutSetting, type PartnerTaxRate, type PayoutChoice, type PayoutInvoices } from '../datasources/incentives/model-payouts.ts'
import { invoiceMedia } from '../datasources/invoices/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { UserError } from '../errors/user-errors.ts'
import type { IncentiveAutoPayoutUpdateInput, IncentivePayoutInvoicesSubmitInput, IncentivePayoutPreviewInput, Resolvers } from '../generated/schema.ts'
import { filterText, given, named, payableAmount, refuseTwice, requiredText } from './arguments.ts'
import { moneyMutation, type MoneyPayload } from './money-mutation.ts'
import { mutate } from './mutation.ts'

type Maybe<T> = T | null | undefined

function choiceOf({ mode, incentiveIds, method: methodName, partnerTaxRate }: IncentivePayoutPreviewInput): PayoutChoice {
  const method = named(payoutMethods, methodName, 'input.method')
  return { mode, method, ...given({ incentiveIds: chosen(mode, incentiveIds), partnerTaxRate: taxRate(method, partnerTaxRate) }) }
}

/** Ids go with SELECTED, and must then be there: without them "chosen ones" could only be read as all. */
function chosen(mode: PayoutChoice['mode'], ids: Maybe<readonly string[]>): readonly string[] | undefined {
  const argument = 'input.incentiveIds'
  const isSelected = mode === 'SELECTED'
  if (isSelected && ids == null) throw new PartnerGraphError('argument-required-for', { argument, other: 'input.mode', value: mode })
  if (!isSelected && ids != null) throw new PartnerGraphError('argument-not-for', { argument, other: 'input.mode', value: mode })
  const texts = ids?.map((id, index) => requiredText(id, `${argument}[${index}]`))
  if (texts) refuseTwice(texts, argument)
  return texts
}

/** What is paid follows from the rate (rule 7), so a method with an invoice takes one, and a method without takes none. */
function taxRate(method: IncentivePayoutMethod, rate: Maybe<string>): PartnerTaxRate | undefined {
  const places = { argument: 'input.partnerTaxRate', other: 'input.method', value: method }
  if (takesInvoice(method) && rate == null) throw new PartnerGraphError('argument-required-for', places)
  if (!takesInvoice(method) && rate != null) throw new PartnerGraphError('argument-not-for', places)
  return rate == null ? undefined : named(partnerTaxRates, rate, 'input.partnerTaxRate')
}

function settingOf({ isEnabled, method: methodName, partnerTaxRate }: IncentiveAutoPayoutUpdateInput): AutoPayoutSetting {
  if (methodName == null) {
    if (isEnabled) throw new PartnerGraphError('argument-required-for', { argument: 'input.method', other: 'input.isEnabled', value: 'true' })
    if (partnerTaxRate != null) throw new PartnerGraphError('argument-required-with', { argument: 'input.method', other: 'input.partnerTaxRate' })
    return { isEnabled }
  }
  const method = named(payoutMethods, methodName, 'input.method')
  return { isEnabled, method, ...given({ partnerTaxRate: taxRate(method, partnerTaxRate) }) }
}

function invoicesOf(input: IncentivePayoutInvoicesSubmitInput): PayoutInvoices {
  const argument = 'input.invoices'
  const invoices = input.invoices.map(({ number, amount, medium }, index) => ({
    number: requiredText(number, `${argument}[${index}].number`),
    amount: payableAmount(amount, `${argument}[${index}].amount`),
    medium: named(invoiceMedia, medium, `${argument}[${index}].medium`),
  }))
  refuseTwice(invoices.map(({ number }) => number), argument)
  const payoutId = requiredText(input.payoutId, 'input.payoutId')
  return { payoutId, invoices, ...given({ expressNumber: filterText(input.expressNumber, 'input.expressNumber') }) }
}

const choiceFields = {
  'PCM.INC.0010': ['input', 'incentiveIds'],
  'PCM.INC.0011': ['input', 'method'],
  'PCM.INC.0013': ['input', 'incentiveIds'],
  'PCM.INC.0015': ['input', 'incentiveIds'],
  'PCM.INC.0016': ['input', 'incentiveIds'],
} as const

const creationFields = { ...choiceFields, 'PCM.INC.0014': ['input', 'expectedAmount'], 'PCM.0409': ['input', 'idempotencyKey'] } as const

const settingFields = { 'PCM.INC.0011': ['input', 'method'] } as const

const invoiceFields = {
  'PCM.0404': ['input', 'payoutId'],
  'PCM.INC.0021': ['input', 'payoutId'],
  'PCM.INC.0022': ['input', 'invoices'],
  'PCM.INC.0023': ['input', 'invoices'],
} as const

/** All can be requested without naming any: nothing payable is then nobody's entry. */
function fieldsFor<Fields extends Readonly<Record<string, readonly string[]>>>(fields: Fields, { mode }: Pick<PayoutChoice, 'mode'>) {
  return mode === 'SELECTED' ? fields : Object.fromEntries(Object.entries(fields).filter(([, [, entry]]) => entry !== 'incentiveIds'))
}

/** The payload before the payout order is read. */
export interface PayoutPayload {
  /** Null when there is none, or nobody knows of one. */
  readonly payoutId: string | null
  readonly userErrors: readonly UserError[]
}

export type PayoutCreated = PayoutPayload & MoneyPayload

export interface AutoPayoutUpdated extends MoneyPayload {
  readonly isUpdated: boolean
}

export const incentivePayoutResolvers: Resolvers = {
  Query: {
    incentiveAutoPayout: (_, __, { sources }) => sources.incentives.autoPayout(),
    incentivePayoutPreview: (_, { input }, context) =>
      mutate(context, { refused: { preview: null }, fieldsByCode: fieldsFor(choiceFields, input) }, async () => ({
        preview: await context.sources.incentives.previewPayout(choiceOf(input)),
      })),
  },
  Mutation: {
    incentivePayoutCreate: (_, { input }, context) => moneyMutation(context, {
      mutation: 'incentivePayoutCreate', input, fieldsByCode: fieldsFor(creationFields, input),
      write: (request) => {
        const expectedAmount = payableAmount(input.expectedAmount, 'input.expectedAmount')
        return context.sources.incentives.createPayout({ ...choiceOf(input), expectedAmount }, request)
      },
      payload: (receipt) => ({ payoutId: receipt?.result['payoutId'] ?? null }),
    }),
    incentiveAutoPayoutUpdate: (_, { input }, context) => moneyMutation(context, {
      mutation: 'incentiveAutoPayoutUpdate', input, fieldsByCode: settingFields,
      write: (request) => context.sources.incentives.updateAutoPayout(settingOf(input), request),
      payload: (receipt) => ({ isUpdated: receipt !== null }),
    }),
    incentivePayoutInvoicesSubmit: (_, { input }, context) =>
      mutate(context, { refused: { payoutId: null }, fieldsByCode: invoiceFields }, async () => {
        const invoices = invoicesOf(input)
        await context.sources.incentives.submitInvoices(invoices)
        return { payoutId: invoices.payoutId }
      }),
  },
  IncentivePayoutCreatePayload: {
    payout: ({ payoutId }, _, { sources }) => (payoutId === null ? null : sources.incentives.payoutById.load(payoutId)),
  },
  IncentivePayoutInvoicesSubmitPayload: {
    payout: ({ payoutId }, _, { sources }) => (payoutId === null ? null : sources.incentives.payoutById.load(payoutId)),
  },
  IncentiveAutoPayoutUpdatePayload: {
    autoPayout: ({ isUpdated }, _, { sources }) => (isUpdated ? sources.incentives.autoPayout() : null),
  },
  IncentivePayout: {
    invoiceList: ({ payoutId, needsInvoice }, _, { sources }) => (needsInvoice === false ? null : sources.incentives.invoiceListOf.load(payoutId)),
  },
}
