/** Holds two answers against each other: models, refusals, or one of each. Pure. */
import { upstreamMeanings } from '../../errors/upstream-meanings.ts'
import type { Answered } from '../observer.ts'
import type { AnyComparison } from './comparison.ts'
import { compareModels, type ComparedModels, type CompareTerms } from './compare.ts'

export interface Pair {
  readonly old: Answered<unknown>
  readonly new: Answered<unknown>
}

/** Compares a pair; null where its answers are not enough to compare. A business refusal is equal to one that means the same. */
export function compareAnswers(pair: Pair, terms: CompareTerms): ComparedModels | null {
  const { comparison } = terms
  if ('model' in pair.old && 'model' in pair.new) {
    const [old, latest] = [pair.old.model, pair.new.model]
    const fits = (model: unknown) => model === null || (comparison.fits?.(model) ?? true)
    if (!fits(old) || !fits(latest)) return null
    const prepared = (model: unknown) => (model === null || !comparison.prepare ? model : comparison.prepare(model))
    return compareModels(prepared(old), prepared(latest), terms)
  }
  if ('refused' in pair.old && 'refused' in pair.new && meansTheSame(pair.old.vendorCode, pair.new.vendorCode, comparison)) return { differences: [], declared: [] }
  return { differences: [{ path: '$', field: '$', old: shown(pair.old), new: shown(pair.new) }], declared: [] }
}

/** By the catalogue of meanings, or as the comparison declares it. */
function meansTheSame(one: string | null, other: string | null, { alike = [] }: AnyComparison): boolean {
  if (one === other) return true
  if (one === null || other === null) return false
  const [left, right] = [upstreamMeanings[one]?.as ?? null, upstreamMeanings[other]?.as ?? null]
  return (left !== null && left === right) || alike.some((codes) => codes.includes(one) && codes.includes(other))
}

function shown(answer: Answered<unknown>): unknown {
  return 'model' in answer ? answer.model : { refused: answer.vendorCode ?? answer.refused }
}
