/** Why an operation's migration stands where it stands, as sentences in English and Chinese. `{name}` is filled from the parameters. */
import type { Language } from './catalogue.ts'

export const migrationReasons = {
  'no-new': { en: 'The new generation does not answer on this site.', zh: '新版接口在本站点不可用。' },
  'only-new': { en: 'The old generation does not answer any more.', zh: '旧版接口已不再可用。' },
  'more-errors': {
    en: 'The new generation fails more often: {new} % of its calls against {old} % of the old one\'s, at least {atLeast} percentage points more.',
    zh: '新版接口失败更多：失败率 {new} %，旧版为 {old} %，至少高出 {atLeast} 个百分点。',
  },
  slower: {
    en: 'The new generation is slower: {new} ms in the mean against {old} ms, at least {atLeast} ms more.',
    zh: '新版接口更慢：平均 {new} 毫秒，旧版为 {old} 毫秒，至少多 {atLeast} 毫秒。',
  },
  differs: {
    en: 'The new generation answers differently: {mismatches} of {compared} compared answers, the last one {at}. Fields: {fields}.',
    zh: '新版接口的应答不同：比对 {compared} 次，其中 {mismatches} 次不一致，最近一次在 {at}。字段：{fields}。',
  },
  'not-compared': { en: 'Nothing was compared yet.', zh: '尚未进行任何比对。' },
  'not-comparable': {
    en: 'Writes are never asked of both generations, so that nothing can be compared: an operator decides.',
    zh: '写操作不会同时发往两代接口，无法比对：由操作员决定。',
  },
  'too-few': {
    en: '{compared} of {needed} answers were compared since the last mismatch.',
    zh: '自上次不一致以来已比对 {compared} 次，需要 {needed} 次。',
  },
  'classes-unseen': {
    en: 'These kinds of input were not compared since the last mismatch: {classes}.',
    zh: '自上次不一致以来，以下输入类型尚未比对：{classes}。',
  },
  'too-few-calls': {
    en: 'Too few calls to judge by: {old} of the old generation and {new} of the new one, where {needed} of each are needed.',
    zh: '调用次数不足以判断：旧版 {old} 次，新版 {new} 次，各需 {needed} 次。',
  },
  ready: {
    en: '{compared} answers were compared without a mismatch, with every kind of input among them.',
    zh: '已比对 {compared} 次且无不一致，涵盖所有输入类型。',
  },
  'on-new': { en: '{percent} % of the traffic goes to the new generation, and nothing speaks against it.', zh: '{percent} % 的流量使用新版接口，未发现问题。' },
  'no-store': {
    en: 'There is no durable store (STORE_URL): roll-outs do not move without one.',
    zh: '未配置持久存储（STORE_URL）：灰度发布不会推进。',
  },
  frozen: { en: 'Roll-outs are frozen.', zh: '灰度发布已冻结。' },
  holding: { en: 'This step holds until {until}.', zh: '本步骤保持至 {until}。' },
  'low-traffic': {
    en: 'Too little traffic: the new generation has answered {calls} of the {needed} calls that this step needs.',
    zh: '流量不足：本步骤需要新版接口处理 {needed} 次调用，目前为 {calls} 次。',
  },
  'low-traffic-old': {
    en: 'Too little to compare with: the old generation has answered {calls} of the {needed} calls that this step needs.',
    zh: '对照不足：本步骤需要旧版接口处理 {needed} 次调用，目前为 {calls} 次。',
  },
  'writes-limit': {
    en: 'Writes may go to the new generation up to {upTo} % by the policy (`writes.upTo`); the next step is {next} %.',
    zh: '策略（`writes.upTo`）允许写操作最多 {upTo} % 使用新版接口；下一步为 {next} %。',
  },
  waiting: { en: 'An operator has to let it go on (`rolloutContinue`).', zh: '需要操作员放行（`rolloutContinue`）。' },
  went: { en: 'The evidence of the step at {from} % suffices.', zh: '{from} % 步骤的证据已充分。' },
  'went-back': { en: 'It went back from {from} % at {at}: {why}', zh: '已于 {at} 从 {from} % 退回：{why}' },
  ended: { en: 'The policy is AUTO no more.', zh: '策略已不再是 AUTO。' },
  began: { en: 'The roll-out begins with comparing.', zh: '灰度发布从比对开始。' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>

export type MigrationReasonKey = keyof typeof migrationReasons

/** A reason as data: kept, told in events, and made into a sentence where somebody reads it. */
export interface MigrationReason {
  readonly key: string
  readonly parameters: Readonly<Record<string, string | number>>
}

/** The sentence of a reason. A key of another release is shown as it is. */
export function reasonText({ key, parameters }: MigrationReason, language: Language): string {
  if (!isKnown(key)) return key
  return migrationReasons[key][language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(parameters[name] ?? whole))
}

function isKnown(key: string): key is MigrationReasonKey {
  return Object.hasOwn(migrationReasons, key)
}
