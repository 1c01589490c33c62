/**
 * The probe: asks both generations of every logical operation, one modest read after another within the quota, and holds
 * what comes back against the contract and against each other. Reads only; it writes nothing itself.
 */
import type { Clock } from '../clock.ts'
import { readConfiguration } from '../config.ts'
import { contractOperations, type OperationId } from '../generated/operations.ts'
import { parseSite, statusOn } from '../generations/site.ts'
import { askGeneration, type Asked } from './asking.ts'
import { asks, firstFacts } from './asks.ts'
import { compareModels, type Difference } from './compare.ts'
import { connect, contextFor, endpointsOf } from './connection.ts'
import { sourcesOf } from './contract-documents.ts'
import { createIdentities } from './identities.ts'
import { createRecorder, type Recorded } from './recorder.ts'
import { checkShape, isWeak, type ShapeFindings } from './shapes.ts'

export interface ProbeOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** The billing cycle to ask for, YYYY-MM. */
  readonly cycle: string
  /** Named, or the first that a list shows. */
  readonly customerId: string | null
  readonly orderId: string | null
}

export interface EndpointFindings extends ShapeFindings {
  readonly operationId: OperationId
  /** Answers with a status of success. */
  readonly answers: number
  /** Whether one of them held anything: an empty list fits every contract. */
  readonly isTelling: boolean
}

export interface LifecycleFinding {
  readonly operationId: OperationId
  readonly contract: string
  readonly seen: 'answers' | 'is gone' | 'refuses' | 'no answer'
  readonly agrees: boolean
}

export interface PartFinding {
  readonly operationId: OperationId
  readonly part: string
  readonly source: string
  readonly verdict: 'confirmed' | 'contradicted' | 'not seen' | 'not asked'
}

export interface ProbeResult {
  readonly site: string
  readonly host: string
  readonly at: string
  readonly cycle: string
  readonly asked: readonly Asked[]
  readonly endpoints: readonly EndpointFindings[]
  readonly lifecycle: readonly LifecycleFinding[]
  readonly comparisons: readonly { readonly operation: string; readonly isPinned: boolean; readonly differences: readonly Difference[] }[]
  readonly parts: readonly PartFinding[]
  /** The answers as they came: to be scrubbed before anything else is done with them. */
  readonly exchanges: readonly Recorded[]
}

/** Probes. Throws ConfigurationError and ConfigFileError; what the upstream does is in the result. */
export async function probe({ environment, clock, cycle, customerId, orderId }: ProbeOptions): Promise<ProbeResult> {
  const configuration = readConfiguration(environment)
  const site = parseSite(configuration.siteFile)
  const host = endpointsOf(configuration).bss.host
  const recorder = createRecorder()
  const client = recorder.watch(connect({ configuration, clock, tap: recorder.tap }))
  const context = (name: string) => contextFor({ configuration, clock }, name)
  const asker = { client, contextFor: context, identityOf: createIdentities(client, context, site) }
  const asked: Asked[] = []
  let facts = firstFacts({ cycle, isInternational: site.name === 'international', actsForCustomers: configuration.HW_USER_NAME !== null, customerId, orderId })
  try {
    for (const ask of asks) {
      // What one generation shows is asked of both, or their models would not be of the same thing.
      const before = facts
      for (const generation of ['new', 'old'] as const) {
        const one = await askGeneration(asker, ask, generation, before)
        if (!one) continue
        asked.push(one)
        if (facts === before && one.kind === 'answered') facts = one.facts
      }
    }
  } finally {
    await client.close()
  }
  const { exchanges } = recorder
  const endpoints = endpointFindings(exchanges)
  const statuses = new Map([...Map.groupBy(exchanges, ({ operationId }) => operationId)].map(([id, of]) => [id, seenOf(of)]))
  const lifecycle = [...statuses].map(([id, seen]) => ({ operationId: id, contract: statusOn(site, id), seen, agrees: (seen === 'is gone') === (statusOn(site, id) === 'retired') }))
  return { site: site.name, host, at: new Date(clock.now()).toISOString(), cycle, asked, endpoints, lifecycle, comparisons: comparisonsOf(asked), parts: partsOf(endpoints), exchanges }
}

