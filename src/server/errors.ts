/** Errors as callers see them: a stable code, a text in their language, and the upstream's facts; nothing else. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Language } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'

/**
 * Formats an error for the answer. Ours keep code, upstream facts and `retryAfter`; GraphQL's own (syntax, validation,
 * bad variables) pass; anything else becomes INTERNAL_SERVER_ERROR without a word of what it was.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = ownError(error)
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
  if (original instanceof PartnerGraphError) return { ...place, message: original.message, extensions: { ...detailsOf(error), ...extensionsOf(original) } }
  if (original instanceof GraphQLError) {
    const code = formatted.extensions?.['code']
    if (code !== 'INTERNAL_SERVER_ERROR') return { ...place, message: formatted.message, extensions: { code: code ?? 'BAD_USER_INPUT' } }
  }
  const internal = new PartnerGraphError('internal')
  return { ...place, message: internal.message, extensions: extensionsOf(internal) }
}

/** The text of a formatted error in another language; unchanged for errors that are not ours. */
export function translated(formatted: GraphQLFormattedError, error: unknown, language: Language): GraphQLFormattedError {
  if (language === 'en') return formatted
  const original = ownError(error)
  if (original instanceof PartnerGraphError) return { ...formatted, message: original.textIn(language) }
  if (formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') return { ...formatted, message: new PartnerGraphError('internal').textIn(language) }
  return formatted
}

/** Refuses an operation that is valid, before it runs; `details` go into the error's extensions. */
export function forbidden(error: PartnerGraphError, details: Readonly<Record<string, unknown>> = {}): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { ...details, code: error.code, http: { status: 403 } } })
}

function detailsOf(error: unknown): Record<string, unknown> {
  // A resolver's error has a path, and keeps its extensions to itself.
  if (!(error instanceof GraphQLError) || error.path !== undefined) return {}
  const { http: _http, ...details } = error.extensions
  return details
}

/** What a resolver threw, or what an operation was refused with. */
function ownError(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError instanceof PartnerGraphError ? error.originalError : unwrapResolverError(error)
}

function extensionsOf(error: PartnerGraphError): Record<string, unknown> {
  return {
    code: error.code,
    ...(error.upstream && { upstream: error.upstream }),
    ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  }
}
