/**
 * OpenTelemetry, as the configuration wants it. Only this room imports its packages, and start-up imports this file only
 * when somebody listens. Nothing is registered globally: two services in one process keep apart.
 */
import { randomUUID } from 'node:crypto'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { defaultResource, resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader, type PushMetricExporter } from '@opentelemetry/sdk-metrics'
import {
  AlwaysOffSampler, AlwaysOnSampler, BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider, type Sampler, type SpanExporter,
} from '@opentelemetry/sdk-trace'
import type { Clock } from '../clock.ts'
import { createMeters } from './meters.ts'
import { observeProcess } from './process.ts'
import { createPrometheusServer } from './prometheus.ts'
import type { SamplerName } from './samplers.ts'
import type { Telemetry } from './telemetry.ts'
import { createTracer } from './tracer.ts'

export interface TelemetrySettings {
  /** Attributes of the resource, such as `service.name`. */
  readonly resource: Readonly<Record<string, string>>
  /** Where traces and metrics are sent; null for nowhere. */
  readonly otlp: {
    /** The base of the addresses, which end in `v1/traces` and `v1/metrics`. */
    readonly endpoint: URL
    readonly headers: Readonly<Record<string, string>>
    readonly timeoutMs: number
    readonly traces: boolean
    readonly metrics: boolean
    readonly traceDelayMs: number
    readonly metricIntervalMs: number
  } | null
  readonly sampler: { readonly name: SamplerName; readonly share: number }
  /** Whether calls to the upstream carry a `traceparent`. */
  readonly passesOn: boolean
  /** Where `/metrics` is served; null for nowhere. */
  readonly prometheus: { readonly host: string; readonly port: number; readonly takesHost: (header: string | undefined) => boolean } | null
}

export interface RunningTelemetry {
  readonly telemetry: Telemetry
  /** The address of `/metrics`; null when it is not served. */
  readonly metricsUrl: string | null
  /** Sends what is left, for a short time at most, and ends. Never rejects. */
  close(): Promise<void>
}

export interface TelemetryOptions {
  readonly settings: TelemetrySettings
  readonly clock: Clock
  /** Told when the receiver stops and starts taking what it is sent. */
  readonly onExport: (signal: 'traces' | 'metrics', state: 'failing' | 'back') => void
}

const meterName = 'partner-graph'
/** The last of the telemetry may delay the end of the process by so much. */
const flushMs = 3_000

/** Starts it. Rejects when the port of `/metrics` is taken. */
export async function startTelemetry({ settings, clock, onExport }: TelemetryOptions): Promise<RunningTelemetry> {
  const { otlp } = settings
  const resource = defaultResource().merge(resourceFromAttributes({ 'service.instance.id': randomUUID(), ...settings.resource }))
  const server = settings.prometheus && createPrometheusServer(settings.prometheus)
  const metricsUrl = server ? await server.listen() : null
  const pushed = otlp?.metrics ? metricReader(otlp, tellsOf('metrics', onExport)) : null
  const readers = [...(server ? [server.reader] : []), ...(pushed ? [pushed] : [])]
  const meterProvider = readers.length > 0 ? new MeterProvider({ resource, readers }) : null
  const tracerProvider = otlp?.traces
    ? new TracerProvider({ resource, sampler: samplerOf(settings.sampler), spanProcessors: [spanProcessor(otlp, tellsOf('traces', onExport))] })
    : null
  const meters = meterProvider && createMeters(meterProvider.getMeter(meterName))
  const tracer = tracerProvider && createTracer(tracerProvider.getTracer(meterName), { passesOn: settings.passesOn })
  const endOfProcess = meters && observeProcess(meters)
  return {
    telemetry: { meters, tracer },
    metricsUrl,
    async close() {
      const limit = new AbortController()
      const sent = Promise.allSettled([tracerProvider?.shutdown(), meterProvider?.shutdown()])
      await Promise.race([sent, clock.sleep(flushMs, limit.signal).catch(() => undefined)])
      limit.abort()
      endOfProcess?.()
      await server?.close()
    },
  }
}

type Otlp = NonNullable<TelemetrySettings['otlp']>
type Told = (isTaken: boolean) => void

function exporterOptions({ endpoint, headers, timeoutMs }: Otlp, path: string) {
  const base = endpoint.href.endsWith('/') ? endpoint.href : `${endpoint.href}/`
  return { url: `${base}${path}`, headers: { ...headers }, timeoutMillis: timeoutMs }
}

function spanProcessor(otlp: Otlp, tell: Told): BatchSpanProcessor {
  const exporter = new OTLPTraceExporter(exporterOptions(otlp, 'v1/traces'))
  const told: SpanExporter = {
    export: (spans, done) => exporter.export(spans, (result) => {
      tell(result.error === undefined)
      done(result)
    }),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush(),
  }
  return new BatchSpanProcessor({ exporter: told, scheduledDelayMillis: otlp.traceDelayMs, exportTimeoutMillis: otlp.timeoutMs })
}

function metricReader(otlp: Otlp, tell: Told): PeriodicExportingMetricReader {
  const exporter = new OTLPMetricExporter(exporterOptions(otlp, 'v1/metrics'))
  const told: PushMetricExporter = {
    export: (metrics, done) => exporter.export(metrics, (result) => {
      tell(result.error === undefined)
      done(result)
    }),
    selectAggregation: (type) => exporter.selectAggregation(type),
    selectAggregationTemporality: (type) => exporter.selectAggregationTemporality(type),
    shutdown: () => exporter.shutdown(),
    forceFlush: () => exporter.forceFlush(),
  }
  return new PeriodicExportingMetricReader({
    exporter: told, exportIntervalMillis: otlp.metricIntervalMs, exportTimeoutMillis: Math.min(otlp.timeoutMs, otlp.metricIntervalMs),
  })
}

/** The library's own words may quote the receiver's answer: only that it failed is told, and only when that changes. */
function tellsOf(signal: 'traces' | 'metrics', onExport: TelemetryOptions['onExport']): Told {
  let wasTaken = true
  return (isTaken) => {
    if (isTaken !== wasTaken) onExport(signal, isTaken ? 'back' : 'failing')
    wasTaken = isTaken
  }
}

function samplerOf({ name, share }: TelemetrySettings['sampler']): Sampler {
  const root = name.endsWith('traceidratio') ? new TraceIdRatioBasedSampler(share) : name.endsWith('always_off') ? new AlwaysOffSampler() : new AlwaysOnSampler()
  return name.startsWith('parentbased_') ? new ParentBasedSampler({ root }) : root
}
