import { createHash } from "node:crypto";
import type { GraphQLSchema } from "graphql";
import type { DataRecord, DataSet, Evidence } from "../../src/importing/loading/dataset.ts";
import { type LoadReport, loadDataSet } from "../../src/importing/loading/load.ts";
import { cypher } from "../../src/neo4j/cypher.ts";
import type { Graph } from "../../src/neo4j/graph.ts";

/** A record as a test writes it; evidence is added where it is left out. */
type Draft = Readonly<Record<string, unknown>>;

/** The document that invented facts rest on; each data set has its own. */
export function inventedDocument(dataSet: string): Draft & { id: string } {
  return {
    id: `document:${dataSet}`,
    title: "虚构的名单",
    file: `${dataSet}.txt`,
    sha256: sha256(dataSet),
    textLength: 1_000,
    kind: "ROSTER",
    issuedOnInferred: false,
    jurisdictionInferred: false,
    script: "Hans",
  };
}

/** A passage of that document; `start` tells passages apart. */
export function passage(dataSet: string, start = 0, more: Partial<Evidence> = {}): Evidence {
  return { in: `document:${dataSet}`, start, end: start + 4, line: 1, sha256: sha256(`${start}`), ...more };
}

/** A data set of invented facts, by plural noun; its ids must be nobody else's. */
export function inventedDataSet(id: string, lists: Readonly<Record<string, readonly Draft[]>>): DataSet {
  const cited = (record: Draft) => ({ evidence: [passage(id)], ...record }) as unknown as DataRecord;
  const entries = Object.entries(lists).flatMap(([list, records]) =>
    records.map((record) => ({ list, file: `${list}.yaml`, record: cited(record) })),
  );
  const document = { list: "documents", file: "documents.yaml", record: inventedDocument(id) as unknown as DataRecord };
  return { id, title: "虚构", entries: [document, ...entries] };
}

/** Loads an invented data set at an instant; remove it in `afterAll`. */
export function loadInvented(
  { graph, schema }: { graph: Graph; schema: GraphQLSchema },
  id: string,
  lists: Readonly<Record<string, readonly Draft[]>>,
  at = "2025-02-01T00:00:00Z",
): Promise<LoadReport> {
  return loadDataSet(graph, schema, inventedDataSet(id, lists), new Date(at));
}

const deleteDataSet = cypher<{ id: string }>`
  // deleteDataSet
  MATCH (fact:Fact {dataSet: $id}) OPTIONAL MATCH (fact)-[:HAD_STATE]->(state) DETACH DELETE fact, state`;

/** Deletes what a data set brought, its history too, so that the next file finds the seeds alone. */
export async function removeDataSet(graph: Graph, id: string): Promise<void> {
  await graph.write((transaction) => transaction.rows(deleteDataSet.with({ id })), 60_000);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
