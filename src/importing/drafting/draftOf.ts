import type { Extraction } from "../extracting/extraction.ts";
import type { ReadDocument } from "../reading/readDocument.ts";
import type { Draft } from "./draft.ts";
import { Drafting } from "./drafting.ts";
import { draftEvents, draftFigures, draftIssues } from "./happenings.ts";
import { draftOffices } from "./offices.ts";
import { draftLeaders } from "./people.ts";
import { documentTitle, draftScope } from "./scope.ts";
import { draftTasks } from "./tasks.ts";
import { draftRegulations, draftReserves } from "./texts.ts";

/**
 * The draft of a document: every extracted fact as a record of the data set format, with locator, rule, confidence
 * and warnings, nothing decided yet. Deterministic. `slug` names the document where two would have the same name.
 */
export function draftOf(document: ReadDocument, extraction: Extraction, slug?: string): Draft {
  const scope = draftScope(extraction, slug);
  const drafting = new Drafting(document, scope.documentId);
  drafting.add("documents", {
    id: scope.documentId,
    fields: {
      title: documentTitle(extraction),
      file: extraction.document.file,
      sha256: extraction.document.sha256,
      textLength: extraction.document.textLength,
      number: extraction.document.number,
      kind: "OTHER",
      issuedOn: extraction.document.issuedOn,
      issuedOnPrecision: extraction.document.issuedOn ? "DAY" : undefined,
      issuedOnInferred: false,
      jurisdiction: scope.jurisdiction,
      jurisdictionInferred: extraction.document.jurisdiction?.inferred ?? false,
      script: "Hans",
    },
    cited: [],
    rule: "documentHead",
    confidence: 1,
  });
  const offices = draftOffices(drafting, extraction, scope);
  const leaders = draftLeaders(drafting, extraction, scope, offices);
  const plan = draftRegulations(drafting, extraction, scope);
  draftReserves(drafting, extraction, scope);
  draftTasks(drafting, extraction, scope, { offices, leaders, plan });
  draftIssues(drafting, extraction, scope);
  draftFigures(drafting, extraction, scope);
  draftEvents(drafting, extraction, scope);
  return {
    id: scope.documentId,
    title: documentTitle(extraction),
    lists: drafting.lists(),
    warnings: extraction.warnings.map(({ code, message }) => `${code}: ${message}`),
  };
}
