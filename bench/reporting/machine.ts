import { readFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { cypher } from "../../src/neo4j/cypher.ts";
import { openGraph } from "../../src/neo4j/graph.ts";
import type { BenchGraph } from "../graph.ts";
import { memoryOf } from "../measuring/processTime.ts";

/** Where and with what a run was made. */
export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  /** Gigabytes. */
  readonly memory: number;
  /** Processes that wanted to run, on average of the last minute; above `cores` the figures are noisy. */
  readonly load: number;
  readonly node: string;
  readonly neo4j: string;
  /** Megabytes that Neo4j held at the end. */
  readonly neo4jMemory: number;
  readonly packages: Readonly<Record<string, string>>;
  readonly measuredOn: string;
}

export async function machine({ connection, pid }: BenchGraph): Promise<Machine> {
  const graph = await openGraph(connection);
  const [row] = await graph
    .rows(cypher`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0]`)
    .finally(() => graph.close());
  const cores = cpus();
  return {
    cores: cores.length,
    cpu: cores[0]?.model.trim() ?? "unknown",
    memory: Math.round(totalmem() / 2 ** 30),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    node: process.version,
    neo4j: String(row?.[0]),
    neo4jMemory: Math.round(memoryOf(pid)),
    packages: await versions(),
    measuredOn: new Date().toISOString().slice(0, 10),
  };
}

async function versions(): Promise<Record<string, string>> {
  const read = async (...path: string[]) =>
    JSON.parse(await readFile(join(import.meta.dirname, "..", "..", ...path), "utf8")).dependencies as Record<
      string,
      string
    >;
  const [own, peers] = [await read("package.json"), await read("bench", "peers", "package.json")];
  const names = ["@apollo/server", "graphql", "neo4j-driver"];
  return { ...peers, ...Object.fromEntries(names.map((name) => [name, own[name] ?? "?"])) };
}
