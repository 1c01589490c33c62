/** The operation in an HTTP request as Apollo is handed it: a body by POST, parameters of the address by GET. */
import type { DocumentRequest } from './documents.ts'

/** An operation as it came, and how it is sent on. */
export interface OperationRequest {
  /** What names its document. */
  readonly document: DocumentRequest
  /** What Apollo reads; `text`, where there is one, takes the place of whatever named the document. */
  readonly forApollo: (text: string | null) => { readonly body: object | undefined; readonly search: string }
}

/** Of a POST, by its parsed body. */
export function postedOperation(body: object, search: string): OperationRequest {
  const { query, documentId, extensions, ...rest }: { query?: unknown; documentId?: unknown; extensions?: unknown } = { ...body }
  return {
    document: { query, documentId, extensions },
    forApollo: (text) => (text === null ? { body, search } : { body: { ...rest, query: text, ...(extensions !== undefined && { extensions: withoutName(extensions) }) }, search }),
  }
}

/** Of a GET, by the part of its address from the question mark on. */
export function addressedOperation(search: string): OperationRequest {
  const parameters = new URLSearchParams(search)
  const extensions = parsed(parameters.get('extensions'))
  // Two texts are for Apollo to refuse: one of them would be judged, and the other run.
  const isAmbiguous = ['query', 'documentId', 'extensions'].some((name) => parameters.getAll(name).length > 1)
  return {
    document: { query: parameters.get('query') ?? undefined, documentId: parameters.get('documentId') ?? undefined, extensions },
    forApollo(text) {
      if (text === null || isAmbiguous) return { body: undefined, search }
      parameters.set('query', text)
      parameters.delete('documentId')
      if (extensions !== undefined) parameters.set('extensions', JSON.stringify(withoutName(extensions)))
      return { body: undefined, search: `?${parameters.toString()}` }
    },
  }
}

/** Apollo's own switch for such names is off: it would refuse a request that still has one. */
function withoutName(extensions: unknown): unknown {
  if (typeof extensions !== 'object' || extensions === null || !('persistedQuery' in extensions)) return extensions
  const { persistedQuery: _, ...rest } = extensions
  return rest
}

/** Undefined for what is no JSON: Apollo says what is wrong with it. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
