/** Titles, mailing addresses and owed invoices, and the international site's list: arguments in, the source's answer out. */
import type { InvoiceProfileEntry, MailingAddressEntry } from '../datasources/invoices/model-settings.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type {
  InvoiceMailingAddressCreateInput, InvoiceMailingAddressUpdateInput, InvoiceProfileCreateInput, InvoiceProfileUpdateInput, Resolvers,
} from '../generated/schema.ts'
import { filterEnum, given, requiredText, timeSpan } from './arguments.ts'
import { askedPage, connectionOf, pagedConnection } from './connection.ts'
import type { GraphContext } from './context.ts'
import { mutate } from './mutation.ts'
import { maskAccount, maskEmail, maskPhone, seesPersonalData } from './personal-data.ts'
import { problemsIn, refuse, unless, type Problems } from './problems.ts'

type Maybe<T> = T | null | undefined

/** An entry of a change: what is left out stays, null takes it away. */
function changed<T>(entry: Maybe<T>, present: T | null): T | undefined {
  return entry === undefined ? (present ?? undefined) : (entry ?? undefined)
}

/** An entry that must be there in the end. */
function needed<T>(value: T | undefined, argument: string): T {
  if (value === undefined || value === '') throw new PartnerGraphError(value === undefined ? 'argument-required' : 'argument-empty', { argument })
  return value
}

const particulars = ['registeredAddress', 'registeredPhone', 'bankName', 'bankAccount'] as const

/** A title as a whole; its rules are those of InvoiceProfileInput and InvoiceType. */
function profileEntry(input: InvoiceProfileCreateInput): InvoiceProfileEntry {
  const { titleType, type } = input
  const required = (name: 'taxpayerId' | (typeof particulars)[number], other: string, value: string) =>
    unless(input[name] != null, () => new PartnerGraphError('argument-required-for', { argument: `input.${name}`, other, value }))
  const filled = (['titleName', 'taxpayerId', ...particulars] as const).flatMap((name): Problems =>
    unless(input[name] == null || input[name].trim() !== '', () => new PartnerGraphError('argument-empty', { argument: `input.${name}` })))
  refuse([
    ...problemsIn(() => [filterEnum(titleType, 'input.titleType'), filterEnum(type, 'input.type')]),
    ...filled,
    ...(titleType === 'ENTERPRISE' ? required('taxpayerId', 'input.titleType', titleType) : []),
    ...unless(type !== 'VAT_SPECIAL' || titleType === 'ENTERPRISE', () => new PartnerGraphError('invoice-enterprise-title', { argument: 'input.titleType', titleType })),
    ...(type === 'VAT_SPECIAL' ? particulars.flatMap((name) => required(name, 'input.type', type)) : []),
  ])
  if (titleType === 'UNRECOGNIZED' || type === 'UNRECOGNIZED') throw new TypeError('an answer was taken for an entry')
  const { taxpayerId, registeredAddress, registeredPhone, bankName, bankAccount, isDefault } = input
  return {
    titleType, type, titleName: input.titleName,
    ...given({
      taxpayerId: taxpayerId ?? undefined,
      registeredAddress: registeredAddress ?? undefined,
      registeredPhone: registeredPhone ?? undefined,
      bankName: bankName ?? undefined,
      bankAccount: bankAccount ?? undefined,
      isDefault: isDefault ?? undefined,
    }),
  }
}

/** The title with its change, as the upstream takes it: as a whole. */
async function changedProfile(input: InvoiceProfileUpdateInput, { sources }: GraphContext): Promise<InvoiceProfileEntry> {
  const present = (await sources.invoices.profiles()).find(({ profileId }) => profileId === input.profileId)
  if (!present) throw new PartnerGraphError('no-such-object', { argument: 'input.profileId' })
  return profileEntry({
    titleType: needed(changed(input.titleType, present.titleType), 'input.titleType'),
    titleName: needed(changed(input.titleName, present.titleName), 'input.titleName'),
    type: needed(changed(input.type, present.type), 'input.type'),
    taxpayerId: changed(input.taxpayerId, present.taxpayerId),
    registeredAddress: changed(input.registeredAddress, present.registeredAddress),
    registeredPhone: changed(input.registeredPhone, present.registeredPhone),
    bankName: changed(input.bankName, present.bankName),
    bankAccount: changed(input.bankAccount, present.bankAccount),
    isDefault: changed(input.isDefault, present.isDefault),
  })
}

const requiredOfAddress = ['recipient', 'province', 'city', 'district', 'streetAddress'] as const

/** An address as a whole. The message must not repeat a phone number. */
function addressEntry(input: InvoiceMailingAddressCreateInput): MailingAddressEntry {
  refuse([
    ...requiredOfAddress.flatMap((name): Problems => unless(input[name].trim() !== '', () => new PartnerGraphError('argument-empty', { argument: `input.${name}` }))),
    ...unless(/^\d+$/.test(input.mobilePhone), () => new PartnerGraphError('argument-not-digits', { argument: 'input.mobilePhone' })),
  ])
  const { recipient, province, city, district, streetAddress, mobilePhone, postcode, isDefault } = input
  return { recipient, province, city, district, streetAddress, mobilePhone, ...given({ postcode: postcode ?? undefined, isDefault: isDefault ?? undefined }) }
}

