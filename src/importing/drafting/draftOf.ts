import type { Extraction } from "../extracting/extraction.ts";
import type { ReadDocument } from "../reading/readDocument.ts";
import { answerable } from "./answerable.ts";
import { documentKind, scriptOf } from "./documentKinds.ts";
import type { Draft } from "./draft.ts";
import { Drafting } from "./drafting.ts";
import { draftEvents, draftFigures, draftIssues } from "./happenings.ts";
import { draftOffices, type OfficeNames } from "./offices.ts";
import { draftLeaders } from "./people.ts";
import { type DraftScope, documentTitle, draftScope, type Given } from "./scope.ts";
import { draftTasks } from "./tasks.ts";
import { draftRegulations, draftReserves } from "./texts.ts";
import { draftWithinTasks } from "./withinTasks.ts";

/**
 * The draft of a document: every extracted fact as a record of the data set format, with locator, rule, confidence
 * and warnings, nothing decided yet. Deterministic.
 */
export function draftOf(document: ReadDocument, extraction: Extraction, given: Given = {}): Draft {
  const scope = draftScope(extraction, given);
  const drafting = new Drafting(document, scope.documentId);
  draftDocument(drafting, document, extraction, scope);
  const offices = draftOffices(drafting, extraction, scope);
  draftCorrespondents(drafting, document, extraction, scope, offices);
  const leaders = draftLeaders(drafting, extraction, scope, offices);
  const texts = draftRegulations(drafting, extraction, scope, offices);
  const reserves = draftReserves(drafting, extraction, scope);
  const answers = answerable(drafting, extraction, { offices, leaders });
  const tasks = draftTasks(drafting, extraction, scope, { offices, answerable: answers, plan: texts.own });
  const issues = draftIssues(drafting, extraction, scope);
  const figures = draftFigures(drafting, extraction, scope);
  draftEvents(drafting, document, extraction, scope, leaders);
  draftWithinTasks(drafting, extraction, tasks, { texts, reserves, figures, issues });
  return {
    id: scope.documentId,
    title: documentTitle(extraction),
    lists: drafting.lists(),
    warnings: warningsOf(extraction, scope),
    noLonger: [],
  };
}

function draftDocument(drafting: Drafting, read: ReadDocument, { document }: Extraction, scope: DraftScope): void {
  drafting.add("documents", {
    id: scope.documentId,
    fields: {
      title: document.title ?? document.file,
      file: document.file,
      sha256: document.sha256,
      textLength: document.textLength,
      number: document.number,
      kind: documentKind(document.title),
      issuedOn: document.issuedOn,
      issuedOnPrecision: document.issuedOn ? "DAY" : undefined,
      issuedOnInferred: false,
      jurisdiction: scope.place,
      jurisdictionInferred: scope.placeReason !== undefined,
      script: scriptOf(read.text),
    },
    cited: [],
    rule: "documentHead",
    confidence: 1,
  });
}

/** Who issued the document and to whom it is sent. */
function draftCorrespondents(
  drafting: Drafting,
  { text }: ReadDocument,
  { document }: Extraction,
  scope: DraftScope,
  offices: OfficeNames,
): void {
  const link = (name: string, to: string, quote: { text: string; start: number; end: number }) =>
    drafting.link("documents", scope.documentId, name, {
      to,
      cited: [{ quote }],
      rule: "documentHead",
      confidence: 0.9,
    });
  const { issuer } = document;
  const start = issuer === null ? -1 : text.lastIndexOf(issuer);
  if (issuer !== null && start >= 0) {
    const quote = { text: issuer, start, end: start + issuer.length };
    link("issuers", offices.named(issuer, quote).id, quote);
  }
  for (const addressee of document.addressees)
    for (const { office, quote } of offices.within(addressee)) link("addressees", office.id, quote);
}

function warningsOf(extraction: Extraction, { place, placeReason, slug }: DraftScope): string[] {
  const placeWarning =
    place === null
      ? [`NO_PLACE: the document does not tell its place; names such as 市水务局 are kept under ${slug}`]
      : placeReason === undefined
        ? []
        : [`INFERRED_PLACE: ${place}; ${placeReason}`];
  return [...extraction.warnings.map(({ code, message }) => `${code}: ${message}`), ...placeWarning];
}
