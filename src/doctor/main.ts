/**
 * `npm run doctor`: prints what is well and what is not with the configured upstream; `--json` for programs. Status 0 when
 * everything that must hold does, else 1. It writes nothing.
 */
import { parseArgs } from 'node:util'
import { systemClock } from '../clock.ts'
import { examine } from './doctor.ts'
import { findingsJson, isWell, writeFindings } from './finding.ts'

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
  const findings = await examine(process.env, systemClock)
  process.stdout.write(values.json ? findingsJson(findings) : writeFindings(findings))
  process.exitCode = isWell(findings) ? 0 : 1
}

main().catch((error: unknown) => {
  // A defect of the doctor itself: its kind alone, as its text was made by nobody who thought of secrets.
  process.stderr.write(`The doctor failed: ${error instanceof Error && error.name === 'TypeError' ? error.message : 'unexpectedly'}\n`)
  process.exit(1)
})