async function changedAddress(input: InvoiceMailingAddressUpdateInput, { sources }: GraphContext): Promise<MailingAddressEntry> {
  const present = await sources.invoices.mailingAddressById.load(input.addressId)
  if (!present) throw new PartnerGraphError('no-such-object', { argument: 'input.addressId' })
  const kept = (name: (typeof requiredOfAddress)[number] | 'mobilePhone') => needed(changed(input[name], present[name]), `input.${name}`)
  return addressEntry({
    recipient: kept('recipient'),
    province: kept('province'),
    city: kept('city'),
    district: kept('district'),
    streetAddress: kept('streetAddress'),
    mobilePhone: kept('mobilePhone'),
    postcode: changed(input.postcode, present.postcode),
    isDefault: changed(input.isDefault, present.isDefault),
  })
}

const profileFields = {
  'PCM.0404': ['input', 'profileId'],
  'PCM.INV.0009': ['input', 'type'],
  'PCM.INV.0050': ['input', 'titleType'],
  'PCM.INV.0051': ['input', 'titleName'],
  'PCM.INV.0052': ['input'],
  'PCM.INV.0053': ['input', 'profileId'],
}

const addressFields = { 'PCM.0404': ['input', 'addressId'] }

export const invoiceSettingResolvers: Resolvers = {
  Query: {
    invoiceProfiles: (_, __, { sources }) => sources.invoices.profiles(),
    invoiceMailingAddresses: (_, args, { sources }) =>
      pagedConnection({ list: 'invoiceMailingAddresses', arguments: {} }, args, ({ position, limit }) => sources.invoices.mailingAddresses({ position, limit })),
    owedInvoices: async (_, args, { sources }) => {
      const filter = given({
        contractEntity: filterEnum(args.filter?.contractEntity, 'filter.contractEntity'),
        status: filterEnum(args.filter?.status, 'filter.status'),
      })
      const query = { list: 'owedInvoices', arguments: filter }
      const asked = askedPage(query, args)
      const page = await sources.invoices.owed({ filter, position: asked.position, limit: asked.limit })
      // Not a copy: the cursors are made by getters, when they are asked for.
      return Object.assign(connectionOf(query, asked, page), { openAmount: page.openAmount })
    },
    internationalInvoices: (_, args, { sources }) => {
      const { from, to } = timeSpan(args.filter.appliedAt, 'filter.appliedAt')
      if (from === undefined) throw new PartnerGraphError('argument-required', { argument: 'filter.appliedAt.from' })
      if (to === undefined) throw new PartnerGraphError('argument-required', { argument: 'filter.appliedAt.to' })
      const filter = { from, to }
      return pagedConnection({ list: 'internationalInvoices', arguments: filter }, args, ({ position, limit }) =>
        sources.invoices.international({ ...filter, position, limit }))
    },
  },
  Mutation: {
    invoiceProfileCreate: (_, { input }, context) => mutate(context, { refused: { profile: null }, fieldsByCode: profileFields }, async () =>
      ({ profile: await context.sources.invoices.createProfile(profileEntry(input)) })),
    invoiceProfileUpdate: (_, { input }, context) => mutate(context, { refused: { profile: null }, fieldsByCode: profileFields }, async () =>
      ({ profile: await context.sources.invoices.updateProfile({ profileId: input.profileId, ...(await changedProfile(input, context)) }) })),
    invoiceProfileDelete: (_, { input }, context) => mutate(context, { refused: { deletedProfileId: null }, fieldsByCode: profileFields }, async () =>
      ({ deletedProfileId: await context.sources.invoices.deleteProfile(requiredText(input.profileId, 'input.profileId')) })),
    invoiceMailingAddressCreate: (_, { input }, context) => mutate(context, { refused: { addressId: null } }, async () =>
      ({ addressId: await context.sources.invoices.createMailingAddress(addressEntry(input)) })),
    invoiceMailingAddressUpdate: (_, { input }, context) => mutate(context, { refused: { addressId: null }, fieldsByCode: addressFields }, async () => {
      await context.sources.invoices.updateMailingAddress({ addressId: input.addressId, ...(await changedAddress(input, context)) })
      return { addressId: input.addressId }
    }),
    invoiceMailingAddressDelete: (_, { input }, context) => mutate(context, { refused: { deletedAddressId: null }, fieldsByCode: addressFields }, async () =>
      ({ deletedAddressId: await context.sources.invoices.deleteMailingAddress(requiredText(input.addressId, 'input.addressId')) })),
  },
  InvoiceProfile: {
    registeredPhone: ({ registeredPhone }, _, context) => (registeredPhone === null || seesPersonalData(context) ? registeredPhone : maskPhone(registeredPhone)),
    bankAccount: ({ bankAccount }, _, context) => (bankAccount === null || seesPersonalData(context) ? bankAccount : maskAccount(bankAccount)),
  },
  InvoiceMailingAddressPayload: {
    mailingAddress: ({ addressId }, _, { sources }) => (addressId === null ? null : sources.invoices.mailingAddressById.load(addressId)),
  },
  InternationalInvoice: {
    recipientEmail: ({ recipientEmail }, _, context) => (recipientEmail === null || seesPersonalData(context) ? recipientEmail : maskEmail(recipientEmail)),
  },
}
