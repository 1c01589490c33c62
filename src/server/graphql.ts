/** Apollo Server, without its implicit plugins: they hook every field or talk to the vendor. No field-level hooks here. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import type { Logger } from 'pino'
import type { Trace } from '../generations/trace.ts'
import type { GraphContext } from '../resolvers/context.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import { formatError, translated } from './errors.ts'

/** What the server adds to the resolvers' context for itself. */
export interface ServerContext extends GraphContext {
  readonly requestId: string
  readonly trace: Trace
  /** The value of `extensions.upstream`, read when the answer is sent. */
  readonly lineage: () => Record<string, unknown>
}

/** Builds the server; `start()` it before use. */
export function createApollo(options: { schema: GraphQLSchema; logger: Logger }): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema: options.schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerPlugin(options.logger),
    ],
    formatError,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger: {
      debug: (message) => options.logger.debug(String(message)),
      info: (message) => options.logger.info(String(message)),
      warn: (message) => options.logger.warn(String(message)),
      error: (message) => options.logger.error(String(message)),
    },
  })
}

/** Puts lineage and the caller's language into the answer, and logs the operation. */
function answerPlugin(logger: Logger): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue, errors, operationName, operation }) => {
        if (response.body.kind !== 'single') return
        const result = response.body.singleResult
        if (result.errors && errors) result.errors = result.errors.map((error, index) => translated(error, errors[index], contextValue.language))
        if (operation) result.extensions = { ...result.extensions, upstream: contextValue.lineage() }
        for (const error of errors ?? []) logUnexpected(logger, contextValue.requestId, unwrapResolverError(error))
        logger.info({
          requestId: contextValue.requestId,
          operationName: operationName ?? null,
          operationType: operation?.operation ?? null,
          upstreamCalls: contextValue.trace.calls.length,
          errors: (result.errors ?? []).map((error) => error.extensions?.['code'] ?? 'UNKNOWN'),
        }, 'graphql')
      },
    }),
  }
}

/** An error that is not one of ours is a defect of this service: its stack is for the log alone. */
function logUnexpected(logger: Logger, requestId: string, error: unknown): void {
  const defect = error instanceof PartnerGraphError ? (error.key === 'internal' ? error.cause : null) : error
  if (defect instanceof Error && defect.name !== 'GraphQLError') logger.error({ requestId, name: defect.name, stack: defect.stack }, 'unexpected error')
}
