import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchLoader, inBatches } from '#src/datasources/batch.ts'
import { hasCode } from '#src/errors/partner-graph-error.ts'
import { failure, refusal } from '#test/unit/generations/world.ts'

const operationId = 'ListCustomersBalancesDetail'
const keyList = (count: number) => Array.from({ length: count }, (_, index) => `key ${index}`)

/** A batch operation that refuses a batch with one of the bad keys in it, and logs what it was asked. */
function upstreamOf(bad: ReadonlySet<string>, errorCode = 'CBC.0100') {
  const asked: (readonly string[])[] = []
  const ask = (batch: readonly string[]) => {
    asked.push(batch)
    if (batch.some((key) => bad.has(key))) return Promise.reject(refusal(operationId, errorCode))
    return Promise.resolve(new Map(batch.map((key) => [key, `value of ${key}`])))
  }
  return { ask, asked }
}

describe('keys in batches', () => {
  it('are each asked once, in batches no larger than the cap', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.nat({ max: 150 })), fc.integer({ min: 1, max: 100 }), async (numbers, cap) => {
      const keys = numbers.map(String)
      const distinct = [...new Set(keys)]
      const { ask, asked } = upstreamOf(new Set())
      const answers = await inBatches(keys, cap, ask)
      expect(asked.flat().toSorted()).toEqual(distinct.toSorted())
      expect(asked).toHaveLength(Math.ceil(distinct.length / cap))
      expect(asked.every((batch) => batch.length > 0 && batch.length <= cap)).toBe(true)
      expect([...answers].toSorted()).toEqual(distinct.map((key) => [key, `value of ${key}`]).toSorted())
    }))
  })

  it('send nothing when there are none: an empty list means everything to some operations', async () => {
    const { ask, asked } = upstreamOf(new Set())
    expect(await inBatches([], 100, ask)).toEqual(new Map())
    expect(asked).toEqual([])
  })

  it('fail alone when they are bad, and every other key has its answer', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 120 }), fc.array(fc.nat({ max: 119 }), { maxLength: 5 }), async (count, badOnes) => {
      const keys = keyList(count)
      const bad = new Set(badOnes.map((index) => `key ${index}`))
      const answers = await inBatches(keys, 100, upstreamOf(bad).ask)
      const failed = keys.filter((key) => hasCode(answers.get(key), 'UPSTREAM_REJECTED'))
      const answered = keys.filter((key) => answers.get(key) === `value of ${key}`)
      expect(failed).toEqual(keys.filter((key) => bad.has(key)))
      expect(answered).toEqual(keys.filter((key) => !bad.has(key)))
    }))
  })

  it('cost at most 14 more calls when one of a hundred is bad', async () => {
    const calls = await Promise.all(keyList(100).map(async (key) => {
      const { ask, asked } = upstreamOf(new Set([key]))
      await inBatches(keyList(100), 100, ask)
      return asked.length
    }))
    expect(Math.max(...calls)).toBe(15)
  })

  it('cost at most 54 more calls of a hundred, however many are bad: every bad one fails, and good ones far from them are answered', async () => {
    const costs: number[] = []
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 99 }), { minLength: 1, maxLength: 100 }), async (badOnes) => {
      const bad = new Set(badOnes.map((index) => `key ${index}`))
      const { ask, asked } = upstreamOf(bad)
      const answers = await inBatches(keyList(100), 100, ask)
      costs.push(asked.length)
      expect(asked.length).toBeLessThanOrEqual(55)
      expect([...bad].every((key) => hasCode(answers.get(key), 'UPSTREAM_REJECTED'))).toBe(true)
      const harmed = keyList(100).filter((key) => !bad.has(key) && answers.get(key) !== `value of ${key}`)
      expect(bad.size <= 5 ? harmed : []).toEqual([])
    }))
    process.stdout.write(`refused keys of a hundred: at most ${Math.max(...costs) - 1} more calls\n`)
  })

  it('answer the half without bad ones when the other half is bad throughout', async () => {
    const answers = await inBatches(keyList(100), 100, upstreamOf(new Set(keyList(50))).ask)
    expect(keyList(100).slice(50).every((key) => answers.get(key) === `value of ${key}`)).toBe(true)
  })

  it('leave the other batches alone when one is refused', async () => {
    const { ask, asked } = upstreamOf(new Set(['key 0']))
    await inBatches(keyList(200), 100, ask)
    expect(asked.filter((batch) => batch.includes('key 150'))).toEqual([keyList(200).slice(100)])
  })

  it.each(['CBC.0151', 'CBC.0154', 'CBC.0155', 'CBC.0105', 'CBC.5001', 'APIGW.0301', 'APIGW.0303', 'APIGW.0101'])(
    'are not halved when the caller is refused (%s): every half would be refused again',
    async (errorCode) => {
      const { ask, asked } = upstreamOf(new Set(['key 7']), errorCode)
      const answers = await inBatches(keyList(100), 100, ask)
      expect(asked).toHaveLength(1)
      expect([...answers.values()].every((answer) => answer instanceof Error)).toBe(true)
      expect(answers.size).toBe(100)
    },
  )

  it.each(['upstream-timeout', 'upstream-unavailable', 'upstream-throttled', 'quota-exhausted', 'deadline', 'contract-broken', 'cannot'] as const)(
    'are not halved after a failure that says nothing of them (%s)',
    async (key) => {
      let calls = 0
      const answers = await inBatches(keyList(100), 100, () => {
        calls += 1
        return Promise.reject(failure(key, operationId))
      })
      expect(calls).toBe(1)
      expect(answers.get('key 99')).toMatchObject({ key })
    },
  )

  it('are not halved after a mistake of ours', async () => {
    const mistake = new TypeError('a mistake')
    let calls = 0
    const answers = await inBatches(keyList(3), 100, () => {
      calls += 1
      throw mistake
    })
    expect([calls, answers.get('key 0'), answers.get('key 2')]).toEqual([1, mistake, mistake])
  })
})

describe('the loader of a batch source', () => {
  it('gathers the keys of one tick, each once, and gives null for a key without an answer', async () => {
    const asked: (readonly string[])[] = []
    const loader = batchLoader((keys: readonly string[]) => {
      asked.push(keys)
      return Promise.resolve(new Map<string, number | Error>([['b', 2], ['a', 1], ['bad', new Error('no')]]))
    }, (key) => key)
    const [a, missing, b, again, bad] = await Promise.allSettled([loader.load('a'), loader.load('missing'), loader.load('b'), loader.load('a'), loader.load('bad')])
    expect(asked).toEqual([['a', 'missing', 'b', 'bad']])
    expect([a, missing, b, again]).toEqual([1, null, 2, 1].map((value) => ({ status: 'fulfilled', value })))
    expect(bad).toMatchObject({ status: 'rejected', reason: new Error('no') })
  })

  it('tells keys apart by what they name, not by their identity', async () => {
    const asked: (readonly { id: string }[])[] = []
    const loader = batchLoader((keys: readonly { id: string }[]) => {
      asked.push(keys)
      return Promise.resolve(new Map(keys.map(({ id }): [string, string] => [id, id.toUpperCase()])))
    }, ({ id }) => id)
    expect(await Promise.all([loader.load({ id: 'x' }), loader.load({ id: 'x' })])).toEqual(['X', 'X'])
    expect(asked).toEqual([[{ id: 'x' }]])
  })
})
