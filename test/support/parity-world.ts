/** What the end-to-end tests share: one judged sandbox with any number of services on it, and the policies they run. */
import { readFileSync } from 'node:fs'
import type { SandboxOptions } from '#src/sandbox/server.ts'
import { openSandbox, type SandboxUnderTest } from '#test/support/sandbox.ts'
import { startServiceOn, type Answer, type ServiceOptions, type ServiceUnderTest } from '#test/support/service.ts'

/** Everything on one generation, and nobody steps in. */
export const allOld = 'default: { use: old, fallback: false }'
export const allNew = 'default: { use: new, fallback: false }'

/** Overrules, with reasons, every retirement that the contracts only infer. */
export const overrulingSite = readFileSync(new URL('../fixtures/parity/site.yaml', import.meta.url), 'utf8')

export interface ParityWorld extends Pick<SandboxUnderTest, 'sandbox' | 'problems'> {
  /** Starts a service on the sandbox; it is closed with the world. */
  serve(options?: ServiceOptions): Promise<ServiceUnderTest>
  close(): Promise<void>
}

/** Opens a sandbox whose every exchange is judged against the contracts. */
export async function openWorld(options: SandboxOptions = {}): Promise<ParityWorld> {
  const { sandbox, problems } = await openSandbox(options)
  const services: ServiceUnderTest[] = []
  return {
    sandbox,
    problems,
    async serve(serviceOptions = {}) {
      // Queries that select every field of the schema ask for more than anybody should.
      const environment = { MAX_UPSTREAM_CALLS: '0', ...serviceOptions.environment }
      const service = await startServiceOn(sandbox.url, { ...serviceOptions, environment })
      services.push(service)
      return service
    },
    async close() {
      await Promise.all(services.map((service) => service.close()))
      await sandbox.close()
    },
  }
}

/** The value at a path of an answer's data; undefined where the path ends early. */
export function valueAt(answer: Answer, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined
    return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined
  }, answer.data)
}

/** The contract operations that were asked, with how often, in the order of their names. */
export function asked(answer: Answer): Record<string, number> {
  const ids = (answer.extensions?.upstream?.trace ?? []).map(({ operationId }) => operationId).toSorted()
  return Object.fromEntries([...Map.groupBy(ids, (id) => id)].map(([id, calls]) => [id, calls.length]))
}

/** The codes of an answer's errors by path, such as `customers.nodes.0.orders`. */
export function refusals(answer: Answer): Record<string, string> {
  return Object.fromEntries((answer.errors ?? []).map(({ path, extensions }) => [(path ?? []).join('.'), extensions.code]))
}
