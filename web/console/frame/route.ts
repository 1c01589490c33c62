/** The view that the address names, behind the `#`: an address can be kept and sent to others. */
import { useMemo, useSyncExternalStore } from 'react'

export type Route =
  | { readonly view: 'operations'; readonly search: string }
  | { readonly view: 'operation'; readonly name: string }
  | { readonly view: 'events' }
  | { readonly view: 'changes' }
  | { readonly view: 'checks' }

/** Reads a hash such as `#/operations/order.details` or `#/?text=order`; what it does not know is the table. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [first, second] = path.split('/')
  if (first === 'operations' && second) return { view: 'operation', name: decoded(second) }
  if (first === 'events' || first === 'changes' || first === 'checks') return { view: first }
  return { view: 'operations', search }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The address of an operation's page. */
export function operationAddress(name: string): string {
  return `#/operations/${encodeURIComponent(name)}`
}

/** Puts the table's filter into the address, without a step in the browser's history. */
export function replaceSearch(search: string): void {
  history.replaceState(null, '', search === '' ? '#/' : `#/?${search}`)
  window.dispatchEvent(new HashChangeEvent('hashchange'))
}

/** The present route, for a component that follows it. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => readRoute(hash), [hash])
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
