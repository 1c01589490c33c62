/** Dates on which endpoints end, what answers like an ended one, and what the choice and the checks make of it. */
import { describe, expect, it } from 'vitest'
import { operations } from '#src/datasources/operations.ts'
import type { OperationId } from '#src/generated/operations.ts'
import { chooseFor } from '#src/generations/choosing.ts'
import { checksOf } from '#src/generations/lifecycle/checks.ts'
import { createLifecycle } from '#src/generations/lifecycle/lifecycle.ts'
import { daysLeft, hasCome, isDate, type Sunset } from '#src/generations/lifecycle/sunset.ts'
import { fromFile, noEnds } from '#src/generations/live-policy.ts'
import type { Attempted } from '#src/generations/observer.ts'
import type { Site } from '#src/generations/site.ts'
import type { Happened } from '#src/generations/migration-events.ts'
import { createTestClock } from '#test/support/test-clock.ts'
import { china, policyOf } from './world.ts'

const tenant = 'tenant'
const day = 86_400_000
/** Noon of 2027-03-30 in Beijing. */
const noonBefore = Date.parse('2027-03-30T04:00:00Z')

function sunsetOf(confirmed: boolean, date = '2027-03-31'): Sunset {
  return { date, source: 'a test', confirmed, deprecated: null }
}

function worldOf(options: { at?: number; sunsets?: Readonly<Partial<Record<OperationId, Sunset>>>; use?: 'old' | 'new'; fallback?: boolean | null }) {
  const clock = createTestClock(options.at ?? noonBefore)
  const happened: Happened[] = []
  const site: Site = { ...china, sunsets: new Map(Object.entries(options.sunsets ?? {}) as [OperationId, Sunset][]) }
  const lifecycle = createLifecycle({ site, clock, events: { emit: (one) => void happened.push(one) } })
  const policy = fromFile(policyOf(options.use ?? 'old', options.fallback === undefined ? null : options.fallback))
  const named = (name: string) => operations.find((one) => one.name === name) ?? fail(name)
  const chosen = (name: string, whose = tenant) => chooseFor(named(name), { policy, site, ends: lifecycle.ends }, { tenant: whose })
  const wanted = (name: string) => chooseFor(named(name), { policy, site, ends: noEnds }, { tenant })
  const seen = (code: Attempted['code'], whose = tenant): Attempted => ({
    operation: 'order.details', tenant: whose, generation: 'old', role: 'primary', tookMs: 1, code,
    outcome: code === null ? 'answered' : 'failed', asked: ['ShowCustomerOrderDetailsOld'], operationId: code === null ? null : 'ShowCustomerOrderDetailsOld',
  })
  const checks = (withinDays: number) => checksOf({
    operations, site, withinDays, now: clock.now(), wanted: ({ name }) => wanted(name), chosen: ({ name }) => chosen(name),
    isFoundRetired: (id) => lifecycle.foundRetiredAt(id, tenant) !== null,
  }).map(({ severity, rule, operation, operationId }) => [severity, rule, operation.name, operationId])
  return { clock, happened, lifecycle, chosen, seen, checks }
}

function fail(name: string): never {
  throw new Error(`there is no operation ${name}`)
}

describe('a date', () => {
  it('begins in Beijing, and days are counted by its calendar', () => {
    expect(hasCome('2027-03-31', Date.parse('2027-03-30T15:59:59.999Z'))).toBe(false)
    expect(hasCome('2027-03-31', Date.parse('2027-03-30T16:00:00Z'))).toBe(true)
    expect([noonBefore - day, noonBefore, noonBefore + day, noonBefore + 2 * day].map((now) => daysLeft('2027-03-31', now))).toEqual([2, 1, 0, -1])
  })

  it.each([['2027-02-28', true], ['2027-02-29', false], ['2028-02-29', true], ['2027-13-01', false], ['31.03.2027', false], ['2027-3-1', false], ['', false]])('is one of the calendar: %s', (text, expected) => {
    expect(isDate(text)).toBe(expected)
  })
})