function isSuccess({ status, text }: Recorded): boolean {
  return status >= 200 && status < 300 && text !== '' && !/"error_code"\s*:\s*"(?!CBC\.0000")[^"]/.test(text)
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

function endpointFindings(exchanges: readonly Recorded[]): readonly EndpointFindings[] {
  return [...Map.groupBy(exchanges.filter(isSuccess), ({ operationId }) => operationId)].map(([operationId, of]) => {
    const found = of.map(({ text }) => {
      const json = parsed(text)
      return json ? checkShape(operationId, json.value) : { broken: ['/ is no JSON'], undeclared: [], weak: [] }
    })
    const once = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())]
    const weak = [...Map.groupBy(found.flatMap((one) => one.weak), ({ path }) => path)].flatMap(([, same]) => same.slice(0, 1).map((field) => ({ ...field, isSeen: same.some(({ isSeen }) => isSeen) })))
    const isTelling = of.some(({ text }) => holdsData(parsed(text)?.value))
    return { operationId, answers: of.length, isTelling, broken: once(found.map((one) => one.broken)), undeclared: once(found.map((one) => one.undeclared)), weak }
  })
}

/** Whether an answer has a filled list, or no list at all. */
function holdsData(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const lists = Object.values(value).filter((part) => Array.isArray(part))
  return lists.length === 0 || lists.some((part) => part.length > 0)
}

function seenOf(exchanges: readonly Recorded[]): LifecycleFinding['seen'] {
  if (exchanges.some(isSuccess)) return 'answers'
  const isGone = exchanges.some(({ status, text }) => status === 410 || (status === 404 && /"APIGW?\.0101"/.test(text)))
  return isGone ? 'is gone' : exchanges.some(({ status }) => status > 0 && status < 500) ? 'refuses' : 'no answer'
}

function comparisonsOf(asked: readonly Asked[]): ProbeResult['comparisons'] {
  return asks.flatMap(({ operation: { name, pinned } }) => {
    const of = (generation: 'old' | 'new') => asked.find((one) => one.operation === name && one.generation === generation && one.kind === 'answered')
    const [old, next] = [of('old'), of('new')]
    if (!old || !next) return []
    return [{ operation: name, isPinned: pinned, differences: compareModels(old.model, next.model, { old: old.missing, new: next.missing }, pinned) }]
  })
}

/** Parts that an answer of a success speaks for; the rest a modest read cannot show. */
const shownByAnAnswer = /^(operation|path|query|request|response|fields|callers|paging)/

/** Every part of the contracts that rests on memory or an excerpt, with what the answers say of it. */
function partsOf(endpoints: readonly EndpointFindings[]): readonly PartFinding[] {
  return Object.values(contractOperations).flatMap(({ id }) => {
    const found = endpoints.find(({ operationId }) => operationId === id)
    const parts = sourcesOf(id).filter(({ source }) => isWeak(source)).map(({ part, source }): PartFinding => {
      if (!found) return { operationId: id, part, source, verdict: 'not asked' }
      if (!shownByAnAnswer.test(part) || !(found.isTelling || found.broken.length > 0)) return { operationId: id, part, source, verdict: 'not seen' }
      return { operationId: id, part, source, verdict: found.broken.length > 0 ? 'contradicted' : 'confirmed' }
    })
    const fields = (found?.weak ?? []).map(({ path, source, isSeen }): PartFinding => {
      const isBroken = found?.broken.some((text) => text.startsWith(`${path} `)) ?? false
      return { operationId: id, part: path, source, verdict: isBroken ? 'contradicted' : isSeen ? 'confirmed' : 'not seen' }
    })
    return [...parts, ...fields]
  })
}
