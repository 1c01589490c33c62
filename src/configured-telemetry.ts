/** Telemetry as the configuration wants it: none, `/metrics`, or traces and metrics by OTLP. Used by service.ts. */
import type { Clock } from './clock.ts'
import { ConfigurationError, type Configuration } from './config.ts'
import { isLoopback, namesLoopback } from './server/host.ts'
import type { Events } from './store/events.ts'
import type { RunningTelemetry, TelemetrySettings } from './telemetry/sdk.ts'
import { noTelemetry } from './telemetry/telemetry.ts'

/** Starts it; what nobody asked for is not even loaded. Rejects with ConfigurationError when the port of `/metrics` is taken. */
export async function startConfiguredTelemetry(options: { configuration: Configuration; clock: Clock; events: Events }): Promise<RunningTelemetry> {
  const { configuration, clock, events } = options
  const settings = settingsOf(configuration)
  if (!settings.otlp && !settings.prometheus) return { telemetry: noTelemetry, metricsUrl: null, close: () => Promise.resolve() }
  const { startTelemetry } = await import('./telemetry/sdk.ts')
  const started = startTelemetry({ settings, clock, onExport: (signal, state) => events.emit(`telemetry.${state}`, { signal }) })
  const running = await started.catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ConfigurationError(`METRICS_HOST and METRICS_PORT name an address that cannot be listened on (${code})`)
  })
  events.listen(({ name }) => running.telemetry.meters?.add('partner_graph.events', 1, { 'partner_graph.event': name }))
  return running
}

function settingsOf(configuration: Configuration): TelemetrySettings {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, METRICS_HOST: host, METRICS_PORT: port } = configuration
  const traces = configuration.OTEL_TRACES_EXPORTER === 'otlp'
  const metrics = configuration.OTEL_METRICS_EXPORTER === 'otlp'
  const isSent = endpoint !== null && (traces || metrics)
  return {
    resource: { ...Object.fromEntries(configuration.OTEL_RESOURCE_ATTRIBUTES), 'service.name': configuration.OTEL_SERVICE_NAME },
    otlp: isSent
      ? {
          endpoint,
          headers: Object.fromEntries(configuration.OTEL_EXPORTER_OTLP_HEADERS),
          timeoutMs: configuration.OTEL_EXPORTER_OTLP_TIMEOUT,
          traces,
          metrics,
          traceDelayMs: configuration.OTEL_BSP_SCHEDULE_DELAY,
          metricIntervalMs: configuration.OTEL_METRIC_EXPORT_INTERVAL,
        }
      : null,
    sampler: { name: configuration.OTEL_TRACES_SAMPLER, share: configuration.OTEL_TRACES_SAMPLER_ARG },
    passesOn: configuration.UPSTREAM_TRACE_CONTEXT,
    prometheus: configuration.METRICS ? { host, port, takesHost: (header) => !isLoopback(host) || namesLoopback(header) } : null,
  }
}
