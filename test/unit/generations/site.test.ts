import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contractOperations } from '#src/generated/operations.ts'
import { ConfigFileError } from '#src/generations/config-file.ts'
import { parseSite } from '#src/generations/site.ts'

const head = 'name: china\ncurrency: CNY\n'
const parse = (text: string) => parseSite({ name: 'site.yaml', text })
const shipped = (name: string) => parse(readFileSync(new URL(`../../../config/sites/${name}.yaml`, import.meta.url), 'utf8'))

describe('a site file', () => {
  it('names the site, its currency, an agency, and lifecycles that overrule the contract\'s', () => {
    const site = parse(`${head}agency: MY_IDP\nlifecycle:\n  ListCustomersBalancesDetailOld: { status: deprecated, reason: seen to answer }\n  ListSubCustomers: { status: retired, reason: gone }\n`)
    expect(site).toEqual({
      name: 'china',
      currency: 'CNY',
      agency: 'MY_IDP',
      lifecycle: new Map([
        ['ListCustomersBalancesDetailOld', { status: 'deprecated', reason: 'seen to answer' }],
        ['ListSubCustomers', { status: 'retired', reason: 'gone' }],
      ]),
      sunsets: new Map(), confirmed: new Map(),
    })
  })

  it.each([head, `${head}lifecycle: {}\n`, `${head}lifecycle:\n#  ListSubCustomers: { status: retired, reason: gone }\n`])('needs no agency and no lifecycles: %j', (text) => {
    expect(parse(text)).toEqual({ name: 'china', currency: 'CNY', agency: null, lifecycle: new Map(), sunsets: new Map(), confirmed: new Map() })
  })

  it.each([
    ['a site that does not exist', 'name: mars\ncurrency: CNY', 'site.yaml:1: name: '],
    ['no name', 'currency: CNY', 'site.yaml:1: name: '],
    ['no currency', 'name: china', 'site.yaml:1: currency: '],
    ['a currency that is no code', 'name: china\ncurrency: yuan', 'site.yaml:2: currency: must be an ISO 4217 code such as CNY'],
    ['an empty agency', `${head}agency: ""`, 'site.yaml:3: agency: '],
    ['an unknown key', `${head}agencies: X`, 'site.yaml:3: agencies: is not an option'],
    ['a key that stands twice', `${head}name: international`, 'site.yaml:3: Map keys must be unique'],
    ['an operation that no contract has', `${head}lifecycle:\n  ListCustomers: { status: active, reason: x }`, 'site.yaml:4: lifecycle.ListCustomers: ListCustomers is not an operation of the contracts'],
    ['a name that every object has', `${head}lifecycle:\n  constructor: { status: active, reason: x }`, 'site.yaml:4: lifecycle.constructor: constructor is not an operation of the contracts'],
    ['a status that is none', `${head}lifecycle:\n  ListSubCustomers: { status: gone, reason: x }`, 'site.yaml:4: lifecycle.ListSubCustomers.status: '],
    ['a confirmation of an operation that no contract has', `${head}confirmed:\n  ListCustomers: seen`, 'site.yaml:4: confirmed.ListCustomers: ListCustomers is not an operation of the contracts'],
    ['a confirmation without a reason', `${head}confirmed:\n  ListSubCustomers: ""`, 'site.yaml:4: confirmed.ListSubCustomers: '],
    ['a lifecycle without a reason', `${head}lifecycle:\n  ListSubCustomers:\n    status: retired`, 'site.yaml:4: lifecycle.ListSubCustomers.reason: '],
    ['a lifecycle with an empty reason', `${head}lifecycle:\n  ListSubCustomers:\n    status: retired\n    reason: ""`, 'site.yaml:6: lifecycle.ListSubCustomers.reason: '],
    ['broken YAML', `${head}lifecycle: [`, 'site.yaml:3: '],
  ])('ends the start with the line of %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(ConfigFileError)
    expect(() => parse(text)).toThrow(message)
  })

  const statedRetired = Object.values(contractOperations).filter(({ status, statusBasis }) => status === 'retired' && statusBasis === 'stated').map(({ id }) => id)
  const inferredRetired = Object.values(contractOperations).filter(({ status, statusBasis }) => status === 'retired' && statusBasis !== 'stated').map(({ id }) => id)

  it.each(statedRetired)('cannot bring back %s, which the vendor stated to be retired', (id) => {
    for (const status of ['active', 'deprecated']) {
      expect(() => parse(`${head}lifecycle:\n  ${id}:\n    reason: hope\n    status: ${status}`)).toThrow(`site.yaml:6: lifecycle.${id}.status: ${id} was retired by the vendor's own statement, which no site overrules`)
    }
    expect(parse(`${head}lifecycle:\n  ${id}: { status: retired, reason: stated }`).lifecycle.get(id)?.status).toBe('retired')
  })

  it.each(inferredRetired)('can bring back %s, whose retirement is inferred', (id) => {
    expect(parse(`${head}lifecycle:\n  ${id}: { status: deprecated, reason: seen to answer }`).lifecycle.get(id)?.status).toBe('deprecated')
  })

  it('is shipped for both sites', () => {
    expect(shipped('china')).toMatchObject({ name: 'china', currency: 'CNY', agency: null })
    expect(shipped('international')).toMatchObject({ name: 'international', currency: 'USD' })
    expect(statedRetired.length + inferredRetired.length).toBeGreaterThan(10)
  })
})
