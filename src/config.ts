/**
 * The configuration: every option with its name, default and meaning, read once from the environment.
 * A broken configuration is a ConfigurationError that names the option and the rule, never its value.
 */
import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isLoopback, namesLoopback } from './server/host.ts'
import { samplers } from './telemetry/samplers.ts'
import { documentModes, type DocumentMode } from './server/document-modes.ts'
import type { ConfigFile } from './generations/config-file.ts'

/** A mistake in the configuration; the message is for the person who starts the service. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

interface Option<T> {
  readonly schema: z.ZodType<T, string | undefined>
  /** What holds when it is not set, in words where it is not a value. */
  readonly default: string
  readonly meaning: string
  readonly secret?: true
}

function number(fallback: number, min: number, max: number, kind: 'whole' | 'any') {
  return z
    .string()
    .default(String(fallback))
    .transform((text, check) => {
      const value = text.trim() === '' ? Number.NaN : Number(text)
      const fits = kind === 'whole' ? Number.isInteger(value) : Number.isFinite(value)
      if (!fits || value < min || value > max) check.addIssue({ code: 'custom', message: `must be a ${kind === 'whole' ? 'whole number' : 'number'} from ${min} to ${max}` })
      return value
    })
}

const port = (fallback: number) => number(fallback, 0, 65_535, 'whole')
const whole = (fallback: number, min: number, max: number) => number(fallback, min, max, 'whole')
const share = (fallback: number, min: number, max: number) => number(fallback, min, max, 'any')
const onOff = (fallback: 'on' | 'off') =>
  z.enum(['on', 'off', '1', '0'], 'must be on or off').optional().transform((value) => ['on', '1'].includes(value ?? fallback))
const address = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).optional().transform((value) => (value === undefined ? null : new URL(value)))
const proxyAddress = address
  .refine((url) => url === null || (url.pathname === '/' && url.search === ''), 'must be an address without a path')
  .refine((url) => url === null || isDecodable(url.username + url.password), 'must have its user and password percent-encoded')
// A line break at the end of a pasted or mounted secret would break every request's headers.
const printable = z.string().regex(/^[^\p{Cc}]*$/u, 'must not hold line breaks or other control characters')
const text = printable.optional().transform((value) => value ?? null)
const storeAddress = printable.pipe(z.url({ protocol: /^rediss?$/, error: 'must be a redis or rediss address' })).optional().transform((value) => (value === undefined ? null : new URL(value)))
const secondsByOperation = z.string().default('').transform((value, check) =>
  value.split(',').map((item) => item.trim()).filter((item) => item !== '').map((item): readonly [string, number] => {
    const [, name = '', count] = /^([\w.]+)=(\d{1,5})$/.exec(item) ?? []
    if (count === undefined || Number(count) > 86_400) check.addIssue({ code: 'custom', message: 'must be operation=seconds, separated by commas, of at most 86400 seconds' })
    return [name, Number(count)]
  }))
const documentModeByClient = z.string().default('').transform((value, check) =>
  value.split(',').map((item) => item.trim()).filter((item) => item !== '').map((item): readonly [string, DocumentMode] => {
    const [, client = '', word] = /^([\w.:@/-]{1,64})=(\w+)$/.exec(item) ?? []
    const mode = documentModes.find((known) => known === word)
    if (mode === undefined) check.addIssue({ code: 'custom', message: `must be client=mode, separated by commas, each mode one of ${documentModes.join(', ')}` })
    return [client, mode ?? 'enforce']
  }))
const list = (fallback: string) => z.string().default(fallback).transform((value) => value.split(',').map((item) => item.trim()).filter((item) => item !== ''))

