/** What resolvers ask of coupons and their quotas. */
import type DataLoader from 'dataloader'
import type { Operation } from '../../generations/operation.ts'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { WriteRequest, Written } from '../receipts/model.ts'
import type { SourceContext } from '../runtime.ts'
import type { Coupon, CouponListArgs, CouponOwner, CouponRecord, CouponRecordListArgs, IssuedCoupon, IssuedCouponListArgs } from './model.ts'
import type { CouponQuota, GrantedQuota, GrantedQuotaListArgs, QuotaListArgs, QuotaRecord, QuotaRecordListArgs } from './model-quotas.ts'
import type { CouponIssueArgs, CouponReclaimArgs, QuotaGrantArgs, QuotaReclaimArgs } from './model-writes.ts'
import {
  couponIssue, couponIssuedList, couponOwnList, couponQuotaDetails, couponQuotaGrant, couponQuotaGrantedList, couponQuotaList, couponQuotaReclaim, couponQuotaRecords, couponReclaim, couponRecords,
} from './operations.ts'

/** An object by its id, of a cloud reseller where one is named, else the partner's own. */
export interface ScopedId {
  readonly id: string
  readonly indirectPartnerId: string | null
}

export interface CouponsSource {
  /** A page of quotas of one type. */
  quotas(args: QuotaListArgs): Promise<Page<CouponQuota>>
  /** A page of what was granted to a cloud reseller. */
  grantedQuotas(args: GrantedQuotaListArgs): Promise<Page<GrantedQuota>>
  /** A page of grants to cloud resellers and their reclaims. */
  quotaRecords(args: QuotaRecordListArgs): Promise<Page<QuotaRecord>>
  /** A page of the coupons that the partner issued. */
  issued(args: IssuedCouponListArgs): Promise<Page<IssuedCoupon>>
  /** A page of what was done with the coupons that the partner issued. */
  records(args: CouponRecordListArgs): Promise<Page<CouponRecord>>
  /** A page of the coupons that a customer, the partner or a cloud reseller owns. */
  own(args: CouponListArgs): Promise<Page<Coupon>>
  /** Null where there is no such quota. */
  readonly quotaById: DataLoader<ScopedId, CouponQuota | null, string>
  /** A granted quota by the reseller that has it. */
  readonly grantedById: DataLoader<{ readonly id: string; readonly indirectPartnerId: string }, GrantedQuota | null, string>
  readonly issuedById: DataLoader<ScopedId, IssuedCoupon | null, string>
  readonly ownById: DataLoader<{ readonly id: string; readonly owner: CouponOwner }, Coupon | null, string>
  /** The record of a coupon's reclaim by hand, which has the amount; null while the vendor has none. */
  readonly reclaimOf: DataLoader<ScopedId, CouponRecord | null, string>
  /** The record of a granted quota's reclaim, which has the amount; null while the vendor has none. */
  readonly quotaReclaimOf: DataLoader<string, QuotaRecord | null>
  /** Issues a coupon to each of some customers. */
  issue(args: CouponIssueArgs, write: WriteRequest): Promise<Written>
  /** Takes back what is left of a coupon. */
  reclaim(args: CouponReclaimArgs, write: WriteRequest): Promise<Written>
  /** Grants a part of a quota to each of some cloud resellers. */
  grant(args: QuotaGrantArgs, write: WriteRequest): Promise<Written>
  /** Takes back what is left of quotas that were granted. */
  reclaimQuotas(args: QuotaReclaimArgs, write: WriteRequest): Promise<Written>
}

const one = { position: [0], limit: 1 } as const

/** Builds the source of one GraphQL operation. */
export function createCouponsSource({ runtime: { generations, writes }, scope }: SourceContext): CouponsSource {
  const ask = async <Args, Model>(operation: Operation<Args, Model>, asked: Args) => (await generations.run(operation, asked, scope)).model
  /** One call a key: the lists are filtered by one. */
  const each = <Key, Value>(load: (key: Key) => Promise<Value | null>, keyOf: (key: Key) => string) =>
    batchLoader<Key, Value, string>(async (keys) => {
      const byName = new Map(keys.map((key) => [keyOf(key), key]))
      return inBatches([...byName.keys()], 1, async ([name = '']) => {
        const key = byName.get(name)
        const value = key === undefined ? null : await load(key)
        return new Map(value === null ? [] : [[name, value]])
      })
    }, keyOf)
  const scoped = ({ id, indirectPartnerId }: ScopedId) => JSON.stringify([id, indirectPartnerId])

  return {
    quotas: (args) => ask(couponQuotaList, args),
    grantedQuotas: (args) => ask(couponQuotaGrantedList, args),
    quotaRecords: (args) => ask(couponQuotaRecords, args),
    issued: (args) => ask(couponIssuedList, args),
    records: (args) => ask(couponRecords, args),
    own: (args) => ask(couponOwnList, args),
    quotaById: each(({ id, indirectPartnerId }: ScopedId) => ask(couponQuotaDetails, { quotaId: id, indirectPartnerId }), scoped),
    grantedById: each(async ({ id, indirectPartnerId }: { readonly id: string; readonly indirectPartnerId: string }) =>
      (await ask(couponQuotaGrantedList, { indirectPartnerId, filter: { quotaId: id }, ...one })).items.find(({ quotaId }) => quotaId === id) ?? null, scoped),
    issuedById: each(async ({ id, indirectPartnerId }) =>
      (await ask(couponIssuedList, { filter: { couponId: id, ...reseller(indirectPartnerId) }, ...one })).items.find(({ couponId }) => couponId === id) ?? null, scoped),
    ownById: each(async ({ id, owner }) =>
      (await ask(couponOwnList, { owner, filter: { couponId: id }, ...one })).items.find(({ couponId }) => couponId === id) ?? null, (key) => JSON.stringify(key)),
    reclaimOf: each(async ({ id, indirectPartnerId }) => {
      const filter = { operations: ['RECLAIM'], couponIds: [id], succeeded: true, ...reseller(indirectPartnerId) } as const
      return (await ask(couponRecords, { filter, ...one })).items.find(({ couponId }) => couponId === id) ?? null
    }, scoped),
    quotaReclaimOf: each(async (id) =>
      (await ask(couponQuotaRecords, { filter: { quotaId: id, kind: 'RECLAIM' }, ...one })).items.find(({ quotaId }) => quotaId === id) ?? null, (id) => id),
    issue: (args, write) => writes.run(couponIssue, args, write, scope),
    reclaim: (args, write) => writes.run(couponReclaim, args, write, scope),
    grant: (args, write) => writes.run(couponQuotaGrant, args, write, scope),
    reclaimQuotas: (args, write) => writes.run(couponQuotaReclaim, args, write, scope),
  }
}

function reseller(indirectPartnerId: string | null): { readonly indirectPartnerId?: string } {
  return indirectPartnerId === null ? {} : { indirectPartnerId }
}
