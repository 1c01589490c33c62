/**
 * What an HTTP exchange means: the data, or which failure (contracts/authentication.md section 3, and the "Failure"
 * rows of the mapping notes). Pure. The status alone says little: old operations refuse with HTTP 200, and HTTP 500 may
 * be a lasting refusal.
 */
import type { AnswerFacts, Failure } from './failures.ts'
import { type JsonResult, parseJsonBytes } from './json.ts'
import type { FailureReason, WireHeaders, WireOutcome } from './transport.ts'

export type Answer = { readonly kind: 'ok'; readonly body: unknown; readonly requestId: string | null }

const success = 'CBC.0000'
const transient = 'CBC.0999'
/** The gateway's codes go by two prefixes. */
const noSuchApi = /^APIGW?\.0101$/
const throttled = /^APIGW?\.0308$/
/** A name and a number; one old operation's codes are four digits alone. */
const vendorCode = /^(?:[A-Za-z][A-Za-z_.]{0,31}\.\d{1,12}|\d{4})$/
const cutOff = 'ends too early'
/** Failures to connect that may be over a moment later. */
const passing: ReadonlySet<FailureReason> = new Set<FailureReason>(['dns', 'refused', 'connect-timeout', 'connection-lost'])
const plainRequestId = /^[\w.:-]{1,128}$/

/**
 * Classifies one exchange.
 * @param now clock time in milliseconds, for a Retry-After that is a date
 * @param answers vendor codes that come with data, so that they are no failure, whatever the status
 */
export function classify(outcome: WireOutcome, now: number, answers: readonly string[] = []): Answer | Failure {
  switch (outcome.kind) {
    case 'answer':
      return classifyAnswer(outcome, now, answers)
    case 'failed':
      return { kind: 'unavailable', scope: 'host', reason: outcome.reason, passing: passing.has(outcome.reason), facts: null }
    case 'not-http':
      return { kind: 'broken', field: 'response', rule: 'is not HTTP', cutOff: false, facts: null }
    case 'expired':
      return { kind: 'timeout', observed: outcome.sent }
    case 'aborted':
      return { kind: 'client-gone' }
    case 'unsendable':
      return { kind: 'internal', cause: new TypeError('a header to send holds characters that HTTP does not allow') }
  }
}

type WireAnswer = Extract<WireOutcome, { kind: 'answer' }>

function classifyAnswer(answer: WireAnswer, now: number, answers: readonly string[]): Answer | Failure {
  const { status } = answer
  const parsed = readBody(answer)
  const facts = factsOf(answer, parsed)
  if (parsed.ok && facts.errorCode !== null && answers.includes(facts.errorCode)) return { kind: 'ok', body: parsed.value, requestId: facts.requestId }
  if (status >= 200 && status < 300) return classifySuccess(parsed, facts)
  if (status < 400) return { kind: 'broken', field: 'status', rule: `is ${status}, a redirect, which is not followed`, cutOff: false, facts }
  const code = facts.errorCode
  if (status === 429 || (code !== null && throttled.test(code))) {
    return { kind: 'throttled', facts, retryAfter: retryAfterOf(answer.headers, now) }
  }
  if (status === 410 || (status === 404 && code !== null && noSuchApi.test(code))) return { kind: 'retired', facts }
  if (status >= 502 && status <= 504) return { kind: 'unavailable', scope: 'host', reason: 'status', passing: true, facts }
  // 501, "not implemented", is as lasting as a refusal.
  if (status >= 500 && status !== 501 && (code === null || code === transient)) return unavailable(facts)
  return { kind: 'rejected', facts }
}

/** An error of the operation's own: it passes where the vendor's code says so. */
function unavailable(facts: AnswerFacts): Failure {
  return { kind: 'unavailable', scope: 'operation', reason: 'status', passing: facts.errorCode === transient, facts }
}

function classifySuccess(parsed: JsonResult, facts: AnswerFacts): Answer | Failure {
  if (!parsed.ok) return { kind: 'broken', field: 'body', rule: parsed.rule, cutOff: parsed.rule === cutOff, facts }
  const raw = member(parsed.value, 'error_code')
  if (raw === transient) return unavailable(facts)
  if (raw === undefined || raw === null || raw === '' || raw === success) return { kind: 'ok', body: parsed.value, requestId: facts.requestId }
  // A refusal names its code in a text; anything else says nothing of the data, so the other generation may be asked.
  return typeof raw === 'string' ? { kind: 'rejected', facts } : { kind: 'broken', field: 'error_code', rule: 'is not a text', cutOff: false, facts }
}

function readBody(answer: WireAnswer): JsonResult {
  if (answer.flaw === 'too-long') return { ok: false, rule: 'is longer than this service reads' }
  if (answer.flaw === 'truncated') return { ok: false, rule: cutOff }
  if (answer.status === 204) return { ok: true, value: null }
  return parseJsonBytes(answer.body)
}

/** Reads what an error may say; anything not in its usual form is taken as absent, as it could hold a caller's data. */
function factsOf(answer: WireAnswer, parsed: JsonResult): AnswerFacts {
  const body = parsed.ok ? parsed.value : undefined
  return {
    status: answer.status,
    // IAM, after its Keystone origin, nests its failures under `error`.
    errorCode: matching(vendorCode, member(body, 'error_code')) ?? matching(vendorCode, member(member(body, 'error'), 'code')),
    requestId: matching(plainRequestId, answer.headers['x-request-id']) ?? matching(plainRequestId, member(body, 'request_id')),
  }
}

/** Seconds to wait: the header's number or date, at least 1; 1 when there is none to be read. */
function retryAfterOf(headers: WireHeaders, now: number): number {
  const raw = headers['retry-after']
  if (typeof raw !== 'string') return 1
  const seconds = /^\d+$/.test(raw) ? Number(raw) : Math.ceil((Date.parse(raw) - now) / 1000)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), 86_400) : 1
}

function matching(form: RegExp, value: unknown): string | null {
  return typeof value === 'string' && form.test(value) ? value : null
}

function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Reflect.get(value, name)
}