/** `key=value` pairs as OTEL_* variables have them (W3C Baggage, percent-encoded values). The message never holds a value. */
const pairs = printable.default('').transform((value, check) => {
  const all = value.split(',').map((item) => item.trim()).filter((item) => item !== '').map((item): readonly [string, string] => {
    const [, key = '', encoded = ''] = /^([\w!#$%&'*+.^`|~-]+)\s*=\s*([^;]*)$/.exec(item) ?? []
    if (key === '' || !isDecodable(encoded)) check.addIssue({ code: 'custom', message: 'must be key=value, separated by commas, with percent-encoded values' })
    return [key, isDecodable(encoded) ? decodeURIComponent(encoded.trim()) : '']
  })
  // A decoded line break would break the request.
  if (all.some(([, decoded]) => /\p{Cc}/u.test(decoded))) check.addIssue({ code: 'custom', message: 'must not hold line breaks or other control characters' })
  return all
})
const otlpOrNone = z.enum(['otlp', 'none'], 'must be otlp or none').default('otlp')
const durableStore = printable
  .refine((value) => /^sqlite:./.test(value) || (/^postgres(ql)?:/.test(value) && URL.canParse(value)), 'must be sqlite:<path> or a postgres:// address')
  .optional().transform((value) => value ?? null)
const journalKeys = printable.default('').transform((value) => value.split(',').map((item) => item.trim()).filter((item) => item !== ''))
  .refine((keys) => keys.every((key) => key.length >= 32), 'must be at least 32 characters, such as `openssl rand -base64 32` gives')

const webhookSecret = printable
  .refine((value) => /^whsec_[A-Za-z0-9+/]+={0,2}$/.test(value) && isKeyLength(value), 'must be whsec_ and 24 to 64 bytes in base64')
  .optional().transform((value) => value ?? null)

function isKeyLength(secret: string): boolean {
  const { length } = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return length >= 24 && length <= 64
}

const isOrigin = (origin: string) => URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).origin === origin

const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519']
const algorithms = z
  .string()
  .default('RS256,PS256,ES256,EdDSA')
  .transform((value) => value.split(',').map((item) => item.trim()))
  .refine((names) => names.every((name) => asymmetric.includes(name)), `must be some of ${asymmetric.join(', ')}`)

const options = {
  PORT: { schema: port(4000), default: '4000', meaning: 'The port the service listens on; 0 takes a free one.' },
  HOST: {
    schema: z.string().default('127.0.0.1'),
    default: '127.0.0.1',
    meaning: 'The address the service listens on. Any other than loopback needs caller authentication (API_KEYS_FILE, JWT_ISSUER); without it requests must also name loopback in their Host header.',
  },
  SANDBOX_PORT: { schema: port(4100), default: '4100', meaning: 'The port the sandbox listens on when it is started along; 0 takes a free one.' },
  BSS_URL: { schema: address, default: 'the sandbox', meaning: 'The vendor\'s business API, on the China site `https://bss.myhuaweicloud.com`. Setting it leaves the sandbox out.' },
  IAM_URL: { schema: address, default: 'https://iam.myhuaweicloud.com, or the sandbox', meaning: 'The vendor\'s identity service.' },
  CONSOLE_URL: {
    schema: address,
    default: 'none, or the sandbox',
    meaning: 'A service that implements the console contract (docs/console-contract.md). Without it invoices, incentives and programs answer NOT_CONFIGURED.',
  },
  HUAWEICLOUD_SDK_AK: { schema: text, default: 'none', meaning: 'The partner\'s access key. With the secret key, calls as the partner are signed.', secret: true },
  HUAWEICLOUD_SDK_SK: { schema: text, default: 'none', meaning: 'The secret key of the access key.', secret: true },
  HUAWEICLOUD_SDK_SECURITY_TOKEN: { schema: text, default: 'none', meaning: 'The security token of a temporary access key.', secret: true },
  HUAWEICLOUD_SDK_DOMAIN_ID: { schema: text, default: 'none', meaning: 'The partner\'s own account id, which old paths need.' },
  HW_USER_NAME: { schema: text, default: 'none', meaning: 'The IAM user whose tokens let the partner act for its customers. Without it, operations that only a customer may call answer NOT_CONFIGURED.' },
  HW_USER_PASSWORD: { schema: text, default: 'none', meaning: 'The password of that user.', secret: true },
  HW_DOMAIN_NAME: { schema: text, default: 'none', meaning: 'The account name of that user.' },
  SITE_FILE: { schema: text, default: 'config/sites/china.yaml', meaning: 'The site file: what is true of one vendor site and not in the contracts.' },
  GENERATIONS_FILE: { schema: text, default: 'config/generations.yaml', meaning: 'The policy file: which generation answers each operation.' },
  QUERY_TIMEOUT_MS: { schema: whole(20_000, 100, 300_000), default: '20000', meaning: 'The deadline of a whole query, in milliseconds: no read goes on after it. It also bounds how long a request may take to arrive.' },
  UPSTREAM_TIMEOUT_MS: { schema: whole(10_000, 100, 300_000), default: '10000', meaning: 'The longest that one upstream call may take, in milliseconds.' },
  UPSTREAM_CONNECTIONS: { schema: whole(64, 1, 1024), default: '64', meaning: 'How many connections are kept to each upstream host.' },
  UPSTREAM_TENANT_SHARE: { schema: share(0.75, 0.01, 1), default: '0.75', meaning: 'How much of those connections the calls of one tenant may hold, 0.01 to 1. Calls above it wait, within their query\'s deadline.' },
  UPSTREAM_OPERATION_SHARE: { schema: share(0.5, 0.01, 1), default: '0.5', meaning: 'The same for one operation of a tenant, so that a slow one leaves connections to the others.' },
  UPSTREAM_ATTEMPTS: {
    schema: whole(3, 1, 5),
    default: '3',
    meaning: 'How often a read that fails in passing is sent in all; 1 is once. Retries add at most 10 % and one call a second for each tenant and host. Writes are never sent again.',
  },
  UPSTREAM_PROXY_URL: { schema: proxyAddress, default: 'none', meaning: 'The HTTP proxy for every upstream address that NO_PROXY does not name, with user and password where it wants them.', secret: true },
  HTTPS_PROXY: { schema: proxyAddress, default: 'none', meaning: 'The proxy for https addresses, unless UPSTREAM_PROXY_URL is set; never for this machine itself. `https_proxy` is read too.', secret: true },
  HTTP_PROXY: { schema: proxyAddress, default: 'none', meaning: 'The same for http addresses. `http_proxy` is read too.', secret: true },
  NO_PROXY: {
    schema: z.string().default(''),
    default: 'none',
    meaning: 'Hosts that are reached without a proxy, separated by commas: a name holds for the names below it too; `name:port`, `*.name` and `*` are understood. `no_proxy` is read too.',
  },
  UPSTREAM_CA_FILE: { schema: text, default: 'none', meaning: 'A PEM file with certificates of private authorities that upstreams and proxies may be signed by, beside the public ones.' },
  QUOTA: { schema: onOff('on'), default: 'on', meaning: 'Whether the upstream\'s quota is kept on our side: on or off. Off is for an upstream without one.' },
  QUOTA_SHARE: { schema: share(0.9, 0.05, 1), default: '0.9', meaning: 'How much of the upstream\'s quota is used, 0.05 to 1.' },
  QUOTA_STRETCH: { schema: share(1.05, 1, 10), default: '1.05', meaning: 'How much longer our window is than the upstream\'s, 1 to 10, so that jitter on the way never trips theirs.' },
  VALKEY_URL: {
    schema: storeAddress,
    default: 'none',
    meaning: 'A Redis or Valkey (one primary, no cluster), `redis://` or `rediss://`, with user and password where wanted. Several replicas keep one quota (docs/quota.md) and share answers (docs/caching.md) through it.',
    secret: true,
  },
  QUOTA_STORE_TIMEOUT_MS: { schema: whole(250, 10, 10_000), default: '250', meaning: 'How long `VALKEY_URL` may take to answer for the quota, in milliseconds, before the replica works on its own.' },
  QUOTA_ALONE_SHARE: { schema: share(0.5, 0.01, 1), default: '0.5', meaning: 'How much of our rate a replica uses while `VALKEY_URL` does not answer, 0.01 to 1: one divided by the number of replicas.' },
  CACHE_ENTRIES: { schema: whole(10_000, 1, 10_000_000), default: '10000', meaning: 'How many entries the cache in memory holds.' },
  CACHE_SECONDS: {
    schema: secondsByOperation,
    default: 'none',
    meaning: 'How long answers are kept, in seconds by operation, beside the defaults in docs/caching.md: `customer.balances=5, partner.balances=5`. 0 keeps nothing.',
  },
  CACHE_TIMEOUT_MS: { schema: whole(50, 1, 10_000), default: '50', meaning: 'How long a shared cache may take to answer before it is passed by, in milliseconds.' },
  STORE_URL: {
    schema: durableStore,
    default: 'none, or a file in DATA_DIR on the sandbox',
    meaning: 'The durable store, without which nothing that moves money is done (docs/safe-writes.md): `sqlite:<path>` for one process alone, `postgres://user:password@host/database` for any number of replicas.',
    secret: true,
  },
  STORE_TIMEOUT_MS: { schema: whole(5_000, 100, 60_000), default: '5000', meaning: 'How long the durable store may take to answer, in milliseconds, before writes are refused.' },
  JOURNAL_KEY: {
    schema: journalKeys,
    default: 'none, or a generated one in DATA_DIR on the sandbox',
    meaning: 'The secret that fingerprints of writes are made with, at least 32 characters. To change it, put the new one before the old one, separated by a comma: receipts of the old one are still compared.',
    secret: true,
  },
  MIGRATION_EVENTS: { schema: whole(1_000, 10, 100_000), default: '1000', meaning: 'How many events of the migration are kept in the store (docs/migration.md); the oldest go first.' },
  MIGRATION_EVENTS_DAYS: { schema: whole(90, 1, 3_650), default: '90', meaning: 'How many days they are kept at most.' },
  DATA_DIR: { schema: z.string().default('data'), default: 'data', meaning: 'The folder of the store on the sandbox that is started along. Where it cannot be written, what moves money is refused there.' },
  READ_ONLY: { schema: onOff('off'), default: 'off', meaning: 'Refuses every write: on (1) or off. An operator can stop and allow writes at run time too, by `writesFreeze` and `writesUnfreeze`.' },
  BODY_LIMIT_BYTES: { schema: whole(1_048_576, 1024, 104_857_600), default: '1048576', meaning: 'The largest request body, in bytes.' },
  CALLER_SCOPES: { schema: list(''), default: '`partner:read,finance:read`; with ALLOW_LOCAL_WRITES `partner:write,finance:write` too; `operator` too on the sandbox that is started along', meaning: 'The scopes of callers that prove nothing, separated by commas: `partner:read`, `finance:read` (invoices and incentives), `partner:write` and `finance:write` (changes without and with money; ALLOW_LOCAL_WRITES opens writing at all), `operator` (who runs the service), and `personal-data`, which shows phone numbers, e-mail addresses and the partner\'s bank account unmasked.' },
  TENANTS_FILE: { schema: text, default: 'none', meaning: 'A YAML file with the partners that this service serves (docs/callers.md): each one\'s name and where its credentials are, read again when they change. It takes the place of the credentials below the addresses, and needs caller authentication.' },
  JWT_ISSUER: { schema: text, default: 'none', meaning: 'The issuer of the tokens (OpenID Connect) that callers may prove themselves with, as it stands in their `iss`. It goes together with JWT_AUDIENCE and JWT_JWKS_URL, and asks every caller to prove who it is.' },
  JWT_AUDIENCE: { schema: text, default: 'none', meaning: 'What this service is called in the `aud` of such tokens.' },
  JWT_JWKS_URL: { schema: address, default: 'none', meaning: 'Where the issuer shows its public keys; https, unless on loopback.' },
  JWT_ALGORITHMS: { schema: algorithms, default: 'RS256,PS256,ES256,EdDSA', meaning: 'The signature algorithms that are taken, separated by commas; asymmetric ones only.' },
  JWT_CLOCK_TOLERANCE_S: { schema: whole(30, 0, 300), default: '30', meaning: 'How far the issuer\'s clock may be off, in seconds.' },
  JWT_TENANT_CLAIM: { schema: z.string().default('tenant'), default: 'tenant', meaning: 'The claim that names the tenant.' },
  JWT_SCOPES_CLAIM: { schema: z.string().default('scope'), default: 'scope', meaning: 'The claim that holds the scopes: one text with blanks between, or a list.' },
  JWT_CALLS_CLAIM: { schema: z.string().default('max_upstream_calls'), default: 'max_upstream_calls', meaning: 'The claim with the most upstream calls that an operation of the token\'s caller may be estimated at; MAX_UPSTREAM_CALLS holds for a token without it.' },
  JWT_CUSTOMERS_CLAIM: { schema: z.string().default('customers'), default: 'customers', meaning: 'The claim that restricts a caller to some customers, by the vendor\'s ids: a list, or one text with blanks between (docs/callers.md).' },
  JWT_CLIENT_CLAIM: { schema: z.string().default('client'), default: 'client', meaning: 'The claim that names the client program, for TRUSTED_DOCUMENTS_CLIENTS; many providers call it `azp` or `client_id`.' },
  API_KEYS_FILE: { schema: text, default: 'none', meaning: 'A YAML file with the API keys of scripts (docs/callers.md), read again when it changes. Setting it asks every caller to prove who it is.' },
  ALLOW_LOCAL_WRITES: { schema: onOff('off'), default: 'off', meaning: 'Whether callers that prove nothing may write when there is no caller authentication: on (1) or off. On the sandbox that is started along it is on.' },
  CALLER_RATE: { schema: whole(600, 0, 1_000_000), default: '600', meaning: 'How many requests a minute a caller that proves who it is may send to each replica; 0 for any number.' },
  CORS_ORIGINS: { schema: list('').refine((origins) => origins.every(isOrigin), 'must be origins such as https://portal.example.com, separated by commas'), default: 'none', meaning: 'The origins whose pages may read answers in a browser, separated by commas.' },
  INTROSPECTION: { schema: z.enum(['on', 'off'], 'must be on or off').optional().transform((value) => (value === undefined ? null : value === 'on')), default: 'on without caller authentication, else off', meaning: 'Whether every caller may read the schema, and is told of similar names when it errs: on or off. Off leaves that to callers with the scope `operator`.' },
  TRUSTED_DOCUMENTS: {
    schema: z.enum(documentModes, `must be ${documentModes.join(', ')}`).default('off'),
    default: 'off',
    meaning: 'Which documents callers may send (docs/trusted-documents.md): off takes any, log does and tells of those that TRUSTED_DOCUMENTS_FILE does not list, enforce refuses those but from operators.',
  },
  TRUSTED_DOCUMENTS_FILE: { schema: text, default: 'none', meaning: 'The manifest: a JSON object from SHA-256 to the text of a document, read again when it changes.' },
  TRUSTED_DOCUMENTS_CLIENTS: {
    schema: documentModeByClient,
    default: 'none',
    meaning: 'Other modes for some clients, by the name in their tokens\' JWT_CLIENT_CLAIM: `portal=enforce, reports=log`. An API key says its own (`trustedDocuments`).',
  },
  MAX_DEPTH: { schema: whole(15, 1, 1000), default: '15', meaning: 'The deepest operation, in fields within fields.' },
  MAX_ALIASES: { schema: whole(100, 0, 100_000), default: '100', meaning: 'The most aliases of an operation, fragments spread out.' },
  MAX_DIRECTIVES: { schema: whole(50, 0, 100_000), default: '50', meaning: 'The most directives of an operation, fragments spread out.' },
  MAX_TOKENS: { schema: whole(5000, 100, 1_000_000), default: '5000', meaning: 'The most words and marks of a document.' },
  MAX_SELECTIONS: { schema: whole(10_000, 100, 10_000_000), default: '10000', meaning: 'The most fields of an operation, fragments spread out.' },
  MAX_UPSTREAM_CALLS: { schema: whole(500, 0, 1_000_000), default: '500', meaning: 'The most upstream calls that an operation may be estimated at before it runs (docs/cost.md); 0 for any number. API keys and tokens may say otherwise for their callers.' },
  SUNSET_HEADERS: { schema: onOff('off'), default: 'off', meaning: 'Whether answers carry `Deprecation` (RFC 9745) and `Sunset` (RFC 8594) with the earliest dates of the upstream endpoints that they took: on or off. Caches and clients between you and your users may act on them.' },
  WEBHOOK_URL: { schema: address, default: 'none', meaning: 'Where events of the migration are posted (docs/migration.md).', secret: true },
  WEBHOOK_SECRET: { schema: webhookSecret, default: 'none', meaning: 'The key that they are signed with (Standard Webhooks): `whsec_` and 24 to 64 bytes in base64, such as `openssl rand -base64 32` gives.', secret: true },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'], 'must be silent, fatal, error, warn, info, debug or trace').default('info'),
    default: 'info',
    meaning: 'How much is logged: silent, fatal, error, warn, info, debug or trace.',
  },
  METRICS: { schema: onOff('off'), default: 'off', meaning: 'Whether `/metrics` is served for Prometheus (docs/observability.md): on or off. It has a port of its own, so that it is never public by accident.' },
  METRICS_PORT: { schema: port(9464), default: '9464', meaning: 'The port of `/metrics`; 0 takes a free one.' },
  METRICS_HOST: { schema: z.string().default('127.0.0.1'), default: '127.0.0.1', meaning: 'The address that `/metrics` is served on. It asks nobody who they are: beyond loopback only where the network keeps strangers out.' },
  METRICS_OPERATIONS: {
    schema: list('').refine((names) => names.length <= 100 && names.every((name) => /^[_A-Za-z]\w{0,99}$/.test(name)), 'must be names of GraphQL operations, separated by commas, at most 100'),
    default: 'none',
    meaning: 'The GraphQL operations that metrics tell apart by name, separated by commas; the others by type alone.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: { schema: address, default: 'none', meaning: 'Where traces and metrics are sent, by OTLP over HTTP (JSON), such as `http://127.0.0.1:4318`; `/v1/traces` and `/v1/metrics` are added. Without it nothing is sent.' },
  OTEL_EXPORTER_OTLP_HEADERS: { schema: pairs, default: 'none', meaning: 'Headers to send along, `key=value` separated by commas, values percent-encoded.', secret: true },
  OTEL_EXPORTER_OTLP_TIMEOUT: { schema: whole(10_000, 100, 60_000), default: '10000', meaning: 'How long the receiver may take, in milliseconds.' },
  OTEL_TRACES_EXPORTER: { schema: otlpOrNone, default: 'otlp', meaning: 'Whether traces are sent there: otlp or none.' },
  OTEL_METRICS_EXPORTER: { schema: otlpOrNone, default: 'otlp', meaning: 'Whether metrics are sent there: otlp or none.' },
  OTEL_TRACES_SAMPLER: {
    schema: z.enum(samplers, `must be ${samplers.join(', ')}`).default('parentbased_always_on'),
    default: 'parentbased_always_on',
    meaning: 'Which traces are kept: always_on, always_off, traceidratio, or the same with `parentbased_` before it, where the caller\'s `traceparent` decides if there is one.',
  },
  OTEL_TRACES_SAMPLER_ARG: { schema: share(1, 0, 1), default: '1', meaning: 'The share of traces that traceidratio keeps, 0 to 1.' },
  OTEL_SERVICE_NAME: { schema: z.string().default('partner-graph'), default: 'partner-graph', meaning: 'What this service is called in traces and metrics.' },
  OTEL_RESOURCE_ATTRIBUTES: { schema: pairs, default: 'none', meaning: 'Further attributes of this service there, `key=value` separated by commas, such as `deployment.environment.name=production`.' },
  OTEL_BSP_SCHEDULE_DELAY: { schema: whole(5_000, 10, 600_000), default: '5000', meaning: 'How often spans are sent, in milliseconds.' },
  OTEL_METRIC_EXPORT_INTERVAL: { schema: whole(60_000, 100, 3_600_000), default: '60000', meaning: 'How often metrics are sent, in milliseconds.' },
  UPSTREAM_TRACE_CONTEXT: { schema: onOff('on'), default: 'on', meaning: 'Whether calls to the upstream carry a `traceparent` while traces are on: on or off. It holds two random numbers and tells the vendor nothing.' },
  SHADOW_TIMEOUT_MS: { schema: whole(10_000, 100, 300_000), default: '10000', meaning: 'The longest that a call for comparing the generations may take, in milliseconds. It delays nobody (docs/migration.md).' },
  SHADOW_CONCURRENCY: { schema: whole(16, 1, 1_000), default: '16', meaning: 'How many comparisons are under way at a time; one tenant may have half of them. What is above is left out.' },
  SHADOW_NOISE_PERCENT: { schema: whole(2, 0, 100), default: '2', meaning: 'The share of the comparisons, in percent, that read the same generation twice instead, to see how often it differs from itself.' },
  SHADOW_PAUSE_MS: { schema: whole(500, 0, 60_000), default: '500', meaning: 'How long after a difference both generations are read again, in milliseconds: only what differs then counts.' },
  SHADOW_MISMATCHES: { schema: whole(200, 1, 10_000), default: '200', meaning: 'How many mismatches are kept for each operation and tenant, the newest.' },
  SHADOW_MISMATCH_DAYS: { schema: whole(30, 1, 365), default: '30', meaning: 'How long mismatches are kept, in days.' },
  EVIDENCE_SPAN_MS: { schema: whole(60_000, 100, 3_600_000), default: '60000', meaning: 'The spans of time in which calls and comparisons are counted for verdicts and roll-outs, in milliseconds (docs/migration.md).' },
  EVIDENCE_DAYS: { schema: whole(8, 1, 90), default: '8', meaning: 'How long these counts are kept, in days.' },
  ROLLOUT_TICK_MS: { schema: whole(5_000, 50, 60_000), default: '5000', meaning: 'How often the counts of the replicas are exchanged through the store and roll-outs are looked at, in milliseconds.' },
  SHUTDOWN_TIMEOUT_MS: { schema: whole(25_000, 0, 600_000), default: '25000', meaning: 'How long a shutdown waits for running queries, in milliseconds.' },
} satisfies Record<string, Option<unknown>>

/** Every option, for the reference page. */
export const configurationOptions = Object.entries<Option<unknown>>(options).map(([name, option]) => ({
  name,
  default: option.default,
  meaning: option.meaning,
  secret: option.secret ?? false,
}))

type Values = { readonly [Name in keyof typeof options]: z.output<(typeof options)[Name]['schema']> }

/** The whole configuration, frozen, with the files that it names read. */
export type Configuration = Values & {
  readonly siteFile: ConfigFile
  readonly generationsFile: ConfigFile
  /** The text of UPSTREAM_CA_FILE. */
  readonly upstreamAuthorities: string | null
}

const schema = z.object(Object.fromEntries(Object.entries<Option<unknown>>(options).map(([name, option]) => [name, option.schema])))

/**
 * Reads the configuration from an environment. An option set to an empty text counts as not set.
 * Throws ConfigurationError on the first option that breaks its rule, and on credentials that do not fit together.
 */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const given = Object.entries(environment).filter(([name, value]) => Object.hasOwn(options, name) && value !== '')
  const set = { ...lowerCaseProxies(environment), ...Object.fromEntries(given) }
  const result = schema.safeParse(set)
  if (!result.success) {
    const issue = result.error.issues[0]
    throw new ConfigurationError(`${issue?.path.join('.') ?? 'configuration'} ${issue?.message ?? 'is not valid'}`)
  }
  // Each key was parsed by its own option's schema, which is what Values says.
  const values = result.data as Values
  checkCredentials(values)
  checkCallers(values)
  checkStore(values)
  return Object.freeze({
    ...values,
    siteFile: readConfigFile(values.SITE_FILE, 'SITE_FILE', '../config/sites/china.yaml'),
    generationsFile: readConfigFile(values.GENERATIONS_FILE, 'GENERATIONS_FILE', '../config/generations.yaml'),
    upstreamAuthorities: readAuthorities(values.UPSTREAM_CA_FILE),
  })
}

