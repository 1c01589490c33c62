import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ConfigurationError, readConfiguration } from '#src/config.ts'
import { hasOpenssl, makeCertificates } from '#test/support/certificates.ts'

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'partner-graph-config-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'ca.pem')
  writeFileSync(path, text)
  return path
}

function refusal(environment: Readonly<Record<string, string>>): string {
  try {
    readConfiguration(environment)
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  throw new Error('it was not refused')
}

describe('the configuration of the way to the upstream', () => {
  it('reads proxies by both spellings, the upper one first', () => {
    const { HTTPS_PROXY, HTTP_PROXY, NO_PROXY, UPSTREAM_PROXY_URL } = readConfiguration({ HTTPS_PROXY: 'http://upper:1', https_proxy: 'http://lower:1', http_proxy: 'http://lower:2', no_proxy: 'example' })
    expect([HTTPS_PROXY?.host, HTTP_PROXY?.host, NO_PROXY, UPSTREAM_PROXY_URL]).toEqual(['upper:1', 'lower:2', 'example', null])
  })

  it('refuses a proxy that is no HTTP address, without showing it', () => {
    expect(refusal({ UPSTREAM_PROXY_URL: 'socks5://user:PLANTED@proxy:1' })).toBe('UPSTREAM_PROXY_URL must be an http or https address')
    expect(refusal({ HTTPS_PROXY: 'http://user:PLANTED@proxy:1/path' })).toBe('HTTPS_PROXY must be an address without a path')
    expect(refusal({ HTTP_PROXY: 'http://user:PLANTED%@proxy:1' })).toBe('HTTP_PROXY must have its user and password percent-encoded')
  })

  it.skipIf(!hasOpenssl())('reads certificates of authorities', () => {
    const { authority, authorityFile, remove } = makeCertificates([])
    onTestFinished(remove)
    expect(readConfiguration({ UPSTREAM_CA_FILE: authorityFile }).upstreamAuthorities).toBe(authority.trim())
  })

  it('refuses a file of authorities that holds none, or a broken one', () => {
    expect(readConfiguration({}).upstreamAuthorities).toBeNull()
    expect(refusal({ UPSTREAM_CA_FILE: fileOf('nothing here') })).toMatch(/^UPSTREAM_CA_FILE names a file without a PEM certificate: /)
    expect(refusal({ UPSTREAM_CA_FILE: fileOf('-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----') })).toMatch(/^UPSTREAM_CA_FILE names a file with a broken certificate: /)
    expect(refusal({ UPSTREAM_CA_FILE: join(tmpdir(), 'partner-graph-no-such-file') })).toMatch(/^UPSTREAM_CA_FILE names a file that cannot be read: /)
  })

  it('keeps attempts and shares within their limits', () => {
    expect(refusal({ UPSTREAM_ATTEMPTS: '0' })).toBe('UPSTREAM_ATTEMPTS must be a whole number from 1 to 5')
    expect(refusal({ UPSTREAM_OPERATION_SHARE: '0' })).toBe('UPSTREAM_OPERATION_SHARE must be a number from 0.01 to 1')
    const { UPSTREAM_ATTEMPTS, UPSTREAM_TENANT_SHARE, UPSTREAM_OPERATION_SHARE } = readConfiguration({})
    expect([UPSTREAM_ATTEMPTS, UPSTREAM_TENANT_SHARE, UPSTREAM_OPERATION_SHARE]).toEqual([3, 0.75, 0.5])
  })
})
