import type { GraphQLSchema } from "graphql";
import type { Texts } from "../citations/archive.ts";
import { DomainError } from "../errors.ts";
import type { Graph } from "../neo4j/graph.ts";
import { nounsByPlural } from "../nouns.ts";
import { type Draft, recordsOf } from "./drafting/draft.ts";
import { draftOf } from "./drafting/draftOf.ts";
import type { Given } from "./drafting/scope.ts";
import type { Shapes } from "./loading/facts.ts";
import { type LoadReport, loadDataSet } from "./loading/load.ts";
import { recordShape } from "./loading/recordShape.ts";
import { ledgerOf, ownRecorded } from "./matching/loaded.ts";
import { matchDraft } from "./matching/match.ts";
import { type Memory, recall, remember } from "./matching/memory.ts";
import { documentsOfBytes } from "./matching/queries.ts";
import type { DocumentReader, Phase, Source } from "./reading/documentReader.ts";
import { acceptedDataSet } from "./reviewing/accepted.ts";

/** What may be said of a document when it is given to be drafted. */
export interface DraftOptions extends Given {
  /** Decisions that were taken and not loaded. */
  readonly memory?: (draft: Draft) => Promise<Memory>;
  /** Keeps the text of the document, so that the words of its citations can be shown. */
  readonly texts?: Texts;
  /** Hears what the document is going through, and how many facts were found. */
  readonly onPhase?: (phase: Phase | "COMPARING", facts?: number) => void;
}

/**
 * Reads a document and drafts its facts, compared with what the graph holds and with what reviewers decided about it
 * before. Writes nothing to the graph. Throws a Refusal for a document that
 * cannot be read.
 */
export async function draftDocument(
  graph: Graph,
  reader: DocumentReader,
  source: Source,
  options: DraftOptions = {},
): Promise<Draft> {
  const { memory, texts, onPhase = () => undefined, ...given } = options;
  const { document, extraction } = await reader.extract(source, onPhase);
  await texts?.keep(document.sha256, document.text);
  const draft = draftOf(document, extraction, {
    ...given,
    slug: given.slug ?? (await knownSlug(graph, document.sha256)),
  });
  onPhase("COMPARING", recordsOf(draft).length);
  const matched = await matchDraft(graph, draft);
  return memory === undefined ? matched : recall(matched, await memory(draft));
}

/** The name under which these bytes were imported before: better rules may read another number or place today. */
async function knownSlug(graph: Graph, sha256: string): Promise<string | undefined> {
  const documents = (await graph.rows(documentsOfBytes.with({ sha256, id: "" }))) as [string, string, string][];
  return documents.find(([id, , dataSet]) => id === dataSet)?.[0].replace(/^document:/, "");
}

/** What loading a reviewed draft did, and what was held back because it rests on facts that were not accepted. */
export interface DraftLoadReport extends LoadReport {
  readonly held: readonly { readonly id: string; readonly missing: string }[];
  readonly rejected: number;
  readonly open: number;
}

/**
 * Loads the accepted facts of a draft in one transaction and remembers all decisions, so that the next draft of the
 * document does not ask again. Repeatable: the same decisions change nothing. Throws DATASET_REFUSED with every
 * problem; nothing was written then.
 */
export async function loadDraft(
  graph: Graph,
  schema: GraphQLSchema,
  draft: Draft,
  at = new Date(),
): Promise<DraftLoadReport> {
  const records = recordsOf(draft).filter(({ list }) => list !== "documents");
  const ledger = await ledgerOf(graph, draft);
  const open = records.filter(({ record }) => record.review.decision === "OPEN");
  const undecided = open.filter(({ record }) => ownRecorded(draft, record, ledger) !== undefined);
  if (undecided.length > 0) throw undecidedChanges(undecided.map(({ record }) => record.id));
  const { dataSet, held } = acceptedDataSet(draft, shapesOf(schema), (id) => ledger.get(id)?.dataSet);
  const report = await loadDataSet(graph, schema, dataSet, at);
  await remember(graph, draft);
  const rejected = records.filter(({ record }) => record.review.decision === "REJECT").length;
  return { ...report, held, rejected, open: open.length };
}

/** What a record of each list may hold. */
export function shapesOf(schema: GraphQLSchema): Shapes {
  return new Map(Object.entries(nounsByPlural).map(([plural, noun]) => [plural, recordShape(schema, noun)]));
}

/** To leave a changed fact undecided would retract what was loaded of it, which nobody decided. */
function undecidedChanges(ids: readonly string[]): DomainError {
  return new DomainError("DATASET_REFUSED", {
    required: "a decision on every fact that was loaded before and has changed",
    got: `${ids.length} left open:\n${ids.join("\n")}`,
    next: "Accept each to supersede it, or reject it to retract it; nothing was written.",
  });
}
