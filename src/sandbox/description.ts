/** What a developer needs to know to call the sandbox: its partners, their (invented) credentials, their customers. */
import type { Partner, World } from './world.ts'

/** One partner with credentials, as `GET /__sandbox/partners` shows it. */
export interface PartnerDescription {
  readonly id: string
  readonly name: string
  readonly kind: Partner['kind']
  readonly agencyName: string
  readonly accessKey: string
  readonly secretKey: string
  readonly temporary: { readonly accessKey: string; readonly secretKey: string; readonly securityToken: string }
  readonly userName: string
  readonly password: string
  readonly domainName: string
  readonly customers: number
  readonly orders: number
}

/** The address, the business date and the partners that can sign in. */
export interface SandboxDescription {
  readonly url: string
  readonly businessDate: string
  readonly partners: readonly PartnerDescription[]
}

/** Describes the sandbox at `url`. All credentials in it are invented and open nothing. */
export function describePartners(world: World, url: string): SandboxDescription {
  const partners = world.partners.flatMap((partner) => {
    if (!partner.credentials) return []
    const { id, name, kind, agencyName, credentials } = partner
    const customers = world.customersOfPartner.get(id)?.length ?? 0
    const orders = world.ordersOfPartner.get(id)?.length ?? 0
    return [{ id, name, kind, agencyName, ...credentials, customers, orders }]
  })
  return { url, businessDate: new Date(world.businessNow).toISOString(), partners }
}
