/** In which state a seeded invoice is, and what follows from it: number, courier, times, reasons. */
import type { InvoiceState } from '../console/invoice-machine.ts'
import type { Invoice, MailingAddress } from '../invoice-world.ts'
import { businessNow } from '../world.ts'
import type { Partner } from '../world.ts'
import type { Random } from './random.ts'

const day = 86_400_000

export type InvoiceDraft = Omit<Invoice, 'state'>

/** On their way at the business date; the last three exist on paper only. */
const underway = ['PENDING_REVIEW', 'ISSUING', 'RETURNING'] as const
const underwayOnPaper = [...underway, 'CANCELLING', 'ISSUING_CANCEL_FAILED', 'PENDING_RECEIPT'] as const
const settled = [['ISSUED', 76], ['RETURNED', 6], ['RETURN_REJECTED', 5], ['REJECTED', 7], ['CANCELLED', 6]] as const
/** So many of the newest of each kind are still on their way. */
const newest = 18

const issued = new Set<InvoiceState>(['ISSUED', 'PENDING_RECEIPT', 'RETURNING', 'RETURN_REJECTED', 'RETURNED'])
const mailed = issued
const reasons: ReadonlyMap<InvoiceState, string> = new Map([
  ['REJECTED', '抬头信息与实名认证名称不一致'],
  ['ISSUING_CANCEL_FAILED', 'The paper invoice has already been printed.'],
  ['RETURN_REJECTED', 'The red-letter confirmation of the buyer is missing.'],
])

/** The addresses of a partner; the first one is the default. */
export function addressesOf(partner: Partner): readonly MailingAddress[] {
  const contact = { recipient: '李明', mobilePhone: partner.mobilePhone }
  return [
    {
      id: 'ADR-0001', ...contact, province: '江苏省', city: '南京市', district: '雨花台区', address: '软件大道101号',
      zipcode: '210012', isDefault: true,
    },
    {
      id: 'ADR-0002', ...contact, province: 'Shanghai', city: 'Shanghai', district: 'Pudong', address: '88 Demo Road',
      zipcode: '200120', isDefault: false,
    },
  ]
}

/**
 * A state for each invoice: of the newest ones on paper and of the newest others every state on the way in turn, of the
 * rest a settled one by chance. The first settled ones of both kinds go through all settled states.
 */
export function statesFor(drafts: readonly InvoiceDraft[], random: Random): InvoiceState[] {
  const order = drafts.map((draft, index) => ({ draft, index }))
    .toSorted((left, right) => right.draft.applyTime - left.draft.applyTime || left.index - right.index)
  const counts = { paper: 0, other: 0 }
  const states: InvoiceState[] = drafts.map(() => 'ISSUED')
  for (const { draft, index } of order) {
    const kind = draft.medium === 'PAPER' ? 'paper' : 'other'
    const turn = counts[kind]
    counts[kind] += 1
    const moving = kind === 'paper' ? underwayOnPaper : underway
    const shown = settled[turn - newest]?.[0]
    states[index] = turn < newest ? (moving[turn % moving.length] ?? 'ISSUED') : (shown ?? random.weighted(settled))
  }
  return states
}

function courier(random: Random): Invoice['courier'] {
  return { company: random.pick(['顺丰速运', 'EMS']), number: `SF${random.whole(100_000_000, 999_999_999)}` }
}

/** An invoice in a state, with what it must have there. Times never pass the business date. */
export function inState(draft: InvoiceDraft, state: InvoiceState, random: Random): Invoice {
  const paper = draft.medium === 'PAPER'
  const issueTime = issued.has(state) ? Math.min(draft.applyTime + (paper ? 2 * day : 600_000), businessNow - 3_600_000) : null
  const received = paper && issueTime !== null && state !== 'PENDING_RECEIPT'
  return {
    ...draft,
    state,
    number: issueTime === null ? null : `${random.whole(10_000_000, 99_999_999)}${random.whole(100_000_000_000, 999_999_999_999)}`,
    rejectReason: reasons.get(state) ?? null,
    courier: paper && mailed.has(state) ? courier(random) : null,
    issueTime,
    receiptTime: received && issueTime !== null ? Math.min(issueTime + 3 * day, businessNow) : null,
  }
}
