/** Defects of this service itself: the caller learns that there was one, the log where, and neither what was being read. */
import { GraphQLError } from 'graphql'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { PartnerGraphError } from '#src/errors/partner-graph-error.ts'
import { logDefect } from '#src/server/defects.ts'
import { startServiceWithSandbox } from '#test/support/service.ts'

function lineFor(thrown: unknown, path?: readonly (string | number)[]): Record<string, unknown> {
  const lines: Record<string, unknown>[] = []
  logDefect(pino({}, { write: (line: string) => void lines.push(JSON.parse(line)) }), 'request-1', thrown, path)
  expect(lines).toHaveLength(1)
  return lines[0] ?? {}
}

describe('a defect in the log', () => {
  it('has its kind, its place in the answer and in the code, and not its message, which may quote a customer', () => {
    const line = lineFor(new SyntaxError('Unexpected token in "13912345678"'), ['customers', 0, 'telephone'])
    expect(line).toMatchObject({ level: 50, msg: 'unexpected error', requestId: 'request-1', name: 'SyntaxError', path: ['customers', 0, 'telephone'] })
    expect(line['stack']).toMatch(/^\s+at .*defects\.test\.ts/)
    expect(JSON.stringify(line)).not.toContain('13912345678')
  })

  it('keeps a message out of the stack even when it has several lines', () => {
    expect(JSON.stringify(lineFor(new Error('first\nphone 13912345678\nlast')))).not.toContain('13912345678')
  })

  it('says which field was null against the schema, and not which value fitted no scalar', () => {
    expect(lineFor(new GraphQLError('Cannot return null for non-nullable field Customer.customerId.'))).toMatchObject({ reason: 'Cannot return null for non-nullable field Customer.customerId.' })
    expect(lineFor(new GraphQLError('Int cannot represent non-integer value: "13912345678"'))).not.toHaveProperty('reason')
  })

  it('says what we found out ourselves, with the operation', () => {
    const upstream = { operation: 'customer.list', generation: 'new', operationId: 'ListSubCustomers', retryable: false } as const
    const error = new PartnerGraphError('internal', {}, { upstream, cause: new TypeError('the contract has no query parameter x') })
    expect(lineFor(error)).toMatchObject({ name: 'TypeError', reason: 'the contract has no query parameter x', operation: 'customer.list', operationId: 'ListSubCustomers' })
  })

  it('survives what is no error', () => {
    expect(lineFor('13912345678')).toMatchObject({ name: 'string' })
    expect(JSON.stringify(lineFor('13912345678'))).not.toContain('13912345678')
  })
})

describe('a defect in the answer', () => {
  it('is INTERNAL_SERVER_ERROR at its field in the caller\'s language, the rest intact, and one line in the log with the same id', async () => {
    // A character that no header may have: the configuration refuses control characters only.
    const under = await startServiceWithSandbox({ environment: { HUAWEICLOUD_SDK_SECURITY_TOKEN: 'planted-token-密' } })
    const english = await under.query('{ customers(first: 1) { totalCount } partner { partnerId } }')
    const chinese = await under.query('{ customers(first: 1) { totalCount } }', {}, { 'accept-language': 'zh' })
    await under.close()
    expect(english.data).toEqual({ customers: null, partner: { partnerId: expect.any(String) } })
    expect(english.errors).toMatchObject([{ path: ['customers'], message: expect.stringContaining('Something went wrong'), extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(chinese.errors).toMatchObject([{ message: expect.stringMatching(/\p{Script=Han}/u), extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    const defects = under.logs.filter(({ msg }) => msg === 'unexpected error')
    expect(defects).toMatchObject([{ path: ['customers'], name: 'TypeError', operation: 'customer.list' }, { path: ['customers'] }])
    expect(under.logs.some(({ msg, requestId }) => msg === 'graphql' && requestId === defects[0]?.['requestId'])).toBe(true)
    expect(`${JSON.stringify(english)}${JSON.stringify(chinese)}${JSON.stringify(under.logs)}`).not.toContain('planted')
  })
})
