/** Resource packages of the calling customer: list, what is left, deductions. Rules: catalogue-usage.mapping.md section 4. */
import { dayOf } from '../billing-world.ts'
import { currentSpan, packagesOf } from '../package-world.ts'
import type { Deduction, PackageItem, ResourcePackage } from '../package-world.ts'
import { badParameter, ok, pageByNumber, paged, shuffledBatch } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { filledText, integer, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { measureUnits } from '../seed/catalogue-reference.ts'
import { exactNumber, scaledText, utcTime } from '../wire.ts'
import type { World } from '../world.ts'
import { isDay, matches } from './filters.ts'

type Language = SandboxRequest['language']

const dayMs = 86_400_000
const longestSpanDays = 90
/** What expired more than 18 months ago is not returned. */
const keptMs = 548 * dayMs

function quantityText(amount: bigint): string {
  return scaledText(amount, 6)
}

function ownPackages(request: SandboxRequest, world: World): readonly ResourcePackage[] {
  return packagesOf(world, request.caller.accountId).filter((one) => one.expireTime > world.businessNow - keptMs)
}

/** Unset filters are absent, null, "" or empty lists. Without a project nothing is left out (docs/sandbox.md). */
function selected(request: SandboxRequest, world: World): readonly ResourcePackage[] {
  const services = texts(request, 'service_type_code_list').map((code) => code.toLowerCase())
  return ownPackages(request, world).filter((one) =>
    matches(filledText(request, 'region_code'), one.regionCode) &&
    matches(filledText(request, 'order_id'), one.orderId) &&
    matches(filledText(request, 'product_id'), one.productId) &&
    matches(filledText(request, 'product_name'), one.productName) &&
    matches(filledText(request, 'enterprise_project_id'), one.project?.id ?? null) &&
    matches(integer(request, 'status'), one.status) &&
    (services.length === 0 || services.includes(one.serviceType.code.toLowerCase())))
}

function members(one: ResourcePackage): object {
  return {
    order_instance_id: one.id,
    order_id: one.orderId,
    product_id: one.productId,
    product_name: one.productName,
    enterprise_project_id: one.project?.id ?? null,
    enterprise_project_scope: one.project === null ? 0 : 1,
    effective_time: utcTime(one.effectiveTime),
    expire_time: utcTime(one.expireTime),
    status: one.status,
    service_type_code: one.serviceType.code,
    region_code: one.regionCode,
    source_type: one.orderId === null ? 1 : 0,
    bundle_type: one.isBundle ? 'BUNDLE_PKG' : 'ATOMIC_PKG',
    quota_reuse_mode: one.resets ? 1 : 2,
  }
}

function itemMembers(item: PackageItem, language: Language): object {
  return { free_resource_id: item.id, usage_type_name: item.usageName[language], measure_id: item.measureId }
}

/** Quantities are texts here, and numbers in the old list and in the remaining quantities. */
function list(request: SandboxRequest, world: World): Reply {
  const { language } = request
  const found = selected(request, world)
  const page = paged(request, found)
  return ok({
    total_count: found.length,
    free_resource_packages: page.map((one) => ({
      ...members(one),
      service_type_name: one.serviceType.name[language],
      free_resources: one.items.map((item) => ({
        ...itemMembers(item, language), amount: quantityText(item.left), original_amount: quantityText(item.original),
      })),
    })),
  })
}

/** `offset` is a page number: 0 and 1 are the first. */
function listOld(request: SandboxRequest, world: World): Reply {
  const { language } = request
  const found = selected(request, world)
  const page = pageByNumber(found, Math.max(integer(request, 'offset') ?? 1, 1), integer(request, 'limit') ?? 10)
  return ok({
    total_count: found.length,
    free_resource_packages: page.map((one) => ({
      ...members(one),
      free_resources: one.items.map((item) => ({
        ...itemMembers(item, language),
        amount: exactNumber(quantityText(item.left)),
        original_amount: exactNumber(quantityText(item.original)),
      })),
    })),
  })
}

function cycleMembers(one: ResourcePackage): object {
  const { begin, end } = currentSpan(one)
  return {
    ...(one.resets ? { quota_reuse_cycle: 4, quota_reuse_cycle_type: one.byCalendar ? 1 : 2 } : {}),
    start_time: utcTime(begin),
    end_time: utcTime(end - 1000),
  }
}

function renderItem(one: ResourcePackage, item: PackageItem, language: Language): object {
  return {
    free_resource_id: item.id,
    free_resource_type_name: one.resourceType.name[language],
    ...cycleMembers(one),
    usage_type_name: item.usageName[language],
    amount: exactNumber(quantityText(item.left)),
    original_amount: exactNumber(quantityText(item.original)),
    measure_id: item.measureId,
  }
}

interface OwnItem {
  readonly one: ResourcePackage
  readonly item: PackageItem
}

/** The item that a wanted one stands for: of a renewal that is not yet effective, the one that is effective now. */
function effectiveItem(wanted: OwnItem, all: readonly ResourcePackage[]): OwnItem {
  if (wanted.one.status !== 0) return wanted
  const renewed = all.find((other) => other.id === wanted.one.renews)
  const item = renewed?.items.find((other) => other.usageCode === wanted.item.usageCode)
  return renewed && item ? { one: renewed, item } : wanted
}

/** In an order of its own; unknown and foreign items are left out without a word. */
function usages(request: SandboxRequest, world: World): Reply {
  const all = ownPackages(request, world)
  const wanted = new Set(texts(request, 'free_resource_ids'))
  const found = all.flatMap((one) => one.items.map((item) => ({ one, item })))
    .filter(({ item }) => wanted.has(item.id)).map((each) => effectiveItem(each, all))
  const rows = shuffledBatch(found, ({ item }) => item.id)
  return ok({ free_resources: rows.map(({ one, item }) => renderItem(one, item, request.language)) })
}

/** By package, with the name of the unit instead of its id. */
function usagesOld(request: SandboxRequest, world: World): Reply {
  const { language } = request
  const wanted = new Set(texts(request, 'order_instance_ids'))
  const rows = ownPackages(request, world).filter((one) => wanted.has(one.id)).flatMap((one) => one.items.map((item) => ({
    order_instance_id: one.id,
    resource_type_name: one.resourceType.name[language],
    quota_reuse_mode: one.resets ? 1 : 2,
    ...cycleMembers(one),
    balance: exactNumber(quantityText(item.left)),
    total: exactNumber(quantityText(item.original)),
    measurement_name: measureUnits.find((unit) => unit.id === item.measureId)?.name[language] ?? '',
    region_code: one.regionCode,
  })))
  return ok({ package_usage_infos: rows })
}

/** A metering record is an hour long and ends some minutes before its deduction. */
function renderDeduction(one: ResourcePackage, item: PackageItem, deduction: Deduction, language: Language): object {
  const end = Math.floor(deduction.time / 3_600_000) * 3_600_000
  return {
    deduct_time: utcTime(deduction.time),
    free_resource_id: item.id,
    resource_id: deduction.resourceId,
    resource_type_code: one.resourceType.code,
    resource_type_name: one.resourceType.name[language],
    resource_tag: deduction.resourceTag,
    product_id: one.productId,
    product_name: one.productName,
    usage_type_code: item.usageCode,
    available_amount: quantityText(deduction.before),
    remaining_amount: quantityText(deduction.before - deduction.used),
    used_amount: quantityText(deduction.used),
    measure_id: item.measureId,
    effective_time: utcTime(end - 3_600_000),
    expire_time: utcTime(end),
  }
}

interface Days {
  readonly begin: string
  readonly end: string
}

/** Days of Beijing, at most 90 apart; null when they are none, run backwards or lie further apart. */
function deductionDays(request: SandboxRequest): Days | null {
  const begin = text(request, 'deduct_time_begin') ?? ''
  const end = text(request, 'deduct_time_end') ?? ''
  if (!isDay(begin) || !isDay(end)) return null
  const span = (Date.parse(end) - Date.parse(begin)) / dayMs
  return span >= 0 && span <= longestSpanDays ? { begin, end } : null
}

/** Newest first. */
function deductions(request: SandboxRequest, world: World): Reply {
  const days = deductionDays(request)
  if (!days) {
    return badParameter(request.operation, 'Parameter deduct_time_begin and deduct_time_end must be days, in order, at most 90 apart.')
  }
  const found = ownPackages(request, world).flatMap((one) => one.items.flatMap((item) => item.deductions.map((each) => ({ one, item, each }))))
    .filter(({ one, item, each }) =>
      matches(filledText(request, 'free_resource_id'), item.id) &&
      matches(filledText(request, 'product_id'), one.productId) &&
      matches(filledText(request, 'resource_type_code'), one.resourceType.code) &&
      dayOf(each.time) >= days.begin && dayOf(each.time) <= days.end)
    .toSorted((left, right) => right.each.time - left.each.time)
  const page = paged(request, found)
  return ok({
    total_count: found.length,
    free_resource_records: page.map(({ one, item, each }) => renderDeduction(one, item, each, request.language)),
  })
}

export const handlers: Handlers = {
  ListFreeResourceInfos: list,
  ListFreeResourceInfosOld: listOld,
  ListFreeResourceUsages: usages,
  ListFreeResourceUsagesOld: usagesOld,
  ListFreeResourcesUsageRecords: deductions,
}
