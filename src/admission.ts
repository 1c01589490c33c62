/** Who may call this service, and with which documents: the authorizer and the manifest of its configuration. */
import { readFile } from 'node:fs/promises'
import type { Clock } from './clock.ts'
import { asksCallers, ConfigurationError, type Configuration } from './config.ts'
import { createReloaded } from './reloaded.ts'
import { parseApiKeys } from './server/api-keys.ts'
import { createLocalAuthorizer, createProvingAuthorizer, type Authorizer } from './server/authorizer.ts'
import { parseManifest, type Manifest } from './server/documents.ts'
import { createTokenVerifier } from './server/jwt.ts'
import type { Events } from './store/events.ts'
import { onlyTenant } from './tenant-definitions.ts'

/** Builds it. Rejects with ConfigurationError or ConfigFileError when the file of keys cannot be read or breaks a rule. */
export async function createAuthorizer({ configuration, clock, events, hasTenant }: {
  configuration: Configuration
  clock: Clock
  events: Events
  hasTenant: (name: string) => Promise<boolean>
}): Promise<Authorizer> {
  if (!asksCallers(configuration)) {
    return createLocalAuthorizer({ tenant: onlyTenant, scopes: scopesOfAnybody(configuration), mayWrite: configuration.ALLOW_LOCAL_WRITES })
  }
  return createProvingAuthorizer({
    hasTenant,
    apiKeys: configuration.API_KEYS_FILE === null ? null : await readApiKeys(configuration.API_KEYS_FILE, configuration.TRUSTED_DOCUMENTS_FILE !== null, clock, events),
    verifyToken: tokenVerifierOf(configuration, clock, events),
  })
}

/** What callers that prove nothing may do: as configured, else read, and write where that is opened to them. */
function scopesOfAnybody({ CALLER_SCOPES: given, ALLOW_LOCAL_WRITES: mayWrite }: Configuration): readonly string[] {
  if (given.length > 0) return given
  const reading = ['partner:read', 'finance:read']
  return mayWrite ? [...reading, 'partner:write', 'finance:write'] : reading
}

function tokenVerifierOf(configuration: Configuration, clock: Clock, events: Events) {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: jwksUrl } = configuration
  if (issuer === null || audience === null || jwksUrl === null) return null
  return createTokenVerifier({
    clock,
    issuer,
    audience,
    jwksUrl,
    algorithms: configuration.JWT_ALGORITHMS,
    clockToleranceS: configuration.JWT_CLOCK_TOLERANCE_S,
    claims: { tenant: configuration.JWT_TENANT_CLAIM, scopes: configuration.JWT_SCOPES_CLAIM, customers: configuration.JWT_CUSTOMERS_CLAIM, calls: configuration.JWT_CALLS_CLAIM, client: configuration.JWT_CLIENT_CLAIM },
    documentModes: new Map(configuration.TRUSTED_DOCUMENTS_CLIENTS),
    defaultTenant: configuration.TENANTS_FILE === null ? onlyTenant : null,
    onKeysUnavailable: (reason) => events.emit('jwt.keys-unavailable', { reason }),
  })
}

async function readApiKeys(name: string, hasManifest: boolean, clock: Clock, events: Events) {
  await readFile(name).catch(() => {
    throw new ConfigurationError(`API_KEYS_FILE names a file that cannot be read: ${name}`)
  })
  const keys = await createReloaded({
    clock,
    read: () => readFile(name, 'utf8'),
    parse: (text) => parseApiKeys({ name, text }, { hasManifest }),
    onReloaded: () => events.emit('api-keys.reloaded', {}),
    onBroken: (error) => events.emit('api-keys.broken', { reason: error instanceof Error ? error.message : 'unknown' }),
  })
  return () => keys.current()
}

/** The manifest of trusted documents, as of now; null when none is configured. Rejects as `createAuthorizer` does. */
export async function readManifest({ TRUSTED_DOCUMENTS_FILE: name }: Configuration, clock: Clock, events: Events): Promise<(() => Promise<Manifest>) | null> {
  if (name === null) return null
  await readFile(name).catch(() => {
    throw new ConfigurationError(`TRUSTED_DOCUMENTS_FILE names a file that cannot be read: ${name}`)
  })
  const manifest = await createReloaded({
    clock,
    read: () => readFile(name, 'utf8'),
    parse: (text) => parseManifest({ name, text }),
    onReloaded: () => events.emit('trusted-documents.reloaded', {}),
    onBroken: (error) => events.emit('trusted-documents.broken', { reason: error instanceof Error ? error.message : 'unknown' }),
  })
  return () => manifest.current()
}
