import { describe, expect, it } from 'vitest'
import { ConfigurationError, configurationOptions, readConfiguration } from '#src/config.ts'

const keys = { HUAWEICLOUD_SDK_AK: 'ak', HUAWEICLOUD_SDK_SK: 'sk' }
const iam = { HW_USER_NAME: 'user', HW_USER_PASSWORD: 'password', HW_DOMAIN_NAME: 'domain' }
const upstream = { BSS_URL: 'https://bss.example.com', ...keys }

/** The message that ends the start. */
function refusalOf(environment: Readonly<Record<string, string>>): string {
  try {
    readConfiguration(environment)
  } catch (error) {
    return error instanceof ConfigurationError ? error.message : `${String(error)}, which is no ConfigurationError`
  }
  return 'accepted'
}

describe('the configuration', () => {
  it('is complete with nothing set', () => {
    const configuration = readConfiguration({})
    expect(configuration).toMatchObject({
      PORT: 4000, HOST: '127.0.0.1', SANDBOX_PORT: 4100, BSS_URL: null, IAM_URL: null, CONSOLE_URL: null, HUAWEICLOUD_SDK_AK: null, HUAWEICLOUD_SDK_SK: null,
      HUAWEICLOUD_SDK_SECURITY_TOKEN: null, HUAWEICLOUD_SDK_DOMAIN_ID: null, HW_USER_NAME: null, HW_USER_PASSWORD: null, HW_DOMAIN_NAME: null, SITE_FILE: null, GENERATIONS_FILE: null,
      QUERY_TIMEOUT_MS: 20_000, UPSTREAM_TIMEOUT_MS: 10_000, UPSTREAM_CONNECTIONS: 64, QUOTA: true, QUOTA_SHARE: 0.9, QUOTA_STRETCH: 1.05, CACHE_ENTRIES: 10_000, BODY_LIMIT_BYTES: 1_048_576,
      LOG_LEVEL: 'info', SHUTDOWN_TIMEOUT_MS: 25_000,
    })
    expect(configuration.siteFile.text).toContain('name: china')
    expect(configuration.generationsFile.text).toContain('default: new')
  })

  it('documents the default that holds', () => {
    const configuration: Readonly<Record<string, unknown>> = { ...readConfiguration({}) }
    const wrong = configurationOptions.filter(({ name, default: documented }) => {
      const value = configuration[name]
      if (typeof value === 'boolean') return documented !== (value ? 'on' : 'off')
      // Where nothing is set, the documents say in words what holds.
      return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0) && String(value) !== documented
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('takes an option that is set to an empty text for not set', () => {
    expect(readConfiguration(Object.fromEntries(configurationOptions.map(({ name }) => [name, ''])))).toEqual(readConfiguration({}))
  })

  it('takes no notice of what is not its own', () => {
    expect(readConfiguration({ PATH: '/usr/bin', constructor: 'x', PORTS: 'many' })).toEqual(readConfiguration({}))
  })

  it('cannot be changed once it is read', () => {
    expect(Object.isFrozen(readConfiguration({}))).toBe(true)
  })

  it('names the files that it has read, for messages about their lines', () => {
    const { siteFile, generationsFile } = readConfiguration({ SITE_FILE: 'config/sites/international.yaml' })
    expect(siteFile).toEqual({ name: 'config/sites/international.yaml', text: expect.stringContaining('name: international') })
    expect(generationsFile.name).toMatch(/config\/generations\.yaml$/)
  })
})

describe('an option', () => {
  it.each([
    ['PORT', '0', 0], ['PORT', '65535', 65_535], ['SANDBOX_PORT', '8080', 8080], ['HOST', '::1', '::1'],
    ['QUERY_TIMEOUT_MS', '100', 100], ['UPSTREAM_TIMEOUT_MS', '300000', 300_000], ['UPSTREAM_CONNECTIONS', '1', 1], ['QUOTA', 'off', false], ['QUOTA', 'on', true], ['ALLOW_LOCAL_WRITES', '1', true], ['ALLOW_LOCAL_WRITES', '0', false], ['API_KEYS_FILE', 'keys.yaml', 'keys.yaml'],
    ['QUOTA_SHARE', '0.05', 0.05], ['QUOTA_SHARE', '1', 1], ['QUOTA_STRETCH', '10', 10], ['CACHE_ENTRIES', '1', 1], ['BODY_LIMIT_BYTES', '1024', 1024],
    ['CALLER_SCOPES', 'personal-data, other ,,', ['personal-data', 'other']], ['LOG_LEVEL', 'silent', 'silent'], ['SHUTDOWN_TIMEOUT_MS', '0', 0],
    ['HUAWEICLOUD_SDK_DOMAIN_ID', 'partner', 'partner'], ['HUAWEICLOUD_SDK_SECURITY_TOKEN', 'token', 'token'],
  ])('%s may be %s', (name, text, value) => {
    expect(readConfiguration({ [name]: text })).toMatchObject({ [name]: value })
  })

  it.each([
    ['PORT', '-1', 'PORT must be a whole number from 0 to 65535'], ['PORT', '65536', 'PORT must be'], ['PORT', '80.5', 'PORT must be'], ['PORT', 'http', 'PORT must be'], ['PORT', ' ', 'PORT must be'], ['PORT', 'Infinity', 'PORT must be'],
    ['SANDBOX_PORT', '70000', 'SANDBOX_PORT must be a whole number from 0 to 65535'],
    ['QUERY_TIMEOUT_MS', '99', 'QUERY_TIMEOUT_MS must be a whole number from 100 to 300000'], ['QUERY_TIMEOUT_MS', '10s', 'QUERY_TIMEOUT_MS must be'],
    ['UPSTREAM_TIMEOUT_MS', '300001', 'UPSTREAM_TIMEOUT_MS must be a whole number from 100 to 300000'],
    ['UPSTREAM_CONNECTIONS', '0', 'UPSTREAM_CONNECTIONS must be a whole number from 1 to 1024'],
    ['QUOTA', 'yes', 'QUOTA must be on or off'], ['QUOTA', 'ON', 'QUOTA must be on or off'],
    ['QUOTA_SHARE', '0', 'QUOTA_SHARE must be a number from 0.05 to 1'], ['QUOTA_SHARE', '1.01', 'QUOTA_SHARE must be'], ['QUOTA_SHARE', 'NaN', 'QUOTA_SHARE must be'],
    ['QUOTA_STRETCH', '0.99', 'QUOTA_STRETCH must be a number from 1 to 10'],
    ['CACHE_ENTRIES', '0', 'CACHE_ENTRIES must be a whole number from 1 to 10000000'],
    ['BODY_LIMIT_BYTES', '1023', 'BODY_LIMIT_BYTES must be a whole number from 1024 to 104857600'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be silent, fatal, error, warn, info, debug or trace'],
    ['SHUTDOWN_TIMEOUT_MS', '-1', 'SHUTDOWN_TIMEOUT_MS must be a whole number from 0 to 600000'],
  ])('%s may not be %j, and the message says what it may be', (name, text, message) => {
    expect(refusalOf({ [name]: text })).toMatch(new RegExp(`^${message.replaceAll('.', '\\.')}`))
  })

  it.each(['BSS_URL', 'IAM_URL', 'CONSOLE_URL'])('%s must be an http or https address', (name) => {
    for (const text of ['bss.example.com', 'ftp://bss.example.com', 'javascript:alert(1)', '/path']) expect(refusalOf({ ...upstream, [name]: text })).toBe(`${name} must be an http or https address`)
    expect(readConfiguration({ ...upstream, [name]: 'http://127.0.0.1:4100' })).toMatchObject({ [name]: new URL('http://127.0.0.1:4100') })
  })

  it.each(['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HW_USER_NAME', 'HW_USER_PASSWORD', 'HW_DOMAIN_NAME'])('%s may not end in a line break, which would break every request', (name) => {
    expect(refusalOf({ ...upstream, ...iam, [name]: 'S3CR3T\n' })).toBe(`${name} must not hold line breaks or other control characters`)
  })

  it.each(['SITE_FILE', 'GENERATIONS_FILE'])('%s must name a file that can be read', (name) => {
    expect(refusalOf({ [name]: 'config/no-such-file.yaml' })).toMatch(new RegExp(`^${name} names a file that cannot be read`))
    expect(refusalOf({ [name]: 'config' })).toMatch(new RegExp(`^${name} names a file that cannot be read`))
  })
})

describe('a message about the configuration', () => {
  const secret = 'S3CR3T-value'
  // The two files' names are the exception: whoever mistypes a path needs to see it.
  const others = configurationOptions.map(({ name }) => name).filter((name) => !name.endsWith('_FILE'))

  it.each(others)('about %s never holds a value', (name) => {
    for (const environment of [{ [name]: secret }, { BSS_URL: secret, [name]: secret }, { ...upstream, PORT: secret, [name]: secret }]) {
      expect(refusalOf(environment)).not.toContain(secret)
    }
  })
})

describe('the durable store', () => {
  const key = 'k'.repeat(32)

  it.each(['sqlite:/var/lib/store.sqlite', 'postgres://user:pass@db/name', 'postgresql://db/name'])('takes %s with a key', (address) => {
    expect(refusalOf({ STORE_URL: address, JOURNAL_KEY: key })).toBe('accepted')
  })

  it('needs a key that is long enough, and an address of a kind that there is', () => {
    expect(refusalOf({ STORE_URL: 'sqlite:/store' })).toMatch(/^STORE_URL needs JOURNAL_KEY/)
    expect(refusalOf({ STORE_URL: 'sqlite:/store', JOURNAL_KEY: `${key},short` })).toMatch(/^JOURNAL_KEY must be at least 32 characters/)
    for (const address of ['mysql://db/name', 'sqlite:', '/store']) expect(refusalOf({ STORE_URL: address, JOURNAL_KEY: key })).toMatch(/^STORE_URL must be sqlite:<path> or a postgres:\/\/ address/)
  })
})

describe('the reference of options', () => {
  it('marks the secrets as such', () => {
    expect(configurationOptions.filter(({ secret: isSecret }) => isSecret).map(({ name }) => name)).toEqual(['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HW_USER_PASSWORD', 'UPSTREAM_PROXY_URL', 'HTTPS_PROXY', 'HTTP_PROXY', 'VALKEY_URL', 'STORE_URL', 'JOURNAL_KEY', 'WEBHOOK_URL', 'WEBHOOK_SECRET', 'OTEL_EXPORTER_OTLP_HEADERS'])
  })
})

describe('credentials', () => {
  it.each([
    ['keys', upstream],
    ['an IAM user', { BSS_URL: upstream.BSS_URL, ...iam }],
    ['both', { ...upstream, ...iam }],
    ['both without an upstream of their own', { ...keys, ...iam }],
    ['keys, with the other addresses', { ...upstream, IAM_URL: 'https://iam.example.com', CONSOLE_URL: 'https://console.example.com' }],
  ])('fit together: %s', (_, environment) => {
    expect(refusalOf(environment)).toBe('accepted')
  })

  it.each([
    ['an access key alone', { HUAWEICLOUD_SDK_AK: 'ak' }, 'HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK go together: set both or none'],
    ['a secret key alone', { HUAWEICLOUD_SDK_SK: 'sk' }, 'HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK go together: set both or none'],
    ['a user without a password', { HW_USER_NAME: 'user', HW_DOMAIN_NAME: 'domain' }, 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME go together: set all or none'],
    ['a password alone', { HW_USER_PASSWORD: 'password' }, 'HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME go together: set all or none'],
    ['an upstream without any', { BSS_URL: upstream.BSS_URL }, 'BSS_URL needs credentials: '],
    ['an identity service without an upstream', { IAM_URL: 'https://iam.example.com' }, 'IAM_URL and CONSOLE_URL need BSS_URL'],
    ['a console without an upstream', { CONSOLE_URL: 'https://console.example.com' }, 'IAM_URL and CONSOLE_URL need BSS_URL'],
  ])('do not fit together: %s', (_, environment, message) => {
    expect(refusalOf(environment)).toContain(message)
  })
})

describe('telemetry', () => {
  it('is off until it is asked for', () => {
    expect(readConfiguration({})).toMatchObject({ METRICS: false, METRICS_HOST: '127.0.0.1', OTEL_EXPORTER_OTLP_ENDPOINT: null })
  })

  it('takes pairs as OpenTelemetry has them, decoded', () => {
    const { OTEL_EXPORTER_OTLP_HEADERS: headers } = readConfiguration({ OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Basic%20YTpi, x-team = a=b,' })
    expect(headers).toEqual([['authorization', 'Basic YTpi'], ['x-team', 'a=b']])
  })

  it.each([
    ['OTEL_EXPORTER_OTLP_HEADERS', 'S3CR3T', 'OTEL_EXPORTER_OTLP_HEADERS must be key=value'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=%zz', 'OTEL_EXPORTER_OTLP_HEADERS must be key=value'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'a=b%0d%0ax', 'OTEL_EXPORTER_OTLP_HEADERS must not hold line breaks'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4317', 'OTEL_EXPORTER_OTLP_ENDPOINT must be an http or https address'],
    ['OTEL_TRACES_SAMPLER', 'jaeger_remote', 'OTEL_TRACES_SAMPLER must be always_on'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5', 'OTEL_TRACES_SAMPLER_ARG must be a number from 0 to 1'],
    ['OTEL_TRACES_EXPORTER', 'zipkin', 'OTEL_TRACES_EXPORTER must be otlp or none'],
    ['METRICS_OPERATIONS', 'Good, not a name', 'METRICS_OPERATIONS must be names of GraphQL operations'],
  ])('%s may not be %j', (name, text, message) => {
    expect(refusalOf({ [name]: text })).toContain(message)
  })
})
