/** An estimate with its bounds, drawn against nought: whether the bar crosses the line is what one looks for. */
import type { BoundedFragment } from '../generated/graphql.ts'
import { useFormats, useTexts } from '../text/language.ts'

interface IntervalProps {
  readonly title: string
  readonly bounds: BoundedFragment | null
  readonly write: (value: number) => string
}

export function Interval({ title, bounds, write }: IntervalProps) {
  const { operation: texts } = useTexts()
  const formats = useFormats()
  return (
    <div className="interval">
      <h4>{title}</h4>
      {bounds === null && <p className="aside">{texts.noBounds}</p>}
      {bounds && <Drawn bounds={bounds} />}
      {bounds && <p className="interval-words">{texts.bounds(write(bounds.estimate), write(bounds.lower), write(bounds.upper), formats.rate(bounds.confidence))}</p>}
    </div>
  )
}

function Drawn({ bounds: { estimate, lower, upper } }: { readonly bounds: BoundedFragment }) {
  const { operation: texts } = useTexts()
  // A fifth more than the farthest bound, on both sides: nought stands in the middle.
  const reach = Math.max(Math.abs(lower), Math.abs(upper), Number.MIN_VALUE) * 1.2
  const place = (value: number) => 100 + (value / reach) * 100
  const kind = lower > 0 ? 'worse' : upper < 0 ? 'better' : 'open'
  return (
    <div className="interval-drawing">
      <span>{texts.better}</span>
      <svg viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true" className={`interval-${kind}`}>
        <line className="interval-zero" x1="100" x2="100" y1="0" y2="16" vectorEffect="non-scaling-stroke" />
        <line className="interval-bounds" x1={place(lower)} x2={place(upper)} y1="8" y2="8" vectorEffect="non-scaling-stroke" />
        <line className="interval-end" x1={place(lower)} x2={place(lower)} y1="4" y2="12" vectorEffect="non-scaling-stroke" />
        <line className="interval-end" x1={place(upper)} x2={place(upper)} y1="4" y2="12" vectorEffect="non-scaling-stroke" />
        <line className="interval-estimate" x1={place(estimate)} x2={place(estimate)} y1="2" y2="14" vectorEffect="non-scaling-stroke" />
      </svg>
      <span>{texts.worse}</span>
    </div>
  )
}
