/**
 * The upstream of the bench, a process of its own: fixed answers, no quota, no latency, and a count of what was asked.
 * `GET /calls` tells and forgets: how often each operation was called, and the latest body and signature of each.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerTo } from './answers.ts'
import { announce } from './announce.ts'
import { upstreamOperations, type UpstreamOperation } from './workloads.ts'

interface Route {
  readonly operationId: UpstreamOperation
  calls: number
  body: string
  signed: boolean
}

const routes = new Map<string, Route>(
  (['ListSubCustomers', 'ListCustomersBalancesDetail'] as const).map((operationId) =>
    [upstreamOperations[operationId], { operationId, calls: 0, body: '', signed: false }]),
)

function tellAndForget(response: ServerResponse): void {
  const told = [...routes.values()].map(({ operationId, calls, body, signed }) => ({ operationId, calls, body, signed }))
  for (const route of routes.values()) Object.assign(route, { calls: 0, body: '', signed: false })
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(told))
}

function answerRoute(route: Route, request: IncomingMessage, response: ServerResponse): void {
  let body = ''
  request.setEncoding('utf8')
  request.on('data', (chunk: string) => {
    body += chunk
  })
  request.on('end', () => {
    route.calls += 1
    route.body = body
    route.signed = request.headers.authorization?.startsWith('SDK-HMAC-SHA256 Access=') ?? false
    const answer = Buffer.from(answerTo(route.operationId, body))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  })
}

const server = createServer((request, response) => {
  const route = request.method === 'POST' ? routes.get(request.url ?? '') : undefined
  if (route) return answerRoute(route, request, response)
  if (request.url === '/calls') return tellAndForget(response)
  request.resume()
  response.writeHead(404)
  response.end()
})

announce(server)
