/** The table of the quota's bench: medians over its rounds, and each contestant beside the plain one. Pure. */
import type { QuotaSample } from './quota.ts'
import { median } from './report.ts'

const figures = ['perSecond', 'failed', 'p50', 'p99', 'callsPerSecond', 'throttledPerSecond'] as const

/** The samples as a Markdown table. The last column is how often as many queries a second were completed as by the last contestant. */
export function quotaMarkdownOf(samples: readonly QuotaSample[]): string {
  const groups = [...Map.groupBy(samples, ({ workload, contestant }) => `${workload}\n${contestant}`).values()]
  const rows = groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const medians = figures.map((name) => median(group.map((sample) => sample[name])))
    const plain = groups.findLast(([other]) => other?.workload === first.workload) ?? []
    const [perSecond = 0, failed = 0, ...others] = medians
    const times = perSecond / median(plain.map((sample) => sample.perSecond))
    return [[first.workload, first.contestant, perSecond.toFixed(1), `${(failed * 100).toFixed(0)} %`, ...others.map((value, index) => value.toFixed(index < 2 ? 0 : 1)), times.toFixed(1)]]
  })
  const head = ['query', 'server', 'completed/s', 'failed', 'p50 ms', 'p99 ms', 'upstream calls/s', 'throttled/s', 'times as many']
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [lineOf(head), lineOf(head.map((_, index) => (index < 2 ? '---' : '---:'))), ...rows.map(lineOf)].join('\n')
}
