/** Balances of partners and customers. Rules: accounts-customers.mapping.md sections 1 to 3. */
import { failure, oldOk, ok, shuffledBatch } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { objects, text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { inUnit, yuan, yuanOrNull } from '../wire.ts'
import type { MeasureId } from '../wire.ts'
import type { Account, Customer, Partner, World } from '../world.ts'
import { customerOf, partnerInScope } from './scope.ts'

/** New rows: yuan; members without a value are left out. */
function renderAccount(account: Account): object {
  return {
    account_id: account.id,
    account_type: account.type,
    amount: yuan(account.amount),
    currency: 'CNY',
    ...(account.designated === null ? {} : { designated_amount: yuan(account.designated) }),
    ...(account.creditLimit === null ? {} : { credit_amount: yuan(account.creditLimit) }),
    measure_id: 1,
    ...(account.memo === null ? {} : { memo: account.memo }),
  }
}

/** Old rows: `measure_unit`, nulls, and an empty currency that means CNY (here on credit accounts). */
function renderOldAccount(account: Account): object {
  return {
    account_id: account.id,
    account_type: account.type,
    amount: yuan(account.amount),
    currency: account.type === 2 ? '' : 'CNY',
    designated_amount: yuanOrNull(account.designated),
    credit_amount: yuanOrNull(account.creditLimit),
    measure_unit: 1,
    memo: account.memo,
    type: '1',
  }
}

/** The virtual account of type 8 is seen by the new generation only. */
function oldAccounts(accounts: readonly Account[]): object[] {
  return accounts.filter((account) => account.type !== 8).map(renderOldAccount)
}

function partnerBalances(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  return 'reply' in scope ? scope.reply : ok({ account_balances: scope.found.accounts.map(renderAccount) })
}

/** With `customer_id` one resell customer's accounts. An empty one is a filter that nothing matches. */
function partnerBalancesOld(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  const customerId = text(request, 'customer_id')
  if (customerId === undefined) return oldOk({ customer_id: '', account_balances: oldAccounts(partner.accounts) })
  if (customerId === '') return oldOk({ customer_id: '', account_balances: [] })
  const customer = customerOf(partner, customerId, world)
  if (customer?.associationType !== '2') return failure(200, 'CBC.5004', 'No permission on this customer.')
  return oldOk({ customer_id: customerId, account_balances: oldAccounts(customer.accounts) })
}

function available(customer: Customer): bigint {
  return customer.accounts.reduce((sum, account) => sum + account.amount, 0n)
}

/** Only resell customers of the partner; referral, foreign and unknown ones are left out without a word. */
function resellCustomers(request: SandboxRequest, partner: Partner, world: World): readonly Customer[] {
  const ids = new Set(objects(request, 'customer_infos').map((info) => String(info['customer_id'])))
  const found = [...ids]
    .map((id) => customerOf(partner, id, world))
    .filter((customer) => customer?.associationType === '2')
    .filter((customer) => customer !== null)
  return shuffledBatch(found, (customer) => customer.id)
}

function batch(request: SandboxRequest, world: World): Reply {
  const scope = partnerInScope(request, world)
  if ('reply' in scope) return scope.reply
  return ok({
    customer_balances: resellCustomers(request, scope.found, world).map((customer) => ({
      customer_id: customer.id,
      debt_amount: yuan(customer.debt),
      amount: yuan(available(customer)),
      currency: 'CNY',
      measure_id: 1,
    })),
  })
}

/** The old generation says an amount in yuan, jiao or fen; which one is fixed by the customer, so that it stays the same. */
export function oldUnitOf(customer: Customer): MeasureId {
  const units = [1, 3, 1, 2] as const
  return units[Number.parseInt(customer.id.slice(-1), 16) % units.length] ?? 1
}

function batchOld(request: SandboxRequest, world: World): Reply {
  const customers = resellCustomers(request, request.caller.partner, world)
  return oldOk({
    customer_balances: customers.map((customer) => {
      const unit = oldUnitOf(customer)
      return {
        customer_id: customer.id,
        be_id: 'BE-7731',
        payer_customerId: customer.id,
        debt_amount: inUnit(customer.debt, unit),
        amount: inUnit(available(customer), unit),
        currency: 'CNY',
        measure_id: unit,
      }
    }),
  })
}

function own(request: SandboxRequest): Customer | null {
  return request.caller.kind === 'customer' ? request.caller.customer : null
}

function ownBalances(request: SandboxRequest): Reply {
  const customer = own(request)
  if (!customer) return failure(403, 'CBC.0151', 'Access denied.')
  return ok({
    account_balances: customer.accounts.map(renderAccount),
    debt_amount: yuan(customer.debt),
    measure_id: 1,
    currency: 'CNY',
  })
}

/** `debtAmount` is in the unit of `measureId`; the rows have a unit of their own. */
function ownBalancesOld(request: SandboxRequest): Reply {
  const customer = own(request)
  if (!customer) return failure(403, 'CBC.0151', 'Access denied.')
  const unit = oldUnitOf(customer)
  return oldOk({
    account_balances: oldAccounts(customer.accounts),
    debtAmount: inUnit(customer.debt, unit),
    measureId: unit,
    currency: 'CNY',
  })
}

export const handlers: Handlers = {
  ListPartnerBalances: partnerBalances,
  ListPartnerBalancesOld: partnerBalancesOld,
  ListCustomersBalancesDetail: batch,
  ListCustomersBalancesDetailOld: batchOld,
  ShowCustomerAccountBalances: ownBalances,
  ShowCustomerAccountBalancesOld: ownBalancesOld,
}
