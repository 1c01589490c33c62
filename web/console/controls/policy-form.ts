/** What a person enters about a policy, and what is made of it. Pure. */
import type { OperationDetailsFragment, PolicyMode, PolicyReach, RefusalFragment, UpstreamPolicySetInput } from '../generated/graphql.ts'

export const modes = ['OLD', 'NEW', 'CANARY', 'SHADOW', 'AUTO'] as const satisfies readonly PolicyMode[]

/** The form's entries as they were typed. */
export interface PolicyEntries {
  readonly mode: PolicyMode
  readonly percent: string
  readonly comparedPercent: string
  readonly fallback: 'usual' | 'yes' | 'no'
  /** Empty: it goes on by itself. */
  readonly askAtPercent: string
  readonly writesUpToPercent: string
  readonly writesReason: string
  readonly reach: PolicyReach
  readonly reason: string
}

export type EntryName = keyof PolicyEntries

/** What is wrong with an entry before anything is asked; the service says the rest. */
export type Mistake = 'not-a-number' | 'needed'

type Operation = Pick<OperationDetailsFragment, 'name' | 'safety' | 'policy' | 'bindings'>

/** The form as it opens: what is in force now. */
export function entriesOf({ policy }: Pick<Operation, 'policy'>): PolicyEntries {
  return {
    mode: policy.mode,
    percent: policy.mode === 'CANARY' ? String(policy.newPercent) : '',
    comparedPercent: '',
    fallback: 'usual',
    askAtPercent: policy.askAtPercent === null ? '' : String(policy.askAtPercent),
    writesUpToPercent: policy.writesUpToPercent === null ? '' : String(policy.writesUpToPercent),
    writesReason: policy.writesReason ?? '',
    reach: policy.reach,
    reason: '',
  }
}

/** Which entries a mode has. */
export function entriesShown(mode: PolicyMode, { safety }: Pick<Operation, 'safety'>): ReadonlySet<EntryName> {
  const isWrite = safety !== 'READ'
  const moves = mode === 'CANARY' || mode === 'AUTO'
  return new Set<EntryName>([
    'mode', 'fallback', 'reach', 'reason',
    ...(mode === 'CANARY' ? ['percent'] as const : []),
    ...(!isWrite && (mode === 'SHADOW' || mode === 'AUTO') ? ['comparedPercent'] as const : []),
    ...(mode === 'AUTO' ? ['askAtPercent'] as const : []),
    ...(isWrite && moves ? ['writesUpToPercent', 'writesReason'] as const : []),
  ])
}

/** Why a mode cannot be had, as far as that is plain; null when it may. */
export function modeBarred(mode: PolicyMode, { safety, bindings }: Pick<Operation, 'safety' | 'bindings'>): 'one-generation' | 'write' | null {
  const generations = bindings.map(({ generation }) => generation)
  if (mode === 'OLD' || mode === 'NEW') return generations.includes(mode) ? null : 'one-generation'
  if (new Set(generations).size < 2) return 'one-generation'
  return mode === 'SHADOW' && safety !== 'READ' ? 'write' : null
}

/** Percent from 0 to 100 with at most two decimals; undefined for anything else. */
function percentOf(text: string): number | undefined {
  const value = /^\d{1,3}(\.\d{1,2})?$/.test(text.trim()) ? Number(text) : Number.NaN
  return value >= 0 && value <= 100 ? value : undefined
}

const percentNames = ['percent', 'comparedPercent', 'askAtPercent', 'writesUpToPercent'] as const
const neededNames = ['percent', 'writesUpToPercent', 'writesReason', 'reason'] as const

/** What is wrong with the entries; empty when they may be sent. */
export function mistakesIn(entries: PolicyEntries, operation: Pick<Operation, 'safety'>): ReadonlyMap<EntryName, Mistake> {
  const shown = entriesShown(entries.mode, operation)
  const mistakes = new Map<EntryName, Mistake>()
  for (const name of percentNames) {
    if (shown.has(name) && entries[name].trim() !== '' && percentOf(entries[name]) === undefined) mistakes.set(name, 'not-a-number')
  }
  for (const name of neededNames) if (shown.has(name) && entries[name].trim() === '') mistakes.set(name, 'needed')
  return mistakes
}

/** The entries as the service takes them. What is left empty, or not shown, is left out. */
export function inputOf(entries: PolicyEntries, operation: Pick<Operation, 'name' | 'safety'>): UpstreamPolicySetInput {
  const shown = entriesShown(entries.mode, operation)
  const numbers = Object.fromEntries(percentNames.flatMap((name) => {
    const value = shown.has(name) ? percentOf(entries[name]) : undefined
    return value === undefined ? [] : [[name, value]]
  }))
  return {
    operation: operation.name,
    reach: entries.reach,
    policy: {
      mode: entries.mode,
      ...numbers,
      ...(entries.fallback !== 'usual' && { fallback: entries.fallback === 'yes' }),
      ...(shown.has('writesReason') && { writesReason: entries.writesReason.trim() }),
    },
    reason: entries.reason.trim(),
  }
}

const entryNames: readonly EntryName[] = [...percentNames, 'mode', 'fallback', 'writesReason', 'reach', 'reason']

/** The service's refusals by the entry that they are about; under null what is about none that is shown. */
export function refusalsByEntry(refusals: readonly RefusalFragment[], shown: ReadonlySet<EntryName>): ReadonlyMap<EntryName | null, readonly string[]> {
  const byEntry = new Map<EntryName | null, string[]>()
  for (const { field, message } of refusals) {
    const name = entryNames.find((entry) => entry === field?.at(-1) && shown.has(entry)) ?? null
    byEntry.set(name, [...(byEntry.get(name) ?? []), message])
  }
  return byEntry
}
