/** Why a person should look at an operation. Pure. */
import type { Generation, OperationRowFragment } from '../generated/graphql.ts'

export const attentionReasons = ['no-generation', 'regressed', 'found-retired', 'sunset-near', 'waiting', 'mismatches', 'quota', 'ready'] as const
export type AttentionReason = (typeof attentionReasons)[number]

type Endpoint = OperationRowFragment['bindings'][number]['endpoints'][number]

/** An endpoint with the generation that it belongs to. */
export interface PlacedEndpoint extends Endpoint {
  readonly generation: Generation
}

const nearDays = 30
const muchQuota = 0.8

/** The reasons, the gravest first; none when all is well. */
export function attentionFor(row: OperationRowFragment): readonly AttentionReason[] {
  return attentionReasons.filter((reason) => rules[reason](row))
}

const rules: Readonly<Record<AttentionReason, (row: OperationRowFragment) => boolean>> = {
  'no-generation': ({ generation }) => generation === null,
  regressed: ({ verdict }) => verdict?.word === 'REGRESSED',
  'found-retired': (row) => endpointsOf(row).some(({ foundRetiredAt }) => foundRetiredAt !== null),
  'sunset-near': (row) => endpointsOf(row).some(({ generation, sunset }) => sunset !== null && sunset.daysLeft <= nearDays && isChosen(row, generation)),
  waiting: ({ rollout }) => rollout?.isWaiting === true,
  mismatches: ({ verdict }) => verdict?.word === 'KEEP_OLD' && verdict.mismatches > 0,
  quota: (row) => quotaUsed(row) >= muchQuota,
  ready: ({ verdict, policy }) => verdict?.word === 'READY_FOR_NEW' && (policy.mode === 'OLD' || policy.mode === 'SHADOW'),
}

/** Whether some of the traffic goes to the generation. */
function isChosen(row: OperationRowFragment, generation: Generation): boolean {
  const share = shareOfNew(row)
  return row.generation === generation || (share > 0 && share < 100)
}

/** Whether both generations have it. A generation may have it twice: by an older endpoint too. */
export function hasTwoGenerations({ bindings }: { readonly bindings: readonly { readonly generation: Generation }[] }): boolean {
  return new Set(bindings.map(({ generation }) => generation)).size > 1
}

/**
 * The share of the traffic that the new generation really gets, in percent: where the policy's generation has come to its end,
 * the other one answers all of it.
 */
export function shareOfNew({ generation, source, policy }: Pick<OperationRowFragment, 'generation' | 'source'> & { readonly policy: { readonly newPercent: number } }): number {
  const isForced = source === 'ONLY_BINDING' || source === 'SUNSET'
  return isForced ? (generation === 'NEW' ? 100 : 0) : policy.newPercent
}

/** All endpoints of an operation. */
export function endpointsOf({ bindings }: Pick<OperationRowFragment, 'bindings'>): readonly PlacedEndpoint[] {
  return bindings.flatMap(({ generation, endpoints }) => endpoints.map((endpoint) => ({ ...endpoint, generation })))
}

/** The endpoint that goes offline first; null when no date is known. */
export function nextSunset(row: OperationRowFragment): PlacedEndpoint | null {
  const dated = endpointsOf(row).filter(({ sunset }) => sunset !== null)
  return dated.toSorted((one, other) => (one.sunset?.daysLeft ?? 0) - (other.sunset?.daysLeft ?? 0))[0] ?? null
}

/** The share (0 to 1) of the fullest endpoint's quota. */
export function quotaUsed(row: OperationRowFragment): number {
  return Math.max(0, ...endpointsOf(row).map((endpoint) => endpoint.quotaUsed))
}
