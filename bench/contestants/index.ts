/** The contestants: how each is started and asked. */
import { fileURLToPath } from 'node:url'
import type { Workload } from '../workloads.ts'

export interface Contestant {
  readonly name: 'floor' | 'Partner Graph' | 'plain Apollo Server'
  readonly script: string
  /** What it is asked for a workload, under its address. */
  readonly ask: (workload: Workload) => Asked
}

export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const script = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const byRest = ({ path }: Workload): Asked => ({ method: 'GET', path, headers: {}, body: '' })
const byGraphQL = (path: string) => ({ query }: Workload): Asked => ({
  method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
})

/** The floor comes first: what it answers is what the others must answer. */
export const contestants: readonly Contestant[] = [
  { name: 'floor', script: script('./floor.ts'), ask: byRest },
  { name: 'Partner Graph', script: script('../../src/main.ts'), ask: byGraphQL('/graphql') },
  { name: 'plain Apollo Server', script: script('./plain-apollo.ts'), ask: byGraphQL('/') },
]

/** The environment of every contestant: the bench's upstream, invented credentials, our quota off, no log. */
export function contestantEnvironment(upstreamUrl: string): Record<string, string> {
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    BSS_URL: upstreamUrl,
    IAM_URL: upstreamUrl,
    HUAWEICLOUD_SDK_AK: 'BENCHACCESSKEY',
    HUAWEICLOUD_SDK_SK: 'bench-secret-key',
    HUAWEICLOUD_SDK_DOMAIN_ID: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934',
    QUOTA: 'off',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'production',
  }
}
