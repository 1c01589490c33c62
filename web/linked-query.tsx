/**
 * Opens the query that the address names behind its `#` (`/graphql#query=…`), as the console's links do: that part of an
 * address never leaves the browser. It does not run it: a link may come from anybody.
 */
import { useEffect } from 'react'
import { useOpenInTab } from './open-in-tab.ts'

export function LinkedQuery() {
  const open = useOpenInTab()
  useEffect(() => {
    if (!open) return
    const query = new URLSearchParams(location.hash.slice(1)).get('query')
    if (query === null) return
    // Taken out first: a reload must not open it once more.
    history.replaceState(null, '', location.pathname + location.search)
    try {
      open({ query, variables: '' })
    } catch {
      // What is no GraphQL is not opened.
    }
  }, [open])
  return null
}
