/** Rules of coupons and quotas that an entry can break (billing-incentives.mapping.md, section 4): a part of the catalogue. */
export const couponRules = {
  'listed-twice': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is in the list already: list each once.',
    zh: '`{argument}` 在列表中重复，每项只能出现一次。',
  },
  'not-after': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be later than `{other}`.',
    zh: '`{argument}` 必须晚于 `{other}`。',
  },
  'coupon-not-usable': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: only a usable coupon can be taken back; this one is {status}.',
    zh: '`{argument}`：只能回收待使用的优惠券，该券的状态为 {status}。',
  },
} as const
