/**
 * Onboarding, applications, certificates, the company, development paths and project specialists, by bare HTTP:
 * billing-incentives.mapping.md section 7.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestClock } from '../support/test-clock.ts'
import { consoleOf, renewConsole } from '../support/sandbox-console.ts'
import type { ConsoleCaller } from '../support/sandbox-console.ts'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { JsonObject, SandboxUnderTest } from '../support/sandbox.ts'
import { outcome } from '../support/sandbox-trade.ts'

const day = 86_400_000

let under: SandboxUnderTest
let own: ConsoleCaller

const clock = createTestClock()
const start = clock.now()

// One world, of which these tests change the console alone. No quotas: their windows know no clock that is set back.
beforeAll(async () => {
  under = await openSandbox({ clock, quotas: false })
  own = consoleOf(under)
})

beforeEach(() => {
  clock.set(start)
  renewConsole(under)
})

afterEach(() => {
  expect(under.problems()).toEqual([])
})

afterAll(() => under.sandbox.close())

/** What a company sends that passes the automatic check. */
function form(rest: object = {}): object {
  const { profile } = under.sandbox.world.console.programsOf(own.partnerId)
  return {
    company_name: profile.companyName, registration_no: profile.registrationNo, business_region: 'Jiangsu', company_size: '100-499',
    main_business: 'Cloud migration services', contact_name: 'Li Ming', contact_phone: '13800000000',
    contact_email: 'partner@example.com', website: 'https://www.example.com', ...rest,
  }
}

async function newcomer(state = 'READY_TO_APPLY', caller = own): Promise<void> {
  expect(await caller.control('/onboarding', { partnerId: caller.partnerId, state })).toBe(204)
}

function application(programType: string, rest: object = {}): object {
  return { kind: 'JOIN', program_type: programType, agreement_accepted: true, ...rest }
}

describe('onboarding', () => {
  it('of the seeded partners is done', async () => {
    const { json } = await own.get('/onboarding')
    expect(json).toMatchObject({ state: 'ONBOARDED', reject_reason: '', onboard_time: '2021-03-08T02:00:00Z', company_name: under.partner('solution-provider').name })
    expect(outcome(await own.post('/onboarding', form()))).toEqual([409, 'PCM.PRG.0002'])
  })

  it('is automatic for a company that is what its real-name data say', async () => {
    await newcomer()
    expect((await own.get('/onboarding')).json).toEqual({ state: 'READY_TO_APPLY', reject_reason: '' })
    const answer = await own.post('/onboarding', form())
    expect(answer.json).toEqual({ ...form(), state: 'ONBOARDED', reject_reason: '', apply_time: '2026-11-22T08:00:00Z', onboard_time: '2026-11-22T08:00:00Z' })
    expect((await own.get('/onboarding')).json).toEqual(answer.json)
    expect((await own.get('/company-profile')).json).toMatchObject({ contact_email: 'partner@example.com', contact_name: 'Li Ming' })
    expect(outcome(await own.post('/onboarding', form()))).toEqual([409, 'PCM.PRG.0002'])
  })

  it('is reviewed by people otherwise: refused, corrected, sent again, accepted', async () => {
    await newcomer()
    const sent = await own.post('/onboarding', form({ registration_no: '91320100MA00OTHER0' }))
    expect(sent.json).toMatchObject({ state: 'IN_REVIEW', apply_time: '2026-11-22T08:00:00Z' })
    expect(sent.json).not.toHaveProperty('onboard_time')
    expect(outcome(await own.post('/onboarding', form()))).toEqual([409, 'PCM.PRG.0002'])
    expect((await own.get('/onboarding')).json['registration_no']).toBe('91320100MA00OTHER0')
    expect(await own.event('onboarding', own.partnerId, 'reject', 'Please check the registration number.')).toEqual([200, 'REJECTED'])
    expect((await own.get('/onboarding')).json['reject_reason']).toBe('Please check the registration number.')
    expect((await own.post('/onboarding', form())).json).toMatchObject({ state: 'IN_REVIEW', reject_reason: '' })
    await clock.advance(day)
    expect((await own.get('/onboarding')).json).toMatchObject({ state: 'ONBOARDED', onboard_time: '2026-11-23T08:00:00Z' })
  })

  it.each(['NOT_REGISTERED', 'REAL_NAME_REQUIRED'])('is refused in the state %s', async (state) => {
    await newcomer(state)
    expect(outcome(await own.post('/onboarding', form()))).toEqual([403, 'PCM.PRG.0001'])
    expect((await own.get('/onboarding')).json['state']).toBe(state)
  })

  it('is opened by registration and the real name', async () => {
    await newcomer('NOT_REGISTERED')
    expect(await own.event('onboarding', own.partnerId, 'verify')).toEqual([409, 'SANDBOX.FORBIDDEN_MOVE'])
    expect(await own.event('onboarding', own.partnerId, 'register')).toEqual([200, 'REAL_NAME_REQUIRED'])
    expect(await own.event('onboarding', own.partnerId, 'verify')).toEqual([200, 'READY_TO_APPLY'])
  })

  it('makes a partner that is put before its end a newcomer, whatever was on its way', async () => {
    await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))
    await newcomer()
    await clock.advance(3 * day)
    for (const [path, name] of [['/program-enrollments', 'enrollments'], ['/program-applications', 'applications'],
      ['/development-paths', 'paths'], ['/organization/project-specialists', 'members']] as const) {
      expect((await own.get(path)).json).toEqual({ total_count: 0, [name]: [] })
    }
  })

  it('is refused to customers of a partner, and to those without an enterprise\'s real name', async () => {
    const { customers } = under.sandbox.world
    const enterprise = customers.find((one) => one.verifiedStatus === '2' && one.customerType === 1)
    const person = customers.find((one) => one.customerType === 0)
    if (!enterprise || !person) throw new TypeError('no such customers are seeded')
    const tokens = [await under.customerToken(enterprise), await under.customerToken(person)]
    const path = '/v2/partner-console/onboarding'
    const shown = await Promise.all(tokens.map((token) => under.call({ token }, 'GET', path)))
    expect(shown.map(({ json }) => json['state'])).toEqual(['READY_TO_APPLY', 'REAL_NAME_REQUIRED'])
    const applied = await Promise.all(tokens.map((token) => under.call({ token }, 'POST', path, { body: form() })))
    expect(applied.map(outcome)).toEqual([[409, 'PCM.PRG.0003'], [403, 'PCM.PRG.0001']])
  })
})

