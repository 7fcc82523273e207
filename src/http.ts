import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { RequestContext, Services } from "./context.ts";
import { answerGraphql } from "./http/answerGraphql.ts";
import { HttpRefusal, sendJson, sendRefusal } from "./http/answers.ts";
import { sendGraphiql } from "./http/graphiqlPage.ts";
import { MAX_BODY, MAX_IMPORT_BODY } from "./http/readJsonBody.ts";
import { sendExport, sendReadyExport } from "./http/sendExport.ts";
import { nouns } from "./nouns.ts";
import { idArguments, rootFields } from "./rootFields.ts";
import { createSchema } from "./schema.ts";
import type { Log } from "./server/errorAnswers.ts";
import { QuickAnswers } from "./server/quickAnswers.ts";

/** What the listener needs beside the GraphQL server. */
export interface HttpServices extends Services {
  /** The contract, by which exports know their columns; read anew where it is left out. */
  readonly schema?: GraphQLSchema;
  readonly log: Log;
}

/** What a request asks for, its query string apart. */
interface Target {
  readonly path: string;
  /** With its question mark; empty without one. */
  readonly search: string;
}

type Route = (request: IncomingMessage, response: ServerResponse, target: Target) => Promise<void> | void;

/**
 * The HTTP server, not yet listening. Call it before `apollo.start()`: `apollo.stop()` then drains it, letting running
 * requests end for 10 s.
 *
 *     GET, POST /graphql   GraphQL over HTTP; a browser's GET gets GraphiQL
 *     POST /graphql/import the same, with a body long enough for a document
 *     POST /export         the answer of a query as CSV, XLSX or JSON Lines
 *     GET /export/NAME.csv the same of a ready query
 *     GET /                GraphiQL
 *     GET /healthz         200 while the process runs
 *     GET /readyz          200 when the database answers, else 503
 */
export function createHttpServer(apollo: ApolloServer<RequestContext>, services: HttpServices): Server {
  const routes = routesOf(apollo, services);
  const server = createServer((request, response) => {
    answer(routes, request, response).catch((error: unknown) => {
      if (!(error instanceof HttpRefusal)) services.log.error({ err: error }, "a request failed below GraphQL");
      if (response.headersSent) response.destroy();
      else if (error instanceof HttpRefusal) sendRefusal(response, error);
      else sendJson(response, 500, { errors: [{ message: "Internal error", extensions: { code: "INTERNAL" } }] });
    });
  });
  // Longer than the 60 s after which load balancers drop idle connections, so that they close first.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  apollo.addPlugin(ApolloServerPluginDrainHttpServer({ httpServer: server }));
  return server;
}

async function answer(routes: Routes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const target = targetOf(request.url ?? "/");
  const folder = FOLDERS.find((one) => target.path.startsWith(one));
  const methods = routes[folder ?? target.path];
  if (methods === undefined)
    throw new HttpRefusal(404, {
      required: "one of the paths /, /graphql, /export, /healthz, /readyz",
      got: "another path",
      next: "Send GraphQL requests to /graphql.",
    });
  const route = methods[request.method ?? "GET"];
  if (route === undefined) {
    const allow = Object.keys(methods).join(", ");
    throw new HttpRefusal(405, { required: `method ${allow}`, got: String(request.method) }, { allow });
  }
  await route(request, response, target);
}

/** Paths below which one route answers for all. */
const FOLDERS = ["/graphiql/", "/export/"];

/** Not by `URL`, which throws for some of what a client may send, such as `//`. */
function targetOf(url: string): Target {
  const end = url.includes("?") ? url.indexOf("?") : url.length;
  return { path: url.slice(0, end), search: url.slice(end) };
}

type Routes = Readonly<Record<string, Readonly<Record<string, Route>>>>;

function routesOf(apollo: ApolloServer<RequestContext>, services: HttpServices): Routes {
  const schema = services.schema ?? createSchema();
  const answering = { apollo, services, quick: new QuickAnswers({ schema, nouns, rootFields }, idArguments) };
  const graphqlUpTo =
    (most: number): Route =>
    (request, response, { search }) =>
      answerGraphql(answering, request, response, search, most);
  const graphql = graphqlUpTo(MAX_BODY);
  const exporting = { apollo, schema, services };
  const page: Route = (_, response) => sendGraphiql(response);
  const file: Route = (_, response, { path }) => sendGraphiql(response, path.slice("/graphiql/".length));
  const health: Route = (_, response) => sendJson(response, 200, { status: "ok" });
  const readiness: Route = async (_, response) => {
    const isReady = await services.graph.isReady();
    sendJson(response, isReady ? 200 : 503, { status: isReady ? "ready" : "database unavailable" });
  };
  return {
    "/": readOnly(page),
    "/graphql": {
      GET: (request, response, target) =>
        isBrowser(request) ? sendGraphiql(response) : graphql(request, response, target),
      POST: graphql,
    },
    // An address of its own, so that a proxy can keep long bodies away from all others.
    "/graphql/import": { POST: graphqlUpTo(MAX_IMPORT_BODY) },
    "/export": { POST: (request, response) => sendExport(exporting, request, response) },
    "/export/": {
      GET: (_, response, { path, search }) =>
        sendReadyExport(exporting, response, path.slice("/export/".length), search),
    },
    "/graphiql/": readOnly(file),
    "/healthz": readOnly(health),
    "/readyz": readOnly(readiness),
  };
}

function readOnly(route: Route): Readonly<Record<string, Route>> {
  return { GET: route, HEAD: route };
}

/** Only browsers opening a page name HTML. */
function isBrowser({ headers }: IncomingMessage): boolean {
  return headers.accept?.includes("text/html") ?? false;
}
