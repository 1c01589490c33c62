/** Statements of incentives, and the bills that come of them. Rules: billing-incentives.mapping.md section 6. */
import type { Incentive, IncentiveBook, Statement } from '../console-world.ts'
import type { World } from '../world.ts'
import { statementMachine } from './incentive-machines.ts'
import type { StatementEvent, StatementOperation, StatementState } from './incentive-machines.ts'
import { openPayout, quote } from './payouts.ts'
import type { Subject } from './progress.ts'

/** Newest period first, as the book promises. */
function insert(bills: Incentive[], bill: Incentive): void {
  const key = ({ period, id }: Incentive): string => `${period} ${id}`
  const after = bills.findIndex((one) => key(one) < key(bill))
  bills.splice(after < 0 ? bills.length : after, 0, bill)
}

/** The automatic setting pays out a bill at once if its method is open for it. */
function payOutAutomatically(world: World, partnerId: string, bill: Incentive, at: number): void {
  const book = world.console.incentivesOf(partnerId)
  const { enabled, method, partnerTaxRate } = book.autoPayout
  if (!enabled || method === null) return
  const selection = { mode: 'AUTO', incentiveIds: [bill.id], method, partnerTaxRate } as const
  const quoted = quote(book, selection)
  if ('bills' in quoted) openPayout(world, partnerId, selection, quoted, at)
}

function account(world: World, partnerId: string, book: IncentiveBook, statement: Statement, at: number): void {
  const waiting = book.upcoming.get(statement.id)
  if (!waiting) return
  book.upcoming.delete(statement.id)
  const bill: Incentive = { ...waiting, notifyTime: at }
  insert(book.incentives, bill)
  payOutAutomatically(world, partnerId, bill, at)
}

/** Statements by their ids. */
export const statementSubject: Subject<StatementState, StatementOperation, StatementEvent, Statement> = {
  name: 'statement',
  machine: statementMachine,
  find: (world, partnerId, id) => world.console.incentivesOf(partnerId).statements.find((one) => one.id === id),
  stateOf: (one) => one.state,
  variantOf: () => '',
  enter: (world, one, { to, at, partnerId }) => {
    one.state = to
    if (to === 'GRANTED') account(world, partnerId, world.console.incentivesOf(partnerId), one, at)
  },
}
