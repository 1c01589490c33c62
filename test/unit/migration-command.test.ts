/** The command line of the migration, as far as it needs no service: its words, its checks of the files, its report. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationState } from '#src/migration-command/operations.ts'
import { migrationReport } from '#src/migration-command/report.ts'
import { runCommand } from '#src/migration-command/run.ts'
import { textTable } from '#src/migration-command/table.ts'
import { closedPort } from '#test/support/process.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const clock = createTestClock(Date.parse('2027-03-01T00:00:00Z'))
let folder: string

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'migration-')) })
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs `checks --files` on a site file and a policy file. */
function checkFiles(site: string, policy: string, ...more: string[]) {
  writeFileSync(join(folder, 'site.yaml'), `name: china\ncurrency: CNY\n${site}`)
  writeFileSync(join(folder, 'policy.yaml'), policy)
  return runCommand(['checks', '--files', ...more], { SITE_FILE: join(folder, 'site.yaml'), GENERATIONS_FILE: join(folder, 'policy.yaml') }, clock)
}

const sunset = 'sunsets:\n  ShowCustomerOrderDetailsOld: { date: 2027-03-31, source: release notes, confirmed: true }\n'

describe('the checks of a build', () => {
  it('fail when a date is near and the policy still asks for the endpoint, naming both', async () => {
    const { text, status } = await checkFiles(sunset, 'default: new\noperations:\n  order.details: old\n')
    expect(status).toBe(1)
    expect(text.split('\n')[0]).toBe('ERROR sunset-near: ShowCustomerOrderDetailsOld is taken offline on 2027-03-31 (release notes), in 30 days, and order.details still asks it first.')
  })

  it('pass while the date is further than the days that are looked at, and once nothing asks for the endpoint first', async () => {
    expect(await checkFiles(sunset, 'default: new\noperations:\n  order.details: old\n', '--within', '29')).toMatchObject({ status: 0 })
    const moved = await checkFiles(sunset, 'default: new\n')
    expect(moved.status).toBe(0)
    expect(moved.text).toContain('WARNING sunset-fallback: order.details falls back to ShowCustomerOrderDetailsOld')
  })

  it('speak Chinese, and JSON to programs', async () => {
    expect((await checkFiles(sunset, 'operations:\n  order.details: old\n', '--chinese')).text).toContain('将于 2027-03-31 下线')
    const { text } = await checkFiles(sunset, 'operations:\n  order.details: old\n', '--json')
    expect(JSON.parse(text)).toContainEqual(expect.objectContaining({ severity: 'ERROR', rule: 'sunset-near', tenant: null }))
  })

  it('tell of a broken file by its line, as a command that could not be run', async () => {
    const { text, status } = await checkFiles('sunsets:\n  NoSuchOperation: { date: 2027-03-31, source: x, confirmed: true }\n', 'default: new\n')
    expect([status, text]).toEqual([2, expect.stringContaining('site.yaml:4: sunsets.NoSuchOperation: NoSuchOperation is not an operation of the contracts')])
  })
})

describe('a command line', () => {
  it.each([
    [[], 'which command?'],
    [['move'], 'there is no command move'],
    [['set'], 'OPERATION is missing'],
    [['set', 'order.details'], 'a mode is missing'],
    [['set', 'order.details', 'newest', '--reason', 'x'], 'newest is no mode; the modes are old, new, canary, shadow, auto'],
    [['set', 'order.details', 'new'], '--reason is missing'],
    [['set', 'order.details', 'canary', '--reason', 'x', '--percent', 'five'], '--percent must be a number such as 5 or 0.5'],
    [['set', 'order.details', 'new', '--reason', 'x', '--fallback', 'maybe'], '--fallback must be on or off'],
    [['freeze'], '--reason is missing'],
    [['list', '--everything'], '--everything'],
  ])('that is wrong says what is, with the usage: %j', async (words, message) => {
    const said = await runCommand(words, {}, clock)
    expect([said.status, said.isError]).toEqual([2, true])
    expect(said.text).toContain(message)
    expect(said.text).toContain('usage: npm run migration')
  })

  it('that cannot reach the service says how to', async () => {
    const url = `http://127.0.0.1:${await closedPort()}`
    expect(await runCommand(['list'], { PARTNER_GRAPH_URL: url }, clock)).toEqual({ status: 2, isError: true, text: `${url} cannot be reached: set PARTNER_GRAPH_URL to where the service listens` })
    expect((await runCommand(['list'], { PARTNER_GRAPH_URL: 'ftp://x' }, clock)).text).toBe('PARTNER_GRAPH_URL must be an http or https address')
  })
})

function stateOf(name: string, more: Partial<OperationState> = {}): OperationState {
  const side = { calls: 4, errors: 1, errorRate: 0.25, p95Ms: 120.4 }
  return {
    name, safety: 'READ', generation: 'OLD', source: 'RUNTIME', fallback: 'NEW', rollout: null,
    policy: { mode: 'SHADOW', source: 'RUNTIME', reach: 'EVERY_TENANT', newPercent: 0, comparedPercent: 10 },
    verdict: {
      word: 'KEEP_COMPARING', reason: 'Too few pairs.', compared: 12, needed: 3000, mismatches: 1, leftOut: 0,
      mismatchesByField: [{ path: 'items[].amount', count: 1, lastAt: '2027-02-28T00:00:00Z' }], inputClasses: [{ name: 'later page', compared: 0 }],
      noise: { compared: 2, different: 1 }, old: side, new: { ...side, errorRate: null, p95Ms: null },
    },
    bindings: ['OLD', 'NEW'].map((generation) => ({ generation, endpoints: [{ operationId: `${name}${generation}`, status: 'ACTIVE', sunset: generation === 'OLD' ? { date: '2027-03-31', isConfirmed: false, daysLeft: 30 } : null, foundRetiredAt: null }] })),
    policyChanges: { nodes: [{ at: '2027-02-28T00:00:00Z', by: 'ops', reason: 'a | pipe <b>', from: null, to: 'shadow' }] },
    ...more,
  }
}

describe('a report', () => {
  const text = migrationReport({
    operations: [stateOf('order.details'), stateOf('order.coupons', { bindings: stateOf('x').bindings.slice(1) })],
    findings: [{ severity: 'ERROR', message: 'It ends.' }], isFrozen: true, at: '2027-03-01T00:00:00.000Z', origin: 'http://127.0.0.1:4000',
  })

  it('has a row for each operation with two generations, and what is known of it', () => {
    expect(text).toContain('Operations with two generations: 1; with one: 1. **Roll-outs and comparisons are frozen.**')
    expect(text).toContain('| order.details | SHADOW (run time) | 0 % | KEEP_COMPARING | 12 of 3000 | 1 | 25 % / - | 120 ms / - | 2027-03-31 (not confirmed) |')
    expect(text).not.toContain('## order.coupons')
    expect(text).toContain('Not yet compared: later page')
    expect(text).toContain('- **error**: It ends.')
  })

  it('lets nobody\'s words break its tables', () => {
    expect(text).toContain('| a \\| pipe \\<b\\> |')
  })
})

it('a table has columns as wide as what stands in them, Chinese too', () => {
  expect(textTable(['A', 'B'], [['订单', 'x'], ['abc', 'y']])).toBe('A     B\n订单  x\nabc   y')
})
