/** Title information and mailing addresses for invoices: billing-incentives.mapping.md section 5, row 11. */
import { isProfileInUse } from '../console/invoice-changes.ts'
import { isComplete } from '../console/invoice-plan.ts'
import { refuse } from '../console/refusing.ts'
import type { InvoiceBook, InvoiceProfile, MailingAddress, TitleType } from '../invoice-world.ts'
import { noContent, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import type { World } from '../world.ts'
import { renderAddress } from './invoice-rendering.ts'

function book(request: SandboxRequest, world: World): InvoiceBook {
  return world.console.invoicesOf(request.caller.partner.id)
}

function renderProfile(one: InvoiceProfile): object {
  return {
    profile_id: one.id,
    title_type: one.title.type,
    title_name: one.title.name,
    invoice_type: one.type,
    taxpayer_id: one.title.taxpayerId,
    registered_address: one.registeredAddress,
    registered_phone: one.registeredPhone,
    bank_name: one.bankName,
    bank_account: one.bankAccount,
    is_default: one.isDefault,
    status: one.isValid ? 'VALID' : 'INVALID',
    create_time: utcTime(one.createTime),
    update_time: utcTime(one.updateTime),
  }
}

function listProfiles(request: SandboxRequest, world: World): Reply {
  const { profiles } = book(request, world)
  return ok({ total_count: profiles.length, profiles: profiles.map(renderProfile) })
}

const titleTypes: Readonly<Record<string, TitleType>> = {
  ENTERPRISE: 'ENTERPRISE', ORGANIZATION: 'ORGANIZATION', INDIVIDUAL: 'INDIVIDUAL',
}

/** The profile that a body describes; it is the valid one. */
function profileFrom(request: SandboxRequest, old: Pick<InvoiceProfile, 'id' | 'createTime' | 'isDefault'>): InvoiceProfile {
  const sent = (name: string): string => text(request, name) ?? ''
  return {
    id: old.id,
    title: { type: titleTypes[sent('title_type')] ?? 'ENTERPRISE', name: sent('title_name'), taxpayerId: sent('taxpayer_id') },
    type: sent('invoice_type') === 'VAT_SPECIAL' ? 'VAT_SPECIAL' : 'VAT_ORDINARY',
    registeredAddress: sent('registered_address'),
    registeredPhone: sent('registered_phone'),
    bankName: sent('bank_name'),
    bankAccount: sent('bank_account'),
    isDefault: typeof request.body['is_default'] === 'boolean' ? request.body['is_default'] : old.isDefault,
    isValid: true,
    createTime: old.createTime,
    updateTime: request.now,
  }
}

/**
 * Individuals have personal or organization titles, enterprises their own or an organization's; an enterprise title is
 * the verified name (or an approved affiliate's); special invoices need an enterprise title and its particulars.
 */
function profileRefusal({ verified, profiles }: InvoiceBook, one: InvoiceProfile): string | null {
  const { title } = one
  if (title.type !== 'ORGANIZATION' && title.type !== verified.type) return 'PCM.INV.0050'
  if (title.type === 'ENTERPRISE' && title.name !== verified.name && !verified.affiliates.includes(title.name)) return 'PCM.INV.0051'
  if (one.type === 'VAT_SPECIAL' && title.type !== 'ENTERPRISE') return 'CBC.0100'
  if (one.type === 'VAT_SPECIAL' && !isComplete(one)) return 'PCM.INV.0009'
  if (title.type === 'ENTERPRISE' && title.taxpayerId === '') return 'CBC.0100'
  return profiles.some((other) => other.isValid && other.id !== one.id) ? 'PCM.INV.0052' : null
}

function nextId(prefix: string, ids: readonly string[]): string {
  const last = Math.max(0, ...ids.map((id) => Number(id.slice(prefix.length))))
  return `${prefix}${String(last + 1).padStart(4, '0')}`
}

function createProfile(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const profile = profileFrom(request, {
    id: nextId('INVP-', own.profiles.map((one) => one.id)), createTime: request.now, isDefault: true,
  })
  const refused = profileRefusal(own, profile)
  if (refused !== null) return refuse(request, refused)
  own.profiles.push(profile)
  return { status: 201, body: renderProfile(profile) }
}

function updateProfile(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const index = own.profiles.findIndex((one) => one.id === request.path['profile_id'])
  const old = own.profiles[index]
  if (!old) return refuse(request, 'PCM.0404')
  const profile = profileFrom(request, old)
  const refused = profileRefusal(own, profile)
  if (refused !== null) return refuse(request, refused)
  own.profiles[index] = profile
  return ok(renderProfile(profile))
}

function deleteProfile(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const index = own.profiles.findIndex((one) => one.id === request.path['profile_id'])
  const old = own.profiles[index]
  if (!old) return refuse(request, 'PCM.0404')
  if (isProfileInUse(own, old.id)) return refuse(request, 'PCM.INV.0053')
  own.profiles.splice(index, 1)
  return noContent()
}

function listAddresses(request: SandboxRequest, world: World): Reply {
  const { addresses } = book(request, world)
  const page = paged(request, addresses)
  return ok({ total_count: addresses.length, postal_address: page.map(renderAddress) })
}

function addressFrom(request: SandboxRequest, id: string): MailingAddress {
  const sent = (name: string): string => text(request, name) ?? ''
  return {
    id,
    recipient: sent('recipient'),
    province: sent('province'),
    city: sent('city'),
    district: sent('district'),
    address: sent('address'),
    zipcode: sent('zipcode'),
    mobilePhone: sent('mobile_phone'),
    isDefault: integer(request, 'is_default') === 1,
  }
}

/** Puts an address into its place; a new default address takes the place of the old one. */
function keepAddress({ addresses }: InvoiceBook, index: number, address: MailingAddress): void {
  if (address.isDefault) {
    for (const [at, other] of addresses.entries()) addresses[at] = { ...other, isDefault: false }
  }
  addresses[index] = address
}

function createAddress(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  world.console.created += 1
  const address = addressFrom(request, `ADR-9${String(world.console.created).padStart(3, '0')}`)
  keepAddress(own, own.addresses.length, address)
  return { status: 201, body: { address_id: address.id } }
}

function updateAddress(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const index = own.addresses.findIndex((one) => one.id === request.path['address_id'])
  if (index < 0) return refuse(request, 'PCM.0404')
  const address = addressFrom(request, String(request.path['address_id']))
  keepAddress(own, index, address)
  return ok(renderAddress(address))
}

function deleteAddress(request: SandboxRequest, world: World): Reply {
  const { addresses } = book(request, world)
  const index = addresses.findIndex((one) => one.id === request.path['address_id'])
  if (index < 0) return refuse(request, 'PCM.0404')
  addresses.splice(index, 1)
  return noContent()
}

export const handlers: Handlers = {
  ListInvoiceProfiles: listProfiles,
  CreateInvoiceProfile: createProfile,
  UpdateInvoiceProfile: updateProfile,
  DeleteInvoiceProfile: deleteProfile,
  ListInvoiceMailingAddresses: listAddresses,
  CreateInvoiceMailingAddress: createAddress,
  UpdateInvoiceMailingAddress: updateAddress,
  DeleteInvoiceMailingAddress: deleteAddress,
}
