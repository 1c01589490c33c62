/** The resources of an order with the state of their provisioning: the old generation only. Pure mapping: no I/O. Source: contracts/orders.mapping.md, section 7. */
import { bind } from '../../generations/operation.ts'
import { numberedPage, numberedPages, offsetOf, type Page } from '../paging.ts'
import { request } from '../request.ts'
import { body, codeOrNull, decimalOrNull, integerOrNull, list, textOrNull, type WireObject } from '../wire.ts'
import { provisioningStatus, type ProvisionedResource, type ProvisioningArgs } from './model-payments.ts'

/** The contract's largest page. */
export const maxPageSize = 50
/** The order is of a type that brings no resources. */
const noSuchQuery = 'CBC.99000083'

/** `offset` is a page number from 1. Recorded answers have no envelope. */
export const provisioningOld = bind<ProvisioningArgs, Page<ProvisionedResource> | null>(['ListOrderResourceProvisioningOld'], {
  plan: (args) => ({
    requests: numberedPages(offsetOf(args), args.limit, maxPageSize).map(({ number, size }) =>
      request('ListOrderResourceProvisioningOld', {
        identity: { kind: 'customer', customerId: args.customerId },
        path: { order_id: args.orderId },
        query: { offset: number, limit: size },
      }),
    ),
  }),
  merge: (answers, args) => {
    if (answers.some((answer) => answer === null)) return null
    const wires = answers.map(body)
    const pages = wires.map((wire) => list(wire, 'resources', readResource))
    return numberedPage(pages, wires[0] ? integerOrNull(wires[0], 'totalSize') : null, args, maxPageSize)
  },
  notFound: [noSuchQuery],
})

/** A resource that is not there yet has no id. */
function readResource(row: WireObject): ProvisionedResource {
  const statusCode = codeOrNull(row, 'status')
  return {
    resourceId: textOrNull(row, 'resourceId'),
    serviceTypeCode: textOrNull(row, 'cloudServiceType'),
    resourceTypeCode: textOrNull(row, 'resourceType'),
    specCode: textOrNull(row, 'resourceSpecCode'),
    regionCode: textOrNull(row, 'regionCode'),
    size: decimalOrNull(row, 'resourceSize'),
    sizeMeasureId: integerOrNull(row, 'resouceSizeMeasureId'),
    status: provisioningStatus.read(statusCode),
    statusCode,
  }
}
