/** The console's part of the world. Each partner's books are made on their first use. */
import type { BillingWorld } from '../billing-world.ts'
import type { ConsoleWorld } from '../console-world.ts'
import type { InvoiceBook } from '../invoice-world.ts'
import type { Customer, Order, Partner } from '../world.ts'
import { seedIncentives } from './incentives.ts'
import { seedInvoices } from './invoices.ts'
import { programs, seedPrograms } from './programs.ts'

/** The parts of the world that the console's data follows from. */
export interface ConsoleSource {
  readonly partners: readonly Partner[]
  readonly customers: readonly Customer[]
  readonly orders: readonly Order[]
  readonly billing: BillingWorld
}

/** Makes a book once per partner, and keeps it in `books`. */
function once<Book>(
  source: ConsoleSource,
  make: (partner: Partner) => Book,
  books = new Map<string, Book>(),
): (partnerId: string) => Book {
  return (partnerId) => {
    const known = books.get(partnerId)
    if (known !== undefined) return known
    const partner = source.partners.find((one) => one.id === partnerId)
    if (!partner) throw new RangeError('no such partner is seeded')
    const made = make(partner)
    books.set(partnerId, made)
    return made
  }
}

/** The console's data of all partners. The same seed and source give the same data. */
export function seedConsole(seed: number, source: ConsoleSource): ConsoleWorld {
  const invoiceBooks = new Map<string, InvoiceBook>()
  return {
    site: 'china',
    workingDayMs: 86_400_000,
    created: 0,
    clientTokens: new Map(),
    due: new Map(),
    programs,
    invoicesOf: once(source, (partner) => seedInvoices(seed, partner, source), invoiceBooks),
    openInvoiceBooks: () => invoiceBooks.values(),
    incentivesOf: once(source, (partner) => seedIncentives(seed, partner, source)),
    programsOf: once(source, (partner) => seedPrograms(partner)),
  }
}
