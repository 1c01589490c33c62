/** Why a change was refused, where no entry can be blamed. */
import { Notice } from '../parts/notice.tsx'
import { useTexts } from '../text/language.ts'

export function Refused({ messages }: { readonly messages: readonly string[] }) {
  const { policyForm } = useTexts()
  // The region stands before anything is refused: a screen reader tells of changes only.
  return (
    <div role="alert">
      {messages.length > 0 && <Notice kind="error"><p>{policyForm.refusedTitle}</p><ul>{messages.map((message) => <li key={message}>{message}</li>)}</ul></Notice>}
    </div>
  )
}
