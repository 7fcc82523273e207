import type { Graph } from "../../neo4j/graph.ts";
import { type Decision, type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import { addDraftFacts, changeDraftFacts, deleteDraftFacts, draftFacts, draftHead, endDraft } from "./queries.ts";

/** Milliseconds that keeping a draft may take; one of 500 pages has some ten thousand facts. */
const KEEP_DEADLINE = 60_000;
const BATCH = 1_000;

/** Keeps a draft in the graph, beside the facts and not among them; what was kept of it before is replaced. */
export async function keepDraft(graph: Graph, id: string, draft: Draft, at: Date): Promise<void> {
  const rows = recordsOf(draft)
    .filter(({ list }) => list !== "documents")
    .map(({ list, record }, position) => ({ draft: id, position, ...rowOf(list, record) }));
  const properties = {
    state: "TO_REVIEW",
    document: draft.id,
    title: draft.title,
    warnings: draft.warnings,
    noLonger: JSON.stringify(draft.noLonger),
    documentRecord: JSON.stringify(draft.lists.documents ?? []),
    groupNames: Object.keys(draft.lists).filter((list) => list !== "documents"),
    factCount: rows.length,
  };
  await graph.write(async (transaction) => {
    await transaction.rows(deleteDraftFacts.with({ draft: id }));
    for (let start = 0; start < rows.length; start += BATCH)
      await transaction.rows(addDraftFacts.with({ rows: rows.slice(start, start + BATCH) }));
    await transaction.rows(endDraft.with({ id, properties, at: at.toISOString() }));
  }, KEEP_DEADLINE);
}

/** A kept draft, or null; of its facts all, or only those of some ids and groups. */
export async function keptDraft(
  graph: Graph,
  id: string,
  only: { ids: readonly string[]; groups: readonly string[] } | null = null,
): Promise<Draft | null> {
  const [head] = await graph.rows(draftHead.with({ id }));
  if (head === undefined) return null;
  const [document, title, warnings, noLonger, documentRecord] = head as [string, string, string[], string, string];
  const rows = await graph.rows(
    draftFacts.with({ draft: id, ids: only?.ids ?? null, groups: only?.groups ?? [] }),
    KEEP_DEADLINE,
  );
  const lists: Record<string, DraftRecord[]> = { documents: JSON.parse(documentRecord) };
  for (const [group, record, decision] of rows as [string, string, Decision][]) {
    const read = JSON.parse(record) as DraftRecord;
    read.review.decision = decision;
    lists[group] = [...(lists[group] ?? []), read];
  }
  return { id: document, title, warnings, noLonger: JSON.parse(noLonger), lists };
}

/** Keeps facts of a draft as they are now. */
export async function keepFacts(graph: Graph, id: string, records: readonly DraftRecord[]): Promise<void> {
  const rows = records.map((record) => ({
    id: record.id,
    record: JSON.stringify(record),
    decision: record.review.decision,
  }));
  await graph.write((transaction) => transaction.rows(changeDraftFacts.with({ draft: id, rows })), KEEP_DEADLINE);
}

function rowOf(group: string, record: DraftRecord): object {
  const { id, review } = record;
  return {
    id,
    group,
    decision: review.decision,
    isWarned: review.warnings.length > 0,
    record: JSON.stringify(record),
  };
}
