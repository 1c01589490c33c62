/** How the two generations of bills are compared. Source: contracts/billing-incentives.mapping.md. */
import type { AnyComparison, KnownDifference, Sentence } from '../../generations/shadow/comparison.ts'
import { addedUp, comparisonOf, hasMore, isFirstPage, listArguments, literal, word } from '../comparing.ts'
import { hasField } from '../comparing-values.ts'
import type { Page, PageRequest } from '../paging.ts'
import { consumptionRecords, monthlyBills, monthlySummary, resourceBills, resourceRecords } from './operations.ts'

/** The modes that the old generation's bills have no row of. */
const newModes = ['10', '11']
/** The bill types that the old generation's records have no row of. */
const newTypes = ['18', '20', '23', '24', '25', '103']

const moreRows: Sentence = {
  en: 'The new generation has charging modes and bill types that the old one has no records of.',
  zh: '新一代接口包含旧一代没有记录的计费模式和账单类型。',
}
const splitRows: Sentence = {
  en: 'The generations split their rows differently: the rows are added up, and their number differs.',
  zh: '两代接口对行的拆分不同：比较前先汇总，行数因此不同。',
}
const oneLanguage: Sentence = {
  en: 'The old generation has names in Chinese alone.',
  zh: '旧一代接口只有中文名称。',
}
const unknownNames: Sentence = {
  en: 'The old generation has the id of an enterprise project and no name.',
  zh: '旧一代接口只返回企业项目编号，不返回名称。',
}
const unknownMode: Sentence = {
  en: 'The old generation has no word for savings plans.',
  zh: '旧一代接口没有“节省计划”计费模式的取值。',
}
const doubtfulTotals: Sentence = {
  en: "The old generation's cash and credit totals may be balances: they are not shown.",
  zh: '旧一代接口的现金和信用合计可能是余额，因此不展示。',
}

interface InOneLanguage extends Pick<KnownDifference<unknown>, 'field' | 'at'> {}

/** A name that the old generation has in Chinese whoever asks. */
function namedInChinese({ field, at }: InOneLanguage): KnownDifference<unknown> {
  return { field, at, because: oneLanguage, explains: ({ old, new: latest }, { language }) => language !== 'zh' && old !== null && latest !== null }
}

const projectName: KnownDifference<unknown> = {
  field: 'items[].enterpriseProject.name',
  at: 'EnterpriseProject.name',
  because: unknownNames,
  explains: ({ old }) => old === null,
}

/** A page whose rows are the whole list: only then can they be added up. */
function isWhole({ hasNextPage }: Pick<Page<unknown>, 'hasNextPage'>): boolean {
  return !hasNextPage
}

const ofMode = [
  { name: 'one charging mode', has: ({ filter }: { readonly filter: { readonly chargingMode?: string } }) => filter.chargingMode !== undefined },
  { name: 'all charging modes', has: ({ filter }: { readonly filter: { readonly chargingMode?: string } }) => filter.chargingMode === undefined },
]

function customersList(args: PageRequest, filter: object, customerId: string | undefined, field: string, others: Readonly<Record<string, unknown>>, selection: string, ...named: readonly string[]): string | null {
  const given = customerId === undefined || hasMore(filter, 'customerId', 'billingCycle', ...named) ? null : listArguments(args, others)
  return given === null ? null : `{ customer(customerId: ${literal(customerId)}) { ${field}${given} { totalCount nodes { ${selection} } } } }`
}

