import type { IncomingMessage, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import { createContext, type RequestContext, type Services } from "../context.ts";
import type { QuickAnswers } from "../server/quickAnswers.ts";
import { send } from "./answers.ts";
import { readJsonBody } from "./readJsonBody.ts";

/** What GraphQL requests are answered by. */
export interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly quick: QuickAnswers;
  readonly services: Services;
}

/**
 * Answers a GraphQL request with a body of at most `longestBody` bytes. A usual query that comes by POST, with a header
 * `accept` for which Apollo has chosen the media type once, is answered without Apollo.
 */
export async function answerGraphql(
  { apollo, quick, services }: Answering,
  request: IncomingMessage,
  response: ServerResponse,
  search: string,
  longestBody: number,
): Promise<void> {
  const { method = "GET" } = request;
  const isPost = method === "POST";
  const { accept } = request.headers;
  const asked = isPost ? await readJsonBody(request, longestBody) : undefined;
  const context = createContext(services);
  const mediaType = isPost ? quick.mediaType(accept) : undefined;
  const data = mediaType === undefined ? null : await quick.data(asked, context);
  if (data !== null && mediaType !== undefined)
    return send(response, 200, `${JSON.stringify({ data })}\n`, { "content-type": mediaType });

  const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method, headers: headerMap(request), search, body: asked },
    context: async () => context,
  });
  if (isPost && (status ?? 200) === 200) quick.learn(accept, headers.get("content-type"));
  // Chunks are for @defer, which the schema does not have.
  if (body.kind === "complete") send(response, status ?? 200, body.string, Object.fromEntries(headers));
  else throw new Error("an answer in chunks");
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  return map;
}
