import type { Graph } from "../../neo4j/graph.ts";
import { nounsByPlural } from "../../nouns.ts";
import type { Draft, DraftRecord } from "../drafting/draft.ts";
import { recordsOf } from "../drafting/draft.ts";
import { targetsOf } from "../loading/facts.ts";
import { documentsOfBytes, factsById, otherFactsOf } from "./queries.ts";

/** A fact as the ledger holds it. */
interface Recorded {
  readonly dataSet: string;
  readonly isOnRecord: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly (readonly [type: string, to: string])[];
}

/**
 * Compares a draft with what is loaded under the same ids. A fact of another document that has the same id, hence the
 * same name in the same place, is taken for the same one beforehand, where the reviewer sees it; persons are not.
 * Of the document itself: what is unchanged stays accepted, what changed says how, what is gone is listed.
 */
export async function compareWithLoaded(graph: Graph, draft: Draft): Promise<Draft> {
  const records = recordsOf(draft);
  const ids = records.map(({ record }) => record.id);
  const rows = await graph.rows(factsById.with({ ids }));
  const loaded = new Map(
    (rows as [string, string, boolean, Recorded["properties"], Recorded["links"]][]).map(
      ([id, dataSet, isOnRecord, properties, links]): [string, Recorded] => [
        id,
        { dataSet, isOnRecord, properties, links },
      ],
    ),
  );
  for (const { list, record } of records) {
    const known = loaded.get(record.id);
    if (known === undefined || !known.isOnRecord) continue;
    if (known.dataSet === draft.id) showChanges(list, record, known);
    else if (list !== "documents" && list !== "leaders") takeForSame(record, known);
  }
  const gone = await graph.rows(otherFactsOf.with({ dataSet: draft.id, ids }));
  return {
    ...draft,
    noLonger: (gone as [string, string][]).map(([id, title]) => ({ id, title })),
    warnings: [...draft.warnings, ...(await documentWarnings(graph, draft, loaded.get(draft.id)))],
  };
}

function takeForSame({ id, ...record }: DraftRecord, { properties, dataSet }: Recorded): void {
  record.review.sameAs ??= id;
  if (!record.review.proposals.some((proposal) => proposal.id === id))
    record.review.proposals.unshift({ id, reason: `the same name in the same place, of ${dataSet}` });
  for (const [field, value] of Object.entries(record))
    if (DECISIVE.has(field) && field in properties && String(properties[field]) !== String(value))
      record.review.warnings.push(
        `CONTRADICTS: ${field} is ${properties[field]} in the graph, ${value} here; the graph keeps its own`,
      );
}

/** Fields of which two values cannot both be right. */
const DECISIVE = new Set(["number", "level", "dueOn", "deadlineKind", "value", "capacity", "issuedFrom", "rank"]);

/** Fields whose change is no news. */
const BOOKKEEPING = new Set(["id", "basis", "inferenceReason", "evidence", "review", "sha256", "textLength", "file"]);

function showChanges(list: string, record: DraftRecord, { properties, links }: Recorded): void {
  const edges = nounsByPlural[list]?.edges ?? {};
  const changes = Object.entries(record).flatMap(([field, value]) => {
    if (BOOKKEEPING.has(field)) return [];
    const edge = edges[field];
    const [before, now] =
      edge === undefined
        ? [String(properties[field] ?? "not stated"), String(value)]
        : [
            words(links.filter(([type]) => type === edge.type).map(([, to]) => to)),
            words(targetsOf(value).map(({ to }) => to)),
          ];
    return before === now ? [] : [`CHANGED: ${field} was ${before}, is now ${now}`];
  });
  record.review.warnings.push(...changes);
  if (changes.length === 0) record.review.decision = "ACCEPT";
}

function words(ids: readonly string[]): string {
  return [...ids].sort().join(", ") || "nothing";
}

async function documentWarnings(graph: Graph, draft: Draft, known: Recorded | undefined): Promise<string[]> {
  const document = draft.lists.documents?.[0];
  if (document === undefined) return [];
  if (known !== undefined && known.dataSet !== draft.id)
    return [`TAKEN_NAME: ${draft.id} is a document of ${known.dataSet}; give this one another name (--as)`];
  if (known?.isOnRecord && known.properties.sha256 !== document.sha256)
    return [`CHANGED_DOCUMENT: ${draft.id} was loaded from other bytes; loading this draft supersedes what it said`];
  const twins = await graph.rows(documentsOfBytes.with({ sha256: document.sha256 as string, id: draft.id }));
  return (twins as [string, string][]).map(
    ([id, title]) => `SAME_BYTES: ${id} (${title}) has the same bytes; loading counts as a second source`,
  );
}
