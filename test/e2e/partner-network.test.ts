/**
 * The partner in the vendor's network over HTTP, on the sandbox: joining it, its programs, its profile and its people. Every change
 * is read back; what is refused says why, at the entry that it is about.
 */
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSandbox, type Sandbox } from '#src/sandbox/server.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'
import { startServiceOn, type Answer, type ServiceUnderTest } from '#test/support/service.ts'

const validator = createOpenapiValidator()
const problems: string[] = []
const partnerId = '2f1a6c0e9b7d4e83a5c1d0f6b8e72934'
let sandbox: Sandbox
let service: ServiceUnderTest

beforeAll(async () => {
  sandbox = await startSandbox({ quotas: false, observer: (exchange) => void (exchange.fault === null && problems.push(...validator.check(exchange))) })
})

beforeEach(async () => {
  sandbox.reset()
  service = await start('partner:read,partner:write,personal-data')
})

afterEach(async () => {
  await service.close()
})

afterAll(async () => {
  await sandbox.close()
  expect(problems).toEqual([])
})

function start(scopes: string): Promise<ServiceUnderTest> {
  return startServiceOn(sandbox.url, { environment: { ALLOW_LOCAL_WRITES: '1', CALLER_SCOPES: scopes } })
}

async function control(path: string, body: object): Promise<void> {
  const answer = await request(`${sandbox.url}/__sandbox/console/${path}`, { method: 'POST', body: JSON.stringify(body) })
  const text = await answer.body.text()
  expect([path, answer.statusCode < 300, text]).toEqual([path, true, text])
}

type Subject = 'onboarding' | 'application' | 'link' | 'specialist'

function happens(subject: Subject, id: string, event: string, reason?: string): Promise<void> {
  return control('events', { subject, id, event, ...(reason === undefined ? {} : { reason }) })
}

const newcomer = () => control('onboarding', { partnerId, state: 'READY_TO_APPLY' })

const userErrors = 'userErrors { code upstreamCode field message }'
const documents = {
  onboardingApply: { input: 'OnboardingApplyInput', answer: 'onboarding { state rejectReason companyName contactPhone onboardedAt }' },
  companyProfileUpdate: { input: 'CompanyProfileUpdateInput', answer: 'companyProfile { englishName website introduction contactPhone noticeLanguage companyName }' },
  programApplicationCreate: { input: 'ProgramApplicationCreateInput', answer: 'application { applicationId state programType targetLevel }' },
  programApplicationWithdraw: { input: 'ProgramApplicationWithdrawInput', answer: 'application { applicationId state }' },
  projectSpecialistInvite: { input: 'ProjectSpecialistInviteInput', answer: 'projectSpecialist { memberId linkState specialistState }' },
  projectSpecialistApply: { input: 'ProjectSpecialistApplyInput', answer: 'projectSpecialist { memberId linkState specialistState path position }' },
  projectSpecialistCancel: { input: 'ProjectSpecialistCancelInput', answer: 'projectSpecialist { memberId specialistState }' },
  projectSpecialistCancelWithdraw: { input: 'ProjectSpecialistInput', answer: 'projectSpecialist { memberId specialistState }' },
  projectSpecialistUnlink: { input: 'ProjectSpecialistInput', answer: 'projectSpecialist { memberId linkState }' },
} as const
type Mutation = keyof typeof documents

