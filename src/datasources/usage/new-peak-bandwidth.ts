/** Bandwidth that is billed by the 95th percentile. New only. Pure mapping: no I/O. Source: catalogue-usage.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { mergedPage, partsToAsk } from '../merged-paging.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, decimalOrNull, integerOrNull, list, text, timeOrNull, type WireObject } from '../wire.ts'
import {
  peakMethods,
  peakServices,
  type PeakBandwidth,
  type PeakBandwidthArgs,
  type PeakBandwidthFilter,
  type PeakBandwidthPoint,
  type PeakBandwidthPointArgs,
} from './model.ts'

/** A method with two spellings is two lists, the resources of one after those of the other. */
export const peakBandwidthNew = bind<PeakBandwidthArgs, Page<PeakBandwidth>>(['ListResourceUsageSummary'], {
  plan: (args) => {
    const { filter } = args
    const codes = peakServices[filter.service]
    return {
      requests: partsToAsk(args, codesOf(filter)).map((part) =>
        request('ListResourceUsageSummary', {
          identity: { kind: 'customer', customerId: filter.customerId },
          query: {
            bill_cycle: filter.billingCycle,
            service_type_code: codes.service,
            resource_type_code: codes.resource,
            usage_type: part.key,
            offset: part.offset,
            limit: args.limit,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const asked = partsToAsk(args, codesOf(args.filter))
    const parts = answers.map((answer, index) => {
      const wire = body(answer)
      const usageType = asked[index]?.key ?? ''
      return { rows: list(wire, 'summary_usage_info_list', (row) => readSummary(row, usageType, args.filter)), total: integerOrNull(wire, 'total_count') }
    })
    return mergedPage(parts, args, codesOf(args.filter))
  },
})

function codesOf({ method }: PeakBandwidthFilter): readonly string[] {
  return peakMethods[method]
}

function readSummary(row: WireObject, usageTypeCode: string, { customerId, billingCycle, service }: PeakBandwidthFilter): PeakBandwidth {
  return {
    customerId,
    billingCycle,
    service,
    resourceId: text(row, 'resource_id'),
    usageTypeCode,
    effectiveDays: decimalOrNull(row, 'actual_days'),
    bandwidth: decimalOrNull(row, 'band_width'),
    guaranteedBandwidth: decimalOrNull(row, 'monthly_guaranteed_band_width'),
    peakBandwidth: decimalOrNull(row, 'monthly_peak_band_width'),
    measureId: integerOrNull(row, 'band_width_measure_id'),
  }
}

export const peakBandwidthPointsNew = bind<PeakBandwidthPointArgs, Page<PeakBandwidthPoint>>(['ListResourceUsage'], {
  plan: (args) => {
    const codes = peakServices[args.of.service]
    return {
      requests: [
        request('ListResourceUsage', {
          identity: { kind: 'customer', customerId: args.of.customerId },
          query: {
            bill_cycle: args.of.billingCycle,
            service_type_code: codes.service,
            resource_type_code: codes.resource,
            usage_type: args.of.usageTypeCode,
            resource_id: args.of.resourceId,
            offset: offsetOf(args),
            limit: args.limit,
          },
        }),
      ],
    }
  },
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'usage_info_list', readPoint), integerOrNull(wire, 'total_count'), args)
  },
})

function readPoint(row: WireObject): PeakBandwidthPoint {
  return {
    at: timeOrNull(row, 'stat_time'),
    usage: decimalOrNull(row, 'usage'),
    guaranteedBandwidth: decimalOrNull(row, 'guaranteed_band_width'),
    measureId: integerOrNull(row, 'measure_id'),
  }
}
