/** Customers of a partner: list, new-customer tags, real-name result, resellers. Rules: accounts-customers.mapping.md 4, 8, 9. */
import { badParameter, failure, ok, pageByNumber, paged, shuffledBatch } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text, texts, time } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime } from '../wire.ts'
import { compareText } from '../world.ts'
import type { Customer, Partner, World } from '../world.ts'
import { customerOf, partnerInScope } from './scope.ts'

interface CustomerFilter {
  readonly accountName: string | undefined
  readonly name: string | undefined
  readonly label: string | undefined
  readonly associationType: string | undefined
  readonly begin: number | undefined
  readonly end: number | undefined
  readonly customerId: string | undefined
}

/** Fuzzy: prefix, suffix or infix; names without regard to case. */
function contains(value: string, part: string | undefined): boolean {
  return part === undefined || value.toLowerCase().includes(part.toLowerCase())
}

function matches(customer: Customer, filter: CustomerFilter): boolean {
  return (
    contains(customer.accountName, filter.accountName) &&
    contains(customer.name, filter.name) &&
    // Labels are compared with regard to case.
    (filter.label === undefined || (customer.label?.includes(filter.label) ?? false)) &&
    (filter.associationType === undefined || customer.associationType === filter.associationType) &&
    (filter.begin === undefined || customer.associatedOn >= filter.begin) &&
    (filter.end === undefined || customer.associatedOn <= filter.end) &&
    (filter.customerId === undefined || customer.id === filter.customerId)
  )
}

function select(partner: Partner, filter: CustomerFilter, world: World): readonly Customer[] {
  return (world.customersOfPartner.get(partner.id) ?? []).filter((customer) => matches(customer, filter))
}

/** The fuzzy filters take no spaces. Answers the refusal, or null. */
function refuseSpaces(request: SandboxRequest, names: readonly string[]): Reply | null {
  const spaced = names.find((name) => /\s/.test(text(request, name) ?? ''))
  return spaced === undefined ? null : badParameter(request.operation, `Parameter ${spaced} must not contain spaces.`)
}

/** What is unknown is left out; the undocumented association type has no word in this generation. */
function renderNew(customer: Customer, partner: Partner): object {
  return {
    customer: customer.name,
    account_name: customer.accountName,
    customer_id: customer.id,
    associated_on: utcTime(customer.associatedOn),
    ...(customer.associationType === '3' ? {} : { association_type: customer.associationType }),
    ...(customer.label === null ? {} : { label: customer.label }),
    ...(customer.telephone === null ? {} : { telephone: customer.telephone }),
    verified_status: customer.verifiedStatus,
    ...(customer.countryCode === null ? {} : { country_code: customer.countryCode }),
    customer_type: customer.customerType,
    is_frozen: customer.frozen,
    account_managers: customer.accountManager === null ? [] : [{ account_name: customer.accountManager }],
    xaccount_id: customer.platformUserId,
    xaccount_type: partner.agencyName,
    customer_level: customer.level,
    ...(customer.email === null ? {} : { email: customer.email }),
  }
}

function listNew(request: SandboxRequest, world: World): Reply {
  const refused = refuseSpaces(request, ['account_name', 'customer', 'label'])
  if (refused) return refused
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const partner = scope.found
  const found = select(partner, {
    accountName: filledText(request, 'account_name'),
    name: filledText(request, 'customer'),
    label: filledText(request, 'label'),
    associationType: filledText(request, 'association_type'),
    begin: time(request, 'associated_on_begin'),
    end: time(request, 'associated_on_end'),
    customerId: filledText(request, 'customer_id'),
  }, world)
  const page = paged(request, found)
  return ok({ count: found.length, customer_infos: page.map((customer) => renderNew(customer, partner)) })
}

/** `isFrozen` knows only 0 and 1 here. */
function renderOld(customer: Customer): object {
  return {
    name: customer.name,
    domainName: customer.accountName,
    customerId: customer.id,
    cooperationTime: utcTime(customer.associatedOn),
    cooperationType: customer.associationType,
    label: customer.label,
    ...(customer.telephone === null ? {} : { telephone: customer.telephone }),
    verifiedStatus: customer.verifiedStatus,
    countryCode: customer.countryCode,
    customerType: customer.customerType,
    isFrozen: customer.frozen === 0 ? 0 : 1,
  }
}

