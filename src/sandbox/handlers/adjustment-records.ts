/** Adjustment records in their three generations. Rules: accounts-customers.mapping.md section 7.3. Newest first. */
import type { Adjustment } from '../ledger.ts'
import { badParameter, oldOk, ok, pageByOffset, pageOrFirst } from '../reply.ts'
import type { Handler, Handlers, Reply } from '../reply.ts'
import { filledText, integer, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { tradeKinds } from '../trade-kinds.ts'
import { utcTime, yuan, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { partnerInScope } from './scope.ts'
import { timeWindow, within } from './window.ts'
import type { TimeWindow } from './window.ts'

interface RecordFilter {
  readonly targetId: string | undefined
  readonly kind: string | undefined
  readonly transactionId: string | undefined
  readonly window: TimeWindow
}

const oldKinds = { 0: 'allocation', 1: 'reclaim', 2: 'unbinding' } as const

function select(partnerId: string, filter: RecordFilter, world: World): readonly Adjustment[] {
  return world.ledger.adjustments.filter((record) =>
    record.partnerId === partnerId &&
    (filter.targetId === undefined || record.targetId === filter.targetId) &&
    (filter.kind === undefined || record.kind === filter.kind) &&
    (filter.transactionId === undefined || record.transactionId === filter.transactionId) &&
    within(record.time, filter.window)).toReversed()
}

/** A customer's or a reseller's name. */
function targetName(record: Adjustment, world: World): string {
  return world.customerById.get(record.targetId)?.name ?? world.partnerById.get(record.targetId)?.name ?? ''
}

/** The kind whose name on the wire it is; undefined for no filter. */
function kindOf(operationType: string | undefined): string | undefined {
  if (operationType === undefined) return undefined
  const kinds = ['allocation', 'reclaim', 'unbinding'] as const
  return kinds.find((kind) => tradeKinds[kind].detail === operationType)
}

function renderShared(record: Adjustment, world: World): object {
  return {
    customer_id: record.targetId,
    customer_name: targetName(record, world),
    operation_type: tradeKinds[record.kind].detail,
    currency: 'CNY',
    apply_scene: '',
    operation_time: utcTime(record.time),
    measure_id: 1,
    trans_id: record.transactionId,
  }
}

interface Listing {
  readonly render: (record: Adjustment, world: World) => object
  readonly page: (records: readonly Adjustment[], offset: number, limit: number) => readonly Adjustment[]
}

/** v2 and v3 ask alike; they differ in what `offset` counts and in how an amount is written. */
function list({ render, page }: Listing): Handler {
  return (request, world) => {
    const scope = partnerInScope(request, world)
    if ('reply' in scope) return scope.reply
    const window = timeWindow(request, 'operation_time_begin', 'operation_time_end')
    if (!window) return badParameter(request.operation, 'Parameter operation_time_end lies before operation_time_begin.')
    const found = select(scope.found.id, {
      targetId: filledText(request, 'customer_id'),
      kind: kindOf(text(request, 'operation_type')),
      transactionId: filledText(request, 'trans_id'),
      window,
    }, world)
    const records = page(found, integer(request, 'offset') ?? 0, integer(request, 'limit') ?? 10)
    return ok({ records: records.map((record) => render(record, world)), total_count: found.length })
  }
}

/** Only the first two members of a row are known. The bounds of the time count together only: one alone is refused. */
function listOld(request: SandboxRequest, world: World): Reply {
  const bounds = [text(request, 'received_time_min'), text(request, 'received_time_max')]
  if (bounds.filter((bound) => bound !== undefined).length === 1) {
    return badParameter(request.operation, 'Parameters received_time_min and received_time_max go together.')
  }
  const window = timeWindow(request, 'received_time_min', 'received_time_max')
  if (!window) return badParameter(request.operation, 'Parameter received_time_max lies before received_time_min.')
  const type = text(request, 'transfer_type') ?? '-1'
  const found = select(request.caller.partner.id, {
    targetId: filledText(request, 'customer_id'),
    kind: type === '0' || type === '1' || type === '2' ? oldKinds[type] : undefined,
    transactionId: filledText(request, 'trans_id'),
    window,
  }, world)
  const page = pageOrFirst(found, integer(request, 'page_no') ?? 1, integer(request, 'page_size') ?? 10)
  const rows = page.map((record) => ({ customer_id: record.targetId, customer_name: targetName(record, world) }))
  return oldOk({ total_size: found.length, adject_records: rows })
}

export const handlers: Handlers = {
  ListPartnerAdjustRecords: list({
    render: (record, world) => ({ ...renderShared(record, world), amount: yuanText(record.amount), memo: record.memo }),
    page: pageByOffset,
  }),
  // `offset` is a page number from 0, and past the end the first page comes again.
  ListPartnerAdjustRecordsV2: list({
    render: (record, world) => ({ ...renderShared(record, world), amount: yuan(record.amount) }),
    page: (records, offset, limit) => pageOrFirst(records, offset + 1, limit),
  }),
  ListPartnerAdjustRecordsOld: listOld,
}
