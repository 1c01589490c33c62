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
  const original = unwrapResolverError(error)
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
  if (original instanceof PartnerGraphError) return { ...place, message: original.message, extensions: extensionsOf(original) }
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
  const original = unwrapResolverError(error)
  if (original instanceof PartnerGraphError) return { ...formatted, message: original.textIn(language) }
  if (formatted.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') return { ...formatted, message: new PartnerGraphError('internal').textIn(language) }
  return formatted
}

function extensionsOf(error: PartnerGraphError): Record<string, unknown> {
  return {
    code: error.code,
    ...(error.upstream && { upstream: error.upstream }),
    ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }),
  }
}
