/** Sentences for people, in their language, with places for values. */
import type { Language } from './catalogue.ts'

export type Sentence = { readonly [L in Language]: string }

export type SentenceParameters = Readonly<Record<string, string | number>>

/** The sentence in a language, each `{name}` filled from the parameters. */
export function inLanguage(sentence: Sentence, language: Language, parameters: SentenceParameters): string {
  return fill(sentence[language], parameters)
}

/** Fills `{name}` from the parameters; what has no value stays as it is. */
export function fill(template: string, parameters: SentenceParameters): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))
}
