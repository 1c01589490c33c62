/** How the two generations of the reads of customers are compared. Sources: contracts/accounts-customers.mapping.md. */
import type { AnyComparison, Sentence } from '../../generations/shadow/comparison.ts'
import { comparisonOf, hasMore, listArguments, literal, pageClasses } from '../comparing.ts'
import { customerBalances, customerList, customerRealNameReview } from './operations.ts'

const frozenTwice: Sentence = {
  en: 'The old generation does not tell a frozen account from one that is frozen with its resources (code 2).',
  zh: '旧一代接口不区分“冻结账号”与“冻结账号及资源”（代码 2）。',
}
const oldAssociations: Sentence = {
  en: 'The old generation has association types that the new one leaves out (a published answer holds 3).',
  zh: '旧一代接口存在新一代不返回的关联类型（已公布的应答中有 3）。',
}

const shown = 'customerId name accountName telephone email type verificationStatus freezeStatus association { type associatedAt }'

export const customerComparisons: readonly AnyComparison[] = [
  comparisonOf(customerList, {
    types: { 'items[]': 'Customer', 'items[].association': 'CustomerAssociation' },
    lists: { items: { by: ['customerId'], order: 'same' }, 'items[].accountManagers': { by: 'value', order: 'free' } },
    known: [
      { field: 'items[].freezeStatus', at: 'Customer.freezeStatus', because: frozenTwice, explains: ({ old, new: latest }) => old === 'ACCOUNT_FROZEN' && latest === 'ACCOUNT_AND_RESOURCES_FROZEN' },
      { field: 'items[].freezeStatusCode', at: 'Customer.freezeStatusCode', because: frozenTwice, explains: ({ old, new: latest }) => old === '1' && latest === '2' },
      { field: 'items[].association.type', at: 'CustomerAssociation.type', because: oldAssociations, explains: ({ old, new: latest }) => old === 'UNRECOGNIZED' && latest === null },
      { field: 'items[].association.typeCode', at: 'CustomerAssociation.typeCode', because: oldAssociations, explains: ({ new: latest }) => latest === null },
    ],
    personal: ['items[].name', 'items[].accountName', 'items[].telephone', 'items[].email', 'items[].label', 'items[].accountManagers'],
    personalArguments: ['filter.name', 'filter.accountName', 'filter.label'],
    classes: [
      { name: 'one customer', has: ({ filter }) => filter.customerId !== undefined },
      { name: 'list', has: ({ filter }) => filter.customerId === undefined },
      ...pageClasses,
    ],
    query: (args) => {
      const { customerId } = args.filter
      if (customerId !== undefined) return `{ customer(customerId: ${literal(customerId)}) { ${shown} } }`
      const given = hasMore(args.filter) ? null : listArguments(args)
      return given === null ? null : `{ customers${given} { totalCount nodes { ${shown} } } }`
    },
  }),
  comparisonOf(customerBalances, {
    types: { '[]': 'AccountBalance' },
    classes: [
      { name: 'one customer', has: (ids) => ids.length === 1 },
      { name: 'several customers', has: (ids) => ids.length > 1 },
    ],
    query: ([customerId, ...others]) => (customerId === undefined || others.length > 0 ? null : `{ customer(customerId: ${literal(customerId)}) { balance { available { amount currency } debt { amount } } } }`),
  }),
  comparisonOf(customerRealNameReview, {
    types: { '': 'RealNameReview' },
    personal: ['opinion'],
    query: (customerId) => `{ customer(customerId: ${literal(customerId)}) { realName { result resultCode opinion } } }`,
  }),
]
