/**
 * Every rule of the contracts' schemas that refuses input, of every bound operation: a plan that breaks it is refused with
 * a message that names the rule, and nothing is sent. What must be shown comes from the contracts, never from a list.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fromFile } from '#src/generations/live-policy.ts'
import { operations } from '#src/datasources/operations.ts'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { contractOperations, type OperationId } from '#src/generated/operations.ts'
import { bind, bindingsOf, operation, type Binding, type PlannedRequest } from '#src/generations/operation.ts'
import { inputPath, violationsOf } from '#src/generations/request-rules.ts'
import { createGenerations } from '#src/generations/switch.ts'
import { broken, contractRequests, type ContractRequest, type ContractRule } from '#test/support/contract-rules.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import type { Site } from '#src/generations/site.ts'
import { china, fakeUpstream, policyOf, scopeOf } from '#test/unit/generations/world.ts'

const contracts = contractRequests()

function isWhole(binding: object): binding is Binding<never, unknown> {
  return 'plan' in binding && 'inputs' in binding
}

const bound = operations.flatMap((one) =>
  (['old', 'new'] as const).flatMap((generation) => bindingsOf(one, generation).flatMap((binding) =>
    (isWhole(binding) ? binding.operationIds.map((operationId) => ({ name: one.name, safety: one.safety, generation, operationId, binding })) : []))))

/** What the message must say, by the contract's keyword. */
const keys: Readonly<Record<string, string>> = {
  'type': 'argument-type',
  'enum': 'argument-not-one-of',
  'required': 'argument-required',
  'maxLength': 'argument-too-long',
  'minLength': 'argument-too-short',
  'pattern': 'argument-form',
  'format': 'argument-form',
  'minimum': 'number-too-small',
  'exclusiveMinimum': 'number-not-above',
  'maximum': 'number-too-large',
  'x-max-decimals': 'too-many-decimals',
  'minItems': 'too-few-items',
  'maxItems': 'too-many-items',
}

function keyOf({ keyword, breaking }: ContractRule): string | undefined {
  return keyword === 'format' && typeof breaking === 'number' ? 'number-too-large' : keys[keyword]
}

/** A request of the test's own making: it keeps to the contract's types only where it is meant to. */
function requestFor(operationId: OperationId, parts: Readonly<Record<'path' | 'query' | 'body', object>>): PlannedRequest {
  return z.custom<PlannedRequest>().parse({ operationId, identity: { kind: contractOperations[operationId].callers.includes('partner') ? 'partner' : 'customer', customerId: 'c' }, ...parts })
}

/** A site that has the operation. */
function siteOf(operationId: OperationId): Site {
  return contractOperations[operationId].site === 'any' ? china : { ...china, name: 'international' }
}

/** What the switch makes of a plan, and what it sent. */
async function refusalOf(operationId: OperationId, request: PlannedRequest, inputs: Binding<never, unknown>['inputs']) {
  const { generation } = contractOperations[operationId]
  const { client, asked } = fakeUpstream(() => null)
  const clock = createTestClock()
  const generations = createGenerations({ client, policy: fromFile(policyOf(generation, true)), site: { ...siteOf(operationId), lifecycle: new Map([[operationId, { status: 'active', reason: 'test' }]]) }, clock })
  const binding = bind<null, null>([operationId], { plan: () => ({ requests: [request] }), merge: () => null, inputs })
  const context = { tenant: 'tenant', language: 'en', deadline: clock.now() + 1000, signal: new AbortController().signal, requestId: 'request' } as const
  const scope = scopeOf(context, (customerId) => Promise.resolve({ kind: 'customer', customerId, accountName: 'account', agency: 'agency' }))
  const error: unknown = await generations.run(operation({ name: 'the.operation', safety: 'read', [generation]: binding }), null, scope).then(() => null, (reason: unknown) => reason)
  return { error, asked }
}

