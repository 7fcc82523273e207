import type { Quote } from "../extraction.ts";
import { boilerplateLines } from "./boilerplate.ts";
import { continuedLines } from "./lineJoining.ts";
import { type NormalisedText, normalised } from "./normalising.ts";
import { lowerBound } from "./offsets.ts";
import { signTest } from "./signs.ts";

/** Half-open range of offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Line extends Span {
  text: string;
}

/** A text whose every range can be quoted from the raw text. */
export interface View {
  text: string;
  /** The passage as printed in the raw text, inserted readings included. */
  quote(start: number, end: number): Quote;
  rawOffset(offset: number): number;
  /** The first offset of this view that stands at or behind a raw offset. */
  fromRaw(rawOffset: number): number;
  /** Without the line break; in the joined text without white space at either end, none empty. */
  lines: Line[];
}

/** A text made readable. */
export interface ReadableText extends View {
  raw: string;
  /** Normalised characters, lines as printed; the same as `text`. */
  clean: string;
  /** Page furniture, in offsets of the clean text. */
  boilerplate: Span[];
  /** What the rules read: without page furniture, a line a paragraph. */
  joined: JoinedText;
}

/** Lines that were cut for width are whole again, page furniture and empty lines are gone. */
export interface JoinedText extends View {
  /** Parts of a line up to 。！？; and the sign itself. */
  sentences: Span[];
}

/** Makes a decoded text readable without losing where each character stood. */
export function readableText(raw: string): ReadableText {
  const clean = normalised(raw);
  const lines = linesOf(clean.text);
  const isFurniture = boilerplateLines(lines);
  const view = viewOf(raw, clean, lines);
  return {
    ...view,
    raw,
    clean: clean.text,
    boilerplate: lines.filter((_, i) => isFurniture[i]).map(({ start, end }) => ({ start, end })),
    joined: joinedText(
      raw,
      clean,
      lines.filter((_, i) => !isFurniture[i]),
    ),
  };
}

/** Ends of the sentences inside a range: 。！？; and line ends. Semicolons end one, for each side says its own. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  return pieces(text, { start, end }, endsSentence);
}

/** Clauses inside a range: what stands between , ; : 。 and line ends, the sign included. */
export function clausesIn(text: string, { start, end }: Span): Span[] {
  return pieces(text, { start, end }, endsClause);
}

/** A clause without the signs that end it. */
export function clauseWords(text: string, { start, end }: Span): string {
  let last = end;
  while (last > start && closes(text.charCodeAt(last - 1))) last--;
  if (last === start || !endsClause(text.charCodeAt(last - 1))) return text.slice(start, end);
  while (last > start && endsClause(text.charCodeAt(last - 1))) last--;
  return text.slice(start, last);
}

const endsSentence = signTest("。!?;\t\n");
const endsClause = signTest(",;:。!?\t\n");
const closes = signTest("”’)");

function pieces(text: string, { start, end }: Span, isEnd: (code: number) => boolean): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    if (!isEnd(text.charCodeAt(i))) continue;
    while (i < end && isEnd(text.charCodeAt(i))) i++;
    while (i < end && closes(text.charCodeAt(i))) i++;
    spans.push({ start: from, end: i });
    from = i--;
  }
  if (from < end) spans.push({ start: from, end });
  return spans;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ text: line, start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function viewOf(raw: string, { text, rawOffsets }: NormalisedText, lines: Line[]): View {
  const rawOffset = (offset: number) => rawOffsets[offset] ?? raw.length;
  return {
    text,
    lines,
    rawOffset,
    fromRaw: (offset) => lowerBound(rawOffsets, offset),
    quote(start, end) {
      const from = rawOffset(start);
      const to = end > start ? rawOffset(end - 1) + 1 : from;
      return { text: raw.slice(from, to), start: from, end: to };
    },
  };
}

function joinedText(raw: string, clean: NormalisedText, lines: Line[]): JoinedText {
  const kept = lines.map(trimmed).filter((line) => line.text !== "");
  const isContinued = continuedLines(kept);
  const rawOffsets = new Int32Array(kept.reduce((sum, line) => sum + line.text.length + 1, 0));
  const parts: string[] = [];
  let length = 0;
  for (const [i, line] of kept.entries()) {
    parts.push(line.text);
    rawOffsets.set(clean.rawOffsets.subarray(line.start, line.end), length);
    length += line.text.length;
    if (isContinued[i] || i === kept.length - 1) continue;
    parts.push("\n");
    rawOffsets[length++] = clean.rawOffsets[line.end] ?? raw.length;
  }
  const text = parts.join("");
  const view = viewOf(raw, { text, rawOffsets: rawOffsets.subarray(0, length) }, linesOf(text));
  return { ...view, sentences: view.lines.flatMap((line) => sentencesIn(text, line)) };
}

function trimmed(line: Line): Line {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  return { text, start, end: start + text.length };
}
