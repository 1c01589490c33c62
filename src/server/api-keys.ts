/**
 * Static API keys for scripts. The file holds the SHA-256 of each key, never a key: who reads the file calls nobody.
 * Keys are random and long, so a plain hash cannot be guessed back.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { parseConfigFile, type ConfigFile } from '../generations/config-file.ts'
import type { ProvenCaller } from './authorizer.ts'
import { documentModes } from './document-modes.ts'

export interface ApiKeys {
  /** Whose key this is; null when it is nobody's. */
  callerOf(key: string): ProvenCaller | null
}

const name = z.string().regex(/^[\w.:@-]{1,64}$/, 'must have 1 to 64 letters, digits, dots, colons, @, underscores or hyphens')

const fileSchema = z.strictObject({
  keys: z.array(z.strictObject({
    name,
    tenant: name,
    scopes: z.array(z.string().min(1)),
    maxUpstreamCalls: z.int('must be a whole number').min(1, 'must be at least 1').optional(),
    customers: z.array(z.string().regex(/^[\w.-]{1,64}$/, 'must be the vendor\'s id of a customer, in quotes if it has digits only')).optional(),
    trustedDocuments: z.enum(documentModes, `must be ${documentModes.join(', ')}`).optional(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 small hexadecimal digits'),
  })),
})

/**
 * Reads the file. Throws ConfigFileError with line and rule, also on a name or a key that stands in it twice, and on
 * documents to watch over without a manifest of them (`hasManifest`).
 */
export function parseApiKeys(file: ConfigFile, { hasManifest }: { hasManifest: boolean }): ApiKeys {
  const { value, fail } = parseConfigFile(file, fileSchema)
  const seen = new Set<string>()
  for (const [index, { name: own, sha256, trustedDocuments = 'off' }] of value.keys.entries()) {
    if (trustedDocuments !== 'off' && !hasManifest) throw fail(['keys', index, 'trustedDocuments'], 'needs TRUSTED_DOCUMENTS_FILE: without it no document is known')
    if (seen.has(own)) throw fail(['keys', index, 'name'], 'stands in this file twice')
    if (seen.has(sha256)) throw fail(['keys', index, 'sha256'], 'stands in this file twice')
    seen.add(own).add(sha256)
  }
  const entries = value.keys.map(({ sha256, name: own, tenant, scopes, maxUpstreamCalls, customers, trustedDocuments }) => ({
    digest: Buffer.from(sha256, 'hex'),
    caller: {
      name: `key:${own}`,
      tenant,
      scopes: new Set(scopes),
      mayWrite: true,
      ...(maxUpstreamCalls !== undefined && { maxCalls: maxUpstreamCalls }),
      ...(customers !== undefined && { customers: new Set(customers) }),
      ...(trustedDocuments !== undefined && { documents: trustedDocuments }),
    },
  }))
  return {
    callerOf(key) {
      const digest = createHash('sha256').update(key).digest()
      // Every entry is compared, each in constant time: how long it takes tells nothing of the keys.
      return entries.reduce<ProvenCaller | null>((found, entry) => (timingSafeEqual(entry.digest, digest) ? entry.caller : found), null)
    },
  }
}
