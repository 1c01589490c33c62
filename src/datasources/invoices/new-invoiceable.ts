/** What can be invoiced, on the new generation: the partner console. Pure mapping: no I/O. Source: contracts/billing-incentives.mapping.md, section 5. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, integerOrNull, list, text, textOrNull, texts, timeOrNull, type WireObject } from '../wire.ts'
import {
  contractEntity,
  invoiceBlockReason,
  type InvoiceableAmount,
  type InvoiceableCustomerCycle,
  type InvoiceableCustomerCycleArgs,
  type InvoiceableCycle,
  type InvoiceableCycleArgs,
  type InvoiceableOrder,
  type InvoiceableOrderArgs,
} from './model.ts'

export const cyclesNew = bind<InvoiceableCycleArgs, Page<InvoiceableCycle>>(['ListInvoiceableCycles'], {
  plan: (args) => ({
    requests: [
      request('ListInvoiceableCycles', {
        query: {
          contract_entity: args.filter.contractEntity,
          bill_cycle_begin: args.filter.from,
          bill_cycle_end: args.filter.to,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'cycles', readCycle), integerOrNull(wire, 'total_count'), args)
  },
})

function readCycle(row: WireObject): InvoiceableCycle {
  return { billingCycle: text(row, 'bill_cycle'), ...readEntity(row), amount: readAmount(row) }
}

export const ordersNew = bind<InvoiceableOrderArgs, Page<InvoiceableOrder>>(['ListInvoiceableOrders'], {
  plan: (args) => ({
    requests: [
      request('ListInvoiceableOrders', {
        query: {
          contract_entity: args.filter.contractEntity,
          customer_id: args.filter.customerId,
          order_id: args.filter.orderId,
          product_types: args.filter.serviceTypeCodes && [...args.filter.serviceTypeCodes],
          consume_time_begin: args.filter.paidFrom,
          consume_time_end: args.filter.paidTo,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'orders', readOrder), integerOrNull(wire, 'total_count'), args)
  },
})

function readOrder(row: WireObject): InvoiceableOrder {
  return {
    orderId: text(row, 'order_id'),
    customerId: textOrNull(row, 'customer_id'),
    accountName: textOrNull(row, 'customer_account_name'),
    billingCycle: textOrNull(row, 'bill_cycle'),
    serviceTypeCodes: texts(row, 'product_types'),
    // The contract calls it the consume time, and says that it is when the order was paid.
    paidAt: timeOrNull(row, 'consume_time'),
    ...readEntity(row),
    amount: readAmount(row),
  }
}

export const customerCyclesNew = bind<InvoiceableCustomerCycleArgs, Page<InvoiceableCustomerCycle>>(['ListInvoiceableCustomerCycles'], {
  plan: (args) => ({
    requests: [
      request('ListInvoiceableCustomerCycles', {
        query: {
          bill_cycle: args.filter.billingCycle,
          contract_entity: args.filter.contractEntity,
          customer_id: args.filter.customerId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'customer_cycles', readCustomerCycle), integerOrNull(wire, 'total_count'), args)
  },
})

function readCustomerCycle(row: WireObject): InvoiceableCustomerCycle {
  return {
    customerId: text(row, 'customer_id'),
    customerName: textOrNull(row, 'customer_name'),
    billingCycle: text(row, 'bill_cycle'),
    ...readEntity(row),
    amount: readAmount(row),
  }
}

function readEntity(row: WireObject) {
  const entity = codeOrNull(row, 'contract_entity')
  return { contractEntity: contractEntity.read(entity), contractEntityCode: entity }
}

function readAmount(row: WireObject): InvoiceableAmount {
  const currency = textOrNull(row, 'currency')
  const money = (name: string) => measuredMoneyOrNull(row, name, 'measure_id', currency)
  const reasons = texts(row, 'block_reasons')
  return {
    consumed: money('consumed_amount'),
    invoiced: money('invoiced_amount'),
    owedInvoices: money('owed_invoice_amount'),
    debt: money('debt_amount'),
    invoiceable: money('invoiceable_amount'),
    isInvoiceable: booleanOrNull(row, 'invoiceable'),
    blockReasons: invoiceBlockReason.readAll(reasons),
    blockReasonCodes: reasons,
  }
}
