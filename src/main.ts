/**
 * Starts the service: with an upstream when BSS_URL names one, else with the sandbox in a process of its own.
 * A broken configuration ends it with a message and status 1.
 */
import { pino, type Logger } from 'pino'
import { ConfigurationError, readConfiguration, type Configuration } from './config.ts'
import { storeInFolder } from './data-folder.ts'
import { ConfigFileError } from './generations/config-file.ts'
import { sandboxEnvironment, SandboxStartError, startSandboxProcess, type SandboxProcess } from './sandbox-process.ts'
import type { Endpoints, Service } from './service.ts'

const vendorIam = 'https://iam.myhuaweicloud.com'

async function main(): Promise<void> {
  const asked = readConfiguration(process.env)
  const sandbox = asked.BSS_URL === null ? await startSandboxProcess(asked.SANDBOX_PORT) : null
  try {
    const configuration = sandbox ? await onSandbox(asked, sandbox.partner) : asked
    const logger = pino({ level: configuration.LOG_LEVEL })
    // graphql-js looks when it is loaded: without production mode its checks take half the time of a query's execution.
    process.env['NODE_ENV'] ??= 'production'
    const { startService } = await import('./service.ts')
    const service = await startService({ configuration, endpoints: endpointsOf(configuration, sandbox), logger })
    announce(service, sandbox)
    const stop = async () => {
      await service.close()
      sandbox?.stop()
    }
    stopOnSignals({ stop, limitMs: configuration.SHUTDOWN_TIMEOUT_MS, logger })
  } catch (error) {
    sandbox?.stop()
    throw error
  }
}

/** Its store is a file in DATA_DIR unless another one is named. */
async function onSandbox(asked: Configuration, partner: SandboxProcess['partner']): Promise<Configuration> {
  const store = asked.STORE_URL === null
    ? await storeInFolder(asked.DATA_DIR, (reason) => console.warn(`What moves money is refused, as there is no store: ${reason} (DATA_DIR, STORE_URL)`))
    : {}
  return readConfiguration({ ...sandboxEnvironment(partner, process.env), ...store })
}

function endpointsOf(configuration: Configuration, sandbox: SandboxProcess | null): Endpoints {
  if (configuration.BSS_URL) return { bss: configuration.BSS_URL, iam: configuration.IAM_URL ?? new URL(vendorIam), console: configuration.CONSOLE_URL }
  if (!sandbox) throw new ConfigurationError('BSS_URL is not set and no sandbox runs')
  const url = new URL(sandbox.url)
  return { bss: url, iam: url, console: url }
}

function announce({ url, metricsUrl }: Service, sandbox: SandboxProcess | null): void {
  console.log(`Partner Graph is at ${url}/graphql`)
  if (metricsUrl !== null) console.log(`Its metrics are at ${metricsUrl}`)
  if (sandbox) console.log(`It answers from the sandbox at ${sandbox.url} (set BSS_URL to name an upstream)`)
}

/** The first signal drains; a second one, or the time limit, ends the process at once with status 1. */
function stopOnSignals({ stop, limitMs, logger }: { stop: () => Promise<void>; limitMs: number; logger: Logger }): void {
  let stopping = false
  const giveUp = (reason: string) => {
    logger.warn({ reason }, 'ended before everything had finished')
    process.exit(1)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return giveUp('a second signal')
      stopping = true
      logger.info({ signal }, 'shutting down')
      setTimeout(() => giveUp('SHUTDOWN_TIMEOUT_MS is over'), limitMs).unref()
      stop().then(
        () => process.exit(0),
        (error: unknown) => giveUp(error instanceof Error ? error.name : 'unknown'),
      )
    })
  }
}

const listenFailures: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken (PORT)',
  EACCES: 'This port may not be listened on (PORT)',
  EADDRNOTAVAIL: 'This machine has no such address (HOST)',
  ENOTFOUND: 'There is no such address (HOST)',
  EAI_AGAIN: 'The address cannot be looked up (HOST)',
}

/** What the person who starts it can mend, in words; null for a defect. */
function explain(error: unknown): string | null {
  if (error instanceof ConfigurationError || error instanceof ConfigFileError) return `Configuration: ${error.message}`
  if (error instanceof SandboxStartError) return `The sandbox did not start: ${error.message}`
  const failure = error instanceof Error && 'code' in error ? listenFailures[String(error.code)] : undefined
  return failure !== undefined && error instanceof Error ? `${failure}: ${error.message}` : null
}

main().catch((error: unknown) => {
  console.error(explain(error) ?? error)
  process.exit(1)
})
