/** The partner's accounts on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 1. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { body, having, list, textOrNull } from '../wire.ts'
import { readAccount, readCustomerAccount } from './bindings.ts'
import type { CustomerAccounts, PartnerAccount, PartnerBalancesArgs } from './model.ts'

export const balancesNew = bind<PartnerBalancesArgs, readonly PartnerAccount[]>(['ListPartnerBalances'], {
  plan: ({ indirectPartnerId }) => ({
    requests: [request('ListPartnerBalances', { query: { indirect_partner_id: indirectPartnerId ?? undefined } })],
  }),
  merge: ([answer]) => list(body(answer), 'account_balances', (row) => readAccount(having(row, 'currency', 'measure_id'), 'measure_id')),
})

/** The customer's own word, asked in its name. */
export const customerAccountsNew = bind<string, CustomerAccounts>(['ShowCustomerAccountBalances'], {
  plan: (customerId) => ({ requests: [request('ShowCustomerAccountBalances', { identity: { kind: 'customer', customerId } })] }),
  merge: ([answer]) => {
    const wire = body(answer)
    return {
      accounts: list(wire, 'account_balances', (row) => readCustomerAccount(having(row, 'currency', 'measure_id'), 'measure_id')),
      debt: measuredMoneyOrNull(wire, 'debt_amount', 'measure_id', textOrNull(wire, 'currency')),
    }
  },
})
