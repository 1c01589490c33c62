/** The invoice list of the international site: `offset` is a page number from 1, amounts are US dollars. */
import { badParameter, failure, ok, pageByNumber } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { seedIntlInvoices } from '../seed/intl-invoices.ts'
import type { IntlInvoice } from '../seed/intl-invoices.ts'
import { utcTime, yuan } from '../wire.ts'
import type { World } from '../world.ts'
import { timeWindow, within } from './window.ts'

function render(one: IntlInvoice): object {
  return {
    requestId: one.requestId,
    cancelReason: one.cancelReason,
    titleType: one.titleType,
    channelType: 0,
    invoiceType: one.type,
    invoiceTitle: one.title,
    invoiceAmount: yuan(one.amount),
    invoiceMethod: one.method,
    invoiceClass: one.class,
    invoiceState: one.state,
    applyOpera: 'yunfan_api',
    addressInfo: { address: '1 Demo Street', recipients: 'A. Demo', zipCode: '00001', mobilePhone: '600000000' },
    applyTime: utcTime(one.applyTime),
    invoiceMode: '0',
    email: one.email,
    requestMode: one.requestMode,
    srcRequestId: one.sourceId,
    salesId: 'SE-1',
    invoiceNo: one.number,
    tradeType: one.tradeType,
    billCycle: one.cycle,
    taxList: [{
      taxClass: 'VAT', taxRate: '0.09', subTaxClass: 'VAT', taxAmount: yuan(one.tax), taxVisibleFlag: 'Y', taxAccountingFlag: 'Y',
    }],
  }
}

/** "Not callable with China-site accounts", and not for anybody else's account. */
function list(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  if (world.console.site !== 'international' || request.path['domain_id'] !== partner.id) {
    return failure(403, 'CBC.0151', 'Access denied.')
  }
  const window = timeWindow(request, 'start_time', 'end_time')
  if (window === null || window.begin === undefined || window.end === undefined) {
    return badParameter(request.operation, 'Parameters start_time and end_time must be times in UTC, end_time not before start_time.')
  }
  const found = seedIntlInvoices(world.seed, partner).filter((one) => within(one.applyTime, window))
  const page = pageByNumber(found, integer(request, 'offset') ?? 1, integer(request, 'limit') ?? 10)
  return ok({ count: found.length, invoices: page.map(render) })
}

export const handlers: Handlers = { ListIntlInvoices: list }
