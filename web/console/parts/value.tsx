/** A value that may be unknown: a dash for eyes, words for screen readers. */
import type { ReactNode } from 'react'
import { useTexts } from '../text/language.ts'

export function Nothing() {
  const { noValue, noValueSpoken } = useTexts()
  return <span className="nothing"><span aria-hidden="true">{noValue}</span><span className="spoken">{noValueSpoken}</span></span>
}

/** `children`, or the sign for nothing when `of` is null. */
export function OrNothing({ of, children }: { readonly of: unknown; readonly children: ReactNode }) {
  return of === null || of === undefined ? <Nothing /> : children
}
