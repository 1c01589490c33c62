/** A receiver of OTLP over HTTP (JSON) for tests: keeps what it is sent, and reads spans out of it. */
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

const value = z.union([
  z.object({ stringValue: z.string() }).transform(({ stringValue }) => stringValue),
  z.object({ intValue: z.coerce.number() }).transform(({ intValue }) => intValue),
  z.object({ doubleValue: z.number() }).transform(({ doubleValue }) => doubleValue),
  z.object({ boolValue: z.boolean() }).transform(({ boolValue }) => boolValue),
  z.object({ arrayValue: z.object({ values: z.array(z.object({ stringValue: z.string() })).default([]) }) })
    .transform(({ arrayValue }) => arrayValue.values.map(({ stringValue }) => stringValue)),
])
const attributes = z.array(z.object({ key: z.string(), value })).default([]).transform((list) => Object.fromEntries(list.map(({ key, value: own }) => [key, own])))
const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  attributes,
  links: z.array(z.object({ traceId: z.string(), spanId: z.string() })).default([]),
  events: z.array(z.unknown()).default([]),
  status: z.object({ code: z.number().default(0), message: z.string().optional() }),
})
const traces = z.object({
  resourceSpans: z.array(z.object({ resource: z.object({ attributes }), scopeSpans: z.array(z.object({ spans: z.array(span) })) })),
})
const metrics = z.object({
  resourceMetrics: z.array(z.object({ scopeMetrics: z.array(z.object({ metrics: z.array(z.object({ name: z.string() })) })) })),
})

export type CollectedSpan = z.output<typeof span>

/** The kinds of spans in OTLP. */
export const spanKinds = { server: 2, client: 3 } as const
/** The status of a span that failed in OTLP. */
export const failedStatus = 2

export interface OtlpCollector {
  readonly url: string
  /** Every body as it came. */
  readonly bodies: readonly string[]
  readonly headers: readonly IncomingHttpHeaders[]
  spans(): readonly CollectedSpan[]
  /** Attributes of the service that sent the spans. */
  resources(): readonly Readonly<Record<string, unknown>>[]
  metricNames(): readonly string[]
  /** Refuses what comes from now on, or takes it again. Resolves nothing: what is refused is gone. */
  refuse(status: number | null): void
  close(): Promise<void>
}

/** Starts one. It never answers while `hangs` is true. */
export async function startOtlpCollector(options: { readonly hangs?: boolean } = {}): Promise<OtlpCollector> {
  const received: { readonly path: string; readonly body: string }[] = []
  const headers: IncomingHttpHeaders[] = []
  let refused: number | null = null
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      headers.push(request.headers)
      if (options.hangs) return
      if (refused !== null) return void response.writeHead(refused).end('SECRET WORDS OF THE COLLECTOR')
      received.push({ path: request.url ?? '', body: Buffer.concat(chunks).toString() })
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  const bodiesAt = (path: string) => received.filter((one) => one.path === path).map(({ body }) => body)
  const resourceSpans = () => bodiesAt('/v1/traces').flatMap((body) => traces.parse(JSON.parse(body)).resourceSpans)
  return {
    url: `http://127.0.0.1:${address.port}`,
    headers,
    get bodies() {
      return received.map(({ body }) => body)
    },
    spans: () => resourceSpans().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    resources: () => resourceSpans().map(({ resource }) => resource.attributes),
    metricNames: () => [...new Set(bodiesAt('/v1/metrics').flatMap((body) =>
      metrics.parse(JSON.parse(body)).resourceMetrics.flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics.map(({ name }) => name)))))],
    refuse(status) {
      refused = status
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
