/** Policies through the API, with a real service on the sandbox: changes, dry runs, history, the file, freezing. */
import { writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '#src/store/sqlite.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'
import { journalKey, storePath } from '#test/support/writes.ts'

let sandbox: Sandbox
let running: ServiceUnderTest[]

const operator = { ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: 'partner:read,finance:read,operator' }

async function serve(options: { store?: string; policy?: string; environment?: Readonly<Record<string, string>> } = {}): Promise<ServiceUnderTest> {
  const store = options.store === undefined ? {} : { STORE_URL: options.store, JOURNAL_KEY: journalKey }
  const service = await startServiceOn(sandbox.url, { policy: options.policy ?? 'default: new\noperations:\n  order.details: old\n', environment: { ...operator, ...store, ...options.environment } })
  running.push(service)
  return service
}

const newStore = () => `sqlite:${storePath()}`

async function stop(service: ServiceUnderTest): Promise<void> {
  running = running.filter((one) => one !== service)
  await service.close()
}

const setQuery = `mutation ($input: UpstreamPolicySetInput!) {
  upstreamPolicySet(input: $input) {
    operation { name generation source policy { mode source reach newPercent comparedPercent fallback askAtPercent writesUpToPercent writesReason } }
    userErrors { code field message }
  }
}`
const clearQuery = 'mutation ($input: UpstreamPolicyClearInput!) { upstreamPolicyClear(input: $input) { operation { policy { mode source } } userErrors { code message } } }'
const previewQuery = `query ($input: UpstreamPolicySetInput!) {
  upstreamPolicyPreview(input: $input) {
    before { mode } after { mode newPercent } generation fallback movedPercent addedCallsPerHour warnings userErrors { code field message }
  }
}`

function field(answer: Answer, name: string): unknown {
  expect(answer.errors).toBeUndefined()
  return answer.data?.[name]
}

const set = async (service: ServiceUnderTest, operation: string, policy: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}) =>
  field(await service.query(setQuery, { input: { operation, policy, reason: 'a test', ...rest } }), 'upstreamPolicySet')
const preview = async (service: ServiceUnderTest, operation: string, policy: Readonly<Record<string, unknown>>, rest: Readonly<Record<string, unknown>> = {}) =>
  field(await service.query(previewQuery, { input: { operation, policy, reason: 'a test', ...rest } }), 'upstreamPolicyPreview')
const policyNow = async (service: ServiceUnderTest, operation: string) =>
  field(await service.query(`{ upstreamOperations(name: "${operation}") { generation source policy { mode source reach newPercent } } }`), 'upstreamOperations')
const migrationNow = async (service: ServiceUnderTest, selection: string) => field(await service.query(`{ migration { ${selection} } }`), 'migration')

beforeEach(async () => {
  sandbox = await startSandbox({ quotas: false })
  running = []
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  await sandbox.close()
})

