/** How the configured upstreams are reached: the proxies on the way, and the authorities that are trusted beside the public ones. */
import type { Configuration } from './config.ts'
import type { ProxySettings } from './upstream/proxy.ts'

export interface UpstreamNetwork {
  readonly proxies: ProxySettings
  /** PEM certificates; null for the platform's own authorities alone. */
  readonly authorities: string | null
}

/** Reads them from the configuration; the service, the doctor and the probe go the same way. */
export function networkOf(configuration: Configuration): UpstreamNetwork {
  return {
    proxies: {
      always: configuration.UPSTREAM_PROXY_URL,
      https: configuration.HTTPS_PROXY,
      http: configuration.HTTP_PROXY,
      except: configuration.NO_PROXY,
    },
    authorities: configuration.upstreamAuthorities,
  }
}
