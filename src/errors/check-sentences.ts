/** What the checks of endpoints and policies find, as sentences. */
import type { Sentence } from './sentences.ts'

export const checkSentences = {
  'sunset-passed': {
    en: '{operationId} was taken offline on {date} ({source}), and {operation} still asks it first.',
    zh: '{operationId} 已于 {date} 下线（{source}），但 {operation} 仍首选该接口。',
  },
  'sunset-near': {
    en: '{operationId} is taken offline on {date} ({source}), in {days} days, and {operation} still asks it first.',
    zh: '{operationId} 将于 {date} 下线（{source}），还剩 {days} 天，但 {operation} 仍首选该接口。',
  },
  'sunset-fallback': {
    en: '{operation} falls back to {operationId}, which is taken offline on {date} ({source}).',
    zh: '{operation} 的后备接口 {operationId} 将于 {date} 下线（{source}）。',
  },
  'found-retired': {
    en: '{operationId} answers like an endpoint that was taken offline, and is what {operation} is set to ask first.',
    zh: '{operationId} 的应答表明其已下线，但 {operation} 的策略仍首选该接口。',
  },
  'deprecated-chosen': {
    en: '{operation} asks {operationId} first, which the vendor has announced as going offline without a date.',
    zh: '{operation} 首选 {operationId}，厂商已宣布该接口将下线（未公布日期）。',
  },
  'nothing-answers': {
    en: 'No generation of {operation} answers any more: {operationId} has passed its date.',
    zh: '{operation} 已没有可用的接口：{operationId} 已过下线日期。',
  },
} as const satisfies Record<string, Sentence>

export type CheckRule = keyof typeof checkSentences