function isDecodable(encoded: string): boolean {
  try {
    return decodeURIComponent(encoded) !== null
  } catch {
    return false
  }
}

/** The proxy options as other programs spell them. */
function lowerCaseProxies(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY'].flatMap((name) => {
    const value = environment[name.toLowerCase()]
    return value === undefined || value === '' ? [] : [[name, value]]
  }))
}

/** A file that is no certificate would be found out by the first call only, and by one that fails. */
function readAuthorities(path: string | null): string | null {
  if (path === null) return null
  const { text: pem } = readConfigFile(path, 'UPSTREAM_CA_FILE', '')
  const certificates = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
  try {
    // Kept by nobody: reading it is the check.
    certificates.forEach((certificate) => new X509Certificate(certificate))
  } catch {
    throw new ConfigurationError(`UPSTREAM_CA_FILE names a file with a broken certificate: ${path}`)
  }
  if (certificates.length === 0) throw new ConfigurationError(`UPSTREAM_CA_FILE names a file without a PEM certificate: ${path}`)
  return certificates.join('\n')
}

function checkCredentials(values: Values): void {
  checkTenants(values)
  if ((values.HUAWEICLOUD_SDK_AK === null) !== (values.HUAWEICLOUD_SDK_SK === null)) {
    throw new ConfigurationError('HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK go together: set both or none')
  }
  const iam = [values.HW_USER_NAME, values.HW_USER_PASSWORD, values.HW_DOMAIN_NAME].filter((value) => value !== null)
  if (iam.length !== 0 && iam.length !== 3) throw new ConfigurationError('HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME go together: set all or none')
  if (values.BSS_URL !== null && values.TENANTS_FILE === null && values.HUAWEICLOUD_SDK_AK === null && iam.length === 0) {
    throw new ConfigurationError('BSS_URL needs credentials: HUAWEICLOUD_SDK_AK and HUAWEICLOUD_SDK_SK, or HW_USER_NAME, HW_USER_PASSWORD and HW_DOMAIN_NAME')
  }
  if (values.BSS_URL === null && (values.IAM_URL !== null || values.CONSOLE_URL !== null)) {
    throw new ConfigurationError('IAM_URL and CONSOLE_URL need BSS_URL: without it the sandbox answers for all of them')
  }
}

