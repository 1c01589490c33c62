/** The part of the catalogue that tells a caller what it may not do, whatever it asks. */

export const callerRules = {
  'scope-missing': {
    code: 'FORBIDDEN',
    en: '`{field}` requires the scope `{scope}`, which this caller has not.',
    zh: '`{field}` 需要权限范围 `{scope}`，当前调用方没有该权限。',
  },
  'customers-field': {
    code: 'FORBIDDEN',
    en: '`{field}` is of the partner as a whole; this caller may only ask about some of its customers.',
    zh: '`{field}` 涉及伙伴的全部数据；当前调用方只能查询指定的客户。',
  },
  'customers-argument': {
    code: 'FORBIDDEN',
    en: '`{field}`: `{argument}` must name one of the customers that this caller may ask about.',
    zh: '`{field}`：`{argument}` 必须是当前调用方可以查询的客户之一。',
  },
  'customers-closed': {
    code: 'FORBIDDEN',
    en: 'This caller may only ask about some of the partner\'s customers.',
    zh: '当前调用方只能查询指定的客户。',
  },
  'writes-closed': {
    code: 'FORBIDDEN',
    en: 'This service only reads for callers that do not prove who they are: use an API key or a token, or set ALLOW_LOCAL_WRITES=1.',
    zh: '未认证的调用方只能读取：请使用 API 密钥或令牌，或设置 ALLOW_LOCAL_WRITES=1。',
  },
} as const
