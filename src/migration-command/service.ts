/** The running service as the command line sees it: its GraphQL API over HTTP, nothing else. */
import { request } from 'undici'
import { z } from 'zod'

/** What a person can mend: the service is away, refuses the caller, or refuses the command. The message is for them. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed'
}

export interface ServiceAddress {
  /** `http://127.0.0.1:4000` */
  readonly url: URL
  /** An API key or a token; null where the service asks nobody. */
  readonly credential: string | null
  readonly language: 'en' | 'zh'
}

const timeoutMs = 30_000
const answerSchema = z.object({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string().optional() }).optional() })).optional(),
})

/** Reads where the service is: PARTNER_GRAPH_URL, PARTNER_GRAPH_API_KEY (a key or a token). Throws CommandFailed on an address that is none. */
export function addressFrom(environment: Readonly<Record<string, string | undefined>>, language: 'en' | 'zh'): ServiceAddress {
  const written = environment['PARTNER_GRAPH_URL'] ?? 'http://127.0.0.1:4000'
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) throw new CommandFailed('PARTNER_GRAPH_URL must be an http or https address')
  const credential = environment['PARTNER_GRAPH_API_KEY'] ?? ''
  return { url: new URL(written), credential: credential === '' ? null : credential, language }
}

/**
 * Asks the service, and reads the answer's data by a schema.
 * Rejects with CommandFailed: not reachable, not allowed, an error of the query, an answer of another release.
 */
export async function ask<T>(address: ServiceAddress, query: string, variables: Readonly<Record<string, unknown>>, schema: z.ZodType<T>): Promise<T> {
  const answer = answerSchema.safeParse(await post(address, JSON.stringify({ query, variables })))
  if (!answer.success) throw new CommandFailed(`${address.url.origin} does not answer GraphQL: is it Partner Graph?`)
  const [error] = answer.data.errors ?? []
  if (error) throw new CommandFailed(error.extensions?.code === undefined ? error.message : `${error.extensions.code}: ${error.message}`)
  const data = schema.safeParse(answer.data.data)
  if (!data.success) throw new CommandFailed(`${address.url.origin} answers what this release does not understand (${data.error.issues[0]?.path.join('.') ?? 'data'})`)
  return data.data
}

async function post({ url, credential, language }: ServiceAddress, body: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language, ...(credential !== null && { authorization: `Bearer ${credential}` }) }
  const answer = await request(new URL('/graphql', url), { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) }).catch(() => {
    throw new CommandFailed(`${url.origin} cannot be reached: set PARTNER_GRAPH_URL to where the service listens`)
  })
  const text = await answer.body.text().catch(() => '')
  if (answer.statusCode === 401) throw new CommandFailed('the service wants to know who asks: set PARTNER_GRAPH_API_KEY to an API key or a token with the scope operator')
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
