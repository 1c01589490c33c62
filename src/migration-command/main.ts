/**
 * `npm run migration -- COMMAND`: the migration between the generations from a terminal or a script. Status 0: as asked for;
 * 1: findings, a refusal, or another verdict than expected; 2: the command is wrong, or the service cannot be asked.
 */
import { systemClock } from '../clock.ts'
import { runCommand } from './run.ts'

const { text, status, isError } = await runCommand(process.argv.slice(2), process.env, systemClock)
const stream = isError ? process.stderr : process.stdout
stream.write(text.endsWith('\n') ? text : `${text}\n`)
process.exitCode = status
