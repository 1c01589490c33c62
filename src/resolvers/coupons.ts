/** Coupons, the quotas they are issued from, and the records of both: arguments in, the source's answer out. */
import { issuedTypeCodes, type CouponFilter as OwnFilter, type CouponOwner, type CouponRecordFilter as RecordFilter, type IssuedCouponFilter as IssuedFilter } from '../datasources/coupons/model.ts'
import { quotaStatusCodes, type GrantedQuotaListArgs, type QuotaFilter, type QuotaRecordFilter } from '../datasources/coupons/model-quotas.ts'
import type {
  CouponFilter, CouponQuotaFilter, CouponQuotaRecordFilter, CouponRecordFilter, GrantedCouponQuotaFilter, IssuedCouponFilter, Resolvers,
} from '../generated/schema.ts'
import { filterEnum, filterList, filterText, given, oneOfFilterable, requiredText, timeSpan } from './arguments.ts'
import { pagedConnection, type PagingArguments } from './connection.ts'
import type { GraphContext } from './context.ts'
import { toGlobalId } from './global-id.ts'

type Maybe<T> = T | null | undefined

/** ListQuotaCoupons takes 50 ids and 5 states; of the records' ids no limit is told. */
const mostIds = 50
const mostStatuses = 5
/** The contract's limit of who issued a coupon. */
const longestIssuerId = 255

/** The part of a global id that stands for the calling partner: whose quota or coupon it is belongs to the id. */
const self = 'self'

/** The part of a global id that says whose a quota or a coupon is. */
function ownerPart(indirectPartnerId: string | null): string {
  return indirectPartnerId ?? self
}

/** The cloud reseller that a part of a global id names; null for the partner itself. */
export function ownerOfPart(part: string): string | null {
  return part === self ? null : part
}

/** Whose coupon it is, by the parts of its global id. */
export function couponOwnerOf(kind: string, id: string): CouponOwner | null {
  if (kind === 'customer') return { customerId: id }
  return kind === 'partner' ? { indirectPartnerId: ownerOfPart(id) } : null
}

function spans(filter: Maybe<Pick<CouponQuotaFilter, 'createdAt' | 'effectiveAt' | 'expiresAt'>>) {
  const created = timeSpan(filter?.createdAt, 'filter.createdAt')
  const effective = timeSpan(filter?.effectiveAt, 'filter.effectiveAt')
  const expires = timeSpan(filter?.expiresAt, 'filter.expiresAt')
  return {
    createdFrom: created.from, createdTo: created.to, effectiveFrom: effective.from, effectiveTo: effective.to, expiresFrom: expires.from, expiresTo: expires.to,
  }
}

function ids(values: Maybe<readonly string[]>, argument: string): readonly string[] | undefined {
  return filterList(values, argument, mostIds)?.map((value, index) => requiredText(value, `${argument}[${index}]`))
}

