/** The partner's accounts on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 1. */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, having, list } from '../wire.ts'
import { readAccount } from './bindings.ts'
import type { PartnerAccount, PartnerBalancesArgs } from './model.ts'

export const balancesNew = bind<PartnerBalancesArgs, readonly PartnerAccount[]>(['ListPartnerBalances'], {
  plan: ({ indirectPartnerId }) => ({
    requests: [request('ListPartnerBalances', { query: { indirect_partner_id: indirectPartnerId ?? undefined } })],
  }),
  merge: ([answer]) => list(body(answer), 'account_balances', (row) => readAccount(having(row, 'currency', 'measure_id'), 'measure_id')),
})
