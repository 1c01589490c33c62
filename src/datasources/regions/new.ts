/**
 * Provinces, cities and counties. The new generation only. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md,
 * section 11: the default page is 10, so the limit must be sent; the largest one holds any of these lists.
 */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, list, text, type WireObject } from '../wire.ts'
import type { Region } from './model.ts'

const whole = { offset: 0, limit: 1000 } as const

function readRegion(row: WireObject): Region {
  return { code: text(row, 'code'), name: text(row, 'name') }
}

export const provincesNew = bind<null, readonly Region[]>(['ListProvinces'], {
  plan: () => ({ requests: [request('ListProvinces', { query: whole })] }),
  merge: ([answer]) => list(body(answer), 'provinces', readRegion),
})

/** By the province's code. */
export const citiesNew = bind<string, readonly Region[]>(['ListCities'], {
  plan: (code) => ({ requests: [request('ListCities', { query: { province_code: code, ...whole } })] }),
  merge: ([answer]) => list(body(answer), 'cities', readRegion),
  inputs: { province_code: 'code' },
})

/** By the city's code. */
export const countiesNew = bind<string, readonly Region[]>(['ListCounties'], {
  plan: (code) => ({ requests: [request('ListCounties', { query: { city_code: code, ...whole } })] }),
  merge: ([answer]) => list(body(answer), 'counties', readRegion),
  inputs: { city_code: 'code' },
})
