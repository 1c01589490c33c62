/** Invoices of the international site, in US dollars: every state, method, type and kind of request in turn. */
import { businessNow } from '../world.ts'
import type { Partner } from '../world.ts'
import { createRandom } from './random.ts'

const day = 86_400_000

/** One row of the international list. Amounts are integer cents. */
export interface IntlInvoice {
  readonly requestId: string
  readonly cancelReason: string
  readonly titleType: 0 | 1
  readonly type: 0 | 1
  readonly title: string
  readonly amount: bigint
  readonly tax: bigint
  readonly method: 0 | 1 | 2
  readonly class: 0 | 1
  readonly state: number
  readonly applyTime: number
  readonly email: string
  readonly requestMode: '0' | '1' | '2'
  readonly sourceId: string
  readonly number: string
  readonly tradeType: number
  readonly cycle: string
}

const states = [8, 8, 1, 4, 5, 6, 7, 8, 9, 11, 13, 14, 15, 0] as const
const methods = [0, 1, 2] as const
const tradeTypes = [6, 7, 8, 3, 4, 5, 10] as const
const numbered = new Set<number>([6, 7, 8, 9, 13, 14, 15])

/** A partner's invoices on the international site, newest first. */
export function seedIntlInvoices(seed: number, partner: Partner): readonly IntlInvoice[] {
  const random = createRandom(seed, `international invoices ${partner.id}`)
  return Array.from({ length: 42 }, (_, index): IntlInvoice => {
    const state = states[index % states.length] ?? 8
    const net = BigInt(random.whole(1_000, 9_000_000))
    const tax = (net * 9n) / 100n
    const number = String(42 - index).padStart(4, '0')
    const applyTime = Math.floor((businessNow - (index * 11 + 1) * day - random.whole(0, day)) / 1000) * 1000
    const isReturn = state === 9 || state >= 13
    return {
      requestId: `INVQ-${number}`,
      cancelReason: state === 0 || state === 15 ? 'The tax registration number is missing.' : '',
      titleType: index % 5 === 4 ? 0 : 1,
      type: index % 2 === 0 ? 1 : 0,
      title: index % 5 === 4 ? 'Li Ming' : 'Yunfan Solutions Pte. Ltd.',
      amount: net + tax,
      tax,
      method: methods[index % methods.length] ?? 0,
      class: index % 4 === 3 ? 1 : 0,
      state,
      applyTime,
      email: partner.email,
      requestMode: state === 9 ? '2' : isReturn ? '1' : '0',
      sourceId: isReturn ? `INVQ-1${number}` : '',
      number: numbered.has(state) ? `HC-${new Date(applyTime).getUTCFullYear()}-${number}` : '',
      tradeType: tradeTypes[index % tradeTypes.length] ?? 6,
      cycle: new Date(applyTime - 30 * day).toISOString().slice(0, 7),
    }
  })
}
