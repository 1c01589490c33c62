/** The log line of an upstream call that failed: what the vendor's support asks for, and nothing that was sent or answered. */
import type { Logger } from 'pino'
import type { FailedCall } from './upstream/types.ts'

/** Writes the line: a warning where the upstream failed, else for information. */
export function callLog(logger: Logger): (failed: FailedCall) => void {
  return ({ key, ...facts }) => {
    const line = { ...facts, reason: key }
    if (isFailure(key)) logger.warn(line, 'upstream call failed')
    else logger.info(line, 'upstream call failed')
  }
}

/** A refusal is an answer, and what never went out is no failure of the upstream. */
function isFailure(key: FailedCall['key']): boolean {
  return ['upstream-unavailable', 'upstream-timeout', 'upstream-throttled', 'contract-broken', 'endpoint-retired', 'internal'].includes(key)
}
