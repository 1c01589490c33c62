/**
 * What is kept, for how long, and where: the one table. What is not in it is never kept: nothing with a person's data
 * (customers, orders, bills, invoices), and nothing that people look at to see whether something has happened yet.
 *
 * By default only what cannot surprise is kept; an operator may say otherwise for what is in the table (CACHE_SECONDS).
 */
import { z } from 'zod'
import type { Codec, KeepRule, KeepTerms } from '../generations/kept.ts'
import { partnerAccountType, type PartnerAccount } from './accounts/model.ts'
import { partnerBalances } from './accounts/operations.ts'
import { incentivePolicyKind, type IncentivePolicy } from './billing/incentive-policies.ts'
import { incentivePolicies } from './billing/operations.ts'
import { measureType, type MeasureConversion, type MeasureUnit, type ResourceType, type ServiceType, type UsageType } from './catalogue/model.ts'
import { conversions, measureUnits, resourceTypes, serviceResources, serviceTypes, usageTypes } from './catalogue/operations.ts'
import type { AccountBalance, CustomerAccount } from './customers/model.ts'
import { customerAccount, customerBalances } from './customers/operations.ts'
import type { Money } from './money.ts'
import type { Page } from './paging.ts'
import { programLevel, programType, type Program } from './programs/model.ts'
import { programList } from './programs/operations.ts'
import type { Region } from './regions/model.ts'
import { regionCities, regionCounties, regionProvinces } from './regions/operations.ts'

const seconds = (count: number) => count * 1000
const hours = (count: number) => count * seconds(3600)

const money: z.ZodType<Money> = z.object({ amount: z.string(), currency: z.string() })
const account: z.ZodType<CustomerAccount> = z.object({ accountName: z.string(), agency: z.string().nullable() })
const balance: z.ZodType<AccountBalance> = z.object({ available: money.nullable(), debt: money.nullable() })
const partnerAccount: z.ZodType<PartnerAccount> = z.object({
  accountId: z.string(),
  type: z.enum(partnerAccountType.words),
  typeCode: z.string(),
  balance: money,
  designatedAmount: money.nullable(),
  creditLimit: money.nullable(),
})
const policy: z.ZodType<IncentivePolicy> = z.object({
  month: z.string(),
  serviceTypeCode: z.string(),
  serviceTypeName: z.string().nullable(),
  kind: z.enum(incentivePolicyKind.words).nullable(),
  kindCode: z.string().nullable(),
  isPartnerDiscountAllowed: z.boolean().nullable(),
})
const serviceType: z.ZodType<ServiceType> = z.object({ code: z.string(), name: z.string().nullable(), abbreviation: z.string().nullable() })
const resourceType: z.ZodType<ResourceType> = z.object({
  code: z.string(),
  name: z.string().nullable(),
  description: z.string().nullable(),
  serviceTypeCode: z.string().nullable(),
})
const usageType: z.ZodType<UsageType> = z.object({
  code: z.string(),
  name: z.string().nullable(),
  resourceTypeCode: z.string().nullable(),
  resourceTypeName: z.string().nullable(),
  serviceTypeCode: z.string().nullable(),
  serviceTypeName: z.string().nullable(),
})
const measureKind = { type: z.enum(measureType.words).nullable(), typeCode: z.string().nullable() }
const measureUnit: z.ZodType<MeasureUnit> = z.object({
  measureId: z.number(),
  name: z.string().nullable(),
  abbreviation: z.string().nullable(),
  ...measureKind,
})
const conversion: z.ZodType<MeasureConversion> = z.object({ measureId: z.number(), toMeasureId: z.number(), ratio: z.string(), ...measureKind })
const program: z.ZodType<Program> = z.object({
  type: z.enum(programType.words).nullable(),
  typeCode: z.string().nullable(),
  name: z.string().nullable(),
  levels: z.array(z.enum(programLevel.words)),
  levelCodes: z.array(z.string()),
  isJoinable: z.boolean().nullable(),
  joinBlockReason: z.string().nullable(),
  isInvitationOnly: z.boolean().nullable(),
})

const regions: z.ZodType<readonly Region[]> = z.array(z.object({ code: z.string(), name: z.string() })).readonly()

/** A model that is JSON as it stands. */
function plain<Value>(schema: z.ZodType<Value>): Codec<Value> {
  return { write: (value) => value, read: (json) => schema.safeParse(json).data ?? null }
}

/** A page: its positions, which it gives by a function, are written down for each row. */
function pageOf<Item>(item: z.ZodType<Item>): Codec<Page<Item>> {
  const schema = z.object({ items: z.array(item), totalCount: z.number().nullable(), hasNextPage: z.boolean(), after: z.array(z.array(z.number())) })
  return {
    write: (page) => ({ items: page.items, totalCount: page.totalCount, hasNextPage: page.hasNextPage, after: page.items.map((_, index) => page.after(index)) }),
    read: (json) => {
      const parsed = schema.safeParse(json).data
      return parsed ? { ...parsed, after: (index) => parsed.after[index] ?? [] } : null
    },
  }
}