function quotaFilter(filter: Maybe<CouponQuotaFilter>): QuotaFilter {
  const statuses = filterList(filter?.statuses, 'filter.statuses', mostStatuses)?.map((status, index) => {
    const argument = `filter.statuses[${index}]`
    return oneOfFilterable(filterEnum(status, argument), named(quotaStatusCodes), argument)
  })
  return given({
    quotaIds: ids(filter?.quotaIds, 'filter.quotaIds'),
    statuses: statuses?.filter((status) => status !== undefined),
    ...spans(filter),
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

function grantedFilter(filter: Maybe<GrantedCouponQuotaFilter>): GrantedQuotaListArgs['filter'] {
  return given({
    quotaId: filterText(filter?.quotaId, 'filter.quotaId'),
    parentQuotaId: filterText(filter?.parentQuotaId, 'filter.parentQuotaId'),
  })
}

function quotaRecordFilter(filter: Maybe<CouponQuotaRecordFilter>): QuotaRecordFilter {
  return given({
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
    quotaId: filterText(filter?.quotaId, 'filter.quotaId'),
    parentQuotaId: filterText(filter?.parentQuotaId, 'filter.parentQuotaId'),
    kind: filterEnum(filter?.kind, 'filter.kind'),
    ...timeSpan(filter?.at, 'filter.at'),
  })
}

function issuedFilter(filter: Maybe<IssuedCouponFilter>): IssuedFilter {
  return given({
    couponId: filterText(filter?.couponId, 'filter.couponId'),
    customerId: filterText(filter?.customerId, 'filter.customerId'),
    orderId: filterText(filter?.orderId, 'filter.orderId'),
    type: oneOfFilterable(filterEnum(filter?.type, 'filter.type'), named(issuedTypeCodes), 'filter.type'),
    status: filterEnum(filter?.status, 'filter.status'),
    ...spans(filter),
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

function ownFilter(filter: Maybe<CouponFilter>): OwnFilter {
  const activated = timeSpan(filter?.activatedAt, 'filter.activatedAt')
  return given({
    couponId: filterText(filter?.couponId, 'filter.couponId'),
    orderId: filterText(filter?.orderId, 'filter.orderId'),
    planId: filterText(filter?.planId, 'filter.planId'),
    type: filterEnum(filter?.type, 'filter.type'),
    status: filterEnum(filter?.status, 'filter.status'),
    activatedFrom: activated.from,
    activatedTo: activated.to,
    issuerId: filterText(filter?.issuerId, 'filter.issuerId', longestIssuerId),
  })
}

function recordFilter(filter: Maybe<CouponRecordFilter>): RecordFilter {
  const operations = filterList(filter?.operations, 'filter.operations', mostIds)?.map((operation, index) => filterEnum(operation, `filter.operations[${index}]`))
  return given({
    operations: operations?.filter((operation) => operation !== undefined),
    quotaId: filterText(filter?.quotaId, 'filter.quotaId'),
    quotaType: filterEnum(filter?.quotaType, 'filter.quotaType'),
    couponIds: ids(filter?.couponIds, 'filter.couponIds'),
    customerId: filterText(filter?.customerId, 'filter.customerId'),
    ...timeSpan(filter?.at, 'filter.at'),
    succeeded: filter?.succeeded ?? undefined,
    indirectPartnerId: filterText(filter?.indirectPartnerId, 'filter.indirectPartnerId'),
  })
}

function named<Name extends string>(codes: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(codes).filter((name): name is Name => Object.hasOwn(codes, name))
}

/** The coupons of an owner, asked for on the partner and on a customer. */
function ownCoupons(owner: CouponOwner, args: PagingArguments & { readonly filter?: Maybe<CouponFilter> }, { sources }: GraphContext) {
  const filter = ownFilter(args.filter)
  return pagedConnection({ list: 'coupons', arguments: [owner, filter] }, args, ({ position, limit }) => sources.coupons.own({ owner, filter, position, limit }))
}

export const couponResolvers: Resolvers = {
  Partner: {
    couponQuotas: (_, args, { sources }) => {
      const type = filterEnum(args.type, 'type') ?? 'VOUCHER'
      const filter = quotaFilter(args.filter)
      return pagedConnection({ list: 'couponQuotas', arguments: [type, filter] }, args, ({ position, limit }) => sources.coupons.quotas({ type, filter, position, limit }))
    },
    issuedCouponQuotas: (_, args, { sources }) => {
      const indirectPartnerId = requiredText(args.indirectPartnerId, 'indirectPartnerId')
      const filter = grantedFilter(args.filter)
      return pagedConnection({ list: 'issuedCouponQuotas', arguments: [indirectPartnerId, filter] }, args, ({ position, limit }) =>
        sources.coupons.grantedQuotas({ indirectPartnerId, filter, position, limit }))
    },
    couponQuotaRecords: (_, args, { sources }) => {
      const filter = quotaRecordFilter(args.filter)
      return pagedConnection({ list: 'couponQuotaRecords', arguments: filter }, args, ({ position, limit }) => sources.coupons.quotaRecords({ filter, position, limit }))
    },
    issuedCoupons: (_, args, { sources }) => {
      const filter = issuedFilter(args.filter)
      return pagedConnection({ list: 'issuedCoupons', arguments: filter }, args, ({ position, limit }) => sources.coupons.issued({ filter, position, limit }))
    },
    couponRecords: (_, args, { sources }) => {
      const filter = recordFilter(args.filter)
      return pagedConnection({ list: 'couponRecords', arguments: filter }, args, ({ position, limit }) => sources.coupons.records({ filter, position, limit }))
    },
    coupons: (_, args, context) => ownCoupons({ indirectPartnerId: filterText(args.indirectPartnerId, 'indirectPartnerId') ?? null }, args, context),
  },
  Customer: {
    coupons: ({ customerId }, args, context) => ownCoupons({ customerId }, args, context),
  },
  CouponQuota: {
    id: ({ quotaId, ownerId }) => toGlobalId('CouponQuota', ownerPart(ownerId), quotaId),
  },
  GrantedCouponQuota: {
    id: ({ quotaId, indirectPartnerId }) => toGlobalId('GrantedCouponQuota', indirectPartnerId, quotaId),
    indirectPartner: ({ indirectPartnerId }, _, { sources }) => sources.accounts.resellerById.load(indirectPartnerId),
  },
  IssuedCoupon: {
    id: ({ couponId, issuerId }) => toGlobalId('IssuedCoupon', ownerPart(issuerId), couponId),
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.load(customerId)),
  },
  Coupon: {
    id: ({ couponId, owner }) =>
      'customerId' in owner ? toGlobalId('Coupon', 'customer', owner.customerId, couponId) : toGlobalId('Coupon', 'partner', ownerPart(owner.indirectPartnerId), couponId),
  },
  CouponRecord: {
    customer: ({ customerId }, _, { sources }) => (customerId === null ? null : sources.customers.byId.load(customerId)),
  },
}
