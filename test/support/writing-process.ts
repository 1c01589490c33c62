/**
 * A process of its own that writes. `serve`: the whole service, which prints its address. `write`: one allocation through the
 * journal, in which the process kills itself (SIGKILL) before or after a chosen step of the store, or at a chosen time.
 * Its settings come as JSON in WRITING_PROCESS; who starts it is `startWritingProcess`.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { systemClock } from '#src/clock.ts'
import { readConfiguration } from '#src/config.ts'
import { operations } from '#src/datasources/operations.ts'
import { createSources } from '#src/datasources/sources.ts'
import { parsePolicy } from '#src/generations/policy.ts'
import { parseSite } from '#src/generations/site.ts'
import { createFingerprints } from '#src/journal/fingerprint.ts'
import { createJournal } from '#src/journal/journal.ts'
import { createMigration } from '#src/migration.ts'
import { createEvents } from '#src/store/events.ts'
import { migrate } from '#src/store/migrations.ts'
import { openPostgres } from '#src/store/postgres.ts'
import { openSqlite } from '#src/store/sqlite.ts'
import { noTelemetry } from '#src/telemetry/telemetry.ts'
import { createTenantFactory } from '#src/tenant-runtime.ts'
import { createBreaker } from '#src/upstream/breaker.ts'
import { unlimitedQuota } from '#src/upstream/quota.ts'
import { failingStore } from './failing-store.ts'
import { sandboxPartner } from './service.ts'
import { journalKey, startWriting } from './writes.ts'

const settingsSchema = z.object({
  mode: z.enum(['serve', 'write']),
  upstream: z.string(),
  store: z.string(),
  write: z.object({ customerId: z.string(), amount: z.string(), key: z.string() }).optional(),
  dieAt: z.object({ step: z.int(), when: z.enum(['die-before', 'die-after']) }).optional(),
  dieAfterMs: z.number().optional(),
})

export type WritingSettings = z.input<typeof settingsSchema>

export interface WritingProcess {
  readonly child: ChildProcess
  /** The address of the service (`serve`), or what came of the write, once it is printed; null when it died before. */
  readonly said: Promise<string | null>
  readonly ended: Promise<NodeJS.Signals | null>
}

/** Starts one. */
export function startWritingProcess(settings: WritingSettings): WritingProcess {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', WRITING_PROCESS: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let text = ''
  const ended = once(child, 'exit').then(([, signal]: (NodeJS.Signals | number | null)[]) => (typeof signal === 'string' ? signal : null))
  const said = new Promise<string | null>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part
      if (text.includes('\n')) resolve(text.split('\n')[0] ?? null)
    })
    child.once('exit', () => resolve(null))
  })
  return { child, said, ended }
}

async function serve({ upstream, store }: WritingSettings): Promise<void> {
  const { url } = await startWriting(upstream, store)
  process.stdout.write(`${url}\n`)
}

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}

async function write({ upstream, store, write: asked, dieAt, dieAfterMs }: WritingSettings): Promise<void> {
  if (!asked) throw new TypeError('there is nothing to write')
  const clock = systemClock
  const configuration = readConfiguration({ ...sandboxPartner(upstream), QUOTA: 'off' })
  const site = parseSite(configuration.siteFile)
  const opened = store.startsWith('sqlite:') ? openSqlite(store.slice('sqlite:'.length)) : openPostgres({ url: store, timeoutMs: 5_000 })
  await migrate(opened, clock.now())
  const { database } = failingStore(opened, (step) => (step === dieAt?.step ? dieAt.when : null), die)
  const journal = createJournal({ database, clock, leaseMs: 120_000, fingerprints: createFingerprints([journalKey]) })
  const address = new URL(upstream)
  const events = createEvents({ clock, keep: 1 })
  const factory = createTenantFactory({
    configuration, clock, site, journal, events,
    migration: await createMigration({ configuration, clock, site, events, telemetry: noTelemetry, store: null, tenants: { accept: () => Promise.resolve(), withoutAccountId: () => Promise.resolve([]) }, policy: parsePolicy(configuration.generationsFile, operations, site) }),
    endpoints: { bss: address, iam: address, console: null }, quota: unlimitedQuota, breaker: createBreaker({ clock }), telemetry: noTelemetry, onFailed: () => undefined,
  })
  const { runtime } = factory.create({
    name: 'local', agency: null,
    credentials: { ak: configuration.HUAWEICLOUD_SDK_AK ?? undefined, sk: configuration.HUAWEICLOUD_SDK_SK ?? undefined, domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID ?? undefined },
  })
  const { customerId, amount, key } = asked
  const { sources } = createSources(runtime, { tenant: 'local', language: 'en', deadline: clock.now() + 20_000, signal: new AbortController().signal, requestId: 'test' })
  if (dieAfterMs !== undefined) setTimeout(die, dieAfterMs)
  const input = { customerId, amount }
  const { receipt } = await sources.accounts.allocate(input, { mutation: 'customerBalanceAllocate', idempotencyKey: key, confirmed: false, input })
  process.stdout.write(`${receipt.state}\n`, () => process.exit(0))
}

const given = process.env['WRITING_PROCESS']
if (given !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const settings = settingsSchema.parse(JSON.parse(given))
  await (settings.mode === 'serve' ? serve(settings) : write(settings))
}
