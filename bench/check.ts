/**
 * What must hold before anything is measured: the upstream's answers and what it is asked fit the contract, every
 * contestant gives the floor's JSON, and takes the calls that the contract needs and no more.
 */
import { request } from 'undici'
import { z } from 'zod'
import { createOpenapiValidator } from '../test/support/openapi-validator.ts'
import { answerTo } from './answers.ts'
import type { Asked } from './contestants/index.ts'

const callsSchema = z.array(z.object({
  operationId: z.enum(['ListSubCustomers', 'ListCustomersBalancesDetail']),
  calls: z.int(),
  throttled: z.int(),
  body: z.string(),
  signed: z.boolean(),
}))

export type UpstreamCalls = z.output<typeof callsSchema>

/** What the upstream was asked since the last time somebody wanted to know. */
export async function takeCalls(upstream: string): Promise<UpstreamCalls> {
  const { body } = await request(`${upstream}/calls`)
  return callsSchema.parse(await body.json())
}

/** The `data` of one answer, as its JSON text. Rejects when the answer has errors or is none. */
export async function dataOf(origin: string, asked: Asked): Promise<string> {
  const { statusCode, body } = await request(`${origin}${asked.path}`, { method: asked.method, headers: asked.headers, ...(asked.body !== '' && { body: asked.body }) })
  const text = await body.text()
  const { data, errors } = z.object({ data: z.unknown().optional(), errors: z.unknown().optional() }).parse(JSON.parse(text))
  if (statusCode !== 200 || errors !== undefined || data === undefined) throw new Error(`${origin}${asked.path} answered ${statusCode}: ${text.slice(0, 500)}`)
  return JSON.stringify(data)
}

/**
 * Holds the latest exchange of each operation against its OpenAPI document.
 * Throws with the first problem, also for a call that was not signed.
 */
export function createContractCheck(): (calls: UpstreamCalls) => void {
  const validator = createOpenapiValidator()
  return (calls) => {
    for (const { operationId, calls: count, body, signed } of calls) {
      if (count === 0) continue
      if (!signed) throw new Error(`${operationId} was called without a signature`)
      const [problem] = validator.check({
        operationId, pathParameters: {}, query: new URLSearchParams(), requestBody: body, status: 200, responseBody: answerTo(operationId, body),
      })
      if (problem !== undefined) throw new Error(`the bench breaks the contract: ${problem}`)
    }
  }
}
