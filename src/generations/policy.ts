/** The policy file: how the generation of each logical operation is chosen, and how roll-outs go. */
import { z } from 'zod'
import { parseConfigFile, type ConfigFile } from './config-file.ts'
import type { AnyOperation } from './operation.ts'
import { brokenRules, isFineEnough, settingOf, type PartNames, type Written } from './policies/rules.ts'
import { defaultTerms, modes, type RolloutTerms, type Setting } from './setting.ts'
import type { Site } from './site.ts'

export interface Policy {
  readonly default: Setting
  readonly operations: ReadonlyMap<string, Setting>
  /** What a tenant has for itself; it wins over what all have. */
  readonly tenants: ReadonlyMap<string, ReadonlyMap<string, Setting>>
  readonly rollout: RolloutTerms
}

const modesInWords = `must be ${modes.slice(0, -1).join(', ')} or ${modes.at(-1)}`
const mode = z.enum(modes, modesInWords)
const number = z.number('must be a number')
const longForm = z.strictObject({
  use: mode,
  percent: number.optional(),
  sample: number.optional(),
  fallback: z.boolean('must be true or false').optional(),
  askAt: number.optional(),
  writes: z.strictObject({ upTo: number.optional(), reason: z.string('must be a text').optional() }, 'must be { upTo: …, reason: … }').optional(),
}, `${modesInWords}, or { use: …, fallback: true | false }`)
/** Told by its form before it is read, so that a mistake in the long form is named by its own place. */
const written = z.unknown().transform((value, context): Written => {
  const read = typeof value === 'string' ? mode.transform((use) => ({ use })).safeParse(value) : longForm.safeParse(value)
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : []
    context.addIssue({ code: 'custom', path: unknown === undefined ? issue.path : [...issue.path, unknown], message: unknown === undefined ? issue.message : 'is not an option' })
  }
  return z.NEVER
})
/** A key whose entries are all commented out has no value: no entries. */
const named = z.record(z.string(), written).nullish().transform((entries) => entries ?? {})

const unitsMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const duration = z.string('must be a duration such as 15m').regex(/^\d{1,9}(ms|s|m|h|d)$/, 'must be a duration such as 500ms, 30s, 15m, 2h or 1d').transform((text) => {
  const unit = (['ms', 's', 'm', 'h', 'd'] as const).find((one) => text.endsWith(one) && /\d$/.test(text.slice(0, -one.length))) ?? 's'
  return Number.parseInt(text, 10) * unitsMs[unit]
})
const between = (min: number, max: number) => number.refine((value) => value >= min && value <= max, `must be from ${min} to ${max}`)
const percent = between(0.01, 100).refine(isFineEnough, 'must have at most two decimals')
const steps = z.array(percent, 'must be a list of percentages').min(1, 'must have at least one step')
  .refine((list) => list.every((step, index) => index === 0 || step > (list[index - 1] ?? 0)), 'must grow')
  .refine((list) => list.at(-1) === 100, 'must end with 100')
const rollout = z.strictObject({
  steps: steps.optional(),
  tolerated: between(0.000_001, 1).optional(),
  minimumCalls: z.int('must be a whole number').min(1, 'must be at least 1').max(1_000_000_000, 'must be at most 1000000000').optional(),
  hold: duration.optional(),
  sample: percent.optional(),
  worseBy: between(0, 1).optional(),
  slowerBy: z.strictObject({ factor: between(1, 1000).optional(), floor: duration.optional() }).optional(),
  confidence: between(0.5, 0.999_999).optional(),
}).nullish()

const tenants = z
  .record(z.string().min(1), z.strictObject({ operations: named }, 'must be { operations: … }'))
  .nullish()
  .transform((entries) => entries ?? {})
const policySchema = z.strictObject({ default: written.optional(), operations: named, tenants, rollout })

const names: PartNames = { use: 'use', percent: 'percent', sample: 'sample', askAt: 'askAt', upTo: 'writes.upTo', reason: 'writes.reason' }

/**
 * Reads a policy file against the operation table and the site.
 * Throws ConfigFileError (file, line, rule) on an operation that does not exist, and on every rule of policies
 * (policies/rules.ts) that one breaks: what its mode takes, what writes may do, what the lifecycle leaves to choose.
 */
export function parsePolicy(file: ConfigFile, operations: readonly AnyOperation[], site: Site): Policy {
  const { value, fail } = parseConfigFile(file, policySchema)
  const terms = termsOf(value.rollout)
  const byName = new Map(operations.map((operation) => [operation.name, operation]))

  function read(setting: Written, operation: AnyOperation | null, path: readonly string[]): Setting {
    const [broken] = brokenRules(setting, { operation, site, steps: terms.steps }, names)
    if (broken) throw fail([...path, ...(broken.part === null ? [] : names[broken.part].split('.'))], broken.error.message)
    return settingOf(setting)
  }

  function readAll(entries: Readonly<Record<string, Written>>, path: readonly string[]): ReadonlyMap<string, Setting> {
    return new Map(Object.entries(entries).map(([name, setting]) => {
      const operation = byName.get(name)
      if (!operation) throw fail([...path, name], `there is no operation ${name}; the operations are ${[...byName.keys()].join(', ')}`)
      return [name, read(setting, operation, [...path, name])]
    }))
  }

  return {
    default: read(value.default ?? { use: 'new' }, null, ['default']),
    operations: readAll(value.operations, ['operations']),
    tenants: new Map(Object.entries(value.tenants).map(([tenant, own]) => [tenant, readAll(own.operations, ['tenants', tenant, 'operations'])])),
    rollout: terms,
  }
}

function termsOf(given: z.output<typeof rollout>): RolloutTerms {
  const { slowerBy } = defaultTerms
  return {
    steps: given?.steps ?? defaultTerms.steps,
    tolerated: given?.tolerated ?? defaultTerms.tolerated,
    minimumCalls: given?.minimumCalls ?? defaultTerms.minimumCalls,
    holdMs: given?.hold ?? defaultTerms.holdMs,
    sample: given?.sample ?? defaultTerms.sample,
    worseBy: given?.worseBy ?? defaultTerms.worseBy,
    slowerBy: { factor: given?.slowerBy?.factor ?? slowerBy.factor, floorMs: given?.slowerBy?.floor ?? slowerBy.floorMs },
    confidence: given?.confidence ?? defaultTerms.confidence,
  }
}
