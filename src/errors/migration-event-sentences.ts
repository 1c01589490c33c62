/** What happened in the migration, as sentences; `{name}` is a fact of the event, or its operation. */
import type { Language } from './catalogue.ts'
import { reasonText } from './migration-reasons.ts'
import { inLanguage, type Sentence } from './sentences.ts'

const sentences: Readonly<Record<string, Sentence>> = {
  'policy.set': { en: '{by} set the policy of {operation} to {to}.', zh: '{by} 将 {operation} 的策略设为 {to}。' },
  'policy.cleared': { en: '{by} took back what was set for {operation}: the policy file counts.', zh: '{by} 撤销了 {operation} 的运行时策略：以策略文件为准。' },
  'policy.not-applied': { en: 'What is set for {operation} at run time is not in force: {problem}', zh: '{operation} 的运行时策略未生效：{problem}' },
  'policy.store-silent': { en: 'The store cannot be read; the last known policies stay in force.', zh: '无法读取存储，继续使用最近一次已知的策略。' },
  'policy.store-back': { en: 'The store can be read again.', zh: '存储已恢复读取。' },
  'policy.file-reloaded': { en: 'The policy file has changed and is in force.', zh: '策略文件已变更并生效。' },
  'policy.file-broken': { en: 'The policy file is broken; the last good one stays in force: {problem}', zh: '策略文件有误，继续使用上一个有效版本：{problem}' },
  'migration.frozen': { en: '{by} stopped roll-outs and comparing everywhere.', zh: '{by} 已暂停所有发布与比对。' },
  'migration.unfrozen': { en: '{by} allowed roll-outs and comparing again.', zh: '{by} 已恢复发布与比对。' },
  'rollout.continued': { en: '{by} let the roll-out of {operation} go on.', zh: '{by} 已允许 {operation} 的发布继续。' },
  'rollout.stepped-on': { en: 'The roll-out of {operation} went from {from} % to {to} %: {because}', zh: '{operation} 的发布由 {from}% 推进到 {to}%：{because}' },
  'rollout.stepped-back': { en: 'The roll-out of {operation} went back from {from} % to {to} %: {because}', zh: '{operation} 的发布由 {from}% 退回到 {to}%：{because}' },
  'rollout.waits': { en: 'The roll-out of {operation} waits at {at} % for an operator.', zh: '{operation} 的发布在 {at}% 等待运维人员确认。' },
  'endpoint.retired': { en: '{operationId} answers like an endpoint that was taken offline; reads of {operation} moved away from it.', zh: '{operationId} 的应答表明其已下线；{operation} 的读取已切走。' },
  'endpoint.back': { en: '{operationId} answers again.', zh: '{operationId} 已恢复应答。' },
  'endpoint.sunset-near': { en: '{operationId} is taken offline on {date}, in {days} days, and {operation} still asks it first.', zh: '{operationId} 将于 {date} 下线，还剩 {days} 天，但 {operation} 仍首选该接口。' },
  'endpoint.sunset-passed': { en: '{operationId} was taken offline on {date}, and {operation} still asks it first.', zh: '{operationId} 已于 {date} 下线，但 {operation} 仍首选该接口。' },
  'endpoint.sunset-fallback': { en: '{operation} falls back to {operationId}, which is taken offline on {date}.', zh: '{operation} 的后备接口 {operationId} 将于 {date} 下线。' },
  'comparing.failed': { en: 'Answers of {operation} cannot be compared: there is a mistake in how that is declared ({error}).', zh: '{operation} 的应答无法比对：比对声明有误（{error}）。' },
  'evidence.store-silent': { en: 'The store does not take the evidence; roll-outs stand still meanwhile.', zh: '存储无法写入证据；期间发布暂停推进。' },
  'evidence.dropped': { en: '{spans} spans of evidence were given up: the store was away for too long.', zh: '存储长时间不可用，已放弃 {spans} 段证据。' },
}

export type EventFacts = Readonly<Record<string, string | number | null>>

/** The event as a sentence; one of another release by its name and its facts. */
export function eventText({ name, operation, facts }: { readonly name: string; readonly operation: string | null; readonly facts: EventFacts }, language: Language): string {
  const sentence = sentences[name]
  const known = Object.fromEntries(Object.entries(facts).map(([fact, value]) => [fact, value ?? '–']))
  if (!sentence) return [name, ...Object.entries({ ...(operation !== null && { operation }), ...known }).map(([fact, value]) => `${fact}: ${value}`)].join(', ')
  const because = typeof facts['reason'] === 'string' ? reasonText({ key: facts['reason'], parameters: known }, language) : ''
  return inLanguage(sentence, language, { ...known, because, ...(operation !== null && { operation }) })
}
