/**
 * The doctor: looks at everything that a service on a real upstream needs, one finding each, and changes nothing anywhere.
 * Its few calls are reads. It goes on after a failure wherever the next check can still tell something.
 */
import type { Clock } from '../clock.ts'
import { ConfigurationError, readConfiguration, type Configuration } from '../config.ts'
import { operations } from '../datasources/operations.ts'
import { chosenByFile } from '../generations/live-policy.ts'
import { ConfigFileError } from '../generations/config-file.ts'
import { requireDomainId } from '../generations/domain-id.ts'
import { parsePolicy, type Policy } from '../generations/policy.ts'
import { parseSite, statusOn, type Site } from '../generations/site.ts'
import { contractOperations } from '../generated/operations.ts'
import { connect, contextFor, endpointsOf } from '../probe/connection.ts'
import { createIdentities } from '../probe/identities.ts'
import { networkOf } from '../upstream-network.ts'
import { createAlarms } from '../upstream/alarms.ts'
import { createTransport, type Transport } from '../upstream/transport.ts'
import { clockFinding } from './clock-skew.ts'
import { agencyFinding, signatureFinding, tokenFinding } from './credentials.ts'
import type { Finding } from './finding.ts'
import { reach } from './network.ts'
import { askGroups, domainIdFinding, permissionFindings } from './permissions.ts'

export interface Patient {
  readonly configuration: Configuration
  readonly site: Site
  readonly policy: Policy
  readonly clock: Clock
}

/** Examines the configuration of an environment and the upstream it names. */
export async function examine(environment: Readonly<Record<string, string | undefined>>, clock: Clock): Promise<readonly Finding[]> {
  const read = readAll(environment, clock)
  if ('status' in read) return [read]
  const { configuration } = read
  const endpoints = endpointsOf(configuration)
  const hosts = [['business API', endpoints.bss], ['identity service', endpoints.iam], ...(endpoints.console ? [['console', endpoints.console] as const] : [])] as const
  const reached = await Promise.all(hosts.map(([name, url]) => reach(name, url, { timeoutMs: configuration.UPSTREAM_TIMEOUT_MS, ...networkOf(configuration) })))
  const findings = [...configurationFindings(read), ...reached.flat(), quotaFinding(read)]
  const isReachable = reached[0]?.every(({ status }) => status !== 'failed') ?? false
  if (!isReachable) return [...findings, { check: 'calls', subject: 'business API', status: 'skipped', text: 'nothing was asked of a host that cannot be reached' }]
  return [...findings, ...(await ask(read))]
}

/** Reads the configuration with its files, or says what is wrong with it. */
function readAll(environment: Readonly<Record<string, string | undefined>>, clock: Clock): Patient | Finding {
  try {
    const configuration = readConfiguration(environment)
    endpointsOf(configuration)
    const site = parseSite(configuration.siteFile)
    const policy = parsePolicy(configuration.generationsFile, operations, site)
    requireDomainId({ operations, policy, site, domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID })
    return { configuration, site, policy, clock }
  } catch (error) {
    if (!(error instanceof ConfigurationError) && !(error instanceof ConfigFileError)) throw error
    return { check: 'configuration', subject: 'options and files', status: 'failed', text: error.message, remedy: 'see docs/configuration.md' }
  }
}

function configurationFindings({ configuration, site, policy }: Patient): readonly Finding[] {
  const check = 'configuration'
  const chosen = operations.map((operation) => ({ operation, choice: chosenByFile(operation, policy, site) }))
  const leaving = chosen.filter(({ operation, choice }) => choice && operation[choice.first]?.operationIds.some((id) => statusOn(site, id) !== 'active'))
  const onLoopback = ['127.0.0.1', 'localhost', '::1'].includes(configuration.HOST)
  return [
    { check, subject: 'options and files', status: 'ok', text: `the options hold, for the ${site.name} site; ${chosen.filter(({ choice }) => choice).length} of ${operations.length} operations answer there` },
    leaving.length === 0
      ? { check, subject: 'lifecycle', status: 'ok', text: 'no operation is answered by an endpoint that is announced as going offline' }
      : {
          check, subject: 'lifecycle', status: 'warning',
          text: `endpoints that are announced as going offline answer ${leaving.map(({ operation }) => operation.name).join(', ')}`,
          remedy: 'move them to the new generation in the policy file, one at a time',
        },
    ...(onLoopback ? [] : [{ check, subject: 'HOST', status: 'warning', text: 'the service listens beyond this machine', remedy: 'end TLS before it: callers prove who they are, but their keys and tokens must not be read on the way' } as const]),
  ]
}

/** What one account may ask by contract, and how much of it is used. Nothing is exhausted to find out. */
function quotaFinding({ configuration, site, policy }: Patient): Finding {
  const ids = operations.flatMap((operation) => {
    const choice = chosenByFile(operation, policy, site)
    return choice ? (operation[choice.first]?.operationIds ?? []) : []
  })
  const byQuota = Map.groupBy(new Set(ids), (id) => `${contractOperations[id].quota.calls} calls in ${contractOperations[id].quota.windowMs / 1000} s`)
  const allowed = [...byQuota].map(([quota, of]) => `${quota} on ${of.length} endpoint${of.length === 1 ? '' : 's'}`).join(', ')
  const text = `by contract one account may make ${allowed}`
  if (!configuration.QUOTA) return { check: 'quota', subject: 'account', status: 'warning', text: `${text}; the service keeps none of it`, remedy: 'set QUOTA=on' }
  return { check: 'quota', subject: 'account', status: 'ok', text: `${text}; the service uses ${configuration.QUOTA_SHARE * 100} % of it, over windows ${configuration.QUOTA_STRETCH} times as long` }
}

async function ask(patient: Patient): Promise<readonly Finding[]> {
  const { configuration, clock, site } = patient
  const alarms = createAlarms(clock)
  const timeoutMs = configuration.UPSTREAM_TIMEOUT_MS
  const transport: Transport = createTransport({ alarms, connections: 1, silenceMs: timeoutMs + 5_000, connectMs: timeoutMs, maxBodyBytes: 1024 * 1024, ...networkOf(configuration) })
  const client = connect({ configuration, clock })
  const context = (name: string) => contextFor({ configuration, clock }, name)
  try {
    const skew = await clockFinding(transport, configuration, clock)
    const token = await tokenFinding(patient, transport)
    const identityOf = createIdentities(client, context, site)
    const asked = await askGroups(patient, { client, contextFor: context, identityOf })
    return [
      skew,
      signatureFinding(configuration, asked.signature),
      token,
      await agencyFinding({ patient, transport, client, context: context('customer.account'), customerId: asked.customerId, tokens: token.status === 'ok' }),
      await domainIdFinding(patient, { client, contextFor: context, identityOf }, asked),
      ...permissionFindings(asked.groups),
    ]
  } finally {
    await client.close()
    await transport.close()
    alarms.stop()
  }
}