function send(mutation: Mutation, input: object, language = 'en'): Promise<Answer> {
  const { input: type, answer } = documents[mutation]
  return service.query(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answer} ${userErrors} } }`, { input }, { 'accept-language': language })
}

/** The payload of a mutation that must not fail as a whole. */
async function change(mutation: Mutation, input: object): Promise<unknown> {
  const answer = await send(mutation, input)
  expect(answer.errors).toBeUndefined()
  return answer.data?.[mutation]
}

interface Refusal {
  readonly upstreamCode: string | null
  readonly code: string
  readonly field: readonly string[] | null
  readonly en: string
  readonly zh: string
}

/** A refusal as data, in both languages, that changes nothing. */
async function expectRefused(mutation: Mutation, input: object, { upstreamCode, code, field, en, zh }: Refusal): Promise<void> {
  for (const [language, message] of [['en', en], ['zh', zh]] as const) {
    const { data, errors } = await send(mutation, input, language)
    expect(errors).toBeUndefined()
    expect(data?.[mutation]).toMatchObject({ userErrors: [{ code, upstreamCode, field, message }] })
    const [object = ''] = documents[mutation].answer.split(' ')
    expect(data?.[mutation]).toHaveProperty(object, null)
  }
}

async function read(fields: string): Promise<unknown> {
  const answer = await service.query(`{ partner { ${fields} } }`)
  expect(answer.errors).toBeUndefined()
  return answer.data?.['partner']
}

const company = {
  companyName: '云帆解决方案有限公司', registrationNumber: '91320100MA00DEMO0X', contactName: '李明', contactPhone: '13900001001', contactEmail: 'partner@yunfan.example.com',
}

describe('joining the partner network', () => {
  it('is done at once where the automatic check passes', async () => {
    await newcomer()
    expect(await read('onboarding { state onboardedAt }')).toEqual({ onboarding: { state: 'READY_TO_APPLY', onboardedAt: null } })
    expect(await change('onboardingApply', { ...company, businessRegion: 'Jiangsu', website: 'https://www.yunfan.example.com' }))
      .toMatchObject({ onboarding: { state: 'ONBOARDED', companyName: company.companyName, contactPhone: company.contactPhone }, userErrors: [] })
    expect(await read('onboarding { state businessRegion website }'))
      .toEqual({ onboarding: { state: 'ONBOARDED', businessRegion: 'Jiangsu', website: 'https://www.yunfan.example.com' } })
  })

  it('is reviewed by people otherwise: refused with a reason, corrected, and accepted', async () => {
    await newcomer()
    expect(await change('onboardingApply', { ...company, registrationNumber: '91000000MA00WRONG0' })).toMatchObject({ onboarding: { state: 'IN_REVIEW' } })
    await happens('onboarding', partnerId, 'reject', 'The credit code is another company\'s.')
    expect(await read('onboarding { state rejectReason }')).toEqual({ onboarding: { state: 'REJECTED', rejectReason: 'The credit code is another company\'s.' } })
    expect(await change('onboardingApply', company)).toMatchObject({ onboarding: { state: 'IN_REVIEW', rejectReason: null } })
    await happens('onboarding', partnerId, 'approve')
    expect(await read('onboarding { state rejectReason }')).toEqual({ onboarding: { state: 'ONBOARDED', rejectReason: null } })
  })

  it('is refused without a real name, and a second time', async () => {
    await control('onboarding', { partnerId, state: 'REAL_NAME_REQUIRED' })
    await expectRefused('onboardingApply', company, {
      code: 'NOT_ALLOWED', upstreamCode: 'PCM.PRG.0001', field: null, en: 'The real-name authentication of the enterprise is missing.', zh: '未完成企业实名认证。',
    })
    await happens('onboarding', partnerId, 'verify')
    await change('onboardingApply', company)
    await expectRefused('onboardingApply', company, {
      code: 'ALREADY_EXISTS', upstreamCode: 'PCM.PRG.0002', field: null, en: 'Onboarded already, or under review.', zh: '已入驻或正在审核。',
    })
  })

  it('is refused for an account that is a partner\'s customer', async () => {
    await newcomer()
    const body = { error_code: 'PCM.PRG.0003', error_msg: 'associated' }
    sandbox.faults.inject({ operationId: 'ApplyOnboarding', kind: 'status', status: 409, body, times: 2 })
    await expectRefused('onboardingApply', company, {
      code: 'NOT_ALLOWED', upstreamCode: 'PCM.PRG.0003', field: null, en: 'The account is associated with a partner as its customer.', zh: '该账号已作为客户关联了伙伴。',
    })
  })

  it.each(['companyName', 'registrationNumber', 'contactName', 'contactPhone', 'contactEmail'])('needs its %s', async (name) => {
    await newcomer()
    await expectRefused('onboardingApply', { ...company, [name]: ' ' }, {
      code: 'INVALID_INPUT', upstreamCode: null, field: ['input', name], en: `\`input.${name}\` must not be empty.`, zh: `\`input.${name}\` 不能为空。`,
    })
    expect(sandbox.calls.counts()['ApplyOnboarding']).toBeUndefined()
  })
})

