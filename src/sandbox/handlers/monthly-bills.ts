/** Monthly sums over resale customers' records, both generations. Rules: billing-incentives.mapping.md section 2. */
import { isCycle, payable, summaryEnd } from '../billing-world.ts'
import type { BillDetailType, ChargingMode, FeeRecord } from '../billing-world.ts'
import { badParameter, failure, oldOk, ok, pageByNumber, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { exactNumber, scaledText, yuan } from '../wire.ts'
import type { Partner, ResourceType, ServiceType, World } from '../world.ts'
import { tierRefusal } from './billing-caller.ts'
import { partnerInScope } from './scope.ts'

/** 0 consumption · 1 unsubscription · 2 written off by Huawei. */
type SumType = '0' | '1' | '2'

interface MonthlySum {
  readonly customerId: string
  readonly serviceType: ServiceType
  readonly resourceType: ResourceType
  readonly mode: ChargingMode
  readonly type: SumType
  readonly records: readonly FeeRecord[]
}

const givenBack = new Set<BillDetailType>([4, 20, 24])

/** What is given back for a purchase is an unsubscription, a compensation is a write-off; both are negative. */
function sumTypeOf({ type }: FeeRecord): SumType {
  if (givenBack.has(type)) return '1'
  return type === 9 ? '2' : '0'
}

/** What a request narrows the sums to; undefined narrows nothing. */
interface Scope {
  readonly partner: Partner
  readonly cycle: string
  readonly customerId: string | undefined
  readonly serviceTypeCode: string | undefined
  readonly modes: ReadonlySet<ChargingMode>
  readonly type: string | undefined
}

/** Customers whose records may be the partner's: its own, and for a distributor those who went on to a reseller. */
function customersIn({ partner, customerId }: Scope, world: World): readonly string[] {
  if (customerId !== undefined) return [customerId]
  const resellers = world.partners.filter((one) => one.distributorId === partner.id)
  return [partner, ...resellers].flatMap((one) => (world.customersOfPartner.get(one.id) ?? []).map((customer) => customer.id))
}

function recordsIn(scope: Scope, world: World): readonly FeeRecord[] {
  return customersIn(scope, world).flatMap((customerId) => world.billing.records(customerId, scope.cycle)).filter((record) =>
    record.partnerId === scope.partner.id &&
    record.associationType === '2' &&
    record.tradeTime < summaryEnd &&
    scope.modes.has(record.mode) &&
    (scope.serviceTypeCode === undefined || record.serviceType.code === scope.serviceTypeCode) &&
    (scope.type === undefined || sumTypeOf(record) === scope.type))
}

/** The sums of a scope, each over what the key does not tell apart, in the order of the keys. */
function sums(scope: Scope, world: World, withResourceType: boolean): readonly MonthlySum[] {
  const keyOf = (record: FeeRecord): string => {
    const resourceType = withResourceType ? record.resourceType.code : ''
    return [record.customerId, record.serviceType.code, resourceType, record.mode, sumTypeOf(record)].join(' ')
  }
  const groups = Map.groupBy(recordsIn(scope, world), keyOf)
  return [...groups].toSorted(([left], [right]) => (left < right ? -1 : 1)).flatMap(([, records]) => {
    const [first] = records
    if (!first) return []
    const { customerId, serviceType, resourceType, mode } = first
    return [{ customerId, serviceType, resourceType, mode, type: sumTypeOf(first), records }]
  })
}

function total(records: readonly FeeRecord[], value: (record: FeeRecord) => bigint): bigint {
  return records.reduce((sum, record) => sum + value(record), 0n)
}

/** What the account types paid, those that paid nothing left out. */
function details(records: readonly FeeRecord[]): readonly { readonly type: string; readonly amount: bigint }[] {
  const all = [
    { type: 'BALANCE_TYPE_DEBIT', amount: total(records, ({ paid }) => paid.cash) },
    { type: 'BALANCE_TYPE_CREDIT', amount: total(records, ({ paid }) => paid.credit) },
    { type: 'BALANCE_TYPE_COUPON', amount: total(records, ({ paid }) => paid.coupon) },
    { type: 'BALANCE_TYPE_RCASH_COUPON', amount: total(records, ({ paid }) => paid.flexiPurchaseCoupon) },
    { type: 'BALANCE_TYPE_STORED_VALUE_CARD', amount: total(records, ({ paid }) => paid.storedCard) },
  ]
  return all.filter((one) => one.amount !== 0n)
}

function listUnit(amount: bigint): object {
  return exactNumber(scaledText(amount, 8))
}

/** Arrears, write-off and discount are absent from unsubscriptions and write-offs. */
function render({ records, type, ...one }: MonthlySum): object {
  return {
    customer_id: one.customerId,
    cloud_service_type: one.serviceType.code,
    cloud_service_type_name: one.serviceType.name.zh,
    bill_type: type,
    charge_mode: String(one.mode),
    amount: yuan(total(records, payable)),
    ...(type === '0' ? {
      debt_amount: yuan(total(records, ({ paid }) => paid.debt)),
      adjustment_amount: yuan(total(records, ({ paid }) => paid.writeoff)),
      discount_amount: listUnit(total(records, ({ discount }) => discount)),
    } : {}),
    measure_id: 1,
    account_details: details(records).map((part) => ({ balance_type: part.type, amount: yuan(part.amount), bill_type: type })),
    resource_type_code: one.resourceType.code,
    resource_type_name: one.resourceType.name.zh,
  }
}

/** Yearly/monthly is 0, pay-per-use 1: the reverse of what 1 means in the new generation. A savings plan has no value. */
function payMethodOf(mode: ChargingMode): '0' | '1' | null {
  return mode === 1 ? '0' : mode === 3 ? '1' : null
}

function renderOld({ records, type, ...one }: MonthlySum): object {
  const payMethod = payMethodOf(one.mode)
  return {
    customerId: one.customerId,
    billType: type,
    cloudServiceTypeCode: one.serviceType.code,
    ...(payMethod === null ? {} : { payMethod }),
    amount: yuan(total(records, payable)),
    ...(type === '0' ? {
      debtAmount: yuan(total(records, ({ paid }) => paid.debt)),
      writeoffDebtAmount: yuan(total(records, ({ paid }) => paid.writeoff)),
      discountAmount: listUnit(total(records, ({ discount }) => discount)),
    } : {}),
    measureId: 1,
    currency: 'CNY',
    accountDetails: details(records).map((part) => ({ balanceTypeId: part.type, amount: yuan(part.amount), billType: type })),
  }
}

const modesNew: ReadonlyMap<string, ReadonlySet<ChargingMode>> = new Map([
  ['1', new Set<ChargingMode>([1])], ['3', new Set<ChargingMode>([3])], ['11', new Set<ChargingMode>([11])],
])
const modesOld: ReadonlyMap<string, ReadonlySet<ChargingMode>> = new Map([
  ['0', new Set<ChargingMode>([1])], ['1', new Set<ChargingMode>([3])],
])
/** Without a mode the old generation adds up what the new one answers for each of these. */
const everyMode = new Set<ChargingMode>([1, 3, 11])
const noMode = new Set<ChargingMode>()

function listNew(request: SandboxRequest, world: World): Reply {
  const refused = tierRefusal(request)
  if (refused) return refused
  const cycle = text(request, 'cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter cycle must be YYYY-MM.')
  const partner = partnerInScope(request, world)
  if ('reply' in partner) return partner.reply
  const found = sums({
    partner: partner.found,
    cycle,
    customerId: text(request, 'customer_id'),
    serviceTypeCode: text(request, 'cloud_service_type'),
    modes: modesNew.get(text(request, 'charge_mode') ?? '') ?? noMode,
    type: text(request, 'bill_type'),
  }, world, true)
  const page = paged(request, found)
  return ok({ bill_sums: page.map(render), count: found.length, currency: 'CNY' })
}

/** `offset` is a page number here, from 1. "" as a customer is a value that nothing has. */
function listOld(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  if (request.path['partner_id'] !== partner.id) return failure(403, 'CBC.0151', 'Access denied.')
  const cycle = text(request, 'period') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter period must be YYYY-MM.')
  const payMethod = text(request, 'payMethod')
  const found = sums({
    partner,
    cycle,
    customerId: text(request, 'customerId'),
    serviceTypeCode: text(request, 'cloudServiceTypeCode'),
    modes: payMethod === undefined ? everyMode : (modesOld.get(payMethod) ?? noMode),
    type: text(request, 'bill_type'),
  }, world, false)
  const page = pageByNumber(found, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  return oldOk({ count: found.length, billSums: page.map(renderOld) })
}

export const handlers: Handlers = {
  ListSubcustomerMonthlyBills: listNew,
  ListSubcustomerMonthlyBillsOld: listOld,
}
