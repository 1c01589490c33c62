/** Objects by global id (Relay). One table says how each type is fetched again. */
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Resolvers, ResolversTypes } from '../generated/schema.ts'
import { filterList } from './arguments.ts'
import { resourceTypeByCode, serviceTypeByCode } from './catalogue.ts'
import type { GraphContext } from './context.ts'
import { couponOwnerOf, ownerOfPart } from './coupons.ts'
import { fromGlobalId, type GlobalId } from './global-id.ts'
import { orderById } from './orders.ts'

type Found = Awaited<ResolversTypes['Node']>

/** The types of the objects found, since the domain's models do not carry their own. */
type NodeTypeName = keyof typeof nodeTypes
const typeNames = new WeakMap<object, NodeTypeName>()

/** How many objects one `nodes` field may name. */
const maxNodes = 100

interface NodeType {
  /** What fetching it requires, as `@requiresScope` says of the fields that lead to it: an id says its type at run time only. */
  readonly scope: string
  /** How many parts its id has. */
  readonly parts: number
  /** Whether it belongs to one customer, so that a caller that is restricted to some may fetch it; the sources see to whose it is. */
  readonly ofCustomer?: true
  readonly fetch: (parts: readonly string[], context: GraphContext) => Promise<Found | null> | Found | null
}

const nodeTypes = {
  Partner: { scope: 'partner:read', parts: 1, fetch: ([who], { partnerId }) => (who === 'self' ? { partnerId } : null) },
  Customer: { scope: 'partner:read', parts: 1, ofCustomer: true, fetch: ([customerId = ''], { sources }) => sources.customers.byId.load(customerId) },
  Order: { scope: 'partner:read', parts: 1, ofCustomer: true, fetch: ([orderId = ''], context) => orderById(orderId, context) },
  ResourceSubscription: { scope: 'partner:read', parts: 2, ofCustomer: true, fetch: ([customerId = '', resourceId = ''], { sources }) => sources.subscriptions.byKey({ customerId, resourceId }) },
  PayPerUseResource: { scope: 'partner:read', parts: 2, fetch: ([customerId = '', resourceId = ''], { sources }) => sources.usage.payPerUseResource({ customerId, resourceId }) },
  ServiceType: { scope: 'partner:read', parts: 1, fetch: ([code = ''], context) => serviceTypeByCode(code, context) },
  ResourceType: { scope: 'partner:read', parts: 1, fetch: ([code = ''], context) => resourceTypeByCode(code, context) },
  Invoice: { scope: 'finance:read', parts: 1, fetch: ([invoiceId = ''], { sources }) => sources.invoices.byId.load(invoiceId) },
  Incentive: { scope: 'finance:read', parts: 2, fetch: ([period = '', id = ''], { sources }) => sources.incentives.byKey.load({ period, id }) },
  IncentiveStatement: { scope: 'finance:read', parts: 2, fetch: ([period = '', id = ''], { sources }) => sources.incentives.statementByKey.load({ period, id }) },
  IndirectPartner: { scope: 'partner:read', parts: 1, fetch: ([id = ''], { sources }) => sources.accounts.resellerById.load(id) },
  CouponQuota: { scope: 'finance:read', parts: 2, fetch: ([owner = '', id = ''], { sources }) => sources.coupons.quotaById.load({ id, indirectPartnerId: ownerOfPart(owner) }) },
  GrantedCouponQuota: { scope: 'finance:read', parts: 2, fetch: ([indirectPartnerId = '', id = ''], { sources }) => sources.coupons.grantedById.load({ id, indirectPartnerId }) },
  IssuedCoupon: { scope: 'finance:read', parts: 2, fetch: ([owner = '', id = ''], { sources }) => sources.coupons.issuedById.load({ id, indirectPartnerId: ownerOfPart(owner) }) },
  Coupon: {
    scope: 'finance:read',
    parts: 3,
    fetch: ([kind = '', of = '', id = ''], { sources }) => {
      const owner = couponOwnerOf(kind, of)
      return owner && sources.coupons.ownById.load({ id, owner })
    },
  },
  WriteReceipt: { scope: 'finance:read', parts: 1, fetch: ([id = ''], { sources }) => sources.receipts.byId(id) },
  IncentivePayout: { scope: 'finance:read', parts: 1, fetch: ([payoutId = ''], { sources }) => sources.incentives.payoutById.load(payoutId) },
} satisfies Record<string, NodeType>

/** Throws BAD_USER_INPUT on a text that is no id of this service, FORBIDDEN without the type's scope; null where the object does not exist. */
async function fetchNode({ type, parts }: GlobalId, argument: string, context: GraphContext): Promise<Found | null> {
  if (!isNodeType(type) || nodeTypes[type].parts !== parts.length) throw new PartnerGraphError('id-malformed', { argument })
  const { scope } = nodeTypes[type]
  if (!context.caller.scopes.has(scope)) throw new PartnerGraphError('scope-missing', { field: type, scope })
  const { ofCustomer, fetch }: NodeType = nodeTypes[type]
  if (context.caller.customers && !ofCustomer) return null
  const found = await fetch(parts, context)
  if (found) typeNames.set(found, type)
  return found
}

function isNodeType(type: string): type is NodeTypeName {
  return Object.hasOwn(nodeTypes, type)
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context) => fetchNode(fromGlobalId(id, 'id'), 'id', context),
    nodes: (_, { ids }, context) => {
      const found = (filterList(ids, 'ids', maxNodes) ?? []).map(async (id) => fetchNode(fromGlobalId(id, 'ids'), 'ids', context))
      // Each item settles on its own, so that a bad id leaves the others; the generated types know no promise of null.
      return found as Promise<Found>[]
    },
  },
  Node: {
    __resolveType: (node) => typeNames.get(node) ?? null,
  },
}
