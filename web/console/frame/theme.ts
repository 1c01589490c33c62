/** Light, dark, or as the system: an attribute of the document, which the style sheet looks at. */
import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../../browser-storage.ts'
import { createCell } from '../parts/cell.ts'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'partner-graph:theme'
const stored = readStored(storageKey)
const cell = createCell<Theme>(stored === 'light' || stored === 'dark' ? stored : 'system')

/** Puts the theme on the document. To be called once, before anything is drawn. */
export function applyTheme(): void {
  document.documentElement.dataset['theme'] = cell.get()
}

/** Changes it, now and for later visits. */
export function setTheme(theme: Theme): void {
  writeStored(storageKey, theme)
  cell.set(theme)
  applyTheme()
}

/** The theme, for a component that follows it. */
export function useTheme(): Theme {
  return useSyncExternalStore(cell.subscribe, cell.get)
}
