/** Our clock beside the upstream's: a signature that is more than 15 minutes off is refused (contracts/authentication.md, section 1). */
import type { Clock } from '../clock.ts'
import type { Configuration } from '../config.ts'
import { endpointsOf } from '../probe/connection.ts'
import { pathUnder } from '../upstream/endpoints.ts'
import type { Transport } from '../upstream/transport.ts'
import type { Finding } from './finding.ts'

const refusedMs = 15 * 60_000
/** From here on something is wrong with the time service, long before the upstream minds. */
const oddMs = 60_000

const subject = 'this machine'
const remedy = 'let a time service (NTP) set the clock'

/** Reads the Date header of any answer: a path that does not exist does, so nothing is asked. */
export async function clockFinding(transport: Transport, configuration: Configuration, clock: Clock): Promise<Finding> {
  const { bss } = endpointsOf(configuration)
  const sentAt = clock.now()
  const outcome = await transport.send(
    { origin: bss.origin, method: 'GET', target: pathUnder(bss, '/'), headers: { accept: 'application/json' }, body: null },
    { until: sentAt + configuration.UPSTREAM_TIMEOUT_MS, signal: null },
  )
  const header = outcome.kind === 'answer' ? outcome.headers['date'] : undefined
  const theirs = typeof header === 'string' ? Date.parse(header) : Number.NaN
  if (Number.isNaN(theirs)) return { check: 'clock', subject, status: 'warning', text: 'the upstream told no time, so the clock was compared with nothing' }
  const ours = (sentAt + clock.now()) / 2
  // The header has whole seconds: on average half a second was cut off.
  const skew = Math.round((ours - theirs - 500) / 1000)
  const words = `${Math.abs(skew)} s ${skew < 0 ? 'behind' : 'ahead of'} the upstream's`
  if (Math.abs(skew) * 1000 > refusedMs) return { check: 'clock', subject, status: 'failed', text: `the clock is ${words}: signatures more than 15 minutes off are refused`, remedy }
  if (Math.abs(skew) * 1000 > oddMs) return { check: 'clock', subject, status: 'warning', text: `the clock is ${words}; beyond 15 minutes signatures are refused`, remedy }
  return { check: 'clock', subject, status: 'ok', text: `the clock is within ${Math.max(1, Math.abs(skew))} s of the upstream's` }
}
