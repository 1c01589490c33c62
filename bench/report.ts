/** The table of a run: medians over its rounds, and each contestant beside the floor. Pure. */
import type { Sample } from './run.ts'

export interface Row {
  readonly workload: string
  readonly contestant: string
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly cpuMs: number | null
  /** Its answers a second for each one of the floor's: the median of the rounds' own ratios. */
  readonly ofFloor: number
  /** The same by processor time: what it would be if the contestant's core were the only limit. */
  readonly ofFloorByCpu: number | null
  readonly callsPerAnswer: number
}

/** The middle value; the mean of the two middle ones of an even number. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  if (upper === undefined || lower === undefined) throw new RangeError('there is no median of nothing')
  return (lower + upper) / 2
}

/** One row for each workload and contestant, in the order in which they were measured first. */
export function rowsOf(samples: readonly Sample[]): Row[] {
  const groups = Map.groupBy(samples, ({ workload, contestant }) => `${workload} ${contestant}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [rowOf(first, group, samples)] : []
  })
}

function rowOf({ workload, contestant }: Sample, group: readonly Sample[], samples: readonly Sample[]): Row {
  const floors = group.flatMap((sample) => {
    const floor = samples.find((other) => other.round === sample.round && other.workload === workload && other.contestant === 'floor')
    return floor ? [{ sample, floor }] : []
  })
  const byCpu = floors.flatMap(({ sample, floor }) => (sample.cpuMs && floor.cpuMs ? [floor.cpuMs / sample.cpuMs] : []))
  const cpu = group.flatMap(({ cpuMs }) => (cpuMs === null ? [] : [cpuMs]))
  return {
    workload,
    contestant,
    perSecond: median(group.map((sample) => sample.perSecond)),
    p50: median(group.map((sample) => sample.p50)),
    p99: median(group.map((sample) => sample.p99)),
    cpuMs: cpu.length === 0 ? null : median(cpu),
    ofFloor: median(floors.map(({ sample, floor }) => sample.perSecond / floor.perSecond)),
    ofFloorByCpu: byCpu.length === 0 ? null : median(byCpu),
    callsPerAnswer: median(group.map(({ calls, answers }) => (calls.ListSubCustomers + calls.ListCustomersBalancesDetail) / answers)),
  }
}

/** The rows as a Markdown table. */
export function markdownOf(rows: readonly Row[]): string {
  const head = ['workload', 'server', 'answers/s', 'p50 ms', 'p99 ms', 'CPU ms/answer', 'of the floor', 'of the floor by CPU', 'upstream calls/answer']
  const body = rows.map((row) => [
    row.workload,
    row.contestant,
    String(Math.round(row.perSecond)),
    row.p50.toFixed(1),
    row.p99.toFixed(1),
    row.cpuMs?.toFixed(3) ?? '–',
    row.ofFloor.toFixed(2),
    row.ofFloorByCpu?.toFixed(2) ?? '–',
    row.callsPerAnswer.toFixed(2),
  ])
  const lineOf = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [lineOf(head), lineOf(head.map((_, index) => (index < 2 ? '---' : '---:'))), ...body.map(lineOf)].join('\n')
}