/** `offset` is a PAGE NUMBER from 1. The answer has no `error_code`, as in the published fixture. */
function listOld(request: SandboxRequest, world: World): Reply {
  const refused = refuseSpaces(request, ['domainName', 'name', 'label'])
  if (refused) return refused
  const found = select(request.caller.partner, {
    accountName: filledText(request, 'domainName'),
    name: filledText(request, 'name'),
    label: filledText(request, 'label'),
    associationType: filledText(request, 'cooperationType'),
    begin: time(request, 'cooperationTimeStart'),
    end: time(request, 'cooperationTimeEnd'),
    customerId: filledText(request, 'customerId'),
  }, world)
  const page = pageByNumber(found, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  return ok({ count: found.length, customerInfoList: page.map(renderOld) })
}

/**
 * The other old list. Here an empty string is a filter that nothing matches. Its body could not be read in any source:
 * the sandbox answers what its sibling does.
 */
function listDetailOld(request: SandboxRequest, world: World): Reply {
  const names = ['domain_name', 'corp_name', 'label']
  const refused = refuseSpaces(request, names)
  if (refused) return refused
  const found = names.some((name) => text(request, name) === '') ? [] : select(request.caller.partner, {
    accountName: text(request, 'domain_name'),
    name: text(request, 'corp_name'),
    label: text(request, 'label'),
    associationType: text(request, 'cooperationType'),
    begin: undefined,
    end: undefined,
    customerId: undefined,
  }, world)
  const page = pageByNumber(found, integer(request, 'page_no') ?? 1, integer(request, 'page_size') ?? 10)
  return ok({ count: found.length, customerInfoList: page.map(renderOld) })
}

/** No ids: every customer. Ids that are not the partner's own, and customers without a tag, are left out silently. */
function newTags(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  const partner = scope.found
  const ids = texts(request, 'customer_ids')
  const asked = ids.length === 0
    ? (world.customersOfPartner.get(partner.id) ?? [])
    : [...new Set(ids)].map((id) => customerOf(partner, id, world)).filter((customer) => customer !== null)
  const tagged = shuffledBatch(asked.filter((customer) => customer.newTag !== null), (customer) => customer.id)
  const page = paged(request, tagged)
  return ok({
    new_customer_tags: page.flatMap(({ id, newTag }) => newTag === null ? [] : [{
      customer_id: id,
      customer_tag_type: 'SMB',
      new_customer_tag: newTag.tag,
      effective_time: newTag.effectiveMonth,
      expire_time: newTag.expireMonth,
    }]),
  })
}

/** Never applied: a 200 without a result. Not the partner's customer: 400 CBC.99000035. */
function reviewNew(request: SandboxRequest, world: World): Reply {
  const customer = customerOf(request.caller.partner, text(request, 'customer_id') ?? '', world)
  if (!customer) return failure(400, 'CBC.99000035', 'The customer does not exist or is not yours.')
  const { review } = customer
  return ok(review ? { review_result: review.result, opinion: review.opinion } : {})
}

/** Not the partner's customer: HTTP 500 CBC.5002, a lasting refusal under a server error's status. */
function reviewOld(request: SandboxRequest, world: World): Reply {
  const customer = customerOf(request.caller.partner, text(request, 'customerId') ?? '', world)
  if (!customer) return failure(500, 'CBC.5002', 'The customer of the partner does not exist.')
  const { review } = customer
  return ok(review ? { reviewResult: review.result, opinion: review.opinion } : {})
}

/** The account name of a reseller. */
export function resellerAccount(partner: Partner): string {
  return partner.credentials?.domainName ?? partner.agencyName.toLowerCase()
}

function renderReseller(partner: Partner): object {
  return {
    indirect_partner_id: partner.id,
    mobile_phone: partner.mobilePhone,
    email: partner.email,
    account_name: resellerAccount(partner),
    name: partner.name,
    associated_on: utcTime(partner.associatedOn),
    account_manager_id: partner.accountManager.id,
    account_manager_name: partner.accountManager.name,
  }
}

function listResellers(request: SandboxRequest, world: World): Reply {
  const accountName = filledText(request, 'account_name')
  const id = filledText(request, 'indirect_partner_id')
  const begin = time(request, 'associated_on_begin') ?? Number.NEGATIVE_INFINITY
  const end = time(request, 'associated_on_end') ?? Number.POSITIVE_INFINITY
  const found = world.partners
    .filter((partner) => partner.distributorId === request.caller.partner.id)
    .filter((partner) => id === undefined || partner.id === id)
    .filter((partner) => accountName === undefined || contains(resellerAccount(partner), accountName))
    .filter((partner) => partner.associatedOn >= begin && partner.associatedOn <= end)
    .toSorted((left, right) => right.associatedOn - left.associatedOn || compareText(left.id, right.id))
  const page = paged(request, found)
  return ok({ count: found.length, indirect_partners: page.map(renderReseller) })
}

export const handlers: Handlers = {
  ListSubCustomers: listNew,
  ListSubCustomersOld: listOld,
  ListSubCustomersDetailOld: listDetailOld,
  ListSubCustomerNewTag: newTags,
  ShowRealnameAuthenticationReviewResult: reviewNew,
  ShowRealnameAuthenticationReviewResultOld: reviewOld,
  ListIndirectPartners: listResellers,
}