describe('an endpoint with a date', () => {
  it('is chosen until it comes', () => {
    const { chosen } = worldOf({ sunsets: { ShowCustomerOrderDetailsOld: sunsetOf(true) } })
    expect(chosen('order.details')).toEqual({ first: 'old', because: 'default', fallback: 'new' })
  })

  it('is the last resort once an unconfirmed one has come', () => {
    const { chosen } = worldOf({ at: noonBefore + day, sunsets: { ShowCustomerOrderDetailsOld: sunsetOf(false) } })
    expect(chosen('order.details')).toEqual({ first: 'new', because: 'sunset', fallback: 'old' })
  })

  it('is not chosen any more once a confirmed one has come, not even to fall back on', () => {
    const sunsets = { ShowCustomerOrderDetailsOld: sunsetOf(true) }
    expect(worldOf({ at: noonBefore + day, sunsets }).chosen('order.details')).toEqual({ first: 'new', because: 'sunset', fallback: null })
    expect(worldOf({ at: noonBefore + day, sunsets, use: 'new' }).chosen('order.details')).toEqual({ first: 'new', because: 'default', fallback: null })
  })

  it('leaves nothing to answer where it was the only one', () => {
    const at = noonBefore + day
    expect(worldOf({ at, sunsets: { ListOrderCouponsByOrderId: sunsetOf(true) } }).chosen('order.coupons')).toBeNull()
    expect(worldOf({ at, sunsets: { ListOrderCouponsByOrderId: sunsetOf(false) } }).chosen('order.coupons')).toMatchObject({ first: 'new' })
  })

  it('moves writes too: the site file is who runs the service', () => {
    const { chosen } = worldOf({ at: noonBefore + day, sunsets: { CreateSubCustomerOld: sunsetOf(true) } })
    expect(chosen('customer.create')).toEqual({ first: 'new', because: 'sunset', fallback: null })
  })

  it.each(['customer.create', 'account.allocate'])('moves no write on a date that nobody confirmed: %s', (name) => {
    const sunsets = { CreateSubCustomerOld: sunsetOf(false), UpdateCustomerAccountAmountOld: sunsetOf(false) }
    const before = worldOf({ sunsets }).chosen(name)
    expect(worldOf({ at: noonBefore + day, sunsets }).chosen(name)).toEqual(before)
  })
})

describe('an endpoint that answers like one that was taken offline', () => {
  it('is found so after two answers in a row, told once, and reads go to the other one', () => {
    const { lifecycle, seen, chosen, happened } = worldOf({})
    lifecycle.attempted(seen('ENDPOINT_RETIRED'))
    lifecycle.attempted(seen(null))
    lifecycle.attempted(seen('ENDPOINT_RETIRED'))
    expect(chosen('order.details')).toMatchObject({ first: 'old' })
    lifecycle.attempted(seen('ENDPOINT_RETIRED'))
    lifecycle.attempted(seen('ENDPOINT_RETIRED'))
    expect(chosen('order.details')).toEqual({ first: 'new', because: 'sunset', fallback: null })
    expect(happened).toEqual([{ name: 'endpoint.retired', operation: 'order.details', tenant, facts: { operationId: 'ShowCustomerOrderDetailsOld', generation: 'old' } }])
    expect(lifecycle.foundRetiredAt('ShowCustomerOrderDetailsOld', tenant)).toBe(noonBefore)
  })

  it('is so for the tenant that was told so alone', () => {
    const { lifecycle, seen, chosen } = worldOf({})
    for (const code of ['ENDPOINT_RETIRED', 'ENDPOINT_RETIRED'] as const) lifecycle.attempted(seen(code))
    expect(chosen('order.details', 'another')).toMatchObject({ first: 'old' })
    expect(lifecycle.foundRetiredAt('ShowCustomerOrderDetailsOld', 'another')).toBeNull()
  })

  it('is tried again after ten minutes, and is back when it answers', async () => {
    const { lifecycle, seen, chosen, clock, happened } = worldOf({})
    for (const code of ['ENDPOINT_RETIRED', 'ENDPOINT_RETIRED'] as const) lifecycle.attempted(seen(code))
    await clock.advance(10 * 60_000)
    expect(chosen('order.details')).toMatchObject({ first: 'old', fallback: 'new' })
    lifecycle.attempted(seen('ENDPOINT_RETIRED'))
    expect(chosen('order.details')).toMatchObject({ first: 'new' })
    await clock.advance(10 * 60_000)
    lifecycle.attempted(seen(null))
    expect(chosen('order.details')).toMatchObject({ first: 'old' })
    expect(happened.map(({ name }) => name)).toEqual(['endpoint.retired', 'endpoint.back'])
  })

  it('moves no write', () => {
    const { lifecycle, seen, chosen } = worldOf({})
    const cancelled: Attempted = { ...seen('ENDPOINT_RETIRED'), asked: ['CreateSubCustomerOld'], operationId: 'CreateSubCustomerOld' }
    for (let count = 0; count < 5; count += 1) lifecycle.attempted(cancelled)
    expect(chosen('customer.create')).toMatchObject({ first: 'old' })
  })

  it('is asked all the same where there is no other', () => {
    const { lifecycle, seen, chosen } = worldOf({ use: 'new' })
    const alone: Attempted = { ...seen('ENDPOINT_RETIRED'), asked: ['ListOrderDiscounts'], operationId: 'ListOrderDiscounts' }
    for (let count = 0; count < 5; count += 1) lifecycle.attempted(alone)
    expect(chosen('order.discounts')).toMatchObject({ first: 'new' })
  })
})

