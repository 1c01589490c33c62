/**
 * Refuses a planned request that breaks a rule of its contract, before anything is sent: each rule by its name and the
 * entry of our input that is to be mended. Pure. The rules come from the contracts (src/generated/request-rules.ts); what
 * their notes say beyond their schemas is for resolvers and bindings to check.
 */
import type { ErrorKey } from '../errors/catalogue.ts'
import { type ErrorParameters, PartnerGraphError } from '../errors/partner-graph-error.ts'
import { requestRules, type RequestRule } from '../generated/request-rules.ts'
import type { InputPaths, PlannedRequest } from './operation.ts'
import { brokenByValue } from './value-rules.ts'

/** A broken rule. */
export interface Violation {
  /** Where in the request, in the contract's words: `customer_infos[2].customer_id`. */
  readonly path: string
  readonly key: ErrorKey
  /** Of the message, but for the entry's name. */
  readonly parameters: ErrorParameters
}

/** Every rule of its contract that a request breaks. */
export function violationsOf(request: Omit<PlannedRequest, 'identity'>): readonly Violation[] {
  const { path, query, body } = requestRules[request.operationId]
  return [
    ...members(path, request.path ?? {}, ''),
    ...members(query, request.query ?? {}, ''),
    ...(body ? brokenIn(body, request.body ?? {}, '') : []),
  ]
}

/**
 * Passes requests that keep to their contracts.
 * @param inputs where the wire's values come from in our input
 * @throws PartnerGraphError BAD_USER_INPUT that names the first broken rule, and carries the others
 */
export function refuseBroken(requests: readonly PlannedRequest[], inputs: InputPaths): void {
  const broken = new Map<string, Violation & { readonly argument: string }>()
  for (const violation of requests.flatMap(violationsOf)) {
    const argument = inputPath(inputs, violation.path)
    // The same entry may go into several requests.
    broken.set(`${argument} ${violation.key}`, { ...violation, argument })
  }
  const errors = [...broken.values()].map(({ key, parameters, argument }) => ({ key, parameters: { argument, ...parameters } }))
  const [first, ...rest] = errors
  if (first) throw new PartnerGraphError(first.key, first.parameters, { also: rest.map(({ key, parameters }) => new PartnerGraphError(key, parameters)) })
}

/**
 * Our input's name for a place on the wire: the longest beginning of it that the binding maps, with its positions. A place
 * that is not mapped is called by the contract's name.
 */
export function inputPath(inputs: InputPaths, wirePath: string): string {
  const positions = [...wirePath.matchAll(/\[(\d+)\]/g)].map(([, position]) => position)
  const steps = wirePath.replaceAll(/\[\d+\]/g, '[]').split(/(?=\[\])|(?=\.)/)
  for (let length = steps.length; length > 0; length -= 1) {
    const ours = inputs[steps.slice(0, length).join('')]
    if (ours === undefined || ours === null) continue
    // A list's own entry stands for its rows too, but its rows' members have names of their own.
    const rows = steps.slice(length).every((step) => step === '[]') ? steps.slice(length).join('') : ''
    let next = 0
    return `${ours}${rows}`.replaceAll('[]', () => `[${positions[next++] ?? 0}]`)
  }
  return wirePath
}

function members(rules: Readonly<Record<string, RequestRule>>, given: Readonly<Record<string, unknown>>, path: string): Violation[] {
  return Object.entries(rules).flatMap(([name, rule]) => {
    const [value, place] = [given[name], path === '' ? name : `${path}.${name}`]
    if (value !== undefined) return brokenIn(rule, value, place)
    return rule.required ? [{ path: place, key: 'argument-required', parameters: {} } satisfies Violation] : []
  })
}

function brokenIn(rule: RequestRule, value: unknown, path: string): Violation[] {
  const own = brokenByValue(rule, value).map((broken) => ({ path, ...broken }))
  if (own.length > 0) return own
  if (Array.isArray(value)) return rule.items ? value.flatMap((item: unknown, index) => brokenIn(rule.items ?? {}, item, `${path}[${index}]`)) : []
  return rule.properties && isObject(value) ? members(rule.properties, value, path) : []
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
