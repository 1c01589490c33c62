/** What deserves attention: endpoints that the policy chooses although they are, or will be, offline. Pure. */
import type { CheckRule } from '../../errors/check-sentences.ts'
import type { SentenceParameters } from '../../errors/sentences.ts'
import type { Generation } from '../../errors/partner-graph-error.ts'
import type { OperationId } from '../../generated/operations.ts'
import type { Chosen } from '../choice.ts'
import type { AnyOperation } from '../operation.ts'
import { bindingOn } from '../available.ts'
import { statusOn, type Site } from '../site.ts'
import { daysLeft, type Sunset } from './sunset.ts'

export interface Finding {
  /** An error is what a build should fail on. */
  readonly severity: 'error' | 'warning'
  readonly rule: CheckRule
  readonly operation: AnyOperation
  readonly operationId: OperationId
  readonly date: string | null
  /** For the rule's sentence (src/errors/check-sentences.ts). */
  readonly parameters: SentenceParameters
}

export interface ChecksOptions {
  readonly operations: readonly AnyOperation[]
  readonly site: Site
  /** Clock time in milliseconds. */
  readonly now: number
  readonly withinDays: number
  /** What the policy alone would ask first and fall back to, whatever the endpoints' ends: their ends are what is checked. */
  readonly wanted: (operation: AnyOperation) => Chosen | null
  /** What is chosen in fact. */
  readonly chosen: (operation: AnyOperation) => Chosen | null
  readonly isFoundRetired: (id: OperationId) => boolean
}

/** All findings, errors first, each group in the order of the operations. */
export function checksOf(options: ChecksOptions): readonly Finding[] {
  const findings = options.operations.flatMap((operation) => findingsOf(operation, options))
  return [...findings.filter(({ severity }) => severity === 'error'), ...findings.filter(({ severity }) => severity === 'warning')]
}

function findingsOf(operation: AnyOperation, options: ChecksOptions): Finding[] {
  const wanted = options.wanted(operation)
  if (!wanted) return []
  const first = endpointsOf(operation, wanted.first, options.site).flatMap((id) => ofFirst(operation, id, options))
  const fallback = wanted.fallback === null ? [] : endpointsOf(operation, wanted.fallback, options.site).flatMap((id) => ofFallback(operation, id, options))
  return [...first, ...fallback]
}

function endpointsOf(operation: AnyOperation, generation: Generation, site: Site): readonly OperationId[] {
  return bindingOn(operation, generation, site)?.operationIds ?? []
}

function ofFirst(operation: AnyOperation, id: OperationId, { site, now, withinDays, chosen, isFoundRetired }: ChecksOptions): Finding[] {
  const sunset = site.sunsets.get(id)
  const finding = findingAbout(operation, id, sunset ?? null, now)
  const left = sunset === undefined ? Infinity : daysLeft(sunset.date, now)
  if (left <= 0) return [finding('error', chosen(operation) === null ? 'nothing-answers' : 'sunset-passed')]
  if (left <= withinDays) return [finding('error', 'sunset-near')]
  if (isFoundRetired(id)) return [finding('error', 'found-retired')]
  return sunset === undefined && statusOn(site, id) === 'deprecated' ? [finding('warning', 'deprecated-chosen')] : []
}

function ofFallback(operation: AnyOperation, id: OperationId, { site, now, withinDays }: ChecksOptions): Finding[] {
  const sunset = site.sunsets.get(id)
  if (sunset === undefined || daysLeft(sunset.date, now) > withinDays) return []
  return [findingAbout(operation, id, sunset, now)('warning', 'sunset-fallback')]
}

function findingAbout(operation: AnyOperation, operationId: OperationId, sunset: Sunset | null, now: number) {
  const dated = sunset === null ? {} : { date: sunset.date, source: sunset.source, days: daysLeft(sunset.date, now) }
  const parameters = { operation: operation.name, operationId, ...dated }
  return (severity: Finding['severity'], rule: CheckRule): Finding => ({ severity, rule, operation, operationId, date: sunset?.date ?? null, parameters })
}
