/**
 * Applications for real-name authentication. Rules: accounts-customers.mapping.md section 9. The new generation has a code
 * for each refusal; the old one has CBC.0100 and CBC.5002, and names failed checks in an HTTP 200.
 */
import { isObject } from '../contracts.ts'
import type { JsonObject } from '../contracts.ts'
import { refuseApplication, takeApplication } from '../realname-rules.ts'
import type { ApplicationKind, RealNameRequest } from '../realname-rules.ts'
import { badParameter, failure, ok, oldOk } from '../reply.ts'
import type { Handler, Handlers, Reply } from '../reply.ts'
import { filledText, integer, text, texts } from '../request.ts'
import type { SandboxRequest } from '../request.ts'
import type { Customer, World } from '../world.ts'
import { customerOf } from './scope.ts'

const bankCardMethod = 4
/** Certificates of the old side: 0 (mainland identity card) is no longer listed on the new one. */
const oldCertificates = new Set([0, 3, 5, 6, 9, 10])

function member(value: unknown, name: string): string {
  const found = isObject(value) ? value[name] : undefined
  return typeof found === 'string' ? found : ''
}

interface CardNames {
  readonly account: string
  readonly code: string
}

function bankCard(value: unknown, names: CardNames): RealNameRequest['bankCard'] {
  if (!isObject(value)) return null
  return {
    account: member(value, names.account), areaCode: member(value, 'areacode'),
    mobile: member(value, 'mobile'), code: member(value, names.code),
  }
}

function applicationNew(kind: ApplicationKind, customer: Customer, request: SandboxRequest): RealNameRequest {
  const body: JsonObject = request.body
  return {
    kind,
    customer,
    isByBankCard: kind === 'individual' && integer(request, 'identify_type') === bankCardMethod,
    verifiedType: integer(request, 'verified_type'),
    files: texts(request, 'verified_file_url'),
    name: text(request, kind === 'individual' ? 'name' : 'corp_name') ?? '',
    number: text(request, 'verified_number') ?? '',
    platformType: text(request, 'xaccount_type') ?? '',
    bankCard: bankCard(body['bank_card_info'], { account: 'bank_account', code: 'verification_code' }),
    hasPerson: isObject(body['enterprise_person']),
    country: filledText(request, 'reg_country'),
  }
}

function applicationOld(kind: ApplicationKind, customer: Customer, request: SandboxRequest): RealNameRequest {
  const body: JsonObject = request.body
  return {
    kind,
    customer,
    isByBankCard: kind === 'individual' && integer(request, 'identifyType') === bankCardMethod,
    verifiedType: integer(request, 'verifiedType'),
    files: texts(request, 'verifiedFileURL'),
    name: text(request, kind === 'individual' ? 'name' : 'corpName') ?? '',
    number: text(request, 'verifiedNumber') ?? '',
    platformType: text(request, 'xaccountType') ?? '',
    bankCard: bankCard(body['bankCardInfo'], { account: 'bankAccount', code: 'verificationCode' }),
    hasPerson: isObject(body['enterprisePerson']),
    country: filledText(request, 'regCountry'),
  }
}

function apply(kind: ApplicationKind): Handler {
  return (request, world) => {
    const { partner } = request.caller
    const customer = customerOf(partner, text(request, 'customer_id') ?? '', world)
    if (!customer) return failure(400, 'CBC.99000035', 'The customer does not exist or is not yours.')
    const wanted = applicationNew(kind, customer, request)
    const refused = refuseApplication(wanted, partner, world, request.now)
    return refused ? failure(400, refused.code, refused.message) : ok({ is_review: takeApplication(wanted, world) ? 1 : 0 })
  }
}

/**
 * Both names of the list of failed checks are in use (Go and the fixtures say errorItems, Java and Python failCheckItems):
 * a success has the one, a failure the other.
 */
function applyOld(kind: ApplicationKind): Handler {
  return (request, world) => {
    const { caller: { partner }, operation } = request
    const customer = customerOf(partner, text(request, 'customerId') ?? '', world)
    if (!customer) return failure(500, 'CBC.5002', 'The customer of the partner does not exist.')
    const wanted = applicationOld(kind, customer, request)
    const isCertificate = kind === 'individual' && !wanted.isByBankCard && wanted.verifiedType !== undefined
    if (isCertificate && !oldCertificates.has(wanted.verifiedType ?? 0)) {
      return badParameter(operation, 'Parameter verifiedType is unknown.')
    }
    const refused = refuseApplication(wanted, partner, world, request.now)
    if (!refused) return ok({ isReview: takeApplication(wanted, world) ? 1 : 0, errorItems: [] })
    if (refused.kind !== 'check') return badParameter(operation, refused.message)
    const body = { error_code: 'CBC.0100', error_msg: refused.message, failCheckItems: [refused.message] }
    return { status: 200, body }
  }
}

function customerByAnyId(request: SandboxRequest, world: World): Customer | null {
  const { partner } = request.caller
  const id = filledText(request, 'domainId')
  if (id !== undefined) return customerOf(partner, id, world)
  const userId = filledText(request, 'xaccountId')
  const own = world.customersOfPartner.get(partner.id) ?? []
  return own.find((customer) => userId !== undefined && customer.platformUserId === userId) ?? null
}

/** The discarded forerunner: the partner says that a customer is authenticated, and it is. */
function sync(request: SandboxRequest, world: World): Reply {
  const { operation, caller } = request
  const missing = ['verifiedType', 'verifiedStatus', 'name', 'identifyType', 'verifiedNumber', 'xaccountType']
    .find((name) => filledText(request, name) === undefined)
  if (missing !== undefined) return badParameter(operation, `Parameter ${missing} is required.`)
  if (text(request, 'xaccountType') !== caller.partner.agencyName) return badParameter(operation, 'Parameter xaccountType is unknown.')
  if (filledText(request, 'domainId') === undefined && filledText(request, 'xaccountId') === undefined) {
    return badParameter(operation, 'Parameter domainId or xaccountId is required.')
  }
  const customer = customerByAnyId(request, world)
  if (!customer) return failure(403, 'CBC.0151', 'Access denied: not a customer of the partner.')
  customer.name = text(request, 'name') ?? ''
  customer.customerType = integer(request, 'verifiedType') === 1 ? 1 : 0
  customer.verifiedStatus = '2'
  customer.review = { result: 2, opinion: null }
  world.identity.applications.delete(customer.id)
  return oldOk({})
}

export const handlers: Handlers = {
  CreatePersonalRealnameAuth: apply('individual'),
  CreatePersonalRealnameAuthOld: applyOld('individual'),
  CreateEnterpriseRealnameAuthentication: apply('enterprise'),
  CreateEnterpriseRealnameAuthenticationOld: applyOld('enterprise'),
  ChangeEnterpriseRealnameAuthentication: apply('change'),
  ChangeEnterpriseRealnameAuthenticationOld: applyOld('change'),
  SyncVerifiedInfoOld: sync,
}
