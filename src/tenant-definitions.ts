/** Which tenants this service answers, as of now: the one of the configuration, or those of TENANTS_FILE, read again when it changes. */
import type { Clock } from './clock.ts'
import type { Configuration } from './config.ts'
import { ConfigFileError } from './generations/config-file.ts'
import { createReloaded } from './reloaded.ts'
import type { Events } from './store/events.ts'
import { readTenants } from './tenants-file.ts'
import type { TenantDefinition } from './tenants.ts'
import type { UpstreamCredentials } from './upstream/proof.ts'

/** The one tenant of a service without TENANTS_FILE. */
export const onlyTenant = 'local'

/** What answers the tenants as of now: the one of the configuration, or those of TENANTS_FILE. Rejects when they break a rule. */
export async function tenantDefinitions(options: {
  configuration: Configuration
  clock: Clock
  events: Events
  check: (definition: TenantDefinition) => void
}): Promise<() => Promise<readonly TenantDefinition[]>> {
  const { configuration, clock, events, check } = options
  const name = configuration.TENANTS_FILE
  if (name === null) {
    const only = [{ name: onlyTenant, agency: null, credentials: credentialsOf(configuration) }]
    only.forEach(check)
    return () => Promise.resolve(only)
  }
  let found: readonly TenantDefinition[] = []
  const reloaded = await createReloaded({
    clock,
    read: async () => {
      found = await readTenants(name, process.env)
      for (const definition of found) checkTenant(definition, check)
      return JSON.stringify(found)
    },
    parse: () => found,
    onReloaded: () => events.emit('tenants.reloaded', {}),
    onBroken: (error) => events.emit('tenants.broken', { reason: error instanceof Error ? error.message : 'unknown' }),
  })
  return () => reloaded.current()
}

function checkTenant(definition: TenantDefinition, check: (definition: TenantDefinition) => void): void {
  try {
    check(definition)
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error
    throw new ConfigFileError(`tenant ${definition.name} (domainId): ${error.message}`)
  }
}

function credentialsOf(configuration: Configuration): UpstreamCredentials {
  return {
    ak: configuration.HUAWEICLOUD_SDK_AK ?? undefined,
    sk: configuration.HUAWEICLOUD_SDK_SK ?? undefined,
    securityToken: configuration.HUAWEICLOUD_SDK_SECURITY_TOKEN ?? undefined,
    domainId: configuration.HUAWEICLOUD_SDK_DOMAIN_ID ?? undefined,
    userName: configuration.HW_USER_NAME ?? undefined,
    userPassword: configuration.HW_USER_PASSWORD ?? undefined,
    domainName: configuration.HW_DOMAIN_NAME ?? undefined,
  }
}
