/** Owed invoices and their offsetting: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull, type Money } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, having, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { contractEntity } from './model.ts'
import { owedInvoiceSource, owedInvoiceStatus, type OwedInvoice, type OwedInvoiceListArgs, type OwedOffset, type OwedOffsetArgs } from './model-writes.ts'

export interface OwedInvoicePage extends Page<OwedInvoice> {
  /** The sum still owed, of all and not of the page; null where the upstream does not say. */
  readonly openAmount: Money | null
}

export const owedNew = bind<OwedInvoiceListArgs, OwedInvoicePage>(['ListOwedInvoices'], {
  plan: (args) => ({
    requests: [
      request('ListOwedInvoices', {
        query: { contract_entity: args.filter.contractEntity, status: args.filter.status, offset: offsetOf(args), limit: args.limit },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    const page = offsetPage(list(wire, 'owed_invoices', readOwed), integerOrNull(wire, 'total_count'), args)
    return { ...page, openAmount: moneyOrNull(wire, 'open_amount', null) }
  },
})

/** No unit and no currency: yuan, as everything of the new generation. */
function readOwed(row: WireObject): OwedInvoice {
  const source = codeOrNull(row, 'source')
  const entity = codeOrNull(row, 'contract_entity')
  const status = codeOrNull(row, 'status')
  return {
    owedInvoiceId: text(row, 'owed_id'),
    source: owedInvoiceSource.read(source),
    sourceCode: source,
    sourceReference: textOrNull(row, 'source_ref'),
    contractEntity: contractEntity.read(entity),
    contractEntityCode: entity,
    taxRate: decimalOrNull(row, 'tax_rate'),
    owedAmount: moneyOrNull(row, 'owed_amount', null),
    settledAmount: moneyOrNull(row, 'settled_amount', null),
    balance: moneyOrNull(row, 'balance', null),
    status: owedInvoiceStatus.read(status),
    statusCode: status,
    createdAt: timeOrNull(row, 'create_time'),
  }
}

/** An answer without what was settled and what is left is no success. The amounts are read again with the owed invoices. */
export const offsetNew = bind<OwedOffsetArgs, OwedOffset>(['OffsetOwedInvoices'], {
  plan: (args) => ({
    requests: [
      request('OffsetOwedInvoices', {
        body: {
          owed_ids: [...args.owedInvoiceIds],
          bill_cycles: args.billingCycles && [...args.billingCycles],
          order_ids: args.orderIds && [...args.orderIds],
          client_token: args.clientToken,
        },
      }),
    ],
  }),
  merge: ([answer], { owedInvoiceIds }) => {
    having(body(answer), 'settled_amount', 'remaining_amount')
    return { owedInvoiceIds }
  },
  inputs: { owed_ids: 'input.owedInvoiceIds', bill_cycles: 'input.billingCycles', order_ids: 'input.orderIds', client_token: null },
})
