/** The platform's modal dialog: it keeps the focus, closes on Escape, and gives the focus back. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useTexts } from '../text/language.ts'
import { Sign } from './sign.tsx'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const texts = useTexts()
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // Closed before it leaves the page: only so the focus goes back to what opened it.
    return () => {
      element?.close()
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} aria-labelledby={heading} onCancel={onClose}>
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="quiet" aria-label={texts.close} onClick={onClose}><Sign name="cross" /></button>
      </div>
      {children}
    </dialog>
  )
}
