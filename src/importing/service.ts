import type { GraphQLSchema } from "graphql";
import type { Graph } from "../neo4j/graph.ts";
import { nounsByPlural } from "../nouns.ts";
import { type Draft, recordsOf } from "./drafting/draft.ts";
import { draftOf } from "./drafting/draftOf.ts";
import type { Shapes } from "./loading/facts.ts";
import { type LoadReport, loadDataSet } from "./loading/load.ts";
import { recordShape } from "./loading/recordShape.ts";
import { factKey } from "./matching/factKey.ts";
import { matchDraft } from "./matching/match.ts";
import { rememberRejections } from "./matching/queries.ts";
import type { DocumentReader, Source } from "./reading/documentReader.ts";
import { acceptedDataSet } from "./reviewing/accepted.ts";

/** Reads a document and drafts its facts, compared with what the graph holds. Writes nothing. */
export async function draftDocument(
  graph: Graph,
  reader: DocumentReader,
  source: Source,
  slug?: string,
): Promise<Draft> {
  const { document, extraction } = await reader.extract(source);
  const draft = draftOf(document, extraction, slug);
  await matchDraft(graph, draft);
  return draft;
}

/** What loading a reviewed draft did, and what was held back because it rests on facts that were not accepted. */
export interface DraftLoadReport extends LoadReport {
  readonly held: readonly { readonly id: string; readonly missing: string }[];
  readonly rejected: number;
  readonly open: number;
}

/**
 * Loads the accepted facts of a draft in one transaction and remembers the rejected ones, so that the next draft of
 * the document does not ask again. Repeatable: the same decisions change nothing.
 */
export async function loadDraft(
  graph: Graph,
  schema: GraphQLSchema,
  draft: Draft,
  at = new Date(),
): Promise<DraftLoadReport> {
  const shapes: Shapes = new Map(
    Object.entries(nounsByPlural).map(([plural, noun]) => [plural, recordShape(schema, noun)]),
  );
  const { dataSet, held } = acceptedDataSet(draft, shapes);
  const report = await loadDataSet(graph, schema, dataSet, at);
  const records = recordsOf(draft).filter(({ list }) => list !== "documents");
  const rejected = records.filter(({ record }) => record.review.decision === "REJECT");
  const keys = rejected.map(({ record }) => factKey(record));
  await graph.write((transaction) => transaction.rows(rememberRejections.with({ dataSet: draft.id, keys })));
  const open = records.filter(({ record }) => record.review.decision === "OPEN").length;
  return { ...report, held, rejected: rejected.length, open };
}
