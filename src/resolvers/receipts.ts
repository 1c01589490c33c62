/** Receipts of writes that move money, and what an operator does with them. */
import { catalogue, type ErrorKey } from '../errors/catalogue.ts'
import type { Receipt, ReceiptCursor, WriteStatus } from '../datasources/receipts/model.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Resolvers } from '../generated/schema.ts'
import { pageSize, requiredText } from './arguments.ts'
import type { GraphContext } from './context.ts'
import { fromGlobalId, partsOfGlobalId, toGlobalId } from './global-id.ts'
import { mutate } from './mutation.ts'

const settlements = { call: 'ANSWER', resolver: 'FOUND', operator: 'OPERATOR', recovery: 'RECOVERY' } as const
const generations = { old: 'OLD', new: 'NEW' } as const
const longestReason = 500

/** The type that a cursor of this list says it is; no object has it. */
const cursorType = 'openReceipts'

function cursorOf({ plannedAt, id }: Receipt): string {
  return toGlobalId(cursorType, String(plannedAt), id)
}

function positionOf(after: string | null | undefined): ReceiptCursor | null {
  if (after === null || after === undefined) return null
  const { type, parts: [plannedAt = '', id = ''] } = fromGlobalId(after, 'after')
  if (type !== cursorType || !/^\d{1,15}$/.test(plannedAt)) throw new PartnerGraphError('cursor-malformed')
  return { plannedAt: Number(plannedAt), id }
}

function reasonOf(reason: string): string {
  return requiredText(reason, 'input.reason', longestReason)
}

/** Whether writes go through, with why not. */
async function statusOf({ sources }: GraphContext) {
  return statusModel(await sources.receipts.status())
}

function statusModel({ readOnly, hasStore, frozen }: WriteStatus) {
  return {
    open: !readOnly && frozen === null,
    readOnly,
    hasStore,
    frozenReason: frozen?.reason ?? null,
    frozenSince: frozen && instant(frozen.since),
  }
}

function instant(ms: number): string {
  return new Date(ms).toISOString()
}

function isErrorKey(text: string): text is ErrorKey {
  return Object.hasOwn(catalogue, text)
}

export const receiptResolvers: Resolvers = {
  Query: {
    receipt: (_, { idempotencyKey }, { sources }) => sources.receipts.byKey(idempotencyKey),
    openReceipts: async (_, args, { sources }) => {
      const limit = pageSize(args.first)
      const { receipts, total } = await sources.receipts.open({ limit: limit + 1, after: positionOf(args.after) })
      const nodes = receipts.slice(0, limit)
      const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }))
      return {
        nodes,
        edges,
        totalCount: total,
        pageInfo: {
          hasNextPage: receipts.length > limit,
          hasPreviousPage: Boolean(args.after),
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
    writeStatus: (_, __, context) => statusOf(context),
  },
  Mutation: {
    receiptSettle: (_, { input }, context) => mutate(context, { refused: { receipt: null } }, async () => {
      const [id = ''] = partsOfGlobalId(input.id, 'WriteReceipt', 1, 'input.id')
      const receipt = await context.sources.receipts.settle({ id, outcome: input.outcome, reason: reasonOf(input.reason) })
      if (!receipt) throw new PartnerGraphError('receipt-not-open', { argument: 'input.id' })
      return { receipt }
    }),
    writesFreeze: (_, { input }, context) => mutate(context, { refused: { status: null } }, async () => {
      await context.sources.receipts.freeze(reasonOf(input.reason))
      return { status: await statusOf(context) }
    }),
    writesUnfreeze: (_, { input }, context) => mutate(context, { refused: { status: null } }, async () => {
      await context.sources.receipts.unfreeze(reasonOf(input.reason))
      return { status: await statusOf(context) }
    }),
  },
  WriteReceipt: {
    id: ({ id }) => toGlobalId('WriteReceipt', id),
    generation: ({ generation }) => generations[generation],
    facts: ({ facts }) => Object.entries(facts).map(([name, value]) => ({ name, values: [value].flat() })),
    plannedAt: ({ plannedAt }) => instant(plannedAt),
    sentAt: ({ sendingAt }) => (sendingAt === null ? null : instant(sendingAt)),
    endedAt: ({ endedAt }) => (endedAt === null ? null : instant(endedAt)),
    openSeconds: (receipt, _, { sources }) => sources.receipts.openSeconds(receipt),
    resultIds: ({ result }) => Object.entries(result).map(([name, value]) => ({ name, value })),
    failureCode: ({ failure }) => (failure === null ? null : isErrorKey(failure) ? catalogue[failure].code : 'INTERNAL_SERVER_ERROR'),
    upstreamCode: ({ vendorCode }) => vendorCode,
    settlement: ({ settlement }) => settlement && settlements[settlement.by],
    settlementReason: ({ settlement }) => settlement?.reason ?? null,
    items: ({ items }) => items.map(({ id, resultId, vendorCode }) => ({ itemId: id, resultId, upstreamCode: vendorCode })),
    candidates: ({ candidates }) => candidates.map(({ id, at, exact, item }) => ({ recordId: id, at, exact, item: item ?? null })),
    searches: ({ checks }) => checks,
    nextSearchAt: ({ nextCheckAt }) => (nextCheckAt === null ? null : instant(nextCheckAt)),
  },
}
