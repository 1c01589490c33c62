/** Which cloud services count for the partner's incentives. New only. Pure mapping: no I/O. Source: billing-incentives.mapping.md, section 6. */
import { bind } from '../../generations/operation.ts'
import { openEnum, type Unrecognized } from '../open-enum.ts'
import { offsetOf, offsetPage, type Page, type PageRequest } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, type WireObject } from '../wire.ts'

export type IncentivePolicyKind = 'NON_SPECIFIC_PRODUCT' | 'SPECIFIC_PRODUCT' | 'NO_PERFORMANCE_NO_REBATE' | 'PERFORMANCE_NO_REBATE'

export interface IncentivePolicy {
  readonly month: string
  readonly serviceTypeCode: string
  readonly serviceTypeName: string | null
  readonly kind: IncentivePolicyKind | Unrecognized | null
  readonly kindCode: string | null
  readonly isPartnerDiscountAllowed: boolean | null
}

export interface IncentivePolicyArgs extends PageRequest {
  /** YYYY-MM, UTC+8: the policies in force at its last second. */
  readonly month: string
  readonly serviceTypeCode?: string
}

export const incentivePolicyKind = openEnum<IncentivePolicyKind>({
  '0': 'NON_SPECIFIC_PRODUCT',
  '1': 'SPECIFIC_PRODUCT',
  '2': 'NO_PERFORMANCE_NO_REBATE',
  '13': 'PERFORMANCE_NO_REBATE',
})

/** A word other than YES and NO says nothing: null, and the list stands. */
const discountWords: ReadonlyMap<string | null, boolean> = new Map([['YES', true], ['NO', false]])

export const policiesNew = bind<IncentivePolicyArgs, Page<IncentivePolicy>>(['ListIncentiveDiscountPolicies'], {
  plan: (args) => ({
    requests: [
      request('ListIncentiveDiscountPolicies', {
        query: { time: args.month, service_type_code: args.serviceTypeCode, offset: offsetOf(args), limit: args.limit },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'policies', (row) => readPolicy(row, args.month)), integerOrNull(wire, 'total_count'), args)
  },
})

function readPolicy(row: WireObject, month: string): IncentivePolicy {
  const kind = codeOrNull(row, 'incentive_policy')
  return {
    month,
    serviceTypeCode: text(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    kind: incentivePolicyKind.read(kind),
    kindCode: kind,
    isPartnerDiscountAllowed: discountWords.get(textOrNull(row, 'allow_discount')) ?? null,
  }
}