describe('a policy set at run time', () => {
  it('counts at once, over the file, is in the history, and can be taken back', async () => {
    const service = await serve({ store: newStore() })
    expect(await policyNow(service, 'order.details')).toEqual([{ generation: 'OLD', source: 'POLICY', policy: { mode: 'OLD', source: 'FILE', reach: 'EVERY_TENANT', newPercent: 0 } }])
    expect(await set(service, 'order.details', { mode: 'CANARY', percent: 12.5, fallback: false })).toEqual({
      operation: {
        name: 'order.details', generation: 'OLD', source: 'CANARY',
        policy: { mode: 'CANARY', source: 'RUNTIME', reach: 'EVERY_TENANT', newPercent: 12.5, comparedPercent: 0, fallback: false, askAtPercent: null, writesUpToPercent: null, writesReason: null },
      },
      userErrors: [],
    })
    expect(await set(service, 'order.details', { mode: 'NEW' }, { reach: 'MY_TENANT', reason: 'only us' })).toMatchObject({ operation: { source: 'RUNTIME', policy: { mode: 'NEW', reach: 'MY_TENANT' } } })
    const history = 'policyChanges { totalCount nodes { version by reason reach from to operation { name } } }'
    expect(await migrationNow(service, `policyVersion ${history}`)).toEqual({
      policyVersion: 2,
      policyChanges: {
        totalCount: 2,
        nodes: [
          { version: 2, by: 'local', reason: 'only us', reach: 'MY_TENANT', from: null, to: 'new', operation: { name: 'order.details' } },
          { version: 1, by: 'local', reason: 'a test', reach: 'EVERY_TENANT', from: null, to: '{ use: canary, percent: 12.5, fallback: false }', operation: { name: 'order.details' } },
        ],
      },
    })
    const clear = async (reach: string) => field(await service.query(clearQuery, { input: { operation: 'order.details', reach, reason: 'done' } }), 'upstreamPolicyClear')
    expect(await clear('MY_TENANT')).toEqual({ operation: { policy: { mode: 'CANARY', source: 'RUNTIME' } }, userErrors: [] })
    expect(await clear('EVERY_TENANT')).toEqual({ operation: { policy: { mode: 'OLD', source: 'FILE' } }, userErrors: [] })
    expect(await clear('EVERY_TENANT')).toMatchObject({ operation: { policy: { mode: 'OLD' } }, userErrors: [{ code: 'WRONG_STATE' }] })
    expect(field(await service.query(`{ upstreamOperations(name: "order.list") { ${history} } }`), 'upstreamOperations')).toEqual([{ policyChanges: { totalCount: 0, nodes: [] } }])
  })

  it('survives a restart', async () => {
    const store = newStore()
    const first = await serve({ store })
    await set(first, 'order.list', { mode: 'OLD' })
    await first.query('mutation { migrationFreeze(input: { reason: "overnight" }) { userErrors { code } } }')
    await stop(first)
    const second = await serve({ store })
    expect(await policyNow(second, 'order.list')).toEqual([{ generation: 'OLD', source: 'RUNTIME', policy: { mode: 'OLD', source: 'RUNTIME', reach: 'EVERY_TENANT', newPercent: 0 } }])
    expect(await migrationNow(second, 'isFrozen frozenBy frozenReason policyVersion')).toEqual({ isFrozen: true, frozenBy: 'local', frozenReason: 'overnight', policyVersion: 2 })
  })

  it('moves no write further than it says, whatever release wrote it', async () => {
    const path = storePath()
    await stop(await serve({ store: `sqlite:${path}` }))
    const database = openSqlite(path)
    const written = { sample: null, fallback: null, askAt: null }
    const stored = [
      ['customer.create', { ...written, use: 'canary', percent: 100, writes: null }],
      ['order.pay', { ...written, use: 'canary', percent: 100, writes: { upTo: 5, reason: 'a twentieth' } }],
    ] as const
    for (const [operation, setting] of stored) await database.query('INSERT INTO policies (tenant, operation, setting) VALUES ($1, $2, $3)', ['', operation, JSON.stringify(setting)])
    await database.close()
    const service = await serve({ store: `sqlite:${path}`, policy: 'default: old' })
    for (const [operation] of stored) expect(await policyNow(service, operation)).toMatchObject([{ policy: { source: 'DEFAULT', newPercent: 0 } }])
    expect(await migrationNow(service, 'events { nodes { name operation { name } } }')).toMatchObject({ events: { nodes: expect.arrayContaining(stored.map(([name]) => ({ name: 'policy.not-applied', operation: { name } }))) } })
  })

  it('is asked: the calls go where it says', async () => {
    const service = await serve({ store: newStore() })
    const generationsAsked = async () => {
      const answer = await service.query('{ orders(first: 1) { nodes { orderId } } }')
      expect(answer.errors).toBeUndefined()
      return answer.extensions?.upstream?.trace?.filter(({ operation }) => operation === 'order.list').map(({ generation, because }) => ({ generation, because }))
    }
    expect(await generationsAsked()).toEqual([{ generation: 'new', because: 'default' }])
    await set(service, 'order.list', { mode: 'CANARY', percent: 100 })
    expect(await generationsAsked()).toEqual([{ generation: 'new', because: 'runtime' }])
  })

  it('is refused beside its entry, in a dry run too', async () => {
    const service = await serve({ store: newStore() })
    const wrong = [
      ['order.detail', { mode: 'NEW' }, 'NOT_FOUND', ['input', 'operation']],
      ['customer.newTags', { mode: 'OLD' }, 'INVALID_INPUT', ['input', 'policy', 'mode']],
      ['order.refund', { mode: 'AUTO' }, 'INVALID_INPUT', ['input', 'policy', 'mode']],
      ['order.details', { mode: 'CANARY' }, 'INVALID_INPUT', ['input', 'policy', 'percent']],
      ['order.details', { mode: 'CANARY', percent: 1.001 }, 'INVALID_INPUT', ['input', 'policy', 'percent']],
      ['order.details', { mode: 'AUTO', askAtPercent: 30 }, 'INVALID_INPUT', ['input', 'policy', 'askAtPercent']],
      ['order.pay', { mode: 'SHADOW' }, 'INVALID_INPUT', ['input', 'policy', 'mode']],
      ['order.pay', { mode: 'AUTO' }, 'INVALID_INPUT', ['input', 'policy', 'writesUpToPercent']],
      ['order.pay', { mode: 'AUTO', writesUpToPercent: 5 }, 'INVALID_INPUT', ['input', 'policy', 'writesReason']],
    ] as const
    for (const [operation, policy, code, place] of wrong) {
      const refused = [{ code, field: place, message: expect.any(String) }]
      expect(await set(service, operation, policy)).toMatchObject({ userErrors: refused })
      expect(await preview(service, operation, policy)).toMatchObject({ after: null, userErrors: refused })
    }
    expect(await migrationNow(service, 'policyVersion')).toEqual({ policyVersion: 0 })
  })

  it('is refused with all that is wrong with it, in the caller\'s language', async () => {
    const service = await serve({ store: newStore() })
    const answer = await service.query(setQuery, { input: { operation: 'order.pay', reason: 'x', policy: { mode: 'SHADOW', percent: 200, writesReason: 'y' } } }, { 'accept-language': 'zh' })
    expect(answer.data?.['upstreamPolicySet']).toMatchObject({
      operation: { name: 'order.pay' },
      userErrors: [{ field: ['input', 'policy', 'percent'] }, { field: ['input', 'policy', 'writesUpToPercent'] }, { field: ['input', 'policy', 'percent'] }, {}, { message: '`input.policy.mode`：order.pay 是写操作，不会为比对而重复执行。' }],
    })
  })

  it('needs a reason', async () => {
    const service = await serve({ store: newStore() })
    expect(await set(service, 'order.details', { mode: 'NEW' }, { reason: ' ' })).toMatchObject({ userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'reason'] }] })
  })

  it('needs a durable store, and says which option names it', async () => {
    const service = await serve()
    expect(await migrationNow(service, 'isChangeable isFollowing policyVersion')).toEqual({ isChangeable: false, isFollowing: true, policyVersion: 0 })
    expect(await set(service, 'order.details', { mode: 'NEW' })).toMatchObject({ operation: { policy: { mode: 'OLD' } }, userErrors: [{ code: 'NOT_ALLOWED', message: expect.stringContaining('STORE_URL') }] })
    expect(await preview(service, 'order.details', { mode: 'NEW' })).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] })
    const frozen = await service.query('mutation { migrationFreeze(input: { reason: "x" }) { migration { isFrozen } userErrors { code } } }')
    expect(field(frozen, 'migrationFreeze')).toEqual({ migration: { isFrozen: false }, userErrors: [{ code: 'NOT_ALLOWED' }] })
  })

  it('needs the partner\'s account id where a path carries it', async () => {
    const service = await serve({ store: newStore(), policy: 'default: new\n', environment: { HUAWEICLOUD_SDK_DOMAIN_ID: '' } })
    expect(await set(service, 'order.details', { mode: 'AUTO' })).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED', message: expect.stringContaining('HUAWEICLOUD_SDK_DOMAIN_ID') }] })
  })

  it('is for operators alone', async () => {
    const service = await serve({ store: newStore(), environment: { CALLER_SCOPES: 'partner:read,finance:read' } })
    for (const query of ['{ migration { isFrozen } }', '{ upstreamOperations { policy { mode } } }', 'mutation { migrationFreeze(input: { reason: "x" }) { userErrors { code } } }']) {
      expect((await service.query(query)).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
    }
  })
})

