/**
 * An upstream that stands before another one and breaks chosen operations on the wire, in ways that no well-behaved HTTP
 * server could. It knows operations by their contract ids, and everything else passes through untouched.
 */
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { Pool } from 'undici'
import { contractOperations, type ContractOperation, type OperationId } from '#src/generated/operations.ts'

/** The answer that the operation would have given. */
export interface RightAnswer {
  readonly status: number
  readonly body: Buffer
}

/** One call of a broken operation. */
export interface BrokenCall {
  readonly response: ServerResponse
  readonly socket: Socket
  /** Asks the upstream behind. */
  rightAnswer(): Promise<RightAnswer>
}

export type Behaviour = (call: BrokenCall) => void | Promise<void>

export interface FaultUpstream {
  readonly url: string
  /** Calls that arrived, by operation id; `IAM` is the token operation. */
  readonly arrived: readonly (OperationId | 'IAM' | null)[]
  /** The headers that they carried, in the same order. */
  readonly headers: readonly IncomingHttpHeaders[]
  /** Gives every call of an operation to `behave`; the answer mends it. */
  breakOperation(id: OperationId | 'IAM', behave: Behaviour): () => void
  close(): Promise<void>
}

interface Route {
  readonly id: OperationId | 'IAM'
  readonly method: ContractOperation['method']
  readonly pattern: RegExp
}

const routes: readonly Route[] = [
  { id: 'IAM', method: 'POST', pattern: /^\/v3\/auth\/tokens$/ },
  // Paths without parameters first: they are the more special ones.
  ...Object.values<ContractOperation>(contractOperations)
    .toSorted((a, b) => a.pathParameters.length - b.pathParameters.length)
    .map(({ id, method, path }) => ({ id, method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`) })),
]

function operationOf(request: IncomingMessage): Route['id'] | null {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  return routes.find(({ method, pattern }) => method === request.method && pattern.test(path))?.id ?? null
}

/** Starts one before the upstream at `behindUrl`; with null, only operations that are broken answer, and all others with 404. */
export async function startFaultUpstream(behindUrl: string | null): Promise<FaultUpstream> {
  const behind = behindUrl === null ? null : new Pool(behindUrl)
  const broken = new Map<Route['id'], Behaviour>()
  const arrived: (Route['id'] | null)[] = []
  const headersSeen: IncomingHttpHeaders[] = []

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request)
    const id = operationOf(request)
    arrived.push(id)
    headersSeen.push(request.headers)
    const behave = id === null ? undefined : broken.get(id)
    const rightAnswer = () => askBehind(behind, request, body)
    if (behave) return behave({ response, socket: request.socket, rightAnswer })
    const { status, headers, body: text } = await rightAnswer()
    response.writeHead(status, { ...headers, 'content-length': text.length }).end(text)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrived,
    headers: headersSeen,
    breakOperation(id, behave) {
      broken.set(id, behave)
      return () => void broken.delete(id)
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
      await behind?.close()
    },
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

/** Headers that belong to one connection, or that a new body makes wrong. */
const ownHeaders = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding'])

async function askBehind(behind: Pool | null, request: IncomingMessage, body: Buffer): Promise<RightAnswer & { readonly headers: Record<string, string | string[]> }> {
  if (!behind) return { status: 404, headers: {}, body: Buffer.from('{}') }
  const answer = await behind.request({
    method: request.method === 'POST' ? 'POST' : request.method === 'PUT' ? 'PUT' : request.method === 'DELETE' ? 'DELETE' : 'GET',
    path: request.url ?? '/',
    headers: withoutOwn(request.headers),
    body: body.length === 0 ? null : body,
  })
  return { status: answer.statusCode, headers: withoutOwn(answer.headers), body: Buffer.from(await answer.body.arrayBuffer()) }
}

function withoutOwn(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && !ownHeaders.has(name)) kept[name] = value
  return kept
}
