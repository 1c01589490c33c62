/** The business-information certification, without which nothing is paid out. Rules: billing-incentives.mapping.md section 6. */
import type { Certification, Incentive } from '../console-world.ts'
import { derivedHex } from '../identity-state.ts'
import type { World } from '../world.ts'
import { certificationMachine } from './incentive-machines.ts'
import type { CertificationEvent, CertificationOperation, CertificationState } from './incentive-machines.ts'
import { payoutSubject, settleBill } from './payouts.ts'
import { tryMove } from './progress.ts'
import type { Subject } from './progress.ts'

/** The random amount: 1 to 99 fen, the same in every run. */
function randomAmount(world: World, partnerId: string, at: number): bigint {
  return BigInt(Number.parseInt(derivedHex(world, `bank amount ${partnerId}`, at).slice(0, 8), 16) % 99 + 1)
}

/** What was frozen because of the change is payable again. */
function unfreeze(bill: Incentive): void {
  for (const detail of bill.details) {
    if (detail.freezeReason !== 'CERTIFICATION_IN_CHANGE') continue
    detail.freezeReason = null
    bill.frozen -= detail.incentive
    bill.payable += detail.incentive
  }
  settleBill(bill)
}

/** A certified account has right bank data: returned payments are made again, frozen bills become payable. */
function resume(world: World, partnerId: string, at: number): void {
  const { incentives, payouts } = world.console.incentivesOf(partnerId)
  const isFrozen = (one: Incentive): boolean => one.details.some(({ freezeReason }) => freezeReason === 'CERTIFICATION_IN_CHANGE')
  for (const bill of incentives.filter((one) => one.state !== 'OFFSET' && isFrozen(one))) unfreeze(bill)
  for (const item of payouts.filter((one) => one.state === 'PAY_FAILED')) {
    tryMove(world, payoutSubject, { partnerId, id: item.id, item, on: 'correct-bank-data', at })
  }
}

/** One for each partner; its id is the partner's. */
export const certificationSubject: Subject<CertificationState, CertificationOperation, CertificationEvent, Certification> = {
  name: 'certification',
  machine: certificationMachine,
  find: (world, partnerId, id) => (id === partnerId ? world.console.incentivesOf(partnerId).certification : undefined),
  stateOf: (one) => one.state,
  variantOf: () => '',
  enter: (world, one, { to, at, partnerId, reason }) => {
    one.state = to
    one.rejectReason = to === 'REJECTED' ? reason || 'The bank account is not in the name of the company.' : ''
    one.amountSent = to === 'BANK_VERIFYING' ? randomAmount(world, partnerId, at) : null
    if (to === 'APPROVED') resume(world, partnerId, at)
  },
}
