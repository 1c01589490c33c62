/** The policy file: which generation answers each logical operation, and whether the other one may step in. */
import { z } from 'zod'
import type { Generation } from '../errors/partner-graph-error.ts'
import { parseConfigFile, type ConfigFile } from './config-file.ts'
import type { AnyOperation } from './operation.ts'
import { isAnswering, statusOn, type Site } from './site.ts'

export interface Choice {
  readonly use: Generation
  /** Whether the other generation may answer; null: on for reads, off for writes. */
  readonly fallback: boolean | null
}

export interface Policy {
  readonly default: Choice
  readonly operations: ReadonlyMap<string, Choice>
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
  const choices = new Map<string, Choice>()
  for (const [name, written] of Object.entries(value.operations)) {
    const operation = byName.get(name)
    if (!operation) throw fail(['operations', name], `there is no operation ${name}; the operations are ${[...byName.keys()].join(', ')}`)
    const chosen = toChoice(written)
    const problem = whyNot(operation, chosen.use, site)
    if (problem) throw fail(['operations', name], problem)
    choices.set(name, chosen)
  }
  return { default: toChoice(value.default), operations: choices }
}

/** Why a generation of an operation cannot be chosen on this site, or null when it can. */
export function whyNot(operation: AnyOperation, generation: Generation, site: Site): string | null {
  const binding = operation[generation]
  if (!binding) return `${operation.name} has no ${generation} generation`
  const gone = binding.operationIds.find((id) => !isAnswering(site, id))
  if (!gone) return null
  return statusOn(site, gone) === 'retired'
    ? `${gone} is retired; only a site file can overrule an inferred retirement (lifecycle)`
    : `${gone} does not exist on the ${site.name} site`
}

function toChoice(written: Generation | { use: Generation; fallback?: boolean | undefined }): Choice {
  return typeof written === 'string' ? { use: written, fallback: null } : { use: written.use, fallback: written.fallback ?? null }
}
