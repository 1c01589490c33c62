/**
 * The upstream of the bench, a process of its own: fixed answers, and a count of what was asked. It has no quota and no
 * latency unless the environment names them: BENCH_CALLS_A_SECOND for each operation, and BENCH_LATENCY_MS.
 * `GET /calls` tells and forgets: how often each operation was called and throttled, and the latest body and signature.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { answerTo } from './answers.ts'
import { announce } from './announce.ts'
import { upstreamOperations, type UpstreamOperation } from './workloads.ts'

interface Route {
  readonly operationId: UpstreamOperation
  calls: number
  throttled: number
  /** When the calls of the last second came that were let through. */
  recent: number[]
  body: string
  signed: boolean
}

const routes = new Map<string, Route>(
  (['ListSubCustomers', 'ListCustomersBalancesDetail'] as const).map((operationId) =>
    [upstreamOperations[operationId], { operationId, calls: 0, throttled: 0, recent: [], body: '', signed: false }]),
)

const callsASecond = Number(process.env['BENCH_CALLS_A_SECOND'] ?? Infinity)
const latencyMs = Number(process.env['BENCH_LATENCY_MS'] ?? 0)
const throttling = JSON.stringify({ error_code: 'APIGW.0308', error_msg: 'The throttling threshold has been reached' })

function tellAndForget(response: ServerResponse): void {
  const told = [...routes.values()].map(({ operationId, calls, throttled, body, signed }) => ({ operationId, calls, throttled, body, signed }))
  for (const route of routes.values()) Object.assign(route, { calls: 0, throttled: 0, body: '', signed: false })
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
    const isAnswered = isLetThrough(route)
    route.throttled += isAnswered ? 0 : 1
    const answer = Buffer.from(isAnswered ? answerTo(route.operationId, body) : throttling)
    const reply = () => {
      response.writeHead(isAnswered ? 200 : 429, { 'content-type': 'application/json', 'content-length': answer.length })
      response.end(answer)
    }
    if (latencyMs > 0) setTimeout(reply, latencyMs)
    else reply()
  })
}

/** The vendor's flow control: a sliding second over the calls let through. */
function isLetThrough(route: Route): boolean {
  const now = performance.now()
  route.recent = route.recent.filter((time) => time > now - 1_000)
  if (route.recent.length >= callsASecond) return false
  route.recent.push(now)
  return true
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