describe('partner programs', () => {
  const join = (programType: string): object => ({ kind: 'JOIN', programType, isAgreementAccepted: true })

  /** Applies, and answers the application's id. */
  async function apply(input: object): Promise<string> {
    const payload = await change('programApplicationCreate', input)
    expect(payload).toMatchObject({ application: { state: 'IN_REVIEW' }, userErrors: [] })
    const page = await read('programApplications(first: 1) { nodes { applicationId } }')
    const id = /"applicationId":"([^"]+)"/.exec(JSON.stringify(page))?.[1]
    expect(JSON.stringify(payload)).toContain(`"${String(id)}"`)
    return String(id)
  }

  it.each([
    ['PARTNER_CUSTOMER_ENGAGEMENT', null],
    ['PARTNER_CAPABILITY', null],
    ['SOLUTION_PROVIDER', null],
    ['DISTRIBUTION_DISTRIBUTOR', null],
    ['DISTRIBUTION_RESELLER', '6d84e1f07a3b4c95b2e0c7d9f1a35862'],
    ['MARKETPLACE_SELLER', null],
    ['MARKETPLACE_CUSTOMER_SERVICE_PROVIDER', null],
  ])('%s: a newcomer applies, signs, and is a member', async (programType, distributorPartnerId) => {
    await newcomer()
    await change('onboardingApply', company)
    if (programType.startsWith('DISTRIBUTION')) await control('invitations', { partnerId, programType, distributorPartnerId: distributorPartnerId ?? '' })
    const id = await apply(join(programType))
    await happens('application', id, 'approve')
    expect(await read('programApplications { nodes { applicationId state } }')).toEqual({ programApplications: { nodes: [{ applicationId: id, state: 'AGREEMENT_PENDING' }] } })
    await happens('application', id, 'sign')
    const joined = await read('programEnrollments { nodes { programType state distributorPartnerId isCertificateAvailable certificate { url } } }')
    expect(joined).toMatchObject({ programEnrollments: { nodes: [{ programType, state: 'ACTIVE', distributorPartnerId }] } })
    const isCertified = JSON.stringify(joined).includes('"isCertificateAvailable":true')
    expect(JSON.stringify(joined).includes('"certificate":{"url":"https://')).toBe(isCertified)
  })

  it('refuses one with a reason, and it can be applied for again', async () => {
    await newcomer()
    await change('onboardingApply', company)
    const id = await apply(join('PARTNER_CAPABILITY'))
    await happens('application', id, 'reject', 'The references are missing.')
    expect(await read('programApplications { nodes { state rejectReason } }')).toEqual({ programApplications: { nodes: [{ state: 'REJECTED', rejectReason: 'The references are missing.' }] } })
    await apply(join('PARTNER_CAPABILITY'))
  })

  it('withdraws an application while it is not decided', async () => {
    await newcomer()
    await change('onboardingApply', company)
    const applicationId = await apply(join('MARKETPLACE_SELLER'))
    expect(await change('programApplicationWithdraw', { applicationId })).toEqual({ application: { applicationId, state: 'WITHDRAWN' }, userErrors: [] })
    await expectRefused('programApplicationWithdraw', { applicationId }, {
      code: 'WRONG_STATE', upstreamCode: 'PCM.PRG.0025', field: ['input', 'applicationId'], en: 'The application is decided already.', zh: '申请已有结论。',
    })
    const unknown = await send('programApplicationWithdraw', { applicationId: 'APP-none' })
    expect(unknown.data).toMatchObject({ programApplicationWithdraw: { application: null, userErrors: [{ upstreamCode: 'PCM.0404', field: ['input', 'applicationId'] }] } })
  })

  it('says who may not apply, and for what', async () => {
    await newcomer()
    const refused = (upstreamCode: string, field: readonly string[] | null, code: string) =>
      ({ programApplicationCreate: { application: null, userErrors: [{ upstreamCode, field, code }] } })
    const type = ['input', 'programType']
    expect((await send('programApplicationCreate', join('PARTNER_CAPABILITY'))).data).toMatchObject(refused('PCM.PRG.0020', null, 'NOT_ALLOWED'))
    await change('onboardingApply', company)
    expect((await send('programApplicationCreate', join('DISTRIBUTION_RESELLER'))).data).toMatchObject(refused('PCM.PRG.0022', type, 'NOT_ALLOWED'))
    await apply(join('PARTNER_CAPABILITY'))
    expect((await send('programApplicationCreate', join('PARTNER_CAPABILITY'))).data).toMatchObject(refused('PCM.PRG.0024', type, 'IN_PROGRESS'))
    await control('development-paths', { partnerId, paths: [{ path: 'SERVICE', stage: 'SELECTED' }] })
    expect((await send('programApplicationCreate', join('SOLUTION_PROVIDER'))).data).toMatchObject(refused('PCM.PRG.0021', type, 'NOT_ALLOWED'))
    const upgrade = { ...join('PARTNER_CAPABILITY'), kind: 'LEVEL_UPGRADE', targetLevel: 'CORE' }
    sandbox.world.console.programsOf(partnerId).applications.length = 0
    expect((await send('programApplicationCreate', upgrade)).data).toMatchObject(refused('PCM.PRG.0023', ['input', 'targetLevel'], 'NOT_ALLOWED'))
  })

  it('grants a higher level to a partner on a development path', async () => {
    const before = await read('programEnrollments(filter: { state: ACTIVE }) { nodes { programType level } }')
    expect(before).toMatchObject({ programEnrollments: { nodes: expect.arrayContaining([expect.objectContaining({ programType: 'SOLUTION_PROVIDER' })]) } })
    sandbox.world.console.programsOf(partnerId).applications.length = 0
    const id = await apply({ kind: 'LEVEL_UPGRADE', programType: 'SOLUTION_PROVIDER', targetLevel: 'CORE', attachmentIds: ['FILE-1'], isAgreementAccepted: true })
    await happens('application', id, 'approve')
    await happens('application', id, 'sign')
    expect(await read('programEnrollments(filter: { state: ACTIVE }) { nodes { programType level } }'))
      .toMatchObject({ programEnrollments: { nodes: expect.arrayContaining([{ programType: 'SOLUTION_PROVIDER', level: 'CORE' }]) } })
  })

  it('checks an application before it is sent', async () => {
    const files = Array.from({ length: 11 }, (_, index) => `FILE-${index}`)
    const wrong: readonly (readonly [object, Omit<Refusal, 'upstreamCode' | 'code'>])[] = [
      [{ ...join('SOLUTION_PROVIDER'), isAgreementAccepted: false }, {
        field: ['input', 'isAgreementAccepted'], en: '`input.isAgreementAccepted` must be true: nobody may apply without accepting the program\'s terms.',
        zh: '`input.isAgreementAccepted` 必须为 true：须接受计划条款才能申请。',
      }],
      [{ ...join('SOLUTION_PROVIDER'), kind: 'LEVEL_UPGRADE' }, {
        field: ['input', 'targetLevel'], en: '`input.targetLevel` is required when `input.kind` is LEVEL_UPGRADE.', zh: '`input.kind` 为 LEVEL_UPGRADE 时必须填写 `input.targetLevel`。',
      }],
      [join('UNRECOGNIZED'), {
        field: ['input', 'programType'], en: '`input.programType`: UNRECOGNIZED is an answer, it cannot be asked for.', zh: '`input.programType`：UNRECOGNIZED 只用于返回，不能作为查询条件。',
      }],
      [{ ...join('OTHER'), attachmentIds: files }, {
        field: ['input', 'attachmentIds'], en: '`input.attachmentIds` takes at most 10 items; it had 11.', zh: '`input.attachmentIds` 最多 10 项，收到 11 项。',
      }],
    ]
    for (const [input, refusal] of wrong) await expectRefused('programApplicationCreate', input, { code: 'INVALID_INPUT', upstreamCode: null, ...refusal })
    expect(sandbox.calls.counts()['CreateProgramApplication']).toBeUndefined()
  })

  it('has no certificate where none is issued, without asking where the list says so', async () => {
    const body = { error_code: 'PCM.PRG.0010', error_msg: 'none' }
    sandbox.faults.inject({ operationId: 'ShowProgramCertificate', kind: 'status', status: 409, body, times: 9 })
    const answer = JSON.stringify(await read('programEnrollments { nodes { isCertificateAvailable certificate { url } } }'))
    expect(answer).toContain('"certificate":null')
    expect(answer).not.toContain('"certificate":{')
    expect(sandbox.calls.counts()['ShowProgramCertificate']).toBe(answer.split('"isCertificateAvailable":true').length - 1)
  })
})

