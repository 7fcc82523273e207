import type { ExtractionContext } from "../context.ts";
import { type Span, sentencesIn } from "../text/readableText.ts";
import type { Part } from "../text/structure.ts";
import { answersInProse } from "./bracketedAnswers.ts";
import { assignedIn, type Unlabelled } from "./roleWords.ts";
import type { TaskRecord } from "./taskRecords.ts";

const FEWEST = 2;
const LONGEST_SENTENCE = 160;
/** Items of minutes are resolutions: each sentence is one, and their heading none. */
const MINUTES = /纪要/;

/**
 * Numbered measures of a plan that says who answers in sentences alone (…。X牵头,Y参与,各县政府负责落实。), where at least half
 * of a series has such a sentence.
 */
export function answeredParts({ text, structure, head }: ExtractionContext): TaskRecord[] {
  if (MINUTES.test(head.title ?? "")) return [];
  const { joined } = text;
  const outer = new Set(structure.parts.map(({ parent }) => parent));
  const series = new Map<string, { size: number; records: TaskRecord[] }>();
  for (const part of structure.parts) {
    if (!part.opensLine || outer.has(part)) continue;
    const kind = `${part.style} ${part.level}`;
    const alike = series.get(kind) ?? { size: 0, records: [] };
    series.set(kind, alike);
    alike.size++;
    const [, ...behindHeading] = sentencesIn(joined.text, bodyOf(part));
    const answers = behindHeading.flatMap((sentence) => answerOf(joined, sentence));
    const isAnswered = answers.length > 0 || behindHeading.some((sentence) => leadsWork(joined, sentence));
    if (isAnswered) alike.records.push({ part, paragraph: null, fields: [], answers });
  }
  return [...series.values()].flatMap(({ size, records }) =>
    records.length >= FEWEST && records.length * 2 >= size ? records : [],
  );
}

function bodyOf({ heading, end }: Part): Span {
  return { start: heading.start, end };
}

/** 由X牵头完成…: who leads stands with the work, and is read with the rest of the part. */
function leadsWork(joined: ExtractionContext["text"]["joined"], sentence: Span): boolean {
  return answersInProse(joined, sentence).some(({ assigned }) => assigned.some(({ role }) => role === "LEAD"));
}

/** A sentence that is nothing but who answers. */
function answerOf(joined: ExtractionContext["text"]["joined"], { start, end }: Span): Unlabelled[] {
  if (end - start > LONGEST_SENTENCE) return [];
  const at = { start, end: start + joined.text.slice(start, end).replace(/[\s。;]+$/, "").length };
  const assigned = assignedIn(joined, at) ?? [];
  return assigned.some(({ role }) => role === "LEAD") ? [{ at, assigned, opensLine: false }] : [];
}
