/**
 * `client_token` of the console's contract: "The same key with the same body returns the first result; with another
 * body PCM.0409", for 24 hours of the sandbox's clock. Keys are a partner's own, and of one operation. What was
 * refused had no result and may be sent again.
 */
import { failure } from '../reply.ts'
import type { Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { World } from '../world.ts'

const keptMs = 24 * 3_600_000

/** The first result of a key. */
export interface KeptResult {
  readonly asked: string
  readonly at: number
  readonly reply: Reply
}

/** The same text for the same members in any order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : part)
}

/** Carries a call out once per key: `act` is not called for a key that already has a result. */
export function oncePerToken(request: SandboxRequest, world: World, act: () => Reply): Reply {
  const results = world.console.clientTokens
  const key = `${request.caller.partner.id} ${request.operation.id} ${text(request, 'client_token') ?? ''}`
  const asked = canonical({ path: request.path, body: request.body })
  const known = results.get(key)
  if (known && request.now - known.at < keptMs) {
    return known.asked === asked ? known.reply : failure(409, 'PCM.0409', 'The client_token was used with another body.')
  }
  const reply = act()
  if (reply.status < 300) results.set(key, { asked, at: request.now, reply })
  return reply
}
