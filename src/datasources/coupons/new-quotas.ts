/** Lists of quotas and of what was granted of them. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 4. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull, moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  quotaOperation, quotaOperationCodes, quotaStatus, quotaStatusCodes, quotaType, quotaTypeCodes, type CouponQuota, type GrantedQuota, type GrantedQuotaListArgs,
  type QuotaDetailsArgs, type QuotaListArgs, type QuotaRecord, type QuotaRecordListArgs,
} from './model-quotas.ts'
import { readLimitInfo, readResult } from './read.ts'

/** Lists one type: vouchers where none is said. */
export const quotasNew = bind<QuotaListArgs, Page<CouponQuota>>(['ListQuotaCoupons'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListQuotaCoupons', {
          body: {
            quota_ids: filter.quotaIds && [...filter.quotaIds],
            quota_status_list: filter.statuses?.map((status) => quotaStatusCodes[status]),
            quota_type: quotaTypeCodes[args.type],
            create_time_begin: filter.createdFrom,
            create_time_end: filter.createdTo,
            effective_time_begin: filter.effectiveFrom,
            effective_time_end: filter.effectiveTo,
            expire_time_begin: filter.expiresFrom,
            expire_time_end: filter.expiresTo,
            offset: offsetOf(args),
            limit: args.limit,
            indirect_partner_id: filter.indirectPartnerId,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    const ownerId = args.filter.indirectPartnerId ?? null
    return offsetPage(list(wire, 'quotas', (row) => readQuota(row, ownerId)), integerOrNull(wire, 'total_count'), args)
  },
})

/** The list has one type at a time, and an id does not say its own: both are asked. */
export const quotaDetailsNew = bind<QuotaDetailsArgs, CouponQuota | null>(['ListQuotaCoupons'], {
  plan: ({ quotaId, indirectPartnerId }) => ({
    requests: Object.values(quotaTypeCodes).map((type) =>
      request('ListQuotaCoupons', {
        body: { quota_ids: [quotaId], quota_type: type, offset: 0, limit: 1, indirect_partner_id: indirectPartnerId ?? undefined },
      })),
  }),
  merge: (answers, { quotaId, indirectPartnerId }) =>
    answers.flatMap((answer) => list(body(answer), 'quotas', (row) => readQuota(row, indirectPartnerId))).find((quota) => quota.quotaId === quotaId) ?? null,
})

export const grantedQuotasNew = bind<GrantedQuotaListArgs, Page<GrantedQuota>>(['ListIssuedCouponQuotas'], {
  plan: (args) => ({
    requests: [
      request('ListIssuedCouponQuotas', {
        query: {
          quota_id: args.filter.quotaId,
          indirect_partner_id: args.indirectPartnerId,
          parent_quota_id: args.filter.parentQuotaId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'quotas', (row) => readGranted(row, args.indirectPartnerId)), integerOrNull(wire, 'total_count'), args)
  },
})

export const quotaRecordsNew = bind<QuotaRecordListArgs, Page<QuotaRecord>>(['ListCouponQuotasRecords'], {
  plan: (args) => {
    const { filter } = args
    return {
      requests: [
        request('ListCouponQuotasRecords', {
          query: {
            indirect_partner_id: filter.indirectPartnerId,
            quota_id: filter.quotaId,
            operation_time_begin: filter.from,
            operation_time_end: filter.to,
            parent_quota_id: filter.parentQuotaId,
            operation_type: filter.kind && quotaOperationCodes[filter.kind],
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'records', readRecord), integerOrNull(wire, 'total_count'), args)
  },
})

function readQuota(row: WireObject, ownerId: string | null): CouponQuota {
  const typeCode = codeOrNull(row, 'quota_type')
  const statusCode = codeOrNull(row, 'quota_status')
  const currency = textOrNull(row, 'currency')
  return {
    quotaId: text(row, 'quota_id'),
    ownerId,
    type: quotaType.read(typeCode),
    typeCode,
    status: quotaStatus.read(statusCode),
    statusCode,
    value: measuredMoneyOrNull(row, 'quota_value', 'measure_id', currency),
    balance: measuredMoneyOrNull(row, 'balance', 'measure_id', currency),
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    createdAt: timeOrNull(row, 'create_time'),
    updatedAt: timeOrNull(row, 'last_update_time'),
    restrictions: list(row, 'limit_infos', readLimitInfo),
  }
}

/** It was asked for one reseller: a row that does not name it is that reseller's all the same. */
function readGranted(row: WireObject, asked: string): GrantedQuota {
  const indirectPartnerId = textOrNull(row, 'indirect_partner_id') ?? asked
  return {
    ...readQuota(row, indirectPartnerId),
    indirectPartnerId,
    indirectPartnerAccountName: textOrNull(row, 'indirect_partner_account_name'),
    indirectPartnerName: textOrNull(row, 'indirect_partner_name'),
    parentQuotaId: textOrNull(row, 'parent_quota_id'),
  }
}

function readRecord(row: WireObject): QuotaRecord {
  const kindCode = codeOrNull(row, 'operation_type')
  return {
    recordId: textOrNull(row, 'id'),
    kind: quotaOperation.read(kindCode),
    kindCode,
    quotaId: textOrNull(row, 'quota_id'),
    parentQuotaId: textOrNull(row, 'parent_quota_id'),
    amount: moneyOrNull(row, 'amount', null),
    at: timeOrNull(row, 'operation_time'),
    succeeded: readResult(row),
    operator: textOrNull(row, 'operator'),
    indirectPartnerId: textOrNull(row, 'indirect_partner_id'),
    indirectPartnerAccountName: textOrNull(row, 'indirect_partner_account_name'),
    indirectPartnerName: textOrNull(row, 'indirect_partner_name'),
    remark: textOrNull(row, 'remark'),
  }
}
