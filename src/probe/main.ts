/**
 * `npm run probe -- --out DIRECTORY [--cycle YYYY-MM] [--customer ID] [--order ID]`: writes report.md and scrubbed fixtures
 * into a directory that is empty or does not exist. Status 0 when they were written, whatever they say; else 1.
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import { ConfigurationError } from '../config.ts'
import { ConfigFileError } from '../generations/config-file.ts'
import { OutputError, prepareOutput, writeOutput } from './output.ts'
import { probe } from './probe.ts'
import { isAsContracted } from './report.ts'

const usage = 'usage: npm run probe -- --out DIRECTORY [--cycle YYYY-MM] [--customer ID] [--order ID]'

/** The last whole month in the vendor's time, UTC+8. */
function lastCycle(now: number): string {
  const local = new Date(now + 8 * 3_600_000)
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - 1, 1)).toISOString().slice(0, 7)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { out: { type: 'string' }, cycle: { type: 'string' }, customer: { type: 'string' }, order: { type: 'string' } } })
  const cycle = values.cycle ?? lastCycle(systemClock.now())
  if (values.out === undefined || !/^\d{4}-(0[1-9]|1[0-2])$/.test(cycle)) throw new OutputError(usage)
  prepareOutput(values.out)
  const result = await probe({ environment: process.env, clock: systemClock, cycle, customerId: values.customer ?? null, orderId: values.order ?? null })
  const fixtures = writeOutput(values.out, result)
  process.stdout.write(`${isAsContracted(result) ? 'Everything that answered is as the contract says' : 'Something is not as the contract says'}: see report.md, and ${fixtures} scrubbed fixtures beside it.\n`)
}

main().catch((error: unknown) => {
  const isOurs = error instanceof ConfigurationError || error instanceof ConfigFileError || error instanceof OutputError
  const isUsage = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  process.stderr.write(`${isOurs ? error.message : isUsage ? usage : `The probe failed: ${error instanceof Error ? error.name : 'unexpectedly'}`}\n`)
  process.exit(1)
})
