/**
 * Sends GraphiQL's requests to the service. Not the toolkit's fetcher: that one cannot abort a request, so neither
 * "stop" nor leaving a tab would reach the service, which would go on calling upstream for nobody.
 */
import type { Fetcher, FetcherParams, Observable } from '@graphiql/toolkit'
import { type ExecutionResult, GraphQLError } from 'graphql'

type Next = ((value: ExecutionResult) => void) | null | undefined

interface Observer {
  next?: Next
  complete?: (() => void) | null | undefined
}

/**
 * A fetcher for `url`. Each request is a POST of JSON (a content type no plain HTML form can send) with what
 * `extraHeaders` gives at that moment; headers typed by the user win. A failure to get a GraphQL answer becomes an
 * answer with one error, so that it is shown where answers are shown.
 */
export function createFetcher(url: string, extraHeaders: () => Record<string, string>): Fetcher {
  return (parameters, options) => {
    const headers = new Headers({
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json;q=0.9',
      ...extraHeaders(),
    })
    for (const [name, value] of Object.entries(options?.headers ?? {})) headers.set(name, String(value))
    return abortable((signal) => post(url, parameters, headers, signal))
  }
}

async function post(url: string, body: FetcherParams, headers: Headers, signal: AbortSignal): Promise<ExecutionResult> {
  let response: Response
  try {
    response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body), signal })
  } catch {
    return failure('The service did not answer. Is it still running?')
  }
  const answer: unknown = await response.json().catch(() => undefined)
  return isResult(answer) ? answer : failure(`The service answered HTTP ${response.status} without a GraphQL result.`)
}

function isResult(answer: unknown): answer is ExecutionResult {
  return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] }
}

/** One answer as an observable: the form of answer that GraphiQL can stop. After a stop the observer hears nothing. */
function abortable(run: (signal: AbortSignal) => Promise<ExecutionResult>): Observable<ExecutionResult> {
  const subscribe = (first?: Observer | Next, _error?: unknown, complete?: Observer['complete']) => {
    const observer: Observer = typeof first === 'object' && first !== null ? first : { next: first, complete }
    const controller = new AbortController()
    void run(controller.signal).then((result) => {
      if (controller.signal.aborted) return
      observer.next?.(result)
      observer.complete?.()
    })
    return { unsubscribe: () => controller.abort() }
  }
  return { subscribe }
}
