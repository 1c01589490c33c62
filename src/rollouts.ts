/** Evidence, verdicts and roll-outs of the process: put together over the store, told of by the switch, read by tenants' views. */
import { randomUUID } from 'node:crypto'
import type { Clock } from './clock.ts'
import type { Configuration } from './config.ts'
import { operations } from './datasources/operations.ts'
import { createEvidence, type Evidence } from './generations/evidence/evidence.ts'
import { createAssessor } from './generations/rollout/assess.ts'
import { startController, type ControllerOptions } from './generations/rollout/controller.ts'
import type { RolloutPositions } from './generations/rollout/positions.ts'
import { createEvidenceReader, type EvidenceReader } from './generations/rollout/view.ts'
import type { EndpointEnds, LivePolicy } from './generations/setting.ts'
import type { ClassesOf } from './generations/shadow/compared.ts'
import type { Site } from './generations/site.ts'
import type { Database } from './store/database.ts'
import { createLeases } from './store/leases.ts'
import type { Meters } from './telemetry/telemetry.ts'

export interface Rollouts {
  /** To be told of each attempt and each comparison. */
  readonly evidence: Pick<Evidence, 'attempted' | 'compared'>
  /** What a tenant's operators read. */
  readerOf(tenant: string): EvidenceReader
  /** Ends the background, with what was counted written if the store answers. */
  stop(): Promise<void>
}

export interface RolloutsOptions {
  readonly configuration: Pick<Configuration, 'EVIDENCE_SPAN_MS' | 'EVIDENCE_DAYS' | 'ROLLOUT_TICK_MS'>
  /** With its tables; one in memory where there is no durable store. */
  readonly database: Database
  readonly clock: Clock
  readonly policy: LivePolicy
  readonly positions: RolloutPositions
  /** Whether there is a durable store, in which roll-outs stand. */
  readonly isKept: boolean
  readonly site: Site
  readonly ends: EndpointEnds
  readonly classesOf: ClassesOf
  readonly tell: ControllerOptions['tell']
  readonly meters: Meters | null
}

const dayMs = 86_400_000

/** Starts them. */
export function startRollouts({ configuration, database, clock, policy, positions, isKept, site, ends, classesOf, tell, meters }: RolloutsOptions): Rollouts {
  const replica = randomUUID()
  const spanMs = configuration.EVIDENCE_SPAN_MS
  const evidence = createEvidence({
    database, clock, replica, spanMs,
    keepMs: configuration.EVIDENCE_DAYS * dayMs,
    onDropped: (spans) => tell({ name: 'evidence.dropped', facts: { spans } }),
  })
  const assessor = createAssessor({ evidence, policy, site, ends, classesOf, clock })
  const controller = startController({
    evidence, assessor, positions, policy, operations, clock, tell, everyMs: configuration.ROLLOUT_TICK_MS, leases: createLeases({ database, clock, owner: replica }),
  })
  const readerOf = (tenant: string) => createEvidenceReader({ evidence, assessor, policy, classesOf, clock, spanMs, isKept }, tenant)
  if (meters) observe(meters, readerOf(everyTenant))
  return {
    evidence: {
      attempted: (seen) => evidence.attempted(seen),
      compared: (seen) => {
        evidence.compared(seen)
        meters?.add('partner_graph.comparisons', 1, { 'partner_graph.operation': seen.operation, 'partner_graph.outcome': seen.noise ? 'noise' : seen.result })
      },
    },
    readerOf,
    stop: () => controller.stop(),
  }
}

/** No tenant has an empty name: what holds for all. */
const everyTenant = ''

/** The policies for all tenants; where nothing was compared and nothing is rolled out there is nothing to tell. */
function observe(meters: Meters, reader: EvidenceReader): void {
  meters.observe('partner_graph.rollout.share', () => operations.flatMap((operation) => {
    const rollout = reader.rollout(operation)
    return rollout ? [{ value: rollout.position.percent / 100, attributes: { 'partner_graph.operation': operation.name } }] : []
  }))
  meters.observe('partner_graph.verdict', () => operations.flatMap((operation) => {
    const known = reader.verdict(operation)
    if (!known || (known.comparisons.compared === 0 && known.new.calls === 0)) return []
    return [{ value: 1, attributes: { 'partner_graph.operation': operation.name, 'partner_graph.verdict': known.verdict.word } }]
  }))
}
