import type { JoinedText, Line, Span } from "../text/readableText.ts";
import { checkedBy } from "./checks.ts";
import { bracketsOf } from "./labelledFields.ts";
import { fieldOf } from "./labels.ts";
import { type Assigned, assignedIn, type Unlabelled, unitsWithoutDates } from "./roleWords.ts";
import { CLAUSE, isOrgan, UNIT } from "./toldUnits.ts";
import { unitsIn } from "./unitLists.ts";

/** 市生态环境局牵头,市水利局…负责: a sentence that is nothing but who answers. */
const LED = /^[^,。;:“”《》]{3,80}?(?:牵头(?:负责|抓总|组织)?|主办|承办|为(?:牵头|责任|主责|主办)单位)(?=,)/;

const SENTENCE_END = /[。;!?…”]/;

/** Brackets behind a sentence that hold units, with role words (X牵头,Y配合) or without any (X、Y). */
export function bracketedAnswers(text: JoinedText, line: Line): Unlabelled[] {
  if (!/[([〔【]/.test(line.text)) return [];
  return outermost(bracketsOf(line)).flatMap((bracket): Unlabelled[] => {
    const inner = { start: bracket.start + 1, end: bracket.end - 1 };
    if (inner.end - inner.start < 3 || inner.end - inner.start > 600) return [];
    const before = text.text[bracket.start - 1] ?? "";
    const after = text.text[bracket.end] ?? "\n";
    const closes = after === "\n" || /[。;]/.test(after);
    if (!closes && !SENTENCE_END.test(before)) return [];
    if (fieldOf(text.text.slice(inner.start, inner.end)) !== null) return [];
    const opensLine = bracket.start === line.start;
    // a second sentence in the bracket lays down a rule: (X牵头,Y参与。以下均需Z落实)
    const assigned = assignedIn(text, inner) ?? assignedIn(text, firstSentence(text, inner));
    if (assigned && assigned.length > 0) return [{ at: inner, assigned, opensLine }];
    const units = unitsWithoutDates(text, inner) ?? [];
    const isList = units.length > 0 && units.every((unit) => isOrgan(text.text.slice(unit.start, unit.end)));
    const isApart = SENTENCE_END.test(before) || (units.length > 1 && closes);
    return isList && isApart
      ? [{ at: inner, assigned: [{ role: "LEAD", units, word: { start: inner.start, end: inner.start } }], opensLine }]
      : [];
  });
}

function firstSentence({ text }: JoinedText, { start, end }: Span): Span {
  const stop = text.indexOf("。", start);
  return { start, end: stop < 0 ? end : Math.min(stop, end) };
}

function outermost(brackets: readonly Span[]): Span[] {
  const outer: Span[] = [];
  for (const bracket of brackets.toSorted((a, b) => a.start - b.start))
    if (bracket.start >= (outer.at(-1)?.end ?? 0)) outer.push(bracket);
  return outer;
}

const TOGETHER = new RegExp(
  `^(?:由)?(?<lead>${UNIT})会同(?<help>${UNIT}(?:、${UNIT})*)(?:等[^,。;]{0,6}?)?(?=[^、局厅委部处办会院队室等(和及])`,
);
const BY = /由[^,。;:“”《》]{2,80}?(?:牵头|负责|会同|组织实施)/;

/** Who answers for a task, told in its sentences: 由X负责 · X会同Y… */
export function answersInProse(text: JoinedText, range: Span): Unlabelled[] {
  const words = text.text.slice(range.start, Math.min(range.end, range.start + 3000));
  const found: Unlabelled[] = [];
  for (const clause of words.matchAll(CLAUSE)) {
    const start = range.start + clause.index;
    const by = BY.exec(clause[0]) ?? LED.exec(clause[0]);
    const from = by ? start + by.index : start;
    const told =
      (by ? longestAssigned(text, { start: from, end: start + clause[0].length }) : null) ??
      ledWork(text, start, clause[0]) ??
      together(text, from, clause[0].slice(from - start));
    const checked = told?.some(({ role }) => role === "ACCEPT") ? null : checkedBy(text, start, clause[0]);
    const assigned = [...(told ?? []), ...(checked ?? [])];
    if (assigned.length > 0)
      found.push({ at: { start: from, end: start + clause[0].length }, assigned, opensLine: false });
  }
  return found;
}

/** 由X牵头,Y配合,明年完成: as much of the clause as still is a list of who does what. */
function longestAssigned(text: JoinedText, range: Span): Assigned[] | null {
  const cuts = [
    range.end,
    ...[...text.text.slice(range.start, range.end).matchAll(/,/g)].map((comma) => range.start + comma.index).reverse(),
  ];
  for (const end of cuts) {
    const assigned = assignedIn(text, { start: range.start, end });
    if (assigned && assigned.length > 0) return assigned;
  }
  return null;
}

const LED_WORK = new RegExp(
  `^(?:[^,。;]{0,40}?由)?(?<lead>${UNIT}(?:[、和]${UNIT})*)(?<role>(?:负责)?牵头|负责)(?<work>(?!单位|部门|领导|人|制|同志|责任|、|和|,)[^,。;:]{2,40})(?:,(?<help>${UNIT}(?:[、和]${UNIT})*)(?:等[^,。;]{0,8})?(?:积极|密切|协同|共同|负责)*(?<how>配合|参与|协助|监督|督导|指导)(?:[^,。;、]{0,20})(?=[,。;]|$))?`,
);

/** 由X牵头开展专项检查,Y、Z配合: the work stands between the two. */
function ledWork(text: JoinedText, start: number, clause: string): Assigned[] | null {
  const found = LED_WORK.exec(clause);
  if (!found?.groups?.lead || !/由|^/.test(clause)) return null;
  const { lead, help, role = "" } = found.groups;
  const leadAt = start + clause.indexOf(lead);
  const leads = unitsIn(text, { start: leadAt, end: leadAt + lead.length });
  if (leads.length === 0 || !leads.every((unit) => isOrgan(text.text.slice(unit.start, unit.end)))) return null;
  const word = { start: leadAt + lead.length, end: leadAt + lead.length + role.length };
  const helpAt = help === undefined ? 0 : start + clause.indexOf(help, leadAt + lead.length - start);
  return [
    { role: "LEAD", units: leads, word },
    ...(help === undefined
      ? []
      : [
          {
            role: /监督|督导|指导/.test(found.groups.how ?? "") ? ("SUPERVISE" as const) : ("COOPERATE" as const),
            units: unitsIn(text, { start: helpAt, end: helpAt + help.length }),
            word,
          },
        ]),
  ];
}

function together(text: JoinedText, start: number, clause: string): Assigned[] | null {
  const found = TOGETHER.exec(clause);
  if (!found?.groups) return null;
  const { lead = "", help = "" } = found.groups;
  const leadAt = start + clause.indexOf(lead);
  const helpAt = leadAt + lead.length + "会同".length;
  const word = { start: leadAt + lead.length, end: helpAt };
  return [
    { role: "LEAD", units: unitsIn(text, { start: leadAt, end: leadAt + lead.length }), word },
    { role: "COOPERATE", units: unitsIn(text, { start: helpAt, end: helpAt + help.length }), word },
  ];
}
