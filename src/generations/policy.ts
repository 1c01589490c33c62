/** The policy file: how the generation of each logical operation is chosen, and how roll-outs go. */
import { z } from 'zod'
import type { Generation } from '../errors/partner-graph-error.ts'
import { parseConfigFile, type ConfigFile } from './config-file.ts'
import { bindingsOf, type AnyBinding, type AnyOperation } from './operation.ts'
import { defaultTerms, plainSetting, type RolloutTerms, type Setting } from './setting.ts'
import { isAnswering, statusOn, type Site } from './site.ts'

export interface Policy {
  readonly default: Setting
  readonly operations: ReadonlyMap<string, Setting>
  /** What a tenant has for itself; it wins over what all have. */
  readonly tenants: ReadonlyMap<string, ReadonlyMap<string, Setting>>
  readonly rollout: RolloutTerms
}

const use = z.enum(['old', 'new'], 'must be old or new')
const choice = z.union([use, z.strictObject({ use, fallback: z.boolean().optional() })], 'must be old, new, or { use: old | new, fallback: true | false }')
/** A key whose entries are all commented out has no value: no entries. */
const named = z.record(z.string(), choice).nullish().transform((entries) => entries ?? {})
const policySchema = z.strictObject({ default: choice.default('new'), operations: named })

/**
 * Reads a policy file against the operation table and the site.
 * Throws ConfigFileError (file, line, rule) on an operation that does not exist, and on a named operation whose chosen
 * binding does not exist or is retired on this site.
 */
export function parsePolicy(file: ConfigFile, operations: readonly AnyOperation[], site: Site): Policy {
  const { value, fail } = parseConfigFile(file, policySchema)
  const byName = new Map(operations.map((operation) => [operation.name, operation]))
  const settings = new Map<string, Setting>()
  for (const [name, written] of Object.entries(value.operations)) {
    const operation = byName.get(name)
    if (!operation) throw fail(['operations', name], `there is no operation ${name}; the operations are ${[...byName.keys()].join(', ')}`)
    const setting = toSetting(written)
    const problem = setting.use === 'old' || setting.use === 'new' ? whyNot(operation, setting.use, site) : null
    if (problem) throw fail(['operations', name], problem)
    settings.set(name, setting)
  }
  return { default: toSetting(value.default), operations: settings, tenants: new Map(), rollout: defaultTerms }
}

/** Why a generation of an operation cannot be chosen on this site, or null when it can. */
export function whyNot(operation: AnyOperation, generation: Generation, site: Site): string | null {
  if (!operation[generation]) return `${operation.name} has no ${generation} generation`
  const gone = bindingsOf(operation, generation).map(({ operationIds }) => operationIds.find((id) => !isAnswering(site, id)))
  if (gone.includes(undefined)) return null
  const retired = gone.find((id) => id !== undefined && statusOn(site, id) === 'retired')
  return retired === undefined
    ? `${gone.join(', ')} does not exist on the ${site.name} site`
    : `${retired} is retired; only a site file can overrule an inferred retirement (lifecycle)`
}

/** The binding that stands for a generation on a site: the latest one that the site still has; null when it has none. */
export function bindingOn<B extends AnyBinding>(operation: Bindings<B>, generation: Generation, site: Site): B | null {
  return bindingsOf(operation, generation).find(({ operationIds }) => operationIds.every((id) => isAnswering(site, id))) ?? null
}

interface Bindings<B> {
  readonly old: B | null
  readonly new: B | null
  readonly earlier: readonly B[]
}

function toSetting(written: Generation | { use: Generation; fallback?: boolean | undefined }): Setting {
  return typeof written === 'string' ? plainSetting(written) : plainSetting(written.use, written.fallback ?? null)
}
