/** What resolvers ask of invoices. No operation takes several ids, so invoices by id are read one by one, each once a request. */
import type DataLoader from 'dataloader'
import type { MoneyOperation } from '../../generations/money-operation.ts'
import type { Operation } from '../../generations/operation.ts'
import { batchLoader, inBatches } from '../batch.ts'
import { clientTokenOf } from '../client-token.ts'
import { everyRow } from '../found-rows.ts'
import type { Page, PageRequest } from '../paging.ts'
import type { Receipt, WriteRequest, Written } from '../receipts/model.ts'
import type { SourceContext } from '../runtime.ts'
import { everyItem, wholeListPageSize } from '../whole-list.ts'
import type { InternationalInvoice, InternationalInvoiceListArgs } from './model-international.ts'
import type { InvoiceProfile, InvoiceProfileEntry, InvoiceProfileUpdateArgs, MailingAddressEntry, MailingAddressUpdateArgs } from './model-settings.ts'
import type {
  InvoiceCancelArgs, InvoiceFile, InvoicePreview, InvoiceRequestArgs, InvoiceReturnArgs, InvoiceTerms, OwedInvoice, OwedInvoiceListArgs, OwedOffsetArgs,
} from './model-writes.ts'
import type {
  ContractEntity,
  Invoice,
  InvoiceableCustomerCycle,
  InvoiceableCustomerCycleArgs,
  InvoiceableCycle,
  InvoiceableCycleArgs,
  InvoiceableOrder,
  InvoiceableOrderArgs,
  InvoiceListArgs,
  MailingAddress,
} from './model.ts'
import type { OwedInvoicePage } from './new-owed.ts'
import {
  internationalInvoices, invoiceableCustomerCycles, invoiceableCycles, invoiceableOrders, invoiceCancel, invoiceConfirmReceipt, invoiceDelete, invoiceDetails, invoiceFile,
  invoiceList, invoicePreview, invoiceProfileCreate, invoiceProfileDelete, invoiceProfiles, invoiceProfileUpdate, invoiceRequest, invoiceReturn, mailingAddressCreate,
  mailingAddressDelete, mailingAddresses, mailingAddressUpdate, owedInvoices, owedOffset,
} from './operations.ts'
import { termsOf } from './search.ts'

/** Arguments of a write before it has its token. */
type Untokened<Args> = Omit<Args, 'clientToken'>

export interface InvoicesSource {
  /** A page of the partner's invoices. */
  list(args: InvoiceListArgs): Promise<Page<Invoice>>
  /** Invoices by their own id; null where the partner has none such. */
  readonly byId: DataLoader<string, Invoice | null>
  /** The invoices that a request came to, read again; none while nobody knows. */
  ofRequest(receipt: Receipt): Promise<readonly Invoice[]>
  /** Where an invoice can be downloaded, for a short time. */
  file(invoiceId: string): Promise<InvoiceFile>
  /** What a request would come to. */
  preview(terms: InvoiceTerms): Promise<InvoicePreview>
  /** A page of the billing cycles that can be invoiced. */
  invoiceableCycles(args: InvoiceableCycleArgs): Promise<Page<InvoiceableCycle>>
  /** A page of the orders that can be invoiced. */
  invoiceableOrders(args: InvoiceableOrderArgs): Promise<Page<InvoiceableOrder>>
  /** A page of what can be invoiced of each customer in a billing cycle. */
  invoiceableCustomerCycles(args: InvoiceableCustomerCycleArgs): Promise<Page<InvoiceableCustomerCycle>>
  /** What an entity can invoice of all billing cycles between two. */
  invoiceableCyclesBetween(from: string, to: string, contractEntity: ContractEntity): Promise<readonly InvoiceableCycle[]>
  /** A page of the owed invoices. */
  owed(args: OwedInvoiceListArgs): Promise<OwedInvoicePage>
  /** Owed invoices by their own id: the whole list is read, once a request. */
  readonly owedById: DataLoader<string, OwedInvoice | null>
  /** A page of the invoices of the international site. */
  international(args: InternationalInvoiceListArgs): Promise<Page<InternationalInvoice>>
  profiles(): Promise<readonly InvoiceProfile[]>
  mailingAddresses(page: PageRequest): Promise<Page<MailingAddress>>
  /** Mailing addresses by their own id: the whole list is read, once a request. */
  readonly mailingAddressById: DataLoader<string, MailingAddress | null>
  /** Requests invoices. */
  request(args: Untokened<InvoiceRequestArgs>, write: WriteRequest): Promise<Written>
  /** Returns an invoice. */
  return(args: Untokened<InvoiceReturnArgs>, write: WriteRequest): Promise<Written>
  /** Offsets owed invoices. */
  offset(args: Untokened<OwedOffsetArgs>, write: WriteRequest): Promise<Written>
  cancel(args: InvoiceCancelArgs): Promise<Invoice>
  delete(invoiceId: string): Promise<string>
  confirmReceipt(invoiceId: string): Promise<Invoice>
  createProfile(entry: InvoiceProfileEntry): Promise<InvoiceProfile>
  updateProfile(args: InvoiceProfileUpdateArgs): Promise<InvoiceProfile>
  deleteProfile(profileId: string): Promise<string>
  /** Gives the new address's id. */
  createMailingAddress(entry: MailingAddressEntry): Promise<string>
  updateMailingAddress(args: MailingAddressUpdateArgs): Promise<MailingAddress>
  deleteMailingAddress(addressId: string): Promise<string>
}

