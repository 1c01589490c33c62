import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { operations } from '#src/datasources/operations.ts'
import { contractOperations, type OperationId } from '#src/generated/operations.ts'
import { filesOf } from '#src/probe/output.ts'
import { probe, type ProbeResult } from '#src/probe/probe.ts'
import { isAsContracted, writeReport } from '#src/probe/report.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import { startFaultUpstream, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { sandboxSecrets, upstreamEnvironment } from '#test/support/upstream-environment.ts'

const cycle = '2026-09'
let sandbox: Sandbox
let between: FaultUpstream
let clean: ProbeResult

beforeAll(async () => {
  sandbox = await startSandbox()
  between = await startFaultUpstream(sandbox.url)
  clean = await run()
})
afterEach(() => {
  sandbox.faults.clear()
  sandbox.lifecycle.reset()
})
afterAll(async () => {
  await between.close()
  await sandbox.close()
})

const run = (url = sandbox.url) => probe({ environment: upstreamEnvironment(url), clock: systemClock, cycle, customerId: null, orderId: null })

/** The sandbox's answers to an operation, each changed on its way. */
function change(id: OperationId, edit: (body: string) => string): () => void {
  return between.breakOperation(id, async ({ response, rightAnswer }) => {
    const { status, body } = await rightAnswer()
    response.writeHead(status, { 'content-type': 'application/json' }).end(edit(body.toString('utf8')))
  })
}

/** Each generation of each operation that reads. */
const reads = operations
  .filter(({ safety }) => safety === 'read')
  .flatMap(({ name, ...sides }) => (['new', 'old'] as const).filter((side) => sides[side]).map((side) => `${name} ${side}`))
  .toSorted()

/** What a distributor alone may ask, and what the international site alone has: the sandbox's partner here is none, on the China site. */
const ofOthers = ['couponQuota.grantedList not-asked', 'couponQuota.records not-asked', 'invoice.internationalList not-asked', 'reseller.list refused']

describe('the probe on the sandbox', () => {
  it('asks every generation of every operation that reads, and nothing else, and trips no quota', () => {
    expect(clean.asked.map(({ operation, generation }) => `${operation} ${generation}`).toSorted()).toEqual(reads)
    expect(clean.asked.filter(({ kind }) => kind !== 'answered').map(({ operation, kind }) => `${operation} ${kind}`).toSorted()).toEqual(ofOthers)
    expect(clean.exchanges.filter(({ operationId }) => contractOperations[operationId].safety !== 'read')).toEqual([])
    expect(sandbox.calls.log().filter(({ status }) => status === 429)).toEqual([])
  })

  it('finds every shape as contracted, and the retirements that are only inferred', () => {
    expect(clean.endpoints.flatMap(({ broken, undeclared }) => [...broken, ...undeclared])).toEqual([])
    expect(clean.lifecycle.filter(({ agrees }) => !agrees).map(({ operationId, seen }) => `${operationId} ${seen}`)).toEqual([
      'ListPartnerAdjustRecordsV2 answers', 'ListCustomersBalancesDetailOld answers', 'ShowRefundOrderDetailsOld answers', 'ListSubcustomerMonthlyBillsOld answers',
      'ListCustomerOnDemandResourcesOld answers', 'ListFreeResourceInfosOld answers', 'ListFreeResourceUsagesOld answers',
    ])
  })

  it('says of what the contract holds from memory whether it was confirmed', () => {
    const verdict = (part: string) => clean.parts.find((one) => one.operationId === 'ListCustomersBalancesDetailOld' && one.part === part)?.verdict
    expect(['operation', '/customer_balances/[]/measure_id', '/customer_balances/[]/amount'].map(verdict)).toEqual(['confirmed', 'confirmed', 'confirmed'])
    expect(clean.parts.filter(({ operationId }) => operationId === 'PayOrders').map((one) => one.verdict)).toEqual(['not asked', 'not asked'])
  })

  it('makes fixtures that keep the contract and hold nothing of the account', () => {
    const files = filesOf(clean)
    const validator = createOpenapiValidator()
    const problems = [...files].flatMap(([name, responseBody]) => {
      const operationId = /^fixtures\/\w+\/(\w+)(\.\d+)?\.json$/.exec(name)?.[1] ?? null
      return validator.check({ operationId, pathParameters: {}, query: new URLSearchParams(), requestBody: '', status: 200, responseBody }).filter((text) => text.includes(': answer '))
    })
    expect(problems).toEqual([])
    expect(files.size).toBeGreaterThan(35)
    const all = [...files.values()].join('\n')
    const ofPartner = sandbox.world.customersOfPartner.get('2f1a6c0e9b7d4e83a5c1d0f6b8e72934') ?? []
    expect(ofPartner.length).toBeGreaterThan(100)
    const telling = [...ofPartner.flatMap(({ id, accountName }) => [id, accountName]), ...sandboxSecrets]
    expect(telling.filter((text) => all.includes(text))).toEqual([])
  })

  it('reports a field of a wrong type, a missing one and an unknown one, and no value of them', async () => {
    const mended = change('ListPartnerBalances', (body) => body.replaceAll(/"amount":(-?[\d.]+)/g, '"amount":"$1"').replaceAll('"account_type"', '"kind_of_li_ming"'))
    const result = await run(between.url)
    mended()
    const found = result.endpoints.find(({ operationId }) => operationId === 'ListPartnerBalances')
    expect(found?.broken).toContainEqual(expect.stringMatching(/\/\[\]\/amount must be number/))
    expect(found?.undeclared).toContainEqual(expect.stringContaining('/kind_of_li_ming'))
    expect(isAsContracted(result)).toBe(false)
    expect(writeReport(result)).toMatch(/- ListPartnerBalances: \S+ must be number/)
  })

  it('reports amounts in another unit than the contract says', async () => {
    const mended = change('ListCustomersBalancesDetailOld', (body) => body.replaceAll(/"measure_id":3/g, '"measure_id":1'))
    const result = await run(between.url)
    mended()
    const differences = result.comparisons.find(({ operation }) => operation === 'customer.balances')?.differences ?? []
    expect(differences.map(({ path, kind }) => `${path}: ${kind}`)).toContainEqual(expect.stringMatching(/available: the old amount is 100 times the new one/))
  })

  it('reports an endpoint that is gone, one that refuses, and one that does not answer, and goes on', async () => {
    sandbox.lifecycle.override('ListCustomerOrders', 'retired')
    sandbox.faults.inject({ operationId: 'ListSubCustomerNewTag', kind: 'status', status: 403, body: { error_code: 'CBC.0151', error_msg: 'Access denied.' } })
    sandbox.faults.inject({ operationId: 'ListPartnerPrograms', kind: 'reset' })
    const result = await run()
    const seen = new Map(result.lifecycle.map((one) => [one.operationId, one]))
    expect(seen.get('ListCustomerOrders')).toMatchObject({ contract: 'active', seen: 'is gone', agrees: false })
    expect(seen.get('ListSubCustomerNewTag')).toMatchObject({ seen: 'refuses' })
    expect(seen.get('ListPartnerPrograms')).toMatchObject({ seen: 'no answer' })
    expect(result.asked.find(({ operation }) => operation === 'customer.newTags')).toMatchObject({ kind: 'refused', errorCode: 'CBC.0151' })
    expect(result.asked.at(-1)).toMatchObject({ operation: 'program.applications', kind: 'answered' })
    expect(writeReport(result)).toContain('- ListCustomerOrders is gone, but counts as active')
  })
})