/** Whether callers have to prove who they are. */
export function asksCallers(values: Pick<Values, 'API_KEYS_FILE' | 'JWT_ISSUER'>): boolean {
  return values.API_KEYS_FILE !== null || values.JWT_ISSUER !== null
}

function checkTenants(values: Values): void {
  if (values.TENANTS_FILE === null) return
  const own = (['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN', 'HUAWEICLOUD_SDK_DOMAIN_ID', 'HW_USER_NAME', 'HW_USER_PASSWORD', 'HW_DOMAIN_NAME'] as const)
    .find((name) => values[name] !== null)
  if (own !== undefined) throw new ConfigurationError(`${own} belongs to a service with one tenant: with TENANTS_FILE each tenant has its own`)
  if (!asksCallers(values)) throw new ConfigurationError('TENANTS_FILE needs callers that prove whose they are: set API_KEYS_FILE or JWT_ISSUER')
}

function checkStore(values: Values): void {
  if (values.STORE_URL !== null && values.JOURNAL_KEY.length === 0) {
    throw new ConfigurationError('STORE_URL needs JOURNAL_KEY: a secret of at least 32 characters, which stays the same as long as the store')
  }
}

function checkCallers(values: Values): void {
  const issuer = [values.JWT_ISSUER, values.JWT_AUDIENCE, values.JWT_JWKS_URL].filter((value) => value !== null)
  if (issuer.length !== 0 && issuer.length !== 3) throw new ConfigurationError('JWT_ISSUER, JWT_AUDIENCE and JWT_JWKS_URL go together: set all or none')
  if (values.JWT_JWKS_URL?.protocol === 'http:' && !namesLoopback(values.JWT_JWKS_URL.host)) {
    throw new ConfigurationError('JWT_JWKS_URL must be an https address: who can change the keys on the way can be anybody')
  }
  const watched = [values.TRUSTED_DOCUMENTS, ...values.TRUSTED_DOCUMENTS_CLIENTS.map(([, mode]) => mode)].some((mode) => mode !== 'off')
  if (watched && values.TRUSTED_DOCUMENTS_FILE === null) throw new ConfigurationError('TRUSTED_DOCUMENTS needs TRUSTED_DOCUMENTS_FILE: without it no document is known')
  if (values.TRUSTED_DOCUMENTS_CLIENTS.length > 0 && values.JWT_ISSUER === null) throw new ConfigurationError('TRUSTED_DOCUMENTS_CLIENTS needs JWT_ISSUER: only tokens name their client')
  if (!asksCallers(values) && !isLoopback(values.HOST)) {
    throw new ConfigurationError('HOST must be a loopback address (127.0.0.1, ::1, localhost) unless callers prove who they are: set API_KEYS_FILE or JWT_ISSUER')
  }
}

function readConfigFile(path: string | null, option: string, shipped: string): ConfigFile {
  const name = path ?? fileURLToPath(new URL(shipped, import.meta.url))
  try {
    return { name, text: readFileSync(name, 'utf8') }
  } catch {
    throw new ConfigurationError(`${option} names a file that cannot be read: ${name}`)
  }
}