describe('the company profile', () => {
  const whole = 'companyProfile { companyName registrationNumber englishName businessRegion address website companySize introduction contactName contactPhone contactEmail noticeLanguage timeZone }'

  it('changes what is given, and keeps the rest', async () => {
    const before = await read(whole)
    const introduction = '面向制造与零售行业。'
    expect(await change('companyProfileUpdate', { introduction, noticeLanguage: 'ENGLISH', website: '' }))
      .toMatchObject({ companyProfile: { introduction, noticeLanguage: 'ENGLISH', website: null, contactPhone: '13900001001' }, userErrors: [] })
    const after = await read(whole)
    expect(after).toEqual({ companyProfile: { ...Object(before).companyProfile, introduction, noticeLanguage: 'ENGLISH', website: null } })
    const sent = sandbox.calls.log().find(({ operationId }) => operationId === 'UpdateCompanyProfile')
    expect(JSON.parse(sent?.requestBody ?? '{}')).toMatchObject({ contact_phone: '13900001001', english_name: 'Yunfan Solutions Co., Ltd.', website: '' })
  })

  it('says what is too long, and that nothing is given', async () => {
    const tooLong = await send('companyProfileUpdate', { introduction: 'x'.repeat(2001) })
    expect(tooLong.data).toMatchObject({ companyProfileUpdate: { companyProfile: null, userErrors: [{ code: 'INVALID_INPUT', field: ['input', 'introduction'] }] } })
    await expectRefused('companyProfileUpdate', {}, {
      code: 'INVALID_INPUT', upstreamCode: null, field: ['input'], en: '`input` names nothing to change.', zh: '`input` 没有指定任何要修改的内容。',
    })
    expect(sandbox.calls.counts()['UpdateCompanyProfile']).toBeUndefined()
  })

  it('shows its development paths', async () => {
    expect(await read('developmentPaths { path stage isExitAllowed }')).toMatchObject({ developmentPaths: [{ path: 'SERVICE', stage: 'ROLE_CERTIFIED' }, { path: 'SOFTWARE', stage: 'SELECTED' }] })
  })
})

