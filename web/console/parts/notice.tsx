/** A sentence that matters, with a sign beside its colour. */
import type { ReactNode } from 'react'
import { Sign, type SignName } from './sign.tsx'

type NoticeKind = 'error' | 'warning' | 'information' | 'frozen'

const signs: Readonly<Record<NoticeKind, SignName>> = { error: 'cross', warning: 'warning', information: 'information', frozen: 'pause' }

export function Notice({ kind, children }: { readonly kind: NoticeKind; readonly children: ReactNode }) {
  return <div className={`notice notice-${kind}`}><Sign name={signs[kind]} /><div>{children}</div></div>
}
