/**
 * Starts the service: with an upstream when BSS_URL names one, else with the sandbox in a process of its own.
 * A broken configuration ends it with a message and status 1.
 */
import { pino } from 'pino'
import { ConfigurationError, readConfiguration, type Configuration } from './config.ts'
import { ConfigFileError } from './generations/config-file.ts'
import { sandboxEnvironment, startSandboxProcess, type SandboxProcess } from './sandbox-process.ts'
import { startService, type Endpoints } from './service.ts'

const vendorIam = 'https://iam.myhuaweicloud.com'

async function main(): Promise<void> {
  const asked = readConfiguration(process.env)
  const sandbox = asked.BSS_URL === null ? await startSandboxProcess(asked.SANDBOX_PORT) : null
  try {
    const configuration = sandbox ? readConfiguration(sandboxEnvironment(sandbox.partner, process.env)) : asked
    const logger = pino({ level: configuration.LOG_LEVEL })
    const service = await startService({ configuration, endpoints: endpointsOf(configuration, sandbox), logger })
    announce(service.url, sandbox)
    stopOnSignals(async () => {
      await service.close()
      sandbox?.stop()
    }, configuration.SHUTDOWN_TIMEOUT_MS)
  } catch (error) {
    sandbox?.stop()
    throw error
  }
}

function endpointsOf(configuration: Configuration, sandbox: SandboxProcess | null): Endpoints {
  if (configuration.BSS_URL) return { bss: configuration.BSS_URL, iam: configuration.IAM_URL ?? new URL(vendorIam), console: configuration.CONSOLE_URL }
  if (!sandbox) throw new ConfigurationError('BSS_URL is not set and no sandbox runs')
  const url = new URL(sandbox.url)
  return { bss: url, iam: url, console: url }
}

function announce(url: string, sandbox: SandboxProcess | null): void {
  console.log(`Partner Graph is at ${url}/graphql`)
  if (sandbox) console.log(`It answers from the sandbox at ${sandbox.url} (set BSS_URL to name an upstream)`)
}

/** The first signal drains; a second one, or the time limit, ends the process at once. */
function stopOnSignals(stop: () => Promise<void>, limitMs: number): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      setTimeout(() => process.exit(1), limitMs).unref()
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigurationError || error instanceof ConfigFileError
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  console.error(expected ? `Configuration: ${error.message}` : taken ? `The port is taken: ${error.message}` : error)
  process.exit(1)
})
