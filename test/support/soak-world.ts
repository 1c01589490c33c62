/** What a soak runs on: the sandbox with its quotas, a network before it, real stores, two partners, and two replicas. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { inspectable } from './heap.ts'
import { startPostgres, type PostgresUnderTest } from './postgres.ts'
import { startProcess, type StartedProcess } from './process.ts'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts'
import { startValkey, type ValkeyProcess } from './valkey.ts'
import { journalKey, writingScopes } from './writes.ts'

export interface SoakWorld {
  readonly sandbox: Sandbox
  readonly network: TcpProxy
  readonly valkey: ValkeyProcess
  readonly postgres: PostgresUnderTest
  /** The statuses that the sandbox gave, and how often. */
  readonly statuses: ReadonlyMap<number, number>
  /** The operations that it throttled, and when (milliseconds since the start). */
  readonly throttled: readonly string[]
  /** Starts one more replica. */
  startReplica(): Promise<Replica>
  /** Gives the first partner its other pair of keys. */
  changeCredentials(): Promise<void>
  close(): Promise<void>
}

export interface Replica {
  readonly url: string
  readonly process: StartedProcess
}

/** The tenants, which have keys of their own to call with. */
export const soakTenants = ['yunfan', 'shutong'] as const

/** The headers of a tenant's caller. */
export const callerOf = (tenant: (typeof soakTenants)[number]) => ({ 'x-api-key': `key-of-${tenant}` })

/** Starts it all but the replicas. `stretch` is their quota's. */
export async function openSoakWorld({ valkeyProgram, stretch }: { readonly valkeyProgram: string; readonly stretch: number }): Promise<SoakWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-graph-soak-'))
  const statuses = new Map<number, number>()
  const throttled: string[] = []
  const startedAt = Date.now()
  const sandbox = await startSandbox({
    observer: ({ status, operationId }) => {
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (status === 429) throttled.push(`${operationId} at ${Date.now() - startedAt} ms`)
    },
  })
  const network = await startTcpProxy(sandbox.url)
  const valkey = await startValkey(valkeyProgram)
  const postgres = await startPostgres()
  const store = await postgres.database()
  const files = { tenants: join(folder, 'tenants.yaml'), keys: join(folder, 'keys.yaml') }
  const running: StartedProcess[] = []
  let isTemporary = false

  await writeFile(files.tenants, tenantsText(sandbox, isTemporary))
  await writeFile(files.keys, `keys:\n${soakTenants.map(keyLine).join('')}`)
  return {
    sandbox,
    network,
    valkey,
    postgres,
    statuses,
    throttled,
    async startReplica() {
      const started = startProcess({
        ...inspectable,
        BSS_URL: network.url, IAM_URL: network.url, CONSOLE_URL: network.url, TENANTS_FILE: files.tenants, API_KEYS_FILE: files.keys, CALLER_RATE: '0',
        VALKEY_URL: valkey.url.href, STORE_URL: store, JOURNAL_KEY: journalKey, STORE_TIMEOUT_MS: '2000', QUOTA_STRETCH: String(stretch), LOG_LEVEL: 'warn',
        ...Object.fromEntries(secretsOf(sandbox)),
      })
      running.push(started)
      return { url: await started.ready, process: started }
    },
    async changeCredentials() {
      isTemporary = !isTemporary
      await writeFile(files.tenants, tenantsText(sandbox, isTemporary))
    },
    async close() {
      for (const { child } of running) child.kill('SIGKILL')
      await Promise.all(running.map(({ ended }) => ended))
      await network.close()
      await sandbox.close()
      await valkey.kill()
      await postgres.stop()
      await rm(folder, { recursive: true })
    },
  }
}

function partnersOf(sandbox: Sandbox) {
  const kinds = { yunfan: 'solution-provider', shutong: 'distributor' } as const
  return soakTenants.map((name) => {
    const partner = sandbox.world.partners.find(({ kind, credentials }) => kind === kinds[name] && credentials)
    if (!partner?.credentials) throw new TypeError(`the sandbox has no ${kinds[name]} with credentials`)
    return { name, id: partner.id, credentials: partner.credentials }
  })
}

/** The variables that the tenants' file names. */
function secretsOf(sandbox: Sandbox): [string, string][] {
  return partnersOf(sandbox).flatMap(({ name, credentials }) => [
    [`${name}_AK`, credentials.accessKey], [`${name}_SK`, credentials.secretKey], [`${name}_PASSWORD`, credentials.password],
    [`${name}_TEMPORARY_AK`, credentials.temporary.accessKey], [`${name}_TEMPORARY_SK`, credentials.temporary.secretKey],
    [`${name}_TOKEN`, credentials.temporary.securityToken],
  ])
}

/** The first partner signs with its lasting or its temporary keys. */
function tenantsText(sandbox: Sandbox, isTemporary: boolean): string {
  const entries = partnersOf(sandbox).map(({ name, id, credentials }, index) => {
    const keys = isTemporary && index === 0
      ? `accessKey: { env: ${name}_TEMPORARY_AK }, secretKey: { env: ${name}_TEMPORARY_SK }, securityToken: { env: ${name}_TOKEN }`
      : `accessKey: { env: ${name}_AK }, secretKey: { env: ${name}_SK }`
    const user = `userName: ${credentials.userName}, userPassword: { env: ${name}_PASSWORD }, domainName: ${credentials.domainName}`
    return `  - name: ${name}\n    credentials: { ${keys}, domainId: ${id}, ${user} }\n`
  })
  return `tenants:\n${entries.join('')}`
}

function keyLine(tenant: string): string {
  const sha256 = createHash('sha256').update(`key-of-${tenant}`).digest('hex')
  return `  - { name: ${tenant}, tenant: ${tenant}, scopes: [${writingScopes}], sha256: '${sha256}' }\n`
}
