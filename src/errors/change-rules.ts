/** Rules of the inputs of changes, a part of the catalogue: each names one that was broken, with its text in English and Chinese. */
export const changeRules = {
  'item-twice': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` names something that stands in the list already.',
    zh: '`{argument}` 与列表中前面的项重复。',
  },
  'coupons-together': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: a discount coupon (DISCOUNT_COUPON) and a cash coupon (CASH_COUPON) cannot pay together.',
    zh: '`{argument}`：折扣券（DISCOUNT_COUPON）与代金券（CASH_COUPON）不能同时使用。',
  },
  'number-outside-for': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be from {min} to {max} when `{other}` is {value}.',
    zh: '`{other}` 为 {value} 时，`{argument}` 必须在 {min} 到 {max} 之间。',
  },
  'expiry-day': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be from 1 to 28, or -1 for the last day of the month.',
    zh: '`{argument}` 必须在 1 到 28 之间，或为 -1（每月最后一天）。',
  },
  'resources-unknown': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: the customer has none of these resources.',
    zh: '`{argument}`：该客户没有这些资源。',
  },
  'amount-not-positive': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be greater than 0.',
    zh: '`{argument}` 必须大于 0。',
  },
  'amount-too-fine': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` may have at most {max} decimals.',
    zh: '`{argument}` 最多 {max} 位小数。',
  },
} as const
