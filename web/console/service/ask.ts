/** One request to the service, and every way in which it may end. */
import type { TypedDocumentString } from '../generated/graphql.ts'
import { currentLanguage } from '../text/language.ts'
import { currentCredential } from './credential.ts'

export interface ServiceError {
  readonly message: string
  readonly code: string | null
  /** The field, with dots; null for the whole. */
  readonly at: string | null
}

export type Outcome<Data> =
  /** GraphQL answered: with data, in whole or in part, or with errors alone. */
  | { readonly kind: 'answered'; readonly data: Data | null; readonly errors: readonly ServiceError[] }
  /** It wants proof of who asks. */
  | { readonly kind: 'unproven'; readonly message: string }
  /** Too often; `retryAfter` in seconds. */
  | { readonly kind: 'slower'; readonly retryAfter: number }
  | { readonly kind: 'unreachable' }

/** The page and GraphQL have one origin; the path is fixed. */
const address = '/graphql'

/** Asks. It never rejects, but for being aborted. */
export async function ask<Data, Variables>(document: TypedDocumentString<Data, Variables>, variables: Variables, signal?: AbortSignal): Promise<Outcome<Data>> {
  let response: Response
  let answer: unknown
  try {
    response = await fetch(address, {
      method: 'POST', headers: headers(), body: JSON.stringify({ query: document.toString(), variables }), cache: 'no-store', ...(signal && { signal }),
    })
    answer = await response.json()
  } catch (error) {
    if (signal?.aborted) throw error
    return { kind: 'unreachable' }
  }
  return read(response, answer)
}

function headers(): Record<string, string> {
  const credential = currentCredential()
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json;q=0.9',
    'accept-language': currentLanguage(),
    ...(credential !== null && { authorization: `Bearer ${credential}` }),
  }
}

function read<Data>(response: Response, answer: unknown): Outcome<Data> {
  const body = isRecord(answer) ? answer : {}
  const errors = (Array.isArray(body['errors']) ? body['errors'] : []).map(readError)
  if (response.status === 401) return { kind: 'unproven', message: errors[0]?.message ?? '' }
  if (response.status === 429) return { kind: 'slower', retryAfter: Number(response.headers.get('retry-after')) || 10 }
  if (!('data' in body) && errors.length === 0) return { kind: 'unreachable' }
  return { kind: 'answered', data: dataOf<Data>(body), errors }
}

/** The one place where an answer is taken for what its document says: the service checked the document against its schema. */
function dataOf<Data>(body: { readonly data?: Data | null }): Data | null {
  return body.data ?? null
}

function readError(error: unknown): ServiceError {
  const { message, extensions, path } = isRecord(error) ? error : {}
  const code = isRecord(extensions) ? extensions['code'] : null
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : null,
    at: Array.isArray(path) ? path.join('.') : null,
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
