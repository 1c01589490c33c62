/** A share of a whole as a bar with its number. */
import { useFormats } from '../text/language.ts'

interface ShareBarProps {
  /** 0 to 100. */
  readonly percent: number
  /** The whole meaning, for screen readers; null where it stands beside the bar. */
  readonly label: string | null
  readonly kind?: 'new' | 'quota' | 'progress'
}

export function ShareBar({ percent, label, kind = 'new' }: ShareBarProps) {
  const formats = useFormats()
  const width = Math.min(100, Math.max(0, percent))
  return (
    <span className="share">
      <svg className={`share-bar share-${kind}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-all" x="0" y="0" width="100" height="8" />
        <rect className="share-part" x="0" y="0" width={width} height="8" />
      </svg>
      <span className="share-number" aria-hidden={label !== null}>{formats.percent(percent)}</span>
      {label !== null && <span className="spoken">{label}</span>}
    </span>
  )
}
