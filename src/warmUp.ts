import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Kind, parse } from "graphql";
import type { Graph } from "./neo4j/graph.ts";
import { projectPath } from "./project.ts";
import { compileOperation, type ReadModel } from "./reading/operation.ts";

/** The questions a newcomer asks first. */
const QUERIES = projectPath("queries", "first-steps");

/** A fresh Neo4j takes seconds for its first deep plan, and a tenth once its planner is compiled; nobody should wait for that. */
const PATIENCE = 60_000;

/**
 * Asks the first questions once, one after the other, so that the first user finds a database that has planned such
 * questions before. A question that fails is left: this only saves time. Resolves when all were asked or `signal` came.
 */
export async function warmUp(graph: Graph, model: ReadModel, timeZone: string, signal: AbortSignal): Promise<void> {
  for (const file of (await readdir(QUERIES)).sort()) {
    const document = parse(await readFile(join(QUERIES, file), "utf8"));
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operation === undefined || signal.aborted) continue;
    const clock = { now: new Date(), timeZone };
    const { statement } = compileOperation(model, { document, operation, variables: {}, clock });
    if (statement !== null) await graph.rows(statement, PATIENCE).catch(() => undefined);
  }
}
