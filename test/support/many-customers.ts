/**
 * An upstream with as many customers as a test wants, more than the sandbox has: the new customer list and the new batch
 * of balances, over real HTTP. Calls can be held, and a customer's balance can be refused as the vendor would.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { contractOperations } from '#src/generated/operations.ts'

type OperationId = 'ListSubCustomers' | 'ListCustomersBalancesDetail'

export interface ArrivedCall {
  readonly operationId: OperationId
  /** The customers that a batch asks for; empty for the list. */
  readonly ids: readonly string[]
  /** Whether the service ended the call before its answer. */
  isEnded: boolean
}

export interface ManyCustomers {
  readonly url: string
  readonly ids: readonly string[]
  readonly arrived: ArrivedCall[]
  /** The amount that a customer has. */
  amountOf(id: string): string
  /** Refuses every batch with this customer in it. */
  refuse(id: string): void
  /** Holds the batches with this customer in it until the answer is called. */
  hold(id: string): () => void
  /** Resolves when `count` calls of an operation have arrived. */
  until(operationId: OperationId, count: number): Promise<void>
  close(): Promise<void>
}

/** @param latencyMs how long each answer takes. */
export async function startManyCustomers(count: number, latencyMs: number): Promise<ManyCustomers> {
  const ids = Array.from({ length: count }, (_, index) => `customer-${String(index).padStart(4, '0')}`)
  const arrived: ArrivedCall[] = []
  const refused = new Set<string>()
  const held = new Map<string, Promise<void>>()
  let watchers: (() => void)[] = []
  const amountOf = (id: string) => `${ids.indexOf(id) + 1}.5`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body: unknown = JSON.parse(await textOf(request))
    const operationId = request.url === contractOperations.ListSubCustomers.path ? 'ListSubCustomers' : 'ListCustomersBalancesDetail'
    const call: ArrivedCall = { operationId, ids: operationId === 'ListSubCustomers' ? [] : idsOf(body), isEnded: false }
    response.once('close', () => {
      call.isEnded = !response.writableFinished
    })
    arrived.push(call)
    for (const look of watchers) look()
    await wait(latencyMs)
    await Promise.all(call.ids.map((id) => held.get(id)))
    if (call.ids.some((id) => refused.has(id))) return reply(response, 400, { error_code: 'CBC.0100', error_msg: 'refused' })
    if (operationId === 'ListSubCustomers') return reply(response, 200, pageOf(ids, body))
    reply(response, 200, { customer_balances: call.ids.map((id) => ({ customer_id: id, amount: Number(amountOf(id)), debt_amount: 0, currency: 'CNY' })) })
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    ids,
    arrived,
    amountOf,
    refuse: (id) => void refused.add(id),
    hold(id) {
      const { promise, resolve } = Promise.withResolvers<void>()
      held.set(id, promise)
      return resolve
    },
    until: (operationId, wanted) => new Promise((resolve) => {
      const look = () => {
        if (arrived.filter((call) => call.operationId === operationId).length < wanted) return
        watchers = watchers.filter((other) => other !== look)
        resolve()
      }
      watchers.push(look)
      look()
    }),
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString()
}

function memberOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined
}

function idsOf(body: unknown): string[] {
  const infos = memberOf(body, 'customer_infos')
  return Array.isArray(infos) ? infos.map((info: unknown) => String(memberOf(info, 'customer_id'))) : []
}

function pageOf(ids: readonly string[], body: unknown): object {
  const wanted = memberOf(body, 'customer_id')
  const matching = typeof wanted === 'string' ? ids.filter((id) => id === wanted) : ids
  const offset = Number(memberOf(body, 'offset'))
  const rows = matching.slice(offset, offset + Number(memberOf(body, 'limit')))
  return { customer_infos: rows.map((id) => ({ customer_id: id, account_name: `account-${id}`, association_type: '2' })), count: matching.length }
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
