/**
 * The upstream calls of the contestants that are not Partner Graph: signed with its signer, sent by an undici pool's
 * `request` (not `fetch`), and read as plain JSON. Amounts pass through binary numbers here, as they do in most such code.
 */
import { Pool } from 'undici'
import { signRequest } from '../../src/upstream/sign.ts'
import { upstreamOperations, type UpstreamOperation } from '../workloads.ts'

export interface WireCustomers {
  readonly count: number
  readonly customer_infos: readonly WireCustomer[]
}

export interface WireCustomer {
  readonly customer_id: string
  readonly account_name: string
  readonly customer: string | null
  readonly label: string | null
  readonly country_code: string | null
  readonly customer_level: string | null
  readonly xaccount_id: string | null
}

export interface WireBalances {
  readonly customer_balances: readonly WireBalance[]
}

export interface WireBalance {
  readonly customer_id: string
  readonly amount: number
  readonly debt_amount: number
  readonly currency: string
}

/** The calls, over at most 64 connections: as many as Partner Graph keeps by default. */
export interface UpstreamCalls {
  /** ListSubCustomers from the list's beginning, with a label. */
  customers(limit: number, label: string): Promise<WireCustomers>
  /** ListCustomersBalancesDetail, at most 100 ids. */
  balances(ids: readonly string[]): Promise<WireBalances>
}

/** Makes the calls to the upstream that the environment names: BSS_URL, HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK. */
export function createUpstreamCalls(): UpstreamCalls {
  const { BSS_URL = '', HUAWEICLOUD_SDK_AK: ak = '', HUAWEICLOUD_SDK_SK: sk = '' } = process.env
  const pool = new Pool(BSS_URL, { connections: 64, allowH2: false })

  async function call(operationId: UpstreamOperation, content: object): Promise<unknown> {
    const path = upstreamOperations[operationId]
    const body = Buffer.from(JSON.stringify(content))
    const signature = signRequest({ method: 'POST', path, query: [], headers: {}, body, keys: { ak, sk }, date: new Date() })
    const headers = { 'content-type': 'application/json', ...signature }
    const response = await pool.request({ method: 'POST', path, headers, body })
    if (response.statusCode !== 200) throw new Error(`the upstream answered ${response.statusCode}`)
    return response.body.json()
  }

  return {
    // Hand-written code of this kind trusts its upstream: checking the shape is part of what Partner Graph does beside.
    customers: async (limit, label) => (await call('ListSubCustomers', { label, offset: 0, limit })) as WireCustomers,
    balances: async (ids) => (await call('ListCustomersBalancesDetail', { customer_infos: ids.map((id) => ({ customer_id: id })) })) as WireBalances,
  }
}
