/** Issuing coupons, granting quotas, and taking both back. The rules are those of billing-incentives.mapping.md, section 4. */
import type { CouponIssueArgs, CouponReclaimArgs, QuotaGrantArgs, QuotaReclaimArgs } from '../datasources/coupons/model-writes.ts'
import type { Receipt } from '../datasources/receipts/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { CouponQuotasGrantInput, CouponQuotasReclaimInput, CouponReclaimInput, CouponsIssueInput, Resolvers } from '../generated/schema.ts'
import { filterText, given, payableAmount, requiredText, upstreamTime } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { doneItems, refusedItems } from './coupon-payloads.ts'
import { moneyMutation } from './money-mutation.ts'

/**
 * Ids that each get something, or of which something is taken: each once. Issued to twice in one call, a customer would get two
 * coupons, and an answer names its items by these ids. How many there may be is a rule of the contract's schema.
 */
function distinct(ids: readonly string[], argument: string): readonly string[] {
  return ids.map((id, index) => {
    const text = requiredText(id, `${argument}[${index}]`)
    if (ids.indexOf(id) !== index) throw new PartnerGraphError('listed-twice', { argument: `${argument}[${index}]` })
    return text
  })
}

/** An empty list is as good as none: what the quota allows (CreatePartnerCoupons). */
function restriction(values: readonly string[] | null | undefined, argument: string): readonly string[] | undefined {
  return values == null || values.length === 0 ? undefined : values.map((value, index) => requiredText(value, `${argument}[${index}]`))
}

function issueArgs(input: CouponsIssueInput): CouponIssueArgs {
  const { effectiveAt, expiresAt } = input
  if (effectiveAt && expiresAt && effectiveAt >= expiresAt) throw new PartnerGraphError('not-after', { argument: 'input.expiresAt', other: 'input.effectiveAt' })
  return {
    quotaId: requiredText(input.quotaId, 'input.quotaId'),
    customerIds: distinct(input.customerIds, 'input.customerIds'),
    faceValue: payableAmount(input.faceValue, 'input.faceValue'),
    ...given({
      effectiveAt: effectiveAt ? upstreamTime(effectiveAt) : undefined,
      expiresAt: expiresAt ? upstreamTime(expiresAt) : undefined,
      serviceTypeCodes: restriction(input.serviceTypeCodes, 'input.serviceTypeCodes'),
      productIds: restriction(input.productIds, 'input.productIds'),
      remark: input.remark ?? undefined,
      indirectPartnerId: filterText(input.indirectPartnerId, 'input.indirectPartnerId'),
    }),
  }
}

function reclaimArgs(input: CouponReclaimInput): CouponReclaimArgs {
  return {
    couponId: requiredText(input.couponId, 'input.couponId'),
    ...given({ indirectPartnerId: filterText(input.indirectPartnerId, 'input.indirectPartnerId', 100) }),
  }
}

function grantArgs(input: CouponQuotasGrantInput): QuotaGrantArgs {
  return {
    quotaId: requiredText(input.quotaId, 'input.quotaId'),
    indirectPartnerIds: distinct(input.indirectPartnerIds, 'input.indirectPartnerIds'),
    amount: payableAmount(input.amount, 'input.amount'),
  }
}

function quotaReclaimArgs(input: CouponQuotasReclaimInput): QuotaReclaimArgs {
  return { quotaIds: distinct(input.quotaIds, 'input.quotaIds'), ...given({ remark: input.remark ?? undefined }) }
}

/**
 * Only a usable coupon can be taken back. The vendor says no more than "a parameter is wrong" of any other, so its state is looked
 * at first; what the list does not show (a referral customer's) the vendor decides. A key that was used before is not asked again.
 */
async function checkUsable({ couponId, indirectPartnerId }: CouponReclaimArgs, idempotencyKey: string, { sources }: GraphContext): Promise<void> {
  if (await sources.receipts.byKey(idempotencyKey)) return
  const coupon = await sources.coupons.issuedById.load({ id: couponId, indirectPartnerId: indirectPartnerId ?? null })
  if (!coupon || coupon.status === null || coupon.status === 'USABLE') return
  throw new PartnerGraphError('coupon-not-usable', { argument: 'input.couponId', status: coupon.status })
}

const issueFields = {
  'CBC.99000012': ['input', 'quotaId'],
  'CBC.99000017': ['input', 'quotaId'],
  'CBC.50000020': ['input', 'quotaId'],
  'CBC.99000018': ['input', 'faceValue'],
  'CBC.99000019': ['input', 'faceValue'],
  'CBC.99000022': ['input', 'customerIds'],
  'CBC.99000025': ['input', 'customerIds'],
  'CBC.50000054': ['input', 'productIds'],
  'CBC.50000055': ['input', 'serviceTypeCodes'],
  'CBC.99000037': ['input', 'indirectPartnerId'],
}

const reclaimFields = { 'CBC.99000045': ['input', 'couponId'], 'CBC.99000037': ['input', 'indirectPartnerId'] }