describe('a dry run', () => {
  it('says what would change, and changes nothing', async () => {
    const service = await serve({ store: newStore() })
    expect(await preview(service, 'order.details', { mode: 'NEW' })).toEqual({
      before: { mode: 'OLD' }, after: { mode: 'NEW', newPercent: 100 }, generation: 'NEW', fallback: 'OLD', movedPercent: null, addedCallsPerHour: 0,
      warnings: ['The new generation has no source for these fields, which would be null: Order.baseOrderId, Order.enterpriseProjects, Order.needsApproval, Order.updatedAt.'], userErrors: [],
    })
    expect(await migrationNow(service, 'policyVersion')).toEqual({ policyVersion: 0 })
  })

  it('reckons with the calls of the last hour', async () => {
    const service = await serve({ store: newStore(), policy: 'default: new\noperations:\n  customer.list: old\n', environment: { ROLLOUT_TICK_MS: '50' } })
    for (const first of [1, 2, 3, 4]) await service.query(`{ customers(first: ${first}) { nodes { customerId } } }`)
    // What was counted is seen by and by.
    await expect.poll(() => preview(service, 'customer.list', { mode: 'SHADOW', comparedPercent: 50 }), { timeout: 15_000 }).toMatchObject({ movedPercent: 0, addedCallsPerHour: 2 })
    expect(await preview(service, 'customer.list', { mode: 'CANARY', percent: 25 })).toMatchObject({ movedPercent: 25, addedCallsPerHour: 0 })
  })

  it('warns of what would be null, of roll-outs that begin on old, of a tenant\'s own policy, and of freezing', async () => {
    const service = await serve({ store: newStore() })
    const warnings = async (operation: string, policy: Readonly<Record<string, unknown>>) => await preview(service, operation, policy)
    expect(await warnings('order.list', { mode: 'AUTO' })).toMatchObject({
      warnings: [expect.stringContaining('which would be null'), expect.any(String), 'A roll-out begins with comparing: all of the traffic would go to the old generation first.'],
    })
    await set(service, 'order.details', { mode: 'OLD' }, { reach: 'MY_TENANT' })
    await service.query('mutation { migrationFreeze(input: { reason: "x" }) { userErrors { code } } }')
    expect(await warnings('order.details', { mode: 'SHADOW' })).toMatchObject({
      warnings: expect.arrayContaining([expect.stringContaining('a policy of its own, which wins'), expect.stringContaining('Everything is frozen')]),
    })
  })
})

