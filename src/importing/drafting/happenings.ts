import type { EventKind, FigureKind } from "../../generated/schema.ts";
import type { ToldEvent } from "../extracting/events/events.ts";
import type { Extraction, Quote } from "../extracting/extraction.ts";
import type { QualifiedFigure } from "../extracting/figures/figures.ts";
import type { ReadDocument } from "../reading/readDocument.ts";
import { dayRange } from "./days.ts";
import type { Drafting } from "./drafting.ts";
import { compact } from "./offices.ts";
import type { LeaderNames } from "./people.ts";
import { type DraftScope, idPart } from "./scope.ts";
import { draftStatusEvent } from "./tasks.ts";
import type { Named } from "./texts.ts";

/** Drafts the issues, each with its place in the text. */
export function draftIssues(drafting: Drafting, extraction: Extraction, scope: DraftScope): Named[] {
  return extraction.issues.map((issue) => {
    const id = drafting.add("issues", {
      id: drafting.freeId("issues", `issue:${scope.slug}/${idPart(issue.title)}`),
      fields: { title: issue.title, kind: "PROBLEM", jurisdiction: scope.place },
      cited: [{ quote: issue.at }],
      rule: "issues",
      confidence: 0.6,
      warnings: scope.warningsAt(issue.at),
    });
    if (issue.status !== null)
      draftStatusEvent(drafting, scope, { status: issue.status, about: id, title: issue.title, at: issue.at });
    return { id, at: [issue.at] };
  });
}

const FIGURE_KINDS: readonly (readonly [RegExp, FigureKind])[] = [
  [/百分点$/, "DELTA"],
  [/^[%％‰]$/, "RATE"],
  [/元$/, "MONEY"],
  [/(公里|米|亩|公顷)$/, "AREA"],
  [/(吨|千瓦|立方米|升)$/, "QUANTITY"],
];

/** Drafts the figures, each with its place in the text. */
export function draftFigures(drafting: Drafting, extraction: Extraction, scope: DraftScope): Named[] {
  return (extraction.figures as QualifiedFigure[]).map((figure) => {
    const { metric, value, valueTo, unit, asOf, qualifier, at } = figure;
    const id = drafting.freeId("figures", `figure:${scope.slug}/${idPart(metric)}${asOf ? `/${idPart(asOf)}` : ""}`);
    drafting.add("figures", {
      id,
      fields: {
        metric,
        value,
        valueTo,
        unit,
        qualifier,
        kind: figureKind(figure, scope.day),
        period: asOf,
        periodEnd: dayRange(asOf)?.last,
        scope: scope.place,
      },
      cited: [{ quote: at }],
      rule: "figures",
      confidence: 0.8,
      warnings: scope.warningsAt(at),
    });
    return { id, at: [at] };
  });
}

/** What is still to come on the document's day is a target; a decrease is a change. */
function figureKind({ unit, asOf, value }: QualifiedFigure, day: string | null): FigureKind {
  const end = dayRange(asOf)?.first;
  if (day !== null && end !== undefined && end > day) return "TARGET";
  if (value < 0) return "DELTA";
  return FIGURE_KINDS.find(([form]) => form.test(unit ?? ""))?.[1] ?? "COUNT";
}

/** Kinds of the extraction in those of the graph, the first of which the words fit. */
const EVENT_KINDS: readonly (readonly [kind: string, words: RegExp, EventKind])[] = [
  ["MEETING", /./s, "MEETING"],
  ["SURVEY", /./s, "SURVEY"],
  ["VISIT", /./s, "SURVEY"],
  ["LECTURE", /./s, "LECTURE"],
  ["TRAINING", /./s, "LECTURE"],
  ["INSPECTION", /进驻|督察/, "INSPECTION_PERIOD"],
  ["INSPECTION", /./s, "SITE_CHECKED"],
  ["SUPERVISION", /./s, "URGED"],
  ["FEEDBACK", /./s, "FEEDBACK"],
  ["SUBMISSION", /./s, "SUBMITTED"],
  ["APPROVAL", /./s, "APPROVED"],
  ["PUBLICATION", /./s, "PUBLISHED"],
  ["ISSUANCE", /./s, "ISSUED"],
  ["ADOPTION", /./s, "ADOPTED"],
  ["REVIEW", /./s, "REVIEWED"],
  ["INTERVIEW", /./s, "INTERVIEWED"],
  ["START", /./s, "STARTED"],
  ["COMPLETION", /./s, "REPORTED_COMPLETE"],
  ["ACCEPTANCE", /./s, "ACCEPTED"],
  ["CLOSE_OUT", /./s, "WRITTEN_OFF"],
  ["ENFORCEMENT", /问责/, "HELD_ACCOUNTABLE"],
  ["ENFORCEMENT", /通报/, "CIRCULATED"],
  ["ENFORCEMENT", /曝光/, "EXPOSED"],
];

/** Drafts the events, and who took part in them as far as the sentence says. */
export function draftEvents(
  drafting: Drafting,
  { text }: ReadDocument,
  extraction: Extraction,
  scope: DraftScope,
  leaders: LeaderNames,
): void {
  const names = extraction.leaders.map(({ name }) => name);
  for (const { kind, title, on, at, inferred } of extraction.events as ToldEvent[]) {
    const range = dayRange(on);
    const event = drafting.add("events", {
      id: drafting.freeId("events", `event:${scope.slug}/${on === null ? "" : `${idPart(on)}/`}${idPart(title)}`),
      fields: {
        title,
        kind: EVENT_KINDS.find(([name, words]) => name === kind && words.test(at.text))?.[2] ?? "OTHER",
        onEarliest: range?.first,
        onLatest: range?.last,
        precision: range?.precision,
      },
      cited: [{ quote: at }],
      rule: "events",
      confidence: inferred ? 0.7 : 0.8,
      ...(inferred ? { inferenceReason: "the year or month is read from the context" } : {}),
      warnings: scope.warningsAt(at),
    });
    for (const [name, quote] of ATTENDED.has(kind) ? namedInSentence(text, at, names) : [])
      drafting.link("events", event, "participants", {
        to: leaders(name, quote),
        cited: [{ quote, aspect: "participants" }],
        rule: "attendance",
        confidence: 0.7,
        inferenceReason: "named in the sentence that tells of the event",
      });
  }
}

/** Kinds of event, in the words of the extraction, that people take part in. */
const ATTENDED = new Set(["MEETING", "SURVEY", "VISIT", "LECTURE", "TRAINING", "INSPECTION", "INTERVIEW"]);

/** 学习贯彻某某重要讲话精神: what somebody said or thought is there, and not the person. */
const NOT_THE_PERSON =
  /^(?:总书记|主席|总理|书记|同志)?[^,，。;；、]{0,16}(?:思想|讲话|指示|批示|精神|论述|来信|回信|要求)/;

/** The known names in the sentence of a passage, each with its place. */
function namedInSentence(text: string, at: Quote, names: readonly Quote[]): [string, Quote][] {
  const start = Math.max(text.lastIndexOf("。", at.start), text.lastIndexOf("\n", at.start)) + 1;
  const stop = text.slice(at.end).search(/[。\n]/);
  const end = stop === -1 ? text.length : at.end + stop;
  const sentence = text.slice(start, end);
  return names.flatMap(({ text: name }): [string, Quote][] => {
    const found = sentence.indexOf(name);
    if (found === -1 || NOT_THE_PERSON.test(sentence.slice(found + name.length))) return [];
    return [[compact(name), { text: name, start: start + found, end: start + found + name.length }]];
  });
}
