/** What stands in the store's rows as JSON, read with care: another release may have written it. */
import { z } from 'zod'
import { modes, type RolloutPosition, type Setting } from '../setting.ts'

/** PostgreSQL gives its 8-byte integers as text. */
export const whole = z.union([z.number(), z.string()]).transform(Number).pipe(z.int())

const settingSchema: z.ZodType<Setting> = z.object({
  use: z.enum(modes),
  percent: z.number(),
  sample: z.number().nullable(),
  fallback: z.boolean().nullable(),
  askAt: z.number().nullable(),
  writes: z.object({ upTo: z.number(), reason: z.string() }).nullable(),
})

const positionSchema: z.ZodType<RolloutPosition> = z.object({
  stage: z.enum(['comparing', 'canary', 'complete']),
  percent: z.number(),
  since: z.number(),
  waiting: z.boolean(),
  holding: z.object({ key: z.string(), parameters: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
})

/** Null for what this release does not understand. */
export const readSetting = (json: unknown) => readAs(json, settingSchema)
export const readPosition = (json: unknown) => readAs(json, positionSchema)

function readAs<T>(json: unknown, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(String(json))).data ?? null
  } catch {
    return null
  }
}
