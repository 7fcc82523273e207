import {
  OPENS_PROBLEMS,
  OPENS_STEPS,
  TELLS_FINDINGS,
  TELLS_NEXT_STEPS,
  TELLS_PROBLEMS,
  TELLS_PROGRESS,
  TELLS_STEPS,
  TURNS_TO_PROBLEMS,
} from "../../gazetteers/sectionWords.ts";
import type { Table } from "../../reading/readDocument.ts";
import type { JoinedText, Span } from "./readableText.ts";
import type { Structure } from "./structure.ts";

/** What a section tells, as its heading says. NEXT_STEPS are the steps of a report, STEPS those that anybody asks for. */
export type Tells = "PROBLEMS" | "FINDINGS" | "STEPS" | "NEXT_STEPS" | "PROGRESS";

/** A stretch of text and what it tells; the innermost heading decides. */
export interface Telling extends Span {
  tells: Tells;
  /** Null for a list that the last words of a paragraph open, and for the cells of a column. */
  heading: Span | null;
}

const LONGEST_HEADING = 24;
/** A heading without a number: a sign before it, or brackets around it, or nothing but itself on its line. */
const SIGNED = /^(?:[■▲◆●★□○◇◎※►▶➤]+ ?|[【[])/;

const HEADINGS: readonly (readonly [Tells, RegExp])[] = [
  ["PROBLEMS", TELLS_PROBLEMS],
  ["NEXT_STEPS", TELLS_NEXT_STEPS],
  ["STEPS", TELLS_STEPS],
  ["FINDINGS", TELLS_FINDINGS],
  ["PROGRESS", TELLS_PROGRESS],
];

/** Stretches whose heading says what they tell, in order, none inside another. */
export function tellings(joined: JoinedText, structure: Structure, tables: readonly Table[]): Telling[] {
  const found = [
    ...ofParts(joined, structure),
    ...ofSignedHeadings(joined),
    ...ofLists(joined),
    ...ofParagraphs(joined),
    ...ofCells(joined, tables),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Telling[] = [];
  for (const telling of found) {
    const around = apart.findLastIndex(({ start, end }) => start <= telling.start && telling.start < end);
    const outer = apart[around];
    if (outer === undefined) apart.push(telling);
    else
      apart.splice(
        around,
        1,
        ...[{ ...outer, end: telling.start }, telling, { ...outer, start: telling.end }].filter(
          ({ start, end }) => start < end,
        ),
      );
  }
  return apart;
}

/** What the stretch around an offset tells, or null. */
export function tellsAt(tellings: readonly Telling[], offset: number): Tells | null {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tellings[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const telling = tellings[low - 1];
  return telling && offset < telling.end ? telling.tells : null;
}

function tellsOf(heading: string): Tells | null {
  if (heading.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? null;
}

function ofParts(joined: JoinedText, { parts }: Structure): Telling[] {
  const { text } = joined;
  return parts.flatMap(({ heading, end, opensLine }): Telling[] => {
    const tells = opensLine ? tellsOf(text.slice(heading.start, heading.end).trim()) : null;
    return tells === null
      ? []
      : [{ tells, heading, start: heading.end, end: end < text.length ? end : lastEnd(joined, heading.end) }];
  });
}

/** The last section of a document goes on to the first line that is neither a sentence nor an item: the signature. */
function lastEnd({ lines, text }: JoinedText, from: number): number {
  const bare = lines.find((line) => line.start > from && !ITEM.test(line.text) && !/[。;:!?”)]$/.test(line.text));
  return bare?.start ?? text.length;
}

/** ■ 差距和不足, up to the next heading with the same sign. */
function ofSignedHeadings(joined: JoinedText): Telling[] {
  const open = new Map<string, Telling>();
  const found: Telling[] = [];
  for (const line of joined.lines) {
    const sign = SIGNED.exec(line.text)?.[0] ?? "";
    if (sign === "") continue;
    const outer = open.get(sign);
    if (outer) outer.end = Math.min(outer.end, line.start);
    open.delete(sign);
    const tells = tellsOf(line.text.slice(sign.length).replace(/[】\]:]$/, ""));
    if (tells === null) continue;
    const telling = { tells, heading: line, start: line.end, end: lastEnd(joined, line.end) };
    open.set(sign, telling);
    found.push(telling);
  }
  return found;
}

/** The cells of columns that tell what was done. Problems in cells have rules of their own. */
function ofCells({ fromRaw }: JoinedText, tables: readonly Table[]): Telling[] {
  return tables
    .flatMap(({ rows }) => rows.flat())
    .filter(({ header }) => header !== null && tellsOf(header) === "PROGRESS")
    .map(({ start, end }) => ({ tells: "PROGRESS", heading: null, start: fromRaw(start), end: fromRaw(end) }));
}

/** The sign or numeral that opens an item; items of one list open alike. */
const ITEM =
  /^(?:(?<ordinal>[一二三四五六七八九十]{1,2}是)|(?<bracket>[(][一二三四五六七八九十\d]{1,2}[)])|(?<number>\d{1,2}[、.])|(?<sign>[■▲◆●★□○◇◎※►▶➤·•-]))/;

function styleOf(words: string): string | null {
  const groups = ITEM.exec(words)?.groups;
  if (!groups) return null;
  return groups.sign ?? Object.keys(groups).find((name) => groups[name] !== undefined) ?? null;
}

/** 主要问题有: with one of them in each line below it. */
function ofLists({ lines }: JoinedText): Telling[] {
  return lines.flatMap((line, i): Telling[] => {
    const tells = OPENS_PROBLEMS.test(line.text) ? "PROBLEMS" : stepsOpenedBy(line.text);
    const style = tells && styleOf(lines[i + 1]?.text ?? "");
    if (tells === null || style === null) return [];
    let last = i;
    while (styleOf(lines[last + 1]?.text ?? "") === style) last++;
    return [{ tells, heading: null, start: line.end, end: lines[last]?.end ?? line.end }];
  });
}

/** 办理要求: alone in its line is a heading too. */
function stepsOpenedBy(words: string): Tells | null {
  return OPENS_STEPS.test(words) ? (tellsOf(words.slice(0, -1)) ?? "STEPS") : null;
}

/** 约谈指出,…: the rest of the paragraph. */
function ofParagraphs({ lines }: JoinedText): Telling[] {
  return lines.flatMap(({ text, start, end }): Telling[] => {
    const turn = TURNS_TO_PROBLEMS.exec(text);
    return turn ? [{ tells: "PROBLEMS", heading: null, start: start + turn.index + turn[0].length, end }] : [];
  });
}
