/** The logical operations of the partner's accounts. */
import { operation } from '../../generations/operation.ts'
import { balancesNew } from './new.ts'
import { balancesOld } from './old.ts'

export const partnerBalances = operation({ name: 'partner.balances', safety: 'read', old: balancesOld, new: balancesNew })
