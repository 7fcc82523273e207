import type { Graph } from "../../neo4j/graph.ts";
import type { Draft, DraftRecord } from "../drafting/draft.ts";
import { factKey } from "../drafting/factKey.ts";
import { figuresOf } from "./queries.ts";

/**
 * Finds figures of the graph that give another value for the same metric, place, period and unit. The reviewer sees
 * the warning, and a contradiction is drafted that joins the two: both values stay.
 */
export async function compareFigures(graph: Graph, draft: Draft): Promise<Draft> {
  const figures = draft.lists.figures ?? [];
  const metrics = [...new Set(figures.map((figure) => figure.metric as string))];
  const rows = (await graph.rows(figuresOf.with({ metrics }))) as unknown[][];
  const contradictions: DraftRecord[] = [];
  for (const [id, dataSet, metric, scope, period, value, unit] of rows)
    for (const figure of figures) {
      const isSameQuestion =
        dataSet !== draft.id &&
        figure.metric === metric &&
        (figure.scope ?? null) === scope &&
        (figure.period ?? null) === period &&
        period !== null &&
        (figure.unit ?? null) === unit;
      if (!isSameQuestion || figure.value === value) continue;
      const reason = `${metric} ${period}: ${figure.value}${unit ?? ""} and ${value}${unit ?? ""}`;
      figure.review.warnings.push(`CONTRADICTS: ${id} says ${value}${unit ?? ""} for the same period`);
      contradictions.push(contradiction(figure, id as string, reason));
    }
  return contradictions.length === 0 ? draft : { ...draft, lists: { ...draft.lists, contradictions } };
}

function contradiction(figure: DraftRecord, other: string, reason: string): DraftRecord {
  const record = {
    id: `contradiction:${figure.id}~${other}`,
    between: [figure.id, other],
    reason,
    evidence: figure.evidence,
  };
  const review = { decision: "OPEN" as const, passage: figure.review.passage, warnings: [], proposals: [] };
  return { ...record, review: { ...review, key: factKey(record) } };
}
