/** Reads a command line and runs its command. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { Clock } from '../clock.ts'
import { ConfigurationError } from '../config.ts'
import { ConfigFileError } from '../generations/config-file.ts'
import { changePolicy, listOperations, setFrozen, setPolicy, showChecks, showVerdict, writeReport, type Result } from './commands.ts'
import { addressFrom, CommandFailed } from './service.ts'

export const usage = `usage: npm run migration -- COMMAND

  list [--all] [--json]                      every operation with two generations, a line each
  set OPERATION old|new|canary|shadow|auto   sets a policy at run time
      --reason TEXT [--percent N] [--compare N] [--fallback on|off] [--ask-at N]
      [--writes-up-to N --writes-reason TEXT] [--mine] [--dry-run]
  clear OPERATION --reason TEXT [--mine]     lets the policy file count again
  continue OPERATION --reason TEXT           lets a roll-out that waits go on
  verdict [OPERATION] [--expect WORD] [--json]
  checks [--within DAYS] [--files] [--json]  endpoints at, or near, their end; --files: of the files alone
  freeze --reason TEXT, unfreeze --reason TEXT
  report [--within DAYS]                     the whole migration as Markdown

  --chinese: sentences in Chinese. The service is at PARTNER_GRAPH_URL (default http://127.0.0.1:4000), and is asked with
  PARTNER_GRAPH_API_KEY, an API key or a token with the scope operator. Status: 0 as asked for, 1 not, 2 could not be asked.`

const options = {
  all: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  mine: { type: 'boolean', default: false },
  files: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  chinese: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  reason: { type: 'string' },
  percent: { type: 'string' },
  compare: { type: 'string' },
  fallback: { type: 'string' },
  'ask-at': { type: 'string' },
  'writes-up-to': { type: 'string' },
  'writes-reason': { type: 'string' },
  expect: { type: 'string' },
  within: { type: 'string', default: '30' },
} as const satisfies ParseArgsOptionsConfig

const parse = (words: readonly string[]) => parseArgs({ args: [...words], options, allowPositionals: true })
type Values = ReturnType<typeof parse>['values']

class UsageError extends Error {
  override readonly name = 'UsageError'
}

export interface Said {
  readonly text: string
  readonly status: 0 | 1 | 2
  readonly isError: boolean
}

/** Runs a command line. Never rejects but on a defect of its own. */
export async function runCommand(words: readonly string[], environment: Readonly<Record<string, string | undefined>>, clock: Clock): Promise<Said> {
  try {
    const { values, positionals: [command = '', ...rest] } = parse(words)
    if (values.help || command === 'help') return { text: usage, status: 0, isError: false }
    return { ...(await run(command, rest, values, environment, clock)), isError: false }
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) return { text: `${error.message}\n\n${usage}`, status: 2, isError: true }
    const isTold = error instanceof CommandFailed || error instanceof ConfigurationError || error instanceof ConfigFileError
    if (isTold) return { text: error.message, status: 2, isError: true }
    throw error
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

async function run(command: string, rest: readonly string[], values: Values, environment: Readonly<Record<string, string | undefined>>, clock: Clock): Promise<Result> {
  const language = values.chinese ? 'zh' : 'en'
  const address = () => addressFrom(environment, language)
  const { all, json } = values
  switch (command) {
    case 'list': return listOperations(address(), { all, json })
    case 'verdict': return showVerdict(address(), { name: rest[0] ?? null, expect: values.expect ?? null, json })
    case 'set': return setPolicy(address(), { operation: word(rest[0], 'OPERATION'), policy: policyOf(word(rest[1], 'a mode'), values), mine: values.mine, reason: reasonOf(values), dryRun: values['dry-run'] })
    case 'clear': return changePolicy(address(), 'upstreamPolicyClear', { operation: word(rest[0], 'OPERATION'), reach: values.mine ? 'MY_TENANT' : 'EVERY_TENANT', reason: reasonOf(values) })
    case 'continue': return changePolicy(address(), 'rolloutContinue', { operation: word(rest[0], 'OPERATION'), reason: reasonOf(values) })
    case 'freeze': return setFrozen(address(), 'migrationFreeze', reasonOf(values))
    case 'unfreeze': return setFrozen(address(), 'migrationUnfreeze', reasonOf(values))
    case 'checks': return showChecks(values.files ? null : address(), { withinDays: numberOf(values.within, 'within'), json, clock, environment, language })
    case 'report': return writeReport(address(), { withinDays: numberOf(values.within, 'within'), clock })
    default: throw new UsageError(command === '' ? 'which command?' : `there is no command ${command}`)
  }
}

function word(text: string | undefined, what: string): string {
  if (text === undefined) throw new UsageError(`${what} is missing`)
  return text
}

function reasonOf({ reason }: Values): string {
  if (reason === undefined) throw new UsageError('--reason is missing: the history keeps why')
  return reason
}

function numberOf(text: string, option: string): number {
  if (!/^\d{1,5}(\.\d{1,2})?$/.test(text)) throw new UsageError(`--${option} must be a number such as 5 or 0.5`)
  return Number(text)
}

const modes: readonly string[] = ['old', 'new', 'canary', 'shadow', 'auto']

/** The input of `upstreamPolicySet`, with what was said only. */
function policyOf(mode: string, values: Values): Readonly<Record<string, string | number | boolean>> {
  if (!modes.includes(mode)) throw new UsageError(`${mode} is no mode; the modes are ${modes.join(', ')}`)
  const { fallback } = values
  if (fallback !== undefined && fallback !== 'on' && fallback !== 'off') throw new UsageError('--fallback must be on or off')
  const numbers = { percent: values.percent, compare: values.compare, 'ask-at': values['ask-at'], 'writes-up-to': values['writes-up-to'] }
  const names = { percent: 'percent', compare: 'comparedPercent', 'ask-at': 'askAtPercent', 'writes-up-to': 'writesUpToPercent' }
  const said = (Object.keys(numbers) as (keyof typeof numbers)[]).flatMap((option) => {
    const text = numbers[option]
    return text === undefined ? [] : [[names[option], numberOf(text, option)] as const]
  })
  return {
    mode: mode.toUpperCase(),
    ...Object.fromEntries(said),
    ...(fallback !== undefined && { fallback: fallback === 'on' }),
    ...(values['writes-reason'] !== undefined && { writesReason: values['writes-reason'] }),
  }
}
