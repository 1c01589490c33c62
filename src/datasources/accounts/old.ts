/**
 * The partner's accounts on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 1.
 * Its list has no allocatable account (type 8): that row, not a field, is missing.
 */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { body, list, textOrNull } from '../wire.ts'
import { readAccount, readCustomerAccount } from './bindings.ts'
import type { CustomerAccounts, PartnerAccount, PartnerBalancesArgs } from './model.ts'

export const balancesOld = bind<PartnerBalancesArgs, readonly PartnerAccount[]>(['ListPartnerBalancesOld'], {
  plan: ({ indirectPartnerId }) =>
    indirectPartnerId === null
      ? { requests: [request('ListPartnerBalancesOld', {})] }
      : { cannot: 'it has no accounts of cloud resellers.' },
  merge: ([answer]) => list(body(answer), 'account_balances', (row) => readAccount(row, 'measure_unit')),
})

/** The debt has a unit of its own (section 3). */
export const customerAccountsOld = bind<string, CustomerAccounts>(['ShowCustomerAccountBalancesOld'], {
  plan: (customerId) => ({ requests: [request('ShowCustomerAccountBalancesOld', { identity: { kind: 'customer', customerId } })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    return {
      accounts: list(wire, 'account_balances', (row) => readCustomerAccount(row, 'measure_unit')),
      debt: measuredMoneyOrNull(wire, 'debtAmount', 'measureId', textOrNull(wire, 'currency')),
    }
  },
})
