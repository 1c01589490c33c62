/** What invoices are made out to, and where they are mailed to. */
import type { Unrecognized } from '../open-enum.ts'
import { wordEnum } from '../word-enum.ts'
import type { InvoiceTitleType, InvoiceType } from './model.ts'

const profileStatuses = ['VALID', 'INVALID'] as const

export type InvoiceProfileStatus = (typeof profileStatuses)[number]

export const invoiceProfileStatus = wordEnum(profileStatuses)

export interface InvoiceProfile {
  readonly profileId: string
  readonly titleType: InvoiceTitleType | Unrecognized | null
  readonly titleTypeCode: string | null
  readonly titleName: string | null
  readonly type: InvoiceType | Unrecognized | null
  readonly typeCode: string | null
  readonly taxpayerId: string | null
  readonly registeredAddress: string | null
  readonly registeredPhone: string | null
  readonly bankName: string | null
  readonly bankAccount: string | null
  readonly isDefault: boolean | null
  readonly status: InvoiceProfileStatus | Unrecognized | null
  readonly statusCode: string | null
  readonly createdAt: string | null
  readonly updatedAt: string | null
}

/** A title as it is sent, whole: what is not there is not said. */
export interface InvoiceProfileEntry {
  readonly titleType: InvoiceTitleType
  readonly titleName: string
  readonly type: InvoiceType
  readonly taxpayerId?: string
  readonly registeredAddress?: string
  readonly registeredPhone?: string
  readonly bankName?: string
  readonly bankAccount?: string
  readonly isDefault?: boolean
}

export interface InvoiceProfileUpdateArgs extends InvoiceProfileEntry {
  readonly profileId: string
}

/** An address as it is sent, whole. */
export interface MailingAddressEntry {
  readonly recipient: string
  readonly province: string
  readonly city: string
  readonly district: string
  readonly streetAddress: string
  readonly mobilePhone: string
  readonly postcode?: string
  readonly isDefault?: boolean
}

export interface MailingAddressUpdateArgs extends MailingAddressEntry {
  readonly addressId: string
}
