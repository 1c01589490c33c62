/**
 * Events of the migration, posted to a webhook by the Standard Webhooks specification: `webhook-id`, `webhook-timestamp` and
 * `webhook-signature` (v1: HMAC-SHA256 over `id.timestamp.body`, base64). A delivery that fails is tried again with growing
 * pauses, under the same id; a receiver that is away for long loses the oldest ones. Nothing waits for it.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { request, type Dispatcher } from 'undici'
import type { Clock } from './clock.ts'
import type { Events, ServiceEvent } from './store/events.ts'

export interface WebhookOptions {
  readonly url: URL
  /** The key of the signature, `whsec_` and base64; null: unsigned. */
  readonly secret: string | null
  readonly clock: Clock
  readonly events: Events
  readonly dispatcher?: Dispatcher
}

/** What the webhook is told of: the migration, not the day's weather. */
const told = /^(rollout|policy|migration|endpoint|comparing|evidence)\./
const mostWaiting = 100
const tries = 5
const firstPauseMs = 1_000
const timeoutMs = 5_000

interface Delivery {
  readonly id: string
  readonly event: ServiceEvent
}

/** Starts it; the answer stops it, after the delivery that is under way. */
export function startWebhook({ url, secret, clock, events, dispatcher }: WebhookOptions): () => Promise<void> {
  const key = secret === null ? null : Buffer.from(secret.slice('whsec_'.length), 'base64')
  const stopped = new AbortController()
  const waiting: Delivery[] = []
  let running: Promise<void> | null = null

  async function post({ id, event }: Delivery): Promise<boolean> {
    const body = JSON.stringify({ type: event.name, timestamp: event.at, data: event.facts })
    const timestamp = String(Math.floor(clock.now() / 1000))
    const signature = key === null ? {} : { 'webhook-signature': `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}` }
    const signal = AbortSignal.any([stopped.signal, AbortSignal.timeout(timeoutMs)])
    const headers = { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': timestamp, ...signature }
    const answer = await request(url, { method: 'POST', headers, body, signal, ...(dispatcher && { dispatcher }) })
    await answer.body.dump()
    return answer.statusCode >= 200 && answer.statusCode < 300
  }

  async function deliver(delivery: Delivery): Promise<void> {
    for (let attempt = 1; attempt <= tries && !stopped.signal.aborted; attempt += 1) {
      if (await post(delivery).catch(() => false)) return
      if (attempt < tries) await clock.sleep(firstPauseMs * 4 ** (attempt - 1), stopped.signal).catch(() => undefined)
    }
    if (!stopped.signal.aborted) events.emit('webhook.lost', { event: delivery.event.name })
  }

  async function run(): Promise<void> {
    for (let next = waiting.shift(); next && !stopped.signal.aborted; next = waiting.shift()) await deliver(next)
    running = null
  }

  const end = events.listen((event) => {
    if (!told.test(event.name)) return
    if (waiting.length === mostWaiting) waiting.shift()
    waiting.push({ id: `msg_${randomUUID()}`, event })
    running ??= run()
  })
  return async () => {
    end()
    stopped.abort(new Error('the service ends'))
    await running
  }
}
