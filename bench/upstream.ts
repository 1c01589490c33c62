/**
 * The upstream of the bench, a process of its own: fixed answers, no quota, no latency, and a count of what was asked.
 * `GET /calls` tells and forgets: how often each operation was called, and the latest body and signature of each.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answers } from './answers.ts'
import { announce } from './announce.ts'
import { upstreamOperations } from './workloads.ts'

interface Route {
  readonly operationId: string
  readonly answer: Buffer
  calls: number
  body: string
  signed: boolean
}

const routes = new Map(
  Object.entries(upstreamOperations).map(([operationId, path]) => {
    const answer = Buffer.from(operationId === 'ListSubCustomers' ? answers.ListSubCustomers : answers.ListCustomersBalancesDetail)
    const route: Route = { operationId, answer, calls: 0, body: '', signed: false }
    return [path as string, route]
  }),
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
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': route.answer.length })
    response.end(route.answer)
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
