/** One plot over time. Generations differ by colour and by the line's form; nothing moves by itself. */
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts'
import { useFormats } from '../text/language.ts'
import type { PlotPoint } from './points.ts'

export interface PlotLine {
  readonly field: Exclude<keyof PlotPoint, 'at'>
  readonly name: string
  readonly look: 'old' | 'new' | 'compared' | 'mismatches'
}

interface PlotProps {
  readonly points: readonly PlotPoint[]
  readonly lines: readonly PlotLine[]
  /** The span shown, in minutes. */
  readonly minutes: number
  readonly write: (value: number) => string
}

const dashes: Readonly<Record<PlotLine['look'], string>> = { old: '6 4', new: '', compared: '6 4', mismatches: '' }
const colours: Readonly<Record<PlotLine['look'], string>> = { old: 'var(--old)', new: 'var(--new)', compared: 'var(--muted)', mismatches: 'var(--bad)' }

export function Plot({ points, lines, minutes, write }: PlotProps) {
  const formats = useFormats()
  const time = (at: unknown) => formats.axisTime(Number(at), minutes)
  return (
    <LineChart data={[...points]} responsive syncId="traffic" margin={{ top: 8, right: 8, bottom: 0, left: 0 }} className="plot">
      <CartesianGrid stroke="var(--line)" vertical={false} />
      <XAxis dataKey="at" type="number" scale="time" domain={['dataMin', 'dataMax']} tickFormatter={time} stroke="var(--muted)" fontSize={11} minTickGap={32} />
      <YAxis tickFormatter={(value) => write(Number(value))} stroke="var(--muted)" fontSize={11} width={58} domain={[0, 'auto']} />
      <Tooltip labelFormatter={time} formatter={(value, name) => [write(Number(value)), name]} isAnimationActive={false} wrapperClassName="plot-tooltip" />
      {lines.map(({ field, name, look }) => (
        <Line key={field} dataKey={field} name={name} stroke={colours[look]} strokeDasharray={dashes[look]} strokeWidth={2} dot={points.length === 1} isAnimationActive={false} connectNulls={false} />
      ))}
    </LineChart>
  )
}
