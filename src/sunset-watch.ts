/** Tells once a day, beginning with the start, of endpoints that are asked first although they are offline or soon will be. */
import type { Clock } from './clock.ts'
import type { Finding } from './generations/lifecycle/checks.ts'
import { daysLeft } from './generations/lifecycle/sunset.ts'
import type { MigrationEvents } from './generations/migration-events.ts'
import type { Site } from './generations/site.ts'
import type { Meters } from './telemetry/telemetry.ts'

const dayMs = 86_400_000
/** How near a date has to be to be told of. */
export const nearDays = 30

/** Starts it; the answer stops it. `checks` looks `days` ahead. */
export function startSunsetWatch({ clock, events, checks }: { clock: Clock; events: Pick<MigrationEvents, 'emit'>; checks: (days: number) => readonly Finding[] }): () => Promise<void> {
  const stopped = new AbortController()
  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      for (const { rule, operation, operationId, date, parameters } of checks(nearDays)) {
        if (date !== null) events.emit({ name: `endpoint.${rule}`, operation: operation.name, facts: { operationId, date, days: parameters['days'] ?? null } })
      }
      await clock.sleep(dayMs, stopped.signal).catch(() => undefined)
    }
  }
  const running = run()
  return async () => {
    stopped.abort(new Error('the service ends'))
    await running
  }
}

/** Shows the days that are left to every endpoint with a date. */
export function observeSunsets(meters: Meters, { site, clock }: { site: Site; clock: Clock }): void {
  meters.observe('partner_graph.upstream.sunset', () =>
    [...site.sunsets].map(([id, { date }]) => ({ value: daysLeft(date, clock.now()), attributes: { 'partner_graph.operation_id': id } })))
}
