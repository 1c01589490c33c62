/** The commands: each takes its arguments and gives what to print and the exit status. They write nothing to the terminal. */
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import { checkFiles } from './checks.ts'
import { hasTwoGenerations, readOperations, sunsetOf, type OperationState } from './operations.ts'
import { migrationReport, milliseconds, percent } from './report.ts'
import { ask, CommandFailed, type ServiceAddress } from './service.ts'
import { textTable } from './table.ts'

export interface Result {
  readonly text: string
  /** 0: all is well; 1: it is not what was asked for. */
  readonly status: 0 | 1
}

const userErrors = z.array(z.object({ message: z.string(), field: z.array(z.string()).nullable() }))

/** All operations with two generations, or all there are. */
export async function listOperations(address: ServiceAddress, options: { all: boolean; json: boolean }): Promise<Result> {
  const every = await readOperations(address)
  const shown = options.all ? every : every.filter(hasTwoGenerations)
  if (options.json) return { text: JSON.stringify(shown, null, 2), status: 0 }
  return { text: textTable(['OPERATION', 'POLICY', 'FROM', 'TO NEW', 'VERDICT', 'COMPARED', 'MISMATCHES', 'OFFLINE'], shown.map(listRow)), status: 0 }
}

function listRow(operation: OperationState): string[] {
  const { name, policy, verdict } = operation
  const sunset = sunsetOf(operation)
  return [
    name, policy.mode, policy.source, `${policy.newPercent} %`, verdict?.word ?? '-', verdict ? `${verdict.compared}/${verdict.needed}` : '-',
    verdict ? String(verdict.mismatches) : '-', sunset ? `${sunset.date} (${sunset.daysLeft} d)` : '-',
  ]
}

/** What is known of one operation, or of all; with `expect`, status 1 unless every one of them has that verdict. */
export async function showVerdict(address: ServiceAddress, options: { name: string | null; expect: string | null; json: boolean }): Promise<Result> {
  const known = (await readOperations(address, options.name)).filter(({ verdict: one }) => one !== null)
  if (known.length === 0) throw new CommandFailed(options.name === null ? 'no operation has two generations' : `there is no operation ${options.name} with two generations`)
  const status = options.expect !== null && known.some(({ verdict: one }) => one?.word !== options.expect) ? 1 : 0
  const text = options.json ? JSON.stringify(known.map(({ name, verdict: one }) => ({ name, verdict: one })), null, 2) : known.map(verdictText).join('\n\n')
  return { text, status }
}

function verdictText({ name, verdict: known, rollout }: OperationState): string {
  if (!known) return name
  const unseen = known.inputClasses.filter(({ compared }) => compared === 0).map((one) => one.name)
  return [
    `${name}: ${known.word}`,
    `  ${known.reason}`,
    ...(rollout ? [`  roll-out: ${rollout.stage}, ${rollout.percent} %${rollout.holding === null ? '' : `; ${rollout.holding}`}`] : []),
    `  compared ${known.compared} of ${known.needed}, ${known.mismatches} mismatches, ${known.leftOut} left out, noise ${known.noise.different} of ${known.noise.compared}`,
    `  old: ${known.old.calls} calls, ${percent(known.old.errorRate)} errors, p95 ${milliseconds(known.old.p95Ms)}`,
    `  new: ${known.new.calls} calls, ${percent(known.new.errorRate)} errors, p95 ${milliseconds(known.new.p95Ms)}`,
    ...(unseen.length > 0 ? [`  not yet compared: ${unseen.join(', ')}`] : []),
    ...known.mismatchesByField.map(({ path, count, lastAt }) => `  ${path}: ${count}, last ${lastAt}`),
  ].join('\n')
}

export interface SetOptions {
  readonly operation: string
  readonly mine: boolean
  readonly reason: string
  readonly policy: Readonly<Record<string, string | number | boolean>>
  readonly dryRun: boolean
}

/** Sets a policy, or says what setting it would do. Status 1 when it is refused. */
export async function setPolicy(address: ServiceAddress, { operation, mine, reason, policy, dryRun }: SetOptions): Promise<Result> {
  const input = { operation, reach: mine ? 'MY_TENANT' : 'EVERY_TENANT', reason, policy }
  if (dryRun) return preview(address, input)
  const document = `mutation MigrationCommandSet($input: UpstreamPolicySetInput!) {
    upstreamPolicySet(input: $input) { operation { name policy { mode newPercent } } userErrors { message field } }
  }`
  const { upstreamPolicySet } = await ask(address, document, { input }, z.object({ upstreamPolicySet: changed }))
  return changeResult(operation, upstreamPolicySet)
}

const changed = z.object({ operation: z.object({ name: z.string(), policy: z.object({ mode: z.string(), newPercent: z.number() }) }).nullable(), userErrors })

