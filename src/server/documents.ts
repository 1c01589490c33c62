/**
 * Trusted documents: which text of GraphQL a request means, and whether it is one that somebody decided beforehand. A
 * document goes by the SHA-256 of its text: as `documentId` (GraphQL over HTTP, appendix "Persisted Documents"), or in
 * Apollo's `extensions.persistedQuery`. Nothing is registered by a request. Pure; the manifest is handed in.
 */
import { hash } from 'node:crypto'
import { z } from 'zod'
import { ConfigFileError, type ConfigFile } from '../generations/config-file.ts'
import type { ProvenCaller } from './authorizer.ts'
import type { DocumentMode } from './document-modes.ts'
import { refusals, type Refusal } from './refusals.ts'
import { operatorScope } from './scopes.ts'

/** The documents by their SHA-256, in small hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>

const digest = /^[0-9a-f]{64}$/
const manifestSchema = z.record(z.string(), z.string().min(1))

/**
 * Reads a manifest: a JSON object from SHA-256 (with or without `sha256:` before it) to text.
 * Throws ConfigFileError for anything else, and for a text that is not its hash's.
 */
export function parseManifest({ name, text }: ConfigFile): Manifest {
  const read = manifestSchema.safeParse(parseJson(text))
  if (!read.success) throw new ConfigFileError(`${name}: must be a JSON object from SHA-256 to the text of a document`)
  return new Map(Object.entries(read.data).map(([key, document]) => {
    const id = key.replace(/^sha256:/, '')
    if (!digest.test(id)) throw new ConfigFileError(`${name}: ${key.slice(0, 80)} is no SHA-256 in 64 small hexadecimal digits`)
    if (id !== digestOf(document)) throw new ConfigFileError(`${name}: the document under ${id} has another SHA-256`)
    return [id, document]
  }))
}

/** A document's SHA-256 in small hexadecimal digits. */
export function digestOf(document: string): string {
  return hash('sha256', document, 'hex')
}

/** What of a request names its document; `extensions` is what the JSON says. */
export interface DocumentRequest {
  readonly query?: unknown
  readonly documentId?: unknown
  readonly extensions?: unknown
}

/** `operator`: not in the manifest, and asked by somebody who may ask anything. */
export type DocumentOutcome = 'trusted' | 'unknown' | 'operator' | 'refused'

/** What becomes of a request. `text` is null where the request is left as it is. */
export interface DocumentChoice {
  readonly text: string | null
  readonly refusal: Refusal | null
  /** What is counted and logged; null where nobody watches, and for a request that names no document. */
  readonly outcome: DocumentOutcome | null
  readonly digest: string | null
}

const nothing: DocumentChoice = { text: null, refusal: null, outcome: null, digest: null }

/** Decides over a request; without a manifest documents have no names. */
export function chooseDocument(request: DocumentRequest, manifest: Manifest | null, mode: DocumentMode, caller: ProvenCaller): DocumentChoice {
  const named = nameOf(request)
  if ('refusal' in named) return { ...nothing, refusal: named.refusal }
  const text = typeof request.query === 'string' && request.query !== '' ? request.query : null
  // Whoever watches over documents without knowing any takes none for known.
  if (manifest === null && mode === 'off') return named.by === 'documentId' && text === null ? { ...nothing, refusal: refusals.documentsUnsupported } : nothing
  const own = text === null ? null : digestOf(text)
  if (own !== null && named.digest !== null && own !== named.digest) return { ...nothing, refusal: refusals.documentMismatch }
  const wanted = own ?? named.digest
  if (wanted === null) return nothing
  const watched = (outcome: DocumentOutcome) => (mode === 'off' ? null : outcome)
  const known = manifest?.get(wanted)
  if (known !== undefined) return { text: known, refusal: null, outcome: watched('trusted'), digest: wanted }
  const isOpen = mode !== 'enforce' || caller.scopes.has(operatorScope)
  if (isOpen && text !== null) return { text, refusal: null, outcome: watched(mode === 'enforce' ? 'operator' : 'unknown'), digest: wanted }
  // Apollo's clients take their code for the advice to send the text: that must not be told where the text is refused too.
  const refusal = isOpen && named.by === 'persistedQuery' ? refusals.queryNotFound : refusals.documentNotFound
  return { text: null, refusal, outcome: watched('refused'), digest: wanted }
}

type Name = { readonly by: 'documentId' | 'persistedQuery'; readonly digest: string } | { readonly by: null; readonly digest: null }

const persistedSchema = z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: z.string().regex(digest) }) })

/** The name that a request gives its document. */
function nameOf({ documentId, extensions }: DocumentRequest): Name | { readonly refusal: Refusal } {
  const apollo = typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions ? persistedSchema.safeParse(extensions) : null
  if (apollo && !apollo.success) return { refusal: refusals.documentId }
  const other = apollo?.data.persistedQuery.sha256Hash
  if (documentId === undefined || documentId === null) return other === undefined ? { by: null, digest: null } : { by: 'persistedQuery', digest: other }
  const id = typeof documentId === 'string' ? documentId.replace(/^sha256:/, '') : ''
  if (!digest.test(id)) return { refusal: refusals.documentId }
  return other !== undefined && other !== id ? { refusal: refusals.documentMismatch } : { by: 'documentId', digest: id }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
