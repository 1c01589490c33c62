/** Subscriptions on the new generation. Pure mapping: no I/O. Source: contracts/orders.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { offsetOf, offsetPage, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, booleanOrNull, codeOrNull, decimalOrNull, integerOrNull, list, objectOrNull, text, textOrNull, timeOrNull, type WireObject } from '../wire.ts'
import { expirePolicy, subscriptionStatus, type Subscription, type SubscriptionListArgs, type SubscriptionStatus } from './model.ts'

const codes = { IN_USE: 2, CLOSED: 3, FROZEN: 4, EXPIRED: 5 } as const satisfies Record<SubscriptionStatus, number>

export const listNew = bind<SubscriptionListArgs, Page<Subscription>>(['ListPayPerUseCustomerResources'], {
  plan: (args) => ({
    requests: [
      request('ListPayPerUseCustomerResources', {
        body: {
          customer_id: args.filter.customerId,
          order_id: args.filter.orderId,
          resource_ids: args.filter.resourceIds && [...args.filter.resourceIds],
          only_main_resource: args.filter.mainOnly ? 1 : 0,
          status_list: args.filter.statuses?.map((status) => codes[status]),
          expire_time_begin: args.filter.expiresFrom,
          expire_time_end: args.filter.expiresTo,
          service_type_code: args.filter.serviceTypeCode,
          offset: offsetOf(args),
          limit: args.limit,
        },
      }),
    ],
  }),
  merge: ([answer], args) => {
    const wire = body(answer)
    return offsetPage(
      list(wire, 'data', (row) => readSubscription(row, args.filter.customerId)),
      integerOrNull(wire, 'total_count'),
      args,
    )
  },
})

function readSubscription(row: WireObject, customerId: string): Subscription {
  const status = codeOrNull(row, 'status')
  const policy = codeOrNull(row, 'expire_policy')
  const project = objectOrNull(row, 'enterprise_project')
  return {
    subscriptionId: text(row, 'id'),
    customerId,
    resourceId: text(row, 'resource_id'),
    resourceName: textOrNull(row, 'resource_name'),
    regionCode: textOrNull(row, 'region_code'),
    serviceTypeCode: textOrNull(row, 'service_type_code'),
    serviceTypeName: textOrNull(row, 'service_type_name'),
    resourceTypeCode: textOrNull(row, 'resource_type_code'),
    resourceTypeName: textOrNull(row, 'resource_type_name'),
    specCode: textOrNull(row, 'resource_spec_code'),
    specDescription: textOrNull(row, 'product_spec_desc'),
    specSize: decimalOrNull(row, 'spec_size'),
    specSizeMeasureId: integerOrNull(row, 'spec_size_measure_id'),
    projectId: textOrNull(row, 'project_id'),
    productId: textOrNull(row, 'product_id'),
    parentResourceId: textOrNull(row, 'parent_resource_id'),
    isMain: booleanOrNull(row, 'is_main_resource'),
    status: subscriptionStatus.read(status),
    statusCode: status,
    effectiveAt: timeOrNull(row, 'effective_time'),
    expiresAt: timeOrNull(row, 'expire_time'),
    expirePolicy: expirePolicy.read(policy),
    expirePolicyCode: policy,
    updatedAt: timeOrNull(row, 'update_time'),
    enterpriseProject: project && { id: text(project, 'id'), name: textOrNull(project, 'name') },
  }
}