describe('an application for a program', () => {
  it('is reviewed, signed, and makes a member', async () => {
    const { status, json } = await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))
    expect([status, json]).toEqual([201, {
      application_id: 'APP-1013', kind: 'JOIN', program_type: 'SELECTED_GOODS_RESALE', state: 'IN_REVIEW', reject_reason: '',
      apply_time: '2026-11-22T08:00:00Z', update_time: '2026-11-22T08:00:00Z',
    }])
    expect(column(await own.every('/program-applications', 'applications'), 'application_id').slice(0, 2)).toEqual(['APP-1013', 'APP-1012'])
    expect(outcome(await own.post('/program-applications', application('SELECTED_GOODS_RESALE')))).toEqual([409, 'PCM.PRG.0024'])
    expect(await own.event('application', 'APP-1013', 'approve')).toEqual([200, 'AGREEMENT_PENDING'])
    expect(outcome(await own.post('/program-applications', application('SELECTED_GOODS_RESALE')))).toEqual([409, 'PCM.PRG.0024'])
    await clock.advance(day)
    expect((await own.one('/program-applications', 'applications', 'application_id', 'APP-1013'))['state']).toBe('APPROVED')
    const joined = await own.one('/program-enrollments', 'enrollments', 'enrollment_id', 'ENR-106')
    expect(joined).toMatchObject({ program_type: 'SELECTED_GOODS_RESALE', state: 'ACTIVE', join_time: '2026-11-23T08:00:00Z', certificate_available: false })
    expect(outcome(await own.post('/program-applications', application('SELECTED_GOODS_RESALE')))).toEqual([409, 'PCM.PRG.0021'])
  })

  it('moves by the clock, a working day a step, however late somebody looks', async () => {
    await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))
    await clock.advance(2 * day)
    const { join_time: joined } = await own.one('/program-enrollments', 'enrollments', 'enrollment_id', 'ENR-106')
    expect(joined).toBe('2026-11-24T08:00:00Z')
  })

  it('is refused with its reason, and may be filed again', async () => {
    await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))
    expect(await own.event('application', 'APP-1013', 'reject', 'No shop.')).toEqual([200, 'REJECTED'])
    const refused = await own.one('/program-applications', 'applications', 'application_id', 'APP-1013')
    expect(refused).toMatchObject({ state: 'REJECTED', reject_reason: 'No shop.' })
    expect((await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))).status).toBe(201)
  })

  it('can be withdrawn until it is decided', async () => {
    await own.post('/program-applications', application('SELECTED_GOODS_RESALE'))
    const withdraw = (id: string) => own.post(`/program-applications/${id}/withdraw`)
    const answer = await withdraw('APP-1013')
    expect([answer.status, answer.json['state']]).toEqual([200, 'WITHDRAWN'])
    expect(outcome(await withdraw('APP-1013'))).toEqual([409, 'PCM.PRG.0025'])
    await clock.advance(3 * day)
    expect((await own.one('/program-applications', 'applications', 'application_id', 'APP-1013'))['state']).toBe('WITHDRAWN')
    expect(outcome(await withdraw('APP-2001'))).toEqual([404, 'PCM.0404'])
    const decided = (await own.every('/program-applications', 'applications')).filter((one) => one['state'] === 'AGREEMENT_PENDING')
    expect(outcome(await withdraw(String(decided[0]?.['application_id'])))).toEqual([409, 'PCM.PRG.0025'])
  })

  it('needs the terms to be accepted, and an account that is onboarded', async () => {
    expect(outcome(await own.post('/program-applications', application('OTHER', { agreement_accepted: false })))).toEqual([400, 'CBC.0100'])
    await newcomer()
    expect(outcome(await own.post('/program-applications', application('PARTNER_CAPABILITY')))).toEqual([403, 'PCM.PRG.0020'])
  })

  it('is refused where only invited accounts may join, until one is invited', async () => {
    expect(outcome(await own.post('/program-applications', application('OTHER')))).toEqual([403, 'PCM.PRG.0022'])
    await own.control('/invitations', { partnerId: own.partnerId, programType: 'OTHER' })
    expect((await own.post('/program-applications', application('OTHER'))).status).toBe(201)
  })

  it('is refused to a cloud reseller, whose program is the only one it is in', async () => {
    const reseller = consoleOf(under, 'cloud-reseller')
    expect(outcome(await reseller.post('/program-applications', application('PARTNER_CAPABILITY')))).toEqual([409, 'PCM.PRG.0021'])
    await own.control('/invitations', { partnerId: own.partnerId, programType: 'DISTRIBUTION_RESELLER' })
    expect(outcome(await own.post('/program-applications', application('DISTRIBUTION_RESELLER')))).toEqual([409, 'PCM.PRG.0021'])
  })

  it('of a newcomer, for each program: one sales path only, and resellers are in nothing else', async () => {
    await newcomer('READY_TO_APPLY')
    await own.post('/onboarding', form())
    const open = ['PARTNER_CUSTOMER_ENGAGEMENT', 'PARTNER_CAPABILITY', 'SOLUTION_PROVIDER', 'MARKETPLACE_SELLER', 'MARKETPLACE_CUSTOMER_SERVICE_PROVIDER']
    for (const one of open) expect((await own.post('/program-applications', application(one))).status).toBe(201)
    await clock.advance(2 * day)
    expect(column(await own.every('/program-enrollments', 'enrollments'), 'program_type')).toEqual(open)
    expect(outcome(await own.post('/program-applications', application('DISTRIBUTION_DISTRIBUTOR')))).toEqual([409, 'PCM.PRG.0021'])
    await newcomer('READY_TO_APPLY')
    await own.post('/onboarding', form())
    await own.control('/invitations', { partnerId: own.partnerId, programType: 'DISTRIBUTION_RESELLER', distributorPartnerId: under.partner('distributor').id })
    expect((await own.post('/program-applications', application('DISTRIBUTION_RESELLER'))).json['target_level']).toBe('STANDARD')
    await clock.advance(2 * day)
    const [only, ...others] = await own.every('/program-enrollments', 'enrollments')
    expect([only?.['distributor_partner_id'], only?.['certificate_available'], others]).toEqual([under.partner('distributor').id, true, []])
  })

  it('for the solution provider program is refused to an account on a development path', async () => {
    await newcomer()
    await own.post('/onboarding', form())
    await own.control('/development-paths', { partnerId: own.partnerId, paths: [{ path: 'SERVICE', stage: 'SELECTED' }] })
    expect((await own.get('/development-paths')).json['paths']).toEqual([{ path: 'SERVICE', stage: 'SELECTED', select_time: '2026-11-22T08:00:00Z', exit_allowed: true }])
    expect(outcome(await own.post('/program-applications', application('SOLUTION_PROVIDER')))).toEqual([409, 'PCM.PRG.0021'])
    const programs = rows((await own.get('/programs')).json, 'programs')
    expect(programs.find((one) => one['program_type'] === 'SOLUTION_PROVIDER')?.['join_block_reason']).toContain('development path')
    expect((await own.post('/program-applications', application('PARTNER_CAPABILITY'))).status).toBe(201)
    expect((await own.get('/development-paths')).json['paths']).toMatchObject([{ exit_allowed: false }])
  })
})

