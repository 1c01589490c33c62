/** Usage that is billed by its 95th percentile, by month and by five minutes. Rules: catalogue-usage.mapping.md section 5. */
import { isCycle } from '../billing-world.ts'
import { peakMonthOf, peakResourcesOf } from '../peak-usage.ts'
import type { PeakMonth, PeakResource } from '../peak-usage.ts'
import { badParameter, ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { scaledText, utcTime } from '../wire.ts'
import type { World } from '../world.ts'

const pointsADay = 288n
const dayDecimals = 20

/** The unit of bandwidth: with base 1000 or 1024. */
function unitOf({ usageType }: PeakResource): number {
  return usageType.toLowerCase() === '95peak_1000' ? 37 : 36
}

/** Points reported / 288, cut at 20 decimals. */
function effectiveDays({ points }: PeakMonth): string {
  return scaledText((BigInt(points.length) * 10n ** BigInt(dayDecimals)) / pointsADay, dayDecimals)
}

/** Everything is null for the running month; the guaranteed and the peak bandwidth are of the enhanced percentile only. */
function monthMembers(resource: PeakResource, month: PeakMonth | null): object {
  const isEnhanced = month?.guaranteed != null
  return {
    actual_days: month ? effectiveDays(month) : null,
    band_width: month ? scaledText(month.billed, 3) : null,
    monthly_guaranteed_band_width: month && isEnhanced ? scaledText(month.guaranteed ?? 0n, 3) : null,
    monthly_peak_band_width: month && isEnhanced ? scaledText(month.highest, 3) : null,
    band_width_measure_id: month ? unitOf(resource) : null,
  }
}

/** The caller's resources of the asked kind; the case of the usage type matters. Answers the refusal of a bad cycle. */
function asked(request: SandboxRequest, world: World): { readonly resources: readonly PeakResource[]; readonly cycle: string } | Reply {
  const cycle = text(request, 'bill_cycle') ?? ''
  if (!isCycle(cycle)) return badParameter(request.operation, 'Parameter bill_cycle must be YYYY-MM.')
  const resources = world.billing.cycles.includes(cycle) ? peakResourcesOf(world, request.caller.accountId) : []
  return {
    cycle,
    resources: resources.filter((one) =>
      one.serviceCode === text(request, 'service_type_code') &&
      one.resourceCode === text(request, 'resource_type_code') &&
      one.usageType === text(request, 'usage_type')),
  }
}

function summaries(request: SandboxRequest, world: World): Reply {
  const found = asked(request, world)
  if ('status' in found) return found
  const rows = paged(request, found.resources).map((one) =>
    ({ resource_id: one.id, ...monthMembers(one, peakMonthOf(world, one, found.cycle)) }))
  return ok({ total_count: found.resources.length, summary_usage_info_list: rows })
}

/** An unknown resource has no values, and nothing follows from them. */
function usages(request: SandboxRequest, world: World): Reply {
  const found = asked(request, world)
  if ('status' in found) return found
  const resource = found.resources.find((one) => one.id === text(request, 'resource_id'))
  const month = resource ? peakMonthOf(world, resource, found.cycle) : null
  const points = month?.points ?? []
  const guaranteed = month?.guaranteed ?? null
  return ok({
    ...(resource ? monthMembers(resource, month) : {}),
    total_count: points.length,
    usage_info_list: paged(request, points).map((point) => ({
      stat_time: utcTime(point.time),
      guaranteed_band_width: guaranteed === null ? null : scaledText(guaranteed, 3),
      usage: scaledText(point.value, 3),
      measure_id: resource ? unitOf(resource) : 36,
    })),
  })
}

export const handlers: Handlers = { ListResourceUsageSummary: summaries, ListResourceUsage: usages }
