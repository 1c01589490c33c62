/**
 * One thing for each state machine of the console: how it is put into a state behind everybody's back, and how each of the
 * machine's operations is asked for over GraphQL.
 */
import type { stateMachines } from '#src/sandbox/console/state-machines.ts'
import { solutionProviderId } from '#src/sandbox/seed/partners.ts'
import type { Sandbox } from '#src/sandbox/server.ts'
import type { World } from '#src/sandbox/world.ts'
import type { Answer, ServiceUnderTest } from './service.ts'

export type MachineName = keyof typeof stateMachines

/** A call over GraphQL: a document with `$input`, and where its answer stands. */
export interface Asked {
  readonly document: string
  readonly input: object
  /** The path to the payload, or to the object that a query reads. */
  readonly field: string
  /** True: what the vendor would refuse is null to callers, who need not ask to know. */
  readonly isNullWhenRefused?: boolean
  /** True: a read, whose refusal is an error of its field. */
  readonly isRead?: boolean
}

export interface Bench {
  readonly id: string
  /** Puts the thing into a state, and where it was deleted puts it back. */
  put(state: string): void
  /** The state in the sandbox; null when the thing is gone. */
  state(): string | null
  readonly calls: Readonly<Record<string, Asked>>
  /** The state over GraphQL. */
  readonly query: string
  /** Where the state stands in an answer to it. */
  read(data: Answer['data']): unknown
}

const errors = 'userErrors { code upstreamCode field message }'
let keys = 0

function mutation(name: string, input: object, answer: string): Asked {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return { document: `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} ${errors} } }`, input, field: name }
}

/** Mutations about a member share their input's type. */
function memberMutation(name: string, input: object, type = 'ProjectSpecialistInput'): Asked {
  return { document: `mutation ($input: ${type}!) { ${name}(input: $input) { projectSpecialist { memberId linkState specialistState } ${errors} } }`, input, field: name }
}

function at(data: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? Reflect.get(part, name) : undefined), data)
}

/** A member of the row with this id in a list. */
function ofRow(list: unknown, key: string, id: string, member: string): unknown {
  const rows: readonly unknown[] = Array.isArray(list) ? list : []
  return at(rows.find((row) => at(row, key) === id), member)
}

function some<Item>(items: readonly Item[], isWanted: (item: Item) => boolean): Item {
  const found = items.find(isWanted)
  if (found === undefined) throw new TypeError('no such thing is seeded')
  return found
}

function invoiceBench(world: World, medium: string): Bench {
  const { invoices } = world.console.invoicesOf(solutionProviderId)
  const one = some(invoices, (row) => row.medium === medium && row.sourceId === null && (medium !== 'DIGITAL' || row.entity === 'HUAWEI_CLOUD_COMPUTING'))
  const { id: invoiceId } = one
  const courier = medium === 'PAPER' ? { courier: 'SF', trackingNumber: 'SF-1' } : medium === 'DIGITAL' ? { isPostedByBuyer: false } : {}
  return {
    id: invoiceId,
    put(state) {
      if (!invoices.includes(one)) invoices.unshift(one)
      Object.assign(one, { state, number: one.number ?? '26117000000000000001' })
    },
    state: () => (invoices.includes(one) ? one.state : null),
    get calls() {
      keys += 1
      const returned = { invoiceId, reason: 'OTHER', description: 'Wrong title.', ...courier, idempotencyKey: `return-${keys}`, confirmPossibleDuplicate: true }
      return {
        CancelInvoice: mutation('invoiceCancel', { invoiceId }, 'invoice { state }'),
        ConfirmInvoiceReceipt: mutation('invoiceReceiptConfirm', { invoiceId }, 'invoice { state }'),
        ReturnInvoice: mutation('invoiceReturn', returned, 'invoice { state }'),
        DeleteInvoice: mutation('invoiceDelete', { invoiceId }, 'deletedInvoiceId'),
        ShowInvoiceFile: {
          document: 'query ($input: String!) { invoice(invoiceId: $input) { file { url } } }', input: Object(invoiceId), field: 'invoice', isRead: true,
        },
      }
    },
    query: `{ invoice(invoiceId: "${invoiceId}") { state } }`,
    read: (data) => at(data, 'invoice', 'state') ?? null,
  }
}

