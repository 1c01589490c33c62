/** Coupons and quotas on the sandbox, for tests: who has what, and the mutations that change it. */
import { specialQuotaId, yearlyQuotaId } from '#src/sandbox/seed/coupon-quotas.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import type { Customer, Partner, PartnerCredentials, PartnerKind } from '#src/sandbox/world.ts'
import type { CouponQuota } from '#src/sandbox/coupon-world.ts'
import type { Answer, ServiceUnderTest } from './service.ts'
import { receiptFields, type ReceiptSeen } from './writes.ts'

export { specialQuotaId, yearlyQuotaId }

const userErrors = 'userErrors { code upstreamCode field message }'
const error = 'error { code upstreamCode field message }'
const receipt = receiptFields.replace(' resultIds {', ' items { itemId resultId upstreamCode } resultIds {').replace('recordId at exact', 'recordId at exact item')

/** The mutations with all that they answer. */
const documents = {
  couponsIssue: `mutation ($input: CouponsIssueInput!) { couponsIssue(input: $input) {
    ${receipt} issued { customerId couponId customer { customerId } coupon { id couponId customerId status faceValue { amount currency } balance { amount } effectiveAt expiresAt restrictions { key values { first } } } }
    failures { customerId ${error} } quota { quotaId type balance { amount } } ${userErrors} } }`,
  couponReclaim: `mutation ($input: CouponReclaimInput!) { couponReclaim(input: $input) {
    ${receipt} coupon { couponId status balance { amount } } record { operation couponId amount { amount currency } succeeded } ${userErrors} } }`,
  couponQuotasGrant: `mutation ($input: CouponQuotasGrantInput!) { couponQuotasGrant(input: $input) {
    ${receipt} granted { indirectPartnerId quotaId quota { id quotaId parentQuotaId status value { amount } balance { amount } indirectPartner { indirectPartnerId } } }
    failures { indirectPartnerId ${error} } quota { quotaId balance { amount } } ${userErrors} } }`,
  couponQuotasReclaim: `mutation ($input: CouponQuotasReclaimInput!) { couponQuotasReclaim(input: $input) {
    ${receipt} reclaimed { quotaId record { kind quotaId parentQuotaId amount { amount } indirectPartnerId remark succeeded } } failures { quotaId ${error} } ${userErrors} } }`,
} as const

export interface ErrorSeen {
  readonly code: string
  readonly upstreamCode: string | null
  readonly field: readonly string[] | null
  readonly message: string
}

interface Amount {
  readonly amount: string
}

/** What the tests look at of a payload; each mutation has its own part of it. */
export interface PayloadSeen {
  readonly receipt: (ReceiptSeen & { readonly items: readonly { readonly itemId: string; readonly resultId: string | null; readonly upstreamCode: string | null }[] }) | null
  readonly issued: readonly { readonly customerId: string; readonly couponId: string }[]
  readonly granted: readonly { readonly indirectPartnerId: string; readonly quotaId: string }[]
  readonly failures: readonly { readonly error: ErrorSeen }[]
  readonly quota: { readonly balance: Amount } | null
  readonly userErrors: readonly ErrorSeen[]
}

/** Sends one of the mutations. */
export async function change(
  service: Pick<ServiceUnderTest, 'query'>, mutation: keyof typeof documents, input: object, headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly payload: PayloadSeen | null; readonly errors: Answer['errors'] }> {
  const { data, errors } = await service.query(documents[mutation], { input }, headers)
  // This service's own answer to the documents above.
  return { payload: (data?.[mutation] ?? null) as PayloadSeen | null, errors }
}

/** The default partner of a kind. */
export function partnerOf(sandbox: Sandbox, kind: PartnerKind): Partner & { readonly credentials: PartnerCredentials } {
  const found = sandbox.world.partners.find((one) => one.kind === kind && one.credentials)
  if (!found?.credentials) throw new RangeError(`the sandbox has no ${kind}`)
  return { ...found, credentials: found.credentials }
}

/** The environment of a service that is the sandbox's distributor. */
export function asDistributor(sandbox: Sandbox) {
  const { id, credentials } = partnerOf(sandbox, 'distributor')
  return { HUAWEICLOUD_SDK_AK: credentials.accessKey, HUAWEICLOUD_SDK_SK: credentials.secretKey, HUAWEICLOUD_SDK_DOMAIN_ID: id, HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '' }
}

/** Customers of a partner with an association type (1 referral, 2 resale) that can be given coupons as far as they are concerned. */
export function customersOf(sandbox: Sandbox, partnerId: string, type: '1' | '2' = '2'): readonly Customer[] {
  const { customersOfPartner, coupons } = sandbox.world
  return (customersOfPartner.get(partnerId) ?? []).filter((one) => one.associationType === type && !coupons.managedCustomers.has(one.id))
}

/** A quota as the sandbox has it now. */
export function quotaNow(sandbox: Sandbox, id: string): CouponQuota {
  const found = sandbox.world.coupons.quotas.get(id)
  if (!found) throw new RangeError(`no quota ${id}`)
  return found
}
