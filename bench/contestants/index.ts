/** The contestants: how each is started and asked. */
import { fileURLToPath } from 'node:url'
import type { Workload } from '../workloads.ts'

export interface Contestant {
  readonly name: 'floor' | 'Partner Graph' | 'plain Apollo Server' | 'plain Apollo Server, production'
  readonly script: string
  /** What is set for it beside `contestantEnvironment`. */
  readonly environment: Readonly<Record<string, string>>
  /** What it is asked for a page of a workload, under its address. */
  readonly ask: (workload: Workload, label: string) => Asked
}

export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const byRest = ({ path }: Workload, label: string): Asked => ({ method: 'GET', path: `${path}?label=${label}`, headers: {}, body: '' })
const byGraphQL = (path: string) => ({ query }: Workload, label: string): Asked => ({
  method: 'POST', path, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { label } }),
})

const plainApollo = fileURLToPath(new URL('./plain-apollo.ts', import.meta.url))

/** The floor comes first: what it answers is what the others must answer. */
export const contestants: readonly Contestant[] = [
  { name: 'floor', script: fileURLToPath(new URL('./floor.ts', import.meta.url)), environment: {}, ask: byRest },
  {
    name: 'Partner Graph',
    script: fileURLToPath(new URL('../../src/main.ts', import.meta.url)),
    environment: { QUOTA: 'off', LOG_LEVEL: 'silent' },
    ask: byGraphQL('/graphql'),
  },
  { name: 'plain Apollo Server', script: plainApollo, environment: {}, ask: byGraphQL('/') },
  { name: 'plain Apollo Server, production', script: plainApollo, environment: { NODE_ENV: 'production' }, ask: byGraphQL('/') },
]

/** The environment of every contestant: the bench's upstream and invented credentials. NODE_ENV is left as one finds it. */
export function contestantEnvironment(upstreamUrl: string): Record<string, string> {
  return {
    PORT: '0',
    HOST: '127.0.0.1',
    BSS_URL: upstreamUrl,
    IAM_URL: upstreamUrl,
    HUAWEICLOUD_SDK_AK: 'BENCHACCESSKEY',
    HUAWEICLOUD_SDK_SK: 'bench-secret-key',
    HUAWEICLOUD_SDK_DOMAIN_ID: '2f1a6c0e9b7d4e83a5c1d0f6b8e72934',
  }
}
