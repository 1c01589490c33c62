/** Rules of policies and roll-outs, a part of the catalogue: what an operator may not set, with its text in English and Chinese. */
export const policyRules = {
  'policy-operation-unknown': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: there is no operation {operation}.',
    zh: '`{argument}`：没有名为 {operation} 的操作。',
  },
  'policy-percent-needed': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required for a canary: the share for the new generation, in percent.',
    zh: '灰度（canary）必须填写 `{argument}`：新一代接口所占的百分比。',
  },
  'policy-not-for-mode': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` says nothing for a policy of the mode {mode}; leave it out.',
    zh: '`{argument}` 对 {mode} 模式的策略没有意义，请勿填写。',
  },
  'policy-reads-only': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: {operation} writes, so it is never done twice for comparing.',
    zh: '`{argument}`：{operation} 是写操作，不会为比对而重复执行。',
  },
  'policy-writes-needed': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required: {operation} writes, so a policy that moves it says how far it may, and why.',
    zh: '必须填写 `{argument}`：{operation} 是写操作，切换策略须说明允许的上限及原因。',
  },
  'policy-writes-not-for-reads': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is for operations that write; {operation} only reads.',
    zh: '`{argument}` 仅用于写操作；{operation} 只读取数据。',
  },
  'policy-writes-beyond': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is {value}, but the same policy lets {operation} move to {max} % at most.',
    zh: '`{argument}` 为 {value}，但同一策略只允许 {operation} 切换至 {max}%。',
  },
  'policy-ask-at': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be one of the steps of roll-outs: {steps}.',
    zh: '`{argument}` 必须是发布步骤之一：{steps}。',
  },
  'policy-generation-missing': {
    code: 'BAD_USER_INPUT',
    en: '{operation} has no {generation} generation.',
    zh: '{operation} 没有{generation}一代接口。',
  },
  'policy-endpoint-elsewhere': {
    code: 'BAD_USER_INPUT',
    en: '{endpoints} does not exist on the {site} site.',
    zh: '{site} 站点没有 {endpoints}。',
  },
  'policy-endpoint-retired': {
    code: 'BAD_USER_INPUT',
    en: '{endpoints} is retired; only a site file can overrule an inferred retirement (lifecycle).',
    zh: '{endpoints} 已下线；只有站点文件（lifecycle）可以更正推断出的下线状态。',
  },
  'policy-endpoint-ended': {
    code: 'BAD_USER_INPUT',
    en: '{endpoints} is chosen no more: the vendor\'s confirmed date has passed.',
    zh: '{endpoints} 已过厂商确认的下线日期，不再选用。',
  },
  'policy-account-id': {
    code: 'BAD_USER_INPUT',
    en: 'HUAWEICLOUD_SDK_DOMAIN_ID (or the tenant\'s `domainId`) is not set, and the path of {endpoints} carries it.',
    zh: '未配置 HUAWEICLOUD_SDK_DOMAIN_ID（或租户的 `domainId`），而 {endpoints} 的路径需要它。',
  },
  'policy-nothing-set': {
    code: 'BAD_USER_INPUT',
    en: 'Nothing is set at run time for {operation} there: the policy file counts already.',
    zh: '{operation} 没有运行时策略，当前已以策略文件为准。',
  },
  'rollout-none': {
    code: 'BAD_USER_INPUT',
    en: '{operation} is not being rolled out: its policy is not AUTO.',
    zh: '{operation} 未在发布：其策略不是 AUTO。',
  },
  'rollout-not-waiting': {
    code: 'BAD_USER_INPUT',
    en: 'The roll-out of {operation} waits for nobody.',
    zh: '{operation} 的发布没有在等待确认。',
  },
  'policy-store-none': {
    code: 'NOT_CONFIGURED',
    en: 'Changes at run time need a durable store: set STORE_URL. The policy file can be changed without one.',
    zh: '运行时变更需要持久化存储，请配置 STORE_URL。不配置时可修改策略文件。',
  },
  'migration-store-silent': {
    code: 'STORE_UNAVAILABLE',
    en: 'The store does not answer, so the history and the events cannot be read now.',
    zh: '存储无响应，暂时无法读取变更历史与事件。',
  },
  'policy-store-silent': {
    code: 'STORE_UNAVAILABLE',
    en: 'The store does not answer; the last known policies stay in force. Whether this change was made, its history says when the store is back.',
    zh: '存储无响应，继续使用最近一次已知的策略。本次变更是否生效，请在存储恢复后查看变更历史。',
  },
} as const
