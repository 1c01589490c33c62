/**
 * Subscriptions on the old generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, section 7.
 * With the partner's credentials the list is empty without an error, so it is always asked as the customer.
 */
import { bind } from '../../generations/operation.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, integerOrNull, list, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { expirePolicy, subscriptionStatus, type Subscription, type SubscriptionListArgs, type SubscriptionListFilter } from './model.ts'

const maxPageSize = 500

export const listOld = bind<SubscriptionListArgs, Page<Subscription>>(['ListPayPerUseCustomerResourcesOld'], {
  plan: (args) => {
    const reason = whyNot(args.filter)
    if (reason !== null) return { cannot: reason }
    const { customerId, orderId, resourceIds, mainOnly, statuses } = args.filter
    return {
      requests: numberedPages(offsetOf(args), args.limit, maxPageSize).map((page) =>
        request('ListPayPerUseCustomerResourcesOld', {
          identity: { kind: 'customer', customerId },
          query: {
            order_id: orderId,
            resource_ids: resourceIds?.join(','),
            only_main_resource: mainOnly ? 1 : 0,
            status_list: statuses?.map((status) => subscriptionStatus.write(status, 'statuses')).join(','),
            page_no: page.number,
            page_size: page.size,
          },
        }),
      ),
    }
  },
  merge: (answers, args) => {
    const wires = answers.map(body)
    return numberedPage(
      wires.map((wire) => list(wire, 'data', (row) => readSubscription(row, args.filter.customerId))),
      wires[0] ? integerOrNull(wires[0], 'total_count') : null,
      args,
      maxPageSize,
    )
  },
  missing: [
    'ResourceSubscription.enterpriseProject',
    'ResourceSubscription.resourceTypeName',
    'ResourceSubscription.serviceTypeName',
    'ResourceSubscription.specDescription',
    'ResourceSubscription.specSize',
    'ResourceSubscription.specSizeMeasureId',
    'ResourceSubscription.updatedAt',
  ],
})

function whyNot(filter: SubscriptionListFilter): string | null {
  if (filter.expiresFrom !== undefined || filter.expiresTo !== undefined) return 'it has no filter by time of expiry.'
  if (filter.serviceTypeCode !== undefined) return 'it has no filter by cloud service.'
  if (filter.statuses?.includes('CLOSED')) return 'it cannot filter by the state CLOSED.'
  return null
}

/** A main resource names itself as its parent here; the domain has null. */
function readSubscription(row: WireObject, customerId: string): Subscription {
  const status = codeOrNull(row, 'status')
  const policy = codeOrNull(row, 'next_operation_policy')
  const resourceId = text(row, 'resource_id')
  const parent = textOrNull(row, 'main_resource_id')
  return {
    subscriptionId: text(row, 'id'),
    customerId,
    resourceId,
    resourceName: textOrNull(row, 'resource_name'),
    regionCode: textOrNull(row, 'region_code'),
    serviceTypeCode: textOrNull(row, 'cloud_service_type_code'),
    serviceTypeName: null,
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: null,
    specCode: textOrNull(row, 'resource_spec_code'),
    specDescription: null,
    specSize: null,
    specSizeMeasureId: null,
    projectId: textOrNull(row, 'project_code'),
    productId: textOrNull(row, 'product_id'),
    parentResourceId: parent === resourceId ? null : parent,
    isMain: booleanOrNull(row, 'is_main_resource'),
    status: subscriptionStatus.read(status),
    statusCode: status,
    effectiveAt: timeOrNull(row, 'valid_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    expirePolicy: expirePolicy.read(policy),
    expirePolicyCode: policy,
    updatedAt: null,
    enterpriseProject: null,
  }
}
