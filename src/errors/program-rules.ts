/** Rules of partner programs that an entry can break (billing-incentives.mapping.md, section 7): a part of the catalogue. */
export const programRules = {
  'agreement-not-accepted': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be true: nobody may apply without accepting the program\'s terms.',
    zh: '`{argument}` 必须为 true：须接受计划条款才能申请。',
  },
  'nothing-to-change': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` names nothing to change.',
    zh: '`{argument}` 没有指定任何要修改的内容。',
  },
} as const
