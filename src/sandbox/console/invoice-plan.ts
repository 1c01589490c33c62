/**
 * From a request for invoices to the invoices it becomes: one per tax rate, reduced by what is owed at that rate. The
 * same for a preview and for the request itself. Rules: billing-incentives.mapping.md section 5, rows 1 to 11.
 */
import { openOwed, splitByRate } from '../invoice-world.ts'
import type {
  ContractEntity, InvoiceBook, InvoiceMedium, InvoiceProfile, InvoiceShare, InvoiceType, MailingAddress, TaxRate,
} from '../invoice-world.ts'
import { taxRates } from './invoice-blocks.ts'
import { selectItems } from './invoice-selection.ts'
import type { Known, Refused, SelectedItem, Selection } from './invoice-selection.ts'

/** An electronic request is not above a million yuan; a digital one may be. */
const electronicLimit = 100_000_000n

export interface Wish extends Selection {
  readonly type: InvoiceType
  readonly medium: InvoiceMedium
  readonly profileId: string
  readonly addressId: string | null
}

/** One invoice to be. Amounts are fen. */
export interface PlannedInvoice {
  readonly taxRate: TaxRate
  readonly selected: bigint
  readonly owedOffset: bigint
  readonly shares: readonly Omit<InvoiceShare, 'invoice'>[]
}

export interface InvoicePlan {
  readonly profile: InvoiceProfile
  readonly address: MailingAddress | null
  readonly invoices: readonly PlannedInvoice[]
}

/** The media that an entity issues a type on. */
export function allowedMedia(entity: ContractEntity, type: InvoiceType): readonly InvoiceMedium[] {
  if (entity === 'HUAWEI_CLOUD_COMPUTING') return ['DIGITAL']
  return type === 'VAT_SPECIAL' ? ['PAPER'] : ['PAPER', 'ELECTRONIC']
}

/** Are the particulars that a special invoice prints all there? */
export function isComplete({ title, registeredAddress, registeredPhone, bankName, bankAccount }: InvoiceProfile): boolean {
  return [title.taxpayerId, registeredAddress, registeredPhone, bankName, bankAccount].every((text) => text !== '')
}

function profileRefusal(profile: InvoiceProfile | undefined, type: InvoiceType): string | null {
  if (!profile) return 'CBC.0100'
  if (type === 'VAT_SPECIAL' && profile.title.type !== 'ENTERPRISE') return 'PCM.INV.0001'
  if (!profile.isValid) return 'CBC.0100'
  return type === 'VAT_SPECIAL' && !isComplete(profile) ? 'PCM.INV.0009' : null
}

/** An address is needed on paper and has no place elsewhere. */
function addressRefusal(book: InvoiceBook, { medium, addressId }: Wish): string | null {
  if (medium !== 'PAPER') return addressId === null ? null : 'CBC.0100'
  if (addressId === null) return 'PCM.INV.0008'
  return book.addresses.some((one) => one.id === addressId) ? null : 'CBC.0100'
}

function invoiceAt(taxRate: TaxRate, items: readonly SelectedItem[], owed: bigint): PlannedInvoice | null {
  const shares = items.flatMap(({ balance, customerId, orderId, amount }) => {
    const part = splitByRate(balance, amount)[taxRate]
    return part > 0n ? [{ entity: balance.entity, cycle: balance.cycle, customerId, orderId, amount: part }] : []
  })
  const selected = shares.reduce((sum, one) => sum + one.amount, 0n)
  return selected === 0n ? null : { taxRate, selected, owedOffset: owed, shares }
}

function amountRefusal(invoices: readonly PlannedInvoice[], medium: InvoiceMedium): string | null {
  if (invoices.some((one) => one.owedOffset > one.selected)) return 'PCM.INV.0007'
  if (invoices.length === 0 || invoices.some((one) => one.owedOffset === one.selected)) return 'PCM.INV.0006'
  const total = invoices.reduce((sum, one) => sum + one.selected - one.owedOffset, 0n)
  return medium === 'ELECTRONIC' && total > electronicLimit ? 'PCM.INV.0010' : null
}

/** Plans the invoices of a wish, or names the code of the first rule that it breaks. */
export function planInvoices(book: InvoiceBook, wish: Wish, known: Known): InvoicePlan | Refused {
  const profile = book.profiles.find((one) => one.id === wish.profileId)
  const isMediumAllowed = allowedMedia(wish.entity, wish.type).includes(wish.medium)
  const formal = profileRefusal(profile, wish.type) ??
    (isMediumAllowed ? null : 'PCM.INV.0005') ??
    addressRefusal(book, wish)
  if (formal !== null || !profile) return { refused: formal ?? 'CBC.0100' }
  const items = selectItems(book, wish, known)
  if ('refused' in items) return items
  const invoices = taxRates.flatMap((rate) => invoiceAt(rate, items, openOwed(book, wish.entity, rate)) ?? [])
  const refused = amountRefusal(invoices, wish.medium)
  if (refused !== null) return { refused }
  return { profile, address: book.addresses.find((one) => one.id === wish.addressId) ?? null, invoices }
}
