/** What an answer could not give: each message once, with the fields that it is about. */
import type { ServiceError } from '../service/ask.ts'
import { useTexts } from '../text/language.ts'
import { Notice } from './notice.tsx'

interface ProblemsProps {
  readonly errors: readonly ServiceError[]
  /** Whether nothing at all could be read. */
  readonly isWhole: boolean
}

const shownFields = 5

export function Problems({ errors, isWhole }: ProblemsProps) {
  const texts = useTexts()
  if (errors.length === 0) return null
  const fields = Map.groupBy(errors, ({ message }) => message)
  return (
    <Notice kind={isWhole ? 'error' : 'warning'}>
      <p>{isWhole ? texts.state.failed : texts.state.partial}</p>
      <ul>
        {[...fields].map(([message, same]) => <li key={message}>{message} <Fields errors={same} /></li>)}
      </ul>
    </Notice>
  )
}

function Fields({ errors }: { readonly errors: readonly ServiceError[] }) {
  const named = [...new Set(errors.flatMap(({ at }) => at ?? []))]
  if (named.length === 0) return null
  return <code>{named.slice(0, shownFields).join(', ')}{named.length > shownFields && ', …'}</code>
}
