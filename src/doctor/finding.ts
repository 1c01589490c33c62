/** What the doctor found: names, codes and rules, never a value of the configuration that is secret. */
export type Status = 'ok' | 'warning' | 'failed' | 'skipped'

export interface Finding {
  /** What was looked at, e.g. `reachability`. */
  readonly check: string
  /** Of what, e.g. a host or a group of operations. */
  readonly subject: string
  readonly status: Status
  readonly text: string
  /** What to do about it, where there is something to do. */
  readonly remedy?: string
}

/** Whether everything that must hold does: warnings and what was passed over do not count. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'failed')
}

const marks = { ok: 'ok     ', warning: 'WARNING', failed: 'FAILED ', skipped: 'skipped' } as const satisfies Record<Status, string>

/** The findings for a person: one line each, its remedy below it, and a line that sums up. */
export function writeFindings(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, subject, status, text, remedy }) => [
    `${marks[status]}  ${check}, ${subject}: ${text}`,
    ...(remedy === undefined ? [] : [`         -> ${remedy}`]),
  ])
  const count = (status: Status) => findings.filter((finding) => finding.status === status).length
  return [...lines, '', `${count('ok')} ok, ${count('warning')} warnings, ${count('failed')} failed, ${count('skipped')} skipped`, ''].join('\n')
}

/** The findings for a program. */
export function findingsJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ well: isWell(findings), findings }, null, 2)}\n`
}
