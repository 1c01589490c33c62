/**
 * What one writes first: Apollo Server's standalone server with its defaults, a DataLoader per request, and the part of
 * the schema that the workloads ask for.
 */
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import DataLoader from 'dataloader'
import { createUpstreamCalls, type WireBalance, type WireCustomer } from './upstream-calls.ts'

interface Context {
  readonly balances: DataLoader<string, WireBalance | null>
}

const typeDefs = `
  input CustomerFilter { label: String! }
  type Query {
    customers(first: Int = 20, filter: CustomerFilter!): CustomerConnection
    customer(customerId: String!): Customer
  }
  type CustomerConnection { totalCount: Int nodes: [Customer!]! }
  type Customer {
    customerId: String! accountName: String! name: String label: String countryCode: String level: String
    platformUserId: String balance: AccountBalance
  }
  type AccountBalance { available: Money debt: Money }
  type Money { amount: String! currency: String! }
`

const upstream = createUpstreamCalls()

const resolvers = {
  Query: {
    customers: async (_: unknown, { first, filter }: { first: number; filter: { label: string } }) => {
      const { count, customer_infos } = await upstream.customers(first, filter.label)
      return { totalCount: count, nodes: customer_infos }
    },
    // In its favour: no call of its own, since the workload asks only for what the id and the balance tell.
    customer: (_: unknown, { customerId }: { customerId: string }) => ({ customer_id: customerId }),
  },
  Customer: {
    customerId: (row: WireCustomer) => row.customer_id,
    accountName: (row: WireCustomer) => row.account_name,
    name: (row: WireCustomer) => row.customer,
    countryCode: (row: WireCustomer) => row.country_code,
    level: (row: WireCustomer) => row.customer_level,
    platformUserId: (row: WireCustomer) => row.xaccount_id,
    balance: (row: WireCustomer, _: unknown, { balances }: Context) => balances.load(row.customer_id),
  },
  AccountBalance: {
    available: (row: WireBalance) => ({ amount: String(row.amount), currency: row.currency }),
    debt: (row: WireBalance) => ({ amount: String(row.debt_amount), currency: row.currency }),
  },
}

async function loadBalances(ids: readonly string[]): Promise<(WireBalance | null)[]> {
  const { customer_balances } = await upstream.balances(ids)
  const byId = new Map(customer_balances.map((row) => [row.customer_id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

const server = new ApolloServer<Context>({ typeDefs, resolvers })
const { url } = await startStandaloneServer(server, {
  listen: { host: '127.0.0.1', port: 0 },
  context: async () => ({ balances: new DataLoader(loadBalances, { maxBatchSize: 100 }) }),
})
console.log(`listening at ${url}`)
