import type { GraphQLSchema } from "graphql";
import { type Config, readConfig } from "../config.ts";
import { DomainError } from "../errors.ts";
import { migrate } from "../indexes.ts";
import { attachDatabase } from "../neo4j/attach.ts";
import type { Graph } from "../neo4j/graph.ts";
import { createSchema } from "../schema.ts";
import { EXIT } from "./exitCodes.ts";

/** Runs a command's work on the open graph; progress goes to standard error, a refusal is one message and exit code 2. */
export async function withGraph(
  work: (graph: Graph, schema: GraphQLSchema, config: Config) => Promise<number>,
): Promise<number> {
  try {
    const config = readConfig(process.env);
    const database = await attachDatabase(config, (line) => console.error(line));
    try {
      const schema = createSchema();
      await migrate(database.graph, schema);
      return await work(database.graph, schema, config);
    } finally {
      await database.stop();
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    console.error(`zeren: ${error.code}: ${error.message}`);
    return EXIT.refused;
  }
}
