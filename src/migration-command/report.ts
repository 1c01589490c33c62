/** The migration as Markdown: what stands where, what was found, what was changed. Pure. */
import { hasTwoGenerations, sunsetOf, type OperationState } from './operations.ts'

export interface ReportOptions {
  readonly operations: readonly OperationState[]
  readonly findings: readonly { readonly severity: string; readonly message: string }[]
  readonly isFrozen: boolean
  /** RFC 3339. */
  readonly at: string
  /** Where it was read, without credentials. */
  readonly origin: string
}

/** The report. Operations of one generation are counted, not listed: there is nothing to move. */
export function migrationReport({ operations, findings, isFrozen, at, origin }: ReportOptions): string {
  const both = operations.filter(hasTwoGenerations)
  return [
    '# The migration between the generations',
    `${origin}, ${at}. Operations with two generations: ${both.length}; with one: ${operations.length - both.length}.${isFrozen ? ' **Roll-outs and comparisons are frozen.**' : ''}`,
    '## Verdicts',
    countsByWord(both),
    '## Operations',
    table(['operation', 'policy', 'to new', 'verdict', 'compared', 'mismatches', 'errors old / new', 'p95 old / new', 'offline on'], both.map(row)),
    '## What deserves attention',
    findings.length === 0 ? 'Nothing.' : findings.map(({ severity, message }) => `- **${severity.toLowerCase()}**: ${escaped(message)}`).join('\n'),
    ...both.filter(hasStory).map(section),
  ].join('\n\n') + '\n'
}

function countsByWord(operations: readonly OperationState[]): string {
  const groups = Map.groupBy(operations, ({ verdict }) => verdict?.word ?? 'none')
  return table(['verdict', 'operations'], [...groups].map(([word, group]) => [word, `${group.length}: ${group.map(({ name }) => name).join(', ')}`]))
}

function row(operation: OperationState): string[] {
  const { name, policy, verdict } = operation
  const sunset = sunsetOf(operation)
  return [
    name,
    policy.source === 'RUNTIME' ? `${policy.mode} (run time)` : policy.mode,
    `${policy.newPercent} %`,
    verdict?.word ?? '',
    verdict ? `${verdict.compared} of ${verdict.needed}` : '',
    verdict ? String(verdict.mismatches) : '',
    verdict ? `${percent(verdict.old.errorRate)} / ${percent(verdict.new.errorRate)}` : '',
    verdict ? `${milliseconds(verdict.old.p95Ms)} / ${milliseconds(verdict.new.p95Ms)}` : '',
    sunset ? `${sunset.date}${sunset.isConfirmed ? '' : ' (not confirmed)'}` : '',
  ]
}

/** Only what was compared, changed or rolled out has something to tell beyond its row. */
function hasStory({ verdict, policyChanges, rollout }: OperationState): boolean {
  return rollout !== null || policyChanges.nodes.length > 0 || (verdict !== null && verdict.compared + verdict.mismatches > 0)
}

function section({ name, verdict, rollout, policyChanges }: OperationState): string {
  const unseen = verdict?.inputClasses.filter(({ compared }) => compared === 0).map((one) => one.name) ?? []
  return [
    `## ${name}`,
    ...(verdict ? [`**${verdict.word}**: ${escaped(verdict.reason)}`] : []),
    ...(rollout ? [`Roll-out: ${rollout.stage}, ${rollout.percent} %${rollout.holding === null ? '' : `; ${escaped(rollout.holding)}`}`] : []),
    ...(unseen.length > 0 ? [`Not yet compared: ${unseen.join(', ')}`] : []),
    ...(verdict && verdict.noise.compared > 0 ? [`Noise: ${verdict.noise.different} of ${verdict.noise.compared} answers differed from themselves.`] : []),
    ...(verdict && verdict.mismatchesByField.length > 0 ? [table(['field', 'mismatches', 'last'], verdict.mismatchesByField.map(({ path, count, lastAt }) => [`\`${path}\``, String(count), lastAt]))] : []),
    ...(policyChanges.nodes.length > 0 ? [table(['when', 'who', 'from', 'to', 'why'], policyChanges.nodes.map(({ at, by, from, to, reason }) => [at, by, from ?? 'file', to ?? 'file', reason]))] : []),
  ].join('\n\n')
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows.map((cells) => cells.map(escaped))].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Reasons are people's words: nothing of them may make a cell or a tag. */
function escaped(text: string): string {
  return text.replaceAll(/[\\|<>]/g, (mark) => `\\${mark}`).replaceAll(/\s+/g, ' ')
}

export function percent(rate: number | null): string {
  return rate === null ? '-' : `${Number((rate * 100).toFixed(2))} %`
}

export function milliseconds(value: number | null): string {
  return value === null ? '-' : `${Math.round(value)} ms`
}