export interface CacheRules {
  /** Whom the partner acts as. Vendor's facts of an account that stay for its life; the name goes no further than this process. */
  readonly customerAccount: KeepRule<CustomerAccount>
  /** Published by the vendor for a month: reference data. An old one serves when asking again fails. */
  readonly incentivePolicies: KeepRule<Page<IncentivePolicy>>
  /** What the vendor's things are called: rarely changed, the same for every caller, and looked up all the time. */
  readonly serviceTypes: KeepRule<readonly ServiceType[]>
  readonly resourceTypes: KeepRule<readonly ResourceType[]>
  readonly serviceResources: KeepRule<readonly ResourceType[]>
  readonly usageTypes: KeepRule<Page<UsageType>>
  readonly measureUnits: KeepRule<readonly MeasureUnit[]>
  readonly conversions: KeepRule<readonly MeasureConversion[]>
  /** The administrative division of China: it changes once in years. */
  readonly provinces: KeepRule<readonly Region[]>
  readonly cities: KeepRule<readonly Region[]>
  readonly counties: KeepRule<readonly Region[]>
  /** Says whether the partner may join, which an application changes: not kept unless asked for. */
  readonly programs: KeepRule<readonly Program[]>
  /** Somebody who has just paid looks here: not kept unless asked for, and never served stale. */
  readonly partnerBalances: KeepRule<readonly PartnerAccount[]>
  /** As the partner's. */
  readonly customerBalances: KeepRule<AccountBalance>
}

/** Of the catalogue: an old name is better than none. */
const forLong = { freshMs: hours(24), staleMs: hours(7 * 24), scope: 'shared', droppedByWrites: false } as const

const table: CacheRules = {
  customerAccount: { operation: customerAccount, freshMs: hours(1), staleMs: 0, scope: 'process', droppedByWrites: false, codec: plain(account) },
  incentivePolicies: { operation: incentivePolicies, freshMs: hours(1), staleMs: hours(24), scope: 'shared', droppedByWrites: false, codec: pageOf(policy) },
  serviceTypes: { operation: serviceTypes, ...forLong, codec: plain(z.array(serviceType).readonly()) },
  resourceTypes: { operation: resourceTypes, ...forLong, codec: plain(z.array(resourceType).readonly()) },
  serviceResources: { operation: serviceResources, ...forLong, codec: plain(z.array(resourceType).readonly()) },
  usageTypes: { operation: usageTypes, ...forLong, codec: pageOf(usageType) },
  measureUnits: { operation: measureUnits, ...forLong, codec: plain(z.array(measureUnit).readonly()) },
  conversions: { operation: conversions, ...forLong, codec: plain(z.array(conversion).readonly()) },
  provinces: { operation: regionProvinces, freshMs: hours(24), staleMs: hours(168), scope: 'shared', droppedByWrites: false, codec: plain(regions) },
  cities: { operation: regionCities, freshMs: hours(24), staleMs: hours(168), scope: 'shared', droppedByWrites: false, codec: plain(regions) },
  counties: { operation: regionCounties, freshMs: hours(24), staleMs: hours(168), scope: 'shared', droppedByWrites: false, codec: plain(regions) },
  programs: { operation: programList, freshMs: 0, staleMs: 0, scope: 'shared', droppedByWrites: true, codec: plain(z.array(program).readonly()) },
  partnerBalances: { operation: partnerBalances, freshMs: 0, staleMs: 0, scope: 'shared', droppedByWrites: true, codec: plain(z.array(partnerAccount).readonly()) },
  customerBalances: { operation: customerBalances, freshMs: 0, staleMs: 0, scope: 'shared', droppedByWrites: true, codec: plain(balance) },
}

/** The rules as a list, for the documentation and for checking what an operator says. */
export const cacheRules: readonly KeepTerms[] = Object.values<KeepTerms>({ ...table })

/** The table with an operator's times, in seconds by operation: 0 keeps nothing, not even for when asking fails. */
export function cacheRulesWith(overrides: ReadonlyMap<string, number>): CacheRules {
  const apply = <Value>(rule: KeepRule<Value>): KeepRule<Value> => {
    const given = overrides.get(rule.operation.name)
    if (given === undefined) return rule
    return { ...rule, freshMs: seconds(given), staleMs: given === 0 ? 0 : rule.staleMs }
  }
  return {
    customerAccount: apply(table.customerAccount),
    incentivePolicies: apply(table.incentivePolicies),
    serviceTypes: apply(table.serviceTypes),
    resourceTypes: apply(table.resourceTypes),
    serviceResources: apply(table.serviceResources),
    usageTypes: apply(table.usageTypes),
    measureUnits: apply(table.measureUnits),
    conversions: apply(table.conversions),
    provinces: apply(table.provinces),
    cities: apply(table.cities),
    counties: apply(table.counties),
    programs: apply(table.programs),
    partnerBalances: apply(table.partnerBalances),
    customerBalances: apply(table.customerBalances),
  }
}
