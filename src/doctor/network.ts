/**
 * Whether a host can be reached: its name, its port and its certificate, each apart. Sends no request. Behind a proxy it is
 * the proxy that these tell of, since nothing else is reached from here.
 */
import { lookup } from 'node:dns/promises'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { connect as connectTls, getCACertificates } from 'node:tls'
import { proxyFor } from '../upstream/proxy.ts'
import type { UpstreamNetwork } from '../upstream-network.ts'
import type { Finding } from './finding.ts'

const check = 'reachability'

export interface Way extends UpstreamNetwork {
  readonly timeoutMs: number
}

/**
 * Looks at one host, step by step; the steps after a failed one are left out.
 * @param name what it is to us, e.g. `business API`
 */
export async function reach(name: string, url: URL, { timeoutMs, proxies, authorities }: Way): Promise<readonly Finding[]> {
  const proxy = proxyFor(url, proxies)
  const nearest = proxy ?? url
  const host = nearest.hostname.replace(/^\[|\]$/g, '')
  const port = Number(nearest.port || (nearest.protocol === 'https:' ? 443 : 80))
  const subject = proxy ? `proxy of ${name} (${proxy.host})` : `${name} (${url.host})`
  const ca = authorities === null ? undefined : [...getCACertificates('default'), authorities]
  const found: Finding[] = []
  const steps = [
    ...(isIP(host) === 0 ? [{ step: 'DNS', run: () => resolves(host, timeoutMs), remedy: 'check the address in the configuration, and the machine\'s name server' }] : []),
    { step: 'TCP', run: () => opens(connectTcp({ host, port }), 'connect', timeoutMs), remedy: 'check the port, the firewall, and that the network has a way out to this host' },
    ...(nearest.protocol === 'https:'
      ? [{
          step: 'TLS',
          run: () => opens(connectTls({ host, port, ca, ...(isIP(host) === 0 && { servername: host }) }), 'secureConnect', timeoutMs),
          remedy: 'check the certificate; a private certificate authority is named with UPSTREAM_CA_FILE',
        }]
      : []),
  ]
  for (const { step, run, remedy } of steps) {
    const problem = await run()
    if (problem !== null) return [...found, { check, subject, status: 'failed', text: `${step} failed: ${problem}`, remedy }]
    found.push({ check, subject, status: 'ok', text: `${step} works` })
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    found.push({ check, subject: `${name} (${url.host})`, status: 'warning', text: 'the address is http: signed requests and tokens go out unencrypted', remedy: 'use https' })
  }
  return found
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host.startsWith('127.')
}

/** What an error says without an address in it: its code, else its kind. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

async function resolves(host: string, timeoutMs: number): Promise<string | null> {
  const late = Promise.withResolvers<string>()
  const timer = setTimeout(() => late.resolve(`no answer within ${timeoutMs} ms`), timeoutMs)
  try {
    return await Promise.race([lookup(host).then(() => null, codeOf), late.promise])
  } finally {
    clearTimeout(timer)
  }
}

function opens(socket: Socket, event: 'connect' | 'secureConnect', timeoutMs: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>()
  const timer = setTimeout(() => resolve(`no answer within ${timeoutMs} ms`), timeoutMs)
  socket.once(event, () => resolve(null))
  socket.once('error', (error) => resolve(codeOf(error)))
  return promise.finally(() => {
    clearTimeout(timer)
    socket.destroy()
  })
}
