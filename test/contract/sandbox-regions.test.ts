/** Provinces, cities and counties, and the mailing addresses that no longer exist, by bare HTTP. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { column, openSandbox, rows } from '../support/sandbox.ts'
import type { Answer, SandboxUnderTest } from '../support/sandbox.ts'

const base = '/v2/systems/configs'
const postal = '/v2/customers/postal-addresses'

let under: SandboxUnderTest

beforeAll(async () => {
  under = await openSandbox()
})

afterAll(async () => {
  expect(under.problems()).toEqual([])
  await under.sandbox.close()
})

function get(path: string, query: Record<string, string | number> = {}): Promise<Answer> {
  return under.asPartner('GET', `${base}/${path}`, { query })
}

function refusal({ status, json }: Answer): readonly unknown[] {
  return [status, json['error_code']]
}

describe('the regions', () => {
  it('are 31 provinces, of which ten come unless more are asked for', async () => {
    const [usual, all, rest] = await Promise.all([get('provinces'), get('provinces', { limit: 1000 }), get('provinces', { offset: 30 })])
    expect([usual.json['count'], rows(usual.json, 'provinces').length]).toEqual([31, 10])
    expect(rows(all.json, 'provinces')).toContainEqual({ code: 'CN-32', name: '江苏省' })
    expect(new Set(column(rows(all.json, 'provinces'), 'code')).size).toBe(31)
    expect(rows(rest.json, 'provinces')).toEqual([{ code: 'CN-65', name: '新疆维吾尔自治区' }])
  })

  it('go down from a province to its cities and from a city to its counties', async () => {
    const cities = await get('cities', { province_code: 'CN-32', limit: 100 })
    const counties = await get('counties', { city_code: 'CN-32-01', limit: 100 })
    expect([cities.json['count'], counties.json['count']]).toEqual([13, 11])
    expect(rows(cities.json, 'cities')[0]).toEqual({ code: 'CN-32-01', name: '南京市' })
    expect(rows(counties.json, 'counties')).toContainEqual({ code: 'CN-32-01-14', name: '雨花台区' })
  })

  it('lead to a county in every city of which counties are known, each code below its city', async () => {
    const provinces = column(rows((await get('provinces', { limit: 1000 })).json, 'provinces'), 'code')
    let counties = 0
    for (const province of provinces) {
      const cities = column(rows((await get('cities', { province_code: String(province), limit: 1000 })).json, 'cities'), 'code')
      expect(cities.every((code) => String(code).startsWith(`${String(province)}-`))).toBe(true)
      for (const city of cities) {
        const codes = column(rows((await get('counties', { city_code: String(city), limit: 1000 })).json, 'counties'), 'code')
        expect([new Set(codes).size, codes.every((code) => String(code).startsWith(`${String(city)}-`))]).toEqual([codes.length, true])
        counties += codes.length
      }
    }
    expect(counties).toBeGreaterThan(140)
  })

  it('are Chinese whatever language is asked for', async () => {
    const headers = { 'x-language': 'en_us' }
    const answer = await under.asPartner('GET', `${base}/provinces`, { query: { limit: 1 }, headers })
    expect(rows(answer.json, 'provinces')).toEqual([{ code: 'CN-11', name: '北京市' }])
  })

  it('are nothing below an unknown code', async () => {
    expect((await get('cities', { province_code: 'CN-99' })).json).toEqual({ count: 0, cities: [] })
    expect((await get('counties', { city_code: 'toString' })).json).toEqual({ count: 0, counties: [] })
  })

  it('are shown to a customer too', async () => {
    const customer = under.sandbox.world.customersOfPartner.get(under.partner('solution-provider').id)?.[0]
    if (!customer) throw new TypeError('no customer is seeded')
    const token = await under.customerToken(customer)
    expect((await under.call({ token }, 'GET', `${base}/provinces`)).status).toBe(200)
  })

  it('are refused without the code above, and with an empty or impossible page', async () => {
    const answers = await Promise.all([
      get('cities'), get('counties'), get('provinces', { limit: '' }), get('provinces', { offset: '' }),
      get('provinces', { limit: 1001 }), get('provinces', { limit: 0 }), get('provinces', { offset: 1001 }),
    ])
    expect(answers.map(refusal)).toEqual(Array.from({ length: 7 }, () => [400, 'CBC.0100']))
  })
})

describe('the mailing addresses', () => {
  it('no longer exist, as the vendor says: the gateway knows none of their paths', async () => {
    const { credentials } = under.partner('solution-provider')
    const answers = await Promise.all([
      under.call(credentials, 'GET', postal),
      under.call(credentials, 'POST', postal, { body: { recipient: '张示例' } }),
      under.call(credentials, 'PUT', postal, { body: { address_id: 'PA-1001' } }),
      under.call(credentials, 'DELETE', `${postal}/PA-1001`),
    ])
    expect(answers.map(refusal)).toEqual(Array.from({ length: 4 }, () => [404, 'APIGW.0101']))
  })
})