function statementBench(world: World): Bench {
  const one = some(world.console.incentivesOf(solutionProviderId).statements, (row) => row.state === 'GRANTED')
  const { id: statementId } = one
  return {
    id: statementId,
    put: (state) => void Object.assign(one, { state }),
    state: () => one.state,
    calls: {
      ConfirmIncentiveStatement: mutation('incentiveStatementConfirm', { statementId }, 'statement { state }'),
      FeedbackIncentiveStatement: mutation('incentiveStatementFeedbackSend', { statementId, text: 'An order is missing.' }, 'isSent'),
    },
    query: '{ incentiveStatements(first: 100) { nodes { statementId state } } }',
    read: (data) => ofRow(at(data, 'incentiveStatements', 'nodes'), 'statementId', statementId, 'state'),
  }
}

function payoutBench(world: World, method: string): Bench {
  const { payouts } = world.console.incentivesOf(solutionProviderId)
  const partnerTaxRate = method === 'BANK_TRANSFER' || method === 'CLOUD_ACCOUNT' ? '0.06' : ''
  // Without bills: what is tried here is the order alone.
  const made = { ...some(payouts, (row) => row.method === method), id: `PAY-209912-${method}`, parts: [], settlement: 10_000n, partnerTaxRate } as const
  const one = Object.assign({ ...made }, { invoices: [] })
  payouts.unshift(one)
  const { id: payoutId } = one
  return {
    id: payoutId,
    put: (state) => void Object.assign(one, { state, rejectReason: '' }),
    state: () => one.state,
    get calls() {
      keys += 1
      const invoices = [{ number: `NO-${keys}`, amount: '100.00', medium: 'DIGITAL' }]
      return {
        SubmitIncentivePayoutInvoices: mutation('incentivePayoutInvoicesSubmit', { payoutId, invoices }, 'payout { state }'),
        ShowIncentivePayoutInvoiceList: {
          document: 'query ($input: String!) { incentivePayout(payoutId: $input) { file: invoiceList { taxRate } } }', input: Object(payoutId), field: 'incentivePayout',
          isRead: true, isNullWhenRefused: true,
        },
      }
    },
    query: `{ incentivePayout(payoutId: "${payoutId}") { state } }`,
    read: (data) => at(data, 'incentivePayout', 'state'),
  }
}

function certificationBench(world: World): Bench {
  const one = world.console.incentivesOf(solutionProviderId).certification
  const companyName = world.partnerById.get(solutionProviderId)?.name ?? ''
  const information = { companyName, bankAccountName: companyName, bankName: 'Demo Bank', bankAccount: '6200000000000000000', taxpayerId: '91320100MA00DEMO0X' }
  return {
    id: solutionProviderId,
    put: (state) => void Object.assign(one, { state, amountSent: 37n }),
    state: () => one.state,
    calls: {
      SubmitBusinessCertification: mutation('businessCertificationSubmit', information, 'certification { state }'),
      VerifyBusinessBankAmount: mutation('businessCertificationAmountVerify', { amount: '0.37' }, 'certification { state }'),
    },
    query: '{ businessCertification { state } }',
    read: (data) => at(data, 'businessCertification', 'state'),
  }
}

function onboardingBench(world: World, variant: string): Bench {
  const { onboarding, profile } = world.console.programsOf(solutionProviderId)
  const input = {
    companyName: profile.companyName, registrationNumber: variant === 'CHECK_PASSES' ? profile.registrationNo : '91320100MA00OTHER0',
    contactName: 'Li Ming', contactPhone: '13800000000', contactEmail: 'partner@example.com',
  }
  return {
    id: solutionProviderId,
    put: (state) => void Object.assign(onboarding, { state }),
    state: () => onboarding.state,
    calls: { ApplyOnboarding: mutation('onboardingApply', input, 'onboarding { state }') },
    query: '{ partner { onboarding { state } } }',
    read: (data) => at(data, 'partner', 'onboarding', 'state'),
  }
}

function applicationBench(world: World): Bench {
  const one = some(world.console.programsOf(solutionProviderId).applications, (row) => row.state === 'DRAFT')
  const { id: applicationId } = one
  return {
    id: applicationId,
    put: (state) => void Object.assign(one, { state, applyTime: one.updateTime }),
    state: () => one.state,
    calls: { WithdrawProgramApplication: mutation('programApplicationWithdraw', { applicationId }, 'application { state }') },
    query: '{ partner { programApplications(first: 100) { nodes { applicationId state } } } }',
    read: (data) => ofRow(at(data, 'partner', 'programApplications', 'nodes'), 'applicationId', applicationId, 'state'),
  }
}

