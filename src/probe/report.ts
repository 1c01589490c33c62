/** The probe's result as a page: operations, fields, rules and counts. No value of an answer gets in. */
import type { Asked } from './asking.ts'
import type { PartFinding, ProbeResult } from './probe.ts'

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

function section(title: string, body: readonly string[], none: string): string {
  return [`## ${title}`, '', ...(body.length === 0 ? [none] : body), ''].join('\n')
}

function list(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`)
}

/** Whether nothing deviates: no broken shape, no lifecycle that disagrees, no difference, no failure. */
export function isAsContracted({ endpoints, lifecycle, comparisons, asked }: ProbeResult): boolean {
  const isDifferent = comparisons.some(({ differences }) => differences.length > 0)
  return endpoints.every(({ broken }) => broken.length === 0) && lifecycle.every(({ agrees }) => agrees) && !isDifferent && asked.every(({ kind }) => kind !== 'failed')
}

function outcome({ kind, reason, errorCode, requestId }: Asked): string {
  if (kind === 'answered') return 'answered'
  const request = requestId === null ? '' : ` (request id ${requestId})`
  return `${kind}: ${errorCode ?? reason ?? 'no reason is known'}${request}`
}

/** Writes the page. */
export function writeReport(result: ProbeResult): string {
  const { asked, endpoints, lifecycle, comparisons, parts } = result
  const count = (kind: Asked['kind']) => asked.filter((one) => one.kind === kind).length
  const disagreeing = lifecycle.filter(({ agrees }) => !agrees)
  return [
    '# What the upstream says of its contract',
    '',
    `Asked ${result.host} (${result.site} site) at ${result.at}, for the billing cycle ${result.cycle}. Reads only.`,
    '',
    `${isAsContracted(result) ? 'Everything that answered is as the contract says.' : 'Something is not as the contract says: see below.'} ${count('answered')} answered, ${count('refused')} refused, ${count('failed')} failed, ${count('not-asked')} not asked.`,
    '',
    section('Operations', [table(['operation', 'generation', 'endpoints', 'outcome'], asked.map((one) => [one.operation, one.generation, one.operationIds.join(', '), outcome(one)]))], ''),
    section('What breaks the contract', list(endpoints.flatMap(({ operationId, broken }) => broken.map((text) => `${operationId}: ${text}`))), 'Nothing.'),
    section('Fields that the contract does not know', list(endpoints.flatMap(({ operationId, undeclared }) => undeclared.map((path) => `${operationId}: ${path}`))), 'None.'),
    section('Lifecycle', list(disagreeing.map(({ operationId, contract, seen }) => `${operationId} ${seen}, but counts as ${contract}${seen === 'answers' ? '; a site file can overrule an inferred retirement (lifecycle)' : ''}`)), 'Every endpoint answers, or is gone, as it should be.'),
    section('The generations beside each other', list(comparisons.flatMap(({ operation, isPinned, differences }) => differences.length === 0
      ? [`${operation}: ${isPinned ? 'both answer; their rows are other ones by contract and were not compared' : 'the same'}`]
      : differences.map(({ path, kind, count: places }) => `${operation}: ${path === '' ? 'the whole answer' : path}: ${kind} (${places} ${places === 1 ? 'place' : 'places'})`))), 'No operation was answered by both.'),
    section('What the contract holds from memory or an excerpt', [partsTable(parts)], ''),
  ].join('\n')
}

function partsTable(parts: readonly PartFinding[]): string {
  return table(['endpoint', 'part', 'source', 'verdict'], parts.map(({ operationId, part, source, verdict }) => [operationId, part, source, verdict]))
}
