/** Which address is reached through which proxy, by the conventions of HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Pure. */

export interface ProxySettings {
  /** For every address, whatever the two below say. */
  readonly always: URL | null
  /** For https addresses. */
  readonly https: URL | null
  /** For http addresses. */
  readonly http: URL | null
  /**
   * Hosts that are reached directly, separated by commas or spaces: a name holds for the names below it too, `*.name` and
   * `.name` for those alone or as well, `name:port` for one port, `*` for all.
   */
  readonly except: string
}

/** No proxy for anything. */
export const noProxy: ProxySettings = { always: null, https: null, http: null, except: '' }

/**
 * The proxy for an address, or null for none. This machine itself is never behind the two general proxies: a proxy that
 * is set for everything on a machine would otherwise come between the service and its sandbox.
 */
export function proxyFor(address: URL, { always, https, http, except }: ProxySettings): URL | null {
  if (isExcepted(address, except)) return null
  if (always) return always
  if (isLoopback(address.hostname)) return null
  return address.protocol === 'https:' ? https : http
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}

function isExcepted(address: URL, except: string): boolean {
  const host = address.hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
  const port = address.port || (address.protocol === 'https:' ? '443' : '80')
  return except.split(/[\s,]+/).some((entry) => entry !== '' && holds(entry.toLowerCase(), host, port))
}

function holds(entry: string, host: string, port: string): boolean {
  const { name, ofPort } = partsOf(entry)
  if (ofPort !== null && ofPort !== port) return false
  if (name === '*') return true
  const below = host.endsWith(`.${name.replace(/^\*?\./, '')}`)
  return name.startsWith('*.') ? below : below || host === name.replace(/^\./, '')
}

/** An IPv6 address with a port stands in brackets; without them its colons are its own. */
function partsOf(entry: string): { readonly name: string; readonly ofPort: string | null } {
  const [, bracketed, port] = /^\[([^\]]+)\](?::(\d+))?$/.exec(entry) ?? []
  if (bracketed !== undefined) return { name: bracketed, ofPort: port ?? null }
  const [name = '', ...rest] = entry.split(':')
  return rest.length === 1 ? { name, ofPort: rest[0] ?? null } : { name: entry, ofPort: null }
}
