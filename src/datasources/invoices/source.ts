/** What resolvers ask of invoices. No operation takes several ids, so invoices by id are read one by one, each once a request. */
import type DataLoader from 'dataloader'
import { batchLoader, inBatches } from '../batch.ts'
import type { Page } from '../paging.ts'
import type { SourceContext } from '../runtime.ts'
import type {
  Invoice,
  InvoiceableCustomerCycle,
  InvoiceableCustomerCycleArgs,
  InvoiceableCycle,
  InvoiceableCycleArgs,
  InvoiceableOrder,
  InvoiceableOrderArgs,
  InvoiceListArgs,
} from './model.ts'
import { invoiceableCustomerCycles, invoiceableCycles, invoiceableOrders, invoiceDetails, invoiceList } from './operations.ts'

export interface InvoicesSource {
  /** A page of the partner's invoices. */
  list(args: InvoiceListArgs): Promise<Page<Invoice>>
  /** Invoices by their own id; null where the partner has none such. */
  readonly byId: DataLoader<string, Invoice | null>
  /** A page of the billing cycles that can be invoiced. */
  invoiceableCycles(args: InvoiceableCycleArgs): Promise<Page<InvoiceableCycle>>
  /** A page of the orders that can be invoiced. */
  invoiceableOrders(args: InvoiceableOrderArgs): Promise<Page<InvoiceableOrder>>
  /** A page of what can be invoiced of each customer in a billing cycle. */
  invoiceableCustomerCycles(args: InvoiceableCustomerCycleArgs): Promise<Page<InvoiceableCustomerCycle>>
}

/** Builds the source of one GraphQL operation. */
export function createInvoicesSource({ runtime, scope }: SourceContext): InvoicesSource {
  const { generations } = runtime
  return {
    list: async (args) => (await generations.run(invoiceList, args, scope)).model,
    byId: batchLoader(
      (ids) =>
        inBatches(ids, 1, async ([id = '']) => {
          const { model } = await generations.run(invoiceDetails, id, scope)
          return new Map(model ? [[id, model]] : [])
        }),
      (id: string) => id,
    ),
    invoiceableCycles: async (args) => (await generations.run(invoiceableCycles, args, scope)).model,
    invoiceableOrders: async (args) => (await generations.run(invoiceableOrders, args, scope)).model,
    invoiceableCustomerCycles: async (args) => (await generations.run(invoiceableCustomerCycles, args, scope)).model,
  }
}
