import { ApolloServer, type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";
import { nouns } from "./nouns.ts";
import { compileOperation, type ReadModel } from "./reading/operation.ts";
import { rootFields } from "./rootFields.ts";
import { documentSize } from "./server/documentSize.ts";
import { errorAnswers, type Log, requestError } from "./server/errorAnswers.ts";
import { limits, requireWithinLimits } from "./server/limits.ts";
import { operationSize } from "./server/operationSize.ts";

/** Parsed documents kept between requests, in bytes of their JSON; in memory they take about five times that. */
const DOCUMENT_STORE = 4 * 1024 * 1024;

/** The GraphQL server; it never listens. Each request brings a context of `createContext`. */
export function createServer({ schema, log }: { schema: GraphQLSchema; log: Log }): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: errorAnswers(log),
    logger: apolloLog(log),
    parseOptions: { maxTokens: limits.tokens },
    documentStore: new InMemoryLRUCache({ maxSize: DOCUMENT_STORE }),
    // Registered queries would be the only thing kept between requests, and lost between copies of the server.
    persistedQueries: false,
    // main.ts drains on signals, in its own order: requests first, the database last.
    stopOnTerminationSignals: false,
    plugins: [
      answerBeforeExecution({ schema, nouns, rootFields }),
      // It would wrap every field, for headers that this server does not send.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/**
 * Measures, compiles and fetches an operation before anything is executed; what fails here fails the whole request, with
 * the HTTP status of its code. Then the values are shaped without graphql-js, which executes only what is unusual.
 */
function answerBeforeExecution(model: ReadModel): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, operation, request, contextValue }) {
        if (operation === undefined || operation === null) return;
        const variables = request.variables ?? {};
        try {
          if (contextValue.operation === null) {
            requireWithinLimits({
              ...documentSize(document, variables),
              ...operationSize(model.schema, document, operation, variables),
            });
            const { clock } = contextValue;
            contextValue.operation = compileOperation(model, { document, operation, variables, clock });
          }
          await contextValue.answer();
        } catch (error) {
          throw requestError(error);
        }
      },
      async responseForOperation({ contextValue }): Promise<GraphQLResponse | null> {
        const data = contextValue.operation?.shape?.(await contextValue.answer());
        if (data === undefined) return null;
        const http = { headers: new HeaderMap() };
        return { http, body: { kind: "single", singleResult: { data: data as Record<string, unknown> } } };
      },
    }),
  };
}

/** Apollo's own messages, in the server's log; its debug and info lines say nothing that operators need. */
function apolloLog(log: Log) {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: (message: unknown) => log.warn({ message }, "apollo"),
    error: (message: unknown) => log.error({ message }, "apollo"),
  };
}
