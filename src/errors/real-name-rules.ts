/** The part of the catalogue that tells what is wrong with an application for real-name authentication. */
export const realNameRules = {
  'argument-required-without': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is required without `{other}`.',
    zh: '未填写 `{other}` 时必须填写 `{argument}`。',
  },
  'argument-not-with': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is not taken together with `{other}`.',
    zh: '填写 `{other}` 时不能填写 `{argument}`。',
  },
  'bank-account-form': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must consist of letters, digits and hyphens.',
    zh: '`{argument}` 只能由字母、数字和连字符组成。',
  },
  'organisation-name-form': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must not consist of digits, special characters and spaces alone.',
    zh: '`{argument}` 不能仅由数字、特殊字符和空格组成。',
  },
  'country-form': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be a country in two capital letters (ISO 3166-1), such as CN.',
    zh: '`{argument}` 必须为两位大写字母的国家代码（ISO 3166-1），例如 CN。',
  },
  'pictures-exactly': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must have exactly these pictures, each once: {kinds}.',
    zh: '`{argument}` 必须且只能包含以下图片各一张：{kinds}。',
  },
  'picture-path': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must be a path below the folder download/ of the partner\'s bucket: without address, bucket, `download/` or a slash at its beginning.',
    zh: '`{argument}` 必须是伙伴桶中 download/ 目录下的相对路径，不含地址、桶名、`download/` 前缀或开头的斜杠。',
  },
  'picture-format': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` must end in .jpg, .jpeg, .bmp, .png, .gif or .pdf.',
    zh: '`{argument}` 必须以 .jpg、.jpeg、.bmp、.png、.gif 或 .pdf 结尾。',
  },
} as const
