/** Invoices on the sandbox, for tests: what can be invoiced, the mutations that change it, and what the vendor does meanwhile. */
import type { Sandbox } from '#src/sandbox/server.ts'
import type { Answer, ServiceOptions, ServiceUnderTest } from './service.ts'
import { receiptFields, startWriting, type ReceiptSeen } from './writes.ts'

type Service = Pick<ServiceUnderTest, 'query'>

const userErrors = 'userErrors { code upstreamCode field message }'
const receipt = receiptFields.replace(' resultIds {', ' items { itemId resultId upstreamCode } resultIds {')
const money = '{ amount currency }'
export const invoiceFields = `invoiceId requestId state allowedActions requestMethod contractEntity type medium titleType titleName taxRate billingCycles orderIds customerIds
  selectedAmount ${money} owedOffsetAmount ${money} amount ${money} invoiceNumber rejectReason courier trackingNumber mailingAddress { addressId recipient } recipientEmails
  issuedAt receivedAt sourceInvoiceId`
const profile = 'profile { profileId titleType titleName type taxpayerId registeredAddress registeredPhone bankName bankAccount isDefault status }'
const address = 'addressId mailingAddress { addressId recipient province city district streetAddress mobilePhone postcode isDefault }'

/** The fields with all that they answer, by the name of their input's type. */
const documents = {
  invoicePreview: `query ($input: InvoicePreviewInput!) { invoicePreview(input: $input) {
    preview { parts { taxRate selectedAmount ${money} owedOffsetAmount ${money} amount ${money} } totalAmount ${money} isCourierPaidByPartner allowedMedia } ${userErrors} } }`,
  invoiceRequest: `mutation ($input: InvoiceRequestInput!) { invoiceRequest(input: $input) { ${receipt} requestId invoices { ${invoiceFields} } ${userErrors} } }`,
  invoiceReturn: `mutation ($input: InvoiceReturnInput!) { invoiceReturn(input: $input) { ${receipt} invoice { ${invoiceFields} } ${userErrors} } }`,
  invoiceCancel: `mutation ($input: InvoiceCancelInput!) { invoiceCancel(input: $input) { invoice { ${invoiceFields} } ${userErrors} } }`,
  invoiceReceiptConfirm: `mutation ($input: InvoiceReceiptConfirmInput!) { invoiceReceiptConfirm(input: $input) { invoice { ${invoiceFields} } ${userErrors} } }`,
  invoiceDelete: `mutation ($input: InvoiceDeleteInput!) { invoiceDelete(input: $input) { deletedInvoiceId ${userErrors} } }`,
  owedInvoicesOffset: `mutation ($input: OwedInvoicesOffsetInput!) { owedInvoicesOffset(input: $input) {
    ${receipt} owedInvoices { owedInvoiceId status owedAmount ${money} settledAmount ${money} balance ${money} } ${userErrors} } }`,
  invoiceProfileCreate: `mutation ($input: InvoiceProfileCreateInput!) { invoiceProfileCreate(input: $input) { ${profile} ${userErrors} } }`,
  invoiceProfileUpdate: `mutation ($input: InvoiceProfileUpdateInput!) { invoiceProfileUpdate(input: $input) { ${profile} ${userErrors} } }`,
  invoiceProfileDelete: `mutation ($input: InvoiceProfileDeleteInput!) { invoiceProfileDelete(input: $input) { deletedProfileId ${userErrors} } }`,
  invoiceMailingAddressCreate: `mutation ($input: InvoiceMailingAddressCreateInput!) { invoiceMailingAddressCreate(input: $input) { ${address} ${userErrors} } }`,
  invoiceMailingAddressUpdate: `mutation ($input: InvoiceMailingAddressUpdateInput!) { invoiceMailingAddressUpdate(input: $input) { ${address} ${userErrors} } }`,
  invoiceMailingAddressDelete: `mutation ($input: InvoiceMailingAddressDeleteInput!) { invoiceMailingAddressDelete(input: $input) { deletedAddressId ${userErrors} } }`,
} as const

/** The site on which somebody has seen the console's contract hold: money goes by no other modelled one. */
export const confirmedSite = 'name: china\ncurrency: CNY\nconfirmed:\n  CreateInvoice: tests\n  ReturnInvoice: tests\n  OffsetOwedInvoices: tests\n'

/** Starts the service with a store, on the site on which invoices are confirmed. */
export function startInvoicing(upstreamUrl: string, store: string, options: ServiceOptions = {}): Promise<ServiceUnderTest> {
  return startWriting(upstreamUrl, store, { site: confirmedSite, ...options })
}

interface Amount {
  readonly amount: string
}

export interface InvoiceSeen {
  readonly invoiceId: string
  readonly requestId: string
  readonly state: string
  readonly allowedActions: readonly string[]
  readonly billingCycles: readonly string[]
  readonly selectedAmount: Amount
  readonly owedOffsetAmount: Amount
  readonly amount: Amount
}