describe('freezing', () => {
  it('stops comparing at once, leaves who answers as it is, and is lifted again', async () => {
    const service = await serve({ store: newStore(), policy: 'default: new\noperations:\n  order.list: { use: shadow, sample: 40 }\n' })
    const compared = async () => field(await service.query('{ upstreamOperations(name: "order.list") { generation policy { mode comparedPercent } } }'), 'upstreamOperations')
    expect(await compared()).toEqual([{ generation: 'OLD', policy: { mode: 'SHADOW', comparedPercent: 40 } }])
    const freeze = await service.query('mutation { migrationFreeze(input: { reason: "an incident" }) { migration { isFrozen frozenSince frozenBy frozenReason } userErrors { code } } }')
    expect(field(freeze, 'migrationFreeze')).toEqual({ migration: { isFrozen: true, frozenSince: expect.any(String), frozenBy: 'local', frozenReason: 'an incident' }, userErrors: [] })
    expect(await compared()).toEqual([{ generation: 'OLD', policy: { mode: 'SHADOW', comparedPercent: 0 } }])
    await service.query('mutation { migrationUnfreeze(input: { reason: "over" }) { userErrors { code } } }')
    expect(await compared()).toEqual([{ generation: 'OLD', policy: { mode: 'SHADOW', comparedPercent: 40 } }])
    expect(await migrationNow(service, 'events { nodes { name message facts { name value } operation { name } } } policyChanges { nodes { from to operation { name } } }')).toEqual({
      events: {
        nodes: [
          { name: 'migration.unfrozen', message: 'local allowed roll-outs and comparing again.', facts: [{ name: 'by', value: 'local' }], operation: null },
          { name: 'migration.frozen', message: 'local stopped roll-outs and comparing everywhere.', facts: [{ name: 'by', value: 'local' }], operation: null },
        ],
      },
      policyChanges: { nodes: [{ from: 'frozen', to: null, operation: null }, { from: null, to: 'frozen', operation: null }] },
    })
  })
})

