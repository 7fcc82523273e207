import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "../../src/config.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import { openGraph } from "../../src/neo4j/graph.ts";
import { type ManagedServer, startManagedServer } from "../../src/neo4j/managedServer.ts";
import { freePort } from "./ports.ts";

/** What the teardown ends; the two run in one process and share nothing but the global object. */
interface TestRun {
  zerenTestServers?: { server: ManagedServer; home: string }[];
}

/**
 * Starts a Neo4j for each of jest's workers, on free ports and with homes of their own, so that tests run beside
 * `npm start` and beside each other. With NEO4J_URI set, that server is used by the one worker. Tests reach it through `graph.ts`.
 */
// biome-ignore lint/style/noDefaultExport: jest takes the setup from the default export
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  const { neo4j } = readConfig(process.env);
  if (neo4j) await requireEmpty(neo4j);
  const servers = neo4j ? [] : await Promise.all(Array.from({ length: maxWorkers }, startTestServer));
  (globalThis as TestRun).zerenTestServers = servers;
  const connections = neo4j ? [neo4j] : servers.map(({ server }) => server.connection);
  process.env.ZEREN_TEST_NEO4J = JSON.stringify(connections);
}

async function startTestServer() {
  const { managed } = readConfig({ ...process.env, ZEREN_BOLT_PORT: String(await freePort()) });
  const home = await mkdtemp(join(tmpdir(), "zeren-test-"));
  // A server that lives for a minute gains nothing from Java's second, slower compiler.
  const environment = { ...managed.environment, JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1" };
  const report = (line: string) => process.stderr.write(`${line}\n`);
  return { server: await startManagedServer({ ...managed, home, environment }, report), home };
}

export async function stopTestServers(): Promise<void> {
  for (const { server, home } of (globalThis as TestRun).zerenTestServers ?? []) {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

/** The tests empty the graph they use, so somebody's data must not be in it. */
async function requireEmpty(connection: Parameters<typeof openGraph>[0]): Promise<void> {
  const graph = await openGraph(connection);
  const found = await graph.rows(cypher`MATCH (n) RETURN 1 LIMIT 1`).finally(() => graph.close());
  if (found.length > 0 && process.env.ZEREN_TEST_MAY_EMPTY !== "yes")
    throw new Error(
      "Required: an empty database for the tests, which delete everything in it. Got: one that holds data, in NEO4J_URI. " +
        "Name an empty one with NEO4J_DATABASE, or set ZEREN_TEST_MAY_EMPTY=yes to have this one emptied.",
    );
}