/** What the tests look at of a payload; each field has its own part of it. */
export interface InvoicePayloadSeen {
  readonly preview: { readonly parts: readonly { readonly amount: Amount }[]; readonly totalAmount: Amount } | null
  readonly receipt: (ReceiptSeen & { readonly items: readonly { readonly itemId: string; readonly resultId: string | null }[] }) | null
  readonly requestId: string | null
  readonly invoices: readonly InvoiceSeen[]
  readonly invoice: InvoiceSeen | null
  readonly profile: { readonly profileId: string } | null
  readonly addressId: string | null
  readonly userErrors: readonly { readonly code: string; readonly upstreamCode: string | null; readonly field: readonly string[] | null; readonly message: string }[]
}

/** Asks one of them. */
export async function ask(
  service: Service, field: keyof typeof documents, input: object, headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly payload: InvoicePayloadSeen | null; readonly errors: Answer['errors'] }> {
  const { data, errors } = await service.query(documents[field], { input }, headers)
  // This service's own answer to the documents above.
  return { payload: (data?.[field] ?? null) as InvoicePayloadSeen | null, errors }
}

/** An invoice as it is now; null when there is none. */
export async function invoiceNow(service: Service, invoiceId: string): Promise<InvoiceSeen | null> {
  const { data } = await service.query(`query ($id: String!) { invoice(invoiceId: $id) { ${invoiceFields} } }`, { id: invoiceId })
  return (data?.['invoice'] ?? null) as InvoiceSeen | null
}

/** What somebody of the vendor does with an invoice. Rejects when it is not the time for it. */
export async function vendor(sandbox: Sandbox, invoiceId: string, event: string, reason?: string): Promise<void> {
  await control(sandbox, 'invoices/events', { invoiceId, event, ...(reason !== undefined && { reason }) })
}

/** Calls the sandbox's control API. */
export async function control(sandbox: Sandbox, path: string, body: object): Promise<void> {
  const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

export type Entity = 'HUAWEI_CLOUD_COMPUTING' | 'OTHER'

interface InvoiceableSeen {
  readonly billingCycle: string
  readonly orderId: string
  readonly customerId: string
  readonly amount: { readonly isInvoiceable: boolean; readonly invoiceable: Amount; readonly owedInvoices: Amount; readonly blockReasons: readonly string[] }
}

const amount = `amount { isInvoiceable invoiceable ${money} owedInvoices ${money} blockReasons }`

async function rows(service: Service, field: string, filter: string, columns: string): Promise<readonly InvoiceableSeen[]> {
  return nodesOf(await service.query(`{ ${field}(first: 100, filter: ${filter}) { nodes { ${columns} ${amount} } } }`), field)
}

/** The nodes of a list, of which a test knows what it asked for. Throws where there is none. */
export function nodesOf<Node>({ data, errors }: Answer, field: string): readonly Node[] {
  const list = data?.[field] as { readonly nodes: readonly Node[] } | null | undefined
  if (!list) throw new Error(JSON.stringify(errors))
  return list.nodes
}

/** Billing cycles of an entity, latest first. */
export const cyclesOf = (service: Service, entity: Entity) => rows(service, 'invoiceableCycles', `{ contractEntity: ${entity} }`, 'billingCycle')

/** Orders of an entity, latest first. */
export const ordersOf = (service: Service, entity: Entity) => rows(service, 'invoiceableOrders', `{ contractEntity: ${entity}, paidAt: { to: "2026-10-31T00:00:00Z" } }`, 'orderId customerId billingCycle')

/** Customers of an entity in a cycle. */
export const customersOf = (service: Service, entity: Entity, cycle: string) =>
  rows(service, 'invoiceableCustomerCycles', `{ contractEntity: ${entity}, billingCycle: "${cycle}" }`, 'customerId billingCycle')

/** One that can be invoiced, and is worth more than what is owed. */
export function open(found: readonly InvoiceableSeen[], skip = 0): InvoiceableSeen {
  const [row] = found.filter(({ amount: { isInvoiceable, invoiceable } }) => isInvoiceable && Number(invoiceable.amount) > 2_000).slice(skip)
  if (!row) throw new RangeError('nothing can be invoiced')
  return row
}

/** One that is blocked for a reason. */
export function blockedBy(found: readonly InvoiceableSeen[], reason: string): InvoiceableSeen {
  const row = found.find(({ amount: { blockReasons } }) => blockReasons.length === 1 && blockReasons[0] === reason)
  if (!row) throw new RangeError(`nothing is blocked by ${reason} alone`)
  return row
}

/** The sandbox's title that is valid, and an address of its list. */
export const enterpriseTitle = 'INVP-0003'
export const mailingAddress = 'ADR-0001'
