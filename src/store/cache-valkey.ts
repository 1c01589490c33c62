/**
 * The cache in Valkey (or Redis): shared by all replicas. One round trip a read, with a short time limit. After a failure
 * it is passed by for a moment, so that a slow or dead one costs the time limit once and not on every read.
 *
 * Values live at most as long as they are told to. A tenant's version is a random text: what was kept under another one
 * counts no more, and a version that expires leaves nothing behind that could come to life again.
 */
import { hash, randomUUID } from 'node:crypto'
import { Redis } from 'iovalkey'
import type { Clock } from '../clock.ts'
import type { Cache, Found } from './cache.ts'

export interface ValkeyCacheOptions {
  /** `redis://` or `rediss://`, with the password in it. */
  readonly url: URL
  readonly clock: Clock
  /** Milliseconds that a read, a write or a drop may take. */
  readonly timeoutMs: number
  /** Told when the cache stops and starts answering. */
  readonly onChange: (state: 'passed-by' | 'back') => void
}

/** How long a failure lets the cache be passed by. */
const pauseMs = 1_000
/** No value lives longer, so that a version need not either. */
const longestLifeMs = 7 * 86_400_000
/** The version of a tenant that has written nothing lately. */
const noVersion = ''

/** Connects in the background; until then, and whenever it cannot be reached, the cache is passed by. */
export function createValkeyCache(options: ValkeyCacheOptions): Cache {
  const { client, isFirstConnecting } = connect(options)
  const pending = new Set<string>()
  const tries = createTries(options, isFirstConnecting)

  async function setVersion(tenant: string): Promise<boolean> {
    const done = await tries.run(() => client.set(versionKey(tenant), randomUUID(), 'PX', longestLifeMs))
    if (done === null) pending.add(tenant)
    else pending.delete(tenant)
    return done !== null
  }

  return {
    async read(tenant, keys) {
      // A write that could not be told must be told before anything older is served.
      if (pending.has(tenant) && !(await setVersion(tenant))) return nothing(keys)
      const answer = await tries.run(() => client.mget(versionKey(tenant), ...keys.map((key) => valueKey(tenant, key))))
      if (answer === null || pending.has(tenant)) return nothing(keys)
      const [version, ...values] = answer
      return { version: version ?? noVersion, values: values.map((value) => value ?? undefined) }
    },
    async write(tenant, values, ttlMs) {
      const lifeMs = Math.min(ttlMs, longestLifeMs)
      await tries.run(async () => {
        const pipeline = client.pipeline()
        for (const [key, value] of values) pipeline.set(valueKey(tenant, key), value, 'PX', lifeMs)
        const results = await pipeline.exec()
        for (const [failure] of results ?? []) if (failure) throw failure
      })
    },
    drop: async (tenant) => void (await setVersion(tenant)),
    close: () => {
      client.disconnect()
      return Promise.resolve()
    },
  }
}

/** The first connection may still be on its way when the first query comes: that is no failure, and nothing to tell. */
function connect({ url, timeoutMs }: ValkeyCacheOptions): { readonly client: Redis; readonly isFirstConnecting: () => boolean } {
  const client = new Redis(url.href, {
    commandTimeout: timeoutMs,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
    connectionName: 'partner-graph-cache',
  })
  // What fails is known from the commands; without a listener it would end the process.
  client.on('error', () => undefined)
  let isFirst = true
  for (const end of ['ready', 'close'] as const) client.once(end, () => { isFirst = false })
  return { client, isFirstConnecting: () => isFirst }
}

interface Tries {
  /** Does one thing with the cache; null when it failed, or while the cache is passed by. */
  run<T>(command: () => Promise<T>): Promise<T | null>
}

function createTries({ clock, onChange }: ValkeyCacheOptions, isFirstConnecting: () => boolean): Tries {
  let passedByUntil = 0
  let isAnswering = true
  const tell = (answers: boolean) => {
    if (answers !== isAnswering) onChange(answers ? 'back' : 'passed-by')
    isAnswering = answers
  }
  return {
    async run(command) {
      if (clock.now() < passedByUntil || isFirstConnecting()) return null
      try {
        const result = await command()
        tell(true)
        return result
      } catch {
        // The client's own error may name the address, and its password.
        passedByUntil = clock.now() + pauseMs
        tell(false)
        return null
      }
    },
  }
}

function nothing(keys: readonly string[]): Found {
  return { version: null, values: keys.map(() => undefined) }
}

/** Hashed, as a tenant's name is nobody's business. In braces: one command reads several keys of one tenant. */
function prefixOf(tenant: string): string {
  return `partner-graph:cache:{${hash('sha256', tenant, 'base64url')}}`
}

function versionKey(tenant: string): string {
  return `${prefixOf(tenant)}:version`
}

function valueKey(tenant: string, key: string): string {
  return `${prefixOf(tenant)}:value:${key}`
}
