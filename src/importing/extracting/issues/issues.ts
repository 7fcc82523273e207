import { isMeasure, PROBLEM } from "../../gazetteers/problemWords.ts";
import type { ExtractionContext } from "../context.ts";
import type { Found, Issue, Quote, Task } from "../extraction.ts";
import { tidyTitle } from "../regulations/titles.ts";
import { problemCells } from "../tasks/taskTables.ts";
import type { JoinedText, Span } from "../text/readableText.ts";
import { type Tells, tellsAt } from "../text/tellings.ts";
import { statusOf } from "./issueStatus.ts";
import { problemsInSections } from "./problemSections.ts";
import { type Problem, problemsInProse } from "./problemsInProse.ts";
import { problemsUnderLabels } from "./problemsUnderLabels.ts";

/** Problems that the text states: under a label or in a column for them, in quotation marks behind 针对, or told in prose. */
export function issues(context: ExtractionContext, tasks: Task[]): Found<Issue> {
  const { text, document, head, tellings } = context;
  const { joined } = text;
  const inTables = new Set(problemCells(context).map(({ start }) => text.rawOffset(start)));
  const labelled = problemsUnderLabels(joined, document.tables);
  const headings = tellings.flatMap(({ tells, heading }) => (tells === "PROBLEMS" && heading ? [heading] : []));
  const taken = [...labelled.problems, ...headings].map(({ start, end }) => ({ start, end }));
  const told = problemsInProse(joined, taken, labelled.otherFields, problemsInSections(joined, tellings), (at) =>
    STEPS.has(tellsAt(tellings, at)),
  );
  const ofCase = caseTitle(joined, head.titleAt);
  const found = [
    ...labelled.problems,
    ...problemsInTitle(joined, ofCase),
    ...told.filter(({ start }) => !isIn(ofCase, start) && !isInTitle(joined.fromRaw, head.titleAt, start)),
  ];
  const facts = [...found, ...problemsAsTasks(joined, tasks, found, inTables)]
    .sort((a, b) => a.start - b.start)
    .map((problem) => ({
      title: titleOf(joined.text.slice(problem.start, problem.end)),
      status: statusAround(joined.text, problem),
      at: joined.quote(problem.start, problem.end),
    }));
  return { facts, warnings: [] };
}

const STEPS: ReadonlySet<Tells | null> = new Set<Tells>(["STEPS", "NEXT_STEPS"]);

function isIn(span: Span | null, at: number): boolean {
  return span !== null && span.start <= at && at < span.end;
}

function isInTitle(fromRaw: JoinedText["fromRaw"], title: Quote | null, at: number): boolean {
  return title !== null && isIn({ start: fromRaw(title.start), end: fromRaw(title.end) }, at);
}

/** 典型案例|某区焦化企业违法排污屡禁不止 某河污染严重: the title of a case tells its problems. */
function problemsInTitle({ text }: JoinedText, title: Span | null): Problem[] {
  if (title === null) return [];
  return [...text.slice(title.start, title.end).matchAll(TITLE_PIECE)].flatMap(({ 0: piece, index }) =>
    PROBLEM.test(piece)
      ? [{ start: title.start + index, end: title.start + index + piece.length, progress: null }]
      : [],
  );
}

/** The title of a document about a case: one with a bar in it is taken for no title elsewhere. */
function caseTitle({ lines, fromRaw }: JoinedText, title: Quote | null): Span | null {
  const first = lines[0];
  if (first && OF_A_CASE.test(first.text) && first.text.length <= LONGEST_TITLE) return first;
  return title && OF_A_CASE.test(title.text) ? { start: fromRaw(title.start), end: fromRaw(title.end) } : null;
}

const LONGEST_TITLE = 80;
const OF_A_CASE = /典型案例/;
const TITLE_PIECE = /[^\s|:,、]{6,}/g;

/** Items of a rectification list whose title tells the problem itself, where no passage of it was read yet. */
function problemsAsTasks(
  joined: JoinedText,
  tasks: readonly Task[],
  found: readonly Problem[],
  inTables: ReadonlySet<number>,
): Problem[] {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return tasks.flatMap(({ title, assignments }) => {
    const start = joined.fromRaw(title.start);
    const end = start + title.text.length;
    const words = joined.text.slice(start, end);
    const isTold = inTables.has(title.start) || (PROBLEM.test(words) && !isMeasure(words));
    if (assignments.length === 0 || !isTold) return [];
    return isTouched(sorted, start, end) ? [] : [{ start, end, progress: null }];
  });
}

/** Whether one of sorted ranges, none inside another, shares signs with a range. */
function isTouched(sorted: readonly Span[], start: number, end: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle]?.start ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return (sorted[low - 1]?.end ?? 0) > start;
}

function titleOf(passage: string): string {
  return tidyTitle(passage)
    .replace(/(?<!\d+[个条项件处][^,。]{0,6}|反馈|移交)(?:的|等)?问题$|等$/, "")
    .replace(/^“([^“”]*)”$/, "$1");
}

const TOLD_AT_ONCE = /^(?:等)?[^,。;]{0,6}?(?:问题)?,?((?:均|都|现|目前)?(?:已|正在)[^。;]{0,30})/;
const TOLD_OF_LIST = /^[^。;\n]*?等[^,。;]{0,6}问题,?((?:均|都|现|目前)?(?:已|正在)[^。;]{0,30})/;
const HEADING_END = /^”?(?:的?问题)?。/;

/** (一)…。 with the state of affairs at the beginning of the next line. */
const TOLD_BELOW =
  /^”?(?:的?问题)?[。:]?\n(?:该(?:项)?(?:问题|任务)|(?:整改|工作)?(?:进展|完成|落实|整改)情况:?|目前,?)([^。;\n]{2,40})/;

/** From its own field; else from the words right behind it, or, where it heads a paragraph, from the paragraph. */
function statusAround(text: string, { progress, end }: Problem): Issue["status"] {
  if (progress !== null) return statusOf(progress);
  const behind = /^[^\n]{0,300}/.exec(text.slice(end, end + 300))?.[0] ?? "";
  const told = TOLD_AT_ONCE.exec(behind)?.[1] ?? TOLD_OF_LIST.exec(behind)?.[1];
  const below = TOLD_BELOW.exec(text.slice(end, end + 120))?.[1];
  return statusOf(told ?? below ?? (HEADING_END.test(behind) && text[end - 1] === "”" ? behind : ""));
}
