/**
 * A connection to Redis or Valkey (one primary, no cluster) that is made again by itself. A command fails at once while
 * there is none: nothing is queued, and nothing is sent twice. Knows nothing of what is kept there.
 */
import { createHash } from 'node:crypto'
import { Redis } from 'iovalkey'

export interface Valkey {
  /**
   * Runs a Lua script atomically, sending its text only when the server does not know it.
   * Rejects when there is no connection, and with the server's words when it refuses.
   */
  run(script: string, keys: readonly string[], args: readonly string[]): Promise<unknown>
  close(): void
}

const reconnectMs = 200
const connectMs = 1_000
/** A connection on which nothing has come for this long, although something was asked, is given up. */
const silenceMs = 3_000

/**
 * Connects to `url` (redis:// or rediss://, with user and password where wanted). Waits at most a second for the first
 * connection and never rejects: the start of a replica does not depend on it.
 */
export async function connectValkey(url: URL): Promise<Valkey> {
  const client = new Redis(url.href, {
    connectTimeout: connectMs,
    socketTimeout: silenceMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => reconnectMs,
    connectionName: 'partner-graph',
    lazyConnect: true,
  })
  // What fails is told to whoever asks; without a listener the client would print it.
  client.on('error', () => undefined)
  await client.connect().catch(() => undefined)
  const digests = new Map<string, string>()

  return {
    async run(script, keys, args) {
      const digest = digests.get(script) ?? createHash('sha1').update(script).digest('hex')
      digests.set(script, digest)
      try {
        return await client.evalsha(digest, keys.length, ...keys, ...args)
      } catch (error) {
        if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error
        return await client.eval(script, keys.length, ...keys, ...args)
      }
    },
    close: () => client.disconnect(),
  }
}