const grantFields = {
  'CBC.50000045': ['input', 'quotaId'],
  'CBC.99000015': ['input', 'quotaId'],
  'CBC.99000017': ['input', 'quotaId'],
  'CBC.99000013': ['input', 'amount'],
  'CBC.99000037': ['input', 'indirectPartnerIds'],
  'CBC.50000021': ['input', 'indirectPartnerIds'],
}

const quotaReclaimFields = { 'CBC.99000012': ['input', 'quotaIds'] }

export const couponWriteResolvers: Resolvers = {
  Mutation: {
    couponsIssue: (_, { input }, context) => {
      const indirectPartnerId = input.indirectPartnerId ?? null
      const refused = (receipt: Receipt | null) => refusedItems(receipt, { listed: input.customerIds, field: 'customerIds', language: context.language })
      return moneyMutation(context, {
        mutation: 'couponsIssue', input, fieldsByCode: issueFields,
        write: (request) => context.sources.coupons.issue(issueArgs(input), request),
        itemErrors: (receipt) => refused(receipt).map(({ error }) => error),
        payload: (receipt) => {
          const issued = doneItems(receipt, input.customerIds).map(({ id, resultId }) => ({ customerId: id, couponId: resultId, indirectPartnerId }))
          const failures = refused(receipt).map(({ id, error }) => ({ customerId: id, error }))
          return { issued, failures, quotaOf: issued.length === 0 ? null : { id: input.quotaId, indirectPartnerId } }
        },
      })
    },
    couponReclaim: (_, { input }, context) => moneyMutation(context, {
      mutation: 'couponReclaim', input, fieldsByCode: reclaimFields,
      write: async (request) => {
        const args = reclaimArgs(input)
        await checkUsable(args, request.idempotencyKey, context)
        return context.sources.coupons.reclaim(args, request)
      },
      payload: (receipt) => ({ couponOf: receipt && { id: input.couponId, indirectPartnerId: input.indirectPartnerId ?? null } }),
    }),
    couponQuotasGrant: (_, { input }, context) => {
      const refused = (receipt: Receipt | null) => refusedItems(receipt, { listed: input.indirectPartnerIds, field: 'indirectPartnerIds', language: context.language })
      return moneyMutation(context, {
        mutation: 'couponQuotasGrant', input, fieldsByCode: grantFields,
        write: (request) => context.sources.coupons.grant(grantArgs(input), request),
        itemErrors: (receipt) => refused(receipt).map(({ error }) => error),
        payload: (receipt) => {
          const granted = doneItems(receipt, input.indirectPartnerIds).map(({ id, resultId }) => ({ indirectPartnerId: id, quotaId: resultId }))
          const failures = refused(receipt).map(({ id, error }) => ({ indirectPartnerId: id, error }))
          return { granted, failures, quotaOf: granted.length === 0 ? null : { id: input.quotaId, indirectPartnerId: null } }
        },
      })
    },
    couponQuotasReclaim: (_, { input }, context) => {
      const refused = (receipt: Receipt | null) => refusedItems(receipt, { listed: input.quotaIds, field: 'quotaIds', language: context.language })
      return moneyMutation(context, {
        mutation: 'couponQuotasReclaim', input, fieldsByCode: quotaReclaimFields,
        write: (request) => context.sources.coupons.reclaimQuotas(quotaReclaimArgs(input), request),
        itemErrors: (receipt) => refused(receipt).map(({ error }) => error),
        payload: (receipt) => ({
          reclaimed: doneItems(receipt, input.quotaIds).map(({ id }) => ({ quotaId: id })),
          failures: refused(receipt).map(({ id, error }) => ({ quotaId: id, error })),
        }),
      })
    },
  },
  CouponsIssuePayload: {
    quota: ({ quotaOf }, _, { sources }) => (quotaOf === null ? null : sources.coupons.quotaById.load(quotaOf)),
  },
  CouponIssued: {
    coupon: ({ couponId, indirectPartnerId }, _, { sources }) => sources.coupons.issuedById.load({ id: couponId, indirectPartnerId }),
    customer: ({ customerId }, _, { sources }) => sources.customers.byId.load(customerId),
  },
  CouponReclaimPayload: {
    coupon: ({ couponOf }, _, { sources }) => (couponOf === null ? null : sources.coupons.issuedById.load(couponOf)),
    record: ({ couponOf }, _, { sources }) => (couponOf === null ? null : sources.coupons.reclaimOf.load(couponOf)),
  },
  CouponQuotasGrantPayload: {
    quota: ({ quotaOf }, _, { sources }) => (quotaOf === null ? null : sources.coupons.quotaById.load(quotaOf)),
  },
  CouponQuotaGranted: {
    quota: ({ quotaId, indirectPartnerId }, _, { sources }) => sources.coupons.grantedById.load({ id: quotaId, indirectPartnerId }),
  },
  CouponQuotaReclaimed: {
    record: ({ quotaId }, _, { sources }) => sources.coupons.quotaReclaimOf.load(quotaId),
  },
}
