/** What resolvers ask of administrative regions. They hardly ever change, and are kept long. */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches } from '../batch.ts'
import type { SourceContext } from '../runtime.ts'
import type { Region } from './model.ts'
import { regionCities, regionCounties, regionProvinces } from './operations.ts'

export interface RegionsSource {
  provinces(): Promise<readonly Region[]>
  /** By the province's code. */
  readonly cities: DataLoader<string, readonly Region[] | null>
  /** By the city's code. */
  readonly counties: DataLoader<string, readonly Region[] | null>
}

/** Builds the source of one GraphQL operation. */
export function createRegionsSource({ runtime, scope }: SourceContext): RegionsSource {
  const { generations, kept, rules } = runtime
  const itself = (code: string) => code
  // No operation takes several codes.
  const within = (operation: typeof regionCities, rule: typeof rules.cities) =>
    batchLoader<string, readonly Region[]>((codes) => kept.many(rule, codes, scope, (missing) => inBatches(missing, 1, async ([code = '']) =>
      new Map([[code, (await generations.run(operation, code, scope)).model]]))), itself)
  return {
    provinces: async () => (await kept.one(rules.provinces, null, scope, async () => (await generations.run(regionProvinces, null, scope)).model)) ?? [],
    cities: within(regionCities, rules.cities),
    counties: within(regionCounties, rules.counties),
  }
}
