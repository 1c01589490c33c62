/** What resolvers ask of usage. */
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { Outcome } from '../../generations/switch.ts'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type {
  PackageDeduction,
  PackageDeductionArgs,
  PackageUsage,
  PayPerUseResource,
  PayPerUseResourceArgs,
  PeakBandwidth,
  PeakBandwidthArgs,
  PeakBandwidthPoint,
  PeakBandwidthPointArgs,
  ResourcePackage,
  ResourcePackageArgs,
} from './model.ts'
import { packageDeductions, packageUsage, payPerUseResources, peakBandwidth, peakBandwidthPoints, resourcePackages } from './operations.ts'

export interface UsageSource {
  /** A page of a customer's pay-per-use resources. */
  payPerUseResources(args: PayPerUseResourceArgs): Promise<Page<PayPerUseResource>>
  /** One pay-per-use resource; null where the customer has none such. */
  payPerUseResource(key: { readonly customerId: string; readonly resourceId: string }): Promise<PayPerUseResource | null>
  /** A page of a customer's resource packages. */
  resourcePackages(args: ResourcePackageArgs): Promise<Page<ResourcePackage>>
  /** What is left of a package now; read together for all packages of a customer. */
  packageUsage(of: ResourcePackage): Promise<readonly PackageUsage[] | null>
  /** A page of what was taken from a customer's packages. */
  packageDeductions(args: PackageDeductionArgs): Promise<Page<PackageDeduction>>
  /** A page of the bandwidth of a customer's resources. `pin`: the generation that the list began on; null on its first page. */
  peakBandwidth(args: PeakBandwidthArgs, pin: Generation | null): Promise<Outcome<Page<PeakBandwidth>>>
  /** A page of the five-minute values of a resource. */
  peakBandwidthPoints(args: PeakBandwidthPointArgs): Promise<Page<PeakBandwidthPoint>>
}

/** The contract's cap of resource ids in one list (section 2). */
const maxResourceIds = 50

/** The contract's cap of packages in one call of the old generation; the new one counts items, and is asked in parts. */
const maxPackages = 100

/** Builds the source of one GraphQL operation. Every method rejects with PartnerGraphError. */
export function createUsageSource(part: SourceContext): UsageSource {
  const { runtime, scope } = part
  const { generations } = runtime
  const resourcesOf = byCustomer((customerId) => resourceLoader(part, customerId))
  const usagesOf = byCustomer((customerId) => packageUsageLoader(part, customerId))
  return {
    payPerUseResources: async (args) => (await generations.run(payPerUseResources, args, scope)).model,
    payPerUseResource: ({ customerId, resourceId }) => resourcesOf(customerId).load(resourceId),
    resourcePackages: async (args) => (await generations.run(resourcePackages, args, scope)).model,
    packageUsage: (of) => usagesOf(of.customerId).load(of),
    packageDeductions: async (args) => (await generations.run(packageDeductions, args, scope)).model,
    peakBandwidth: (args, pin) => generations.run(peakBandwidth, args, scope, pin ? { pin } : {}),
    peakBandwidthPoints: async (args) => (await generations.run(peakBandwidthPoints, args, scope)).model,
  }
}

/** Customers' operations are one customer's each: a loader for each of them. */
function byCustomer<Loader>(create: (customerId: string) => Loader): (customerId: string) => Loader {
  const loaders = new Map<string, Loader>()
  return (customerId) => {
    const loader = loaders.get(customerId) ?? create(customerId)
    loaders.set(customerId, loader)
    return loader
  }
}

function resourceLoader({ runtime, scope }: SourceContext, customerId: string) {
  return batchLoader(
    (ids: readonly string[]) =>
      inBatches(ids, maxResourceIds, async (resourceIds) => {
        const args = { filter: { customerId, resourceIds }, position: [0], limit: 2 * maxResourceIds }
        const { model } = await runtime.generations.run(payPerUseResources, args, scope, { keys: resourceIds.length })
        return new Map(model.items.map((resource) => [resource.resourceId, resource]))
      }),
    (id) => id,
  )
}

/**
 * What is left of a customer's packages, read together. Of one that is not yet effective the new generation tells under the
 * id of the item that it renews, so that it is asked for alone; and so is what an answer for several leaves open: see the
 * new generation's binding.
 */
function packageUsageLoader({ runtime, scope }: SourceContext, customerId: string) {
  const ask = async (packages: readonly ResourcePackage[]) =>
    (await runtime.generations.run(packageUsage, { customerId, packages }, scope, { keys: packages.length })).model
  return batchLoader(
    async (packages: readonly ResourcePackage[]) => {
      const byId = new Map(packages.map((one) => [one.packageId, one]))
      const askFor = (ids: readonly string[], cap: number) =>
        inBatches<string, readonly PackageUsage[]>(ids, cap, (batch) => ask(batch.flatMap((id) => byId.get(id) ?? [])))
      // A package without items has nothing that could be left, and an empty list of ids is never sent.
      const [empty, filled] = split(packages, ({ items }) => items.length === 0)
      const [pending, effective] = split(filled, ({ status }) => status === 'NOT_YET_EFFECTIVE')
      const idsOf = (some: readonly ResourcePackage[]) => some.map(({ packageId }) => packageId)
      const [together, alone] = await Promise.all([askFor(idsOf(effective), maxPackages), askFor(idsOf(pending), 1)])
      const open = await askFor(idsOf(effective).filter((id) => !together.has(id)), 1)
      return new Map([...together, ...alone, ...open, ...empty.map(({ packageId }): [string, readonly PackageUsage[]] => [packageId, []])])
    },
    ({ packageId }) => packageId,
  )
}

function split<T>(items: readonly T[], isFirst: (item: T) => boolean): [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
