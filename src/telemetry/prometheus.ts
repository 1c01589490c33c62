/**
 * `/metrics` for Prometheus, on a port of its own. Names get their unit as OpenTelemetry's translation to Prometheus says
 * (`…_seconds`, `…_bytes`, `…_ratio`), so that a dashboard fits as well behind a collector that was sent the same by OTLP.
 */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus'
import type { MetricReader, ResourceMetrics } from '@opentelemetry/sdk-metrics'
import { instrumentOf, type MetricName } from './instruments.ts'

const unitWords: Readonly<Record<string, string>> = { s: '_seconds', By: '_bytes', 1: '_ratio' }

/** A metric's name with its unit, before the suffixes that come from its kind. */
function withUnit(name: string, unit: string): string {
  return `${name}${unitWords[unit] ?? ''}`
}

/** What Prometheus calls a metric of ours: `_total` for what grows; a histogram has `_bucket`, `_sum` and `_count` besides. */
export function prometheusNameOf(name: MetricName): string {
  const { unit, kind } = instrumentOf(name)
  return `${withUnit(name, unit).replaceAll('.', '_')}${kind === 'counter' || kind === 'total' ? '_total' : ''}`
}

export interface PrometheusServer {
  /** Give it to the meter provider, which closes it. */
  readonly reader: MetricReader
  /** Listens. @returns the address of `/metrics`; rejects when the port is taken. */
  listen(): Promise<string>
  close(): Promise<void>
}

/** Makes it; `takesHost` says of a request's `Host` header whether it is answered. */
export function createPrometheusServer(options: { host: string; port: number; takesHost: (header: string | undefined) => boolean }): PrometheusServer {
  const reader = new PrometheusExporter({ preventServerStart: true })
  const serializer = new PrometheusSerializer(undefined, false, undefined, false, true)
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, text: string) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }).end(text)
    }
    const plain = 'text/plain; charset=utf-8'
    if (!options.takesHost(request.headers.host)) return answer(403, plain, 'The Host header names another machine.\n')
    if (request.url?.split('?')[0] !== '/metrics') return answer(404, plain, 'There is /metrics only.\n')
    if (request.method !== 'GET') return answer(405, plain, 'GET only.\n')
    reader.collect().then(
      ({ resourceMetrics }) => answer(200, 'text/plain; version=0.0.4; charset=utf-8', serializer.serialize(named(resourceMetrics))),
      () => answer(503, plain, 'The service is shutting down.\n'),
    )
  })
  return {
    reader,
    listen: () => listen(server, options),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, () => {
      const address: AddressInfo | string | null = server.address()
      if (address === null || typeof address === 'string') return reject(new Error('the metrics server listens on no TCP port'))
      resolve(`http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}/metrics`)
    })
  })
}

function named(metrics: ResourceMetrics): ResourceMetrics {
  return {
    ...metrics,
    scopeMetrics: metrics.scopeMetrics.map((scope) => ({
      ...scope,
      metrics: scope.metrics.map((metric) => ({ ...metric, descriptor: { ...metric.descriptor, name: withUnit(metric.descriptor.name, metric.descriptor.unit) } })),
    })),
  }
}
