/** Promise 15: the side of a canary. */
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bucketOf, isOnNewSide } from '#src/generations/bucket.ts'

/** As the vendor numbers them. */
const ids = Array.from({ length: 10_000 }, (_, index) => `CS26112${String(index).padStart(5, '0')}A${index % 7}`)
const keyOf = (entity: string) => ({ group: 'order', tenant: 'acme', entity })
const key = fc.record({ group: fc.constantFrom('order', 'customer'), tenant: fc.string(), entity: fc.string() })
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100)

describe('the side of a canary', () => {
  it.each([1, 5, 12.5, 25, 50, 75, 99])('%d %% of 10,000 ids are on new, within a percentage point', (share) => {
    const onNew = ids.filter((id) => isOnNewSide(keyOf(id), share)).length
    expect(Math.abs(onNew / 100 - share)).toBeLessThan(1)
  })

  it('is nobody\'s at 0 % and everybody\'s at 100 %', () => {
    fc.assert(fc.property(key, (one) => !isOnNewSide(one, 0) && isOnNewSide(one, 100)))
  })

  it('is kept while the share grows', () => {
    fc.assert(fc.property(key, percent, percent, (one, a, b) => !isOnNewSide(one, Math.min(a, b)) || isOnNewSide(one, Math.max(a, b))), { numRuns: 2_000 })
    const onNew = [1, 5, 25, 50, 100].map((share) => new Set(ids.filter((id) => isOnNewSide(keyOf(id), share))))
    for (const [step, earlier] of onNew.entries()) for (const id of earlier) for (const later of onNew.slice(step)) expect(later.has(id)).toBe(true)
  })

  it('does not depend on the side in another tenant or another group', () => {
    const both = (one: string, other: string) => ids.filter((id) => isOnNewSide({ group: 'order', tenant: one, entity: id }, 50) === isOnNewSide({ group: other, tenant: 'acme', entity: id }, 50)).length / 100
    expect(Math.abs(both('other', 'order') - 50)).toBeLessThan(2)
    expect(Math.abs(both('acme', 'subscription') - 50)).toBeLessThan(2)
  })

  it('is told apart where the parts of a key only look alike', () => {
    expect(bucketOf({ group: 'a', tenant: 'b', entity: 'c","d' })).not.toBe(bucketOf({ group: 'a', tenant: 'b","c', entity: 'd' }))
  })

  it('is the same in another process, and was the same before', () => {
    const sample = ids.filter((_, index) => index % 500 === 0)
    const here = sample.map((id) => bucketOf(keyOf(id)))
    const module = new URL('../../../src/generations/bucket.ts', import.meta.url).href
    const script = `import { bucketOf } from ${JSON.stringify(module)}; console.log(JSON.stringify(${JSON.stringify(sample)}.map((entity) => bucketOf({ group: 'order', tenant: 'acme', entity }))))`
    expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }))).toEqual(here)
    // Whoever changes these moves everybody's side.
    expect([bucketOf(keyOf('CS2611200000A0')), bucketOf({ group: 'customer', tenant: 'local', entity: 'a customer' })]).toEqual([9274, 3723])
  })
})
