/** Titles and mailing addresses of invoices: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page, type PageRequest } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { invoiceTitleType, invoiceType, type MailingAddress } from './model.ts'
import { readMailingAddress } from './new.ts'
import {
  invoiceProfileStatus,
  type InvoiceProfile,
  type InvoiceProfileEntry,
  type InvoiceProfileUpdateArgs,
  type MailingAddressEntry,
  type MailingAddressUpdateArgs,
} from './model-settings.ts'

export const profilesNew = bind<void, readonly InvoiceProfile[]>(['ListInvoiceProfiles'], {
  plan: () => ({ requests: [request('ListInvoiceProfiles', {})] }),
  merge: ([answer]) => list(body(answer), 'profiles', readProfile),
})

function readProfile(row: WireObject): InvoiceProfile {
  const titleType = codeOrNull(row, 'title_type')
  const type = codeOrNull(row, 'invoice_type')
  const status = codeOrNull(row, 'status')
  return {
    profileId: text(row, 'profile_id'),
    titleType: invoiceTitleType.read(titleType),
    titleTypeCode: titleType,
    titleName: textOrNull(row, 'title_name'),
    type: invoiceType.read(type),
    typeCode: type,
    taxpayerId: textOrNull(row, 'taxpayer_id'),
    registeredAddress: textOrNull(row, 'registered_address'),
    registeredPhone: textOrNull(row, 'registered_phone'),
    bankName: textOrNull(row, 'bank_name'),
    bankAccount: textOrNull(row, 'bank_account'),
    isDefault: booleanOrNull(row, 'is_default'),
    status: invoiceProfileStatus.read(status),
    statusCode: status,
    createdAt: timeOrNull(row, 'create_time'),
    updatedAt: timeOrNull(row, 'update_time'),
  }
}

function profileBody(entry: InvoiceProfileEntry) {
  return {
    title_type: entry.titleType,
    title_name: entry.titleName,
    invoice_type: entry.type,
    taxpayer_id: entry.taxpayerId,
    registered_address: entry.registeredAddress,
    registered_phone: entry.registeredPhone,
    bank_name: entry.bankName,
    bank_account: entry.bankAccount,
    is_default: entry.isDefault,
  }
}

const profileInputs = {
  title_type: 'input.titleType',
  title_name: 'input.titleName',
  invoice_type: 'input.type',
  taxpayer_id: 'input.taxpayerId',
  registered_address: 'input.registeredAddress',
  registered_phone: 'input.registeredPhone',
  bank_name: 'input.bankName',
  bank_account: 'input.bankAccount',
  is_default: 'input.isDefault',
} as const

export const profileCreateNew = bind<InvoiceProfileEntry, InvoiceProfile>(['CreateInvoiceProfile'], {
  plan: (entry) => ({ requests: [request('CreateInvoiceProfile', { body: profileBody(entry) })] }),
  merge: ([answer]) => readProfile(body(answer)),
  inputs: profileInputs,
})

export const profileUpdateNew = bind<InvoiceProfileUpdateArgs, InvoiceProfile>(['UpdateInvoiceProfile'], {
  plan: ({ profileId, ...entry }) => ({ requests: [request('UpdateInvoiceProfile', { path: { profile_id: profileId }, body: profileBody(entry) })] }),
  merge: ([answer]) => readProfile(body(answer)),
  inputs: { ...profileInputs, profile_id: 'input.profileId' },
})

export const profileDeleteNew = bind<string, string>(['DeleteInvoiceProfile'], {
  plan: (profileId) => ({ requests: [request('DeleteInvoiceProfile', { path: { profile_id: profileId } })] }),
  merge: (_, profileId) => profileId,
  inputs: { profile_id: 'input.profileId' },
})

export const addressesNew = bind<PageRequest, Page<MailingAddress>>(['ListInvoiceMailingAddresses'], {
  plan: (page) => ({ requests: [request('ListInvoiceMailingAddresses', { query: { offset: offsetOf(page), limit: page.limit } })] }),
  merge: ([answer], page) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'postal_address', readMailingAddress), integerOrNull(wire, 'total_count'), page)
  },
})

function addressBody(entry: MailingAddressEntry) {
  return {
    recipient: entry.recipient,
    province: entry.province,
    city: entry.city,
    district: entry.district,
    address: entry.streetAddress,
    zipcode: entry.postcode,
    mobile_phone: entry.mobilePhone,
    is_default: flag(entry.isDefault),
  }
}

function flag(value: boolean | undefined): 0 | 1 | undefined {
  if (value === undefined) return undefined
  return value ? 1 : 0
}

const addressInputs = {
  recipient: 'input.recipient',
  province: 'input.province',
  city: 'input.city',
  district: 'input.district',
  address: 'input.streetAddress',
  zipcode: 'input.postcode',
  mobile_phone: 'input.mobilePhone',
  is_default: 'input.isDefault',
} as const

/** Gives the new address's id, and nothing else. */
export const addressCreateNew = bind<MailingAddressEntry, string>(['CreateInvoiceMailingAddress'], {
  plan: (entry) => ({ requests: [request('CreateInvoiceMailingAddress', { body: addressBody(entry) })] }),
  merge: ([answer]) => text(body(answer), 'address_id'),
  inputs: addressInputs,
})

export const addressUpdateNew = bind<MailingAddressUpdateArgs, MailingAddress>(['UpdateInvoiceMailingAddress'], {
  plan: ({ addressId, ...entry }) => ({ requests: [request('UpdateInvoiceMailingAddress', { path: { address_id: addressId }, body: addressBody(entry) })] }),
  merge: ([answer]) => readMailingAddress(body(answer)),
  inputs: { ...addressInputs, address_id: 'input.addressId' },
})

export const addressDeleteNew = bind<string, string>(['DeleteInvoiceMailingAddress'], {
  plan: (addressId) => ({ requests: [request('DeleteInvoiceMailingAddress', { path: { address_id: addressId } })] }),
  merge: (_, addressId) => addressId,
  inputs: { address_id: 'input.addressId' },
})