describe('the policy file', () => {
  it('counts as it is now; a broken one leaves the last good one, and says so', async () => {
    const service = await serve({ store: newStore() })
    await set(service, 'order.list', { mode: 'OLD' })
    writeFileSync(service.policyFile, 'default: new\noperations:\n  order.details: { use: canary, percent: 7 }\n  order.list: new\n')
    await expect.poll(() => policyNow(service, 'order.details'), { timeout: 10_000 }).toMatchObject([{ policy: { mode: 'CANARY', newPercent: 7 } }])
    // What was set at run time is not undone.
    expect(await policyNow(service, 'order.list')).toMatchObject([{ policy: { mode: 'OLD', source: 'RUNTIME' } }])

    writeFileSync(service.policyFile, 'default: new\noperations:\n  order.details: newest\n')
    await expect.poll(() => migrationNow(service, 'fileProblem'), { timeout: 10_000 }).toEqual({ fileProblem: expect.stringMatching(/generations\.yaml:3: operations\.order\.details: must be old, new/) })
    expect(await policyNow(service, 'order.details')).toMatchObject([{ policy: { mode: 'CANARY', newPercent: 7 } }])
    expect(service.logs.filter(({ event }) => event === 'policy.file-broken')).toHaveLength(1)

    writeFileSync(service.policyFile, 'default: new\noperations:\n  order.details: new\n')
    await expect.poll(() => policyNow(service, 'order.details'), { timeout: 10_000 }).toMatchObject([{ policy: { mode: 'NEW', source: 'FILE' } }])
    expect(await migrationNow(service, 'fileProblem events { nodes { name } }')).toEqual({
      fileProblem: null,
      events: { nodes: [{ name: 'policy.file-reloaded' }, { name: 'policy.file-broken' }, { name: 'policy.file-reloaded' }, { name: 'policy.set' }] },
    })
  })

  it('that needs an account id which is not there is not taken', async () => {
    const service = await serve({ policy: 'default: new\n', environment: { HUAWEICLOUD_SDK_DOMAIN_ID: '' } })
    writeFileSync(service.policyFile, 'default: new\noperations:\n  order.details: old\n')
    await expect.poll(() => migrationNow(service, 'fileProblem'), { timeout: 10_000 }).toEqual({ fileProblem: expect.stringContaining('HUAWEICLOUD_SDK_DOMAIN_ID') })
    expect(await policyNow(service, 'order.details')).toMatchObject([{ policy: { mode: 'NEW' } }])
  })
})
