import { sep } from "node:path";
import type { GraphQLSchema } from "graphql";
import { type DataSet, readDataSet } from "../../src/importing/loading/dataset.ts";
import { loadDataSet } from "../../src/importing/loading/load.ts";
import { migrate } from "../../src/indexes.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import type { Graph } from "../../src/neo4j/graph.ts";
import { emptyGraph } from "./graph.ts";
import { openLoaded, type SeededApi } from "./seeds.ts";

/** When the tests' ledger learned the scenarios, and when it learned their corrections. */
export const FIRST_LOAD_AT = "2025-01-01T00:00:00.000Z";
export const SECOND_LOAD_AT = "2025-02-01T00:00:00.000Z";

const FOLDER = "test/scenarios";

/**
 * Opens the API on the run's Neo4j, with the invented scenarios and nothing else in it, loaded twice; close it in
 * `afterAll`. Passages are read from the invented documents.
 */
export function openScenarios(): Promise<SeededApi> {
  return openLoaded(ensureScenarios, `${FOLDER}/documents`);
}

/** The scenarios as one load says them: without the files that only the other load has. */
export async function scenarios(load: "first-load" | "second-load"): Promise<DataSet> {
  const dataSet = await readDataSet(FOLDER);
  const other = load === "first-load" ? "second-load" : "first-load";
  return { ...dataSet, entries: dataSet.entries.filter(({ file }) => !file.startsWith(`${other}${sep}`)) };
}

const dataSetsOnRecord = cypher`
  // dataSetsOnRecord
  MATCH (n:Fact|State) RETURN DISTINCT n.dataSet`;

/** As another data set may withdraw a fact that this one refers to; the loader refuses to let a data set do so to itself. */
const withdrawn = cypher<{ id: string; at: string }>`
  // withdrawn
  MATCH (n:Fact {id: $id}) SET n.recordedTo = $at`;

/** Loads the scenarios once a run: again only when another file has loaded something else. */
async function ensureScenarios(graph: Graph, schema: GraphQLSchema): Promise<void> {
  const dataSets = await graph.rows(dataSetsOnRecord);
  if (dataSets.length === 1 && dataSets[0]?.[0] === "scenarios") return;
  await emptyGraph(graph);
  await migrate(graph, schema);
  await loadDataSet(graph, schema, await scenarios("first-load"), new Date(FIRST_LOAD_AT));
  await loadDataSet(graph, schema, await scenarios("second-load"), new Date(SECOND_LOAD_AT));
  await graph.write((transaction) => transaction.rows(withdrawn.with({ id: "place:鲲县旧区", at: SECOND_LOAD_AT })));
}
