/** A private certificate authority and a server's certificate of it, made by openssl for one test run. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Certificates {
  /** The authority's certificate: its file, and its text. */
  readonly authorityFile: string
  readonly authority: string
  readonly key: string
  readonly certificate: string
  /** Removes the files. */
  remove(): void
}

/** Whether this machine has openssl; what needs certificates is skipped, and counted, where it has not. */
export function hasOpenssl(): boolean {
  return spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0
}

/** Makes both; the server's is for these names, and for 127.0.0.1. */
export function makeCertificates(names: readonly string[]): Certificates {
  const folder = mkdtempSync(join(tmpdir(), 'partner-graph-ca-'))
  const at = (name: string) => join(folder, name)
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  openssl('req', '-x509', ...newKey, '-keyout', at('ca.key'), '-out', at('ca.pem'), '-subj', '/CN=Test authority', '-days', '2')
  openssl('req', ...newKey, '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', '/CN=Test server')
  writeFileSync(at('names'), `subjectAltName=${[...names.map((name) => `DNS:${name}`), 'IP:127.0.0.1'].join(',')}\n`)
  openssl('x509', '-req', '-in', at('server.csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial', '-out', at('server.pem'), '-days', '2', '-extfile', at('names'))
  const read = (name: string) => readFileSync(at(name), 'utf8')
  return {
    authorityFile: at('ca.pem'),
    authority: read('ca.pem'),
    key: read('server.key'),
    certificate: read('server.pem'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
