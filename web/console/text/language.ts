/** Which language the console speaks: what was chosen, else the browser's. Kept outside React: requests name it too. */
import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from '../../browser-storage.ts'
import { createCell } from '../parts/cell.ts'
import { en, type Texts } from './en.ts'
import { formatsOf, type Formats } from './formats.ts'
import { zh } from './zh.ts'

export const languages = ['en', 'zh'] as const
export type Language = (typeof languages)[number]

/** Each language's name in itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', zh: '中文' }

const texts: Readonly<Record<Language, Texts>> = { en, zh }
const formats: Readonly<Record<Language, Formats>> = { en: formatsOf('en', en), zh: formatsOf('zh', zh) }
const storageKey = 'partner-graph:language'
const cell = createCell<Language>(firstLanguage())

function firstLanguage(): Language {
  const stored = readStored(storageKey)
  if (stored === 'en' || stored === 'zh') return stored
  const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])
  return wanted.find((tag) => tag === 'en' || tag === 'zh') ?? 'en'
}

/** The language now. */
export function currentLanguage(): Language {
  return cell.get()
}

/** Speaks another language, now and on later visits. */
export function setLanguage(language: Language): void {
  writeStored(storageKey, language)
  cell.set(language)
}

/** Calls `listener` when the language changes; returns what ends that. */
export const onLanguage = cell.subscribe

/** The language, for a component that follows it. */
export function useLanguage(): Language {
  return useSyncExternalStore(cell.subscribe, cell.get)
}

/** The texts of the language. */
export function useTexts(): Texts {
  return texts[useLanguage()]
}

/** How numbers and times are written in the language. */
export function useFormats(): Formats {
  return formats[useLanguage()]
}
