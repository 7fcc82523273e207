import type { ExtractionContext } from "../../context.ts";
import type { Span } from "../../text/readableText.ts";
import { DUE_DAY } from "../dueDays.ts";
import type { Answer, TaskDraft } from "../taskDrafts.ts";

export const SHORTEST_PASSAGE = 10;

export function proseDraft(view: TaskDraft["view"], title: Span, deadline: Span | null, answers: Answer[]): TaskDraft {
  return {
    view,
    number: null,
    title,
    answers,
    deadlines: deadline ? [deadline] : [],
    progress: [],
    expects: { deadline: false, lead: false },
    doubledLabels: [],
  };
}

/** The range without the signs and gaps that end it. */
export function trimmedEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /[\s。;,”]/.test(text[to - 1] ?? "")) to--;
  return { start, end: to };
}

/** The first time in a range by which something is to be done. */
export function deadlineSpan(text: string, clause: Span): Span | null {
  const words = text.slice(clause.start, clause.end);
  const found = [...words.matchAll(DUE_DAY)].find(
    ({ 0: date, index }) =>
      date.length > 1 && /前$|底$|内$|半年$|季度$|年$/.test(date) && !words.startsWith("以来", index + date.length),
  );
  return found ? { start: clause.start + found.index, end: clause.start + found.index + found[0].length } : null;
}

const LONGEST_HEADING = 40;

/** The headings of the parts around an offset, the innermost first. */
export function headingsAbove({ text, structure }: ExtractionContext, offset: number): string {
  let words = "";
  for (let part = structure.partAt(offset); part; part = part.parent)
    words += text.joined.text.slice(
      part.heading.start,
      Math.min(part.heading.end, part.heading.start + LONGEST_HEADING),
    );
  return words;
}
