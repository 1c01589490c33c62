/**
 * Every error a caller can meet: its stable code, and its text in English and Chinese.
 * A key names one rule that was broken; several keys may share a code. `{name}` is filled from the error's parameters,
 * which never hold personal data, credentials, addresses or bodies. `{because}` is what the vendor's code means, where that is known.
 */
import { callerRules } from './caller-rules.ts'
import { changeRules } from './change-rules.ts'
import { couponRules } from './coupon-rules.ts'
import { invoiceRules } from './invoice-rules.ts'
import { policyRules } from './policy-rules.ts'
import { programRules } from './program-rules.ts'
import { realNameRules } from './real-name-rules.ts'

export const errorCodes = [
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'QUERY_TOO_EXPENSIVE',
  'DEADLINE_EXCEEDED',
  'CURSOR_EXPIRED',
  'NOT_CONFIGURED',
  'NOT_SUPPORTED_BY_GENERATION',
  'ENDPOINT_RETIRED',
  'UPSTREAM_REJECTED',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_THROTTLED',
  'QUOTA_EXHAUSTED',
  'UPSTREAM_CONTRACT_BROKEN',
  'IDEMPOTENCY_KEY_REUSED',
  'IN_PROGRESS',
  'WRITES_STOPPED',
  'CONTRACT_UNCONFIRMED',
  'STORE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const

export type ErrorCode = (typeof errorCodes)[number]

interface Entry {
  readonly code: ErrorCode
  readonly en: string
  readonly zh: string
}

export const catalogue = {
  ...changeRules,
  ...couponRules,
  ...policyRules,
  ...invoiceRules,
  ...programRules,
  'page-size': {
    code: 'BAD_USER_INPUT',
    en: '`first` must be a whole number from 1 to {max}; it was {value}.',
    zh: '`first` 必须是 1 到 {max} 之间的整数，收到的是 {value}。',
  },
  'days-ahead': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be a whole number from 0 to {max}; it was {value}.',
    zh: '`{argument}` 必须是 0 到 {max} 之间的整数，收到的是 {value}。',
  },
  'id-malformed': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is not an id of this service.',
    zh: '`{argument}` 不是本服务的 id。',
  },
  'id-type': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is an id of type {actual}; one of type {expected} was expected.',
    zh: '`{argument}` 是 {actual} 类型的 id，此处应为 {expected} 类型。',
  },
  'one-of': {
    code: 'BAD_USER_INPUT',
    en: 'Give exactly one of {arguments}.',
    zh: '{arguments} 中必须且只能给出一个。',
  },
  'argument-empty': { code: 'BAD_USER_INPUT', en: '`{argument}` must not be empty.', zh: '`{argument}` 不能为空。' },
  'argument-too-long': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have at most {max} characters.',
    zh: '`{argument}` 最多 {max} 个字符。',
  },
  'argument-has-spaces': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must not contain spaces.',
    zh: '`{argument}` 不能包含空格。',
  },
  'argument-required': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required.',
    zh: '必须填写 `{argument}`。',
  },
  'argument-too-short': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have at least {min} characters.',
    zh: '`{argument}` 至少 {min} 个字符。',
  },
  'argument-form': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have the form {form}.',
    zh: '`{argument}` 的格式必须为 {form}。',
  },
  'argument-type': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is of the wrong type; expected: {type}.',
    zh: '`{argument}` 的类型错误，应为：{type}。',
  },
  'argument-not-one-of': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be one of: {values}.',
    zh: '`{argument}` 必须是以下值之一：{values}。',
  },
  'number-too-small': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be at least {min}.',
    zh: '`{argument}` 不能小于 {min}。',
  },
  'number-not-above': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be greater than {min}.',
    zh: '`{argument}` 必须大于 {min}。',
  },
  'number-too-large': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be at most {max}.',
    zh: '`{argument}` 不能大于 {max}。',
  },
  'too-many-decimals': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have at most {max} decimals.',
    zh: '`{argument}` 最多 {max} 位小数。',
  },
  'too-few-items': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` takes at least {min} items.',
    zh: '`{argument}` 至少 {min} 项。',
  },
  'argument-not-digits': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must consist of digits only.',
    zh: '`{argument}` 只能由数字组成。',
  },
  'argument-required-for': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required when `{other}` is {value}.',
    zh: '`{other}` 为 {value} 时必须填写 `{argument}`。',
  },
  'argument-required-with': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required with `{other}`.',
    zh: '填写 `{other}` 时必须填写 `{argument}`。',
  },
  'account-name-form': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have 5 to 32 letters, digits, `_` or `-`, and must not begin with a digit, `op_` or `shadow_`.',
    zh: '`{argument}` 必须为 5 到 32 位字母、数字、`_` 或 `-`，且不能以数字、`op_` 或 `shadow_` 开头。',
  },
  'password-classes': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have characters of at least two of these classes: capital letters, small letters, digits, others.',
    zh: '`{argument}` 至少包含以下两类字符：大写字母、小写字母、数字、其他字符。',
  },
  'password-guessable': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be neither the account name nor its reverse, and must not contain the phone number.',
    zh: '`{argument}` 不能与账号名或其倒序相同，且不能包含手机号。',
  },
  'argument-not-for': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is not taken when `{other}` is {value}.',
    zh: '`{other}` 为 {value} 时不能填写 `{argument}`。',
  },
  'number-outside': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be from {min} to {max}; it was {value}.',
    zh: '`{argument}` 必须在 {min} 到 {max} 之间，收到的是 {value}。',
  },
  'too-many-items': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` takes at most {max} items; it had {value}.',
    zh: '`{argument}` 最多 {max} 项，收到 {value} 项。',
  },
  'enum-unrecognized': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: UNRECOGNIZED is an answer, it cannot be asked for.',
    zh: '`{argument}`：UNRECOGNIZED 只用于返回，不能作为查询条件。',
  },
  'enum-not-filterable': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: the upstream cannot filter by {value}.',
    zh: '`{argument}`：上游不支持按 {value} 过滤。',
  },
  'range-order': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: `from` must not be after `to`.',
    zh: '`{argument}`：`from` 不能晚于 `to`。',
  },
  'range-too-long': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` may span at most {max}.',
    zh: '`{argument}` 的跨度不能超过 {max}。',
  },
  'range-outside': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must lie within {within}.',
    zh: '`{argument}` 必须在 {within} 之内。',
  },
  'cursor-malformed': {
    code: 'BAD_USER_INPUT',
    en: '`after` is not a cursor of this service.',
    zh: '`after` 不是本服务的游标。',
  },
  'cursor-foreign': {
    code: 'BAD_USER_INPUT',
    en: '`after` is a cursor of another list, or of this list with other arguments.',
    zh: '`after` 是其他列表的游标，或来自参数不同的同一列表。',
  },
  'cursor-expired': {
    code: 'CURSOR_EXPIRED',
    en: 'This list has moved to another generation, whose rows have another order; start again from its first page.',
    zh: '该列表已切换到另一代接口，行的顺序不同，请从第一页重新开始。',
  },
  ...callerRules,
  ...realNameRules,
  'query-too-expensive': {
    code: 'QUERY_TOO_EXPENSIVE',
    en: 'This operation may take {requested} upstream calls, and its caller may ask for at most {allowed}. Most of them are for {fields}: ask for fewer items (`first`), or for less of each.',
    zh: '该操作最多可能产生 {requested} 次上游调用，当前调用方最多允许 {allowed} 次。其中占比最高的是 {fields}：请减小 `first`，或减少所选字段。',
  },
  'deadline': {
    code: 'DEADLINE_EXCEEDED',
    en: 'The query had no time left for {operation}.',
    zh: '查询的剩余时间不足以完成 {operation}。',
  },
  'client-gone': {
    code: 'DEADLINE_EXCEEDED',
    en: '{operation} was stopped because nobody waits for it any more.',
    zh: '{operation} 已停止：请求方已断开。',
  },
  'not-configured': {
    code: 'NOT_CONFIGURED',
    en: '{operation} needs {option}, which is not configured.',
    zh: '{operation} 需要配置 {option}，目前尚未配置。',
  },
  'console-not-configured': {
    code: 'NOT_CONFIGURED',
    en: '{operation} belongs to the partner console, for which the vendor documents no public API; CONSOLE_URL names no service that implements its contract.',
    zh: '{operation} 属于伙伴中心控制台，厂商未公开其 API；CONSOLE_URL 未指向实现该契约的服务。',
  },
  'agency-unknown': {
    code: 'NOT_CONFIGURED',
    en: '{operation} needs the customer\'s own identity, but no agency is known for this customer: name it in the site file (agency).',
    zh: '{operation} 需要以客户身份调用，但不知道该客户的委托名称，请在站点文件中配置 (agency)。',
  },
  'not-on-this-site': {
    code: 'NOT_CONFIGURED',
    en: '{operation} does not exist on this site.',
    zh: '当前站点没有 {operation}。',
  },
  'cannot': {
    code: 'NOT_SUPPORTED_BY_GENERATION',
    en: 'The {generation} generation of {operation} cannot answer this: {reason}',
    zh: '{operation} 的{generation}一代接口无法应答：{reason}',
  },
  'endpoint-retired': {
    code: 'ENDPOINT_RETIRED',
    en: 'The upstream has taken {operation} offline in its {generation} generation.',
    zh: '上游已下线 {operation} 的{generation}一代接口。',
  },
  'mailing-addresses-retired': {
    code: 'ENDPOINT_RETIRED',
    en: 'The vendor has taken the interface of mailing addresses offline. Addresses for paper invoices are the partner console\'s now: `Query.invoiceMailingAddresses`, and the mutations `invoiceMailingAddressCreate`, `invoiceMailingAddressUpdate` and `invoiceMailingAddressDelete`.',
    zh: '厂商已下线邮寄地址接口。纸质发票的邮寄地址现由伙伴中心控制台维护：`Query.invoiceMailingAddresses`，以及 `invoiceMailingAddressCreate`、`invoiceMailingAddressUpdate`、`invoiceMailingAddressDelete`。',
  },
  'upstream-rejected': {
    code: 'UPSTREAM_REJECTED',
    en: 'The upstream refused {operation} ({errorCode}){because}.',
    zh: '上游拒绝了 {operation}（{errorCode}）{because}。',
  },
  'upstream-unavailable': {
    code: 'UPSTREAM_UNAVAILABLE',
    en: 'The upstream could not be reached or failed while answering {operation}.',
    zh: '无法连接上游，或上游处理 {operation} 时出错。',
  },
  'breaker-open': {
    code: 'UPSTREAM_UNAVAILABLE',
    en: '{operation} failed repeatedly and is paused; try again in {retryAfter} s.',
    zh: '{operation} 连续失败，已暂停调用，请在 {retryAfter} 秒后重试。',
  },
  'upstream-busy': {
    code: 'UPSTREAM_UNAVAILABLE',
    en: '{operation} found too many calls under way that the upstream has not answered yet; try again later.',
    zh: '{operation} 未能发出：尚有过多调用在等待上游应答，请稍后重试。',
  },
  'upstream-timeout': {
    code: 'UPSTREAM_TIMEOUT',
    en: 'The upstream did not answer {operation} in time.',
    zh: '上游未在规定时间内应答 {operation}。',
  },
  'upstream-throttled': {
    code: 'UPSTREAM_THROTTLED',
    en: 'The upstream throttled {operation}; try again in {retryAfter} s.',
    zh: '上游对 {operation} 进行了流控，请在 {retryAfter} 秒后重试。',
  },
  'quota-exhausted': {
    code: 'QUOTA_EXHAUSTED',
    en: 'The quota of {operation} is used up for longer than this query may wait; try again in {retryAfter} s.',
    zh: '{operation} 的配额已用完，等待时间超过本次查询的时限，请在 {retryAfter} 秒后重试。',
  },
  'contract-broken': {
    code: 'UPSTREAM_CONTRACT_BROKEN',
    en: 'The upstream\'s answer to {operation} breaks its contract: {field} {rule}.',
    zh: '上游对 {operation} 的应答不符合契约：{field} {rule}。',
  },
  'possible-duplicate': {
    code: 'BAD_USER_INPUT',
    en: 'An equal write is under way, or nobody knows yet what became of it: this one may be the same a second time. Look at its receipt ({receipts}); give `confirmPossibleDuplicate: true` if you mean another one.',
    zh: '存在相同的写操作正在进行或结果未知，本次可能是重复提交。请先查看其回执（{receipts}）；如确需再次执行，请传入 `confirmPossibleDuplicate: true`。',
  },
  'receipt-not-open': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` names no receipt whose outcome is unknown.',
    zh: '`{argument}` 不是结果未知的回执。',
  },
  'key-malformed': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have 1 to 128 letters, digits, `.`, `_`, `:` or `-`.',
    zh: '`{argument}` 必须为 1 到 128 个字母、数字或 `.`、`_`、`:`、`-`。',
  },
  'key-reused': {
    code: 'IDEMPOTENCY_KEY_REUSED',
    en: 'This idempotency key was used for another input. A key is for one write, for ever.',
    zh: '该幂等键已用于其他输入。一个幂等键只能对应一次写操作，永久有效。',
  },
  'key-incomparable': {
    code: 'NOT_CONFIGURED',
    en: 'The receipt of this idempotency key was made with a JOURNAL_KEY that is not configured any more, so the input cannot be compared with it.',
    zh: '该幂等键的回执由已移除的 JOURNAL_KEY 生成，无法比较输入。',
  },
  'in-progress': {
    code: 'IN_PROGRESS',
    en: '{operation} is under way and goes on; ask for its receipt by the idempotency key.',
    zh: '{operation} 正在执行且不会中断，请用幂等键查询回执。',
  },
  'outcome-unwritten': {
    code: 'IN_PROGRESS',
    en: '{operation} was sent, but the store did not take what came of it; its receipt will say so by the idempotency key.',
    zh: '{operation} 已发送，但结果未能写入存储，请稍后用幂等键查询回执。',
  },
  'read-only': {
    code: 'WRITES_STOPPED',
    en: 'This service only reads at present (READ_ONLY).',
    zh: '本服务当前为只读模式（READ_ONLY）。',
  },
  'writes-frozen': {
    code: 'WRITES_STOPPED',
    en: 'An operator has stopped all writes for now.',
    zh: '运维人员已暂停所有写操作。',
  },
  'no-journal': {
    code: 'NOT_CONFIGURED',
    en: '{operation} moves money, which needs a durable store: set STORE_URL.',
    zh: '{operation} 涉及资金，需要持久化存储，请配置 STORE_URL。',
  },
  'contract-unconfirmed': {
    code: 'CONTRACT_UNCONFIRMED',
    en: '{operation} would use {operationId}, whose contract is not certain ({part}): confirm it in the site file (confirmed) before money depends on it.',
    zh: '{operation} 将调用 {operationId}，其契约尚未确认（{part}）：涉及资金前请在站点文件（confirmed）中确认。',
  },
  'store-unavailable': {
    code: 'STORE_UNAVAILABLE',
    en: 'The store of receipts does not answer, so nothing may be written; reads go on.',
    zh: '回执存储无响应，暂停写操作；读操作不受影响。',
  },
  'not-sent': {
    code: 'UPSTREAM_UNAVAILABLE',
    en: '{operation} was not sent: the process that was to send it ended before. Use a new idempotency key.',
    zh: '{operation} 未发送：负责发送的进程已提前结束，请使用新的幂等键。',
  },
  'write-not-made': {
    code: 'UPSTREAM_UNAVAILABLE',
    en: '{operation} was not carried out ({reason}). To try again, use a new idempotency key.',
    zh: '{operation} 未执行（{reason}）。如需重试，请使用新的幂等键。',
  },
  'settled-as-failed': {
    code: 'UPSTREAM_REJECTED',
    en: 'An operator found that {operation} had no effect.',
    zh: '运维人员确认 {operation} 未产生效果。',
  },
  'internal': {
    code: 'INTERNAL_SERVER_ERROR',
    en: 'Something went wrong in this service; the log has the details under the request id.',
    zh: '服务内部出错，详情见日志中对应的请求 id。',
  },
} as const satisfies Record<string, Entry>

export type ErrorKey = keyof typeof catalogue
export type Language = 'en' | 'zh'
