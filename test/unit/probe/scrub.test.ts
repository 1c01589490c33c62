import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createScrubber } from '#src/probe/scrub.ts'
import { safeName } from '#src/probe/shapes.ts'

const folder = new URL('../../fixtures/recordings/old/', import.meta.url)
const recordings = readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => readFileSync(new URL(name, folder), 'utf8'))
const none: ReadonlySet<string> = new Set()
const key = Buffer.alloc(32, 7)

/** Personal data of the kinds that a partner's answers hold. */
const personal = fc.oneof(
  fc.stringMatching(/^1[3-9]\d{9}$/),
  fc.stringMatching(/^\d{17}[\dX]$/),
  fc.stringMatching(/^[a-z]{3,10}\.[a-z]{3,10}@[a-z]{3,12}\.(com|cn)$/),
  fc.stringMatching(/^[a-f0-9]{32}$/),
  fc.stringMatching(/^(王|李|张|刘|陈)(伟|芳|娜|敏|静)(强|磊|洋|勇|艳)(科技|软件|网络)有限公司$/u),
  fc.stringMatching(/^[A-Z][a-z]{3,9} [A-Z][a-z]{3,9}$/),
  fc.stringMatching(/^CS\d{10,16}$/),
)

type Path = readonly (string | number)[]

function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => leaves(item, [...path, index]))
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => leaves(part, [...path, name]))
  return [path]
}

function withLeaf(value: unknown, [step, ...rest]: Path, leaf: unknown): unknown {
  if (step === undefined) return leaf
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? withLeaf(item, rest, leaf) : item))
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, part]) => [name, name === step ? withLeaf(part, rest, leaf) : part]))
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]))
  return value === null ? null : typeof value
}

describe('the scrubber', () => {
  it('lets no planted personal data through, wherever it stands, and keeps the structure', () => {
    fc.assert(fc.property(fc.constantFrom(...recordings), fc.nat(), personal, (text, pick, planted) => {
      const original: unknown = JSON.parse(text)
      const places = leaves(original)
      const answer = withLeaf(original, places[pick % places.length] ?? [], planted)
      const scrubber = createScrubber(key)
      const output = scrubber.scrub(JSON.stringify(answer), none)
      expect(output).not.toContain(planted)
      expect(shapeOf(JSON.parse(output))).toEqual(shapeOf(answer))
      scrubber.assertClean(output)
    }), { numRuns: 1000 })
  })

  it('lets no personal data through as the name of a member', () => {
    for (const name of ['13812345678', 'li.ming@example.com', '王伟科技有限公司', 'customer_13812345678']) {
      const output = createScrubber(key).scrub(JSON.stringify({ accounts: { [name]: 1 } }), none)
      expect(output).not.toContain(name)
      expect(safeName(name)).toBe('(a name withheld)')
    }
  })

  it('replaces the same value by the same, and other values by others', () => {
    fc.assert(fc.property(personal, personal, (left, right) => {
      const output: unknown = JSON.parse(createScrubber(key).scrub(JSON.stringify([{ customer_id: left }, { order: { customer_id: left } }, { customer_id: right }]), none))
      const [first, second, third] = JSON.stringify(output).match(/"customer_id":"[^"]*"/g) ?? []
      expect(second).toBe(first)
      expect(third === first).toBe(left === right)
    }))
  })

  it('keeps what the structure hangs on: codes, currencies, months, words of the contract, success', () => {
    const kept = { error_code: 'CBC.0000', currency: 'CNY', measure_id: 1, status: 5, type: '2', cycle: '2026-09', service: 'hws.service.type.ec2', source: 'BALANCE_TYPE_DEBIT', count: 17, is_main: true, none: null, empty: '' }
    expect(JSON.parse(createScrubber(key).scrub(JSON.stringify(kept), new Set(['BALANCE_TYPE_DEBIT'])))).toEqual(kept)
  })

  it('keeps a code beside an amount of the same name: a coupon\'s version is none', () => {
    expect(createScrubber(key).scrub('{"coupon_version": 2, "coupon_type": 4}', none)).toMatch(/"coupon_version": 2,\s+"coupon_type": 4/)
  })

  it('replaces amounts digit for digit, as numbers and as text, with their point, sign and zeros', () => {
    const output = createScrubber(key).scrub('{"amount": 12345678901234567.89, "debt_amount": -100, "price": "20.50", "nothing": 0, "discount_amount": 0.00}', none)
    expect(output).toMatch(/"amount": [1-9]{9}0[1-9]{7}\.[1-9]{2},/)
    expect(output).toMatch(/"debt_amount": -[1-9]00,/)
    expect(output).toMatch(/"price": "[1-9]0\.[1-9]0"/)
    expect(output).toMatch(/"nothing": 0,\s+"discount_amount": 0\.00/)
    expect(output).not.toMatch(/-100|20\.50|12345/)
  })

  it('replaces the day and the time of day, in a form that is still a time', () => {
    const output = createScrubber(key).scrub('{"create_time": "2026-09-30T23:59:58.123Z", "day": "2026-09-30"}', none)
    expect(output).toMatch(/"create_time": "2026-09-\d{2}T\d{2}:\d{2}:\d{2}Z"/)
    expect(output).not.toContain('23:59:58')
  })

  it('leaves nothing of a date of birth', () => {
    const output = createScrubber(key).scrub('{"birthday": "1987-03-21", "month": "1987-03"}', none)
    expect(output).not.toMatch(/1987|-03|-21/)
  })

  it('has other replacements in each run', () => {
    const text = JSON.stringify({ customer_id: '05add48f190025510fe4c00d14ee4ea0' })
    expect(createScrubber().scrub(text, none)).not.toBe(createScrubber().scrub(text, none))
  })

  it('refuses a text that holds an original', () => {
    const scrubber = createScrubber(key)
    scrubber.scrub('{"telephone": "13812345678"}', none)
    expect(() => scrubber.assertClean('call 13812345678')).toThrow('about to be written')
  })
})
