/** Several partners behind one service: nothing of one reaches the other, and credentials change while it runs. */
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemClock } from '#src/clock.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { startServiceOn, type ServiceOptions, type ServiceUnderTest } from '#test/support/service.ts'

interface Partner {
  readonly tenant: string
  readonly id: string
  readonly accessKey: string
  readonly secretKey: string
  readonly userName: string
  readonly password: string
  readonly domainName: string
  readonly customerIds: readonly string[]
  readonly orderIds: readonly string[]
}

const cleared = {
  HUAWEICLOUD_SDK_AK: '', HUAWEICLOUD_SDK_SK: '', HUAWEICLOUD_SDK_DOMAIN_ID: '', HW_USER_NAME: '', HW_USER_PASSWORD: '', HW_DOMAIN_NAME: '',
}

let folder: string
let sandbox: Sandbox
let partners: readonly [Partner, Partner]
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partner-graph-tenants-'))
  sandbox = await startSandbox({ quotas: false })
  partners = [partnerOf('yunfan', 'solution-provider'), partnerOf('shutong', 'distributor')]
  for (const partner of partners) await mount(partner)
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
  vi.unstubAllEnvs()
})

afterAll(async () => {
  await sandbox.close()
  await rm(folder, { recursive: true })
})

function partnerOf(tenant: string, kind: string): Partner {
  const found = sandbox.world.partners.find((partner) => partner.kind === kind && partner.credentials)
  if (!found?.credentials) throw new Error(`the sandbox has no ${kind} with credentials`)
  const { accessKey, secretKey, userName, password, domainName } = found.credentials
  const own = <T extends { readonly id: string; readonly partnerId: string }>(list: readonly T[]) =>
    list.filter(({ partnerId }) => partnerId === found.id).slice(0, 12).map(({ id }) => id)
  return { tenant, id: found.id, accessKey, secretKey, userName, password, domainName, customerIds: own(sandbox.world.customers), orderIds: own(sandbox.world.orders) }
}

/** Writes a partner's secrets the way a container mounts them: a folder, a file each. */
async function mount(partner: Partner, changed: Partial<Partner> = {}): Promise<void> {
  const { accessKey, secretKey, password } = { ...partner, ...changed }
  await mkdir(join(folder, partner.tenant), { recursive: true })
  await Promise.all(Object.entries({ accessKey, secretKey, password }).map(([name, text]) => writeFile(join(folder, partner.tenant, name), `${text}\n`)))
}

function entryOf({ tenant, id, userName, domainName }: Partner): string {
  return [
    `  - name: ${tenant}`,
    '    credentials:',
    `      accessKey: { file: ${tenant}/accessKey }`,
    `      secretKey: { file: ${tenant}/secretKey }`,
    `      domainId: ${id}`,
    `      userName: ${userName}`,
    `      userPassword: { file: ${tenant}/password }`,
    `      domainName: ${domainName}`,
    '',
  ].join('\n')
}

async function tenantsFile(text = `tenants:\n${partners.map(entryOf).join('')}`): Promise<string> {
  const file = join(folder, 'tenants.yaml')
  await writeFile(file, text)
  return file
}

async function start(options: ServiceOptions = {}, file?: string): Promise<ServiceUnderTest> {
  const keys = join(folder, 'keys.yaml')
  const line = (tenant: string) =>
    `  - { name: ${tenant}, tenant: ${tenant}, scopes: [partner:read, finance:read], sha256: ${createHash('sha256').update(`key-of-${tenant}`).digest('hex')} }\n`
  await writeFile(keys, `keys:\n${line('yunfan')}${line('shutong')}${line('nobody')}`)
  const service = await startServiceOn(sandbox.url, {
    ...options,
    environment: { ...cleared, API_KEYS_FILE: keys, TENANTS_FILE: file ?? await tenantsFile(), ...options.environment },
  })
  running.push(service)
  return service
}

async function startAlone(partner: Partner, policy: string): Promise<ServiceUnderTest> {
  const { accessKey, secretKey, id, userName, password, domainName } = partner
  const service = await startServiceOn(sandbox.url, {
    policy,
    environment: {
      HUAWEICLOUD_SDK_AK: accessKey, HUAWEICLOUD_SDK_SK: secretKey, HUAWEICLOUD_SDK_DOMAIN_ID: id,
      HW_USER_NAME: userName, HW_USER_PASSWORD: password, HW_DOMAIN_NAME: domainName,
    },
  })
  running.push(service)
  return service
}

const keyOf = (tenant: string) => ({ 'x-api-key': `key-of-${tenant}` })
const mine = '{ partner { partnerId } customers(first: 3) { totalCount nodes { customerId name balance { __typename } } } }'

