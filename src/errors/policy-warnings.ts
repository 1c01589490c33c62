/** What to know before a policy is set, as sentences. */
import type { Sentence } from './sentences.ts'

export const policyWarnings = {
  'own-wins': {
    en: 'This tenant has a policy of its own, which wins over one for all tenants: for it nothing would change.',
    zh: '本租户有自己的策略，优先于面向全部租户的策略：对本租户不会有变化。',
  },
  'all-wins': {
    en: 'A policy for all tenants is set at run time; for this tenant its own would win over it.',
    zh: '已有面向全部租户的运行时策略；对本租户将以其自己的策略为准。',
  },
  'nothing-answers': { en: 'No generation would answer.', zh: '没有可用的接口应答。' },
  'asked-instead': {
    en: 'The {generation} generation would be asked first all the same: the other one has come to its end.',
    zh: '仍将首选{generation}一代接口：另一代已到期或已下线。',
  },
  'fields-null': {
    en: 'The {generation} generation has no source for these fields, which would be null: {fields}.',
    zh: '{generation}一代接口不提供以下字段，将返回 null：{fields}。',
  },
  'endpoint-sunset': {
    en: '{operationId}, which would be asked, is taken offline on {date} ({source}).',
    zh: '将调用的 {operationId} 计划于 {date} 下线（{source}）。',
  },
  'endpoint-deprecated': {
    en: '{operationId}, which would be asked, is announced as going offline without a date.',
    zh: '将调用的 {operationId} 已宣布下线，日期未定。',
  },
  'no-fallback': {
    en: 'Nothing steps in when the chosen generation cannot answer.',
    zh: '所选一代接口无法应答时，不会由另一代接替。',
  },
  'begins-on-old': {
    en: 'A roll-out begins with comparing: all of the traffic would go to the old generation first.',
    zh: '发布从比对开始：全部流量将先回到旧一代接口。',
  },
  'ends-rollout': {
    en: 'This ends the roll-out, which stands at {percent} %; a later one would begin at the beginning.',
    zh: '这将结束当前发布（进度 {percent}%）；之后重新发布将从头开始。',
  },
  'writes-uncompared': {
    en: '{operation} writes, so nothing is compared: it would move by errors and latency alone, to {upTo} % at most.',
    zh: '{operation} 是写操作，不做比对：仅依据错误率与延迟推进，最多至 {upTo}%。',
  },
  'cursors-expire': {
    en: 'Lists that were begun on the {generation} generation could not go on: their cursors would answer CURSOR_EXPIRED.',
    zh: '在{generation}一代接口上开始的列表将无法继续：其游标会返回 CURSOR_EXPIRED。',
  },
  frozen: {
    en: 'Everything is frozen: until that is lifted nothing is compared and no roll-out moves.',
    zh: '当前已冻结：解除之前不做比对，发布也不会推进。',
  },
} as const satisfies Record<string, Sentence>

export type PolicyWarningKey = keyof typeof policyWarnings
