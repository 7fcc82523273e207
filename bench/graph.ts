import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Connection, type ManagedSettings, readConfig } from "../src/config.ts";
import { indexStatements } from "../src/indexes.ts";
import { compiled } from "../src/neo4j/cypher.ts";
import { openGraph } from "../src/neo4j/graph.ts";
import { pidFileOf, prepareHome } from "../src/neo4j/home.ts";
import { type Report, resolveJars } from "../src/neo4j/jars.ts";
import { startManagedServer } from "../src/neo4j/managedServer.ts";
import { findJava } from "../src/neo4j/programs.ts";
import { jvmOptions } from "../src/neo4j/server.ts";
import { createSchema } from "../src/schema.ts";
import { SIZES, type Size, writeGraph } from "./generator/write.ts";

/** The benchmark's own Neo4j with a generated graph in it. */
export interface BenchGraph {
  readonly connection: Connection;
  /** Of the server's process, for its CPU time and memory. */
  readonly pid: number;
  readonly home: string;
  stop(): Promise<void>;
}

/** Changes whenever the generator does, so that an old store is not taken for a new one. */
const GENERATION = 2;
const HEAP = 1_024;

/** Starts Neo4j on a generated graph of the size; the store is kept in `folder` for the next run. */
export async function startBenchGraph(size: Size, folder: string, report: Report): Promise<BenchGraph> {
  const home = join(folder, `graph-${size}`);
  const { managed } = readConfig({ ...process.env, NEO4J_URI: "" });
  const base = { ...managed, home, boltPort: await freePort(), heapInitial: HEAP, heapMax: HEAP };
  const marker = join(home, "generated");
  const isNew = !existsSync(marker) || (await readFile(marker, "utf8")) !== String(GENERATION);
  if (isNew) await importGraph(base, size, join(folder, "csv"), report);
  const settings = { ...base, pageCache: await storeSize(home) };
  const server = await startManagedServer(settings, report);
  const graph = await openGraph(server.connection, { deadline: 600_000 });
  try {
    if (isNew) {
      report("Building constraints and indexes …");
      for (const text of [...indexStatements(createSchema()), "CALL db.awaitIndexes(3600)"])
        await graph.write((transaction) => transaction.rows(compiled(text, {})));
      await graph.rows(compiled("CALL db.prepareForReplanning(600)", {}));
      await writeFile(marker, String(GENERATION));
    }
    await graph.rows(
      compiled("// warmUp\nMATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(n.recordedTo), count(r.recordedTo)", {}),
    );
  } finally {
    await graph.close();
  }
  const pid = Number(await readFile(pidFileOf(home), "utf8"));
  return { connection: server.connection, pid, home, stop: () => server.stop() };
}

/** Generates the graph and loads it with the importer that the server's own jars hold. */
async function importGraph(settings: ManagedSettings, size: Size, csv: string, report: Report): Promise<void> {
  const { home, environment } = settings;
  await rm(home, { recursive: true, force: true });
  await mkdir(join(home, "conf"), { recursive: true });
  report(`Generating size ${size} …`);
  const { files, nodes, links } = await writeGraph(csv, SIZES[size], report);
  const [java, jars] = [await findJava(environment), await resolveJars(settings, report)];
  const lib = join(jars, "lib");
  await prepareHome(settings, java, lib, jvmOptions(settings));
  report(`Importing ${nodes} nodes and ${links} relationships …`);
  const words = ["database", "import", "full", "neo4j", "--array-delimiter=;", "--max-off-heap-memory=1G", ...files];
  await promisify(execFile)(
    java.program,
    [...jvmOptions(settings), "-cp", join(lib, "*"), "org.neo4j.server.startup.Neo4jAdminCommand", ...words],
    { env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") }, maxBuffer: 1 << 26, cwd: home },
  );
  await rm(csv, { recursive: true, force: true });
}

/** Megabytes of page cache that hold the whole store, 64 at least. */
async function storeSize(home: string): Promise<number> {
  const folder = join(home, "data", "databases", "neo4j");
  const files = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return Math.max(64, Math.ceil((1.5 * sizes.reduce((sum, bytes) => sum + bytes, 0)) / 1_048_576));
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("Required: a free port. Got: none.");
  return address.port;
}
