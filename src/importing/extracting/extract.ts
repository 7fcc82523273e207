import type { ReadDocument } from "../reading/readDocument.ts";
import type { ExtractionContext } from "./context.ts";
import { documentHead } from "./documentHead.ts";
import { events } from "./events.ts";
import type { Extraction } from "./extraction.ts";
import { figures } from "./figures.ts";
import { issues } from "./issues.ts";
import { jurisdiction } from "./jurisdiction.ts";
import { leaders } from "./leaders.ts";
import { natureReserves } from "./natureReserves.ts";
import { offices } from "./offices.ts";
import { readableText } from "./readableText.ts";
import { regulations } from "./regulations.ts";
import { structure } from "./structure.ts";
import { tasks } from "./tasks.ts";
import { textDamage } from "./textDamage.ts";

/** The facts that a document states. Deterministic, offline, in time linear in the length of the text. */
export function extract(document: ReadDocument): Extraction {
  const context = extractionContext(document);
  const foundTasks = tasks(context);
  const foundLeaders = leaders(context);
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
  return { document, text, head, structure: structure(text), jurisdiction: jurisdiction(text, head) };
}
