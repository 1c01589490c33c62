/** Asks for an API key or a token, where the service wants proof or the present one does not reach. */
import { type FormEvent, useId, useState } from 'react'
import { setCredential, useCredential } from '../service/credential.ts'
import { useTexts } from '../text/language.ts'

export function SignIn({ isForbidden }: { readonly isForbidden: boolean }) {
  const texts = useTexts()
  const credential = useCredential()
  const [typed, setTyped] = useState('')
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const key = typed.trim()
    if (key !== '') setCredential(key)
    setTyped('')
  }
  return (
    <form className="sign-in panel" onSubmit={submit}>
      <h1 tabIndex={-1}>{texts.signIn.title}</h1>
      <p>{texts.signIn.explanation}</p>
      {credential !== null && <p className="notice notice-error" role="alert">{isForbidden ? texts.state.forbidden : texts.signIn.refused}</p>}
      <label htmlFor={id}>{texts.signIn.key}</label>
      <input id={id} type="password" autoComplete="off" spellCheck={false} value={typed} onChange={({ currentTarget: { value } }) => setTyped(value)} required />
      <button type="submit" className="primary">{texts.signIn.enter}</button>
    </form>
  )
}