describe('an application for a level', () => {
  const upgrade = (level: string, programType = 'PARTNER_CAPABILITY'): object =>
    application(programType, { kind: 'LEVEL_UPGRADE', target_level: level })

  it('raises it', async () => {
    const answer = await own.post('/program-applications', upgrade('LEADING'))
    expect([answer.status, answer.json['kind'], answer.json['target_level']]).toEqual([201, 'LEVEL_UPGRADE', 'LEADING'])
    await clock.advance(2 * day)
    const members = await own.every('/program-enrollments', 'enrollments')
    expect(members.filter((one) => one['program_type'] === 'PARTNER_CAPABILITY')).toMatchObject([{ enrollment_id: 'ENR-102', level: 'LEADING' }])
  })

  it('is refused for a level that is not higher, unknown to the program, or without a membership', async () => {
    for (const [level, program] of [['PREFERRED'], ['STANDARD'], ['LEADING', 'MARKETPLACE_SELLER'], ['STANDARD', 'SELECTED_GOODS_RESALE']] as const) {
      expect(outcome(await own.post('/program-applications', upgrade(level, program)))).toEqual([400, 'PCM.PRG.0023'])
    }
    expect(outcome(await own.post('/program-applications', upgrade('CORE', 'SOLUTION_PROVIDER')))).toEqual([409, 'PCM.PRG.0024'])
  })

  it('is refused without role certification on a development path', async () => {
    await own.control('/development-paths', { partnerId: own.partnerId, paths: [{ path: 'SERVICE', stage: 'SELECTED' }] })
    expect(outcome(await own.post('/program-applications', upgrade('LEADING')))).toEqual([400, 'PCM.PRG.0023'])
  })

  it('cannot be joined with a level above the lowest', async () => {
    const wanted = application('SELECTED_GOODS_RESALE', { target_level: 'CORE' })
    expect(outcome(await own.post('/program-applications', wanted))).toEqual([400, 'PCM.PRG.0023'])
  })
})

