/** Programs, memberships, applications and company profiles, by bare HTTP: billing-incentives.mapping.md section 7. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, JsonObject, SandboxUnderTest } from '../support/sandbox.ts'

const base = '/v2/partner-console'
const kinds = ['solution-provider', 'distributor', 'cloud-reseller'] as const

let under: SandboxUnderTest

function get(path: string, kind: (typeof kinds)[number] = 'solution-provider', query: Readonly<Record<string, string | number>> = {}): Promise<Answer> {
  return under.call(under.partner(kind).credentials, 'GET', base + path, { query })
}

async function active(kind: (typeof kinds)[number]): Promise<readonly JsonObject[]> {
  return rows((await get('/program-enrollments', kind, { state: 'ACTIVE' })).json, 'enrollments')
}

function distinct(values: readonly unknown[]): unknown[] {
  return [...new Set(values)].toSorted()
}

beforeAll(async () => {
  under = await openSandbox()
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

describe('memberships', () => {
  it('make the partners a solution provider, a distributor and a cloud reseller', async () => {
    expect(column(await active('solution-provider'), 'program_type')).toContain('SOLUTION_PROVIDER')
    expect(column(await active('distributor'), 'program_type')).toContain('DISTRIBUTION_DISTRIBUTOR')
    expect(column(await active('cloud-reseller'), 'program_type')).toEqual(['DISTRIBUTION_RESELLER'])
  })

  it('name the distributor of a cloud reseller, and of nobody else', async () => {
    expect(column(await active('cloud-reseller'), 'distributor_partner_id')).toEqual([under.partner('distributor').id])
    const others = [...await active('solution-provider'), ...await active('distributor')]
    expect(distinct(column(others, 'distributor_partner_id'))).toEqual([''])
  })

  it('are in every state, and in force until a time to come', async () => {
    const all = rows((await get('/program-enrollments')).json, 'enrollments')
    expect(distinct(column(all, 'state'))).toEqual(['ACTIVE', 'EXITED', 'EXIT_IN_REVIEW', 'EXPIRED'])
    const now = under.sandbox.world.businessNow
    const over = all.filter((one) => one['state'] === 'ACTIVE' && Date.parse(String(one['expire_time'])) <= now)
    expect(over).toEqual([])
    const expired = all.filter((one) => one['state'] === 'EXPIRED')
    expect(expired.filter((one) => Date.parse(String(one['expire_time'])) > now)).toEqual([])
  })

  it('are paged from record 0, and filtered by state', async () => {
    const all = await get('/program-enrollments')
    const page = await get('/program-enrollments', 'solution-provider', { offset: 1, limit: 2 })
    expect(rows(page.json, 'enrollments')).toEqual(rows(all.json, 'enrollments').slice(1, 3))
    expect(page.json['total_count']).toBe(all.json['total_count'])
    expect((await get('/program-enrollments', 'solution-provider', { state: 'LOST' })).status).toBe(400)
  })
})

describe('applications', () => {
  it('are in every state, newest first', async () => {
    const all = rows((await get('/program-applications', 'solution-provider', { limit: 100 })).json, 'applications')
    expect(distinct(column(all, 'state'))).toEqual(['AGREEMENT_PENDING', 'APPROVED', 'DRAFT', 'IN_REVIEW', 'REJECTED', 'WITHDRAWN'])
    expect(distinct(column(all, 'kind'))).toEqual(['JOIN', 'LEVEL_UPGRADE'])
    expect(column(all, 'application_id')).toEqual(column(all, 'application_id').map(String).toSorted().toReversed())
    expect(rows((await get('/program-applications')).json, 'applications')).toEqual(all.slice(0, 10))
  })

  it('say why they were refused, and only then; a draft has not been applied for', async () => {
    const all = rows((await get('/program-applications', 'solution-provider', { limit: 100 })).json, 'applications')
    expect(distinct(column(all.filter((one) => one['reject_reason'] !== ''), 'state'))).toEqual(['REJECTED'])
    expect(distinct(column(all.filter((one) => !('apply_time' in one)), 'state'))).toEqual(['DRAFT'])
  })

  it('are filtered by state', async () => {
    const answer = await get('/program-applications', 'distributor', { state: 'APPROVED' })
    expect(column(rows(answer.json, 'applications'), 'state')).toEqual(['APPROVED', 'APPROVED'])
  })
})

describe('programs', () => {
  it('are of every type', async () => {
    const answer = await get('/programs')
    expect(answer.json['total_count']).toBe(10)
    expect(distinct(column(rows(answer.json, 'programs'), 'program_type'))).toEqual([
      'DISTRIBUTION_DISTRIBUTOR', 'DISTRIBUTION_RESELLER', 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER', 'MARKETPLACE_SELLER', 'OTHER',
      'PARTNER_CAPABILITY', 'PARTNER_CUSTOMER_ENGAGEMENT', 'SELECTED_GOODS_RESALE', 'SERVICE_CAPABILITY_UPGRADE', 'SOLUTION_PROVIDER',
    ])
  })

  it('can be joined unless there is a reason', async () => {
    for (const kind of kinds) {
      const programs = rows((await get('/programs', kind)).json, 'programs')
      expect(programs.filter((one) => (one['joinable'] === true) !== (one['join_block_reason'] === ''))).toEqual([])
    }
    const open = rows((await get('/programs')).json, 'programs').filter((one) => one['joinable'] === true)
    expect(column(open, 'program_type')).toContain('MARKETPLACE_CUSTOMER_SERVICE_PROVIDER')
  })

  it('are closed to a cloud reseller, and resale is by invitation', async () => {
    const programs = rows((await get('/programs', 'cloud-reseller')).json, 'programs')
    expect(distinct(column(programs, 'joinable'))).toEqual([false])
    expect(programs.find((one) => one['program_type'] === 'DISTRIBUTION_RESELLER')?.['invitation_only']).toBe(true)
  })

  it('of the sales path are closed to an account that is on it', async () => {
    const programs = rows((await get('/programs', 'distributor')).json, 'programs')
    expect(programs.find((one) => one['program_type'] === 'SOLUTION_PROVIDER')?.['join_block_reason']).toContain('use a new account')
  })
})

describe('the company profile', () => {
  it.each(kinds)('is the %s\'s own', async (kind) => {
    const partner = under.partner(kind)
    const answer = await get('/company-profile', kind)
    expect(answer.json).toMatchObject({ partner_id: partner.id, company_name: partner.name, contact_email: partner.email, time_zone: 'Asia/Shanghai' })
  })
})

describe('the console', () => {
  it('answers the same for the same partner in two sandboxes', async () => {
    const other = await openSandbox()
    const paths = ['/programs', '/program-enrollments', '/program-applications', '/company-profile']
    const texts = await Promise.all([under, other].map(async (one) =>
      (await Promise.all(paths.map((path) => one.asPartner('GET', base + path)))).map((answer) => answer.text)))
    await other.sandbox.close()
    expect(texts[1]).toEqual(texts[0])
  })

  it('is for partners, not for customers', async () => {
    const [customer] = under.sandbox.world.customers
    if (!customer) throw new TypeError('no customer is seeded')
    const token = await under.customerToken(customer)
    for (const path of ['/programs', '/invoices', '/company-profile']) {
      expect((await under.call({ token }, 'GET', base + path)).status).toBe(403)
    }
  })
})
