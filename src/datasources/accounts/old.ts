/**
 * The partner's accounts on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, section 1.
 * Its list has no allocatable account (type 8): that row, not a field, is missing.
 */
import { bind } from '../../generations/operation.ts'
import { request } from '../request.ts'
import { body, list } from '../wire.ts'
import { readAccount } from './bindings.ts'
import type { PartnerAccount, PartnerBalancesArgs } from './model.ts'

export const balancesOld = bind<PartnerBalancesArgs, readonly PartnerAccount[]>(['ListPartnerBalancesOld'], {
  plan: ({ indirectPartnerId }) =>
    indirectPartnerId === null
      ? { requests: [request('ListPartnerBalancesOld', {})] }
      : { cannot: 'it has no accounts of cloud resellers.' },
  merge: ([answer]) => list(body(answer), 'account_balances', (row) => readAccount(row, 'measure_unit')),
})