describe('a certificate', () => {
  it('can be downloaded for a while, from programs that issue one', async () => {
    const { json } = await own.get('/program-enrollments/ENR-101/certificate')
    expect(json['url']).toMatch(/^https:\/\/download\.example\.com\/certificates\/ENR-101\.pdf/)
    expect(json['expire_time']).toBe('2026-11-22T09:00:00Z')
    expect(outcome(await own.get('/program-enrollments/ENR-104/certificate'))).toEqual([409, 'PCM.PRG.0010'])
    expect(outcome(await own.get('/program-enrollments/ENR-201/certificate'))).toEqual([404, 'PCM.0404'])
  })
})

describe('the company profile', () => {
  it('changes in what is sent, and the same again changes nothing', async () => {
    const before = (await own.get('/company-profile')).json
    const change = { address: '1 Demo Road, Nanjing', message_language: 'en_us', time_zone: 'Europe/Berlin', website: '' }
    const answer = await own.put('/company-profile', change)
    expect(answer.json).toEqual({ ...before, ...change })
    expect((await own.put('/company-profile', change)).json).toEqual(answer.json)
    expect((await own.get('/company-profile')).json).toEqual(answer.json)
  })

  it('keeps name and credit code, and refuses what is too long', async () => {
    const before = (await own.get('/company-profile')).json
    for (const body of [{ company_name: 'Another' }, { registration_no: '1' }, { introduction: 'x'.repeat(2001) }, { message_language: 'de_de' }]) {
      expect(outcome(await own.put('/company-profile', body))).toEqual([400, 'CBC.0100'])
    }
    expect((await own.get('/company-profile')).json).toEqual(before)
  })
})

