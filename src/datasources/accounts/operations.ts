/** The logical operations of the partner's accounts. */
import { moneyOperation } from '../../generations/money-operation.ts'
import { operation } from '../../generations/operation.ts'
import type { CustomerTransferArgs, ResellerTransferArgs, Transfer } from './model-transfers.ts'
import { adjustmentsNew, allocateNew, reclaimNew, resellerAllocateNew, resellerReclaimNew } from './new-transfers.ts'
import { changesNew, resellersNew } from './new-changes.ts'
import { balancesNew, customerAccountsNew } from './new.ts'
import { adjustmentsOld, adjustmentsV2, allocateOld, reclaimOld } from './old-transfers.ts'
import { balancesOld, customerAccountsOld } from './old.ts'
import { adjustmentClaim, searchTransfers } from './search-transfers.ts'

export const partnerBalances = operation({ name: 'partner.balances', safety: 'read', old: balancesOld, new: balancesNew })
export const customerAccounts = operation({ name: 'customer.accounts', safety: 'read', entity: (customerId) => customerId, old: customerAccountsOld, new: customerAccountsNew })
export const accountChangeList = operation({ name: 'accountChange.list', safety: 'read', new: changesNew })
export const resellerList = operation({ name: 'reseller.list', safety: 'read', new: resellersNew })
/** The generations know the rows to different depths, and only v3 says in which order they come. */
export const adjustmentList = operation({ name: 'adjustment.list', safety: 'read', pinned: true, old: [adjustmentsV2, adjustmentsOld], new: adjustmentsNew })

const entity = ({ customerId }: CustomerTransferArgs) => customerId
const ofCustomer = ({ customerId, indirectPartnerId, amount }: CustomerTransferArgs) =>
  ({ customerId, ...(indirectPartnerId !== undefined && { indirectPartnerId }), amount })
const ofReseller = ({ indirectPartnerId, amount }: ResellerTransferArgs) => ({ indirectPartnerId, amount })
const result = ({ transactionId }: Transfer) => ({ ids: { transactionId }, claim: { kind: adjustmentClaim, id: transactionId } })
const allocations = searchTransfers(adjustmentList, 'ALLOCATION')
const reclaims = searchTransfers(adjustmentList, 'RECLAIM')

export const customerAllocate = moneyOperation({ name: 'account.allocate', entity, old: allocateOld, new: allocateNew, facts: ofCustomer, result, search: allocations })
export const customerReclaim = moneyOperation({ name: 'account.reclaim', entity, old: reclaimOld, new: reclaimNew, facts: ofCustomer, result, search: reclaims })
export const resellerAllocate = moneyOperation({ name: 'reseller.allocate', new: resellerAllocateNew, facts: ofReseller, result, search: allocations })
export const resellerReclaim = moneyOperation({ name: 'reseller.reclaim', new: resellerReclaimNew, facts: ofReseller, result, search: reclaims })
