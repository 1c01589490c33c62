/** docs/metrics.md: every metric of src/telemetry/instruments.ts, by both of its names, and what its attributes mean. */
import { instrumentOf, metricAttributes, metricNames } from '../../src/telemetry/instruments.ts'
import { prometheusNameOf } from '../../src/telemetry/prometheus.ts'
import { generatedNotice, inlineCode, page, table } from './markdown.ts'

const kinds = { 'counter': 'counter', 'total': 'counter', 'up-down': 'gauge', 'gauge': 'gauge', 'histogram': 'histogram' } as const

/** The page's text; metrics in the order of the table. */
export function metricsPage(): string {
  const rows = metricNames.map((name) => {
    const { kind, unit, attributes, meaning } = instrumentOf(name)
    return [inlineCode(name), inlineCode(prometheusNameOf(name)), kinds[kind], unit === '' ? '' : inlineCode(unit), attributes.map(inlineCode).join(', '), meaning]
  })
  return page(
    generatedNotice('src/telemetry/instruments.ts'),
    '# Metrics',
    'How they are collected is in [observability.md](observability.md). A histogram has `_bucket`, `_sum` and `_count` besides its name. In Prometheus an attribute\'s dots are underscores: `partner_graph.operation_id` is `partner_graph_operation_id`.',
    table(['OpenTelemetry', 'Prometheus', 'Kind', 'Unit', 'Attributes', 'Meaning'], rows),
    '## Attributes',
    'None of them tells of a tenant, a caller or anything with an id.',
    table(['Attribute', 'Values'], Object.entries(metricAttributes).map(([name, values]) => [inlineCode(name), values])),
  )
}