describe('project specialists', () => {
  const base = '/organization/project-specialists'
  const member = (account: string): Promise<JsonObject> => own.one(base, 'members', 'email', `${account}@example.com`)
  const on = async (account: string, action: string, body?: object) => own.post(`${base}/${String((await member(account))['member_id'])}/${action}`, body)
  const asked = { path: 'SERVICE', position: 'SOLUTION_ARCHITECT' }
  const proof = { reason: 'Left the company.', attachment_ids: ['FILE-1'] }

  it('are in every state, and filtered by both', async () => {
    const all = await own.every(base, 'members')
    expect([...new Set(column(all, 'link_state'))].toSorted()).toEqual(['INVITATION_EXPIRED', 'INVITED', 'LINKED', 'UNLINKED'])
    expect([...new Set(column(all, 'specialist_state'))].toSorted())
      .toEqual(['ACTIVE', 'CANCELLED', 'CANCEL_IN_REVIEW', 'IN_REVIEW', 'NONE', 'REJECTED'])
    const wanted = all.filter((one) => one['link_state'] === 'LINKED' && one['specialist_state'] === 'CANCELLED')
    expect(await own.every(base, 'members', { link_state: 'LINKED', specialist_state: 'CANCELLED' })).toEqual(wanted)
    expect(wanted).toHaveLength(1)
  })

  it('are invited, accept, apply, are accepted, and stop again', async () => {
    const invited = await own.post(`${base}/invitations`, { name: '张三', email: 'zhang.san@example.com', mobile_phone: '13800009999' })
    expect([invited.status, invited.json['link_state'], invited.json['specialist_state']]).toEqual([201, 'INVITED', 'NONE'])
    const id = String(invited.json['member_id'])
    expect(outcome(await on('zhang.san', 'apply', asked))).toEqual([409, 'PCM.ORG.0010'])
    await clock.advance(day)
    expect(await member('zhang.san')).toMatchObject({ link_state: 'LINKED', account_name: 'zhang_san', work_location: 'Jiangsu', link_time: '2026-11-23T08:00:00Z' })
    expect((await on('zhang.san', 'apply', asked)).json).toMatchObject({ specialist_state: 'IN_REVIEW', ...asked })
    expect(outcome(await on('zhang.san', 'apply', asked))).toEqual([409, 'PCM.ORG.0010'])
    await clock.advance(day)
    expect((await member('zhang.san'))['specialist_state']).toBe('ACTIVE')
    expect(outcome(await on('zhang.san', 'unlink'))).toEqual([409, 'PCM.ORG.0014'])
    expect((await on('zhang.san', 'cancel', proof)).json['specialist_state']).toBe('CANCEL_IN_REVIEW')
    expect((await on('zhang.san', 'withdraw-cancel')).json['specialist_state']).toBe('ACTIVE')
    expect(outcome(await on('zhang.san', 'withdraw-cancel'))).toEqual([409, 'PCM.ORG.0013'])
    await on('zhang.san', 'cancel', proof)
    expect(await own.event('specialist', id, 'grant-cancellation')).toEqual([200, 'CANCELLED'])
    expect(outcome(await on('zhang.san', 'cancel', proof))).toEqual([409, 'PCM.ORG.0012'])
    expect((await on('zhang.san', 'unlink')).json).toMatchObject({ link_state: 'UNLINKED', specialist_state: 'CANCELLED' })
    expect(outcome(await on('zhang.san', 'unlink'))).toEqual([409, 'PCM.ORG.0014'])
  })

  it('take an application along when they are unlinked', async () => {
    expect((await on('gao_lei', 'unlink')).json).toMatchObject({ link_state: 'UNLINKED', specialist_state: 'NONE' })
  })

  it('may apply again after a cancellation or a refusal, but not without a place of work', async () => {
    expect((await on('song_na', 'apply', asked)).json['specialist_state']).toBe('IN_REVIEW')
    expect((await on('luo_min', 'apply', asked)).json['specialist_state']).toBe('IN_REVIEW')
    expect(outcome(await on('lin_fang', 'apply', asked))).toEqual([400, 'PCM.ORG.0011'])
    const { member_id: id } = await member('lin_fang')
    expect(await own.control('/members', { memberId: id, workLocation: '南京' })).toBe(204)
    expect((await on('lin_fang', 'apply', asked)).json).toMatchObject({ specialist_state: 'IN_REVIEW', work_location: '南京' })
  })

  it('are refused a cancellation without a file', async () => {
    expect(outcome(await on('chen_nan', 'cancel', { reason: 'Left.', attachment_ids: [] }))).toEqual([400, 'CBC.0100'])
    expect(outcome(await on('chen_nan', 'cancel', { reason: 'Left.' }))).toEqual([400, 'CBC.0100'])
  })

  it('are invited again after their invitation or link has ended, not before', async () => {
    const again = async (account: string) => own.post(`${base}/invitations`, { name: 'Again', email: `${account}@example.com` })
    expect((await again('ma_chao')).json['link_state']).toBe('INVITED')
    expect((await again('tang_jun')).json).toMatchObject({ link_state: 'INVITED', member_id: (await member('tang_jun'))['member_id'] })
    expect(outcome(await again('he_jing'))).toEqual([409, 'PCM.ORG.0001'])
    expect(outcome(await again('chen_nan'))).toEqual([409, 'PCM.ORG.0001'])
  })

  it.each([
    ['xu_yang@example.com', 409, 'PCM.ORG.0001'], ['chen-0001@example.com', 409, 'PCM.ORG.0001'],
    ['chen-0002@example.com', 409, 'PCM.ORG.0002'], ['chen-0003@example.com', 409, 'PCM.ORG.0003'],
    ['chen-0004@example.com', 400, 'PCM.ORG.0004'], ['nobody', 400, 'CBC.0100'],
  ])('are not invited as %s: %i %s', async (email, status, code) => {
    expect(outcome(await own.post(`${base}/invitations`, { name: 'Chen', email }))).toEqual([status, code])
  })

  it('are not a partner\'s own account, nor known to another partner', async () => {
    const email = under.partner('distributor').email
    expect(outcome(await own.post(`${base}/invitations`, { name: 'Zhou', email }))).toEqual([409, 'PCM.ORG.0002'])
    const other = consoleOf(under, 'distributor')
    const id = String((await member('chen_nan'))['member_id'])
    expect(outcome(await other.post(`${base}/${id}/unlink`))).toEqual([404, 'PCM.0404'])
  })
})

