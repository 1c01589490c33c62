/** The business-information certification by its partner. Rules: billing-incentives.mapping.md section 6, rule 3. */
import { positiveYuan } from '../amounts.ts'
import { certificationSubject } from '../console/certification.ts'
import { stepOf } from '../console/machine.ts'
import { refused, tryMove } from '../console/progress.ts'
import type { BusinessInformation, Certification } from '../console-world.ts'
import { badParameter, failure, ok } from '../reply.ts'
import type { Handlers, Reply } from '../reply.ts'
import { text } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { World } from '../world.ts'

function own(request: SandboxRequest, world: World): Certification {
  return world.console.incentivesOf(request.caller.partner.id).certification
}

function render({ state, rejectReason, information }: Certification): object {
  return {
    state,
    reject_reason: rejectReason,
    contract_entity: 'HUAWEI_CLOUD_COMPUTING',
    ...(information === null ? {} : {
      company_name: information.companyName,
      contact_name: information.contactName,
      contact_email: information.contactEmail,
      bank_account_name: information.bankAccountName,
      bank_name: information.bankName,
      bank_branch: information.bankBranch,
      bank_account: information.bankAccount,
      currency: information.currency,
      taxpayer_type: information.taxpayerType,
      taxpayer_id: information.taxpayerId,
    }),
  }
}

function informationOf(request: SandboxRequest): BusinessInformation {
  const sent = (name: string): string => text(request, name) ?? ''
  return {
    companyName: sent('company_name'),
    contactName: sent('contact_name'),
    contactEmail: sent('contact_email'),
    bankAccountName: sent('bank_account_name'),
    bankName: sent('bank_name'),
    bankBranch: sent('bank_branch'),
    bankAccount: sent('bank_account'),
    currency: text(request, 'currency') ?? 'CNY',
    taxpayerType: text(request, 'taxpayer_type') === 'SMALL_SCALE' ? 'SMALL_SCALE' : 'GENERAL',
    taxpayerId: sent('taxpayer_id'),
  }
}

function submit(request: SandboxRequest, world: World): Reply {
  const { partner } = request.caller
  const item = own(request, world)
  const information = informationOf(request)
  // "Must equal the real-name verified name."
  if (information.bankAccountName !== world.console.invoicesOf(partner.id).verified.name) {
    return badParameter(request.operation, 'Parameter bank_account_name differs from the real-name verified name.')
  }
  const forbidden = tryMove(world, certificationSubject, {
    partnerId: partner.id, id: partner.id, item, on: 'SubmitBusinessCertification', at: request.now,
  })
  if (forbidden) return refused(forbidden)
  item.information = information
  return ok(render(item))
}

function verify(request: SandboxRequest, world: World): Reply {
  const partnerId = request.caller.partner.id
  const item = own(request, world)
  const amount = positiveYuan(request, 'amount')
  if (amount === null) return badParameter(request.operation, 'Parameter amount is invalid.')
  const step = stepOf(certificationSubject.machine, 'VerifyBusinessBankAmount', { state: item.state, variant: '' })
  if ('to' in step && item.amountSent !== amount) return failure(400, 'PCM.INC.0031', 'The amount does not match.')
  const forbidden = tryMove(world, certificationSubject, {
    partnerId, id: partnerId, item, on: 'VerifyBusinessBankAmount', at: request.now,
  })
  return forbidden ? refused(forbidden) : ok(render(item))
}

export const handlers: Handlers = {
  ShowBusinessCertification: (request, world) => ok(render(own(request, world))),
  SubmitBusinessCertification: submit,
  VerifyBusinessBankAmount: verify,
}