describe('project specialists', () => {
  const members = 'memberId name linkState specialistState'
  const person = { name: '韩梅', email: 'han.mei@example.com', mobilePhone: '13800009001' }

  async function invite(): Promise<string> {
    expect(await change('projectSpecialistInvite', person)).toMatchObject({ projectSpecialist: { linkState: 'INVITED', specialistState: 'NONE' }, userErrors: [] })
    const page = JSON.stringify(await read(`projectSpecialists(filter: { linkState: INVITED }) { nodes { ${members} } }`))
    const found = /"memberId":"([^"]+)","name":"韩梅"/.exec(page)?.[1]
    expect(found).toBeDefined()
    return String(found)
  }

  it('are invited, linked, made specialists, and leave the role after a review that was taken back once', async () => {
    const memberId = await invite()
    await happens('link', memberId, 'accept')
    expect(await change('projectSpecialistApply', { memberId, path: 'SERVICE', position: 'SOLUTION_ARCHITECT' }))
      .toMatchObject({ projectSpecialist: { linkState: 'LINKED', specialistState: 'IN_REVIEW', path: 'SERVICE', position: 'SOLUTION_ARCHITECT' } })
    await happens('specialist', memberId, 'approve')
    await expectRefused('projectSpecialistUnlink', { memberId }, {
      code: 'WRONG_STATE', upstreamCode: 'PCM.ORG.0014', field: ['input', 'memberId'], en: 'The member is an active specialist; end the role first.', zh: '成员是有效的项目专员，请先结束其角色。',
    })
    const cancellation = { memberId, reason: 'Has left the company.', attachmentIds: ['FILE-9'] }
    expect(await change('projectSpecialistCancel', cancellation)).toMatchObject({ projectSpecialist: { specialistState: 'CANCEL_IN_REVIEW' } })
    expect(await change('projectSpecialistCancelWithdraw', { memberId })).toMatchObject({ projectSpecialist: { specialistState: 'ACTIVE' } })
    await expectRefused('projectSpecialistCancelWithdraw', { memberId }, {
      code: 'WRONG_STATE', upstreamCode: 'PCM.ORG.0013', field: ['input', 'memberId'], en: 'No cancellation is under review.', zh: '没有审核中的取消申请。',
    })
    await change('projectSpecialistCancel', cancellation)
    await happens('specialist', memberId, 'grant-cancellation')
    await expectRefused('projectSpecialistCancel', cancellation, {
      code: 'WRONG_STATE', upstreamCode: 'PCM.ORG.0012', field: ['input', 'memberId'], en: 'The member is not an active specialist.', zh: '成员不是有效的项目专员。',
    })
    expect(await change('projectSpecialistUnlink', { memberId })).toMatchObject({ projectSpecialist: { linkState: 'UNLINKED' } })
    expect(await read(`projectSpecialists(filter: { linkState: UNLINKED, specialistState: CANCELLED }) { nodes { ${members} } }`))
      .toMatchObject({ projectSpecialists: { nodes: expect.arrayContaining([{ memberId, name: '韩梅', linkState: 'UNLINKED', specialistState: 'CANCELLED' }]) } })
  })

  it.each([
    ['PCM.ORG.0001', 'ALREADY_EXISTS', 'The account is linked to another partner.', '账号已关联其他伙伴。'],
    ['PCM.ORG.0002', 'NOT_ALLOWED', 'The account is itself a partner account.', '账号本身是伙伴账号。'],
    ['PCM.ORG.0003', 'LIMIT_REACHED', 'The account was linked to three partners within a year.', '账号一年内已关联过三个伙伴。'],
    ['PCM.ORG.0004', 'NOT_ALLOWED', 'The account is not real-name verified.', '账号未完成实名认证。'],
  ])('cannot all be invited: %s', async (upstreamCode, code, en, zh) => {
    const email = `someone-${upstreamCode.slice(-4)}@example.com`
    await expectRefused('projectSpecialistInvite', { ...person, email }, { code, upstreamCode, field: ['input', 'email'], en, zh })
  })

  it('apply once, linked, and with a place of work', async () => {
    const [withoutPlace] = sandbox.world.console.programsOf(partnerId).members.filter((one) => one.link === 'LINKED' && one.workLocation === '')
    const role = { path: 'SERVICE', position: 'SOLUTION_ARCHITECT' }
    await expectRefused('projectSpecialistApply', { memberId: withoutPlace?.id, ...role }, {
      code: 'INVALID_INPUT', upstreamCode: 'PCM.ORG.0011', field: ['input', 'memberId'], en: 'The place of work is missing in the personal profile.', zh: '个人资料缺少工作地点。',
    })
    const memberId = await invite()
    await expectRefused('projectSpecialistApply', { memberId, ...role }, {
      code: 'WRONG_STATE', upstreamCode: 'PCM.ORG.0010', field: ['input', 'memberId'], en: 'The member is not linked, or has applied already.', zh: '成员未关联，或已申请。',
    })
    const unknown = await send('projectSpecialistApply', { memberId: 'MEM-none', ...role })
    expect(unknown.data).toMatchObject({ projectSpecialistApply: { userErrors: [{ upstreamCode: 'PCM.0404', field: ['input', 'memberId'] }] } })
  })

  it.each([
    ['projectSpecialistInvite', { ...person, name: '' }, 'name'],
    ['projectSpecialistInvite', { ...person, email: ' ' }, 'email'],
    ['projectSpecialistApply', { memberId: '', path: 'SERVICE', position: 'X' }, 'memberId'],
    ['projectSpecialistApply', { memberId: 'M', path: 'UNRECOGNIZED', position: 'X' }, 'path'],
    ['projectSpecialistApply', { memberId: 'M', path: 'SERVICE', position: '' }, 'position'],
    ['projectSpecialistCancel', { memberId: 'M', reason: '', attachmentIds: ['F'] }, 'reason'],
    ['projectSpecialistCancel', { memberId: 'M', reason: 'x'.repeat(501), attachmentIds: ['F'] }, 'reason'],
    ['projectSpecialistCancel', { memberId: 'M', reason: 'x', attachmentIds: [] }, 'attachmentIds'],
    ['projectSpecialistUnlink', { memberId: '' }, 'memberId'],
  ] as const)('are checked before anything is sent: %s %j', async (mutation, input, field) => {
    const { data } = await send(mutation, input)
    expect(data?.[mutation]).toMatchObject({ projectSpecialist: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', field] }] })
    expect(Object.keys(sandbox.calls.counts()).filter((name) => name.includes('ProjectSpecialist'))).toEqual([])
  })
})

