/** What the command line reads of every operation, and how it reads it. */
import { z } from 'zod'
import { ask, type ServiceAddress } from './service.ts'

const side = z.object({ calls: z.number(), errors: z.number(), errorRate: z.number().nullable(), p95Ms: z.number().nullable() })
const sunset = z.object({ date: z.string(), isConfirmed: z.boolean(), daysLeft: z.number() }).nullable()

const operationSchema = z.object({
  name: z.string(),
  safety: z.string(),
  generation: z.string().nullable(),
  source: z.string().nullable(),
  fallback: z.string().nullable(),
  policy: z.object({ mode: z.string(), source: z.string(), reach: z.string(), newPercent: z.number(), comparedPercent: z.number() }),
  rollout: z.object({ stage: z.string(), percent: z.number(), nextPercent: z.number().nullable(), isWaiting: z.boolean(), holding: z.string().nullable() }).nullable(),
  verdict: z.object({
    word: z.string(), reason: z.string(), compared: z.number(), needed: z.number(), mismatches: z.number(), leftOut: z.number(),
    mismatchesByField: z.array(z.object({ path: z.string(), count: z.number(), lastAt: z.string() })),
    inputClasses: z.array(z.object({ name: z.string(), compared: z.number() })),
    noise: z.object({ compared: z.number(), different: z.number() }),
    old: side, new: side,
  }).nullable(),
  bindings: z.array(z.object({ generation: z.string(), endpoints: z.array(z.object({ operationId: z.string(), status: z.string(), sunset, foundRetiredAt: z.string().nullable() })) })),
  policyChanges: z.object({ nodes: z.array(z.object({ at: z.string(), by: z.string(), reason: z.string(), from: z.string().nullable(), to: z.string().nullable() })) }),
})

export type OperationState = z.output<typeof operationSchema>

const document = `query MigrationCommandOperations($name: String) {
  upstreamOperations(name: $name) {
    name safety generation source fallback
    policy { mode source reach newPercent comparedPercent }
    rollout { stage percent nextPercent isWaiting holding }
    verdict {
      word reason compared needed mismatches leftOut
      mismatchesByField { path count lastAt }
      inputClasses { name compared }
      noise { compared different }
      old { calls errors errorRate p95Ms }
      new { calls errors errorRate p95Ms }
    }
    bindings { generation endpoints { operationId status sunset { date isConfirmed daysLeft } foundRetiredAt } }
    policyChanges(first: 10) { nodes { at by reason from to } }
  }
}`

/** All operations, or the one of a name; none when there is no such operation. Rejects with CommandFailed. */
export async function readOperations(address: ServiceAddress, name: string | null = null): Promise<readonly OperationState[]> {
  const { upstreamOperations } = await ask(address, document, { name }, z.object({ upstreamOperations: z.array(operationSchema) }))
  return upstreamOperations
}

/** Whether there is anything to move: an operation of one generation has nothing to choose. */
export function hasTwoGenerations({ bindings }: OperationState): boolean {
  return new Set(bindings.map(({ generation }) => generation)).size === 2
}

/** The nearest date of the old generation's endpoints; null without one. */
export function sunsetOf({ bindings }: OperationState): NonNullable<z.output<typeof sunset>> | null {
  const all = bindings.flatMap(({ endpoints }) => endpoints.flatMap((one) => one.sunset ?? []))
  return all.toSorted((one, another) => one.daysLeft - another.daysLeft)[0] ?? null
}
