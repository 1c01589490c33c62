/** Objects of the seeded world that the wider set of parity queries asks for: coupons, and what a distributor granted. */
import type { Coupon } from '#src/sandbox/coupon-world.ts'
import type { World } from '#src/sandbox/world.ts'

const solutionProvider = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'

/** One customer has a coupon that an order holds, one has used one, one has a restricted one; the reseller has a quota. */
export function couponVariables(world: World): Readonly<Record<string, unknown>> {
  const { coupons, quotas, couponsOfCustomer } = world.coupons
  const isKept = ({ expireTime }: Coupon) => expireTime > world.businessNow
  const isOurs = (customerId: string) => world.customerById.get(customerId)?.partnerId === solutionProvider && world.customerById.get(customerId)?.associationType === '2'
  const holders = [...couponsOfCustomer].filter(([id]) => isOurs(id)).map(([id, owned]) => ({ id, owned: owned.filter(isKept) }))
  const holderOf = (holds: (coupon: Coupon) => boolean) => must(holders.find(({ owned }) => owned.some(holds)))
  const holder = holderOf(({ lockOrderId, partnerId }) => lockOrderId !== null && partnerId === solutionProvider)
  const user = holderOf(({ orderId }) => orderId !== null)
  const restricted = holderOf(({ limits }) => limits.length > 0)
  const issued = must([...coupons.values()].findLast((one) => isOurs(one.customerId) && one.partnerId === solutionProvider))
  const quota = must([...quotas.values()].find((one) => one.partnerId === solutionProvider && one.status === 0))
  const granted = must([...quotas.values()].find((one) => one.parentId !== null))
  return {
    couponHolder: holder.id,
    couponUser: user.id,
    restrictedCoupons: restricted.id,
    quotaId: globalId('CouponQuota', 'self', quota.id),
    issuedCouponId: globalId('IssuedCoupon', 'self', issued.id),
    couponId: globalId('Coupon', 'customer', holder.id, must(holder.owned[0]).id),
    reseller: granted.partnerId,
  }
}

function globalId(type: string, ...parts: readonly string[]): string {
  return Buffer.from(JSON.stringify([type, ...parts])).toString('base64url')
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('the seeded world has no such object')
  return value
}
