/** Real-name authentication through the real schema, over a scripted upstream: what is sent, what is refused, what is told. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { itemErrorOf } from '#src/errors/user-errors.ts'
import { failure, policyOf, refusal, type Answering } from '#test/unit/generations/world.ts'
import { askGraph } from '#test/unit/resolvers/graph.ts'

const payload = '{ isUnderReview failedChecks customer { customerId } userErrors { code upstreamCode field message } }'
const asPerson = `mutation ($input: IndividualRealNameInput!) { customerRealNameApplyAsIndividual(input: $input) ${payload} }`
const asOrganisation = `mutation ($input: EnterpriseRealNameInput!) { customerRealNameApplyAsEnterprise(input: $input) ${payload} }`
const changed = `mutation ($input: EnterpriseRealNameInput!) { customerRealNameChangeToEnterprise(input: $input) ${payload} }`

const pictures = (...kinds: readonly string[]) => kinds.map((kind) => ({ kind, path: `c1/${kind.toLowerCase()}.jpg` }))
const passport = ['DATA_PAGE', 'ENTRY_STAMP_PAGE', 'HOLDING_DATA_PAGE']
const permit = ['FRONT', 'BACK', 'HOLDING_FRONT']
const card = ['PORTRAIT_SIDE', 'EMBLEM_SIDE', 'HOLDING_PORTRAIT_SIDE']

const person = { customerId: 'customer 1', platformId: 'IDP', name: 'Li Demo', certificateNumber: 'E0001', certificateType: 'PASSPORT', pictures: pictures(...passport) }
const bankCard = { account: '6222-01', mobilePhone: '13900000000', verificationCode: '123456' }
const byCard = { ...person, certificateType: null, bankCard, pictures: pictures('FACE') }
const company = { customerId: 'customer 1', platformId: 'IDP', name: '示例科技有限公司', certificateNumber: '91X', pictures: pictures('CERTIFICATE') }
const legalRepresentative = { name: '李示例', idNumber: 'ID-1' }

const nothing = () => null

describe('the pictures', () => {
  it.each([
    ['PASSPORT', 3, passport], ['HONG_KONG_MACAO_TRAVEL_PERMIT', 5, permit], ['TAIWAN_TRAVEL_PERMIT', 6, permit],
    ['HONG_KONG_MACAO_RESIDENCE_PERMIT', 9, card], ['TAIWAN_RESIDENCE_PERMIT', 10, card],
  ] as const)('of %s are sent in the prescribed order, however they were given', async (certificateType, code, kinds) => {
    const given = pictures(...kinds)
    for (const order of [given, given.toReversed(), [...given.slice(1), ...given.slice(0, 1)]]) {
      const { bodies } = await askGraph(asPerson, { input: { ...person, certificateType, pictures: order } }, { answer: ({ request }) => (request.operationId === 'CreatePersonalRealnameAuth' ? { is_review: 1 } : { count: 0, customer_infos: [] }) })
      expect(bodies[0]).toMatchObject({ verified_type: code, verified_file_url: given.map(({ path }) => path) })
    }
  })

  const exactly = (kinds: readonly string[]) => [
    `\`input.pictures\` must have exactly these pictures, each once: ${kinds.join(', ')}.`,
    `\`input.pictures\` 必须且只能包含以下图片各一张：${kinds.join(', ')}。`,
  ]
  it.each([
    ['one too few', asPerson, { ...person, pictures: pictures(...passport.slice(1)) }, exactly(passport)],
    ['one too many', asPerson, { ...person, pictures: pictures(...passport, 'FACE') }, exactly(passport)],
    ['one twice, in place of another', asPerson, { ...person, pictures: pictures('DATA_PAGE', 'DATA_PAGE', 'HOLDING_DATA_PAGE') }, exactly(passport)],
    ['those of another certificate', asPerson, { ...person, certificateType: 'TAIWAN_TRAVEL_PERMIT' }, exactly(permit)],
    ['none', asPerson, { ...person, pictures: [] }, exactly(passport)],
    ['those of a certificate with a bank card', asPerson, { ...byCard, pictures: pictures(...passport) }, exactly(['FACE'])],
    ['no certificate of an organisation', asOrganisation, { ...company, pictures: pictures('FACE') }, exactly(['CERTIFICATE'])],
    ['no identity card of the representative', asOrganisation, { ...company, legalRepresentative }, exactly(['CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE'])],
    ['an identity card without a representative', changed, { ...company, pictures: pictures('CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE') }, exactly(['CERTIFICATE'])],
  ] as const)('are refused, and nothing is sent: %s', async (_, document, input, [en = '', zh = '']) => {
    for (const [language, message] of [['en', en], ['zh', zh]] as const) {
      const { result, asked } = await askGraph(document, { input }, { answer: nothing, language })
      expect(asked).toEqual([])
      const [told] = Object.values(result.data ?? {})
      expect(told).toEqual({ isUnderReview: null, failedChecks: null, customer: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', 'pictures'], message }] })
    }
  })

  it.each([
    ...['/c1/a.jpg', 'download/a.jpg', 'DOWNLOAD/a.jpg', 'obs://bucket/a.jpg', 'https://bucket.example/a.jpg', 'c1/../../a.jpg', ' ', ''].map((path) => [path, [
      '`input.pictures[1].path` must be a path below the folder download/ of the partner\'s bucket: without address, bucket, `download/` or a slash at its beginning.',
      '`input.pictures[1].path` 必须是伙伴桶中 download/ 目录下的相对路径，不含地址、桶名、`download/` 前缀或开头的斜杠。',
    ]] as const),
    ...['c1/a', 'c1/a.tiff', 'c1/.jpg', 'a.jpg.exe'].map((path) => [path, [
      '`input.pictures[1].path` must end in .jpg, .jpeg, .bmp, .png, .gif or .pdf.',
      '`input.pictures[1].path` 必须以 .jpg、.jpeg、.bmp、.png、.gif 或 .pdf 结尾。',
    ]] as const),
  ])('have paths that the vendor finds and can show, not %j', async (path, [en, zh]) => {
    const given = person.pictures.map((picture, index) => (index === 1 ? { ...picture, path } : picture))
    for (const [language, message] of [['en', en], ['zh', zh]] as const) {
      const { result, asked } = await askGraph(asPerson, { input: { ...person, pictures: given } }, { answer: nothing, language })
      expect(asked).toEqual([])
      expect(result.data).toMatchObject({ customerRealNameApplyAsIndividual: { userErrors: [{ field: ['input', 'pictures', '1', 'path'], message }] } })
    }
  })
})

describe('an entry that breaks a rule', () => {
  it.each([
    [asPerson, { ...person, customerId: ' ' }, 'customerId', '`input.customerId` must not be empty.', '`input.customerId` 不能为空。'],
    [asPerson, { ...person, customerId: 'c'.repeat(65) }, 'customerId', '`input.customerId` must have at most 64 characters.', '`input.customerId` 最多 64 个字符。'],
    [asPerson, { ...person, name: '' }, 'name', '`input.name` must not be empty.', '`input.name` 不能为空。'],
    [asPerson, { ...person, name: 'n'.repeat(256) }, 'name', '`input.name` must have at most 255 characters.', '`input.name` 最多 255 个字符。'],
    [asPerson, { ...person, certificateNumber: ' ' }, 'certificateNumber', '`input.certificateNumber` must not be empty.', '`input.certificateNumber` 不能为空。'],
    [asPerson, { ...person, certificateNumber: '1'.repeat(33) }, 'certificateNumber', '`input.certificateNumber` must have at most 32 characters.', '`input.certificateNumber` 最多 32 个字符。'],
    [asPerson, { ...person, platformId: null }, 'platformId', '`input.platformId` is required.', '必须填写 `input.platformId`。'],
    [asPerson, { ...person, platformId: '' }, 'platformId', '`input.platformId` must not be empty.', '`input.platformId` 不能为空。'],
    [asPerson, { ...person, certificateType: null }, 'certificateType', '`input.certificateType` is required without `input.bankCard`.', '未填写 `input.bankCard` 时必须填写 `input.certificateType`。'],
    [asPerson, { ...person, bankCard }, 'certificateType', '`input.certificateType` is not taken together with `input.bankCard`.', '填写 `input.bankCard` 时不能填写 `input.certificateType`。'],
    [asPerson, { ...byCard, bankCard: { ...bankCard, account: '6222 01' } }, 'bankCard.account', '`input.bankCard.account` must consist of letters, digits and hyphens.', '`input.bankCard.account` 只能由字母、数字和连字符组成。'],
    [asPerson, { ...byCard, bankCard: { ...bankCard, countryCode: '+86' } }, 'bankCard.countryCode', '`input.bankCard.countryCode` must consist of digits only.', '`input.bankCard.countryCode` 只能由数字组成。'],
    [asPerson, { ...byCard, bankCard: { ...bankCard, mobilePhone: '139-0000' } }, 'bankCard.mobilePhone', '`input.bankCard.mobilePhone` must consist of digits only.', '`input.bankCard.mobilePhone` 只能由数字组成。'],
    [asPerson, { ...byCard, bankCard: { ...bankCard, verificationCode: '' } }, 'bankCard.verificationCode', '`input.bankCard.verificationCode` must not be empty.', '`input.bankCard.verificationCode` 不能为空。'],
    [asOrganisation, { ...company, name: '123 (456)' }, 'name', '`input.name` must not consist of digits, special characters and spaces alone.', '`input.name` 不能仅由数字、特殊字符和空格组成。'],
    [asOrganisation, { ...company, certificateNumber: '' }, 'certificateNumber', '`input.certificateNumber` must not be empty.', '`input.certificateNumber` 不能为空。'],
    [asOrganisation, { ...company, country: 'cn' }, 'country', '`input.country` must be a country in two capital letters (ISO 3166-1), such as CN.', '`input.country` 必须为两位大写字母的国家代码（ISO 3166-1），例如 CN。'],
    [changed, { ...company, address: ' ' }, 'address', '`input.address` must not be empty.', '`input.address` 不能为空。'],
    [changed, { ...company, pictures: pictures('CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE'), legalRepresentative: { ...legalRepresentative, name: '' } }, 'legalRepresentative.name', '`input.legalRepresentative.name` must not be empty.', '`input.legalRepresentative.name` 不能为空。'],
    [changed, { ...company, pictures: pictures('CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE'), legalRepresentative: { ...legalRepresentative, idNumber: ' ' } }, 'legalRepresentative.idNumber', '`input.legalRepresentative.idNumber` must not be empty.', '`input.legalRepresentative.idNumber` 不能为空。'],
    [changed, { ...company, customerId: '' }, 'customerId', '`input.customerId` must not be empty.', '`input.customerId` 不能为空。'],
  ] as const)('is named with its rule, and nothing is sent (%#)', async (document, input, field, en, zh) => {
    for (const [language, message] of [['en', en], ['zh', zh]] as const) {
      const { result, asked } = await askGraph(document, { input }, { answer: nothing, language })
      expect(asked).toEqual([])
      expect(result.errors).toBeUndefined()
      expect(Object.values(result.data ?? {})).toMatchObject([{ isUnderReview: null, customer: null, userErrors: [{ code: 'INVALID_INPUT', upstreamCode: null, field: ['input', ...field.split('.')], message }] }])
    }
  })

  it('is told together with all others, as a form wants it', async () => {
    const input = { ...byCard, name: '', certificateNumber: '', pictures: [{ kind: 'DATA_PAGE', path: '/a.jpg' }], bankCard: { account: '?', countryCode: '+', mobilePhone: '?', verificationCode: '' } }
    const { result } = await askGraph(asPerson, { input }, { answer: nothing })
    const told = z.object({ customerRealNameApplyAsIndividual: z.object({ userErrors: z.array(z.object({ field: z.array(z.string()) })) }) }).parse(result.data)
    expect(told.customerRealNameApplyAsIndividual.userErrors.map(({ field }) => field.slice(1).join('.'))).toEqual(['name', 'certificateNumber', 'bankCard.account', 'bankCard.countryCode', 'bankCard.mobilePhone', 'bankCard.verificationCode', 'pictures', 'pictures.0.path'])
  })

  it('is not the identity card of mainland China on the new generation: it cannot, and the old one can', async () => {
    const input = { ...person, certificateType: 'IDENTITY_CARD', pictures: pictures(...card) }
    const refused = await askGraph(asPerson, { input }, { answer: nothing, policy: policyOf('new') })
    expect(refused.asked).toEqual([])
    expect(refused.result.errors?.[0]?.message).toContain('it takes no identity card of mainland China')
    const taken = await askGraph(asPerson, { input }, { answer: ({ request }) => (request.operationId.startsWith('Create') ? { isReview: 1 } : { count: 0, customerInfoList: [] }), policy: policyOf('old') })
    expect(taken.bodies[0]).toMatchObject({ verifiedType: 0 })
    expect(taken.result.data).toMatchObject({ customerRealNameApplyAsIndividual: { isUnderReview: true, userErrors: [] } })
  })
})

describe('a platform that is not named', () => {
  it('is the site\'s', async () => {
    const site = { name: 'china', currency: 'CNY', agency: 'SITE_IDP', lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() } as const
    const { bodies } = await askGraph(asOrganisation, { input: { ...company, platformId: null } }, { site, answer: ({ request }) => (request.operationId.startsWith('Create') ? { is_review: 1 } : { count: 0, customer_infos: [] }) })
    expect(bodies[0]).toMatchObject({ xaccount_type: 'SITE_IDP' })
  })
})

describe('what the vendor refuses', () => {
  it.each([
    [asPerson, 'CBC.99000035', 'NOT_FOUND', 'customerId'], [asPerson, 'CBC.5002', 'NOT_FOUND', 'customerId'],
    [asPerson, 'CBC.99000099', 'LIMIT_REACHED', 'pictures'], [asPerson, 'CBC.99000100', 'INVALID_INPUT', 'pictures'], [asPerson, 'CBC.99007219', 'VERIFICATION_FAILED', 'pictures'],
    [asPerson, 'CBC.99007189', 'LIMIT_REACHED', 'certificateNumber'], [asPerson, 'CBC.99007193', 'NOT_ALLOWED', 'certificateNumber'],
    [asPerson, 'CBC.99007255', 'VERIFICATION_FAILED', 'bankCard'], [asPerson, 'CBC.99007258', 'WRONG_STATE', 'bankCard.account'], [asPerson, 'CBC.99007261', 'NOT_ALLOWED', 'bankCard.account'],
    [asPerson, 'CBC.99000027', 'VERIFICATION_CODE_WRONG', 'bankCard.verificationCode'],
    [asPerson, 'CBC.99007188', 'ALREADY_EXISTS', null], [asPerson, 'CBC.99007191', 'LIMIT_REACHED', null], [asPerson, 'CBC.70600026', 'NOT_ALLOWED', null],
    [asPerson, 'CBC.99005030', 'NOT_ALLOWED', null], [asPerson, 'CBC.99007202', 'VERIFICATION_FAILED', null],
    [asOrganisation, 'CBC.99007004', 'VERIFICATION_FAILED', null], [asOrganisation, 'CBC.99000035', 'NOT_FOUND', 'customerId'], [changed, 'CBC.99000099', 'LIMIT_REACHED', 'pictures'],
  ] as const)('is data at its entry (%#: %s %s)', async (document, errorCode, code, field) => {
    const input = document === asPerson ? byCard : company
    const { result, asked } = await askGraph(document, { input }, { answer: ({ request }) => { throw refusal(request.operationId, errorCode) } })
    expect(asked).toHaveLength(1)
    expect(result.errors).toBeUndefined()
    const message = itemErrorOf(errorCode, { operationId: asked[0]?.request.operationId ?? '', language: 'en' }).message
    expect(Object.values(result.data ?? {})).toEqual([{ isUnderReview: null, failedChecks: null, customer: null, userErrors: [{ code, upstreamCode: errorCode, field: field === null ? null : ['input', ...field.split('.')], message }] }])
  })

  it.each(['CBC.99007260', 'CBC.99007262'])('stays an error where only the bank can mend it: %s', async (code) => {
    const { result } = await askGraph(asPerson, { input: byCard }, { answer: ({ request }) => { throw refusal(request.operationId, code) } })
    expect(result.errors?.map(({ path }) => path)).toEqual([['customerRealNameApplyAsIndividual']])
  })

  const old = { policy: policyOf('old') }
  it.each([
    ['as a code with a list', { error_code: 'CBC.0100', failCheckItems: ['the name Li Demo is not that of E0001', 'c1/data_page.jpg'] }, 'CBC.0100', ['the name *** is not that of ***', '***']],
    ['as a list of the other name', { error_code: 'CBC.0100', errorItems: ['face'] }, 'CBC.0100', ['face']],
    ['as a list without a code', { isReview: 0, failCheckItems: ['face'] }, null, ['face']],
  ] as const)('on the old generation tells what failed, and nothing of the input: %s', async (_, answer, upstreamCode, failedChecks) => {
    const { result, asked } = await askGraph(asPerson, { input: person }, { answer: () => answer, ...old })
    expect(asked).toHaveLength(1)
    const error = { code: 'VERIFICATION_FAILED', upstreamCode, field: null, message: 'The check failed.' }
    expect(result).toEqual({ data: { customerRealNameApplyAsIndividual: { isUnderReview: null, failedChecks, customer: null, userErrors: [error] } } })
  })

  it('on the old generation as a wrong parameter says no more than that', async () => {
    const { result } = await askGraph(asPerson, { input: person }, { answer: () => ({ error_code: 'CBC.0100', error_msg: 'E0001' }), ...old, language: 'zh' })
    expect(result.data).toMatchObject({ customerRealNameApplyAsIndividual: { failedChecks: [], userErrors: [{ code: 'INVALID_INPUT', upstreamCode: 'CBC.0100', field: null, message: '参数错误。' }] } })
  })

  it('is no refusal where somebody reviews it in spite of failed checks', async () => {
    const answer: Answering = ({ request }) => (request.operationId.startsWith('Create') ? { isReview: 1, errorItems: ['photo'] } : { count: 0, customerInfoList: [] })
    const { result } = await askGraph(asPerson, { input: person }, { answer, ...old })
    expect(result.data).toMatchObject({ customerRealNameApplyAsIndividual: { isUnderReview: true, failedChecks: ['photo'], userErrors: [] } })
  })
})

describe('an application', () => {
  const ends: readonly (readonly [string, Answering])[] = [
    ['is lost on its way', ({ request }) => { throw failure('upstream-timeout', request.operationId) }],
    ['has an answer that says nothing', () => ({})],
  ]
  it.each(ends)('is sent once, and is an error of unknown outcome when it %s', async (_, answer) => {
    const { result, asked } = await askGraph(asPerson, { input: person }, { answer, policy: policyOf('new', null) })
    expect(asked).toHaveLength(1)
    expect(result.errors?.map(({ path }) => path)).toEqual([['customerRealNameApplyAsIndividual']])
  })

  it('is told as taken even when the customer cannot be read again', async () => {
    const { result } = await askGraph(asPerson, { input: person }, {
      answer: ({ request }) => {
        if (request.operationId === 'CreatePersonalRealnameAuth') return { is_review: 1 }
        throw failure('upstream-unavailable', request.operationId)
      },
    })
    expect(result.data).toEqual({ customerRealNameApplyAsIndividual: { isUnderReview: true, failedChecks: null, customer: null, userErrors: [] } })
    expect(result.errors?.map(({ path }) => path)).toEqual([['customerRealNameApplyAsIndividual', 'customer']])
  })
})