function changeResult(name: string, { operation, userErrors: refusals }: z.output<typeof changed>): Result {
  if (refusals.length > 0 || !operation) return refused(refusals)
  return { text: `${name}: ${operation.policy.mode}, ${operation.policy.newPercent} % to new`, status: 0 }
}

function refused(refusals: z.output<typeof userErrors>): Result {
  return { text: refusals.map(({ message }) => message).join('\n'), status: 1 }
}

async function preview(address: ServiceAddress, input: unknown): Promise<Result> {
  const document = `query MigrationCommandPreview($input: UpstreamPolicySetInput!) {
    upstreamPolicyPreview(input: $input) { generation fallback movedPercent addedCallsPerHour warnings userErrors { message field } }
  }`
  const schema = z.object({ upstreamPolicyPreview: z.object({
    generation: z.string().nullable(), fallback: z.string().nullable(), movedPercent: z.number().nullable(), addedCallsPerHour: z.number(), warnings: z.array(z.string()), userErrors,
  }) })
  const { upstreamPolicyPreview: would } = await ask(address, document, { input }, schema)
  if (would.userErrors.length > 0) return refused(would.userErrors)
  const lines = [
    `most calls: ${would.generation ?? 'nothing answers'}${would.fallback === null ? '' : `, falling back to ${would.fallback}`}`,
    `moved: ${would.movedPercent === null ? 'unknown, there were no calls in the last hour' : `${would.movedPercent} % of the calls`}`,
    `added: ${would.addedCallsPerHour} calls an hour for comparing`,
    ...would.warnings.map((warning) => `warning: ${warning}`),
  ]
  return { text: lines.join('\n'), status: 0 }
}

/** Takes a run-time policy back, or lets a waiting roll-out go on. */
export async function changePolicy(address: ServiceAddress, field: 'upstreamPolicyClear' | 'rolloutContinue', input: Readonly<Record<string, string>>): Promise<Result> {
  const type = field === 'upstreamPolicyClear' ? 'UpstreamPolicyClearInput' : 'RolloutContinueInput'
  const document = `mutation MigrationCommandChange($input: ${type}!) { change: ${field}(input: $input) { operation { name policy { mode newPercent } } userErrors { message field } } }`
  const answer = await ask(address, document, { input }, z.object({ change: changed }))
  return changeResult(input['operation'] ?? '', answer.change)
}

/** Stops roll-outs and comparisons everywhere, or allows them again. */
export async function setFrozen(address: ServiceAddress, field: 'migrationFreeze' | 'migrationUnfreeze', reason: string): Promise<Result> {
  const document = `mutation MigrationCommandFreeze($input: MigrationFreezeInput!) { change: ${field}(input: $input) { migration { isFrozen } userErrors { message field } } }`
  const schema = z.object({ change: z.object({ migration: z.object({ isFrozen: z.boolean() }).nullable(), userErrors }) })
  const answer = await ask(address, document, { input: { reason } }, schema)
  if (answer.change.userErrors.length > 0) return refused(answer.change.userErrors)
  return { text: answer.change.migration?.isFrozen ? 'frozen: no roll-out moves and nothing is compared, on every replica' : 'not frozen', status: 0 }
}

const checkSchema = z.object({ severity: z.enum(['ERROR', 'WARNING']), rule: z.string(), message: z.string() })
const migrationSchema = z.object({ migration: z.object({ isFrozen: z.boolean(), checks: z.array(checkSchema) }) })

async function readMigration(address: ServiceAddress, withinDays: number) {
  const document = 'query MigrationCommandChecks($within: Int!) { migration { isFrozen checks(withinDays: $within) { severity rule message } } }'
  return (await ask(address, document, { within: withinDays }, migrationSchema)).migration
}

/** Endpoints that are chosen at, or near, their end. Status 1 when there is an error among them. */
export async function showChecks(address: ServiceAddress | null, options: { withinDays: number; json: boolean; clock: Clock; environment: Readonly<Record<string, string | undefined>>; language: 'en' | 'zh' }): Promise<Result> {
  const found = address === null ? checkFiles(options) : (await readMigration(address, options.withinDays)).checks.map((one) => ({ ...one, tenant: null }))
  const status = found.some(({ severity }) => severity === 'ERROR') ? 1 : 0
  if (options.json) return { text: JSON.stringify(found, null, 2), status }
  if (found.length === 0) return { text: `nothing is at its end within ${options.withinDays} days`, status }
  return { text: found.map(({ severity, rule, message, tenant }) => `${severity} ${rule}: ${tenant === null ? '' : `[${tenant}] `}${message}`).join('\n'), status }
}

/** The whole migration as Markdown. */
export async function writeReport(address: ServiceAddress, options: { withinDays: number; clock: Clock }): Promise<Result> {
  const [operations, migration] = [await readOperations(address), await readMigration(address, options.withinDays)]
  const at = new Date(options.clock.now()).toISOString()
  return { text: migrationReport({ operations, findings: migration.checks, isFrozen: migration.isFrozen, at, origin: address.url.origin }), status: 0 }
}
