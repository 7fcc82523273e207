import type { Graph } from "../../neo4j/graph.ts";
import { type Decision, type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import { factKey } from "../drafting/factKey.ts";
import { decisionsOn, rememberDecisions } from "./queries.ts";

/** What a reviewer decided about what a document says in one record. */
export interface Remembered {
  readonly decision: Decision;
  /** Null where the reviewer kept the fact apart. */
  readonly sameAs: string | null;
  /** The fields as the reviewer corrected them; null where nothing was corrected. */
  readonly corrected: Readonly<Record<string, unknown>> | null;
}

/** Decisions by the key of what they are about. */
export type Memory = ReadonlyMap<string, Remembered>;

/** The decisions in a draft: of facts that are decided or corrected. */
export function memoryOf(draft: Draft): Memory {
  return new Map(
    recordsOf(draft).flatMap(({ record }) => {
      const { decision, sameAs = null, key } = record.review;
      const corrected = key !== "" && factKey(record) !== key ? fieldsOf(record) : null;
      return decision === "OPEN" && corrected === null ? [] : [[key, { decision, sameAs, corrected }] as const];
    }),
  );
}

/** Takes remembered decisions into a new draft of the same document, where it says what it said then. */
export function recall(draft: Draft, memory: Memory): Draft {
  const lists = Object.fromEntries(
    Object.entries(draft.lists).map(([list, records]) => [list, records.map((record) => recalled(record, memory))]),
  );
  return { ...draft, lists };
}

function recalled(record: DraftRecord, memory: Memory): DraftRecord {
  const remembered = memory.get(record.review.key);
  if (remembered === undefined) return record;
  const { decision, sameAs, corrected } = remembered;
  const { sameAs: _, ...review } = record.review;
  return {
    ...(corrected === null ? record : { id: record.id, evidence: record.evidence, ...corrected }),
    review: { ...review, decision, ...(sameAs === null ? {} : { sameAs }) },
  };
}

/** What reviewers decided about a document's facts when they were loaded. */
export async function rememberedDecisions(graph: Graph, dataSet: string): Promise<Memory> {
  const rows = (await graph.rows(decisionsOn.with({ dataSet }))) as [string, Decision, string | null, string | null][];
  return new Map(
    rows.map(([key, decision, sameAs, corrected]) => [
      key,
      { decision, sameAs, corrected: corrected === null ? null : JSON.parse(corrected) },
    ]),
  );
}

/** Remembers the decisions of a draft in the graph. */
export async function remember(graph: Graph, draft: Draft): Promise<void> {
  const rows = [...memoryOf(draft)].map(([key, { decision, sameAs, corrected }]) => ({
    key,
    decision,
    sameAs,
    corrected: corrected === null ? null : JSON.stringify(corrected),
  }));
  const statement = rememberDecisions.with({ dataSet: draft.id, rows });
  await graph.write((transaction) => transaction.rows(statement), 30_000);
}

function fieldsOf({ id: _, evidence: __, review: ___, ...fields }: DraftRecord): Record<string, unknown> {
  return fields;
}
