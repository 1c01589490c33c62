/** How the two generations of the reads of accounts are compared. Sources: contracts/accounts-customers.mapping.md. */
import type { AnyComparison } from '../../generations/shadow/comparison.ts'
import { comparisonOf, isFirstPage, listArguments, literal } from '../comparing.ts'
import { hasField } from '../comparing-values.ts'
import { adjustmentList, customerAccounts, partnerBalances } from './operations.ts'

export const accountComparisons: readonly AnyComparison[] = [
  comparisonOf(partnerBalances, {
    types: { '[]': 'PartnerAccount' },
    lists: { '': { by: ['accountId'], order: 'free' } },
    known: [{
      field: '[]',
      at: 'Partner.accounts',
      because: { en: 'The allocatable account (type 8) is a virtual one, which the new generation alone lists.', zh: '可划拨账户（类型 8）为虚拟账户，只有新一代接口返回。' },
      explains: ({ old, new: latest }) => old === null && hasField(latest, 'typeCode', '8'),
    }],
    query: ({ indirectPartnerId }) => (indirectPartnerId === null ? '{ partner { accounts { accountId type typeCode balance { amount currency } creditLimit { amount } designatedAmount { amount } } } }' : null),
  }),
  comparisonOf(customerAccounts, {
    types: { '': 'CustomerAccounts', 'accounts[]': 'CustomerHeldAccount' },
    lists: { accounts: { by: ['accountId'], order: 'free' } },
    query: (customerId) => `{ customer(customerId: ${literal(customerId)}) { accounts { debt { amount } accounts { accountId type balance { amount } creditLimit { amount } } } } }`,
  }),
  comparisonOf(adjustmentList, {
    types: { 'items[]': 'Adjustment' },
    // Only the latest one says in which order they come.
    lists: { items: { by: ['transactionId'], order: 'free', window: 'own' } },
    personal: ['items[].customerName', 'items[].remark'],
    classes: [
      { name: 'all', has: ({ filter }) => Object.values(filter).every((value) => value === undefined) },
      { name: 'of one customer', has: ({ filter }) => filter.customerId !== undefined },
    ],
    isComparable: isFirstPage,
    query: (args) => {
      const given = Object.values(args.filter).some((value) => value !== undefined) ? null : listArguments(args)
      return given === null ? null : `{ partner { adjustments${given} { totalCount nodes { transactionId customerId kind amount { amount } at } } } }`
    },
  }),
]
