/**
 * The control API under `/__sandbox`, for tests and people out of process: calls, faults, lifecycle, tokens, partners.
 * It needs no credentials: a sandbox is for loopback.
 */
import { z } from 'zod'
import { consoleActions } from './control-console.ts'
import { identityActions } from './control-identity.ts'
import { invoiceActions } from './control-invoices.ts'
import { describePartners } from './description.ts'
import { distortionKinds, stepsOf, type Distortion } from './distortions.ts'
import { faultKinds } from './faults.ts'
import type { Fault } from './faults.ts'
import { isOperationId } from './lifecycle.ts'
import { noContent, ok } from './reply.ts'
import type { Reply } from './reply.ts'
import type { Sandbox } from './server.ts'
import { clearObstacles, placeOrder, putObstacle } from './trade/control.ts'

export const controlPrefix = '/__sandbox'

const operationId = z.string().refine(isOperationId, { error: 'unknown operation' })
const faultBody = z.object({
  operationId: z.union([z.literal('*'), z.literal('IAM'), operationId]),
  kind: z.enum(faultKinds),
  times: z.int().positive().optional(),
  ms: z.int().nonnegative().optional(),
  status: z.int().min(200).max(599).optional(),
  body: z.unknown().optional(),
  retryAfter: z.string().optional(),
  carriedOut: z.boolean().optional(),
})
const lifecycleBody = z.object({ operationId, status: z.enum(['retired', 'answering']) })
const distortionBody = z.object({
  operationId,
  kind: z.enum(distortionKinds),
  path: z.string().refine((path) => stepsOf(path) !== null, { error: 'no path: name members with dots, rows as [] or [0]' }),
  by: z.number().optional(),
  value: z.unknown().optional(),
})
const expireBody = z.object({ accountId: z.string().optional() })

type Action = (sandbox: Sandbox, body: unknown) => Reply

function refused(problem: z.ZodError): Reply {
  return { status: 400, body: { error_code: 'SANDBOX.BAD_REQUEST', error_msg: z.prettifyError(problem) } }
}

/** The parsed fault without the members that were not sent. */
function toFault(parsed: z.infer<typeof faultBody>): Fault {
  const { operationId: id, kind, times, ms, status, body, retryAfter, carriedOut } = parsed
  if (id !== '*' && id !== 'IAM' && !isOperationId(id)) throw new TypeError('unknown operation')
  return {
    operationId: id,
    kind,
    ...(times === undefined ? {} : { times }),
    ...(ms === undefined ? {} : { ms }),
    ...(status === undefined ? {} : { status }),
    ...(body === undefined ? {} : { body }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(carriedOut === undefined ? {} : { carriedOut }),
  }
}

/** The parsed distortion without the members that were not sent. */
function toDistortion({ operationId: id, kind, path, by, value }: z.infer<typeof distortionBody>): Distortion {
  if (!isOperationId(id)) throw new TypeError('unknown operation')
  return { operationId: id, kind, path, ...(by === undefined ? {} : { by }), ...(value === undefined ? {} : { value }) }
}

/** What no log may hold, in either generation's spelling: passwords, codes, identity documents, cards. */
const secretMembers =
  /"(password|verification_?[cC]ode|verified_?[nN]umber|legel_?[iI]d_?[nN]umber|bank_?[aA]ccount)"\s*:\s*"(?:[^"\\]|\\.)*"/g

function withoutSecrets(body: string): string {
  return body.replaceAll(secretMembers, '"$1":"***"')
}

const actions: Readonly<Record<string, Action>> = {
  'GET /calls': ({ calls }) => {
    const log = calls.log().map(({ responseBody, requestBody, query, ...rest }) => ({
      ...rest,
      requestBody: withoutSecrets(requestBody),
      query: Object.fromEntries(query),
      responseCharacters: responseBody.length,
    }))
    return ok({ counts: calls.counts(), log })
  },
  'DELETE /calls': ({ calls }) => {
    calls.reset()
    return noContent()
  },
  'POST /reset': (sandbox) => {
    sandbox.reset()
    return noContent()
  },
  'GET /faults': ({ faults }) => ok({ faults: faults.list() }),
  'POST /faults': ({ faults }, body) => {
    const parsed = faultBody.safeParse(body)
    if (!parsed.success) return refused(parsed.error)
    faults.inject(toFault(parsed.data))
    return noContent()
  },
  'DELETE /faults': ({ faults }) => {
    faults.clear()
    return noContent()
  },
  'GET /distortions': ({ distortions }) => ok({ distortions: distortions.list() }),
  'POST /distortions': ({ distortions }, body) => {
    const parsed = distortionBody.safeParse(body)
    if (!parsed.success) return refused(parsed.error)
    distortions.add(toDistortion(parsed.data))
    return noContent()
  },
  'DELETE /distortions': ({ distortions }) => {
    distortions.clear()
    return noContent()
  },
  'POST /lifecycle': ({ lifecycle }, body) => {
    const parsed = lifecycleBody.safeParse(body)
    if (!parsed.success) return refused(parsed.error)
    lifecycle.override(parsed.data.operationId, parsed.data.status)
    return noContent()
  },
  'DELETE /lifecycle': ({ lifecycle }) => {
    lifecycle.reset()
    return noContent()
  },
  'POST /tokens/expire': ({ tokens }, body) => {
    const parsed = expireBody.safeParse(body)
    if (!parsed.success) return refused(parsed.error)
    return ok({ expired: tokens.expire(parsed.data.accountId) })
  },
  'POST /orders': ({ world, clock }, body) => placeOrder(world, body, clock.now()),
  'POST /obstacles': ({ world }, body) => putObstacle(world, body),
  'DELETE /obstacles': ({ world }) => clearObstacles(world),
  'GET /partners': (sandbox) => ok(describePartners(sandbox.world, sandbox.url)),
}

function parseBody(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Answers a call to the control API: 204 or data; 400 for a bad body, 404 for an unknown path. */
export function answerControl(sandbox: Sandbox, method: string, path: string, bodyText: string): Reply {
  const name = `${method} ${path.slice(controlPrefix.length)}`
  const action = actions[name]
  if (action) return action(sandbox, parseBody(bodyText))
  const given = parseBody(bodyText)
  const answered = identityActions[name]?.(sandbox.world, given) ??
    (invoiceActions[name] ?? consoleActions[name])?.(sandbox.world, given, sandbox.clock.now())
  if (answered) return 'status' in answered ? answered : refused(answered)
  return { status: 404, body: { error_code: 'SANDBOX.NOT_FOUND', error_msg: 'see docs/sandbox.md for what is here' } }
}