describe('the checks', () => {
  const about = (checks: readonly (readonly string[])[], name: string) => checks.filter(([, , operation]) => operation === name)

  it('are an error for an endpoint that is asked first and ends within the days that are asked for', () => {
    const { checks } = worldOf({ sunsets: { ShowCustomerOrderDetailsOld: sunsetOf(false, '2027-04-29') } })
    expect(about(checks(30), 'order.details')).toEqual([['error', 'sunset-near', 'order.details', 'ShowCustomerOrderDetailsOld']])
    expect(about(checks(29), 'order.details')).toEqual([])
  })

  it('are an error once the date has come, as long as the policy asks for it', () => {
    const at = noonBefore + day
    const sunsets = { ShowCustomerOrderDetailsOld: sunsetOf(true), ListOrderCouponsByOrderId: sunsetOf(true) }
    const { checks } = worldOf({ at, sunsets })
    expect(about(checks(0), 'order.details')).toEqual([['error', 'sunset-passed', 'order.details', 'ShowCustomerOrderDetailsOld']])
    expect(about(checks(0), 'order.coupons')).toEqual([['error', 'nothing-answers', 'order.coupons', 'ListOrderCouponsByOrderId']])
    expect(about(worldOf({ at, sunsets, use: 'new' }).checks(30), 'order.details')).toEqual([['warning', 'sunset-fallback', 'order.details', 'ShowCustomerOrderDetailsOld']])
    expect(about(worldOf({ at, sunsets, use: 'new', fallback: false }).checks(30), 'order.details')).toEqual([])
  })

  it('warn of an endpoint that is announced as going offline without a date, after all errors', () => {
    const { checks, lifecycle, seen } = worldOf({})
    expect(about(checks(30), 'order.details')).toEqual([['warning', 'deprecated-chosen', 'order.details', 'ShowCustomerOrderDetailsOld']])
    for (const code of ['ENDPOINT_RETIRED', 'ENDPOINT_RETIRED'] as const) lifecycle.attempted(seen(code))
    expect(checks(30)[0]).toEqual(['error', 'found-retired', 'order.details', 'ShowCustomerOrderDetailsOld'])
  })

  it('find nothing where the new generation is used, but for what it has no endpoint for', () => {
    expect(worldOf({ use: 'new', fallback: false }).checks(365)).toEqual([['warning', 'deprecated-chosen', 'order.provisioning', 'ListOrderResourceProvisioningOld']])
  })
})
