/** Readers that both generations of usage share: they name these fields alike. Pure mapping: no I/O. */
import { canonicalDecimal } from '../decimal.ts'
import { codeOrNull, decimalOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  packageBundling,
  packageOrigin,
  packageReuse,
  packageScope,
  packageStatus,
  resetCycle,
  resetCycleKind,
  type ResourcePackage,
  type ResourcePackageItem,
} from './model.ts'

const specSize = /"specSize"\s*:\s*"?(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/

/**
 * The size in a resource's capacity, which is JSON inside a text, such as `{"specSize":40.0}`; null where it holds none.
 * Read as text, so that no digit is lost, and leniently: an odd capacity fails no list (section 2, traps).
 */
export function specSizeOrNull(info: string | null): string | null {
  const size = info === null ? undefined : specSize.exec(info)?.[1]
  return size === undefined ? null : canonicalDecimal(size)
}

/** A resource package. Quantities come as text on one generation and as numbers on the other (section 4). */
export function readPackage(row: WireObject, customerId: string): ResourcePackage {
  const scope = codeOrNull(row, 'enterprise_project_scope')
  const status = codeOrNull(row, 'status')
  const origin = codeOrNull(row, 'source_type')
  const bundling = codeOrNull(row, 'bundle_type')
  const reuse = codeOrNull(row, 'quota_reuse_mode')
  return {
    packageId: text(row, 'order_instance_id'),
    customerId,
    orderId: textOrNull(row, 'order_id'),
    productId: textOrNull(row, 'product_id'),
    productName: textOrNull(row, 'product_name'),
    enterpriseProjectId: textOrNull(row, 'enterprise_project_id'),
    scope: packageScope.read(scope),
    scopeCode: scope,
    status: packageStatus.read(status),
    statusCode: status,
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    regionCode: textOrNull(row, 'region_code'),
    origin: packageOrigin.read(origin),
    originCode: origin,
    bundling: packageBundling.read(bundling),
    bundlingCode: bundling,
    reuse: packageReuse.read(reuse),
    reuseCode: reuse,
    items: list(row, 'free_resources', readItem),
  }
}

function readItem(row: WireObject): ResourcePackageItem {
  return {
    itemId: text(row, 'free_resource_id'),
    usageTypeName: textOrNull(row, 'usage_type_name'),
    remaining: decimalOrNull(row, 'amount'),
    original: decimalOrNull(row, 'original_amount'),
    measureId: integerOrNull(row, 'measure_id'),
  }
}

/** The cycle in which a package is filled again, and its present span. */
export function readCycle(row: WireObject) {
  const cycle = codeOrNull(row, 'quota_reuse_cycle')
  const kind = codeOrNull(row, 'quota_reuse_cycle_type')
  return {
    cycle: resetCycle.read(cycle),
    cycleCode: cycle,
    cycleKind: resetCycleKind.read(kind),
    cycleKindCode: kind,
    startsAt: timeOrNull(row, 'start_time'),
    endsAt: timeOrNull(row, 'end_time'),
  }
}
