/**
 * The file of tenants: each one's name, and where its credentials are. The file holds no secret itself: secrets come from
 * the environment or from files (container secrets), and are read again when they change.
 */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigFileError, parseConfigFile } from './generations/config-file.ts'
import type { TenantDefinition } from './tenants.ts'

const elsewhere = z.union([z.strictObject({ env: z.string().min(1) }), z.strictObject({ file: z.string().min(1) })], 'must be { env: NAME } or { file: path }')
const anywhere = z.union([z.string().min(1), ...elsewhere.options], 'must be a text, { env: NAME } or { file: path }')
type Place = z.output<typeof anywhere>

const credentialsSchema = z.strictObject({
  accessKey: elsewhere.optional(),
  secretKey: elsewhere.optional(),
  securityToken: elsewhere.optional(),
  domainId: anywhere.optional(),
  userName: anywhere.optional(),
  userPassword: elsewhere.optional(),
  domainName: anywhere.optional(),
})

const fileSchema = z.strictObject({
  tenants: z.array(z.strictObject({
    name: z.string().regex(/^[\w.-]{1,64}$/, 'must have 1 to 64 letters, digits, dots, underscores or hyphens'),
    agency: z.string().min(1).max(64).optional(),
    credentials: credentialsSchema,
  })).min(1, 'must name a tenant'),
})

const groups = [['accessKey', 'secretKey'], ['userName', 'userPassword', 'domainName']] as const

/**
 * Reads the file and every credential that it names.
 * Rejects with ConfigFileError, naming file, line and rule and never a value: a place that cannot be read, a name or an
 * account that stands there twice (the upstream counts calls by account), credentials that do not fit together.
 */
export async function readTenants(name: string, environment: Readonly<Record<string, string | undefined>>): Promise<readonly TenantDefinition[]> {
  const text = await readFile(name, 'utf8').catch(() => {
    throw new ConfigFileError(`TENANTS_FILE names a file that cannot be read: ${name}`)
  })
  const { value, fail } = parseConfigFile({ name, text }, fileSchema)
  const taken = new Set<string>()
  const definitions: TenantDefinition[] = []
  for (const [index, tenant] of value.tenants.entries()) {
    const at = (...path: readonly PropertyKey[]) => (rule: string) => fail(['tenants', index, ...path], rule)
    const read = async (key: keyof typeof tenant.credentials) => readPlace(tenant.credentials[key], dirname(name), environment, at('credentials', key))
    const credentials = {
      ak: await read('accessKey'),
      sk: await read('secretKey'),
      securityToken: await read('securityToken'),
      domainId: await read('domainId'),
      userName: await read('userName'),
      userPassword: await read('userPassword'),
      domainName: await read('domainName'),
    }
    checkGroups(tenant.credentials, at('credentials'))
    if (taken.has(`name ${tenant.name}`)) throw at('name')('stands in this file twice')
    for (const account of [credentials.ak && `key ${credentials.ak}`, credentials.domainId && `account ${credentials.domainId}`]) {
      if (account && taken.has(account)) throw at()('has the account of another tenant: their calls would count against one quota')
      if (account) taken.add(account)
    }
    taken.add(`name ${tenant.name}`)
    definitions.push({ name: tenant.name, agency: tenant.agency ?? null, credentials })
  }
  return definitions
}

function checkGroups(credentials: Readonly<Record<string, unknown>>, fail: (rule: string) => ConfigFileError): void {
  const set = groups.map((names) => names.filter((name) => credentials[name] !== undefined).length)
  for (const [index, names] of groups.entries()) {
    if (set[index] !== 0 && set[index] !== names.length) throw fail(`${names.join(', ')} go together: set all or none`)
  }
  if (set.every((count) => count === 0)) throw fail('needs accessKey and secretKey, or userName, userPassword and domainName')
}

async function readPlace(
  place: Place | undefined,
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  fail: (rule: string) => ConfigFileError,
): Promise<string | null> {
  if (place === undefined) return null
  const found = typeof place === 'string'
    ? place
    : 'env' in place
      ? environment[place.env]
      : await readFile(resolve(folder, place.file), 'utf8').catch(() => undefined)
  if (found === undefined) throw fail('names a place that cannot be read')
  // Editors and `echo` end a file with a line break, which is no part of the secret.
  const value = found.replace(/\r?\n$/, '')
  if (value === '') throw fail('names a place that is empty')
  if (/\p{Cc}/u.test(value)) throw fail('must not hold line breaks or other control characters')
  return value
}
