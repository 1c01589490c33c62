/**
 * A customer that needs no look-up: the batch of balances answers for the calling partner's resale customers only, so a
 * balance proves that there is such a customer (contracts/accounts-customers.mapping.md, section 2). Where a selection
 * asks for no more than the balance and the id, the look-up, of which no operation takes several ids, is saved.
 *
 * A customer without a balance is looked up: a referral customer has none, and neither has one that does not exist.
 */
import type { GraphQLResolveInfo } from 'graphql'
import { getNamedType, isObjectType } from 'graphql'
import type { Customer } from '../datasources/customers/model.ts'
import { hasCode } from '../errors/partner-graph-error.ts'
import type { GraphContext } from './context.ts'
import { fieldsOn } from './selection.ts'

/** Fields of Customer that its id and its balance answer. */
const provenFields: ReadonlySet<string> = new Set(['__typename', 'id', 'customerId', 'balance'])

/** Whether a field that answers a Customer is asked for the balance, and for nothing that only a look-up tells. */
export function asksForBalanceAlone(info: GraphQLResolveInfo): boolean {
  const type = getNamedType(info.returnType)
  if (!isObjectType(type)) return false
  const fields = fieldsOn(type, info.fieldNodes.map(({ selectionSet }) => selectionSet), info)
  const names = new Set([...fields.values()].flatMap((nodes) => nodes.map(({ name }) => name.value)))
  return names.has('balance') && names.isSubsetOf(provenFields)
}

/**
 * A customer for a selection of which `asksForBalanceAlone` holds; null where the partner has none such.
 * Rejects as a look-up does, and when the balance has run out of time: then nothing is known of the customer.
 */
export async function customerByBalance(customerId: string, { sources: { customers } }: Pick<GraphContext, 'sources'>): Promise<Customer | null> {
  const isProven = await customers.balances.load(customerId).then((balance) => balance !== null, (error: unknown) => {
    if (hasCode(error, 'DEADLINE_EXCEEDED')) throw error
    return false
  })
  return isProven ? knownByItsId(customerId) : customers.byId.load(customerId)
}

/** To read anything else of it is a mistake of ours, and no wrong answer. */
function knownByItsId(customerId: string): Customer {
  return {
    customerId,
    get name() { return notAsked() },
    get accountName() { return notAsked() },
    get association() { return notAsked() },
    get label() { return notAsked() },
    get telephone() { return notAsked() },
    get countryCode() { return notAsked() },
    get email() { return notAsked() },
    get verificationStatus() { return notAsked() },
    get verificationStatusCode() { return notAsked() },
    get type() { return notAsked() },
    get typeCode() { return notAsked() },
    get freezeStatus() { return notAsked() },
    get freezeStatusCode() { return notAsked() },
    get accountManagers() { return notAsked() },
    get level() { return notAsked() },
    get platformUserId() { return notAsked() },
  }
}

function notAsked(): never {
  throw new TypeError('a customer that only its balance proves was asked for more')
}
