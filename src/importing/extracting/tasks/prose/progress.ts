import { COUNTED_WORK, DONE, OF_PROGRESS, OUTCOME, STILL_TO_COME } from "../../../gazetteers/progressWords.ts";
import type { ExtractionContext } from "../../context.ts";
import { clausesIn, type Span } from "../../text/readableText.ts";
import { type Tells, tellsAt } from "../../text/tellings.ts";
import type { TaskDraft } from "../taskDrafts.ts";
import { proseDraft, SHORTEST_PASSAGE, trimmedEnd } from "./proseDrafts.ts";

/** Statements of what came of a problem: …已全部整改完成; …正在编制实施方案. */
export function progressItems(context: ExtractionContext, isFree: (span: Span) => boolean): TaskDraft[] {
  const { joined } = context.text;
  const isTitled = OF_PROGRESS.test(context.head.title ?? "");
  const tellsWork = (tells: Tells | null, words: string) =>
    !STILL_TO_COME.test(words) &&
    !COUNTS_CASES.test(words) &&
    (OUTCOME.test(words) ||
      ((isTitled || tells === "PROGRESS") && COUNTED_WORK.test(words)) ||
      (tells === "PROGRESS" && DONE.test(words)));
  return joined.sentences
    .filter((sentence) => !HEADING.test(joined.text.slice(sentence.start, sentence.end)))
    .flatMap((sentence) => {
      const tells = tellsAt(context.tellings, sentence.start);
      return outcomesIn(joined.text, sentence, (words) => tellsWork(tells, words)).flatMap((span): TaskDraft[] => {
        if (span.end - span.start < SHORTEST_PASSAGE) return [];
        const free = isFree(span) ? [span] : outcomeClauses(joined.text, span).filter(isFree);
        return free.map((one) => ({ ...proseDraft(joined, one, null, []), progress: [one] }));
      });
    });
}

/** 其中,已办结75件,阶段性办结19件: statistics of petitions. */
const COUNTS_CASES = /^(?:其中,?)?(?:已|阶段性|正在|尚?未)(?:全部)?办[结理]\d+件$/;

/** 一、已完成整改的任务 on a line of its own. */
const HEADING = /^[(]?[一二三四五六七八九十\d]{1,3}[)、.][^,。;:]{2,24}(?:任务|问题|情况|工作|事项|进展)\n?$/;

/** The clauses of a statement that each tell an outcome, where a demand stands among them. */
function outcomeClauses(text: string, span: Span): Span[] {
  return clausesIn(text, span)
    .map((clause) => trimmedEnd(text, clause))
    .filter(({ start, end }) => end - start >= SHORTEST_PASSAGE && OUTCOME.test(text.slice(start, end)))
    .filter(({ start, end }) => !DEMANDED.test(text.slice(span.start, start)) || IS_DONE.test(text.slice(start, end)));
}

/** …单位要在时限前,高质量完成验收工作: behind a demand what is told as done bears a sign of it. */
const DEMANDED = /(?:要|必须|务必)(?![求点素闻害])/;
const IS_DONE = /[已了均正]|全部|全面/;

const REPORTED =
  /^”?(?:的?问题)?[。:]?\s*(?:该(?:项)?(?:问题|任务)|(?:整改|工作)?(?:进展|完成|落实|整改)情况:?|目前,?)((?:[^。;,\n]{0,12}?)(?:已|正在|基本|尚未|完成|达到|持续|推进)[^。;\n]{0,40})/;
const LONGEST_REPORT = 80;

/** Items that head what is reported of them: (二)关于…问题。整改情况:正在推进. */
export function reportedItems({ text, structure }: ExtractionContext, isFree: (span: Span) => boolean): TaskDraft[] {
  const { joined } = text;
  return structure.parts.flatMap(({ heading, opensLine }): TaskDraft[] => {
    if (!opensLine || heading.end - heading.start < SHORTEST_PASSAGE || !isFree(heading)) return [];
    const found = REPORTED.exec(joined.text.slice(heading.end, heading.end + LONGEST_REPORT));
    if (found?.[1] === undefined) return [];
    const end = heading.end + found[0].length;
    return [{ ...proseDraft(joined, heading, null, []), progress: [{ start: end - found[1].length, end }] }];
  });
}

/** A sentence is one statement, unless its clauses tell outcomes of different subjects. */
function outcomesIn(text: string, sentence: Span, isOutcome: (words: string) => boolean): Span[] {
  const spans: Span[] = [];
  let from = sentence.start;
  let hasOutcome = false;
  for (const piece of text.slice(sentence.start, sentence.end).matchAll(/[^,;。]*[,;。]?/g)) {
    if (piece[0] === "") continue;
    const at = sentence.start + piece.index;
    const clause = piece[0].replace(/[,;。”]+$/, "");
    const tells = isOutcome(clause);
    const isNewSubject =
      hasOutcome &&
      tells &&
      /^[^已正全均并]{2,}(?:已|正在|完成|全部|得以)/.test(clause) &&
      !/^(?:并|其中|同时|目前|正在|拆除|垃圾)/.test(clause);
    if (isNewSubject) {
      spans.push({ start: from, end: at - 1 });
      from = at;
    }
    hasOutcome ||= tells;
  }
  if (hasOutcome) spans.push(trimmedEnd(text, { start: from, end: sentence.end }));
  return spans.map((span) => lastStatement(text, span));
}

/** A long lead-in without outcome is left out: from the last clause that names a date or a subject. */
function lastStatement(text: string, span: Span): Span {
  const lead = /^[^,]*?(?:按照|根据|依据)[^,]*,/.exec(text.slice(span.start, span.end));
  return lead ? { start: span.start + lead[0].length, end: span.end } : span;
}
