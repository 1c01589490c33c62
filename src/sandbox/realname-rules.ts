/**
 * What an application for real-name authentication must be, the same for both generations: pictures, certificates,
 * bank cards, and who may apply. Rules: accounts-customers.mapping.md section 9 and the operations' descriptions.
 */
import { spendCode } from './identity-state.ts'
import type { Customer, Partner, World } from './world.ts'

export type ApplicationKind = 'individual' | 'enterprise' | 'change'

export interface BankCard {
  readonly account: string
  readonly areaCode: string
  readonly mobile: string
  readonly code: string
}

/** An application of either generation. */
export interface RealNameRequest {
  readonly kind: ApplicationKind
  readonly customer: Customer
  readonly isByBankCard: boolean
  /** Individuals only. */
  readonly verifiedType: number | undefined
  readonly files: readonly string[]
  readonly name: string
  readonly number: string
  readonly platformType: string
  readonly bankCard: BankCard | null
  readonly hasPerson: boolean
  readonly country: string | undefined
}

/** `check`: what was sent does not stand up to the authorities; `state`: it is not the time; `parameter`: malformed. */
export interface RealNameRefusal {
  readonly kind: 'parameter' | 'state' | 'check'
  readonly code: string
  readonly message: string
}

const mostApplications = 5
const pictures = /\.(jpe?g|bmp|png|gif|pdf)$/i
/** Rules on the input, so that every refusal can be had: a number that ends in one of these. */
const numberTriggers = {
  individual: ['99005030', '70600026', '99007189', '99007193', '99007202', '99007219'],
  enterprise: ['99005030', '70600026', '99007004'],
} as const
const cardTriggers = ['99007255', '99007258', '99007260', '99007261', '99007262'] as const
const states = new Set(['99005030', '70600026'])

function parameter(message: string): RealNameRefusal {
  return { kind: 'parameter', code: 'CBC.0100', message }
}

/** Individuals: three pictures of a certificate, one of the face with a card. Organisations: one, or three with a person. */
function isPictureCount({ kind, isByBankCard, files, hasPerson }: RealNameRequest): boolean {
  if (kind === 'individual') return files.length === (isByBankCard ? 1 : 3)
  return files.length >= (hasPerson ? 3 : 1) && files.length <= 4
}

function pictureProblem(wanted: RealNameRequest): RealNameRefusal | null {
  const { files } = wanted
  if (!isPictureCount(wanted)) return parameter('The number of pictures is not the one that is prescribed.')
  if (files.some((file) => /^(\/|download\/|\w+:)/.test(file))) return parameter('A picture is named by its path below download/.')
  if (!files.every((file) => pictures.test(file))) return { kind: 'parameter', code: 'CBC.99000100', message: 'The attachment format is wrong.' }
  const isTooLarge = files.some((file) => file.includes('too-large'))
  return isTooLarge ? { kind: 'parameter', code: 'CBC.99000099', message: 'The attachment is too large.' } : null
}

function cardProblem({ isByBankCard, bankCard }: RealNameRequest): RealNameRefusal | null {
  if (!isByBankCard) return null
  if (!bankCard) return parameter('The bank card is required.')
  const isCard = /^[a-zA-Z0-9-]+$/.test(bankCard.account) && /^\d{4}$/.test(bankCard.areaCode) && /^\d+$/.test(bankCard.mobile)
  return isCard ? null : parameter('The bank card is malformed.')
}

function nameProblem({ kind, name, country }: RealNameRequest): RealNameRefusal | null {
  if (name.trim() === '') return parameter('The name is empty.')
  if (kind !== 'individual' && !/\p{L}/u.test(name)) return parameter('The name holds no letter.')
  return country === undefined || /^[A-Z]{2}$/.test(country) ? null : parameter('The country is no ISO 3166 code.')
}

function certificateProblem({ kind, isByBankCard, verifiedType, number }: RealNameRequest): RealNameRefusal | null {
  if (number === '') return parameter('The certificate number is empty.')
  const isMissing = kind === 'individual' && !isByBankCard && verifiedType === undefined
  return isMissing ? parameter('The certificate type is required.') : null
}

/** Under review, authenticated already, or applied for too often. A change needs an authenticated individual. */
function stateProblem({ kind, customer }: RealNameRequest, world: World): RealNameRefusal | null {
  const isIndividual = customer.verifiedStatus === '2' && customer.customerType === 0
  const isUnderReview = customer.review?.result === 0
  if (isUnderReview || (customer.verifiedStatus === '2' && !(kind === 'change' && isIndividual))) {
    return { kind: 'state', code: 'CBC.99007188', message: 'The customer is authenticated already or under review.' }
  }
  if (kind === 'change' && !isIndividual) {
    return { kind: 'check', code: 'CBC.99007004', message: 'Only an authenticated individual can change to an enterprise.' }
  }
  const attempts = (world.identity.attempts.get(customer.id) ?? 0) + 1
  world.identity.attempts.set(customer.id, attempts)
  return attempts > mostApplications ? { kind: 'state', code: 'CBC.99007191', message: 'Too many attempts.' } : null
}

function triggered(value: string, codes: readonly string[]): RealNameRefusal | null {
  const code = codes.find((one) => value.endsWith(`-${one}`))
  return code === undefined ? null : { kind: states.has(code) ? 'state' : 'check', code: `CBC.${code}`, message: 'The check was not passed.' }
}

function checkProblem(wanted: RealNameRequest, world: World, now: number): RealNameRefusal | null {
  const byNumber = triggered(wanted.number, numberTriggers[wanted.kind === 'individual' ? 'individual' : 'enterprise'])
  if (byNumber || !wanted.isByBankCard || !wanted.bankCard) return byNumber
  const { account, mobile, code } = wanted.bankCard
  const byCard = triggered(account, cardTriggers)
  if (byCard) return byCard
  const problem = spendCode(world, { mobilePhone: mobile, scene: 'bank-card', customerId: wanted.customer.id }, code, now)
  return problem === null ? null : { kind: 'check', code: 'CBC.99000027', message: 'The verification code has expired.' }
}

/** Why an application is refused; null when it is taken. Counts the attempt once it is well formed. */
export function refuseApplication(
  wanted: RealNameRequest, partner: Partner, world: World, now: number,
): RealNameRefusal | null {
  const isPlatform = wanted.platformType === partner.agencyName
  return (isPlatform ? null : parameter('The platform type is not the one of the partner.')) ??
    nameProblem(wanted) ?? certificateProblem(wanted) ?? cardProblem(wanted) ?? pictureProblem(wanted) ??
    stateProblem(wanted, world) ?? checkProblem(wanted, world, now)
}

/**
 * Takes an application. By bank card it is approved at once; everything else goes under review. An individual that
 * changes to an enterprise stays authenticated meanwhile. Answers whether somebody must review it.
 */
export function takeApplication({ kind, customer, isByBankCard, name }: RealNameRequest, world: World): boolean {
  const customerType = kind === 'individual' ? 0 : 1
  if (isByBankCard) {
    customer.review = { result: 2, opinion: null }
    customer.verifiedStatus = '2'
    customer.name = name
    customer.customerType = customerType
    return false
  }
  customer.review = { result: 0, opinion: null }
  if (kind !== 'change') customer.verifiedStatus = '0'
  world.identity.applications.set(customer.id, { name, customerType })
  return true
}
