/** What a caller may ask: scopes are looked up before anything runs, and the schema says which fields take which. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { operations } from '#src/datasources/operations.ts'
import { toGlobalId } from '#src/resolvers/global-id.ts'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { scopeOf } from '#src/server/scopes.ts'
import { allFields, upstreamOperationsOf } from '#test/support/schema.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

let sandbox: Sandbox
let running: ServiceUnderTest[] = []

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false })
})

afterEach(async () => {
  await Promise.all(running.map((service) => service.close()))
  running = []
})

afterAll(() => sandbox.close())

async function start(scopes?: string): Promise<ServiceUnderTest> {
  const service = await startServiceOn(sandbox.url, { environment: scopes === undefined ? {} : { CALLER_SCOPES: scopes } })
  running.push(service)
  return service
}

describe('an operation', () => {
  it.each<[what: string, query: string, field: string, scope: string]>([
    ['a root field', '{ customers { totalCount } invoices { totalCount } }', 'Query.invoices', 'finance:read'],
    ['a field deep inside', '{ partner { invoices { totalCount } } }', 'Partner.invoices', 'finance:read'],
    ['an alias', '{ customers: incentives { totalCount } }', 'Query.incentives', 'finance:read'],
    ['a fragment in a fragment', '{ ...A } fragment A on Query { partner { ...B } } fragment B on Partner { incentives { totalCount } }', 'Partner.incentives', 'finance:read'],
    ['an inline fragment', '{ ... on Query { invoiceableCycles { totalCount } } }', 'Query.invoiceableCycles', 'finance:read'],
    ['a field that would be skipped', '{ invoices @skip(if: true) { totalCount } }', 'Query.invoices', 'finance:read'],
  ])('with %s beyond its caller\'s scopes is FORBIDDEN with field and scope, and calls nobody', async (_what, query, field, scope) => {
    const { query: ask } = await start('partner:read')
    sandbox.calls.reset()
    const answer = await ask(query)
    expect(answer).toMatchObject({ status: 403, errors: [{ message: expect.stringContaining(field), extensions: { code: 'FORBIDDEN', field, scope } }] })
    expect(answer.data ?? null).toBeNull()
    expect(sandbox.calls.log()).toEqual([])
  })

  it('is told so in Chinese too', async () => {
    const { query } = await start('finance:read')
    const answer = await query('{ customers { totalCount } }', {}, { 'accept-language': 'zh-CN' })
    expect(answer.errors).toMatchObject([{ message: expect.stringContaining('需要权限范围'), extensions: { field: 'Query.customers', scope: 'partner:read' } }])
  })

  it('is judged by itself: another operation in the document takes nothing from it', async () => {
    const { url } = await start('partner:read')
    const body = { query: 'query A { customers { totalCount } } query B { invoices { totalCount } }', operationName: 'A' }
    const send = (operationName: string) => fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ...body, operationName }) })
    expect([(await send('A')).status, (await send('B')).status, (await send('A')).status]).toEqual([200, 403, 200])
  })

  it('without any scope still reads the schema', async () => {
    const { query } = await start('none')
    expect((await query('{ __schema { queryType { name } } }')).data).toEqual({ __schema: { queryType: { name: 'Query' } } })
    expect((await query('{ customers { totalCount } }')).status).toBe(403)
  })

  it('takes all reading scopes but personal-data when none are configured', async () => {
    const { query } = await start()
    const answer = await query('{ customers(first: 1) { nodes { telephone } } invoices(first: 1) { totalCount } }')
    expect(answer.errors).toBeUndefined()
    expect(JSON.stringify(answer.data)).toMatch(/"telephone":"\d{3}\*+\d{4}"/)
  })
})

describe('an object by its global id', () => {
  const ids = { invoice: toGlobalId('Invoice', 'nobody'), customer: toGlobalId('Customer', 'nobody') }

  it('takes the scope of its type, and one that is refused is not asked for', async () => {
    const { query } = await start('partner:read')
    sandbox.calls.reset()
    const answer = await query('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [ids.customer, ids.invoice] })
    expect(answer.errors).toMatchObject([{ path: ['nodes', 1], extensions: { code: 'FORBIDDEN', field: 'Invoice', scope: 'finance:read' } }])
    expect(Object.keys(sandbox.calls.counts()).filter((operationId) => /invoice/i.test(operationId))).toEqual([])
  })

  it('needs no other scope than that', async () => {
    const { query } = await start('finance:read')
    expect(await query('query($id: ID!) { node(id: $id) { id } }', { id: ids.invoice })).toMatchObject({ data: { node: null } })
    expect((await query('query($id: ID!) { node(id: $id) { id } }', { id: ids.customer })).errors?.[0]?.extensions).toMatchObject({ scope: 'partner:read' })
  })
})

describe('the schema', () => {
  const fields = allFields()

  it('names a scope on every field with an upstream call of its own: finance:read for invoices with their titles and addresses, incentives, the bank account, coupons, movements of money and what orders are paid with, else partner:read', () => {
    const wrong = fields.filter(({ type }) => type !== 'Mutation').flatMap(({ coordinate, field }) => {
      const names = upstreamOperationsOf(field)
      if (names.length === 0) return []
      const expected = names.some((name) => /^((invoice\w*|owedInvoice|incentive|businessCertification|adjustment|accountChange|funds|coupon|couponQuota)\.|order\.(coupons|discounts)$)/.test(name)) ? 'finance:read' : 'partner:read'
      return scopeOf(field) === expected ? [] : [coordinate]
    })
    expect(wrong).toEqual([])
  })

  it('names one on every mutation: finance:write where money moves, of invoices, and where the account that it is paid to is named, else partner:write or the operator\'s', () => {
    const isMoney = new Map(operations.map(({ name, safety }) => [name, safety === 'money']))
    const wrong = fields.filter(({ type }) => type === 'Mutation').filter(({ field }) => {
      const scope = scopeOf(field)
      return upstreamOperationsOf(field).some((name) => isMoney.get(name) || /^(invoice\w*|businessCertification)\./.test(name)) ? scope !== 'finance:write' : scope !== 'partner:write' && scope !== 'operator'
    })
    expect(wrong.map(({ coordinate }) => coordinate)).toEqual([])
    expect(fields.some(({ type }) => type === 'Mutation')).toBe(true)
  })

  it('names one on every root field but node and nodes, whose ids say their types when they run', () => {
    expect(fields.filter(({ type, field }) => type === 'Query' && scopeOf(field) === null).map(({ field }) => field.name).toSorted()).toEqual(['node', 'nodes'])
  })

  it('says so in the description, which is all that introspection shows', async () => {
    const { query } = await start()
    const answer = await query('{ type: __type(name: "Query") { fields { name description } } }')
    const shown = z.object({ type: z.object({ fields: z.array(z.object({ name: z.string(), description: z.string() })) }) }).parse(answer.data).type.fields
    expect(shown.find(({ name }) => name === 'invoices')?.description).toMatch(/\nRequires scope `finance:read`\.$/)
    expect(shown.filter(({ description }) => /requires? (the )?scope/i.test(description))).toHaveLength(shown.length)
  })
})
