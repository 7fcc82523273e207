import { pino } from "pino";
import { folderTexts } from "./citations/archive.ts";
import { type Config, readConfig } from "./config.ts";
import { DomainError } from "./errors.ts";
import { listen } from "./http/listen.ts";
import { createHttpServer } from "./http.ts";
import { DocumentReader } from "./importing/reading/documentReader.ts";
import { migrate } from "./indexes.ts";
import { openDatabase } from "./neo4j/database.ts";
import type { Graph } from "./neo4j/graph.ts";
import { nouns } from "./nouns.ts";
import { rootFields } from "./rootFields.ts";
import { createSchema } from "./schema.ts";
import { loadSeedsIfEmpty } from "./seeds.ts";
import { createServer } from "./server.ts";
import { warmUp } from "./warmUp.ts";

try {
  await main(readConfig(process.env));
} catch (error) {
  console.error(error instanceof DomainError ? `${error.code}: ${error.message}` : error);
  process.exitCode = 1;
}

/** Serves until a signal comes, then drains. The database, if it is ours, is the first to start and the last to stop. */
async function main(config: Config): Promise<void> {
  const database = await openDatabase(config, console.log);
  try {
    await serve(database.graph, config);
  } finally {
    await database.stop();
  }
}

async function serve(graph: Graph, { http, archive, timeZone, isReadOnly, logLevel }: Config): Promise<void> {
  const log = pino({ level: logLevel }, pino.destination(2));
  const schema = createSchema();
  await migrate(graph, schema);
  await loadSeedsIfEmpty(graph, schema, console.log);

  const apollo = createServer({ schema, log });
  const reader = new DocumentReader();
  const server = createHttpServer(apollo, {
    schema,
    graph,
    timeZone,
    texts: folderTexts(archive),
    reader,
    isReadOnly,
    log,
  });
  await apollo.start();
  console.log(welcome(await listen(server, http)));
  const stopping = new AbortController();
  warmUp(graph, { schema, nouns, rootFields }, timeZone, stopping.signal).catch((error: unknown) =>
    log.warn({ err: error }, "the ready questions could not be asked in advance"),
  );

  const signal = await firstSignal();
  stopping.abort();
  console.log(`${signal}: finishing the running requests …`);
  await apollo.stop();
  await reader.close();
}

/** A second signal ends the process at once. */
function firstSignal(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
  });
}

function welcome(address: string): string {
  const query = '{ task(id: "task:nx2020/9") { title assignments(first: 20) { nodes { role printed } } } }';
  return `
责任 Zeren is ready: ${address}  (open it in a browser for GraphiQL and ready queries)
问一问（宁夏方案第9项由谁负责？）Ask, for example, who answers for measure 9 of the Ningxia plan:
  curl -s ${address}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'
`;
}
