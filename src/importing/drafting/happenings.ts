import type { EventKind, FigureKind } from "../../generated/schema.ts";
import type { Extraction } from "../extracting/extraction.ts";
import { dayRange } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import type { DraftScope } from "./scope.ts";
import { draftStatusEvent } from "./tasks.ts";

export function draftIssues(drafting: Drafting, extraction: Extraction, scope: DraftScope): void {
  extraction.issues.forEach((issue, index) => {
    const id = drafting.add("issues", {
      id: `issue:${scope.slug}/${index + 1}`,
      fields: { title: issue.title, kind: "PROBLEM", jurisdiction: scope.jurisdiction },
      cited: [{ quote: issue.at }],
      rule: "issues",
      confidence: 0.6,
      warnings: scope.warningsAt(issue.at),
    });
    if (issue.status !== null) draftStatusEvent(drafting, scope, issue.status, id, issue.title, issue.at);
  });
}

const FIGURE_KINDS: readonly (readonly [RegExp, FigureKind])[] = [
  [/^(%|％|百分点|个百分点)$/, "RATE"],
  [/元$/, "MONEY"],
  [/(公里|米|亩|公顷)$/, "AREA"],
  [/(吨|千瓦|立方米|升)$/, "QUANTITY"],
];

export function draftFigures(drafting: Drafting, extraction: Extraction, scope: DraftScope): void {
  extraction.figures.forEach((figure, index) => {
    const unit = figure.unit ?? "";
    drafting.add("figures", {
      id: `figure:${scope.slug}/${index + 1}`,
      fields: {
        metric: figure.metric,
        value: figure.value,
        valueTo: figure.valueTo,
        unit: figure.unit,
        kind: FIGURE_KINDS.find(([form]) => form.test(unit))?.[1] ?? "COUNT",
        period: figure.asOf,
        periodEnd: dayRange(figure.asOf)?.last,
        scope: scope.jurisdiction,
      },
      cited: [{ quote: figure.at }],
      rule: "figures",
      confidence: 0.8,
      warnings: scope.warningsAt(figure.at),
    });
  });
}

const EVENT_KINDS: Readonly<Record<string, EventKind>> = {
  MEETING: "MEETING",
  SURVEY: "SURVEY",
  VISIT: "SURVEY",
  LECTURE: "LECTURE",
  TRAINING: "LECTURE",
  INSPECTION: "INSPECTION_PERIOD",
  FEEDBACK: "FEEDBACK",
  SUBMISSION: "SUBMITTED",
  APPROVAL: "APPROVED",
  PUBLICATION: "PUBLISHED",
  ISSUANCE: "ISSUED",
  ADOPTION: "ADOPTED",
  REVIEW: "REVIEWED",
  INTERVIEW: "INTERVIEWED",
  START: "STARTED",
  ACCEPTANCE: "ACCEPTED",
  CIRCULAR: "CIRCULATED",
  ACCOUNTABILITY: "HELD_ACCOUNTABLE",
};

export function draftEvents(drafting: Drafting, extraction: Extraction, scope: DraftScope): void {
  extraction.events.forEach((event, index) => {
    const range = dayRange(event.on);
    drafting.add("events", {
      id: `event:${scope.slug}/${index + 1}`,
      fields: {
        title: event.title,
        kind: EVENT_KINDS[event.kind] ?? "OTHER",
        onEarliest: range?.first,
        onLatest: range?.last,
        precision: range?.precision,
      },
      cited: [{ quote: event.at }],
      rule: "events",
      confidence: 0.8,
      warnings: scope.warningsAt(event.at),
    });
  });
}
