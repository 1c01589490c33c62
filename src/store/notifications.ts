/**
 * Notifications of PostgreSQL (LISTEN, NOTIFY) on a connection of their own, made again whenever it breaks. They may be lost:
 * whoever listens must look by itself too, and is told to after each new connection. A pooler between may pass none on.
 */
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

const reconnectMs = 1_000

/** Listens until the answer is called. `heard` must not throw. */
export function listenTo({ url, timeoutMs, channel, heard }: { url: string; timeoutMs: number; channel: string; heard: () => void }): () => Promise<void> {
  const stopped = new AbortController()

  /** Ends when the connection does. */
  async function connection(): Promise<void> {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: timeoutMs, query_timeout: timeoutMs, keepAlive: true, application_name: 'partner-graph' })
    const { promise: over, resolve } = Promise.withResolvers<void>()
    const onOver = () => resolve()
    // Without a listener a broken connection would end the process.
    client.on('error', onOver)
    client.on('end', onOver)
    stopped.signal.addEventListener('abort', onOver, { once: true })
    client.on('notification', heard)
    try {
      await client.connect()
      await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
      heard()
      await over
    } finally {
      // A store that is away for days is tried once a second.
      stopped.signal.removeEventListener('abort', onOver)
      await client.end().catch(() => undefined)
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      await connection().catch(() => undefined)
      await pause(reconnectMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  }

  const ended = run()
  return async () => {
    stopped.abort()
    await ended
  }
}
