/** Apollo Server, without its implicit plugins: they hook every field or talk to the vendor. No field-level hooks here. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { systemClock, type Clock } from '../clock.ts'
import { PartnerGraphError } from '../errors/partner-graph-error.ts'
import type { Trace } from '../generations/trace.ts'
import type { GraphContext } from '../resolvers/context.ts'
import type { Span, Telemetry } from '../telemetry/telemetry.ts'
import type { ProvenCaller } from './authorizer.ts'
import { costPlugin } from './cost-plugin.ts'
import type { CostContext } from './cost.ts'
import { beyondCustomers } from './customer-restriction.ts'
import { logDefect } from './defects.ts'
import { forbidden, formatError, translated } from './errors.ts'
import { limitsRule, type OperationLimits } from './limits.ts'
import { measuring } from './measured.ts'
import { requiredScopes } from './scopes.ts'

/** What the server adds to the resolvers' context for itself. */
export interface ServerContext extends GraphContext, CostContext {
  readonly caller: ProvenCaller
  readonly upstream: GraphContext['upstream']
  readonly requestId: string
  readonly trace: Trace
  /** Headers of the answer that tell of the ends of the endpoints it took. */
  readonly sunsetHeaders: () => Readonly<Record<string, string>>
  /** The value of `extensions.upstream`, read when the answer is sent. */
  readonly lineage: () => Record<string, unknown>
  /**
   * What became of it. `refused`: GraphQL refused the document or its variables, so that nothing ran. `logged`: the log has
   * its line. `failed`: the code of an error that is not the caller's doing.
   */
  readonly progress: { refused: boolean; logged: boolean; failed?: string }
  /** The span of this request; there is none while nobody collects traces. */
  readonly span?: Span | undefined
}

export interface ApolloOptions {
  readonly schema: GraphQLSchema
  readonly logger: Logger
  readonly clock?: Clock
  readonly telemetry?: Telemetry
  /** The names of operations that metrics tell apart. */
  readonly operationNames?: ReadonlySet<string>
  /** Whether everybody may read the schema and is told of similar names; else only callers with the scope `operator`. */
  readonly introspection: boolean
  readonly limits: OperationLimits & {
    /** Words and marks of a document. */
    readonly tokens: number
    /** Selections with fragments spread out. */
    readonly selections: number
    /** Upstream calls that an operation may be estimated at, unless its caller has an allowance of its own; 0 for any number. */
    readonly calls: number
  }
}

/** Builds the server; `start()` it before use. */
export function createApollo(options: ApolloOptions): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema: options.schema,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      answerPlugin(options),
      costPlugin({ mostCalls: options.limits.calls }),
    ],
    formatError,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    parseOptions: { maxTokens: options.limits.tokens },
    maxRecursiveSelections: options.limits.selections,
    validationRules: [limitsRule(options.limits)],
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
function answerPlugin(options: ApolloOptions): ApolloServerPlugin<ServerContext> {
  const { logger, introspection, clock = systemClock } = options
  const measure = measuring(options)
  return {
    unexpectedErrorProcessingRequest: async ({ requestContext, error }) => logDefect(logger, requestContext.contextValue.requestId, error),
    requestDidStart: async () => {
      const startedAt = clock.now()
      return {
        didResolveOperation: async ({ schema, document, operation, contextValue, request }) => {
          if (!operation) return
          if (!schema.getRootType(operation.operation)) throw noRootType(operation.operation)
          if (operation.operation === 'mutation' && !contextValue.caller.mayWrite) throw forbidden(new PartnerGraphError('writes-closed'))
          const missing = requiredScopes(schema, document, operation, { introspection }).find(({ scope }) => !contextValue.caller.scopes.has(scope))
          if (missing) throw forbidden(new PartnerGraphError('scope-missing', { ...missing }))
          const { customers } = contextValue.caller
          const beyond = customers && beyondCustomers({ schema, document, operation, variables: request.variables ?? {} }, customers)
          if (beyond) throw forbidden(beyond)
        },
        willSendResponse: async ({ response, contextValue, errors, operationName, operation }) => {
          if (response.body.kind !== 'single') return
          const { requestId, language } = contextValue
          const result = response.body.singleResult
          const codes = (result.errors ?? []).map((error) => error.extensions?.['code'] ?? 'UNKNOWN')
          codes.forEach((code, index) => {
            if (code === 'INTERNAL_SERVER_ERROR') logDefect(logger, requestId, unwrapResolverError(errors?.[index]), errors?.[index]?.path)
          })
          if (result.errors && errors) result.errors = result.errors.map((error, index) => translated(error, errors[index], language))
          if (operation) result.extensions = { ...result.extensions, upstream: contextValue.lineage() }
          // A request without any document is malformed HTTP rather than refused GraphQL.
          contextValue.progress.refused = response.http.status === 400 && codes[0] !== 'BAD_REQUEST'
          const tookMs = clock.now() - startedAt
          measure({ type: operation?.operation, name: operationName, data: result.data, codes: codes.map(String), tookMs }, contextValue)
          contextValue.progress.logged = true
          logger.info({
            requestId,
            ...(contextValue.span && { traceId: contextValue.span.traceId }),
            tenant: contextValue.caller.tenant,
            caller: contextValue.caller.name,
            operationName: operationName ?? null,
            operationType: operation?.operation ?? null,
            upstreamCalls: contextValue.trace.calls.filter(({ sent }) => sent).length,
            errors: codes,
            tookMs,
          }, 'graphql')
        },
      }
    },
  }
}

/** graphql-js finds out while it executes, and would make it an error of ours. */
function noRootType(kind: string): GraphQLError {
  return new GraphQLError(`This service has no ${kind}s.`, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } })
}
