/** Trusted documents, the pure part: manifests that are read and refused, and what becomes of every kind of request. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chooseDocument, digestOf, parseManifest, type DocumentRequest } from '#src/server/documents.ts'
import type { DocumentMode } from '#src/server/document-modes.ts'
import { addressedOperation, postedOperation } from '#src/server/operation-request.ts'
import { schema } from '#test/support/schema.ts'
import { manifestOf } from '../../../scripts/lib/trusted-documents.ts'

const known = 'query Known { partner { partnerId } }'
const other = 'query Other { partner { id } }'
const manifest = new Map([[digestOf(known), known]])
const apollo = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: digestOf(text) } })

function choose(request: DocumentRequest, mode: DocumentMode, scopes: readonly string[] = ['partner:read']) {
  const { text, refusal, outcome } = chooseDocument(request, manifest, mode, { name: 'key:a', tenant: 'local', scopes: new Set(scopes), mayWrite: true })
  return { text, code: refusal?.code ?? null, outcome }
}

describe('a manifest', () => {
  it.each([['bare', ''], ['prefixed', 'sha256:']])('is read with %s hashes', (_what, prefix) => {
    expect(parseManifest({ name: 'm.json', text: JSON.stringify({ [`${prefix}${digestOf(known)}`]: known }) })).toEqual(manifest)
  })

  it.each([
    ['no JSON', '{', /^m\.json: must be a JSON object/],
    ['a list', '["a"]', /^m\.json: must be a JSON object/],
    ['a document that is no text', `{"${digestOf(known)}": 1}`, /^m\.json: must be a JSON object/],
    ['a SHA-1', '{"da39a3ee5e6b4b0d3255bfef95601890afd80709": "{ a }"}', /is no SHA-256/],
    ['a text under another hash', JSON.stringify({ [digestOf(known)]: other }), /has another SHA-256/],
  ])('that is or has %s is refused with its name and the rule', (_what, text, message) => {
    expect(() => parseManifest({ name: 'm.json', text })).toThrow(message)
  })

  it('of the examples is fresh', () => {
    const folder = new URL('../../../examples/', import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.graphql')).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))
    expect(readFileSync(new URL('trusted-documents.json', folder), 'utf8')).toBe(manifestOf(files, schema))
  })

  it.each([['nonsense', 'query {', /^a\.graphql: Syntax Error/], ['a field that is not there', '{ nothing }', /^a\.graphql: Cannot query field "nothing"/]])('is not made of %s', (_what, text, message) => {
    expect(() => manifestOf([{ name: 'a.graphql', text }], schema)).toThrow(message)
  })
})

describe('a request', () => {
  it.each<[what: string, request: DocumentRequest]>([
    ['documentId', { documentId: `sha256:${digestOf(known)}` }],
    ['documentId without its prefix', { documentId: digestOf(known) }],
    ['Apollo\'s extension', { extensions: apollo(known) }],
    ['both', { documentId: digestOf(known), extensions: apollo(known) }],
    ['its text', { query: known }],
    ['name and text', { query: known, extensions: apollo(known) }],
  ])('that names a known document by %s runs it in every mode', (_what, request) => {
    expect(choose(request, 'enforce')).toEqual({ text: known, code: null, outcome: 'trusted' })
    expect(choose(request, 'log')).toEqual({ text: known, code: null, outcome: 'trusted' })
    expect(choose(request, 'off')).toEqual({ text: known, code: null, outcome: null })
  })

  it('with an unknown text runs, runs watched, or is refused, by the mode', () => {
    expect(choose({ query: other }, 'off')).toEqual({ text: other, code: null, outcome: null })
    expect(choose({ query: other }, 'log')).toEqual({ text: other, code: null, outcome: 'unknown' })
    expect(choose({ query: other }, 'enforce')).toEqual({ text: null, code: 'PERSISTED_DOCUMENT_NOT_FOUND', outcome: 'refused' })
  })

  it('with an unknown text runs for an operator', () => {
    expect(choose({ query: other }, 'enforce', ['operator'])).toEqual({ text: other, code: null, outcome: 'operator' })
  })

  it('differs from a known one by a blank alone, and is unknown', () => {
    expect(choose({ query: `${known} ` }, 'enforce').code).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
  })

  it('with an unknown name and no text is told to send it only where the text would be taken', () => {
    expect(choose({ extensions: apollo(other) }, 'log').code).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(choose({ extensions: apollo(other) }, 'enforce').code).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
    expect(choose({ documentId: digestOf(other) }, 'log').code).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
  })

  it.each<[what: string, request: DocumentRequest]>([
    ['a name of a known document and another text', { query: other, documentId: digestOf(known) }],
    ['Apollo\'s name of a known document and another text', { query: other, extensions: apollo(known) }],
    ['two names', { documentId: digestOf(known), extensions: apollo(other) }],
    ['a name that is no hash', { documentId: 'md5:abc' }],
    ['a number for a name', { documentId: 7 }],
    ['another version of Apollo\'s extension', { extensions: { persistedQuery: { version: 2, sha256Hash: digestOf(known) } } }],
    ['capital digits', { documentId: digestOf(known).toUpperCase() }],
  ])('with %s is malformed in every mode, for operators too', (_what, request) => {
    for (const mode of ['off', 'log', 'enforce'] as const) expect(choose(request, mode, ['operator']).code).toBe('BAD_REQUEST')
  })

  it('teaches the service nothing: what was refused once with its text is unknown by its name', () => {
    choose({ query: other, extensions: apollo(other) }, 'log')
    expect(choose({ extensions: apollo(other) }, 'log').code).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  it('cannot name what every object has', () => {
    for (const documentId of ['constructor', '__proto__', 'toString']) expect(choose({ documentId }, 'enforce').code).toBe('BAD_REQUEST')
  })
})

describe('what Apollo is handed', () => {
  it('has the text in place of the names, and all else as it came', () => {
    const body = { documentId: digestOf(known), operationName: 'Known', variables: { a: 1 }, extensions: { ...apollo(known), mine: true } }
    expect(postedOperation(body, '').forApollo(known)).toEqual({ body: { query: known, operationName: 'Known', variables: { a: 1 }, extensions: { mine: true } }, search: '' })
    const search = `?documentId=sha256:${digestOf(known)}&variables=%7B%7D`
    const { search: sent } = addressedOperation(search).forApollo(known)
    expect([...new URLSearchParams(sent)]).toEqual([['variables', '{}'], ['query', known]])
  })

  it('is a request with two texts as it came, so that the one that was judged is never another than the one that runs', () => {
    const search = `?query=${encodeURIComponent(known)}&query=${encodeURIComponent(other)}`
    expect(addressedOperation(search).forApollo(known)).toEqual({ body: undefined, search })
  })
})
