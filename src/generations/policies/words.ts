/** A policy in the policy file's words, for the history: `old`, `{ use: canary, percent: 5 }`. */
import type { RolloutPosition, Setting } from '../setting.ts'
import { writtenOf } from './rules.ts'

/** The short form where it says all. */
export function inWords(setting: Setting): string {
  const { use, ...rest } = writtenOf(setting)
  const { percent, sample, fallback, askAt, writes } = rest
  const parts = Object.entries({ percent, sample, fallback, askAt }).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}: ${String(value)}`)
  if (writes) parts.push(`writes: { upTo: ${writes.upTo}, reason: ${JSON.stringify(writes.reason)} }`)
  return parts.length === 0 ? use : `{ use: ${use}, ${parts.join(', ')} }`
}

/** Where a roll-out stands; `auto` before its first look. */
export function positionInWords(position: RolloutPosition | null): string {
  if (position === null) return 'auto'
  const where = position.stage === 'comparing' ? 'comparing' : `${position.percent} %`
  return position.waiting ? `auto, ${where}, waiting` : `auto, ${where}`
}
