/**
 * Loopback. A service that asks nobody who they are is for its own machine only, and a page on the web must not reach it
 * through the browser of somebody who sits there: such a page resolves its own name to 127.0.0.1 (DNS rebinding), but the
 * browser still sends that name as `Host`.
 */

/** Whether an address to listen on (`HOST`) can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || ipv4Loopback.test(host)
}

/** Whether a `Host` header names this machine and no name that somebody else resolves, with any port. */
export function namesLoopback(header: string | undefined): boolean {
  const name = /^(\[[^\]]*\]|[^:[\]]*)(?::\d{1,5})?$/.exec(header ?? '')?.[1]?.toLowerCase()
  return name !== undefined && (name === 'localhost' || name === '[::1]' || ipv4Loopback.test(name))
}

const ipv4Loopback = /^127(?:\.\d{1,3}){3}$/
