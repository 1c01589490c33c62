/** Customers on the old generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, sections 2, 4 and 9. */
import { bind } from '../../generations/operation.ts'
import { measuredMoneyOrNull } from '../money.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  associationType,
  customerType,
  freezeStatus,
  reviewResult,
  verificationStatus,
  type AccountBalance,
  type Customer,
  type CustomerListArgs,
  type RealNameReview,
} from './model.ts'

const maxPageSize = 100
const maxPageNumber = 200_000

/** `offset` is a page number from 1 here. */
export const listOld = bind<CustomerListArgs, Page<Customer>>(['ListSubCustomersOld'], {
  plan: (args) => {
    if (args.filter.indirectPartnerId !== undefined) return { cannot: 'it has no filter by cloud reseller.' }
    const pages = numberedPages(offsetOf(args), args.limit, maxPageSize)
    if (pages.some((page) => page.number > maxPageNumber)) return { cannot: `it has no page beyond number ${maxPageNumber}.` }
    return {
      requests: pages.map((page) =>
        request('ListSubCustomersOld', {
          body: {
            domainName: args.filter.accountName,
            name: args.filter.name,
            label: args.filter.label,
            cooperationType: args.filter.association && (args.filter.association === 'REFERRAL' ? '1' : '2'),
            cooperationTimeStart: args.filter.associatedFrom,
            cooperationTimeEnd: args.filter.associatedTo,
            customerId: args.filter.customerId,
            offset: page.number,
            limit: page.size,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    const total = wires[0] ? integerOrNull(wires[0], 'count') : null
    return numberedPage(
      wires.map((wire) => list(wire, 'customerInfoList', readCustomer)),
      total,
      args,
      maxPageSize,
    )
  },
  missing: ['Customer.accountManagers', 'Customer.email', 'Customer.level', 'Customer.platformUserId'],
})

function readCustomer(row: WireObject): Customer {
  const association = codeOrNull(row, 'cooperationType')
  const verification = codeOrNull(row, 'verifiedStatus')
  const type = codeOrNull(row, 'customerType')
  const frozen = codeOrNull(row, 'isFrozen')
  return {
    customerId: text(row, 'customerId'),
    name: textOrNull(row, 'name'),
    accountName: text(row, 'domainName'),
    association: { type: associationType.read(association), typeCode: association, associatedAt: timeOrNull(row, 'cooperationTime') },
    label: textOrNull(row, 'label'),
    telephone: textOrNull(row, 'telephone'),
    countryCode: textOrNull(row, 'countryCode'),
    email: null,
    verificationStatus: verificationStatus.read(verification),
    verificationStatusCode: verification,
    type: customerType.read(type),
    typeCode: type,
    freezeStatus: freezeStatus.read(frozen),
    freezeStatusCode: frozen,
    accountManagers: null,
    level: null,
    platformUserId: null,
  }
}

/** Read the unit before using the number: the rows may be in yuan, jiao or fen (section 2). */
export const balancesOld = bind<readonly string[], ReadonlyMap<string, AccountBalance>>(['ListCustomersBalancesDetailOld'], {
  plan: (ids) => ({
    requests: [request('ListCustomersBalancesDetailOld', { body: { customer_infos: ids.map((id) => ({ customer_id: id })) } })],
  }),
  merge: ([answer]) => new Map(list(body(answer), 'customer_balances', readBalance)),
})

function readBalance(row: WireObject): [string, AccountBalance] {
  const currency = textOrNull(row, 'currency')
  return [
    text(row, 'customer_id'),
    {
      available: measuredMoneyOrNull(row, 'amount', 'measure_id', currency),
      debt: measuredMoneyOrNull(row, 'debt_amount', 'measure_id', currency),
    },
  ]
}

/** CBC.5002 with HTTP 500 is a lasting answer: the partner has no such customer. */
export const realNameReviewOld = bind<string, RealNameReview | null>(['ShowRealnameAuthenticationReviewResultOld'], {
  plan: (customerId) => ({ requests: [request('ShowRealnameAuthenticationReviewResultOld', { query: { customerId } })] }),
  merge: ([answer]) => {
    if (answer === null) return null
    const wire = body(answer)
    const code = codeOrNull(wire, 'reviewResult')
    const result = reviewResult.read(code)
    return code === null || result === null ? null : { result, resultCode: code, opinion: textOrNull(wire, 'opinion') }
  },
  notFound: ['CBC.5002'],
})
