/** Rules of invoices that an entry can break (billing-incentives.mapping.md, section 5): a part of the catalogue. */
export const invoiceRules = {
  'invoice-selection': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` takes exactly one of `billingCycles`, `orderIds`, `customerOrderIds`, `customerCycles` and `amount`.',
    zh: '`{argument}` 必须且只能给出 `billingCycles`、`orderIds`、`customerOrderIds`、`customerCycles`、`amount` 中的一个。',
  },
  'invoice-medium': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: the contracting entity {entity} issues an invoice of type {type} as {media} only.',
    zh: '`{argument}`：签约主体 {entity} 的 {type} 发票只能为 {media}。',
  },
  'invoice-enterprise-title': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: a VAT special invoice (VAT_SPECIAL) needs a title of type ENTERPRISE; this one is {titleType}.',
    zh: '`{argument}`：增值税专用发票（VAT_SPECIAL）的抬头类型必须为企业（ENTERPRISE），当前为 {titleType}。',
  },
  'invoice-particulars': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: a VAT special invoice (VAT_SPECIAL) needs {missing} in its title.',
    zh: '`{argument}`：开具增值税专用发票（VAT_SPECIAL）前，抬头信息须补全 {missing}。',
  },
  'invoice-title-invalid': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: this title is not valid any more.',
    zh: '`{argument}`：该发票抬头已失效。',
  },
  'invoice-arrears': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is in arrears and cannot be invoiced before they are paid.',
    zh: '`{argument}` 有欠款，还清后才能开票。',
  },
  'invoice-not-open': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}` is not settled yet: a billing cycle can be invoiced from the 3rd of the next month.',
    zh: '`{argument}` 尚未出账：账期从次月 3 日起可开票。',
  },
  'invoice-owed': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: invoices that are owed exceed what can be invoiced of it; offset them first (`owedInvoicesOffset`).',
    zh: '`{argument}`：欠票超过其可开票金额，请先冲抵欠票（`owedInvoicesOffset`）。',
  },
  'invoice-nothing-left': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: nothing is left to invoice of it.',
    zh: '`{argument}`：没有可开票金额。',
  },
  'invoice-digital-return': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: a digital invoice can be returned only when HUAWEI_CLOUD_COMPUTING has issued it.',
    zh: '`{argument}`：只有签约主体为 HUAWEI_CLOUD_COMPUTING 的数电发票可以退票。',
  },
  'owed-invoice-settled': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: this owed invoice is settled already.',
    zh: '`{argument}`：该欠票已冲抵。',
  },
  'no-such-object': {
    code: 'BAD_USER_INPUT',
    en: '`{argument}`: the partner has none such.',
    zh: '`{argument}`：该伙伴没有此对象。',
  },
} as const