const members = '{ partner { projectSpecialists(first: 100) { nodes { memberId linkState specialistState } } } }'

function linkBench(world: World, variant: string): Bench {
  const one = some(world.console.programsOf(solutionProviderId).members, (row) => row.specialist === 'ACTIVE')
  const { id: memberId, name, email } = one
  return {
    id: memberId,
    put: (link) => void Object.assign(one, { link, specialist: variant === 'IN_OFFICE' ? 'ACTIVE' : 'NONE' }),
    state: () => one.link,
    calls: {
      InviteProjectSpecialist: memberMutation('projectSpecialistInvite', { name, email }, 'ProjectSpecialistInviteInput'),
      UnlinkProjectSpecialist: memberMutation('projectSpecialistUnlink', { memberId }),
    },
    query: members,
    read: (data) => ofRow(at(data, 'partner', 'projectSpecialists', 'nodes'), 'memberId', memberId, 'linkState'),
  }
}

function specialistBench(world: World, link: string): Bench {
  const one = some(world.console.programsOf(solutionProviderId).members, (row) => row.accountName === 'guo_qiang')
  const { id: memberId } = one
  return {
    id: memberId,
    put: (specialist) => void Object.assign(one, { link, specialist }),
    state: () => one.specialist,
    calls: {
      ApplyProjectSpecialist: memberMutation('projectSpecialistApply', { memberId, path: 'SERVICE', position: 'SOLUTION_ARCHITECT' }, 'ProjectSpecialistApplyInput'),
      CancelProjectSpecialist: memberMutation('projectSpecialistCancel', { memberId, reason: 'Left.', attachmentIds: ['FILE-1'] }, 'ProjectSpecialistCancelInput'),
      WithdrawProjectSpecialistCancel: memberMutation('projectSpecialistCancelWithdraw', { memberId }),
    },
    query: members,
    read: (data) => ofRow(at(data, 'partner', 'projectSpecialists', 'nodes'), 'memberId', memberId, 'specialistState'),
  }
}

/** Makes the thing of a machine in a world, of a variant. */
export const benches: Readonly<Record<MachineName, (world: World, variant: string) => Bench>> = {
  invoice: invoiceBench,
  statement: statementBench,
  payout: payoutBench,
  certification: certificationBench,
  onboarding: onboardingBench,
  application: applicationBench,
  link: linkBench,
  specialist: specialistBench,
}

/** What became of a call. */
export interface Outcome {
  /** Empty for a call that was carried out. */
  readonly refusals: readonly { readonly upstreamCode: string | null; readonly message: string }[]
  /** Whether a read gave null. */
  readonly isNothing: boolean
}

/** Asks for an operation in a language. Rejects when it fails in a way that is no refusal. */
export async function ask(service: Pick<ServiceUnderTest, 'query'>, { document, input, field, isRead }: Asked, language: 'en' | 'zh'): Promise<Outcome> {
  const answer = await service.query(document, { input }, { 'accept-language': language === 'en' ? 'en' : 'zh-CN' })
  if (isRead === true) {
    const refusals = (answer.errors ?? []).map(({ message, extensions }) => ({ upstreamCode: extensions.upstream?.errorCode ?? null, message }))
    return { refusals, isNothing: at(answer.data, field, 'file') === null }
  }
  if (answer.errors) throw new Error(JSON.stringify(answer.errors))
  const found = at(answer.data, field, 'userErrors')
  // This service's own answer to the documents above.
  return { refusals: Array.isArray(found) ? found as Outcome['refusals'] : [], isNothing: false }
}

/** Makes a move of the vendor's: the status of the control API, and the code of a refusal. */
export async function move(sandbox: Sandbox, name: MachineName, id: string, event: string): Promise<readonly [number, unknown]> {
  const [path, body] = name === 'invoice' ? ['invoices/events', { invoiceId: id, event }] : ['console/events', { subject: name, id, event }]
  const answer = await fetch(`${sandbox.url}/__sandbox/${path}`, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  return [answer.status, at(await answer.json(), 'error_code')]
}
