/** The command line of the migration against a running service: what an operator or a build does with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { runCommand } from '#src/migration-command/run.ts'
import { openWorld, type ParityWorld } from '#test/support/parity-world.ts'
import type { ServiceUnderTest } from '#test/support/service.ts'

let world: ParityWorld
let service: ServiceUnderTest
let folder: string

beforeAll(async () => {
  world = await openWorld()
  folder = mkdtempSync(join(tmpdir(), 'migration-command-'))
  service = await world.serve({
    policy: 'default: new\noperations:\n  order.details: old\n',
    environment: { CALLER_SCOPES: 'partner:read,finance:read,operator', ALLOW_LOCAL_WRITES: '1', STORE_URL: `sqlite:${join(folder, 'store.db')}`, JOURNAL_KEY: 'a key of the tests that is long enough' },
  })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true })
})

const command = (...words: string[]) => runCommand(words, { PARTNER_GRAPH_URL: service.url }, systemClock)
const generation = async () => (await service.query('{ upstreamOperations(name: "order.details") { policy { mode newPercent } } migration { isFrozen } }')).data

describe('the command line', () => {
  it('lists every operation with two generations, and all there are to who asks', async () => {
    const { text, status } = await command('list')
    expect(status).toBe(0)
    expect(text).toMatch(/^OPERATION +POLICY +FROM +TO NEW +VERDICT/)
    expect(text).toMatch(/^order\.details +OLD +FILE +0 % +KEEP_COMPARING +0\/3000/m)
    expect(text).not.toContain('order.coupons')
    expect((await command('list', '--all')).text).toContain('order.coupons')
    const listed: unknown = JSON.parse((await command('list', '--json')).text)
    expect(listed).toContainEqual(expect.objectContaining({ name: 'order.details' }))
  })

  it('says what a change would do, makes it, and takes it back', async () => {
    const dry = await command('set', 'order.details', 'new', '--reason', 'a try', '--dry-run')
    expect(dry).toMatchObject({ status: 0, text: expect.stringContaining('most calls: NEW') })
    expect(await generation()).toMatchObject({ upstreamOperations: [{ policy: { mode: 'OLD' } }] })
    expect(await command('set', 'order.details', 'canary', '--percent', '2.5', '--reason', 'a try')).toEqual({ status: 0, isError: false, text: 'order.details: CANARY, 2.5 % to new' })
    expect(await generation()).toMatchObject({ upstreamOperations: [{ policy: { mode: 'CANARY', newPercent: 2.5 } }] })
    expect(await command('clear', 'order.details', '--reason', 'tried')).toMatchObject({ status: 0, text: 'order.details: OLD, 0 % to new' })
  })

  it('ends with status 1 and the service\'s words when a change is refused', async () => {
    const unknown = await command('set', 'order.detail', 'new', '--reason', 'a slip')
    expect(unknown).toMatchObject({ status: 1, text: expect.stringContaining('order.detail') })
    expect((await command('continue', 'order.details', '--reason', 'go')).status).toBe(1)
    expect((await command('clear', 'order.details', '--reason', 'again', '--chinese')).text).toMatch(/[一-鿿]/)
  })

  it('tells verdicts, and fails a build that expects another one', async () => {
    expect(await command('verdict', 'order.details')).toMatchObject({ status: 0, text: expect.stringContaining('order.details: KEEP_COMPARING') })
    expect((await command('verdict', 'order.details', '--expect', 'READY_FOR_NEW')).status).toBe(1)
    expect((await command('verdict', 'order.details', '--expect', 'KEEP_COMPARING')).status).toBe(0)
    expect(await command('verdict', 'no.such')).toMatchObject({ status: 2, text: 'there is no operation no.such with two generations' })
  })

  it('freezes and unfreezes', async () => {
    expect(await command('freeze', '--reason', 'the end of the month')).toMatchObject({ status: 0, text: expect.stringContaining('frozen') })
    expect(await generation()).toMatchObject({ migration: { isFrozen: true } })
    expect(await command('unfreeze', '--reason', 'it is over')).toMatchObject({ status: 0, text: 'not frozen' })
    expect(await generation()).toMatchObject({ migration: { isFrozen: false } })
  })

  it('checks what is in force, and reports all of it as Markdown', async () => {
    expect(await command('checks')).toMatchObject({ status: 0, text: expect.stringContaining('WARNING deprecated-chosen: order.details asks') })
    const { text } = await command('report')
    expect(text).toMatch(/^# The migration between the generations/)
    expect(text).toContain('| order.details | OLD | 0 % | KEEP_COMPARING |')
    expect(text).toContain('| file | { use: canary, percent: 2.5 } | a try |')
  })

  it('is told what it lacks when it may not', async () => {
    const closed = await world.serve({ environment: { CALLER_SCOPES: 'partner:read' } })
    const { status, text } = await runCommand(['list'], { PARTNER_GRAPH_URL: closed.url }, systemClock)
    expect([status, text]).toEqual([2, expect.stringContaining('FORBIDDEN')])
    expect(text).toContain('operator')
  })
})
