/** Amounts in requests: read from the text that was sent, so that no digit passes through a binary number. */
import { isObject } from './contracts.ts'
import type { JsonObject } from './contracts.ts'
import type { SandboxRequest } from './request.ts'

declare global {
  interface JSON {
    /** ES2026 (in Node 22 and later): the reviver also sees the text that a primitive was written with. */
    parse(text: string, reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown): unknown
  }
}

const yuanPattern = /^(\d+)(?:\.(\d{1,2}))?$/

/** The digits of a member of the body as sent, number or text; undefined when there is none of that name. */
function sentDigits(request: SandboxRequest, name: string): string | undefined {
  let digits: string | undefined
  JSON.parse(request.bodyText, (key, value, { source }) => {
    if (key === name && (typeof value === 'number' || typeof value === 'string')) {
      digits = typeof value === 'string' ? value : source
    }
    return value
  })
  return digits
}

/** Decimal text of yuan as fen; null when it is no amount above 0 with at most 2 decimals. */
export function fenOf(digits: unknown): bigint | null {
  const [, whole, fraction = ''] = yuanPattern.exec(typeof digits === 'string' ? digits : '') ?? []
  if (whole === undefined) return null
  const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'))
  return fen > 0n ? fen : null
}

/** The body with every number as the text that it was written with. */
export function exactBody(request: SandboxRequest): JsonObject {
  const body = JSON.parse(request.bodyText, (_, value, { source }) => (typeof value === 'number' ? source : value))
  return isObject(body) ? body : {}
}

/**
 * An amount of yuan in the body as fen: more than 0, with at most 2 decimals, as a number or a text. Null when it is
 * anything else. The name must stand once in the body.
 */
export function positiveYuan(request: SandboxRequest, name: string): bigint | null {
  return fenOf(sentDigits(request, name))
}
