/** Shows more of a list, as far as the service gives it in one answer. */
import { useTexts } from '../text/language.ts'

interface MoreProps {
  readonly shown: number
  /** How many there are in all; null when that is not known. */
  readonly all: number | null
  /** How many are asked for. */
  readonly first: number
  readonly onMore: (first: number) => void
}

/** The most that the service gives at once. */
const most = 100

export function More({ shown, all, first, onMore }: MoreProps) {
  const texts = useTexts()
  const isMore = all === null ? shown >= first : shown < all
  if (!isMore && (all === null || all <= 25)) return null
  return (
    <p className="more">
      {all !== null && <span>{texts.shownOf(shown, all)}</span>}
      {isMore && first < most && <button type="button" onClick={() => onMore(Math.min(most, first * 2))}>{texts.showMore}</button>}
    </p>
  )
}
