/** Owed invoices and their offset against consumption that is not invoiced: billing-incentives.mapping.md section 5, row 10. */
import { oncePerToken } from '../console/client-tokens.ts'
import { blockReasons } from '../console/invoice-blocks.ts'
import { obstacleOf, refuse } from '../console/refusing.ts'
import { owedBalance, splitByRate } from '../invoice-world.ts'
import type { InvoiceBalance, InvoiceBook, InvoiceShare, OwedInvoice } from '../invoice-world.ts'
import { ok, paged } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { utcTime, yuanText } from '../wire.ts'
import type { World } from '../world.ts'
import { matches } from './filters.ts'

function book(request: SandboxRequest, world: World): InvoiceBook {
  return world.console.invoicesOf(request.caller.partner.id)
}

function render(own: InvoiceBook, one: OwedInvoice): object {
  const balance = owedBalance(own, one)
  return {
    owed_id: one.id,
    source: one.source,
    source_ref: one.sourceRef,
    contract_entity: one.entity,
    tax_rate: one.taxRate,
    owed_amount: yuanText(one.amount),
    settled_amount: yuanText(one.amount - balance),
    balance: yuanText(balance),
    status: balance > 0n ? 'OPEN' : 'SETTLED',
    create_time: utcTime(one.createTime),
  }
}

function openAmount(own: InvoiceBook): bigint {
  return own.owed.reduce((sum, one) => sum + owedBalance(own, one), 0n)
}

/** `open_amount` is over all that is owed, whatever the filters and the page. */
function list(request: SandboxRequest, world: World): Reply {
  const own = book(request, world)
  const found = own.owed.filter((one) =>
    matches(text(request, 'contract_entity'), one.entity) &&
    matches(text(request, 'status'), owedBalance(own, one) > 0n ? 'OPEN' : 'SETTLED'))
  const page = paged(request, found)
  return ok({
    total_count: found.length,
    owed_invoices: page.map((one) => render(own, one)),
    open_amount: yuanText(openAmount(own)),
  })
}

interface Source {
  readonly balance: InvoiceBalance
  readonly customerId: string | null
  readonly orderId: string | null
  left: bigint
}

const nobodyIsOwed = (): bigint => 0n

/** The named consumption that can be invoiced now. Orders before cycles: what an order gives, its cycle has no more. */
function sourcesOf(request: SandboxRequest, own: InvoiceBook): Source[] {
  const orderIds = new Set(texts(request, 'order_ids'))
  const cycles = new Set(texts(request, 'bill_cycles'))
  const isUsable = (balance: InvoiceBalance): boolean => blockReasons(balance, nobodyIsOwed).length === 0
  const orders = own.orders().filter((one) => orderIds.has(one.orderId) && !cycles.has(one.cycle) && isUsable(one))
  const whole = own.cycles().filter((one) => cycles.has(one.cycle) && isUsable(one))
  return [
    ...orders.map((one) => ({ balance: one, customerId: one.customerId, orderId: one.orderId })),
    ...whole.map((one) => ({ balance: one, customerId: null, orderId: null })),
  ].map((one) => ({ ...one, left: one.balance.consumed - one.balance.invoiced }))
}

/** What a source has at the rate of an owed invoice of its entity. */
function available({ balance, left }: Source, { entity, taxRate }: OwedInvoice): bigint {
  return balance.entity === entity ? splitByRate(balance, left)[taxRate] : 0n
}

/** Settles one owed invoice from the sources, or names the code. Nothing is kept before all of them are settled. */
function settle(sources: Source[], owed: OwedInvoice, balance: bigint): readonly InvoiceShare[] | string {
  const own = sources.filter((one) => one.balance.entity === owed.entity && one.left > 0n)
  const total = own.reduce((sum, one) => sum + available(one, owed), 0n)
  if (own.length > 0 && total === 0n) return 'PCM.INV.0040'
  if (total < balance) return 'PCM.INV.0041'
  let missing = balance
  const shares: InvoiceShare[] = []
  for (const one of own) {
    const has = available(one, owed)
    const amount = has < missing ? has : missing
    if (amount === 0n) continue
    one.left -= amount
    missing -= amount
    shares.push({ invoice: null, entity: owed.entity, cycle: one.balance.cycle, customerId: one.customerId, orderId: one.orderId, amount })
  }
  return shares
}

function offset(request: SandboxRequest, world: World): Reply {
  return oncePerToken(request, world, () => {
    const own = book(request, world)
    const ids = new Set(texts(request, 'owed_ids'))
    const obstacle = obstacleOf(request, world, [...ids])
    if (obstacle) return obstacle
    const open = own.owed.map((owed) => ({ owed, balance: owedBalance(own, owed) }))
      .filter(({ owed, balance }) => ids.has(owed.id) && balance > 0n)
    if (open.length !== ids.size) return refuse(request, 'CBC.0100')
    const sources = sourcesOf(request, own)
    const shares: InvoiceShare[] = []
    for (const { owed, balance } of open) {
      const found = settle(sources, owed, balance)
      if (typeof found === 'string') return refuse(request, found)
      shares.push(...found)
    }
    own.shares.push(...shares)
    own.settlements.push(...open.map(({ owed, balance }) => ({ owedId: owed.id, invoice: null, amount: balance })))
    const settled = open.reduce((sum, one) => sum + one.balance, 0n)
    return ok({ settled_amount: yuanText(settled), remaining_amount: yuanText(openAmount(own)) })
  })
}

export const handlers: Handlers = {
  ListOwedInvoices: list,
  OffsetOwedInvoices: offset,
}
