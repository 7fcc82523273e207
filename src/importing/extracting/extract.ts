import type { ReadDocument } from "../reading/readDocument.ts";
import type { ExtractionContext } from "./context.ts";
import { events } from "./events/events.ts";
import type { Extraction } from "./extraction.ts";
import { figures } from "./figures/figures.ts";
import { issues } from "./issues/issues.ts";
import { jurisdiction } from "./offices/jurisdiction.ts";
import { offices } from "./offices/offices.ts";
import { leaders } from "./people/leaders.ts";
import { regulations } from "./regulations/regulations.ts";
import { natureReserves } from "./reserves/natureReserves.ts";
import { tasks } from "./tasks/tasks.ts";
import { documentHead } from "./text/documentHead.ts";
import { readableText } from "./text/readableText.ts";
import { structure } from "./text/structure.ts";
import { tellings } from "./text/tellings.ts";
import { textDamage } from "./text/textDamage.ts";

/** The facts that a document states. Deterministic, offline, in time linear in the length of the text. */
export function extract(document: ReadDocument): Extraction {
  const context = extractionContext(document);
  const foundTasks = tasks(context);
  const foundLeaders = leaders(context, foundTasks.facts);
  const foundOffices = offices(context, foundTasks.facts, foundLeaders.facts);
  const foundRegulations = regulations(context);
  const foundReserves = natureReserves(context);
  const foundIssues = issues(context, foundTasks.facts);
  const foundFigures = figures(context);
  const foundEvents = events(context);
  return {
    document: {
      file: document.file,
      sha256: document.sha256,
      textLength: document.text.length,
      title: context.head.title,
      number: context.head.number,
      issuer: context.head.issuer,
      issuedOn: context.head.issuedOn,
      addressees: context.head.addressees,
      attachments: context.head.attachments,
      jurisdiction: context.jurisdiction,
    },
    tasks: foundTasks.facts,
    leaders: foundLeaders.facts,
    offices: foundOffices.facts,
    regulations: foundRegulations.facts,
    natureReserves: foundReserves.facts,
    issues: foundIssues.facts,
    figures: foundFigures.facts,
    events: foundEvents.facts,
    warnings: [
      ...textDamage(context),
      ...[
        foundTasks,
        foundLeaders,
        foundOffices,
        foundRegulations,
        foundReserves,
        foundIssues,
        foundFigures,
        foundEvents,
      ].flatMap((found) => found.warnings),
    ],
  };
}

/** What all kinds of facts are read from: the text made readable, its head, its structure and its place. */
export function extractionContext(document: ReadDocument): ExtractionContext {
  const text = readableText(document.text);
  const head = documentHead(text);
  const parts = structure(text);
  return {
    document,
    text,
    head,
    structure: parts,
    tellings: tellings(text.joined, parts, document.tables),
    jurisdiction: jurisdiction(text, head),
  };
}
