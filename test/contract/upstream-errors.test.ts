/** The catalogue of the vendor's codes against the contracts themselves: all of them, and no other. */
import { readdirSync, readFileSync } from 'node:fs'
import { isEnumType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { kindOf, meaningOf } from '#src/errors/upstream-codes.ts'
import { upstreamMeanings } from '#src/errors/upstream-meanings.ts'
import { userErrorCodes } from '#src/errors/user-error-codes.ts'
import { upstreamErrors } from '#src/generated/upstream-errors.ts'
import { schema } from '#test/support/schema.ts'

const folder = new URL('../../contracts/', import.meta.url)
const texts = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const documentSchema = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
const operationSchema = z.object({
  'operationId': z.string(),
  'x-error-codes': z.array(z.object({ code: z.coerce.string(), http: z.int(), meaning: z.string() })).default([]),
})

/** Every code that an operation of the contracts names. */
const listed = texts.filter(({ name }) => name.endsWith('.openapi.yaml')).flatMap(({ text }) =>
  Object.values(documentSchema.parse(parse(text)).paths).flatMap((item) => Object.values(item)).flatMap((node) => {
    const operation = operationSchema.safeParse(node)
    return operation.success ? operation.data['x-error-codes'].map((error) => ({ ...error, operation: operation.data.operationId })) : []
  }))

/** Codes of the API gateway and of flow control, which the contracts name in their text only. */
const inText = new Set(texts.flatMap(({ text }) => [...text.matchAll(/\b(?:CBC|APIGW?|PCM)\.[A-Z0-9.]*\d\b/g)].map(([code]) => code)))

describe('the catalogue of the vendor\'s codes', () => {
  it('has every code of the contracts, and no code that they do not have', () => {
    const codes = new Set([...listed.map(({ code }) => code), ...inText])
    expect(codes.size).toBeGreaterThan(190)
    expect(Object.keys(upstreamMeanings).toSorted()).toEqual([...codes].toSorted())
  })

  it('holds in its generated part what each operation of the contracts says of a code', () => {
    const said = (meanings: readonly { code: string; meaning: string; operation: string }[]) => [...new Set(meanings.map(({ code, meaning, operation }) => `${code} ${operation}: ${meaning}`))].toSorted()
    const generated = Object.entries(upstreamErrors).flatMap(([code, meanings]) =>
      meanings.flatMap(({ meaning, operations }) => operations.map((operation) => ({ code, meaning, operation }))))
    expect(said(generated)).toEqual(said(listed))
    for (const { code, http } of listed) expect(upstreamErrors[code]?.flatMap((meaning) => meaning.http), code).toContain(http)
  })

  it('says something of every code at every operation, in both languages', () => {
    const silent = listed.filter(({ code, operation }) => {
      const [en, zh] = [meaningOf(code, operation, 'en'), meaningOf(code, operation, 'zh')]
      return en === null || en.length < 3 || zh === null || !/\p{Script=Han}/u.test(zh)
    })
    expect(silent).toEqual([])
  })

  it('says it for users: a fragment of a sentence, without the contracts\' notes to developers', () => {
    const wrong = [...new Set(listed.map(({ code, operation }) => meaningOf(code, operation, 'en') ?? ''))].filter((text) =>
      /item-level|modelled|shared code|assumed|_infos|error_details|client_token|domain_id|xaccount|SDK|;\s*see|\.$|^[A-Z][a-z]/.test(text))
    expect(wrong).toEqual([])
  })

  it('says something else at one operation only where the contract lists the code there', () => {
    const stray = Object.entries(upstreamMeanings).flatMap(([code, { at }]) =>
      Object.keys(at ?? {}).filter((id) => !listed.some((entry) => entry.code === code && entry.operation === id)).map((id) => `${code} at ${id}`))
    expect(stray).toEqual([])
  })

  it('knows nothing of codes that the contracts do not have, whatever they are called', () => {
    for (const code of ['CBC.4711', 'toString', '__proto__', '']) expect([kindOf(code), meaningOf(code, 'PayOrders', 'en')]).toEqual([null, null])
  })
})

describe('the kinds of things to mend', () => {
  it('are the same in the code and in the schema', () => {
    const type = schema.getType('UserErrorCode')
    expect(isEnumType(type) ? type.getValues().map(({ name }) => name) : []).toEqual([...userErrorCodes])
  })

  it('each have a code of the vendor\'s, but for the one that says that no more is known', () => {
    const used = new Set(Object.values(upstreamMeanings).map((meaning) => meaning.as))
    expect(userErrorCodes.filter((code) => !used.has(code))).toEqual(['REFUSED', 'POSSIBLE_DUPLICATE'])
  })

  it('are none for what only we or the upstream can mend', () => {
    const ours = ['CBC.0000', 'CBC.0105', 'CBC.0151', 'CBC.0154', 'CBC.0155', 'CBC.0999', 'APIGW.0101', 'APIGW.0301', 'APIGW.0308']
    expect(ours.filter((code) => kindOf(code) !== null)).toEqual([])
  })
})
