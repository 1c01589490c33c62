/** What tests of the sandbox's partner console share: calls of one partner below its paths, and the vendor's moves. */
import { seedConsole } from '#src/sandbox/seed/console.ts'
import type { PartnerKind } from '#src/sandbox/world.ts'
import { rows } from './sandbox.ts'
import type { Answer, CallOptions, JsonObject, SandboxUnderTest } from './sandbox.ts'

export interface ConsoleCaller {
  readonly partnerId: string
  get(path: string, query?: NonNullable<CallOptions['query']>): Promise<Answer>
  post(path: string, body?: unknown): Promise<Answer>
  put(path: string, body: unknown): Promise<Answer>
  /** Every record of a list. */
  every(path: string, name: string, query?: NonNullable<CallOptions['query']>): Promise<readonly JsonObject[]>
  /** The record with that value in that member. Throws without one. */
  one(path: string, name: string, member: string, value: unknown): Promise<JsonObject>
  /** A move of the vendor's or of time's, by the control API: the status and the state that follows. */
  event(subject: string, id: string, event: string, reason?: string): Promise<readonly [number, unknown]>
  /** Another call to the control API below `/console`. */
  control(path: string, body: object): Promise<number>
}

/** The console as it is seeded, in a world that is otherwise left as it is: customers, orders and the rest take a second to make anew. */
export function renewConsole({ sandbox: { world } }: SandboxUnderTest): void {
  Object.assign(world.console, seedConsole(world.seed, world))
}

/** The console of a partner. */
export function consoleOf(under: SandboxUnderTest, kind: PartnerKind = 'solution-provider'): ConsoleCaller {
  const { id: partnerId, credentials } = under.partner(kind)
  const at = (path: string): string => `/v2/partner-console${path}`
  const get: ConsoleCaller['get'] = (path, query = {}) => under.call(credentials, 'GET', at(path), { query })
  const every: ConsoleCaller['every'] = async (path, name, query = {}) => {
    const list: JsonObject[] = []
    for (;;) {
      const answer = await get(path, { ...query, offset: list.length, limit: 100 })
      const page = rows(answer.json, name)
      list.push(...page)
      if (page.length === 0 || list.length >= Number(answer.json['total_count'])) return list
    }
  }
  const control = (path: string, body: object): Promise<Answer> =>
    under.call(credentials, 'POST', `/__sandbox/console${path}`, { body })
  return {
    partnerId,
    get,
    every,
    post: (path, body) => under.call(credentials, 'POST', at(path), body === undefined ? {} : { body }),
    put: (path, body) => under.call(credentials, 'PUT', at(path), { body }),
    async one(path, name, member, value) {
      const found = (await every(path, name)).find((row) => row[member] === value)
      if (!found) throw new TypeError(`no record of ${path} has this ${member}`)
      return found
    },
    async event(subject, id, event, reason) {
      const { status, json } = await control('/events', { subject, id, event, ...(reason === undefined ? {} : { reason }) })
      return [status, json['state'] ?? json['error_code']]
    },
    control: async (path, body) => (await control(path, body)).status,
  }
}
