/** How to see a mismatch again: the arguments, and a query for the explorer. */
import { useState } from 'react'
import type { MismatchFoundFragment } from '../generated/graphql.ts'
import { useTexts } from '../text/language.ts'

export function Reproduce({ mismatch: { arguments: asked, language, query } }: { readonly mismatch: MismatchFoundFragment }) {
  const { operation: texts } = useTexts()
  return (
    <div className="reproduce">
      <h3>{texts.arguments}</h3>
      <p className="aside">{texts.askedIn(language)}</p>
      <pre><code>{pretty(asked)}</code></pre>
      <h3>{texts.reproduce}</h3>
      {query === null && <p>{texts.noQuery}</p>}
      {query !== null && (
        <>
          <pre><code>{query}</code></pre>
          <p className="buttons"><a className="button" href={`/graphql#query=${encodeURIComponent(query)}`}>{texts.openInExplorer}</a> <Copy text={query} /></p>
        </>
      )}
    </div>
  )
}

function Copy({ text }: { readonly text: string }) {
  const { operation: texts } = useTexts()
  const [isCopied, setCopied] = useState(false)
  // A page that is not served safely has no clipboard; the text stands there to be marked by hand.
  if (!('clipboard' in navigator)) return null
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true), () => setCopied(false))
  return <button type="button" onClick={copy}><output>{isCopied ? texts.copied : texts.copy}</output></button>
}

function pretty(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2)
  } catch {
    return json
  }
}
