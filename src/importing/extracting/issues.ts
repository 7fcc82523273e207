import type { ExtractionContext } from "./context.ts";
import type { Found, Issue, Task } from "./extraction.ts";
import { statusOf } from "./issueStatus.ts";
import { type Problem, problemsInProse } from "./problemsInProse.ts";
import { problemsUnderLabels } from "./problemsUnderLabels.ts";
import { tidyTitle } from "./titles.ts";

/** Problems that the text states: under a label or in a column for them, in quotation marks behind 针对, or told in prose. */
export function issues({ text, document }: ExtractionContext, _tasks: Task[]): Found<Issue> {
  const { joined } = text;
  const labelled = problemsUnderLabels(joined, document.tables);
  const taken = labelled.problems.map(({ start, end }) => ({ start, end }));
  const told = problemsInProse(joined, [...taken, ...labelled.otherFields]);
  const facts = [...labelled.problems, ...told]
    .sort((a, b) => a.start - b.start)
    .map((problem) => ({
      title: titleOf(joined.text.slice(problem.start, problem.end)),
      status: statusAround(joined.text, problem),
      at: joined.quote(problem.start, problem.end),
    }));
  return { facts, warnings: [] };
}

function titleOf(passage: string): string {
  return tidyTitle(passage)
    .replace(/^“([^“”]*)”$/, "$1")
    .replace(/(?<!\d+[个条项件处][^,。]{0,6}|反馈|移交)(?:的|等)?问题$|等$/, "");
}

const TOLD_AT_ONCE = /^(?:等)?[^,。;]{0,6}?(?:问题)?,?((?:均|都|现|目前)?(?:已|正在)[^。;]{0,30})/;
const TOLD_OF_LIST = /^[^。;\n]*?等[^,。;]{0,6}问题,?((?:均|都|现|目前)?(?:已|正在)[^。;]{0,30})/;
const HEADING_END = /^”?(?:的?问题)?。/;

/** From its own field; else from the words right behind it, or, where it heads a paragraph, from the paragraph. */
function statusAround(text: string, { progress, end }: Problem): Issue["status"] {
  if (progress !== null) return statusOf(progress);
  const behind = /^[^\n]{0,300}/.exec(text.slice(end, end + 300))?.[0] ?? "";
  const told = TOLD_AT_ONCE.exec(behind)?.[1] ?? TOLD_OF_LIST.exec(behind)?.[1];
  return statusOf(told ?? (HEADING_END.test(behind) && text[end - 1] === "”" ? behind : ""));
}
