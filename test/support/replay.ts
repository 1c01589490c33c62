/**
 * An upstream that answers recorded bodies: by the path of the contract operation that each is named after, whatever the
 * credentials. Beside them it answers what no recording has and acting for a customer needs: tokens, and the customer's
 * account name and agency from the new customer list.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { contractOperations, type ContractOperation } from '#src/generated/operations.ts'
import { createOpenapiValidator } from '#test/support/openapi-validator.ts'

export interface Replay {
  readonly url: string
  /** The operation ids that were asked, in order; `IAM` for a token request. */
  readonly asked: readonly string[]
  /** Requests that break their contract, by the validator's word. */
  readonly problems: readonly string[]
  close(): Promise<void>
}

interface Route {
  readonly operation: ContractOperation
  readonly names: readonly string[]
  readonly pattern: RegExp
}

const folder = new URL('../fixtures/recordings/old/', import.meta.url)

function readRecordings(): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return new Map(names.map((name) => [name.slice(0, -'.json'.length), readFileSync(new URL(name, folder), 'utf8')]))
}

/** Literal paths first: `orders/detail` is no order id. */
function routesOf(ids: ReadonlySet<string>): Route[] {
  return Object.values(contractOperations)
    .filter(({ id }) => ids.has(id))
    .toSorted((left, right) => left.pathParameters.length - right.pathParameters.length)
    .map((operation) => ({
      operation,
      names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
      pattern: new RegExp(`^${operation.path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '([^/]+)')}$`),
    }))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function writeToken(response: ServerResponse): void {
  response.writeHead(201, { 'content-type': 'application/json', 'x-subject-token': 'replayed-token' })
  response.end(JSON.stringify({ token: { expires_at: new Date(Date.now() + 86_400_000).toISOString() } }))
}

/** The new list's row for whichever customer is asked for: its account name and agency are all that is read. */
function accountOf(requestBody: string): string {
  const body: unknown = JSON.parse(requestBody)
  const id = typeof body === 'object' && body !== null && 'customer_id' in body ? body.customer_id : null
  return JSON.stringify({ count: 1, customer_infos: [{ customer_id: id, account_name: 'replayed-account', xaccount_type: 'REPLAY_IDP' }] })
}

/** Starts the replay upstream on a free port of loopback. */
export async function startReplay(): Promise<Replay> {
  const recordings = readRecordings()
  const routes = routesOf(new Set([...recordings.keys(), 'ListSubCustomers']))
  const validator = createOpenapiValidator()
  const asked: string[] = []
  const problems: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestBody = await readBody(request)
    const url = new URL(request.url ?? '/', 'http://upstream')
    if (request.method === 'POST' && url.pathname === '/v3/auth/tokens') {
      asked.push('IAM')
      return writeToken(response)
    }
    const route = routes.find(({ operation, pattern }) => operation.method === request.method && pattern.test(url.pathname))
    if (!route) {
      asked.push(`${request.method} ${url.pathname}`)
      response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ error_code: 'APIGW.0101', error_msg: 'not recorded' }))
      return
    }
    const { id } = route.operation
    const values = route.pattern.exec(url.pathname)?.slice(1) ?? []
    const pathParameters = Object.fromEntries(route.names.map((name, index) => [name, values[index] ?? '']))
    const responseBody = recordings.get(id) ?? accountOf(requestBody)
    asked.push(id)
    const found = validator.check({ operationId: id, pathParameters, query: url.searchParams, requestBody, status: 200, responseBody })
    problems.push(...found.filter((problem) => problem.includes(': request ')))
    response.writeHead(200, { 'content-type': 'application/json' }).end(responseBody)
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : new Error('replay failed')))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('the replay upstream has no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    problems,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
