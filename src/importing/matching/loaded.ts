import type { Graph } from "../../neo4j/graph.ts";
import { nounsByPlural } from "../../nouns.ts";
import { apartId, type Draft, type DraftRecord, recordsOf } from "../drafting/draft.ts";
import { targetsOf } from "../loading/facts.ts";
import { documentsOfBytes, factsById, otherFactsOf } from "./queries.ts";

/** A fact as the ledger holds it. */
interface Recorded {
  readonly dataSet: string;
  readonly isOnRecord: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly (readonly [type: string, to: string])[];
}

/** What the ledger holds under a draft's ids, and under those of facts that were kept apart. */
export type Ledger = ReadonlyMap<string, Recorded>;

export async function ledgerOf(graph: Graph, draft: Draft): Promise<Ledger> {
  const ids = recordsOf(draft).flatMap(({ record }) => [record.id, apartId(record.id, draft)]);
  const rows = await graph.rows(factsById.with({ ids }));
  return new Map(
    (rows as [string, string, boolean, Recorded["properties"], Recorded["links"]][]).map(
      ([id, dataSet, isOnRecord, properties, links]) => [id, { dataSet, isOnRecord, properties, links }],
    ),
  );
}

/** What the document's own data set has on record of a drafted fact. */
export function ownRecorded(draft: Draft, record: DraftRecord, ledger: Ledger): Recorded | undefined {
  const found = [record.id, apartId(record.id, draft)].map((id) => ledger.get(id));
  return found.find((known) => known?.dataSet === draft.id && known.isOnRecord);
}

/**
 * A fact of another document that has the same id, hence the same name in the same place, is taken for the same one
 * beforehand, where the reviewer sees it and may keep it apart; persons are not.
 */
export function takeSameIds(draft: Draft, ledger: Ledger): void {
  for (const { list, record } of recordsOf(draft)) {
    const known = ledger.get(record.id);
    const isForeign = known?.isOnRecord === true && known.dataSet !== draft.id;
    if (isForeign && list !== "documents" && list !== "leaders") takeForSame(record, known);
  }
}

/** Compares a draft with what the document said when it was loaded: unchanged facts stay accepted, changed ones say how. */
export function showChanges(draft: Draft, ledger: Ledger): void {
  const ids = new Map(
    recordsOf(draft).map(({ record }) => {
      const own = ledger.get(record.id)?.dataSet === draft.id || !ledger.has(apartId(record.id, draft));
      return [record.id, record.review.sameAs ?? (own ? record.id : apartId(record.id, draft))];
    }),
  );
  for (const { list, record } of recordsOf(draft)) {
    const known = ownRecorded(draft, record, ledger);
    if (known === undefined || record.review.decision !== "OPEN") continue;
    const changes = changesOf(list, record, known, (id) => ids.get(id) ?? id);
    record.review.warnings.push(...changes);
    if (changes.length === 0) record.review.decision = "ACCEPT";
  }
}

/** What the document no longer states, and what is to be said of it as a whole. */
export async function withDocumentNews(graph: Graph, draft: Draft, ledger: Ledger): Promise<Draft> {
  const ids = recordsOf(draft).flatMap(({ record }) => [record.id, apartId(record.id, draft)]);
  const gone = await graph.rows(otherFactsOf.with({ dataSet: draft.id, ids }));
  return {
    ...draft,
    noLonger: (gone as [string, string][]).map(([id, title]) => ({ id, title })),
    warnings: [...draft.warnings, ...(await documentWarnings(graph, draft, ledger.get(draft.id)))],
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

function changesOf(
  list: string,
  record: DraftRecord,
  { properties, links }: Recorded,
  idOf: (id: string) => string,
): string[] {
  const edges = nounsByPlural[list]?.edges ?? {};
  return Object.entries(record).flatMap(([field, value]) => {
    if (BOOKKEEPING.has(field)) return [];
    const edge = edges[field];
    const [before, now] =
      edge === undefined
        ? [String(properties[field] ?? "not stated"), String(value)]
        : [
            words(links.filter(([type]) => type === edge.type).map(([, to]) => to)),
            words(targetsOf(value).map(({ to }) => idOf(to))),
          ];
    return before === now ? [] : [`CHANGED: ${field} was ${before}, is now ${now}`];
  });
}

function words(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(", ") || "nothing";
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