function contractOf(operationId: OperationId): ContractRequest {
  const contract = contracts.get(operationId)
  if (!contract) throw new TypeError(`no contract has ${operationId}`)
  return contract
}

describe.each(bound)('the rules of $operationId, as $name', ({ operationId, binding }) => {
  const contract = contractOf(operationId)

  it('let the contract\'s own sample pass', () => {
    expect(violationsOf(requestFor(operationId, contract.sample))).toEqual([])
  })

  it('each refuse what breaks them, by their name and the entry\'s, and nothing is sent', async () => {
    for (const rule of contract.rules) {
      const what = `${rule.path} ${rule.keyword} ${String(rule.limit)}`
      const { error, asked } = await refusalOf(operationId, requestFor(operationId, broken(contract, rule)), binding.inputs)
      expect(asked, what).toEqual([])
      if (!(error instanceof PartnerGraphError)) throw new Error(`${what} was not refused`)
      const argument = inputPath(binding.inputs, rule.path.replaceAll('[]', '[0]'))
      const own = [error, ...error.also].find((one) => one.parameters['argument'] === argument && one.key === keyOf(rule))
      expect(own, `${what}: ${error.message}`).toBeDefined()
      expect(own?.code).toBe('BAD_USER_INPUT')
      expect(own?.message).toContain(`\`${argument}\``)
      expect(own?.message).toContain(typeof rule.limit === 'number' ? String(rule.limit) : '')
      expect(own?.textIn('zh')).toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('the rules', () => {
  it('are many', () => {
    expect(bound.flatMap(({ operationId }) => contractOf(operationId).rules).length).toBeGreaterThan(300)
  })

  it('are kept by the bindings: no fixture\'s request breaks one', () => {
    const folder = new URL('../fixtures/mapping/', import.meta.url)
    const fixture = z.object({ requests: z.array(z.custom<PlannedRequest>()) })
    const wrong = readdirSync(folder).flatMap((name) => fixture.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))).requests.flatMap(violationsOf).map((violation) => `${name}: ${JSON.stringify(violation)}`))
    expect(wrong).toEqual([])
  })
})

/** The places of a request's values: `a`, `b.c`, `d[]`. */
function placesIn(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesIn(item, `${path}[]`))
  if (typeof value !== 'object' || value === null || 'exactNumber' in value) return [path]
  return Object.entries(value).flatMap(([name, member]) => placesIn(member, path === '' ? name : `${path}.${name}`))
}

describe('the bindings of changes', () => {
  it('say of every value that they send which entry of the input it comes from, or that it comes from none', () => {
    const folder = new URL('../fixtures/mapping/', import.meta.url)
    const fixture = z.object({ operation: z.string(), generation: z.string(), requests: z.array(z.object({ operationId: z.string(), body: z.unknown(), query: z.unknown(), path: z.unknown() }).partial()) })
    const fixtures = readdirSync(folder).map((name) => fixture.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
    const unnamed = bound.filter(({ safety }) => safety !== 'read').flatMap(({ name, generation, operationId, binding }) => {
      const sent = fixtures.filter((one) => one.operation === name && one.generation === generation).flatMap(({ requests }) => requests.filter((one) => one.operationId === operationId).flatMap(({ body, query, path }) => [body, query, path].flatMap((part) => placesIn(part ?? {}))))
      const known = Object.keys(binding.inputs)
      return [...new Set(sent)].filter((place) => place !== '' && !known.some((wire) => place === wire || place === `${wire}[]`)).map((place) => `${name} (${generation}): ${place}`)
    })
    expect(unnamed).toEqual([])
  })

  it('name entries of the input', () => {
    const wrong = bound.filter(({ safety }) => safety !== 'read').flatMap(({ name, binding }) => Object.values(binding.inputs).filter((entry) => entry !== null && !/^input\.\w/.test(entry)).map((entry) => `${name}: ${entry}`))
    expect(wrong).toEqual([])
  })
})
