import type { Connection } from "../../src/config.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { type Graph, type GraphOptions, openGraph } from "../../src/neo4j/graph.ts";

/** Where the run's Neo4j is; `globalSetup.ts` started it. */
export function testConnection(): Connection {
  const connection = process.env.ZEREN_TEST_NEO4J;
  if (!connection) throw new Error("Required: the tests' Neo4j. Got: none. Run the tests with `npm test`.");
  return JSON.parse(connection) as Connection;
}

/** A graph on the run's Neo4j, which all test files share one after the other; close it in `afterAll`. */
export function openTestGraph(options: GraphOptions = {}): Promise<Graph> {
  return openGraph(testConnection(), options);
}

/** Deletes every node. Community has one database, so the files run one at a time (`maxWorkers`) and each starts so. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.write(
    (transaction) =>
      transaction.rows(cypher`// emptyGraph
    MATCH (n) DETACH DELETE n`),
    30_000,
  );
}
