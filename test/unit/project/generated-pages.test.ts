import { describe, expect, it } from 'vitest'
import { catalogue, errorCodes } from '#src/errors/catalogue.ts'
import { contractOperations } from '#src/generated/operations.ts'
import { configurationModule, configurationPage } from '../../../scripts/lib/configuration-page.ts'
import { refusals } from '../../../src/server/refusals.ts'
import { errorsPage } from '../../../scripts/lib/errors-page.ts'
import { inlineCode, table } from '../../../scripts/lib/markdown.ts'
import { type DocumentedOperation, operationsModule, operationsPage } from '../../../scripts/lib/operations-page.ts'

describe('table', () => {
  it('keeps a cell in its cell, whatever it holds', () => {
    expect(table(['A'], [['a | b\n  c']])).toBe('| A |\n|---|\n| a \\| b c |')
  })
})

describe('inlineCode', () => {
  it('fences text that has a backtick', () => {
    expect(inlineCode('a')).toBe('`a`')
    expect(inlineCode('a`b')).toBe('`` a`b ``')
  })
})

describe('configurationPage', () => {
  const options = [
    { name: 'PORT', default: 4000, meaning: 'Where the service listens.', secret: false },
    { name: 'HUAWEICLOUD_SDK_SK', default: 'leaked', meaning: 'The secret key.', secret: true },
    { name: 'HOST', default: null, meaning: 'The address.', secret: false },
    { name: 'BSS_URL', default: 'the sandbox', meaning: 'The upstream.', secret: false },
  ]

  it('lists every option in its order, with default and meaning', () => {
    const lines = configurationPage(options).split('\n').filter((line) => line.startsWith('| `'))
    expect(lines).toEqual([
      '| `PORT` | `4000` | Where the service listens. |  |',
      '| `HUAWEICLOUD_SDK_SK` | none | The secret key. | yes |',
      '| `HOST` | none | The address. |  |',
      '| `BSS_URL` | the sandbox | The upstream. |  |',
    ])
  })

  it('never shows the default of a secret', () => {
    expect(configurationPage(options)).not.toContain('leaked')
  })

  it('is made from a module that declares each option whole', () => {
    expect(configurationModule.safeParse({ configurationOptions: [{ name: 'PORT', default: '1', secret: false }] }).success).toBe(false)
    expect(configurationModule.safeParse({ configurationOptions: options }).success).toBe(true)
  })
})

describe('errorsPage', () => {
  const text = errorsPage(errorCodes, catalogue, refusals)

  it('has one heading for each code, ours before GraphQL\'s own', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## '))
    expect(headings.slice(0, errorCodes.length)).toEqual(errorCodes.map((code) => `## ${code}`))
    expect(headings.slice(errorCodes.length)).toEqual(['## GRAPHQL_PARSE_FAILED', '## GRAPHQL_VALIDATION_FAILED', '## OPERATION_RESOLUTION_FAILURE'])
    expect(new Set(headings).size).toBe(headings.length)
  })

  it('shows every refusal of the HTTP layer with its status', () => {
    for (const { code, status, message } of Object.values(refusals)) expect(text).toContain(`| \`${code}\` | ${status} | ${message} |`)
  })

  it('shows each message once, in both languages, below its code', () => {
    for (const [key, message] of Object.entries(catalogue)) {
      const below = text.split(`\n## ${message.code}\n`)[1]?.split('\n## ')[0] ?? ''
      expect(below.split(`| \`${key}\` |`), key).toHaveLength(2)
      expect(text.split(`| \`${key}\` |`), key).toHaveLength(2)
      expect(below).toContain(message.zh.replaceAll('|', '\\|'))
      expect(below).toContain(message.en.replaceAll('|', '\\|'))
    }
  })
})

describe('operationsPage', () => {
  const order: DocumentedOperation = {
    name: 'order.details',
    safety: 'read',
    pinned: false,
    old: { operationIds: ['ShowCustomerOrderDetailsOld'], missing: ['OrderLine.x'] },
    new: { operationIds: ['ShowCustomerOrderDetails'], missing: [] },
  }
  const balance: DocumentedOperation = { ...order, name: 'account.balances', pinned: true, old: null, new: { operationIds: ['ListPartnerBalances'], missing: [] } }

  it('lists operations by name and says which generations answer them', () => {
    const lines = operationsPage([order, balance], contractOperations).split('\n').filter((line) => line.startsWith('| ['))
    expect(lines).toEqual([
      '| [account.balances](#accountbalances) | read | no | yes | yes |  |',
      '| [order.details](#orderdetails) | read | yes | yes |  |  |',
    ])
  })

  it('says for how long each is kept, where, and whether a write ends it', () => {
    const rules = [
      { operation: { name: 'order.details' }, freshMs: 3_600_000, staleMs: 86_400_000, scope: 'process' as const, droppedByWrites: false },
      { operation: { name: 'account.balances' }, freshMs: 0, staleMs: 0, scope: 'shared' as const, droppedByWrites: true },
    ]
    const lines = operationsPage([order, balance], contractOperations, rules).split('\n').filter((line) => line.startsWith('| ['))
    expect(lines.map((line) => line.split('|').at(-2)?.trim())).toEqual([
      'only by CACHE_SECONDS; by all replicas; until a write',
      '60 min, 24 h more when asking fails; in the process',
    ])
  })

  it('joins each binding with its contract', () => {
    const { method, path, status, quota, confidence } = contractOperations.ShowCustomerOrderDetails
    const line = operationsPage([order], contractOperations).split('\n').find((text) => text.startsWith('| new |'))
    expect(line).toContain(`| \`ShowCustomerOrderDetails\` | \`${method} ${path}\` | ${status}`)
    expect(line).toContain(`| ${quota.calls} in ${quota.windowMs / 1000} s |`)
    expect(line?.endsWith(`| ${confidence} |`)).toBe(true)
  })

  it('names the fields that one generation leaves null', () => {
    expect(operationsPage([order], contractOperations)).toContain('Null on old: `OrderLine.x`.')
  })

  it('refuses a binding to an operation that no contract has', () => {
    const wrong = { ...order, new: { operationIds: ['ShowNothing'], missing: [] } }
    expect(() => operationsPage([wrong], contractOperations)).toThrow('order.details (new) names ShowNothing')
  })

  it('does not depend on the order of the table', () => {
    expect(operationsPage([balance, order], contractOperations)).toBe(operationsPage([order, balance], contractOperations))
  })

  it('is made from a module whose bindings are whole', () => {
    expect(operationsModule.safeParse({ operations: [order, balance] }).success).toBe(true)
    expect(operationsModule.safeParse({ operations: [{ ...order, old: { operationIds: [] } }] }).success).toBe(false)
  })
})
