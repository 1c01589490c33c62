/**
 * The API key or token that the page proves its user by, where the service asks for one. It lives in this tab's session
 * storage, never longer, and goes to the service that served the page alone.
 */
import { useSyncExternalStore } from 'react'
import { createCell } from '../parts/cell.ts'

const storageKey = 'partner-graph:console-credential'
const cell = createCell<string | null>(readSession())

function readSession(): string | null {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}

/** The credential; null while there is none. */
export function currentCredential(): string | null {
  return cell.get()
}

/** Takes a credential, or forgets the present one. */
export function setCredential(credential: string | null): void {
  try {
    if (credential === null) sessionStorage.removeItem(storageKey)
    else sessionStorage.setItem(storageKey, credential)
  } catch {
    // Without storage it lives until the page is left.
  }
  cell.set(credential)
}

/** The credential, for a component that follows it. */
export function useCredential(): string | null {
  return useSyncExternalStore(cell.subscribe, cell.get)
}
