/**
 * The domain's words of real-name authentication. Documents, names, cards and codes go in and are never seen again.
 * Rules: contracts/accounts-customers.mapping.md, section 9, and the request schemas of its operations.
 */

/** `verifiedType`. The identity card is of the old generation's samples; the new one lists it no more. */
export const individualCertificates = {
  IDENTITY_CARD: 0,
  PASSPORT: 3,
  HONG_KONG_MACAO_TRAVEL_PERMIT: 5,
  TAIWAN_TRAVEL_PERMIT: 6,
  HONG_KONG_MACAO_RESIDENCE_PERMIT: 9,
  TAIWAN_RESIDENCE_PERMIT: 10,
} as const

/** `certificateType`. */
export const enterpriseCertificates = {
  BUSINESS_LICENCE: 0,
  PUBLIC_INSTITUTION: 1,
  SOCIAL_ORGANISATION: 2,
  LAW_ENFORCEMENT_BODY: 3,
  ORGANISATION_CODE: 4,
  OTHER: 99,
} as const

export type IndividualCertificate = keyof typeof individualCertificates
export type EnterpriseCertificate = keyof typeof enterpriseCertificates

export type PictureKind =
  | 'CERTIFICATE'
  | 'FACE'
  | 'DATA_PAGE'
  | 'ENTRY_STAMP_PAGE'
  | 'HOLDING_DATA_PAGE'
  | 'FRONT'
  | 'BACK'
  | 'HOLDING_FRONT'
  | 'PORTRAIT_SIDE'
  | 'EMBLEM_SIDE'
  | 'HOLDING_PORTRAIT_SIDE'

export interface Picture {
  readonly kind: PictureKind
  /** Below the folder download/ of the partner's bucket. */
  readonly path: string
}

const permit = ['FRONT', 'BACK', 'HOLDING_FRONT'] as const
const card = ['PORTRAIT_SIDE', 'EMBLEM_SIDE', 'HOLDING_PORTRAIT_SIDE'] as const

/** The pictures of each certificate in the order that is prescribed. No source has the identity card's: its form is the residence permits'. */
const certificatePictures = {
  IDENTITY_CARD: card,
  PASSPORT: ['DATA_PAGE', 'ENTRY_STAMP_PAGE', 'HOLDING_DATA_PAGE'],
  HONG_KONG_MACAO_TRAVEL_PERMIT: permit,
  TAIWAN_TRAVEL_PERMIT: permit,
  HONG_KONG_MACAO_RESIDENCE_PERMIT: card,
  TAIWAN_RESIDENCE_PERMIT: card,
} as const satisfies Record<IndividualCertificate, readonly PictureKind[]>

/** The pictures of a person, in order: of the certificate, or of the face alone when a bank card proves who it is. */
export function individualPictures(type: IndividualCertificate | undefined): readonly PictureKind[] {
  return type === undefined ? ['FACE'] : certificatePictures[type]
}

/** The pictures of an organisation, in order; a legal representative adds both sides of the own identity card. */
export function enterprisePictures(hasRepresentative: boolean): readonly PictureKind[] {
  return hasRepresentative ? ['CERTIFICATE', 'PORTRAIT_SIDE', 'EMBLEM_SIDE'] : ['CERTIFICATE']
}

/** The paths of pictures in a prescribed order. */
export function inOrder(pictures: readonly Picture[], kinds: readonly PictureKind[]): string[] {
  return kinds.flatMap((kind) => pictures.filter((picture) => picture.kind === kind).map(({ path }) => path))
}

export interface BankCard {
  readonly account: string
  readonly countryCode: string
  readonly mobilePhone: string
  readonly verificationCode: string
}

interface Application {
  readonly customerId: string
  readonly platformId: string
  readonly name: string
  readonly certificateNumber: string
  readonly pictures: readonly Picture[]
}

/** Of a person: a certificate or a bank card proves who it is. */
export interface IndividualApplication extends Application {
  readonly certificateType?: IndividualCertificate
  readonly bankCard?: BankCard
}

/** Of an organisation; to authenticate it for the first time, and to make an authenticated person one, take the same. */
export interface EnterpriseApplication extends Application {
  readonly certificateType?: EnterpriseCertificate
  readonly country?: string
  readonly address?: string
  readonly legalRepresentative?: { readonly name: string; readonly idNumber: string }
}

/** What came of an application. */
export interface Applied {
  /** False when it was decided at once; null when it was refused, or did not say. */
  readonly isUnderReview: boolean | null
  /** What the vendor says did not stand the check, none of the entries in it; null where the generation does not tell. */
  readonly failedChecks: readonly string[] | null
  /** A refusal that came as an answer, since it may tell what failed; its code is null where it has none. */
  readonly refusal: { readonly operationId: string; readonly errorCode: string | null } | null
}

/** Numbers of five digits or more with what hangs on them, and mail addresses. */
const recognisable = [/\d(?:-?\d){4,}[\w-]*/g, /\S{0,64}@\S{0,255}/g] as const

/**
 * A vendor's text without what was entered, in capital letters or small ones, and without any longer number or address, entered
 * or not: documents go in and never come out.
 */
export function withoutEntries(text: string, entries: readonly (string | undefined)[]): string {
  const known = entries.flatMap((entry) => (entry === undefined || entry.trim() === '' ? [] : [entry.trim()]))
  const longestFirst = known.toSorted((left, right) => right.length - left.length)
  const patterns = longestFirst.map((entry) => new RegExp(entry.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`), 'gi'))
  return [...patterns, ...recognisable].reduce((rest, pattern) => rest.replaceAll(pattern, '***'), text)
}
