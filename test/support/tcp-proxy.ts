/**
 * A TCP proxy that does to a connection what networks do: it knows no HTTP. Faults hold for bytes on their way back from
 * the upstream, where a client meets them, and are looked at when the bytes come: setting one touches the connections
 * that are open already.
 */
import { createConnection, createServer, type Socket } from 'node:net'

export type NetworkFault =
  | { readonly kind: 'none' }
  /** Each piece comes this much later; `jitterMs` more or less of it by chance. */
  | { readonly kind: 'latency'; readonly ms: number; readonly jitterMs?: number; readonly random?: () => number }
  /** A reset as soon as a request arrives. */
  | { readonly kind: 'reset' }
  /** The connection is ended (FIN) as soon as a request arrives, without an answer. */
  | { readonly kind: 'half-close' }
  /** This many bytes of an answer, then the end, or a reset. */
  | { readonly kind: 'cut'; readonly after: number; readonly by: 'end' | 'reset' }
  /** One byte each `everyMs`. */
  | { readonly kind: 'trickle'; readonly everyMs: number }
  /** Bytes go nowhere; the connection stays open. */
  | { readonly kind: 'black-hole' }

export interface TcpProxy {
  readonly url: string
  /** Resolves when no connection of a client is open any more. */
  idle(): Promise<void>
  /** What happens from now on, for the next `times` connections that it strikes; for all when left out. */
  set(fault: NetworkFault, times?: number): void
  close(): Promise<void>
}

/** Starts one before an address, e.g. `http://127.0.0.1:4100`. */
export async function startTcpProxy(behindUrl: string): Promise<TcpProxy> {
  const { hostname, port } = new URL(behindUrl)
  const sockets = new Set<Socket>()
  const clients = new Set<Socket>()
  let whenIdle: (() => void)[] = []
  let current: NetworkFault = { kind: 'none' }
  let left = Infinity

  /** The fault for a request that has just arrived. */
  function strike(): NetworkFault {
    if (left <= 0) return { kind: 'none' }
    left -= 1
    return current
  }

  const server = createServer({ noDelay: true }, (client) => {
    clients.add(client)
    client.once('close', () => {
      clients.delete(client)
      if (clients.size > 0) return
      for (const tell of whenIdle) tell()
      whenIdle = []
    })
    const upstream = createConnection({ host: hostname, port: Number(port), noDelay: true })
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.once('close', () => {
        sockets.delete(socket)
        client.destroy()
        upstream.destroy()
      })
    }
    let way = passing(client)
    client.on('data', (request: Buffer) => {
      const fault = strike()
      if (fault.kind === 'reset') return void client.resetAndDestroy()
      if (fault.kind === 'half-close') return void client.end()
      way = wayBack(client, fault)
      upstream.write(request)
    })
    upstream.on('data', (answer: Buffer) => way(answer))
    upstream.on('end', () => client.end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no TCP address')
  return {
    url: `http://127.0.0.1:${address.port}`,
    idle: () => (clients.size === 0 ? Promise.resolve() : new Promise((resolve) => whenIdle.push(resolve))),
    set(fault, times = Infinity) {
      current = fault
      left = fault.kind === 'none' ? 0 : times
    },
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    }),
  }
}

type Way = (bytes: Buffer) => void

function passing(client: Socket): Way {
  return (bytes) => void client.write(bytes)
}

/** What happens to the bytes of one answer. */
function wayBack(client: Socket, fault: NetworkFault): Way {
  switch (fault.kind) {
    case 'latency':
      return late(client, fault)
    case 'cut':
      return cutting(client, fault)
    case 'trickle':
      return trickling(client, fault.everyMs)
    case 'black-hole':
      return () => undefined
    default:
      return passing(client)
  }
}

function late(client: Socket, { ms, jitterMs = 0, random = Math.random }: Extract<NetworkFault, { kind: 'latency' }>): Way {
  let due = 0
  return (bytes) => {
    // Bytes of one connection never overtake each other.
    due = Math.max(due, Date.now() + Math.max(0, ms + jitterMs * (2 * random() - 1)))
    setTimeout(() => void client.write(bytes), due - Date.now())
  }
}

function cutting(client: Socket, { after, by }: Extract<NetworkFault, { kind: 'cut' }>): Way {
  let rest = after
  return (bytes) => {
    if (rest <= 0) return
    const piece = bytes.subarray(0, rest)
    rest -= piece.length
    client.write(piece, () => {
      if (rest > 0) return
      if (by === 'end') client.end()
      else client.resetAndDestroy()
    })
  }
}

function trickling(client: Socket, everyMs: number): Way {
  const waiting: number[] = []
  const timer = setInterval(() => {
    const byte = waiting.shift()
    if (byte !== undefined) client.write(Buffer.from([byte]))
  }, everyMs)
  client.once('close', () => clearInterval(timer))
  return (bytes) => void waiting.push(...bytes)
}
