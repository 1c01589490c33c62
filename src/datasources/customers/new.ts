/** Customers on the new generation. Pure mapping: no I/O. Source: contracts/accounts-customers.mapping.md, sections 2, 4 and 9. */
import { bind } from '../../generations/operation.ts'
import { moneyOrNull } from '../money.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import {
  associationType,
  customerType,
  freezeStatus,
  newTagValue,
  reviewResult,
  verificationStatus,
  type AccountBalance,
  type Customer,
  type CustomerAccount,
  type CustomerListArgs,
  type NewCustomerTag,
  type RealNameReview,
} from './model.ts'

export const listNew = bind<CustomerListArgs, Page<Customer>>(['ListSubCustomers'], {
  plan: (args) => ({
    requests: [
      request('ListSubCustomers', {
        body: {
          account_name: args.filter.accountName,
          customer: args.filter.name,
          label: args.filter.label,
          association_type: args.filter.association && associationCode(args.filter.association),
          associated_on_begin: args.filter.associatedFrom,
          associated_on_end: args.filter.associatedTo,
          customer_id: args.filter.customerId,
          indirect_partner_id: args.filter.indirectPartnerId,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(list(wire, 'customer_infos', readCustomer), integerOrNull(wire, 'count'), args)
  },
})

function associationCode(type: 'REFERRAL' | 'RESALE'): '1' | '2' {
  return type === 'REFERRAL' ? '1' : '2'
}

function readCustomer(row: WireObject): Customer {
  const association = codeOrNull(row, 'association_type')
  const verification = codeOrNull(row, 'verified_status')
  const type = codeOrNull(row, 'customer_type')
  const frozen = codeOrNull(row, 'is_frozen')
  return {
    customerId: text(row, 'customer_id'),
    name: textOrNull(row, 'customer'),
    accountName: text(row, 'account_name'),
    association: { type: associationType.read(association), typeCode: association, associatedAt: timeOrNull(row, 'associated_on') },
    label: textOrNull(row, 'label'),
    telephone: textOrNull(row, 'telephone'),
    countryCode: textOrNull(row, 'country_code'),
    email: textOrNull(row, 'email'),
    verificationStatus: verificationStatus.read(verification),
    verificationStatusCode: verification,
    type: customerType.read(type),
    typeCode: type,
    freezeStatus: freezeStatus.read(frozen),
    freezeStatusCode: frozen,
    accountManagers: list(row, 'account_managers', (manager) => textOrNull(manager, 'account_name')).filter((name) => name !== null),
    level: textOrNull(row, 'customer_level'),
    platformUserId: textOrNull(row, 'xaccount_id'),
  }
}

/** The account name and agency of one customer: what the partner needs to act for it. */
export const accountNew = bind<{ readonly customerId: string }, CustomerAccount | null>(['ListSubCustomers'], {
  plan: ({ customerId }) => ({ requests: [request('ListSubCustomers', { body: { customer_id: customerId, offset: 0, limit: 1 } })] }),
  merge: ([answer], { customerId }) => {
    const rows = list(body(answer), 'customer_infos', (row) => ({
      customerId: text(row, 'customer_id'),
      accountName: text(row, 'account_name'),
      agency: textOrNull(row, 'xaccount_type'),
    }))
    const found = rows.find((row) => row.customerId === customerId)
    return found ? { accountName: found.accountName, agency: found.agency } : null
  },
})

/** Referral customers are silently missing from the answer: match by id, never by position. */
export const balancesNew = bind<readonly string[], ReadonlyMap<string, AccountBalance>>(['ListCustomersBalancesDetail'], {
  plan: (ids) => ({
    requests: [request('ListCustomersBalancesDetail', { body: { customer_infos: ids.map((id) => ({ customer_id: id })) } })],
  }),
  merge: ([answer]) => new Map(list(body(answer), 'customer_balances', readBalance)),
})

function readBalance(row: WireObject): [string, AccountBalance] {
  const currency = textOrNull(row, 'currency')
  return [text(row, 'customer_id'), { available: moneyOrNull(row, 'amount', currency), debt: moneyOrNull(row, 'debt_amount', currency) }]
}

/** The list pages its batch with a default of 10: `limit` must be sent (section 4, "New only"). */
export const newTagsNew = bind<readonly string[], ReadonlyMap<string, NewCustomerTag>>(['ListSubCustomerNewTag'], {
  plan: (ids) => ({ requests: [request('ListSubCustomerNewTag', { body: { customer_ids: [...ids], offset: 0, limit: ids.length } })] }),
  merge: ([answer]) => new Map(list(body(answer), 'new_customer_tags', readNewTag)),
})

function readNewTag(row: WireObject): [string, NewCustomerTag] {
  const value = codeOrNull(row, 'new_customer_tag')
  return [
    text(row, 'customer_id'),
    {
      kind: textOrNull(row, 'customer_tag_type'),
      value: newTagValue.read(value),
      valueCode: value,
      effectiveFrom: textOrNull(row, 'effective_time'),
      expiresAfter: textOrNull(row, 'expire_time'),
    },
  ]
}

/** CBC.99000035: not the partner's customer. An answer without a result: the customer never applied. */
export const realNameReviewNew = bind<string, RealNameReview | null>(['ShowRealnameAuthenticationReviewResult'], {
  plan: (customerId) => ({ requests: [request('ShowRealnameAuthenticationReviewResult', { query: { customer_id: customerId } })] }),
  merge: ([answer]) => {
    if (answer === null) return null
    const wire = body(answer)
    const code = codeOrNull(wire, 'review_result')
    const result = reviewResult.read(code)
    return code === null || result === null ? null : { result, resultCode: code, opinion: textOrNull(wire, 'opinion') }
  },
  notFound: ['CBC.99000035'],
})
