import type { GraphQLSchema } from "graphql";
import { cypher } from "./neo4j/cypher.ts";
import type { Graph } from "./neo4j/graph.ts";
import type { Report } from "./neo4j/jars.ts";
import { projectPath } from "./project.ts";

/** The reviewed facts. */
const SEEDS = projectPath("seeds");

export const anyFact = cypher`
  // anyFact
  MATCH (fact:Fact) RETURN fact.id LIMIT 1`;

/** Loads the seeds into a graph that holds no facts; any other graph is left as it is. */
export async function loadSeedsIfEmpty(graph: Graph, schema: GraphQLSchema, report: Report): Promise<void> {
  const found = await graph.rows(anyFact);
  if (found.length > 0) return;
  report("The graph is empty: loading seeds/ …");
  const { loadFolder } = await import("./importing/loading/load.ts");
  const { added } = await loadFolder(graph, schema, SEEDS);
  report(`Loaded ${added} facts and links.`);
}
