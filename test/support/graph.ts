import type { Connection } from "../../src/config.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { type Graph, type GraphOptions, openGraph } from "../../src/neo4j/graph.ts";

/** Where this worker's Neo4j is; `globalSetup.ts` started it. */
export function testConnection(): Connection {
  const connections = JSON.parse(process.env.ZEREN_TEST_NEO4J ?? "[]") as Connection[];
  const connection = connections[Number(process.env.JEST_WORKER_ID) - 1];
  if (!connection) throw new Error("Required: the tests' Neo4j. Got: none. Run the tests with `npm test`.");
  return connection;
}

/** A graph on the worker's Neo4j, which its test files share one after the other; close it in `afterAll`. */
export function openTestGraph(options: GraphOptions = {}): Promise<Graph> {
  return openGraph(testConnection(), options);
}

/** Deletes every node. Community has one database, so each worker has a server of its own, and each file starts so. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write(
    (transaction) =>
      transaction.rows(cypher`// emptyGraph
    MATCH (n) DETACH DELETE n`),
    30_000,
  );
}
