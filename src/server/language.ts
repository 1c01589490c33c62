/** The caller's language, from `Accept-Language`: English or Chinese. */
import type { Language } from '../errors/catalogue.ts'

/** The most wanted of the two languages; English when neither is asked for. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined)
      return { language: tag.split('-')[0], q: q === undefined ? 1 : Number(q) }
    })
    .filter(({ language, q }) => (language === 'en' || language === 'zh') && q > 0)
    .toSorted((a, b) => b.q - a.q)
  return wanted[0]?.language === 'zh' ? 'zh' : 'en'
}
