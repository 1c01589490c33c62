/**
 * The browser's local storage, where it exists: with cookies blocked, merely touching `localStorage` throws. The
 * explorer then forgets its settings but works.
 */

/** The value stored under `key`, or null when there is none or storage is blocked. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Stores `value` under `key`; returns whether it will be remembered. */
export function writeStored(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value)
    return true
  } catch {
    return false
  }
}