export const billingComparisons: readonly AnyComparison[] = [
  comparisonOf(consumptionRecords, {
    types: { 'items[]': 'ConsumptionRecord', 'items[].subService': 'PackagedSubService' },
    lists: { items: { by: ['chargingModeCode', 'billDetailTypeCode', 'resourceId', 'productId', 'usageTypeCode', 'orderId'], order: 'free', window: 'own' } },
    known: [
      { field: 'items[]', at: 'consumption: nodes.consumptionRecords.nodes', because: moreRows, explains: ({ old, new: latest }) => old === null && (hasField(latest, 'chargingModeCode', '11') || hasField(latest, 'billDetailTypeCode', ...newTypes)) },
      { field: 'totalCount', at: 'consumption: nodes.consumptionRecords.totalCount', because: moreRows, explains: ({ old, new: latest }, { args: { filter } }) => filter.billDetailType === undefined && isFewer(old, latest) },
      { field: 'hasNextPage', at: 'consumption: nodes.consumptionRecords.totalCount', because: moreRows, explains: ({ old, new: latest }, { args: { filter } }) => filter.billDetailType === undefined && old === false && latest === true },
      namedInChinese({ field: 'items[].regionName', at: 'ConsumptionRecord.regionName' }),
      namedInChinese({ field: 'items[].subService.serviceTypeName', at: 'PackagedSubService.serviceTypeName' }),
      namedInChinese({ field: 'items[].subService.resourceTypeName', at: 'PackagedSubService.resourceTypeName' }),
    ],
    classes: ofMode,
    isComparable: isFirstPage,
    query: (args) => customersList(args, args.filter, args.filter.customerId, 'consumptionRecords', {
      billingCycle: args.filter.billingCycle,
      filter: args.filter.chargingMode === undefined ? undefined : { chargingMode: word(args.filter.chargingMode) },
    }, 'chargingMode billDetailType resourceId productId usageTypeCode payableAmount { amount }', 'chargingMode'),
  }),
  comparisonOf(monthlyBills, {
    types: { 'items[]': 'MonthlyBill' },
    lists: {
      items: { by: ['customerId', 'billTypeCode', 'mode', 'serviceTypeCode'], order: 'free' },
      'items[].payments': { by: ['sourceCode', 'billTypeCode'], order: 'free' },
    },
    known: [
      { field: 'totalCount', at: 'MonthlyBillConnection.totalCount', because: splitRows, explains: ({ old, new: latest }) => isFewer(old, latest) },
      { field: 'items[].chargingMode', at: 'MonthlyBill.chargingMode', because: unknownMode, explains: ({ old, new: latest }) => old === null && latest === 'SAVINGS_PLAN' },
      { field: 'items[].chargingModeCode', at: 'MonthlyBill.chargingModeCode', because: unknownMode, explains: ({ old, new: latest }) => old === null && latest === '11' },
    ],
    classes: ofMode,
    isComparable: isFirstPage,
    fits: isWhole,
    prepare: (page) => {
      const named = page.items.map((bill) => ({ ...bill, mode: bill.chargingModeCode === '11' ? null : bill.chargingModeCode }))
      return { ...page, items: addedUp(named, ['customerId', 'billTypeCode', 'mode', 'serviceTypeCode'], { payments: ['sourceCode', 'billTypeCode'] }) }
    },
    query: (args) => customersList(args, args.filter, args.filter.customerId, 'monthlyBills', {
      billingCycle: args.filter.billingCycle,
      filter: args.filter.chargingMode === undefined ? undefined : { chargingMode: word(args.filter.chargingMode) },
    }, 'chargingMode billType serviceTypeCode resourceTypeCode amount { amount }', 'chargingMode'),
  }),
  comparisonOf(resourceRecords, {
    types: { 'items[]': 'ResourceRecord' },
    lists: { items: { by: ['recordId'], order: 'free', window: 'own' } },
    known: [
      projectName,
      { field: 'items[]', at: 'own-bills: records.resourceRecords.nodes', because: moreRows, explains: ({ old, new: latest }) => old === null && hasField(latest, 'chargingModeCode', ...newModes) },
      { field: 'totalCount', at: 'own-bills: records.resourceRecords.nodes', because: moreRows, explains: ({ old, new: latest }, { args: { filter } }) => filter.chargingMode === undefined && isFewer(old, latest) },
      { field: 'hasNextPage', at: 'own-bills: records.resourceRecords.nodes', because: moreRows, explains: ({ old, new: latest }, { args: { filter } }) => filter.chargingMode === undefined && old === false && latest === true },
    ],
    personal: ['items[].accountName'],
    classes: ofMode,
    isComparable: isFirstPage,
    query: (args) => {
      const { customerId, billingCycle, chargingMode, members, payableOnly, statistics, ...others } = args.filter
      if (members !== 'OWN' || payableOnly || statistics !== 'DETAIL') return null
      return customersList(args, others, customerId, 'resourceRecords', { billingCycle, filter: chargingMode === undefined ? undefined : { chargingMode: word(chargingMode) } }, 'recordId chargingMode resourceId payableAmount { amount }')
    },
  }),
  comparisonOf(resourceBills, {
    types: { 'items[]': 'ResourceBill' },
    lists: { items: { by: ['chargingModeCode', 'resourceId', 'serviceTypeCode', 'resourceTypeCode'], order: 'free' } },
    known: [
      projectName,
      { field: 'items[]', at: 'own-bills: records.resourceBills.pageInfo.endCursor', because: moreRows, explains: ({ old, new: latest }) => old === null && hasField(latest, 'chargingModeCode', ...newModes) },
      { field: 'totalCount', at: 'own-bills: records.resourceBills.pageInfo.endCursor', because: moreRows, explains: ({ old, new: latest }, { args: { filter } }) => filter.chargingMode === undefined && isFewer(old, latest) },
    ],
    personal: ['items[].accountName'],
    classes: ofMode,
    isComparable: isFirstPage,
    fits: isWhole,
    prepare: (page) => ({ ...page, items: addedUp(page.items, ['chargingModeCode', 'resourceId', 'serviceTypeCode', 'resourceTypeCode']) }),
    query: (args) => {
      const { customerId, billingCycle, chargingMode, members, payableOnly, statistics, ...others } = args.filter
      if (members !== 'OWN' || payableOnly || statistics !== 'CYCLE') return null
      return customersList(args, others, customerId, 'resourceBills', { billingCycle, filter: chargingMode === undefined ? undefined : { chargingMode: word(chargingMode) } }, 'chargingMode resourceId serviceTypeCode resourceTypeCode payableAmount { amount }')
    },
  }),
  comparisonOf(monthlySummary, {
    types: { 'items[]': 'MonthlySummaryRow', totals: 'MonthlySummaryTotals' },
    lists: { items: { by: ['chargingModeCode', 'billTypeCode', 'serviceTypeCode', 'resourceTypeCode'], order: 'free' } },
    known: [
      { field: 'totalCount', at: 'MonthlySummaryRowConnection.totalCount', because: splitRows, explains: ({ old, new: latest }) => isFewer(latest, old) },
      { field: 'items[].regionCode', at: 'MonthlySummaryRow.regionCode', because: splitRows, explains: ({ new: latest }) => latest === null },
      { field: 'totals.payment.cashAmount', at: 'own-bills: summed.monthlySummary.totals.payment.cashAmount', because: doubtfulTotals, explains: ({ old }) => old === null },
      { field: 'totals.payment.creditAmount', at: 'own-bills: summed.monthlySummary.totals.payment.creditAmount', because: doubtfulTotals, explains: ({ old }) => old === null },
    ],
    personal: ['items[].accountName'],
    isComparable: isFirstPage,
    fits: isWhole,
    prepare: (page) => ({ ...page, items: addedUp(page.items, ['chargingModeCode', 'billTypeCode', 'serviceTypeCode', 'resourceTypeCode']) }),
    query: (args) => {
      const { customerId, billingCycle, members, ...others } = args.filter
      return members === 'OWN' ? customersList(args, others, customerId, 'monthlySummary', { billingCycle }, 'chargingMode billType serviceTypeCode resourceTypeCode payableAmount { amount }') : null
    },
  }),
]

/** Whether both are numbers, and the first one is the lower. */
function isFewer(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other
}
