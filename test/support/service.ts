/**
 * The real service over real HTTP, for tests: its own port, its own sandbox or any other upstream, its own policy and site.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pino, type Logger } from 'pino'
import { request } from 'undici'
import type { Clock } from '#src/clock.ts'
import { readConfiguration } from '#src/config.ts'
import type { ConfigFile } from '#src/generations/config-file.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startService, type Service } from '#src/service.ts'

export interface GraphqlError {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions: {
    readonly code: string
    readonly retryAfter?: number
    readonly upstream?: { readonly operation: string; readonly generation: string; readonly operationId: string; readonly errorCode?: string; readonly requestId?: string; readonly retryable: boolean }
  }
}

export interface TracedCall {
  readonly operation: string
  readonly operationId: string
  readonly generation: 'old' | 'new'
  readonly because: string
  readonly keys: number
  readonly attempts: number
  readonly missing: readonly string[]
  readonly error?: string
  readonly insteadOf?: { readonly generation: string; readonly reason: string }
  readonly shared?: boolean
  readonly kept?: { readonly asOf: string; readonly stale: boolean }
}

export interface ThrottleStatus {
  readonly operation: string
  readonly operationId: string
  readonly maximumAvailable: number
  readonly currentlyAvailable: number
  readonly restoreRate: number
}

export interface Cost {
  readonly requestedCalls: number
  readonly actualCalls: number
  readonly allowedCalls: number | null
  readonly throttleStatus?: ThrottleStatus
  readonly operations?: readonly { readonly operation: string; readonly requestedCalls: number; readonly actualCalls: number; readonly throttleStatus: readonly ThrottleStatus[] }[]
  readonly fields?: readonly { readonly field: string; readonly requestedCalls: number }[]
}

export interface Answer {
  readonly status: number
  // The tests assert the shape of what they asked for.
  readonly data: Readonly<Record<string, unknown>> | null | undefined
  readonly errors?: readonly GraphqlError[]
  readonly extensions?: { readonly cost?: Cost; readonly upstream?: { readonly calls: number; readonly generations: readonly string[]; readonly deprecations: readonly { readonly operationId: string; readonly sunset: unknown }[]; readonly stale?: readonly unknown[]; readonly trace?: readonly TracedCall[] } }
}

export interface ServiceUnderTest {
  readonly url: string
  readonly service: Service
  /** Where the policy file is. */
  readonly policyFile: string
  /** Every line it logged, parsed. */
  readonly logs: readonly Readonly<Record<string, unknown>>[]
  /** Sends a query, asking for lineage. */
  query(query: string, variables?: Readonly<Record<string, unknown>>, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): Promise<void>
}

export interface ServiceOptions {
  /** The policy file's text; the shipped one when left out. */
  readonly policy?: string
  /** The site file's text; the shipped China site when left out. */
  readonly site?: string
  readonly clock?: Clock
  /** Configuration beyond the upstream and the credentials, by option name. An empty text unsets. */
  readonly environment?: Readonly<Record<string, string>>
  /** Whether there is a partner console; true when left out. */
  readonly console?: boolean
}

/** The settings of a service on the sandbox as its solution provider. */
export function sandboxPartner(upstreamUrl: string) {
  return {
    BSS_URL: upstreamUrl,
    IAM_URL: upstreamUrl,
    HUAWEICLOUD_SDK_AK: 'SANDBOXAKSOLUTION',
    HUAWEICLOUD_SDK_SK: 'sandbox-secret-key-of-the-yunfan-solutions',
    HUAWEICLOUD_SDK_DOMAIN_ID: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934',
    HW_USER_NAME: 'yunfan_api',
    HW_USER_PASSWORD: 'Sandbox-yunfan_api-1',
    HW_DOMAIN_NAME: 'yunfan-solutions',
  }
}

/** On the disk: the service looks whether it has changed. */
function policyFile(text: string): ConfigFile {
  const name = join(mkdtempSync(join(tmpdir(), 'partner-graph-policy-')), 'generations.yaml')
  writeFileSync(name, text)
  return { name, text }
}

/** Starts the service on an upstream at `upstreamUrl`, as the sandbox's solution provider. Quota is off unless switched on. */
export async function startServiceOn(upstreamUrl: string, options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  const logs: Record<string, unknown>[] = []
  const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => void logs.push(JSON.parse(line)) })
  const read = readConfiguration({
    PORT: '0',
    QUOTA: 'off',
    ...sandboxPartner(upstreamUrl),
    CONSOLE_URL: options.console === false ? '' : upstreamUrl,
    ...options.environment,
  })
  const configuration = {
    ...read,
    ...(options.site !== undefined && { siteFile: { name: 'site.yaml', text: options.site } }),
    ...(options.policy !== undefined && { generationsFile: policyFile(options.policy) }),
  }
  const upstream = new URL(upstreamUrl)
  const service = await startService({
    configuration,
    endpoints: { bss: upstream, iam: upstream, console: configuration.CONSOLE_URL },
    logger,
    ...(options.clock && { clock: options.clock }),
  })
  return {
    url: service.url,
    service,
    logs,
    query: (query, variables = {}, headers = {}) => post(service.url, { query, variables }, headers),
    policyFile: configuration.generationsFile.name,
    close: async () => {
      await service.close()
      if (options.policy !== undefined) rmSync(dirname(configuration.generationsFile.name), { recursive: true })
    },
  }
}

/** Starts a sandbox and a service on it. */
export async function startServiceWithSandbox(
  options: ServiceOptions & { readonly sandbox?: Parameters<typeof startSandbox>[0] } = {},
): Promise<ServiceUnderTest & { readonly sandbox: Sandbox }> {
  const sandbox = await startSandbox({ quotas: false, ...options.sandbox })
  const under = await startServiceOn(sandbox.url, options)
  return {
    ...under,
    sandbox,
    close: async () => {
      await under.close()
      await sandbox.close()
    },
  }
}

async function post(url: string, body: unknown, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const response = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-partner-graph-trace': '1', ...headers },
    body: JSON.stringify(body),
  })
  // What comes back is this service's own answer; the tests assert its shape.
  const answer = (await response.body.json()) as Omit<Answer, 'status'>
  return { status: response.statusCode, ...answer }
}