describe('two tenants', () => {
  const document = `query Mixed($ids: [ID!]!, $customerId: String!, $orderId: String!) {
    partner { partnerId }
    nodes(ids: $ids) { __typename id }
    customer(customerId: $customerId) { customerId name }
    order(orderId: $orderId) { orderId }
    invoices(first: 2) { totalCount nodes { invoiceId } }
    customers(first: 2) { totalCount nodes { customerId balance { __typename } } }
    orders(first: 2) { totalCount nodes { orderId customer { customerId } } }
  }`

  it.each(['new', 'old'])('answer as each would alone, however their queries interleave (%s first)', async (use) => {
    const policy = `default: { use: ${use}, fallback: true }\noperations:\n  order.refund: new\n`
    const service = await start({ policy })
    const alone = await Promise.all(partners.map((partner) => startAlone(partner, policy)))
    const someone = fc.integer({ min: 0, max: 1 })
    const place = fc.integer({ min: 0, max: 11 })
    const asked = fc.record({ who: someone, whose: someone, place })
    const expected = new Map<string, unknown>()
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(fc.array(asked, { minLength: 2, maxLength: 8 }), async (queries) => {
        const answers = await Promise.all(queries.map(async ({ who, whose, place: index }) => {
          const [caller, owner] = [partners[who], partners[whose]]
          if (!caller || !owner) throw new Error('there are two partners')
          const customerId = owner.customerIds[index] ?? ''
          const orderId = owner.orderIds[index] ?? ''
          const variables = { ids: [toGlobalId('Customer', customerId), toGlobalId('Order', orderId)], customerId, orderId }
          const known = `${who} ${JSON.stringify(variables)}`
          const { data, errors } = await service.query(document, variables, keyOf(caller.tenant))
          return { who, own: who === whose, known, variables, data, codes: errors?.map(({ extensions }) => extensions.code) }
        }))
        for (const { who, own, known, variables, data, codes } of answers) {
          if (!expected.has(known)) {
            const { data: given, errors } = await alone[who]?.query(document, variables) ?? {}
            expected.set(known, { data: given, codes: errors?.map(({ extensions }) => extensions.code) })
          }
          expect({ data, codes }).toEqual(expected.get(known))
          expect(data?.['partner']).toEqual({ partnerId: partners[who]?.id })
          expect(data?.['customer'] === null, 'another tenant\'s customer is null').toBe(!own)
          seen.add(`${who} ${own}`)
        }
      }),
      { numRuns: 12, seed: 20261122 },
    )
    expect([...seen].toSorted()).toEqual(['0 false', '0 true', '1 false', '1 true'])
  })

  it('send no call with the other\'s identity, be it by key, by token or for a customer', async () => {
    const service = await start({ policy: 'default: old\noperations:\n  order.refund: new\n' })
    sandbox.calls.reset()
    const used = partners.map(({ tenant, customerIds }) =>
      service.query('query($id: String!) { subscriptions(filter: { customerId: $id }, first: 1) { nodes { resourceId } } customers { totalCount } }', { id: customerIds[0] }, keyOf(tenant)))
    await Promise.all(used)
    for (const exchange of sandbox.calls.log()) {
      for (const [own, other] of [partners, partners.toReversed()]) {
        if (!own || !other || exchange.caller !== own.id) continue
        expect(`${exchange.path} ${exchange.query} ${exchange.requestBody}`).not.toContain(other.id)
        for (const id of other.customerIds) expect(exchange.responseBody).not.toContain(id)
      }
    }
    expect(new Set(sandbox.calls.log().flatMap(({ caller }) => caller ?? []))).toEqual(expect.toSatisfy((callers: Set<string>) => partners.every(({ id }) => callers.has(id))))
  })

  it('do not pause each other: one whose credentials the upstream refuses leaves the other answering', async () => {
    const [first, second] = partners
    await mount(first, { secretKey: 'wrong' })
    const service = await start()
    for (let attempt = 0; attempt < 8; attempt += 1) {
      expect((await service.query('{ customers { totalCount } }', {}, keyOf(first.tenant))).errors?.[0]?.extensions.code).toMatch(/^UPSTREAM_/)
    }
    expect((await service.query(mine, {}, keyOf(second.tenant))).errors).toBeUndefined()
    await mount(first)
  })

  it('that are not served are refused with 403', async () => {
    const service = await start()
    expect(await service.query(mine, {}, keyOf('nobody'))).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  })
})

