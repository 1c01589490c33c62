/** The quota's part of the configuration. */
import { describe, expect, it } from 'vitest'
import { configurationOptions, ConfigurationError, readConfiguration } from '#src/config.ts'
import { createKeptQuota } from '#src/kept-quota.ts'
import { createEvents } from '#src/store/events.ts'
import { createTestClock } from '#test/support/test-clock.ts'

const clock = createTestClock()
const kept = (environment: Record<string, string>) =>
  createKeptQuota({ configuration: readConfiguration(environment), clock, events: createEvents({ clock, keep: 10 }) })

describe('the configuration of the quota', () => {
  it('takes a redis or rediss address and nothing else, without telling what was given', () => {
    expect(readConfiguration({ VALKEY_URL: 'rediss://user:planted@cache.example:6380/2' }).VALKEY_URL?.protocol).toBe('rediss:')
    const wrong = () => readConfiguration({ VALKEY_URL: 'http://user:planted@cache.example' })
    expect(wrong).toThrow(new ConfigurationError('VALKEY_URL must be a redis or rediss address'))
    expect(configurationOptions.find(({ name }) => name === 'VALKEY_URL')?.secret).toBe(true)
  })

  it('refuses shares and times that make no sense', () => {
    expect(() => readConfiguration({ QUOTA_ALONE_SHARE: '0' })).toThrow('QUOTA_ALONE_SHARE must be a number from 0.01 to 1')
    expect(() => readConfiguration({ QUOTA_STORE_TIMEOUT_MS: 'soon' })).toThrow('QUOTA_STORE_TIMEOUT_MS must be a whole number from 10 to 10000')
  })

  it('keeps the quota in the process without VALKEY_URL, and none when it is off', async () => {
    const own = await kept({})
    const off = await kept({ QUOTA: 'off', VALKEY_URL: 'redis://127.0.0.1:1' })
    expect([own.state(), own.quota.left('t', 'ListSubCustomers')]).toEqual(['own', 9])
    expect([off.state(), off.quota.left('t', 'ListSubCustomers')]).toEqual(['off', Infinity])
  })
})