describe('the probe beside other users of the account', () => {
  it('waits as long as it is told to when they have used the quota up', async () => {
    sandbox.faults.inject({ operationId: 'ListSubCustomerNewTag', kind: 'throttle', times: 2, retryAfter: '1' })
    const result = await run()
    expect(result.asked.find(({ operation }) => operation === 'customer.newTags')?.kind).toBe('answered')
    expect(result.exchanges.filter(({ operationId }) => operationId === 'ListSubCustomerNewTag').map(({ status }) => status)).toEqual([429, 429, 200])
  })
})

function start(environment: Readonly<Record<string, string>>, ...options: readonly string[]): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('../../src/probe/main.ts', import.meta.url)), ...options], { env: { PATH: process.env['PATH'] ?? '', ...environment } })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text })
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })))
}

describe('npm run probe', () => {
  it('writes a report and fixtures into an empty directory, and over nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'probe-'))
    try {
      const first = await start(upstreamEnvironment(sandbox.url), '--out', folder, '--cycle', cycle)
      expect(first).toMatchObject({ status: 0, output: expect.stringContaining('scrubbed fixtures') })
      expect(readFileSync(join(folder, 'report.md'), 'utf8')).toContain(`${reads.length - ofOthers.length} answered, 1 refused, 0 failed, 3 not asked`)
      expect(readdirSync(join(folder, 'fixtures/old')).length).toBeGreaterThan(10)
      const second = await start(upstreamEnvironment(sandbox.url), '--out', folder)
      expect(second).toMatchObject({ status: 1, output: expect.stringContaining('is not empty') })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('says what it needs, and that a service on the sandbox has nothing to be probed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'probe-'))
    const [bare, local, unknown] = await Promise.all([start({}), start({}, '--out', folder), start({}, '--everything')])
    rmSync(folder, { recursive: true })
    expect(bare).toMatchObject({ status: 1, output: expect.stringContaining('usage:') })
    expect(local).toMatchObject({ status: 1, output: expect.stringContaining('BSS_URL is not set') })
    expect(unknown).toMatchObject({ status: 1, output: expect.stringContaining('usage:') })
  })
})