describe('development paths', () => {
  it('are the partner\'s own, with their stages', async () => {
    expect((await own.get('/development-paths')).json).toEqual({ total_count: 2, paths: [
      { path: 'SERVICE', stage: 'ROLE_CERTIFIED', select_time: '2024-03-01T02:00:00Z', exit_allowed: false },
      { path: 'SOFTWARE', stage: 'SELECTED', select_time: '2026-09-18T06:12:40Z', exit_allowed: false },
    ] })
    expect((await consoleOf(under, 'cloud-reseller').get('/development-paths')).json).toEqual({ total_count: 0, paths: [] })
  })
})

describe('the control API of the console', () => {
  it('refuses unknown subjects, events and things', async () => {
    expect((await own.event('payment', 'X', 'pay'))[0]).toBe(400)
    expect((await own.event('payout', 'PAY-0', 'sign'))[0]).toBe(400)
    expect(await own.event('payout', 'PAY-0', 'pay')).toEqual([404, 'SANDBOX.NOT_FOUND'])
    expect(await own.control('/onboarding', { partnerId: 'nobody', state: 'IN_REVIEW' })).toBe(404)
    expect(await own.control('/onboarding', { partnerId: own.partnerId, state: 'LOST' })).toBe(400)
    expect(await own.control('/members', { memberId: 'MEM-0', workLocation: '' })).toBe(404)
  })
})
