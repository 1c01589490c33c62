/**
 * How far endpoints have come to their end: by the dates of the site file, and by how they answer. Reads are moved away from
 * an endpoint that answers like one that was taken offline; after a while the next read tries it again.
 *
 * What one tenant is told says nothing of another's: an account may be refused what others are given.
 */
import type { Clock } from '../../clock.ts'
import type { OperationId } from '../../generated/operations.ts'
import type { MigrationEvents } from '../migration-events.ts'
import type { Attempted } from '../observer.ts'
import type { EndpointEnds } from '../setting.ts'
import type { Site } from '../site.ts'
import { hasCome } from './sunset.ts'

export interface Lifecycle {
  readonly ends: EndpointEnds
  /** Told of every attempt by the switch. */
  attempted(seen: Attempted): void
  /** Since when an endpoint answers a tenant like one that was taken offline, in milliseconds; null while it does not. */
  foundRetiredAt(id: OperationId, tenant: string): number | null
}

/** How many answers in a row have to say it: one may come of a gateway that is being changed. */
const answersThatTell = 2
const recheckMs = 10 * 60_000

interface Found {
  inARow: number
  /** Null while too few answers have said it. */
  since: number | null
  /** The next read at or after that time tries it. */
  triedAgainAt: number
}

/** Makes it; `events` is told `endpoint.retired` and `endpoint.back`. */
export function createLifecycle({ site, clock, events }: { site: Site; clock: Clock; events: Pick<MigrationEvents, 'emit'> }): Lifecycle {
  const known = new Map<string, Found>()
  const keyOf = (id: OperationId, tenant: string) => JSON.stringify([tenant, id])

  const tell = (name: string, operationId: OperationId, { operation, tenant, generation }: Attempted) =>
    events.emit({ name, operation, tenant, facts: { operationId, generation } })

  function answeredLikeRetired(id: OperationId, seen: Attempted): void {
    const now = clock.now()
    const found = known.get(keyOf(id, seen.tenant)) ?? { inARow: 0, since: null, triedAgainAt: 0 }
    known.set(keyOf(id, seen.tenant), found)
    found.inARow += 1
    found.triedAgainAt = now + recheckMs
    if (found.since !== null || found.inARow < answersThatTell) return
    found.since = now
    tell('endpoint.retired', id, seen)
  }

  function answered(id: OperationId, seen: Attempted): void {
    const found = known.get(keyOf(id, seen.tenant))
    if (!found) return
    known.delete(keyOf(id, seen.tenant))
    if (found.since !== null) tell('endpoint.back', id, seen)
  }

  return {
    ends: {
      of(id, tenant) {
        const sunset = site.sunsets.get(id)
        const isOver = sunset !== undefined && hasCome(sunset.date, clock.now())
        if (isOver && sunset.confirmed) return 'ended'
        const found = known.size === 0 ? undefined : known.get(keyOf(id, tenant))
        if (found && found.since !== null && clock.now() < found.triedAgainAt) return 'found-retired'
        return isOver ? 'last-resort' : 'none'
      },
    },
    attempted(seen) {
      if (seen.code === 'ENDPOINT_RETIRED') {
        if (seen.operationId !== null) answeredLikeRetired(seen.operationId, seen)
      } else if (seen.outcome === 'answered' && known.size > 0) {
        for (const id of seen.asked) answered(id, seen)
      }
    },
    foundRetiredAt: (id, tenant) => known.get(keyOf(id, tenant))?.since ?? null,
  }
}
