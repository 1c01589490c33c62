/** What metrics and the span tell of a GraphQL operation: its type, what came of it, and the codes of its errors. */
import { noTelemetry, type Telemetry } from '../telemetry/telemetry.ts'
import type { ServerContext } from './graphql.ts'

/** An operation that has been answered. */
export interface Answered {
  /** None for a document that was refused before its operation was known. */
  readonly type: string | undefined
  readonly name: string | null | undefined
  /** Undefined when nothing ran. */
  readonly data: Readonly<Record<string, unknown>> | null | undefined
  readonly codes: readonly string[]
  readonly tookMs: number
}

/** Makes what measures operations; `operationNames` are those that metrics tell apart. */
export function measuring(options: { readonly telemetry?: Telemetry; readonly operationNames?: ReadonlySet<string> }): (answered: Answered, context: ServerContext) => void {
  const { telemetry: { meters } = noTelemetry, operationNames = new Set<string>() } = options
  return (answered, { span, trace, progress }) => {
    const { type, name, codes, tookMs } = answered
    const failed = codes.find(isOurs)
    if (failed !== undefined) progress.failed = failed
    meters?.record('partner_graph.graphql.operation.duration', tookMs / 1_000, {
      'graphql.operation.type': type ?? 'none',
      'graphql.operation.name': name && operationNames.has(name) ? name : undefined,
      'partner_graph.outcome': outcomeOf(answered),
    })
    if (meters) for (const code of codes) meters.add('partner_graph.graphql.errors', 1, { 'error.type': code })
    if (!span) return
    if (type !== undefined) span.rename(type)
    span.set({
      'graphql.operation.type': type,
      'graphql.operation.name': name?.slice(0, longestName),
      'partner_graph.outcome': outcomeOf(answered),
      'partner_graph.errors': [...new Set(codes)],
      'partner_graph.upstream_calls': trace.calls.filter(({ sent }) => sent).length,
      'partner_graph.kept_answers': trace.calls.filter(({ kept }) => kept !== undefined).length,
    })
  }
}

/** The caller's own text: a name may be as long as a document. */
const longestName = 100

function outcomeOf({ data, codes }: Answered): 'ok' | 'partial' | 'failed' | 'refused' {
  if (data === undefined) return 'refused'
  if (codes.length === 0) return 'ok'
  return data === null || Object.values(data).every((value) => value === null) ? 'failed' : 'partial'
}

/** Whether an error says that something is wrong here or upstream, rather than with what was asked. */
function isOurs(code: string): boolean {
  return ours.has(code)
}

const ours = new Set([
  'INTERNAL_SERVER_ERROR', 'DEADLINE_EXCEEDED', 'QUOTA_EXHAUSTED', 'ENDPOINT_RETIRED',
  'UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_THROTTLED', 'UPSTREAM_CONTRACT_BROKEN',
])
