/** Proves that the schema's lint rules can fail, and that a schema as ours is written passes. The linter runs as CI runs it. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const reportSchema = z.array(z.object({ messages: z.array(z.object({ ruleId: z.string().nullable(), line: z.number(), message: z.string() })) }))

/** Lints one schema file and returns `rule:line` of each finding. */
async function lint(sdl: string): Promise<readonly string[]> {
  const directory = await mkdtemp(join(tmpdir(), 'schema-lint-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  await mkdir(join(directory, 'schema'))
  await writeFile(join(directory, 'schema/a.graphql'), sdl)
  const command = [join(root, 'node_modules/eslint/bin/eslint.js'), '--config', join(root, 'eslint.config.mjs'), '--format', 'json', 'schema']
  const output = await new Promise<string>((resolve) => {
    // Findings make the exit code 1; what matters is the report, which must parse.
    execFile(process.execPath, command, { cwd: directory }, (_error, stdout, stderr) => resolve(stdout || stderr))
  })
  return reportSchema
    .parse(JSON.parse(output))
    .flatMap((file) => file.messages)
    .map((message) => (message.ruleId === null ? message.message : `${message.ruleId.replace('@graphql-eslint/', '')}:${message.line}`))
}

const good = `
"Where every query begins."
type Query {
  "The customers."
  customers(
    "How many to give."
    first: Int = 20
    "The cursor after which to go on."
    after: String
  ): CustomerConnection
}

"A page of customers."
type CustomerConnection {
  "The customers with their cursors."
  edges: [CustomerEdge!]!
  "The customers alone."
  nodes: [Customer!]!
  "Where the page stands."
  pageInfo: PageInfo!
}

"A customer and where it stands in its list."
type CustomerEdge {
  "The customer."
  node: Customer!
  "Its cursor."
  cursor: String!
}

"Where a page stands within its list."
type PageInfo {
  "Whether more follow."
  hasNextPage: Boolean!
  "Whether some come before."
  hasPreviousPage: Boolean!
  "The first cursor."
  startCursor: String
  "The last cursor."
  endCursor: String
}

"A customer of the partner."
type Customer {
  "Its vendor id."
  customerId: ID!
  "Its name."
  name: String @deprecated(reason: "Use \`alias\` from 2027-01-01.")
  "What it is called."
  alias: String
  "Its state."
  state: State
}

"The state of a customer."
enum State {
  "It may buy."
  ACTIVE
  "A state that this version does not know."
  UNRECOGNIZED
}
`

/** Each breaks one rule by one change of the good schema; `and` is added at its end. The changes do not meet each other. */
const broken: readonly { readonly what: string; readonly from: string; readonly to: string; readonly and?: string; readonly rule: string }[] = [
  { what: 'a type without a description', from: '"A customer of the partner."\n', to: '', rule: 'require-description' },
  { what: 'a field without a description', from: '  "Its name."\n', to: '', rule: 'require-description' },
  { what: 'an argument without a description', from: '    "How many to give."\n', to: '', rule: 'require-description' },
  { what: 'an enum value without a description', from: '  "It may buy."\n', to: '', rule: 'require-description' },
  { what: 'a comment where a description belongs', from: '  "A state that', to: '  # A state that', rule: 'no-hashtag-description' },
  { what: 'a field in snake case', from: '  state: State', to: '  its_state: State', rule: 'naming-convention' },
  { what: 'a type in camel case', from: '  alias: String\n', to: '  alias: String\n  "Its kind."\n  kind: kind\n', and: '\n"A kind."\nenum kind {\n  "A."\n  A\n}\n', rule: 'naming-convention' },
  { what: 'an enum value in lower case', from: '  ACTIVE', to: '  active', rule: 'naming-convention' },
  { what: 'a root field that begins with a verb', from: '  customers(', to: '  listCustomers(', rule: 'naming-convention' },
  { what: 'a deprecation without a reason', from: '@deprecated(reason: "Use `alias` from 2027-01-01.")', to: '@deprecated', rule: 'require-deprecation-reason' },
  { what: 'a type that nothing leads to', from: '"The state of', to: '"Alone." type Alone { "A." a: Int }\n"The state of', rule: 'no-unreachable-types' },
  { what: 'a list without a cursor to go on from', from: '    after: String\n', to: '    afterwards: String\n', rule: 'relay-arguments' },
  { what: 'a connection without page information', from: '  pageInfo: PageInfo!\n', to: '  info: PageInfo!\n', rule: 'relay-connection-types' },
  { what: 'an edge without a cursor', from: '  cursor: String!\n', to: '  place: String!\n', rule: 'relay-edge-types' },
]

describe('the schema lint', () => {
  it('lets a schema pass that keeps the rules', { timeout: 60_000 }, async () => {
    expect(await lint(good)).toEqual([])
  })

  it('refuses every breach, each by its own rule', { timeout: 60_000 }, async () => {
    let sdl = good
    for (const { what, from, to, and } of broken) {
      expect(sdl, what).toContain(from)
      sdl = sdl.replace(from, to) + (and ?? '')
    }
    const findings = await lint(sdl)
    const missed = broken.filter(({ rule }) => count(findings, rule) < broken.filter((other) => other.rule === rule).length)
    expect(missed.map(({ what }) => what), findings.join('\n')).toEqual([])
    expect(new Set(findings.map((finding) => finding.split(':')[0]))).toEqual(new Set(broken.map(({ rule }) => rule)))
  })
})

function count(findings: readonly string[], rule: string): number {
  return findings.filter((finding) => finding.startsWith(`${rule}:`)).length
}