describe('faults', () => {
  it.each([
    ['InviteProjectSpecialist', 'projectSpecialistInvite', { name: '韩梅', email: 'han.mei@example.com' }],
    ['CreateProgramApplication', 'programApplicationCreate', { kind: 'JOIN', programType: 'MARKETPLACE_SELLER', isAgreementAccepted: true }],
    ['UpdateCompanyProfile', 'companyProfileUpdate', { website: 'https://new.example.com' }],
  ] as const)('an answer of %s that is lost is an error, and nothing is sent twice', async (operationId, mutation, input) => {
    sandbox.faults.inject({ operationId, kind: 'reset', carriedOut: true, times: 1 })
    const { data, errors } = await send(mutation, input)
    expect(data).toEqual({ [mutation]: null })
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_UNAVAILABLE'])
    expect(sandbox.calls.counts()[operationId]).toBe(1)
  })

  it('a right that is missing is an error, not something to mend', async () => {
    sandbox.faults.inject({ operationId: 'ApplyOnboarding', kind: 'status', status: 403, body: { error_code: 'CBC.0151', error_msg: 'denied' }, times: 1 })
    const { errors } = await send('onboardingApply', company)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UPSTREAM_REJECTED'])
  })
})

describe('personal data', () => {
  const fields = 'onboarding { contactPhone contactEmail } companyProfile { contactPhone contactEmail } projectSpecialists(first: 1) { nodes { email mobilePhone } }'

  it('is masked without the scope for it, and never logged', async () => {
    const open = JSON.stringify(await read(fields))
    expect(open).toContain('13900001001')
    await change('projectSpecialistInvite', { name: '韩梅', email: 'planted-mail@example.com', mobilePhone: '13877776666' })
    const logged = JSON.stringify(service.logs)
    await service.close()
    service = await start('partner:read')
    const masked = JSON.stringify(await read(fields))
    expect(masked).toContain('139****1001')
    for (const text of ['13900001001', 'partner@yunfan']) expect(masked).not.toContain(text)
    for (const text of ['13900001001', '13877776666', 'planted-mail', '韩梅']) expect(logged).not.toContain(text)
  })
})