describe('credentials', () => {
  it('that change are used within a second, and running queries end with those they began with', async () => {
    let offset = 0
    const [first] = partners
    const service = await start({ clock: { ...systemClock, now: () => Date.now() + offset } })
    expect((await service.query(mine, {}, keyOf(first.tenant))).errors).toBeUndefined()
    const before = Promise.all(Array.from({ length: 10 }, () => service.query(mine, {}, keyOf(first.tenant))))
    await mount(first, { secretKey: 'wrong' })
    offset += 1000
    const after = await service.query(mine, {}, keyOf(first.tenant))
    expect(after.errors?.map(({ extensions }) => extensions.code)).toContain('UPSTREAM_REJECTED')
    expect((await before).flatMap(({ errors }) => errors ?? []).filter(({ extensions }) => extensions.code === 'INTERNAL_SERVER_ERROR')).toEqual([])
    await mount(first)
    offset += 1000
    expect((await service.query(mine, {}, keyOf(first.tenant))).errors).toBeUndefined()
    expect(service.logs.filter(({ event }) => event === 'tenants.reloaded')).toHaveLength(2)
  })

  it('whose file is gone while the service runs stay as they were; a tenant that is taken out of the file is refused', async () => {
    let offset = 0
    const [first, second] = partners
    const service = await start({ clock: { ...systemClock, now: () => Date.now() + offset } })
    await rm(join(folder, first.tenant, 'secretKey'))
    offset += 1000
    expect((await service.query(mine, {}, keyOf(first.tenant))).errors).toBeUndefined()
    expect(service.logs.filter(({ event }) => event === 'tenants.broken')).toMatchObject([{ reason: expect.stringContaining(':5: tenants.0.credentials.secretKey') }])
    await mount(first)
    await tenantsFile(`tenants:\n${entryOf(second)}`)
    offset += 1000
    expect((await service.query(mine, {}, keyOf(first.tenant))).status).toBe(403)
    expect((await service.query(mine, {}, keyOf(second.tenant))).errors).toBeUndefined()
  })

  it('that is taken out between a request\'s headers and its body is refused with 403, not as a defect', async () => {
    let offset = 0
    let looks = 0
    const [first, second] = partners
    const now = () => {
      looks += 1
      return Date.now() + offset
    }
    const service = await start({ clock: { ...systemClock, now } })
    const answered = Promise.withResolvers<number | undefined>()
    const before = looks
    const asking = ask(`${service.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...keyOf(first.tenant) } }, (response) => {
      response.resume()
      answered.resolve(response.statusCode)
    })
    asking.flushHeaders()
    // The caller is admitted once its rate has been looked at: after the access log's, the keys' and the tenants' look at the clock.
    await expect.poll(() => looks - before).toBeGreaterThanOrEqual(4)
    await tenantsFile(`tenants:\n${entryOf(second)}`)
    offset += 1000
    asking.end(JSON.stringify({ query: mine }))
    expect(await answered.promise).toBe(403)
    expect(service.logs.filter(({ msg }) => msg === 'unexpected error')).toEqual([])
    await tenantsFile(`tenants:\n${entryOf(first)}${entryOf(second)}`)
  })

  it('may come from the environment', async () => {
    const [{ accessKey, secretKey, id }] = partners
    vi.stubEnv('YUNFAN_KEY', accessKey)
    vi.stubEnv('YUNFAN_SECRET', secretKey)
    const service = await start({}, await tenantsFile(`tenants:\n  - name: yunfan\n    credentials: { accessKey: { env: YUNFAN_KEY }, secretKey: { env: YUNFAN_SECRET }, domainId: ${id} }\n`))
    expect((await service.query(mine, {}, keyOf('yunfan'))).errors).toBeUndefined()
  })

  it.each<[what: string, text: () => string, says: string]>([
    ['a secret in the file itself', () => 'tenants:\n  - name: a\n    credentials: { accessKey: PLANTED, secretKey: PLANTED }\n', 'accessKey: must be { env: NAME } or { file: path }'],
    ['half a key', () => 'tenants:\n  - name: a\n    credentials: { accessKey: { file: yunfan/accessKey } }\n', 'accessKey, secretKey go together'],
    ['no credentials', () => 'tenants:\n  - name: a\n    credentials: {}\n', 'needs accessKey and secretKey'],
    ['a place that is not there', () => 'tenants:\n  - name: a\n    credentials: { accessKey: { env: NOT_SET_AT_ALL }, secretKey: { file: nowhere } }\n', 'names a place that cannot be read'],
    ['a name twice', () => `tenants:\n${entryOf(partners[0])}${entryOf({ ...partners[1], tenant: 'yunfan', id: 'x' })}`, 'twice'],
    ['one account twice', () => `tenants:\n${entryOf(partners[0])}${entryOf({ ...partners[0], tenant: 'shutong' })}`, 'has the account of another tenant'],
    ['an old path without the account id', () => 'tenants:\n  - name: a\n    credentials: { accessKey: { file: yunfan/accessKey }, secretKey: { file: yunfan/secretKey } }\n', 'tenant a (domainId): HUAWEICLOUD_SDK_DOMAIN_ID is not set'],
  ])('end the start when there is %s, without a word of any secret', async (_what, text, says) => {
    const started = start({}, await tenantsFile(text()))
    await expect(started).rejects.toMatchObject({ name: 'ConfigFileError', message: expect.stringContaining(says) })
    await expect(started).rejects.toMatchObject({ message: expect.not.stringMatching(/PLANTED|SANDBOXAK|sandbox-secret/) })
  })
})
