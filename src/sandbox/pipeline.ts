/**
 * What happens to a business call before its handler: lifecycle, identity, quota, who may call, validation. Each step
 * answers for itself when the call stops there.
 */
import { authenticate } from './authentication.ts'
import type { ReceivedCall, Refusal } from './authentication.ts'
import { listsError, operationContract } from './contracts.ts'
import { throttled } from './delivery.ts'
import { handlers } from './handlers/index.ts'
import type { TokenStore } from './iam.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Quota } from './quota.ts'
import { badParameter, failure, noSuchApi } from './reply.ts'
import type { Reply } from './reply.ts'
import type { Caller } from './request.ts'
import type { Route } from './router.ts'
import { validateCall } from './validation.ts'
import type { ContractOperation } from '../generated/operations.ts'
import type { World } from './world.ts'

/** The moving parts that a call passes. */
export interface Gate {
  readonly world: World
  readonly tokens: TokenStore
  readonly lifecycle: Lifecycle
  readonly quota: Quota
}

/** A call that found its operation. */
export interface RoutedCall extends ReceivedCall {
  readonly route: Route
  readonly query: URLSearchParams
  readonly requestId: string
  /** The gateway's clock, milliseconds since the epoch. */
  readonly now: number
}

/** The answer, and who asked if that was established. */
export interface Outcome {
  readonly reply: Reply
  readonly caller: Caller | null
}

/** Codes of a bad token, per operation where listed: old CBC.0105, new CBC.0154 (accounts-customers.mapping.md section 0). */
function refusal(operation: ContractOperation, { refused, reason }: Refusal): Reply {
  if (refused === 'signature') return failure(401, 'APIGW.0301', `Incorrect IAM authentication information: ${reason}`)
  const usual = operation.generation === 'old' ? 'CBC.0105' : 'CBC.0154'
  const listed = operationContract(operation).errors.find((error) => error.http === 401)
  return failure(401, listed?.code ?? usual, 'Token invalid or expired.')
}

function partnerMayCall(operation: ContractOperation, caller: Caller): boolean {
  if (caller.kind !== 'partner') return true
  const note = operationContract(operation).callersNote
  if (note.startsWith('Tier-1 distributor credentials only')) return caller.partner.kind === 'distributor'
  return !note.includes('solution provider or tier-1 distributor') || caller.partner.kind !== 'cloud-reseller'
}

/** Old operations that answer a foreign kind of caller with an empty list instead of a refusal. */
const answersAnyCaller = new Set(['ListPayPerUseCustomerResourcesOld'])

/** `x-callers` and the kinds of partner in `x-callers-note`: 403 CBC.0151, or the operation's own way of saying so. */
function callerRefusal(operation: ContractOperation, caller: Caller): Reply | null {
  if (answersAnyCaller.has(operation.id)) return null
  if (operation.callers.includes(caller.kind) && partnerMayCall(operation, caller)) return null
  const hidden = caller.kind === 'customer' && listsError(operation, 200, 'CBC.5001')
  return hidden
    ? failure(200, 'CBC.5001', 'The caller is not a partner.')
    : failure(403, 'CBC.0151', 'Access denied.')
}

function language(headers: ReceivedCall['headers']): 'zh' | 'en' {
  const value = headers['x-language']
  return typeof value === 'string' && value.toLowerCase().startsWith('en') ? 'en' : 'zh'
}

function run(call: RoutedCall, caller: Caller, world: World): Reply {
  const { operation, path } = call.route
  const handler = handlers[operation.id]
  if (!handler) return failure(501, 'SANDBOX.NOT_BUILT', `The sandbox does not serve ${operation.id}.`)
  const bodyText = call.body.toString('utf8')
  const valid = validateCall(operation, { path, query: call.query, headers: call.headers, bodyText })
  if ('problem' in valid) return badParameter(operation, valid.problem)
  const request = {
    operation, caller, path, query: call.query, body: valid.body, bodyText,
    language: language(call.headers), id: call.requestId, now: call.now,
  }
  return handler(request, world)
}

/** Carries a call out. Every refusal on the way is an answer; nothing is thrown for a caller's mistake. */
export function answerCall(call: RoutedCall, gate: Gate): Outcome {
  const { operation } = call.route
  if (gate.lifecycle.statusOf(operation) === 'retired') return { reply: noSuchApi(), caller: null }
  const caller = authenticate(call, gate.world, gate.tokens, call.now)
  if ('refused' in caller) return { reply: refusal(operation, caller), caller: null }
  if (!gate.quota.admit(operation, caller.accountId)) return { reply: throttled(call.requestId), caller }
  const refused = callerRefusal(operation, caller)
  return { reply: refused ?? run(call, caller, gate.world), caller }
}
