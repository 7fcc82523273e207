import { jest } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { folderTexts } from "../../src/citations/archive.ts";
import { createContext } from "../../src/context.ts";
import { loadFolder } from "../../src/importing/loading/load.ts";
import { migrate } from "../../src/indexes.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import type { Graph, SentQuery } from "../../src/neo4j/graph.ts";
import { createSchema } from "../../src/schema.ts";
import { createServer } from "../../src/server.ts";
import { emptyGraph, openTestGraph } from "./graph.ts";

/** When the tests' ledger learned the seeds: fixed, so that whole answers can be asserted. */
export const SEEDS_AT = "2025-01-01T00:00:00.000Z";

/** Planning a new shape of query may take seconds on a machine that does other things; a test is no place to measure it. */
const PATIENCE = 60_000;
jest.setTimeout(PATIENCE);

/** What a refused request answers. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly required: string;
  readonly got: string;
  readonly next: string;
}

/** The API over a graph with facts, without HTTP. */
export interface SeededApi {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  /** Every statement sent, oldest first. */
  readonly sent: SentQuery[];
  /** The data of an answer; an answer with errors fails the test. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are asserted, not used
  ask(query: string, variables?: Record<string, unknown>): Promise<any>;
  /** The first error of a refused request; an answer with data fails the test. */
  refusal(query: string, variables?: Record<string, unknown>): Promise<Refusal>;
  close(): Promise<void>;
}

/**
 * Opens the API on the run's Neo4j, with the seeds and nothing else in it; close it in `afterAll`. `archive` is the
 * folder of documents; `keep` leaves what the same file has loaded beside the seeds.
 */
export async function openSeeds({
  archive,
  keep = false,
}: {
  archive?: string;
  keep?: boolean;
} = {}): Promise<SeededApi> {
  return openLoaded(keep ? async () => undefined : ensureSeeds, archive);
}

/** Opens the API on the run's Neo4j after `load` has brought the graph's facts. */
export async function openLoaded(
  load: (graph: Graph, schema: GraphQLSchema) => Promise<void>,
  archive?: string,
): Promise<SeededApi> {
  const sent: SentQuery[] = [];
  const graph = await openTestGraph({ deadline: PATIENCE, onQuery: (query) => sent.push(query) });
  const schema = createSchema();
  await load(graph, schema).catch(async (error: unknown) => {
    await graph.close();
    throw error;
  });
  const ignore = () => undefined;
  const server = createServer({ schema, log: { warn: ignore, error: ignore } });
  await server.start();
  const texts = folderTexts(archive);
  const answer = async (query: string, variables: Record<string, unknown> = {}) => {
    const contextValue = createContext({ graph, timeZone: "Asia/Shanghai", texts });
    const { body, http } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== "single") throw new Error("one answer is required");
    // Objects of an answer have no prototype; those of a test have.
    return { status: http.status ?? 200, ...JSON.parse(JSON.stringify(body.singleResult)) };
  };
  return {
    graph,
    schema,
    sent,
    async ask(query, variables) {
      const { data, errors } = await answer(query, variables);
      if (errors !== undefined) throw new Error(`an answer is required, got ${JSON.stringify(errors)}`);
      return data;
    },
    async refusal(query, variables) {
      const { status, data, errors } = await answer(query, variables);
      if (errors === undefined) throw new Error(`a refusal is required, got ${JSON.stringify(data)}`);
      const { code, required, got, next } = errors[0].extensions;
      return { status, code, required, got, next };
    },
    async close() {
      await server.stop();
      await graph.close();
    },
  };
}

const loadsOnRecord = cypher`
  // loadsOnRecord
  MATCH (n:Fact|State) RETURN DISTINCT n.dataSet, n.recordedFrom, n.recordedTo`;

/** Loads the seeds once a run: again only when another file emptied the graph or left something of its own in it. */
async function ensureSeeds(graph: Graph, schema: GraphQLSchema): Promise<void> {
  const loads = await graph.rows(loadsOnRecord);
  if (loads.length === 1 && loads[0]?.[0] === "seeds" && loads[0]?.[1] === SEEDS_AT) return;
  await emptyGraph(graph);
  await migrate(graph, schema);
  await loadFolder(graph, schema, "seeds", new Date(SEEDS_AT));
}
