/**
 * A forward proxy as companies run them: tunnels by CONNECT, absolute-form requests for plain HTTP, and a password where
 * one is asked for. Every name leads to one upstream, so that tests need no name service.
 */
import { createServer, request as ask } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface HttpProxyOptions {
  /** The port on 127.0.0.1 that every tunnel and request leads to. */
  readonly toPort: number
  /** `user:password` that every request must bring. */
  readonly credentials?: string
  /** The status of every answer of its own, in place of carrying anything. */
  readonly refuseWith?: number
}

export interface HttpProxy {
  readonly url: string
  /** What came: `CONNECT host:port`, or verb and absolute address. */
  readonly seen: string[]
  close(): Promise<void>
}

/** Starts one on a free port. */
export async function startHttpProxy({ toPort, credentials, refuseWith }: HttpProxyOptions): Promise<HttpProxy> {
  const seen: string[] = []
  const sockets = new Set<Socket>()
  const wanted = credentials === undefined ? null : `Basic ${Buffer.from(credentials).toString('base64')}`
  const refusal = (authorization: string | undefined) => (wanted !== null && authorization !== wanted ? 407 : (refuseWith ?? null))

  const server = createServer((request, response) => {
    seen.push(`${request.method ?? ''} ${request.url ?? ''}`)
    const status = refusal(request.headers['proxy-authorization'])
    if (status !== null) return void response.writeHead(status).end()
    const { pathname, search, host } = new URL(request.url ?? '')
    const { 'proxy-authorization': _, ...headers } = request.headers
    const onward = ask({ port: toPort, host: '127.0.0.1', method: request.method, path: pathname + search, headers: { ...headers, host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  server.on('connection', (socket) => sockets.add(socket))
  server.on('connect', (request, client: Socket, head: Buffer) => {
    seen.push(`CONNECT ${request.url ?? ''}`)
    const status = refusal(request.headers['proxy-authorization'])
    if (status !== null) return void client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`)
    const upstream = connect(toPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    }),
  }
}
