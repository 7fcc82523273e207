import { request } from "node:http";
import { folderTexts } from "../../src/citations/archive.ts";
import { listen } from "../../src/http/listen.ts";
import { createHttpServer } from "../../src/http.ts";
import { type Graph, type GraphOptions, openGraph } from "../../src/neo4j/graph.ts";
import { createSchema } from "../../src/schema.ts";
import { createServer } from "../../src/server.ts";
import { testConnection } from "./graph.ts";

/** An answer as a client sees it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted, not used
  readonly body: any;
}

/** The whole API on a port of its own, on the run's Neo4j. */
export interface TestApi {
  readonly address: string;
  readonly graph: Graph;
  /** What was logged, oldest first. */
  readonly logged: { level: "warn" | "error"; details: object; message: string }[];
  /** POSTs a document as a front end would. */
  ask(query: string, variables?: object): Promise<Answer>;
  send(method: string, path: string, options?: { headers?: Record<string, string>; body?: string }): Promise<Answer>;
  /** Drains and closes; a second call does nothing. */
  stop(): Promise<void>;
}

export interface TestApiOptions extends GraphOptions {
  /** Another way to the database. */
  readonly uri?: string;
  /** Folder of the original documents. */
  readonly archive?: string;
}

export async function startApi(options: TestApiOptions = {}): Promise<TestApi> {
  const graph = await openGraph({ ...testConnection(), ...(options.uri && { uri: options.uri }) }, options);
  const logged: TestApi["logged"] = [];
  const log = {
    warn: (details: object, message: string) => void logged.push({ level: "warn", details, message }),
    error: (details: object, message: string) => void logged.push({ level: "error", details, message }),
  };
  const apollo = createServer({ schema: createSchema(), log });
  const services = { graph, timeZone: "Asia/Shanghai", texts: folderTexts(options.archive), log };
  const server = createHttpServer(apollo, services);
  await apollo.start();
  const address = await listen(server, { host: "127.0.0.1", port: 0 });
  const send: TestApi["send"] = (method, path, sent) => sendTo(address, method, path, sent);
  let stopping: Promise<void> | undefined;
  return {
    address,
    graph,
    logged,
    send,
    ask: (query, variables) =>
      send("POST", "/graphql", {
        headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
        body: JSON.stringify({ query, variables }),
      }),
    stop() {
      stopping ??= apollo.stop().then(() => graph.close());
      return stopping;
    },
  };
}

/** node:http rather than fetch, which cannot send every header and method that a bad client sends. */
function sendTo(
  address: string,
  method: string,
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { path, method, headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      } catch (error) {
        return reject(error);
      }
      const text = Buffer.concat(chunks).toString("utf8");
      const isJson = /json/.test(response.headers["content-type"] ?? "") && text !== "";
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers as Answer["headers"],
        text,
        body: isJson ? JSON.parse(text) : undefined,
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
