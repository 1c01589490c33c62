/** Automatic renewal, pay-per-use at expiry, account-wide settings. Rules: orders.mapping.md section 10. */
import { badParameter, oldOk, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { integer, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import { changeToOnDemand, setRenewConfig, startAutoRenewal, stopAutoRenewal } from '../trade/settings.ts'
import type { Customer, World } from '../world.ts'
import { asCustomer, done, meaningOf, refuse } from './trading.ts'

/** The count is the new generation's alone. */
function start(request: SandboxRequest, customer: Customer, world: World): Reply {
  const times = request.operation.generation === 'new' ? (integer(request, 'auto_renew_times') ?? null) : null
  const refused = startAutoRenewal(world, customer, request.path['resource_id'] ?? '', times)
  return refused === null ? done(request.operation) : refuse(request.operation, refused)
}

function stop(request: SandboxRequest, customer: Customer, world: World): Reply {
  const refused = stopAutoRenewal(world, customer, request.path['resource_id'] ?? '')
  return refused === null ? done(request.operation) : refuse(request.operation, refused)
}

/** One of the few new operations that answer with a code on success. */
function configure(request: SandboxRequest, customer: Customer, world: World): Reply {
  const name = text(request, 'config_name') === 'EXPIRE_DATE' ? 'EXPIRE_DATE' : 'DEDUCTION_DATE'
  if (setRenewConfig(world, customer, name, text(request, 'config_value') ?? '')) return oldOk({})
  return badParameter(request.operation, `Parameter config_value is no value of ${name}.`)
}

/** A frozen account is refused as a whole; resources that cannot change are named in an HTTP 200 answer. */
function toOnDemand(request: SandboxRequest, customer: Customer, world: World): Reply {
  if (customer.frozen !== 0) return refuse(request.operation, 'CBC.99003626')
  const operation = text(request, 'operation') === 'CANCEL' ? 'CANCEL' : 'SET_UP'
  const failed = changeToOnDemand(world, customer, texts(request, 'resource_ids'), operation)
  return ok({
    error_details: failed.map(({ id, code }) => ({ error_code: code, error_msg: meaningOf(request.operation, code), id })),
  })
}

export const handlers: Handlers = {
  AutoRenewalResources: asCustomer(start),
  AutoRenewalResourcesOld: asCustomer(start),
  CancelAutoRenewalResources: asCustomer(stop),
  CancelAutoRenewalResourcesOld: asCustomer(stop),
  SetResourcesRenewConfig: asCustomer(configure),
  UpdatePeriodToOnDemand: asCustomer(toOnDemand),
}