/** Builds the source of one GraphQL operation. */
export function createInvoicesSource({ runtime: { generations, writes }, scope }: SourceContext): InvoicesSource {
  const ask = async <Args, Model>(operation: Operation<Args, Model>, args: Args) => (await generations.run(operation, args, scope)).model
  const write = <Args extends { readonly clientToken: string }, Model>(operation: MoneyOperation<Args, Model>, args: Args, by: WriteRequest) => writes.run(operation, args, by, scope)
  const chunk = (offset: number): PageRequest => ({ position: [offset], limit: wholeListPageSize })
  /** A list that has no way to one of its rows. */
  const fromList = <Row>(load: (page: PageRequest) => Promise<Page<Row>>, idOf: (row: Row) => string | null) =>
    batchLoader<string, Row>(async () => new Map((await everyItem((offset) => load(chunk(offset)))).flatMap((row): [string, Row][] => {
      const id = idOf(row)
      return id === null ? [] : [[id, row]]
    })), (id) => id)

  const byId = batchLoader<string, Invoice>(
    (ids) =>
      inBatches(ids, 1, async ([id = '']) => {
        const model = await ask(invoiceDetails, id)
        return new Map(model ? [[id, model]] : [])
      }),
    (id) => id,
  )

  return {
    list: (args) => ask(invoiceList, args),
    byId,
    async ofRequest({ result: { requestId, invoiceIds }, facts }) {
      if (requestId === undefined) return []
      if (invoiceIds !== undefined) return (await byId.loadMany(invoiceIds.split(' '))).flatMap(foundOrThrow)
      // A request that was found afterwards is known by its own id alone, and no list is filtered by that.
      const { rows } = await everyRow((page) => ask(invoiceList, { filter: termsOf(facts), ...page }))
      return rows.filter((row) => row.requestId === requestId)
    },
    file: (invoiceId) => ask(invoiceFile, invoiceId),
    preview: (terms) => ask(invoicePreview, terms),
    invoiceableCycles: (args) => ask(invoiceableCycles, args),
    invoiceableOrders: (args) => ask(invoiceableOrders, args),
    invoiceableCustomerCycles: (args) => ask(invoiceableCustomerCycles, args),
    invoiceableCyclesBetween: (from, to, contractEntity) => everyItem((offset) => ask(invoiceableCycles, { filter: { from, to, contractEntity }, ...chunk(offset) })),
    owed: (args) => ask(owedInvoices, args),
    owedById: fromList((page) => ask(owedInvoices, { filter: {}, ...page }), ({ owedInvoiceId }) => owedInvoiceId),
    international: (args) => ask(internationalInvoices, args),
    profiles: () => ask(invoiceProfiles, undefined),
    mailingAddresses: (page) => ask(mailingAddresses, page),
    mailingAddressById: fromList((page) => ask(mailingAddresses, page), ({ addressId }) => addressId),
    request: (args, by) => write(invoiceRequest, { ...args, clientToken: clientTokenOf(by) }, by),
    return: (args, by) => write(invoiceReturn, { ...args, clientToken: clientTokenOf(by) }, by),
    offset: (args, by) => write(owedOffset, { ...args, clientToken: clientTokenOf(by) }, by),
    cancel: (args) => ask(invoiceCancel, args),
    delete: (invoiceId) => ask(invoiceDelete, invoiceId),
    confirmReceipt: (invoiceId) => ask(invoiceConfirmReceipt, invoiceId),
    createProfile: (entry) => ask(invoiceProfileCreate, entry),
    updateProfile: (args) => ask(invoiceProfileUpdate, args),
    deleteProfile: (profileId) => ask(invoiceProfileDelete, profileId),
    createMailingAddress: (entry) => ask(mailingAddressCreate, entry),
    updateMailingAddress: (args) => ask(mailingAddressUpdate, args),
    deleteMailingAddress: (addressId) => ask(mailingAddressDelete, addressId),
  }
}

function foundOrThrow(invoice: Invoice | null | Error): readonly Invoice[] {
  if (invoice instanceof Error) throw invoice
  return invoice === null ? [] : [invoice]
}
