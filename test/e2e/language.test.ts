/** The caller's language: which header means which, and that a code never changes with it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startFaultUpstream, type FaultUpstream } from '#test/support/fault-upstream.ts'
import { answerWith, refuseWith } from '#test/support/misbehaviours.ts'
import { startServiceOn, type ServiceUnderTest } from '#test/support/service.ts'

let upstream: FaultUpstream
let under: ServiceUnderTest

beforeAll(async () => {
  upstream = await startFaultUpstream(null)
  under = await startServiceOn(upstream.url, { policy: 'default: { use: new, fallback: false }\n' })
})

afterAll(async () => {
  await under.close()
  await upstream.close()
})

const chinese = /\p{Script=Han}/u

describe('Accept-Language', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['en', 'en'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['ZH-hans-cn', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en;q=0.5,zh;q=0.9', 'zh'],
    ['zh;q=0.5,en', 'en'],
    ['zh;q=0', 'en'],
    ['fr,de;q=0.9', 'en'],
    ['fr, zh;q=0.1', 'zh'],
    ['*', 'en'],
    [';;,,q=', 'en'],
  ])('%j gives %s', async (header, language) => {
    const answer = await under.query('{ customers(first: 0) { totalCount } }', {}, header === undefined ? {} : { 'accept-language': header })
    expect(chinese.test(answer.errors?.[0]?.message ?? '')).toBe(language === 'zh')
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('errors of the upstream', () => {
  // A service for each: a breaker that opens, or a route that is found retired, changes what is answered next.
  beforeEach(async () => {
    await under.close()
    under = await startServiceOn(upstream.url, { policy: 'default: { use: new, fallback: false }\n' })
  })

  it.each([
    ['a refusal', refuseWith(400, 'CBC.0100'), 'UPSTREAM_REJECTED', 'CBC.0100'],
    ['throttling', refuseWith(429, 'APIGW.0308', { 'retry-after': '7' }), 'UPSTREAM_THROTTLED', '7'],
    ['a missing field', answerWith(200, { customer_infos: [{}] }), 'UPSTREAM_CONTRACT_BROKEN', 'customer_id'],
    ['an outage', answerWith(503, ''), 'UPSTREAM_UNAVAILABLE', 'customer.list'],
    ['a retired route', refuseWith(404, 'APIGW.0101'), 'ENDPOINT_RETIRED', 'customer.list'],
  ] as const)('are told in Chinese with the same code and the same facts: %s', async (_what, behave, code, fact) => {
    upstream.breakOperation('ListSubCustomers', behave)
    const inEnglish = await under.query('{ customers { totalCount } }')
    const inChinese = await under.query('{ customers { totalCount } }', {}, { 'accept-language': 'zh-CN' })
    expect(inChinese.errors?.[0]?.extensions).toEqual(inEnglish.errors?.[0]?.extensions)
    expect(inChinese.errors?.[0]?.extensions.code).toBe(code)
    expect(inEnglish.errors?.[0]?.message).toContain(fact)
    expect(inEnglish.errors?.[0]?.message).not.toMatch(chinese)
    expect(inChinese.errors?.[0]?.message).toContain(fact)
    expect(inChinese.errors?.[0]?.message).toMatch(chinese)
  })
})
