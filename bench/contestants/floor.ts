/** The floor: a hand-written REST handler on node:http that makes the same upstream calls and gives the same JSON. */
import { createServer } from 'node:http'
import { announce } from '../announce.ts'
import { pageSize } from '../workloads.ts'
import { createUpstreamCalls, type WireBalance, type WireCustomer } from './upstream-calls.ts'

const upstream = createUpstreamCalls()

function scalarsOf(row: WireCustomer) {
  return {
    customerId: row.customer_id,
    accountName: row.account_name,
    name: row.customer,
    label: row.label,
    countryCode: row.country_code,
    level: row.customer_level,
    platformUserId: row.xaccount_id,
  }
}

function balanceOf(row: WireBalance | undefined) {
  if (!row) return null
  return {
    available: { amount: String(row.amount), currency: row.currency },
    debt: { amount: String(row.debt_amount), currency: row.currency },
  }
}

async function customers(label: string) {
  const { count, customer_infos } = await upstream.customers(pageSize, label)
  return { customers: { totalCount: count, nodes: customer_infos.map(scalarsOf) } }
}

async function customersWithBalances(label: string) {
  const { count, customer_infos } = await upstream.customers(pageSize, label)
  const { customer_balances } = await upstream.balances(customer_infos.map((row) => row.customer_id))
  const balances = new Map(customer_balances.map((row) => [row.customer_id, row]))
  const nodes = customer_infos.map((row) => ({ ...scalarsOf(row), balance: balanceOf(balances.get(row.customer_id)) }))
  return { customers: { totalCount: count, nodes } }
}

async function answer(url: string | undefined): Promise<object | null> {
  const [path, label = ''] = (url ?? '').split('?label=')
  if (path === '/constant') return { __typename: 'Query' }
  if (path === '/customers') return customers(label)
  return path === '/customers-with-balances' ? customersWithBalances(label) : null
}

const server = createServer((request, response) => {
  answer(request.url).then(
    (data) => {
      const body = Buffer.from(JSON.stringify({ data }))
      response.writeHead(data ? 200 : 404, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length })
      response.end(body)
    },
    () => {
      response.writeHead(502)
      response.end()
    },
  )
})

announce(server)
