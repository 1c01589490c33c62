/** How the two generations of checking a registration are compared. Source: contracts/accounts-customers.mapping.md. */
import type { AnyComparison } from '../../generations/shadow/comparison.ts'
import { comparisonOf } from '../comparing.ts'
import { registrationCheck } from './operations.ts'

export const registrationComparisons: readonly AnyComparison[] = [
  comparisonOf(registrationCheck, {
    types: { '': 'CustomerRegistrationCheck' },
    personalArguments: ['value'],
    classes: [
      { name: 'account name', has: ({ by }) => by === 'ACCOUNT_NAME' },
      { name: 'e-mail address', has: ({ by }) => by === 'EMAIL' },
      { name: 'phone', has: ({ by }) => by === 'MOBILE_PHONE' },
    ],
  }),
]
