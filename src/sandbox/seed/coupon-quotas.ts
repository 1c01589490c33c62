/**
 * Coupon quotas: one of each type a year for the partners of the first tier, a yearly one that the distributor granted
 * to its reseller, and some that differ in one way each (state, window, restriction), so that every refusal has its
 * quota. What was spent of a quota is known only when the coupons are made: see `quotaWorth`.
 */
import { usualRules } from '../coupon-world.ts'
import type { CouponQuota, QuotaRules, QuotaStatus, QuotaType, UseLimit } from '../coupon-world.ts'
import { businessNow } from '../world.ts'
import type { Customer, Partner } from '../world.ts'
import { cloudResellerId, distributorId, solutionProviderId } from './partners.ts'

/** A quota whose worth is not yet known. */
export interface QuotaPlan extends Omit<CouponQuota, 'value' | 'balance' | 'updateTime'> {
  /** What is left of it, fen. */
  readonly left: bigint
}

const years = [2023, 2024, 2025, 2026] as const
const tightRules: QuotaRules = { minFace: 1_000n, maxFace: 50_000n, maxCoupons: 2, maxTotal: 80_000n }

/** The ids of quotas that tests and readers of docs/sandbox.md look for, by what is special about them. */
export type Special =
  | 'adjusting' | 'frozen' | 'disabled' | 'not yet effective' | 'named customers' | 'new customers' | 'one service'
  | 'tight' | 'nearly empty' | 'large orders'

const specials: readonly Special[] = [
  'adjusting', 'frozen', 'disabled', 'not yet effective', 'named customers', 'new customers', 'one service', 'tight',
  'nearly empty', 'large orders',
]
const owners = [solutionProviderId, distributorId, cloudResellerId]

function quotaId(day: string, partnerId: string, number: number): string {
  const owner = owners.indexOf(partnerId) + 1
  return `${day.replaceAll('-', '')}${owner}${String(number).padStart(7, '0')}`
}

/** The id of the quota of a year. */
export function yearlyQuotaId(partnerId: string, year: number, type: QuotaType): string {
  return quotaId(`${year}-01-05`, partnerId, type + 1)
}

/** The id of a quota that is special. */
export function specialQuotaId(partnerId: string, special: Special): string {
  return quotaId('2026-08-01', partnerId, specials.indexOf(special) + 11)
}

function statusAt(expireTime: number): QuotaStatus {
  return expireTime <= businessNow ? 3 : 0
}

function yearly(partnerId: string, year: number, type: QuotaType, parentId: string | null): QuotaPlan {
  const expireTime = Date.parse(`${year + 1}-12-31T15:59:59Z`)
  return {
    id: yearlyQuotaId(partnerId, year, type),
    partnerId,
    parentId,
    type,
    left: partnerId === cloudResellerId ? 1_234_550n : 4_125_000_075n,
    status: statusAt(expireTime),
    createTime: Date.parse(`${year}-01-05T02:00:00Z`),
    effectiveTime: Date.parse(`${year - 1}-12-31T16:00:00Z`),
    expireTime,
    limits: [],
    rules: usualRules,
    customers: null,
    newCustomersOnly: false,
  }
}

const ofService: readonly UseLimit[] = [{ key: 'serviceType', value1: 'hws.service.type.ec2', value2: '' }]
const ofLargeOrders: readonly UseLimit[] = [{ key: 'orderAmount', value1: '1000', value2: '' }]

function specialQuota(partnerId: string, name: Special, customers: readonly Customer[]): QuotaPlan {
  const named = customers.filter((one) => one.partnerId === partnerId && one.associationType === '2').slice(0, 3)
  const usual: QuotaPlan = {
    ...yearly(partnerId, 2026, 0, null),
    id: specialQuotaId(partnerId, name),
    left: 5_000_000n,
    createTime: Date.parse('2026-08-01T02:00:00Z'),
    effectiveTime: Date.parse('2026-07-31T16:00:00Z'),
    expireTime: Date.parse('2027-07-31T15:59:59Z'),
  }
  const differences: Readonly<Record<Special, Partial<QuotaPlan>>> = {
    adjusting: { status: 4 },
    frozen: { status: 5 },
    disabled: { status: 3 },
    'not yet effective': { effectiveTime: Date.parse('2026-11-30T16:00:00Z') },
    'named customers': { customers: new Set(named.map((one) => one.id)) },
    'new customers': { newCustomersOnly: true },
    'one service': { limits: ofService },
    tight: { rules: tightRules },
    'nearly empty': { left: 10_050n },
    'large orders': { limits: ofLargeOrders },
  }
  return { ...usual, ...differences[name] }
}

/** What the distributor's other resellers hold: in every state that a granted quota can have. */
function granted(resellers: readonly Partner[]): QuotaPlan[] {
  const states: readonly QuotaStatus[] = [0, 3, 4, 5, 6, 0, 0, 0]
  const parentId = yearlyQuotaId(distributorId, 2026, 0)
  return states.flatMap((status, index) => {
    const reseller = resellers[index]
    if (!reseller) return []
    return [{
      ...yearly(reseller.id, 2026, 0, parentId),
      id: `20260301400000${String(index + 1).padStart(2, '0')}`,
      left: status === 6 ? 0n : BigInt(index + 1) * 100_025n,
      status,
      createTime: Date.parse('2026-03-01T02:00:00Z') + index * 3_600_000,
    }]
  })
}

/** Every quota, oldest first. */
export function planQuotas(partners: readonly Partner[], customers: readonly Customer[]): readonly QuotaPlan[] {
  const firstTier = [solutionProviderId, distributorId]
  const resellers = partners.filter((one) => one.distributorId !== null && one.id !== cloudResellerId)
  const all = [
    ...firstTier.flatMap((id) => years.flatMap((year) => [yearly(id, year, 0, null), yearly(id, year, 1, null)])),
    ...years.map((year) => yearly(cloudResellerId, year, 0, yearlyQuotaId(distributorId, year, 0))),
    ...firstTier.flatMap((id) => specials.map((name) => specialQuota(id, name, customers))),
    ...granted(resellers),
  ]
  return all.toSorted((left, right) => left.createTime - right.createTime || (left.id < right.id ? -1 : 1))
}

/** A quota that is worth what is left of it and what was spent. */
export function quotaWorth({ left, ...plan }: QuotaPlan, spent: bigint): CouponQuota {
  return { ...plan, value: left + spent, balance: left, updateTime: plan.createTime }
}
