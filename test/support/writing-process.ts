/**
 * A process of its own that writes. `serve`: the whole service, which prints its address. `write`: one allocation, one request for
 * invoices or one payout, through the journal, in which the process kills itself (SIGKILL) before or after a chosen step of the store, or
 * at a chosen time.
 * Its settings come as JSON in WRITING_PROCESS; who starts it is `startWritingProcess`.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { systemClock } from '#src/clock.ts'
import { readConfiguration } from '#src/config.ts'
import { operations } from '#src/datasources/operations.ts'
import { payoutMethods } from '#src/datasources/incentives/model.ts'
import type { Written } from '#src/datasources/receipts/model.ts'
import { createSources, type Sources } from '#src/datasources/sources.ts'
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
  invoice: z.object({ billingCycles: z.array(z.string()), profileId: z.string(), key: z.string() }).optional(),
  payout: z.object({ incentiveIds: z.array(z.string()), method: z.enum(payoutMethods), amount: z.string(), key: z.string() }).optional(),
  site: z.string().optional(),
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

/** The one write that a process was started for. */
function asked(sources: Sources, { write: allocation, invoice, payout }: WritingSettings): Promise<Written> {
  if (allocation) {
    const { key, ...input } = allocation
    return sources.accounts.allocate(input, { mutation: 'customerBalanceAllocate', idempotencyKey: key, confirmed: false, input })
  }
  if (invoice) {
    const { key, billingCycles, profileId } = invoice
    const terms = { contractEntity: 'HUAWEI_CLOUD_COMPUTING', type: 'VAT_SPECIAL', medium: 'DIGITAL', profileId } as const
    // As the mutation's input says it: a key is compared with the input that it was used for.
    const input = { selection: { billingCycles }, ...terms }
    return sources.invoices.request({ selection: { method: 'BILLING_CYCLE', billingCycles }, ...terms }, { mutation: 'invoiceRequest', idempotencyKey: key, confirmed: false, input })
  }
  if (!payout) throw new TypeError('there is nothing to write')
  const { key, incentiveIds, method, amount: expectedAmount } = payout
  const input = { mode: 'SELECTED', incentiveIds, method, expectedAmount } as const
  return sources.incentives.createPayout(input, { mutation: 'incentivePayoutCreate', idempotencyKey: key, confirmed: false, input })
}

async function write(settings: WritingSettings): Promise<void> {
  const { upstream, store, site: siteText, dieAt, dieAfterMs } = settings
  const clock = systemClock
  const configuration = readConfiguration({ ...sandboxPartner(upstream), QUOTA: 'off' })
  const site = parseSite(siteText === undefined ? configuration.siteFile : { name: 'site.yaml', text: siteText })
  const opened = store.startsWith('sqlite:') ? openSqlite(store.slice('sqlite:'.length)) : openPostgres({ url: store, timeoutMs: 5_000 })
  await migrate(opened, clock.now())
  const { database } = failingStore(opened, (step) => (step === dieAt?.step ? dieAt.when : null), die)
  const journal = createJournal({ database, clock, leaseMs: 120_000, fingerprints: createFingerprints([journalKey]) })
  const address = new URL(upstream)
  const events = createEvents({ clock, keep: 1 })
  const factory = createTenantFactory({
    configuration, clock, site, journal, events,
    migration: await createMigration({ configuration, clock, site, events, telemetry: noTelemetry, store: null, tenants: { accept: () => Promise.resolve(), withoutAccountId: () => Promise.resolve([]) }, policy: parsePolicy(configuration.generationsFile, operations, site) }),
    endpoints: { bss: address, iam: address, console: address }, quota: unlimitedQuota, breaker: createBreaker({ clock }), telemetry: noTelemetry, onFailed: () => undefined,
  })
  const { runtime } = factory.create({
    name: 'local', agency: null,
    credentials: { ak: configuration.HUAWEICLOUD_SDK_AK ?? undefined, sk: configuration.HUAWEICLOUD_SDK_SK ?? undefined, domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID ?? undefined },
  })
  const { sources } = createSources(runtime, { tenant: 'local', language: 'en', deadline: clock.now() + 20_000, signal: new AbortController().signal, requestId: 'test' })
  if (dieAfterMs !== undefined) setTimeout(die, dieAfterMs)
  const { receipt } = await asked(sources, settings)
  process.stdout.write(`${receipt.state}\n`, () => process.exit(0))
}

const given = process.env['WRITING_PROCESS']
if (given !== undefined && process.argv[1] === fileURLToPath(import.meta.url)) {
  const settings = settingsSchema.parse(JSON.parse(given))
  await (settings.mode === 'serve' ? serve(settings) : write(settings))
}
