/**
 * Defects of this service in the log: where they happened, and no word of what they say. An error's message may quote
 * what was being read (a JSON text, a value that fits no scalar), and with it a customer's data.
 */
import type { Logger } from 'pino'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

/** Writes a defect into the log under its request's id; `path` is its place in the answer. */
export function logDefect(logger: Logger, requestId: string, thrown: unknown, path: readonly (string | number)[] = []): void {
  const known = thrown instanceof PartnerGraphError ? thrown : null
  const defect = known?.cause ?? thrown
  const upstream = known?.upstream && { operation: known.upstream.operation, operationId: known.upstream.operationId }
  logger.error({ requestId, ...(path.length > 0 && { path }), ...upstream, ...describe(defect, known !== null) }, 'unexpected error')
}

/** Causes that this service made itself name the contracts' words only, never a value (src/upstream/failures.ts). */
function describe(defect: unknown, ownWords: boolean): Record<string, unknown> {
  if (!(defect instanceof Error)) return { name: typeof defect }
  const harmless = ownWords || nullInNonNull.test(defect.message)
  return { name: defect.name, ...(harmless && { reason: defect.message }), stack: framesOf(defect) }
}

const nullInNonNull = /^Cannot return null for non-nullable field [\w.]+\.$/

function framesOf({ stack }: Error): string {
  return (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n')
}
