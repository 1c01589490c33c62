/** Errors as callers see them: a stable code, a text in their language, and the upstream's facts; nothing else. */
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Language } from '../errors/catalogue.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { withoutValues } from './quoted-values.ts'

/**
 * Formats an error for the answer. Ours keep code, upstream facts and `retryAfter`; GraphQL's own (syntax, validation,
 * bad variables) pass without the values they quote; anything else becomes INTERNAL_SERVER_ERROR without a word of what it was.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = ownError(error)
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
  if (original instanceof PartnerGraphError) return { ...place, message: original.message, extensions: extensionsOf(original) }
  if (original instanceof GraphQLError) {
    const code = formatted.extensions?.['code']
    if (code !== 'INTERNAL_SERVER_ERROR') return { ...place, message: withoutValues(formatted.message), extensions: { code: code ?? 'BAD_USER_INPUT' } }
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

/** Refuses an operation that is valid, before it runs. */
export function forbidden(error: PartnerGraphError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: 403 } } })
}

/** What a resolver threw, or what an operation was refused with. */
function ownError(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError instanceof PartnerGraphError ? error.originalError : unwrapResolverError(error)
}

function extensionsOf(error: PartnerGraphError): Record<string, unknown> {
  return {
    code: error.code,
    ...error.details,
    ...(error.key === 'scope-missing' && { field: error.parameters['field'], scope: error.parameters['scope'] }),
    ...(error.upstream && { upstream: error.upstream }),
    ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  }
}
