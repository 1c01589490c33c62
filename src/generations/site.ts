/** The site file: what is true of one vendor site (China, international) and is not in the contracts. */
import { z } from 'zod'
import { contractOperations, type ContractOperation, type OperationId } from '../generated/operations.ts'
import { isDate, startOf, type Sunset } from './lifecycle/sunset.ts'
import { parseConfigFile, type ConfigFile } from './config-file.ts'

export interface Site {
  readonly name: 'china' | 'international'
  /** The currency of amounts whose answer names none. */
  readonly currency: string
  /** The agency by which the partner acts for customers whose own is not known. */
  readonly agency: string | null
  /** Lifecycles that overrule the contract's. */
  readonly lifecycle: ReadonlyMap<OperationId, { readonly status: ContractOperation['status']; readonly reason: string }>
  /** When endpoints are taken offline. No contract has a sure date: they are the site file's. */
  readonly sunsets: ReadonlyMap<OperationId, Sunset>
  /** Contracts that somebody has seen to hold although they rest on no sure source: what moves money may use them. */
  readonly confirmed: ReadonlyMap<OperationId, string>
}

const date = z.string().refine(isDate, 'must be a date such as 2027-03-31')
const sunset = z.strictObject({ date, source: z.string().min(1), confirmed: z.boolean(), deprecated: date.optional() })

const siteSchema = z.strictObject({
  name: z.enum(['china', 'international']),
  currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as CNY'),
  agency: z.string().min(1).max(64).optional(),
  lifecycle: z
    .record(z.string(), z.strictObject({ status: z.enum(['active', 'deprecated', 'retired']), reason: z.string().min(1) }))
    .nullish()
    // A key whose entries are all commented out has no value: no entries.
    .transform((entries) => entries ?? {}),
  sunsets: z.record(z.string(), sunset).nullish().transform((entries) => entries ?? {}),
  confirmed: z.record(z.string(), z.string().min(1)).nullish().transform((entries) => entries ?? {}),
})

/**
 * Reads a site file. Throws ConfigFileError, which names file, line and rule: an unknown operation id, a date that is none, or a
 * lifecycle that contradicts a retirement which the vendor stated.
 */
export function parseSite(file: ConfigFile): Site {
  const { value, fail } = parseConfigFile(file, siteSchema)
  const lifecycle = new Map<OperationId, { status: ContractOperation['status']; reason: string }>()
  for (const [id, entry] of Object.entries(value.lifecycle)) {
    if (!isOperationId(id)) throw fail(['lifecycle', id], `${id} is not an operation of the contracts`)
    if (isStatedRetired(contractOperations[id]) && entry.status !== 'retired') {
      throw fail(['lifecycle', id, 'status'], `${id} was retired by the vendor's own statement, which no site overrules`)
    }
    lifecycle.set(id, entry)
  }
  const confirmed = new Map<OperationId, string>()
  for (const [id, reason] of Object.entries(value.confirmed)) {
    if (!isOperationId(id)) throw fail(['confirmed', id], `${id} is not an operation of the contracts`)
    confirmed.set(id, reason)
  }
  const sunsets = new Map<OperationId, Sunset>()
  for (const [id, { deprecated = null, ...entry }] of Object.entries(value.sunsets)) {
    if (!isOperationId(id)) throw fail(['sunsets', id], `${id} is not an operation of the contracts`)
    if (deprecated !== null && startOf(deprecated) > startOf(entry.date)) throw fail(['sunsets', id, 'deprecated'], 'must not come after the date on which it is taken offline')
    sunsets.set(id, { ...entry, deprecated })
  }
  return { name: value.name, currency: value.currency, agency: value.agency ?? null, lifecycle, sunsets, confirmed }
}

/** The lifecycle status in force on a site: the site file's word, else the contract's. */
export function statusOn(site: Site, id: OperationId): ContractOperation['status'] {
  return site.lifecycle.get(id)?.status ?? contractOperations[id].status
}

/** Whether the site has the operation at all, and it is not retired. */
export function isAnswering(site: Site, id: OperationId): boolean {
  const onSite = contractOperations[id].site === 'any' || site.name === 'international'
  return onSite && statusOn(site, id) !== 'retired'
}

function isStatedRetired(operation: ContractOperation): boolean {
  return operation.status === 'retired' && operation.statusBasis === 'stated'
}

/** Whether a text is the id of an operation of the contracts. */
export function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(contractOperations, text)
}
