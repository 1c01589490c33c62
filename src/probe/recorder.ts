/** Looks over the client's shoulder: every exchange with the business API as it was on the wire, by contract operation. */
import type { Generation } from '../errors/partner-graph-error.ts'
import type { OperationId } from '../generated/operations.ts'
import type { Transport } from '../upstream/transport.ts'
import type { UpstreamClient } from '../upstream/types.ts'

export interface Recorded {
  readonly operationId: OperationId
  readonly operation: string
  readonly generation: Generation
  /** 0 when no HTTP answer came. */
  readonly status: number
  /** The answer's text as it came; it holds the partner's data. */
  readonly text: string
}

export interface Recorder {
  readonly tap: (transport: Transport) => Transport
  /** The client whose calls are recorded; one call at a time. */
  watch(client: UpstreamClient): UpstreamClient
  readonly exchanges: readonly Recorded[]
}

const tokenPath = /\/v3\/auth\/tokens$/

/** Makes an empty one. Token requests, and their answers, are not kept. */
export function createRecorder(): Recorder {
  const exchanges: Recorded[] = []
  let latest: { readonly status: number; readonly text: string }[] = []
  return {
    exchanges,
    tap: (transport) => ({
      close: () => transport.close(),
      async send(request, limits) {
        const outcome = await transport.send(request, limits)
        const whole = outcome.kind === 'answer' && outcome.flaw === null
        if (!tokenPath.test(request.target)) {
          latest.push({ status: outcome.kind === 'answer' ? outcome.status : 0, text: whole ? outcome.body.toString('utf8') : '' })
        }
        return outcome
      },
    }),
    watch: (client) => ({
      close: () => client.close(),
      async call(call) {
        latest = []
        try {
          return await client.call(call)
        } finally {
          const { operation, generation, request: { operationId } } = call
          exchanges.push(...latest.map((exchange) => ({ ...exchange, operationId, operation, generation })))
        }
      },
    }),
  }
}
